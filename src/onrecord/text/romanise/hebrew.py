"""Names in Hebrew script: kin words, then known and learnt words."""

import functools
from collections.abc import Sequence

from onrecord.text.romanise.abjad import fold_hebrew
from onrecord.text.romanise.choose import Forms, choose
from onrecord.text.romanise.transducer import load_transducer

_WORDS: dict[str, Forms] = {
    "בן": ("ben", "bin"), "בר": ("bar",), "בת": ("bat",), "אבו": ("abu",), "אבן": ("ibn", "even"), "אל": ("al", "el"),
}  # fmt: skip


def hebrew_slots(words: Sequence[str]) -> list[Forms]:
    """Return the Latin forms of each word in Hebrew script, best first."""
    return [forms for forms in map(_word, words) if forms]


@functools.lru_cache(maxsize=50_000)
def _word(text: str) -> Forms:
    word = fold_hebrew(text).strip("'")
    if word in _WORDS:
        return _WORDS[word]
    model = load_transducer("hebrew")
    return choose([*model.known(word), *(form for form, _ in model.forms(word) if form)])
