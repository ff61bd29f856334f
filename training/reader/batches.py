"""Batches: encoded items of one kind, near in length, filled up to one shape."""

import dataclasses
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch

from onrecord.read.learnt import labels
from training.reader.encode import FLAT, LAYERED, SPANNED, Encoded

CLS, SEP, PAD = 101, 102, 0

Place = tuple[int, int, int, int]
"""An occurrence of a fill: item, first word, word after the last, role."""


@dataclasses.dataclass
class Batch:
    """Tensors of a batch.

    Attributes:
        fields: For CrossNER, the types that each item may have.
        repeats: Occurrences of one fill in one window, as (item, first, last, role).
        fills: Rows (item, first word, incident type, effect, role).
        pairs: By head, rows (item, first, last, first, last, type, type, label, mode, negative, sort).
        spanned: By head, for each item its place, its number of words, and rows (first, last, type).
    """

    ids: torch.Tensor
    shapes: torch.Tensor
    mask: torch.Tensor
    starts: torch.Tensor
    flat: dict[str, torch.Tensor]
    layered: dict[str, torch.Tensor]
    pairs: dict[str, torch.Tensor]
    fields: torch.Tensor
    repeats: list[list[Place]]
    fills: torch.Tensor
    incidents: torch.Tensor
    spanned: dict[str, list[tuple[int, int, torch.Tensor]]]
    mixed: bool = True

    def to(self, device: torch.device) -> "Batch":
        """Return the batch on a device; the stretches told stay here, where they are looked up."""
        values = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}
        return Batch(**{name: value if name == "spanned" else _moved(value, device) for name, value in values.items()})


def _moved(value: Any, device: torch.device) -> Any:
    if isinstance(value, torch.Tensor):
        return value.to(device)
    return {name: part.to(device) for name, part in value.items()} if isinstance(value, dict) else value


def cut(encoded: Sequence[Encoded], pieces: int, rng: np.random.Generator) -> list[list[Encoded]]:
    """Return groups of items near in length, each with at most so many pieces once filled up."""
    order = sorted(encoded, key=lambda e: (len(e.ids), rng.random()))
    groups: list[list[Encoded]] = []
    for item in order:
        if groups and (len(groups[-1]) + 1) * (len(item.ids) + 2) <= pieces:
            groups[-1].append(item)
        else:
            groups.append([item])
    return groups


def collate(group: Sequence[Encoded]) -> Batch:
    """Return the tensors of a group."""
    length = max(len(e.ids) for e in group) + 2
    count = max(1, *(len(e.starts) for e in group))
    ids = np.full((len(group), length), PAD)
    shapes, mask = np.zeros_like(ids), np.zeros_like(ids)
    starts = np.zeros((len(group), count), dtype=np.int64)
    for row, e in enumerate(group):
        size = len(e.ids)
        ids[row, : size + 2] = [CLS, *e.ids, SEP]
        shapes[row, 1 : size + 1] = e.shapes
        mask[row, : size + 2] = 1
        starts[row, : len(e.starts)] = [start + 1 for start in e.starts]
    repeats, fills = _fills(group)
    return Batch(
        ids=torch.from_numpy(ids),
        shapes=torch.from_numpy(shapes),
        mask=torch.from_numpy(mask),
        starts=torch.from_numpy(starts),
        flat={head: _flat(group, head, count) for head in FLAT if head in group[0].flat},
        layered={head: _layered(group, head, count) for head in LAYERED if head in group[0].layered},
        pairs={head: _rows(group, head) for head in group[0].pairs},
        fields=_fields(group),
        repeats=repeats,
        fills=torch.tensor(fills, dtype=torch.long).reshape(-1, 5),
        incidents=_incidents(group),
        spanned={head: _spanned(group, head) for head in SPANNED if head in group[0].layered},
    )


def _flat(group: Sequence[Encoded], head: str, count: int) -> torch.Tensor:
    tags = np.full((len(group), count), -100)
    for row, e in enumerate(group):
        if head in e.flat:
            tags[row, : len(e.flat[head])] = e.flat[head]
    return torch.from_numpy(tags)


def _layered(group: Sequence[Encoded], head: str, count: int) -> torch.Tensor:
    tags = np.full((len(group), count, len(LAYERED[head])), -100)
    for row, e in enumerate(group):
        if head not in e.layered:
            continue
        tags[row, : len(e.starts)] = 0
        for span in sorted(e.layered[head], key=lambda s: s.first - s.last):
            tags[row, span.first : span.last, span.label] = 2
            tags[row, span.first, span.label] = 1
    return torch.from_numpy(tags)


def _spanned(group: Sequence[Encoded], head: str) -> list[tuple[int, int, torch.Tensor]]:
    return [
        (row, len(e.starts), torch.tensor([(s.first, s.last, s.label) for s in e.layered[head]]).reshape(-1, 3))
        for row, e in enumerate(group)
        if head in e.layered
    ]


def _rows(group: Sequence[Encoded], head: str) -> torch.Tensor:
    rows = [
        np.concatenate([np.full((len(e.pairs[head]), 1), row), e.pairs[head]], axis=1)
        for row, e in enumerate(group)
        if head in e.pairs
    ]
    return torch.from_numpy(np.concatenate(rows) if rows else np.zeros((0, 11), dtype=np.int64))


def _fields(group: Sequence[Encoded]) -> torch.Tensor:
    """Which tags each item may have, by the set it is from."""
    out = torch.zeros(len(group), 1, 2 * len(labels.FIELD) + 1, dtype=torch.bool)
    out[..., 0] = True
    for row, e in enumerate(group):
        for label in e.item.may_be:
            at = labels.FIELD.index(label)
            out[row, 0, 2 * at + 1 : 2 * at + 3] = True
    return out


def _fills(group: Sequence[Encoded]) -> tuple[list[list[Place]], list[tuple[int, int, int, int, int]]]:
    repeats = defaultdict(list)
    fills = []
    for row, e in enumerate(group):
        for span, (words, kind, effect) in zip(e.layered.get("fill", ()), e.fill_types, strict=bool(e.fill_types)):
            repeats[row, span.label, words].append((row, span.first, span.last, span.label))
            fills.append((row, span.first, kind, effect, span.label))
    return [group for group in repeats.values() if len(group) > 1], fills


def _incidents(group: Sequence[Encoded]) -> torch.Tensor:
    told = torch.zeros(len(group), len(labels.INCIDENTS))
    for row, e in enumerate(group):
        for kind in e.item.incidents or ():
            told[row, labels.INCIDENTS.index(kind)] = 1.0
    return told
