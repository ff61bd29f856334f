"""Entities and relations in the manner of re3d: stretches that may lie within others, tied within a sentence."""

from collections.abc import Iterator, Mapping, Sequence

from onrecord.read.learnt.decode import Span
from onrecord.read.learnt.encoder import Floats, Stretch
from onrecord.read.learnt.labels import BOTH_WAYS, DEFENCE_TIES
from onrecord.read.learnt.model import Model
from onrecord.text.sentences import split_sentences

Entity = tuple[int, int, str]
Relation = tuple[int, int, int, int, str]

HALF = {"entity": 0.5, "relation": 0.5}
"""Lines where none were tuned."""


def read_defence(
    model: Model, text: str, lines: Mapping[str, float] | None = None
) -> tuple[set[Entity], set[Relation]]:
    """Return the entities as (start, end, type) and the relations as (start, end, start, end, label).

    Args:
        model: The model.
        text: The text that offsets are into.
        lines: The chance from which an `entity` and a `relation` are given; those of the model where none are named.
    """
    lines = lines or model.settings.get("defence", HALF)
    entities, relations = set[Entity](), set[Relation]()
    for stretch in model.encoder.read(text, split_sentences(text)):
        spans = [s for s in model.spanned("defence", stretch.vectors, lines["entity"]) if s.first >= stretch.new]
        places = [(stretch.words[span.first][0], stretch.words[span.last - 1][1]) for span in spans]
        entities |= {(*place, span.label) for place, span in zip(places, spans, strict=True)}
        for one, other, label in _ties(model, stretch, spans, lines["relation"]):
            relations.add((*places[one], *places[other], label))
    return entities, relations


def _ties(model: Model, stretch: Stretch, spans: list[Span], least: float) -> Iterator[tuple[int, int, str]]:
    pairs = [
        (a, b)
        for a, one in enumerate(spans)
        for b, other in enumerate(spans)
        if a != b and stretch.sentences[one.first] == stretch.sentences[other.first]
    ]
    if pairs:
        scored = model.score_pairs("defence", stretch.vectors, spans, pairs).labels
        yield from choose(spans, dict(zip(pairs, scored, strict=True)), least)


def choose(
    spans: Sequence[Span], chances: Mapping[tuple[int, int], Floats], least: float
) -> Iterator[tuple[int, int, str]]:
    """Yield the likeliest relation of each two stretches where it is likely enough with both its ends.

    Stretches that overlap are never tied, and of those that overlap the likeliest alone has a relation: `the force` and
    `force` may both be found. One that holds both ways has the mean chance of both ways, and is given as it is mostly
    annotated: towards a place, or in the order of the words; that two names are of one thing, both ways.
    """
    given = list[tuple[int, int, str]]()
    options = [_likeliest(spans, a, b, there, chances[b, a]) for (a, b), there in chances.items() if a < b]
    for chance, label, one, other in sorted(options, reverse=True):
        if chance < least:
            break
        if _overlap(spans, one, other) or any(_told(spans, (one, other), g[:2]) for g in given if g[2] == label):
            continue
        given.append((one, other, label))
        yield one, other, label
        if label == "IsSynonymOf":
            yield other, one, label


def _likeliest(spans: Sequence[Span], a: int, b: int, there: Floats, back: Floats) -> tuple[float, str, int, int]:
    options = []
    for at, label in enumerate(DEFENCE_TIES):
        if label in BOTH_WAYS:
            options.append((float(there[at] + back[at]) / 2, label, *_order(spans, a, b)))
        else:
            options += [(float(there[at]), label, a, b), (float(back[at]), label, b, a)]
    chance, label, one, other = max(options)
    return chance * spans[a].chance * spans[b].chance, label, one, other


def _overlap(spans: Sequence[Span], one: int, other: int) -> bool:
    return spans[one].first < spans[other].last and spans[other].first < spans[one].last


def _told(spans: Sequence[Span], pair: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether both ends of a pair overlap those of another, one way or the other."""
    return any(
        _overlap(spans, pair[0], one) and _overlap(spans, pair[1], two) for one, two in (other, (other[1], other[0]))
    )


def _order(spans: Sequence[Span], a: int, b: int) -> tuple[int, int]:
    if (spans[a].label == "Location") != (spans[b].label == "Location"):
        return (b, a) if spans[a].label == "Location" else (a, b)
    return min(a, b, key=lambda at: spans[at].first), max(a, b, key=lambda at: spans[at].first)
