"""Losses of a batch: each head learns from the items in which its labels were marked."""

import torch
from torch.nn import functional

from onrecord.read.learnt import labels
from onrecord.read.learnt.spans import stretches
from training.reader.batches import Batch
from training.reader.machine import halves_are_faster
from training.reader.net import Net

_FILL = 8.0
"""Weight of the fills: two words in a hundred are one, and the mean over words hardly feels them."""

_LAYERED = {"thing": 1.5, "defence": 1.5}
_NONE = 0.5
"""Weight of the pairs that nothing ties: six in seven."""

_REPEATED = 0.4
"""Weight of an occurrence of a fill that is not the likeliest one of its window: it need not be told there."""


def batch_loss(net: Net, batch: Batch) -> torch.Tensor:
    """Return the summed loss of the heads that a batch has labels for."""
    halves = batch.mixed and halves_are_faster()
    with torch.autocast(batch.ids.device.type, dtype=torch.bfloat16, enabled=halves):
        pieces = net.encoder(batch.ids, batch.shapes, batch.mask)
    pieces = pieces.float()
    words = pieces.gather(1, batch.starts.unsqueeze(-1).expand(-1, -1, pieces.shape[-1]))
    words = net.drop(words)
    total = words.new_zeros(())
    for head, tags in batch.flat.items():
        logits = net.flat[head](words)
        if head == "field":
            logits = logits.masked_fill(~batch.fields, -1e4)
        total = total + _choice(logits, tags)
    for head, tags in batch.layered.items():
        logits = net.layered[head](words).unflatten(-1, (-1, 3))
        if head == "fill":
            total = total + _fills(net, words, logits, tags, batch)
        else:
            total = total + _choice(logits, tags) * logits.shape[2] * _LAYERED[head]
    for head, of_item in batch.spanned.items():
        total = total + sum(_spans(net, head, words[row], count, told) for row, count, told in of_item) / len(of_item)
    for head, rows in batch.pairs.items():
        if len(rows):
            total = total + _pairs(net, head, words, rows)
    return total


def _choice(logits: torch.Tensor, tags: torch.Tensor) -> torch.Tensor:
    return functional.cross_entropy(logits.flatten(0, -2), tags.flatten(), ignore_index=-100)


def _fills(net: Net, words: torch.Tensor, logits: torch.Tensor, tags: torch.Tensor, batch: Batch) -> torch.Tensor:
    """The likeliest occurrence of each fill counts in full, its repeats little; then type, effect and the window."""
    losses = functional.cross_entropy(logits.flatten(0, -2), tags.flatten(), ignore_index=-100, reduction="none")
    losses = losses.view(tags.shape)
    weights = torch.ones_like(losses)
    with torch.no_grad():
        begins = logits.log_softmax(-1)[..., 1]
    for group in batch.repeats:
        best = max(group, key=lambda g: float(begins[g[0], g[1], g[3]]))
        for row, first, last, role in group:
            if (row, first, last, role) != best:
                weights[row, first:last, role] = _REPEATED
    known = (tags != -100).float()
    total = _FILL * (losses * weights * known).sum() / known[..., 0].sum()
    if len(batch.fills):
        told = words[batch.fills[:, 0], batch.fills[:, 1]]
        total = total + 0.3 * functional.cross_entropy(net.fill_type(told), batch.fills[:, 2])
        people = batch.fills[:, 4] == labels.FILLERS.index("Victim")
        if people.any():
            total = total + 0.3 * functional.cross_entropy(net.effect(told[people]), batch.fills[people, 3])
    real = (tags[..., 0] != -100).float().unsqueeze(-1)
    pooled = torch.cat([(words * real).sum(1) / real.sum(1), words.masked_fill(real == 0, -1e4).max(1).values], dim=-1)
    return total + 0.3 * functional.binary_cross_entropy_with_logits(net.incident(pooled), batch.incidents)


def _spans(net: Net, head: str, words: torch.Tensor, count: int, told: torch.Tensor) -> torch.Tensor:
    """Rows of `told`: first word, word after the last, type. Summed over stretches, by the number of those told."""
    firsts, lasts = (torch.from_numpy(side) for side in stretches(count))
    scorer, where = net.spanned[head], words.device
    wanted = torch.full((len(firsts),), scorer.label.out_features - 1)
    of_place = {place: at for at, place in enumerate(zip(firsts.tolist(), lasts.tolist(), strict=True))}
    for first, last, label in told.tolist():
        if (first, last) in of_place:
            wanted[of_place[first, last]] = label
    scores = scorer(words, firsts.to(where), lasts.to(where))
    losses = functional.cross_entropy(scores, wanted.to(where), reduction="sum")
    return losses / max(4, len(told))


def _pairs(net: Net, head: str, words: torch.Tensor, rows: torch.Tensor) -> torch.Tensor:
    """Columns of `rows`: item, the two stretches, their types, label, mode, negative, sort."""
    scorer = net.paired[head]
    vector = pair_vectors(net, head, words, rows)
    weights = words.new_ones(scorer.label.out_features)
    weights[-1] = _NONE
    total = 2 * functional.cross_entropy(scorer.label(vector), rows[:, 7], weights)
    for column, part, weight in ((8, scorer.mode, 0.3), (9, scorer.negative, 0.3), (10, scorer.sort, 0.3)):
        said = rows[:, column] >= 0
        if said.any():
            total = total + weight * functional.cross_entropy(part(vector[said]), rows[said, column])
    return total


def pair_vectors(net: Net, head: str, words: torch.Tensor, rows: torch.Tensor) -> torch.Tensor:
    """Return the vectors of pairs: of both stretches, of the words between, of the words around."""
    at = rows[:, 0]
    one = torch.cat([words[at, rows[:, 1]], words[at, rows[:, 2] - 1]], dim=-1)
    other = torch.cat([words[at, rows[:, 3]], words[at, rows[:, 4] - 1]], dim=-1)
    summed = functional.pad(words.cumsum(1), (0, 0, 1, 0))
    inner = (torch.minimum(rows[:, 2], rows[:, 4]), torch.maximum(rows[:, 1], rows[:, 3]))
    outer = (
        (torch.minimum(rows[:, 1], rows[:, 3]) - 6).clamp(min=0),
        (torch.maximum(rows[:, 2], rows[:, 4]) + 6).clamp(max=words.shape[1]),
    )
    means = []
    for low, high in (inner, outer):
        count = (high - low).clamp(min=1).unsqueeze(-1)
        mean = (summed[at, torch.maximum(high, low)] - summed[at, low]) / count
        means.append(mean)
    found: torch.Tensor = net.paired[head](one, other, torch.cat(means, dim=-1), rows[:, 5:7])
    return found
