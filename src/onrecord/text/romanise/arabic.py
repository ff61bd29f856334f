"""Names in Arabic script: the article, Abd + name, Allah and al-Din compounds, kin words; the rest is learnt."""

import functools
import re
from collections.abc import Sequence

from onrecord.text.romanise.abjad import PERSIAN_LETTERS, bare_arabic, fold_arabic, persian_sounds
from onrecord.text.romanise.choose import Forms, choose
from onrecord.text.romanise.transducer import Choice, load_transducer
from onrecord.text.romanise.vowels import LETTERS, with_vowels

_WORDS: dict[str, Forms] = {
    "بن": ("bin", "ben"), "ابن": ("ibn", "ebn"), "بنت": ("bint", "bent"), "ولد": ("ould", "walad"),
    "ابو": ("abu", "abou"), "ابي": ("abi",), "ابا": ("aba",), "ام": ("umm", "um", "om"), "ال": ("al",), "آل": ("al",),
    "و": ("wa",), "في": ("fi",), "من": ("min",), "الله": ("allah",), "عبد": ("abd", "abdul"),
    "ملا": ("mullah", "mulla"), "مولوي": ("mawlawi", "maulavi"), "حاجي": ("haji", "hajji"), "حاج": ("haj", "hajj"),
    "شيخ": ("shaykh", "sheikh"), "سيد": ("sayyid", "sayed"), "قاري": ("qari",), "مفتي": ("mufti",),
    "حافظ": ("hafiz", "hafez"), "آخوند": ("akhund", "akhond"), "خان": ("khan",), "آغا": ("agha", "aqa"),
    "مير": ("mir",), "بي بي": ("bibi",), "شاه": ("shah",), "بيگ": ("beg", "baig"), "بيك": ("beg", "bek"),
}  # fmt: skip
_ALLAH = "الله"
_DIN = "الدين"
_ARTICLE = "ال"
_SERVANT = "عبد"
_CONSONANT = "(?:[cdgkstz]h|[bcdfghjklmnpqrstvwxz])"
_CLUSTER = re.compile(f"^{_CONSONANT}{_CONSONANT}|{_CONSONANT}{{3}}")
_CLUSTER_COST = 1.5
_ENDINGS = {
    "زاده": "zada", "زي": "zai", "زئي": "zai", "زايي": "zai", "خيل": "khel", "پور": "pur", "خواه": "khwah",
    "يار": "yar",
}  # fmt: skip
"""Words that end Persian and Pashto family names, joined or apart."""


def arabic_slots(words: Sequence[str]) -> list[Forms]:
    """Return the Latin forms of each name part of a run of words in Arabic script, best first."""
    persian = any(not PERSIAN_LETTERS.isdisjoint(word) for word in words)
    marked = [word for word in words if fold_arabic(word)]
    folded = [fold_arabic(word) for word in marked]
    out: list[Forms] = []
    at = 0
    while at < len(folded):
        used, forms = _part(folded, at, persian)
        vowelled = with_vowels(marked[at]) if used == 1 else ""
        if forms or vowelled:
            out.append(choose((vowelled, *forms)) if vowelled else forms)
        at += used
    return out


def _part(words: list[str], at: int, persian: bool) -> tuple[int, Forms]:
    """Return how many words the part at `at` takes, and its forms."""
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else ""
    if bare_arabic(word) == _SERVANT and after.startswith(_ARTICLE):
        if after == _ARTICLE and at + 2 < len(words):  # the article stands apart
            return 3, _servant(words[at + 2], persian)
        if len(after) > len(_ARTICLE) + 1:
            return 2, _servant(after[2:], persian)
    if after == _ALLAH and len(word) > 2:
        return 2, _with_allah(word, persian)
    if after == _DIN and len(word) > 1:
        return 2, _with_din(word, persian)
    if after in _ENDINGS and len(word) > 2:
        stems = _word(word, persian)[:2]
        return 2, tuple(f"{stem}{gap}{_ENDINGS[after]}" for stem in stems for gap in ("", " "))
    return 1, _word(word, persian)


@functools.lru_cache(maxsize=200_000)
def _word(word: str, persian: bool) -> Forms:
    bare = bare_arabic(word)
    if bare in _WORDS or word in _WORDS:
        return _WORDS.get(word) or _WORDS[bare]
    if bare.startswith(_SERVANT + _ARTICLE) and len(bare) > 6:
        return _servant(word[5:], persian)
    if bare.endswith(_ALLAH) and len(bare) > 5:
        return _with_allah(word[: -len(_ALLAH)], persian)
    if bare.endswith(_DIN) and len(bare) > 6:
        return _with_din(word[: -len(_DIN)], persian)
    for prefix, latin in (("وال", "wa al"), ("ابوال", "abu al"), ("لل", "lil"), (_ARTICLE, "al")):
        if bare.startswith(prefix) and len(bare) > len(prefix) + (1 if prefix == _ARTICLE else 2):
            joined = _plain(word, persian) if load_transducer("arabic").known(bare) else ()
            apart = tuple(f"{latin} {form}" for form in _plain(word[len(prefix) :], persian))
            return choose(joined[:2] + apart) if joined and not joined[0].startswith(("al", "el")) else apart
    return _plain(word, persian)


def _plain(word: str, persian: bool) -> Forms:
    """Return the forms of a word without affixes: as it is known, as the table writes it, and letter by letter."""
    model = load_transducer("arabic")
    known = model.known(bare_arabic(word))
    spoken = persian_sounds(word) if persian else word
    learnt = [form for form, _ in sorted(model.forms(spoken), key=_speakable) if form]
    for ending, latin in _ENDINGS.items() if persian else ():
        if word.endswith(ending) and len(word) > len(ending) + 1:
            learnt = [stem + latin for stem in _plain(word[: -len(ending)], persian)[:2]] + learnt
    if not known:
        learnt.insert(2, _letters(spoken))
    # What Persian speaks as z and s, the known words mostly write as Arabic does.
    return choose(known + learnt if spoken == word else learnt[:1] + known + learnt[1:])


def _speakable(choice: Choice) -> float:
    """Return what a form costs, more where it has consonants that no Arabic or Persian syllable has together."""
    return choice[1] + _CLUSTER_COST * len(_CLUSTER.findall(choice[0]))


def _letters(word: str) -> str:
    """Return a word with each letter by its standard sound (a waw is w) and an a between two consonants."""
    out = ""
    for char in word:
        sound = "a" if char == "ع" else LETTERS.get(char, "")
        out += "a" + sound if out and out[-1] not in "aiw" and sound[:1] not in ("a", "i") else sound
    return out


def _servant(name: str, persian: bool) -> Forms:
    """Return the forms of `Abd` and a name of God; lists write `Abd al-Karim`, Afghan ones `Abdul Karim`."""
    if bare_arabic(name) == "له":
        return ("abdullah", "abdallah")
    first, second = ("abdul", "abd al") if persian else ("abd al", "abdul")
    return tuple(f"{lead} {form}" for form in _word(name, persian)[:2] for lead in (first, second))


def _with_allah(word: str, persian: bool) -> Forms:
    if word == _SERVANT:
        return ("abdullah", "abdallah")
    if word[-1] in "هة":
        word = word[:-1] + "ت"
    stems = _word(word, persian)[:2]
    return tuple(dict.fromkeys(f"{stem}{end}" for stem in stems for end in ("ullah", "allah")))


def _with_din(word: str, persian: bool) -> Forms:
    stems = _word(word, persian)[:2]
    return tuple(dict.fromkeys(f"{stem}{end}" for stem in stems for end in ("uddin", " al din")))
