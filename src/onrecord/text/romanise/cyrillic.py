"""Names in Cyrillic, spelt as lists spell them: a table a language, the language told by its letters."""

import functools
import re
from collections.abc import Callable, Sequence

from onrecord.text.romanise.choose import MOST, Forms
from onrecord.text.romanise.korean import korean_forms

_COMMON = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu",
    "я": "ya", "і": "i", "ї": "yi", "є": "ye", "ґ": "g", "ў": "u", "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj",
    "ћ": "c", "џ": "dz", "ѓ": "gj", "ќ": "kj", "ѕ": "dz", "ә": "a", "ғ": "gh", "қ": "k", "ң": "ng", "ө": "o",
    "ұ": "u", "ү": "u", "һ": "h", "ҳ": "h", "ҷ": "j", "ӣ": "i", "ӯ": "u", "җ": "j", "ӏ": "", "ҝ": "g", "ҹ": "j",
    "ѣ": "e", "ѳ": "f", "ѵ": "i",
}  # fmt: skip
_Speller = Callable[[str], list[str]]

_UKRAINIAN = {**_COMMON, "г": "h", "и": "y"}
_BELARUSIAN = {**_COMMON, "г": "h", "и": "i"}
_BULGARIAN = {**_COMMON, "ъ": "a", "щ": "sht", "х": "h"}
_SERBIAN = {**_COMMON, "ж": "z", "х": "h", "ц": "c", "ч": "c", "ш": "s", "е": "e"}
_TURKIC_OTHER = {"қ": "q", "ғ": "g", "ң": "n"}

_SERBIAN_LETTERS = re.compile("[ђјљњћџѓќѕ]")
_TURKIC_LETTERS = re.compile("[әғқңөұүһҳҷӣӯҗҝҹ]")
_UKRAINIAN_LETTERS = re.compile("[іїєґ]|[сзц]ьк(?:ий|а|ого)\\b")  # Russian has no soft sign there
_BULGARIAN_HARD_SIGN = re.compile("ъ(?![еёюяи])")  # elsewhere the sign only parts a consonant from a soft vowel
_SOFT_E = re.compile("(?<![бвгґджзйклмнпрстфхцчшщўқғңһ])е")
_PARTED_E = re.compile("[ьъ](?=[еёюяиоі])")


def cyrillic_slots(words: Sequence[str]) -> list[Forms]:
    """Return the Latin forms of each word in Cyrillic, best first; all words are read in one language."""
    spell = _language(" ".join(words))
    return [forms for word in words if (forms := _forms(spell, word))]


@functools.lru_cache(maxsize=100_000)
def _forms(spell: _Speller, word: str) -> Forms:
    return tuple(form for form in dict.fromkeys(spell(word)) if form)[:MOST]


def _language(text: str) -> _Speller:
    if _SERBIAN_LETTERS.search(text):
        return _serbian
    if "ў" in text:
        return _belarusian
    if _TURKIC_LETTERS.search(text):
        return _turkic
    if _UKRAINIAN_LETTERS.search(text):
        return _ukrainian
    return _bulgarian if _BULGARIAN_HARD_SIGN.search(text) else _russian


def _russian(word: str) -> list[str]:
    plain = re.sub("ий$", "ы", word)
    own = dict.fromkeys([_soft(plain, _COMMON), _hard(plain, _COMMON), _soft(word, _COMMON), _passport(word)])
    return [*own, *korean_forms(word)]


def _ukrainian(word: str) -> list[str]:
    inner = word[:1] + word[1:].replace("ї", "і").replace("зг", "zgh")
    plain = re.sub("и[йі]$", "и", inner)
    loose = re.sub("([иі])й$", r"\1і", inner)
    return [_letters(plain, _UKRAINIAN), _letters(loose, _UKRAINIAN), _letters(inner, _UKRAINIAN), _russian(word)[0]]


def _belarusian(word: str) -> list[str]:
    return [_soft(word, _BELARUSIAN), _hard(word, _BELARUSIAN), _letters(word, {**_BELARUSIAN, "ў": "w"})]


def _bulgarian(word: str) -> list[str]:
    return [_letters(word, _BULGARIAN), _letters(word, {**_BULGARIAN, "ъ": "u"}), _russian(word)[0]]


def _serbian(word: str) -> list[str]:
    english = {**_COMMON, "ј": "y", "љ": "ly", "њ": "ny", "ћ": "ch", "џ": "dzh", "х": "h"}
    return [_letters(word, _SERBIAN), _letters(word, english)]


def _turkic(word: str) -> list[str]:
    other = {**_COMMON, **_TURKIC_OTHER}
    return [_soft(word, _COMMON), _soft(word, other), _hard(word, _COMMON), _passport(word)]


def _soft(word: str, table: dict[str, str]) -> str:
    """Return the word with `ye` where a Cyrillic e follows no consonant: `Yevgeny`, `Nikolayevich`, `Yuryevich`."""
    return _letters(_SOFT_E.sub("ye", word), table)


def _hard(word: str, table: dict[str, str]) -> str:
    """Return the word with a plain `e`, and `i` for a soft sign before a vowel: `Evgeny`, `Yurievich`."""
    return _letters(re.sub("ия", "иа", _PARTED_E.sub("i", word)), {**table, "ё": "e"})


def _passport(word: str) -> str:
    """Return the word as Russian passports have it since 2013 (ICAO Doc 9303): `Iurii`, `Sergei`, `Iakov`."""
    return _letters(word, {**_COMMON, "ю": "iu", "я": "ia", "й": "i", "ё": "e", "ъ": "ie"})


def _letters(word: str, table: dict[str, str]) -> str:
    return "".join(table.get(char, char if char.isascii() and char.isalnum() else "") for char in word)
