"""One piece of training text with what is marked in it, whatever corpus it is from."""

import dataclasses

from onrecord.evaluate.reader.corpora import Marked

__all__ = ["UNKNOWN", "Item", "Marked", "Pair"]

UNKNOWN = ""
"""Label of a stretch whose type nobody said: its words teach nothing."""


@dataclasses.dataclass(frozen=True)
class Pair:
    """An ordered pair of stretches, by their places in the list of the same head, with its label.

    `mode`, `polarity` and `sort` are None where nobody said.
    """

    one: int
    other: int
    label: str
    mode: str | None = None
    negative: bool | None = None
    sort: str | None = None


@dataclasses.dataclass
class Item:
    """A stretch of text and its labels.

    Attributes:
        text: At most a few hundred words.
        source: The corpus it is from.
        spans: By head, the stretches marked. A head that is absent was not marked here and learns nothing from it.
        pairs: By head, the pairs marked among its stretches.
        sentences: Ranges of the sentences, where pairs are to be asked for within one.
        may_be: For CrossNER, the types that its set uses.
        incidents: Types of the incidents told, where somebody judged.
        pairs_alone: Whether the stretches of `thing` are given for their pairs alone, and teach no tags.
        unsaid: Pairs of things of which nobody said whether this sentence ties them.
        fill_types: By fill of `spans["fill"]`, the type of its incident and, for people, what became of them.
    """

    text: str
    source: str
    spans: dict[str, list[Marked]] = dataclasses.field(default_factory=dict)
    pairs: dict[str, list[Pair]] = dataclasses.field(default_factory=dict)
    sentences: list[tuple[int, int]] = dataclasses.field(default_factory=list)
    may_be: frozenset[str] = frozenset()
    incidents: frozenset[str] | None = None
    pairs_alone: bool = False
    unsaid: set[tuple[int, int]] = dataclasses.field(default_factory=set)
    fill_types: list[tuple[str, str]] = dataclasses.field(default_factory=list)
