"""The template score that GTT and IterX report: type and role fillers of templates, mapped one to one.

The rules are those of `../shared/score/muc4_templates.py`, by document, so that documents can be drawn again.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from onrecord.evaluate.reader.ceaf import normal
from onrecord.evaluate.reader.counts import Counts

ROLES = ("PerpInd", "PerpOrg", "Target", "Victim", "Weapon")
TYPE = "incident_type"
_MOST_PREDICTED, _MOST_GOLD = 6, 8

Template = Mapping[str, Any]


def document_counts(predicted: Sequence[Template], gold: Sequence[Template]) -> dict[str, Counts]:
    """Return the counts of type and roles in one document under the best mapping of templates."""
    ours, theirs = _ours(predicted), _unique([_normal(one) for one in gold])
    matched = [_pair(ours[i], theirs[j]) for i, j in _best(ours, theirs)]
    out = {}
    for key in (TYPE, *ROLES):
        right, found = (sum(pair[key][side] for pair in matched) for side in (0, 1))
        out[key] = Counts(right, _size(ours, key), found, _size(theirs, key))
    return out


def aligned(predicted: Sequence[Template], gold: Sequence[Template]) -> list[tuple[int, list[int]]]:
    """Return the places of predicted templates with those of the gold ones they are mapped to.

    Gold templates that the scorer takes for one stand together.
    """
    everyone = [_normal(one) for one in gold]
    ours, theirs = _ours(predicted), _unique(everyone)
    return [(i, [at for at, one in enumerate(everyone) if one == theirs[j]]) for i, j in _best(ours, theirs)]


def same(one: Template, other: Template) -> bool:
    """Whether the scorer takes two gold templates for one."""
    return _normal(one) == _normal(other)


def _ours(predicted: Sequence[Template]) -> list[dict[str, Any]]:
    return [{**one, **{role: _unique(one[role]) for role in ROLES}} for one in map(_normal, predicted)]


def _size(templates: Sequence[Template], key: str) -> int:
    return len(templates) if key == TYPE else sum(len(one[key]) for one in templates)


def _normal(raw: Template) -> dict[str, Any]:
    roles = {
        role: [[normal(m[0] if isinstance(m, list) else m) for m in entity] for entity in raw.get(role) or [] if entity]
        for role in ROLES
    }
    return {TYPE: raw[TYPE], **roles}


def _unique(things: list[Any]) -> list[Any]:
    out: list[Any] = []
    for thing in things:
        if thing not in out:
            out.append(thing)
    return out


Pair = dict[str, tuple[int, int]]


def _pair(one: Template, other: Template) -> Pair:
    out = {TYPE: (1, 1)}
    for role in ROLES:
        right = sum(any(set(p) <= set(g) for g in other[role]) for p in one[role])
        found = sum(any(set(p) <= set(g) for p in one[role]) for g in other[role])
        out[role] = (right, found)
    return out


def _best(ours: Sequence[Template], theirs: Sequence[Template]) -> list[tuple[int, int]]:
    pairs = {(i, j): _pair(p, g) for i, p in enumerate(ours) for j, g in enumerate(theirs) if p[TYPE] in g[TYPE]}
    gain = {key: tuple(sum(v[side] for v in pair.values()) for side in (0, 1)) for key, pair in pairs.items()}
    if len(ours) > _MOST_PREDICTED or len(theirs) > _MOST_GOLD:
        return _assigned(gain, len(ours), len(theirs))
    sizes = [sum(_size(side, key) for key in (TYPE, *ROLES)) for side in (ours, theirs)]
    best: tuple[float, list[tuple[int, int]]] = (-1.0, [])

    def walk(at: int, used: frozenset[int], right: int, found: int, chosen: list[tuple[int, int]]) -> None:
        nonlocal best
        if at == len(ours):
            precision = right / sizes[0] if sizes[0] else 0.0
            recall = found / sizes[1] if sizes[1] else 0.0
            f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
            best = max(best, (f1, chosen), key=lambda option: option[0])
            return
        walk(at + 1, used, right, found, chosen)
        for other in range(len(theirs)):
            if other not in used and (at, other) in gain:
                more = gain[at, other]
                walk(at + 1, used | {other}, right + more[0], found + more[1], [*chosen, (at, other)])

    walk(0, frozenset(), 0, 0, [])
    return best[1]


def _assigned(gain: dict[tuple[int, int], tuple[int, ...]], ours: int, theirs: int) -> list[tuple[int, int]]:
    """Too many mappings to try: one assignment on the summed gain."""
    import numpy as np
    from scipy.optimize import linear_sum_assignment

    weight = np.zeros((ours, theirs))
    for key, value in gain.items():
        weight[key] = sum(value)
    rows, columns = linear_sum_assignment(-weight)
    return [(int(i), int(j)) for i, j in zip(rows, columns, strict=True) if (int(i), int(j)) in gain]
