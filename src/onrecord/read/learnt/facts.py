"""What the model finds in a text: things by their places, and links between things of one sentence."""

import collections
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from onrecord.read.learnt import labels
from onrecord.read.learnt.decode import Span
from onrecord.read.learnt.encoder import Stretch
from onrecord.read.learnt.model import Model

_MOST_THINGS = 40
"""Things of one sentence that are paired; a list of a hundred names is no sentence."""


class Thing(NamedTuple):
    """A stretch of the text with its type, a letter of `labels.THINGS`."""

    start: int
    end: int
    type: str
    chance: float


class Link(NamedTuple):
    """An ordered pair of things with its label, how firmly the text puts it, and how sure the model is.

    `sort` is the sort of attack, for links of an event.
    """

    one: Thing
    other: Thing
    label: str
    chance: float
    mode: str
    negative: float
    sort: str


class SentenceFacts(NamedTuple):
    """Things and links of one sentence, by its number."""

    sentence: int
    things: list[Thing]
    links: list[Link]


def find_facts(
    model: Model,
    text: str,
    sentences: Sequence[tuple[int, int]],
    *,
    least: Mapping[str, float] | None = None,
    least_thing: float = 0.5,
) -> Iterator[SentenceFacts]:
    """Yield what the model finds, sentence by sentence.

    Args:
        model: The model.
        text: The text that offsets are into.
        sentences: Its sentences.
        least: By label, the chance from which a link is given; half where none is named.
        least_thing: The chance from which words are a thing.
    """
    for stretch in model.encoder.read(text, sentences):
        by_sentence: dict[int, list[Span]] = collections.defaultdict(list)
        for span in model.layered("thing", stretch.vectors, least_thing):
            if span.first >= stretch.new:
                by_sentence[stretch.sentences[span.first]].append(span)
        for number, spans in sorted(by_sentence.items()):
            yield _facts(model, stretch, number, spans[:_MOST_THINGS], least or {})


def _facts(model: Model, stretch: Stretch, number: int, spans: list[Span], least: Mapping[str, float]) -> SentenceFacts:
    things = [Thing(stretch.words[s.first][0], stretch.words[s.last - 1][1], s.label, s.chance) for s in spans]
    pairs = [
        (i, j)
        for i, one in enumerate(spans)
        for j, other in enumerate(spans)
        if (i != j or one.label == "E") and labels.may_pair(one.label, other.label)
    ]
    links: list[Link] = []
    if pairs:
        scored = model.score_pairs("thing", stretch.vectors, spans, pairs)
        best = scored.labels[:, :-1].argmax(axis=1)
        for row, (i, j) in enumerate(pairs):
            label, chance = labels.PAIRS[best[row]], float(scored.labels[row, best[row]])
            if chance >= least.get(label, 0.5) and _fits(label, spans[i].label, spans[j].label, same=i == j):
                mode = labels.MODES[int(np.argmax(scored.modes[row]))]
                sort = labels.ATTACKS[int(np.argmax(scored.sorts[row]))]
                links.append(Link(things[i], things[j], label, chance, mode, float(scored.negative[row]), sort))
    return SentenceFacts(number, things, links)


def _fits(label: str, one: str, other: str, *, same: bool) -> bool:
    ones, others = labels.SIGNATURES[label]
    return one in ones and other in others and same == (label == "incident")
