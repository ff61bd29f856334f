"""Korean names in Cyrillic letters, as Russian writes them, in the Latin spellings of lists: `Ким Ир Сен`, Kim Il Sung.

Source:
    Kontsevich (1996, 2001), the system by which Russian writes Korean; the Latin forms are those of North Korea, of
    McCune and Reischauer, and of the Revised Romanization. A Cyrillic `н` at the end stands for `n` and for `ng`.
"""

import itertools
import re

FAMILIES = frozenset(
    "ким пак ли ри чхве чон чжон чо кан чан рим лим юн о хан син со квон хван ан сон рю ю хон ко мун ян пэ пэк хо нам"
    " сим но ха чу у ку мин на ра чин чи ом вон пан хен хён пен пён тхэ киль ен ён сок соль ма мен мён ро".split()
)
"""Family names, which stand first."""
MOST_FORMS = 96
"""Latin names that one name in Cyrillic is looked up as."""
_INITIALS = {
    "чх": ("ch",),
    "чж": ("j", "ch"),
    "дж": ("j", "ch"),
    "кх": ("k",),
    "тх": ("t", "th"),
    "пх": ("p", "ph"),
    "кк": ("kk", "gg"),
    "ч": ("ch", "j"),
    "к": ("k", "g"),
    "г": ("g", "k"),
    "т": ("t", "d"),
    "д": ("d", "t"),
    "п": ("p", "b"),
    "б": ("b", "p"),
    "х": ("h",),
    "н": ("n",),
    "м": ("m",),
    "р": ("r",),
    "л": ("l", "r"),
    "с": ("s",),
    "": ("",),
}
_VOWELS = {
    "ве": ("oe", "oi", "we"),
    "вэ": ("wae",),
    "ва": ("wa",),
    "во": ("wo",),
    "ви": ("wi",),
    "ый": ("ui",),
    "а": ("a",),
    "я": ("ya",),
    "о": ("o",),
    "ё": ("yo",),
    "е": ("e", "ye", "yo", "o"),
    "у": ("u",),
    "ю": ("yu",),
    "ы": ("u",),
    "и": ("i",),
    "э": ("ae", "e"),
}
_FINALS = {
    "нг": ("ng",),
    "нъ": ("n",),
    "ль": ("l",),
    "н": ("n", "ng"),
    "к": ("k",),
    "т": ("t",),
    "м": ("m",),
    "п": ("p",),
    "р": ("r", "l"),
    "": ("",),
}
_SYLLABLE = re.compile(
    f"({'|'.join(key for key in _INITIALS if key)})?({'|'.join(_VOWELS)})({'|'.join(key for key in _FINALS if key)})?"
)


def korean_names(name: str) -> tuple[str, ...]:
    """Return the folded Latin names that a Korean one in Cyrillic may be, with the family name first and last.

    None for a name of other than two or three syllables, each a word, of which the first is a family name.
    """
    words = name.lower().replace("-", " ").split()
    if len(words) not in (2, 3) or words[0] not in FAMILIES:
        return ()
    forms = [_forms(word) for word in words]
    if not all(forms):
        return ()
    found = []
    for parts in itertools.islice(itertools.product(*forms), MOST_FORMS // 2):
        found += [" ".join(parts), " ".join((*parts[1:], parts[0]))]
    return tuple(dict.fromkeys(found))


def _forms(word: str) -> list[str]:
    """The Latin forms of one syllable in Cyrillic; empty where the word is none."""
    match = _SYLLABLE.fullmatch(word)
    if match is None:
        return []
    first, vowel, last = (_INITIALS[match[1] or ""], _VOWELS[match[2]], _FINALS[match[3] or ""])
    return list(dict.fromkeys("".join(parts) for parts in itertools.product(first, vowel, last)))
