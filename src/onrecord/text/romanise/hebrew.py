"""Names in Hebrew script: kin words, then known and learnt words."""

import functools
from collections.abc import Sequence

from onrecord.text.romanise.abjad import fold_hebrew
from onrecord.text.romanise.choose import Forms, choose
from onrecord.text.romanise.transducer import load_transducer

_WORDS: dict[str, Forms] = {
    "בן": ("ben", "bin"), "בר": ("bar",), "בת": ("bat",), "אבו": ("abu",), "אבן": ("ibn", "even"), "אל": ("al", "el"),
}  # fmt: skip
_STANDARD = dict(
    zip("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "a b g d h v z h t i k kh l m m n n s a p f tz tz k r sh t".split(), strict=True)
)
_SOFT = {"ב": "v", "כ": "kh", "פ": "f", "ה": "a"}
"""Letters that mostly sound otherwise after a vowel."""


def hebrew_slots(words: Sequence[str]) -> list[Forms]:
    """Return the Latin forms of each word in Hebrew script, best first."""
    return [forms for forms in map(_word, words) if forms]


@functools.lru_cache(maxsize=50_000)
def _word(text: str) -> Forms:
    word = fold_hebrew(text).strip("'")
    if word in _WORDS:
        return _WORDS[word]
    model = load_transducer("hebrew")
    usual = model.known(word) + [form for form, _ in model.forms(word) if form]
    return choose([*usual[:1], _letters(word), *usual[1:]])


def _letters(word: str) -> str:
    """Return a word with each letter by its standard sound (a vav is v) and an a between two consonants."""
    out = ""
    for place, char in enumerate(word):
        sound = _STANDARD.get(char, "")
        if place and char in _SOFT:
            sound = _SOFT[char]
        out += "a" + sound if out and out[-1] not in "ai" and sound not in ("a", "i") else sound
    return out
