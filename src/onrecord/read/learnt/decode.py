"""Tags of words to stretches of words, with how sure the model is of each."""

from typing import NamedTuple

import numpy as np

from onrecord.read.learnt.encoder import Floats


class Span(NamedTuple):
    """Words `[first, last)` of a stretch with a label and a chance."""

    first: int
    last: int
    label: str
    chance: float


def softmax(logits: Floats) -> Floats:
    """Return chances along the last axis."""
    shifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    found: Floats = shifted / shifted.sum(axis=-1, keepdims=True)
    return found


def flat_spans(logits: Floats, names: tuple[str, ...]) -> list[Span]:
    """Return the stretches of the best sequence of tags; tags are 0, then beginning and inside of each type.

    The best sequence is searched for: the inside of a type follows its beginning or its inside alone.
    """
    if not len(logits):
        return []
    chances = softmax(logits)
    tags = _best_path(np.log(chances + 1e-9))
    spans: list[Span] = []
    at = 0
    while at < len(tags):
        tag = tags[at]
        if tag == 0:
            at += 1
            continue
        label, end = (tag - 1) // 2, at + 1
        while end < len(tags) and tags[end] == 2 * label + 2:
            end += 1
        sure = float(np.mean([chances[word, tags[word]] for word in range(at, end)]))
        spans.append(Span(at, end, names[label], sure))
        at = end
    return spans


def _best_path(scores: Floats) -> list[int]:
    count = scores.shape[1]
    allowed = np.zeros((count, count), np.float32)
    for inside in range(2, count, 2):
        allowed[:, inside] = -1e4
        allowed[inside - 1, inside] = allowed[inside, inside] = 0.0
    best = scores[0].copy()
    best[2::2] = -1e4
    back = np.zeros(scores.shape, np.int64)
    for at in range(1, len(scores)):
        moves = best[:, None] + allowed
        back[at] = moves.argmax(axis=0)
        best = moves.max(axis=0) + scores[at]
    tags = [int(best.argmax())]
    for at in range(len(scores) - 1, 0, -1):
        tags.append(int(back[at, tags[-1]]))
    return tags[::-1]


def layered_spans(logits: Floats, names: tuple[str, ...], least: float = 0.5) -> list[Span]:
    """Return the stretches of heads with one choice a type: outside, beginning or inside.

    A stretch begins where the chance of a beginning is at least `least`, and goes on while outside is the less likely:
    two stretches of one type hardly ever touch, and where the model wavers whether an article belongs to a name, both
    words begin one. Its chance is the smallest of its words' chances.
    """
    chances = softmax(logits.reshape(len(logits), len(names), 3))
    begins = (chances[:, :, 1] >= least) & (chances[:, :, 1] >= chances[:, :, 2])
    spans: list[Span] = []
    open_until: dict[int, int] = {}
    for at, kind in zip(*np.nonzero(begins), strict=True):
        of_kind = chances[:, kind]
        end, sure = int(at) + 1, float(of_kind[at, 1])
        if at < open_until.get(int(kind), 0):
            continue
        while end < len(chances) and of_kind[end, 0] < 0.5:
            sure = min(sure, float(1 - of_kind[end, 0]))
            end += 1
        open_until[int(kind)] = end
        spans.append(Span(int(at), end, names[kind], sure))
    return sorted(spans, key=lambda span: (span.first, -span.last))
