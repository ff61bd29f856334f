"""Items to arrays: words with their pieces, and labels by the number of a word."""

import bisect
import dataclasses

import numpy as np
from tokenizers import Tokenizer

from onrecord.read.learnt import labels
from onrecord.read.learnt.pieces import to_pieces
from training.reader.items import UNKNOWN, Item, Marked, Pair

FLAT = {"name": labels.NAMES, "field": labels.FIELD}
"""Heads whose stretches never overlap: one choice among all types a word."""

LAYERED = {"thing": labels.THINGS, "defence": labels.DEFENCE, "fill": labels.FILLERS}
"""Heads in which stretches of two types may overlap: one choice a type."""

SPANNED = {"defence": labels.DEFENCE}
"""Heads that ask every stretch of a few words: those whose stretches lie within others of their type."""

PAIRED = {"thing": labels.PAIRS, "defence": labels.DEFENCE_TIES}
MOST_PIECES = 300
_MOST_PAIRS = 240


@dataclasses.dataclass
class Span:
    """Words `[first, last)` with the number of their label."""

    first: int
    last: int
    label: int


@dataclasses.dataclass
class Encoded:
    """One item as the net takes it; `pairs` has rows (one, other, label, mode, negative, sort), -1 for not said."""

    item: Item
    ids: list[int]
    shapes: list[int]
    starts: list[int]
    flat: dict[str, list[int]]
    layered: dict[str, list[Span]]
    pairs: dict[str, np.ndarray]
    fill_types: list[tuple[str, int, int]]


def encode(tokenizer: Tokenizer, item: Item, rng: np.random.Generator) -> Encoded:
    """Return an item as arrays, cut at the most pieces that a window may have."""
    pieces = to_pieces(tokenizer, item.text, 0, len(item.text))
    most = sum(start < MOST_PIECES for start in pieces.starts)
    words = pieces.words[:most]
    spans = {head: [_span(words, mark, head) for mark in marked] for head, marked in item.spans.items()}
    kept = [
        (item.text[mark.start : mark.end].lower(), kinds)
        for span, mark, kinds in zip(spans.get("fill", ()), item.spans.get("fill", ()), item.fill_types, strict=True)
        if span
    ]
    return Encoded(
        item=item,
        ids=pieces.ids[:MOST_PIECES],
        shapes=pieces.shapes[:MOST_PIECES],
        starts=pieces.starts[:most],
        flat={head: _tags(spans[head], len(words)) for head in FLAT if head in spans},
        layered={
            head: [span for span in spans[head] if span]
            for head in LAYERED
            if head in spans and not (item.pairs_alone and head == "thing")
        },
        pairs={head: _pairs(item, head, spans[head], rng) for head in PAIRED if head in item.pairs},
        fill_types=[(words, labels.INCIDENTS.index(a), labels.EFFECTS.index(b)) for words, (a, b) in kept],
    )


def _span(words: list[tuple[int, int]], mark: Marked, head: str) -> Span | None:
    first = bisect.bisect_right([end for _, end in words], mark.start)
    last = bisect.bisect_left([start for start, _ in words], mark.end)
    names = FLAT.get(head) or LAYERED[head]
    label = names.index(mark.label) if mark.label != UNKNOWN else -1
    return Span(first, last, label) if first < last <= len(words) else None


def _tags(spans: list[Span | None], count: int) -> list[int]:
    """0 outside, then two numbers a type: beginning and inside; -100 where the type is not known."""
    tags = [0] * count
    for span in spans:
        if span and span.label < 0:
            tags[span.first : span.last] = [-100] * (span.last - span.first)
        elif span:
            tags[span.first : span.last] = [2 * span.label + 2] * (span.last - span.first)
            tags[span.first] = 2 * span.label + 1
    return tags


def _pairs(item: Item, head: str, spans: list[Span | None], rng: np.random.Generator) -> np.ndarray:
    """Rows of the pairs to learn from: those with a label, and others of the same sentence, at most so many."""
    named: dict[tuple[int, int], Pair] = {}
    for pair in item.pairs[head]:
        named.setdefault((pair.one, pair.other), pair)
    marked = item.spans[head]
    sentence = [bisect.bisect_right([a for a, _ in item.sentences], mark.start) for mark in marked]
    rows, others = [], []
    for one, a in enumerate(marked):
        for other, b in enumerate(marked):
            span, its = spans[one], spans[other]
            if span is None or its is None or (one == other and a.label != "E") or sentence[one] != sentence[other]:
                continue
            if head == "thing" and not labels.may_pair(a.label, b.label):
                continue
            row = (span.first, span.last, its.first, its.last, span.label, its.label)
            found = named.get((one, other))
            if found:
                rows.append((*row, *_said(found, PAIRED[head])))
            elif (one, other) not in item.unsaid:
                others.append((*row, len(PAIRED[head]), -1, -1, -1))
    if len(others) > _MOST_PAIRS:
        others = [others[at] for at in rng.choice(len(others), _MOST_PAIRS, replace=False)]
    return np.array(rows + others, dtype=np.int64).reshape(-1, 10)


def _said(pair: Pair, names: tuple[str, ...]) -> tuple[int, int, int, int]:
    return (
        names.index(pair.label),
        labels.MODES.index(pair.mode) if pair.mode else -1,
        -1 if pair.negative is None else int(pair.negative),
        labels.ATTACKS.index(pair.sort) if pair.sort else -1,
    )
