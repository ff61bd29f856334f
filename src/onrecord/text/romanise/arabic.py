"""Names in Arabic script: the article, Abd + name, Allah and al-Din compounds, kin words; the rest is learnt."""

import functools
from collections.abc import Sequence

from onrecord.text.romanise.abjad import PERSIAN_LETTERS, bare_arabic, fold_arabic, persian_sounds
from onrecord.text.romanise.choose import Forms, choose
from onrecord.text.romanise.transducer import load_transducer

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
_TRIBE = ("زي", "زئي", "زايي")  # Pashtun family names in -zai


def arabic_slots(words: Sequence[str]) -> list[Forms]:
    """Return the Latin forms of each name part of a run of words in Arabic script, best first."""
    persian = any(not PERSIAN_LETTERS.isdisjoint(word) for word in words)
    folded = [word for word in map(fold_arabic, words) if word]
    out: list[Forms] = []
    at = 0
    while at < len(folded):
        used, forms = _part(folded, at, persian)
        if forms:
            out.append(forms)
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
            apart = tuple(f"{latin} {form}" for form in _word(word[len(prefix) :], persian))
            return choose(joined[:2] + apart) if joined and not joined[0].startswith(("al", "el")) else apart
    return _plain(word, persian)


def _plain(word: str, persian: bool) -> Forms:
    """Return the forms of a word without affixes: as it is known, then as the table writes it."""
    model = load_transducer("arabic")
    known = model.known(bare_arabic(word))
    learnt = [form for form, _ in model.forms(persian_sounds(word) if persian else word) if form]
    if persian and len(word) > 3:
        for ending in _TRIBE:
            if word.endswith(ending):
                stems = [form for form, _ in model.forms(persian_sounds(word[: -len(ending)])) if form]
                learnt = [f"{stem}zai" for stem in stems[:2]] + learnt
    return choose([*known, *learnt])


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
