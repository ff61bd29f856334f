"""Features of many pairs of names at once: `features.align` and `features.features_of`, over arrays."""

from collections.abc import Sequence
from typing import NamedTuple, Self

import numpy as np

from onrecord.record.names.blocks.arrays import Bools, Floats, Ints
from onrecord.resolve.blocks.pairs import Group, Side
from onrecord.resolve.features import FEATURES, JOINED_APART, LEAST_JOINED
from onrecord.text.names import PLAIN, TITLE


class Columns(NamedTuple):
    """What a group of pairs gives.

    Attributes:
        features: A row for each pair, a column for each of `FEATURES`; those of letters and numbers are still 0.
        left: Which words of the query are left over.
        left_of_name: Which words of the name.
        joins: Words that may be written as one on one side; if they are, the features of the pair are not right.
    """

    features: Floats
    left: Bools
    left_of_name: Bools
    joins: "tuple[Joins, Joins]"


class Joins(NamedTuple):
    """One word of one side, and two neighbouring words of the other that may be it: the pair, and the words."""

    pair: Ints
    one: Ints
    first: Ints
    second: Ints

    @classmethod
    def of(cls, some: Sequence["Joins"]) -> Self:
        """Return several as one."""
        return cls(*(np.concatenate(column) for column in zip(*some, strict=True)))


class _Matched(NamedTuple):
    """The words that go together: for each word of the query the place of its word of the name, or -1; likeness."""

    place: Ints
    likeness: Floats
    shared: Floats
    shared_of_name: Floats
    least: Floats
    total: Floats


def columns_of(group: Group, totals: Floats, rarest: float) -> Columns:
    """Return the features of pairs; `totals` is the weight of each query."""
    mine, theirs = group.mine, group.theirs
    found, left, left_of_name = _match(group)
    joins = _joins(mine, theirs, left, left_of_name), _joins(theirs, mine, left_of_name, left)
    features = np.zeros((len(group.rows), len(FEATURES)))
    features[:, AT["initials"]] = _take_initials(mine, theirs, left, left_of_name)
    _fill(features, group, found, (left, left_of_name), np.where(totals > 0, totals, 1e-6), rarest)
    return Columns(features, left, left_of_name, joins)


def _match(group: Group) -> tuple[_Matched, Bools, Bools]:
    """Take the most alike words together, again and again; the first place counts where two are as alike."""
    pairs, width, _ = group.likeness.shape
    mine, theirs = group.mine, group.theirs
    table = group.likeness.reshape(pairs, width * width).copy()
    square = table.reshape(pairs, width, width)
    left, left_of_name = mine.held.copy(), theirs.held.copy()
    place = np.full((pairs, width), -1)
    likeness = np.zeros((pairs, width))
    shared, shared_of_name, least, total = np.zeros(pairs), np.zeros(pairs), np.full(pairs, np.inf), np.zeros(pairs)
    rows = np.arange(pairs)
    while len(rows):
        best = table[rows].argmax(axis=1)
        alike = table[rows, best]
        some = alike > 0
        rows, best, alike = rows[some], best[some], alike[some]
        at, spot = best // width, best % width
        square[rows, at, :] = 0.0
        square[rows, :, spot] = 0.0
        left[rows, at] = left_of_name[rows, spot] = False
        shared[rows] += mine.weight[rows, at] * alike
        shared_of_name[rows] += theirs.weight[rows, spot] * alike
        plain = (mine.role[rows, at] == PLAIN) & (theirs.role[rows, spot] == PLAIN)
        some, at, spot, alike = rows[plain], at[plain], spot[plain], alike[plain]
        place[some, at] = spot
        likeness[some, at] = alike
        least[some] = alike
        total[some] += alike
    return _Matched(place, likeness, shared, shared_of_name, least, total), left, left_of_name


def _fill(
    features: Floats, group: Group, found: _Matched, lefts: tuple[Bools, Bools], totals: Floats, rarest: float
) -> None:
    mine, theirs = group.mine, group.theirs
    left, left_of_name = lefts
    plain, plain_of_name = mine.held & (mine.role == PLAIN), theirs.held & (theirs.role == PLAIN)
    heaviest, weight, count = _left_over(left & plain, mine.weight)
    heaviest_of_name, weight_of_name, count_of_name = _left_over(left_of_name & plain_of_name, theirs.weight)
    total_of_name = _sum(theirs.weight)
    total_of_name = np.where(total_of_name > 0, total_of_name, 1e-6)
    shared_words = (found.place >= 0).sum(axis=1)
    words, words_of_name = plain.sum(axis=1), plain_of_name.sum(axis=1)
    put = {
        "query covered": found.shared / totals,
        "name covered": found.shared_of_name / total_of_name,
        "heaviest word left in the query": heaviest / rarest,
        "heaviest word left in the name": heaviest_of_name / rarest,
        "weight left in the query": weight / rarest,
        "weight left in the name": weight_of_name / rarest,
        "words left in the query": count,
        "words left in the name": count_of_name,
        "words shared": shared_words,
        "weight shared": np.minimum(found.shared / rarest, 4.0),
        "least similar word": np.where(shared_words > 0, found.least, 0.0),
        "mean similarity": found.total / np.maximum(shared_words, 1),
        "words out of order": _out_of_order(found.place),
        "same first word": _same_end(found, plain, plain_of_name, last=False),
        "same last word": _same_end(found, plain, plain_of_name, last=True),
        "one word against one": (words <= 1) | (words_of_name <= 1),
        "difference in words": np.abs(words - words_of_name),
        "weight of the query": np.minimum(totals / rarest, 4.0),
        "least weight shared": np.minimum(found.shared, found.shared_of_name) / rarest,
        "word exchanged for another": np.minimum(heaviest, heaviest_of_name) / rarest,
        "titles left over": (left & (mine.role == TITLE)).sum(axis=1),
    }
    for name, column in put.items():
        features[:, AT[name]] = column


AT = {name: number for number, (name, _) in enumerate(FEATURES)}


def _sum(weights: Floats) -> Floats:
    """Return the sum of each row, added from left to right as Python does."""
    total = np.zeros(len(weights))
    for column in weights.T:
        total += column
    return total


def _left_over(left: Bools, weights: Floats) -> tuple[Floats, Floats, Ints]:
    """Return the heaviest word left over, the weight of all, and how many."""
    some = weights * left
    return some.max(axis=1), _sum(some), left.sum(axis=1)


def _out_of_order(places: Ints) -> Ints:
    before = np.full(len(places), -1)
    count = np.zeros(len(places), dtype=np.int64)
    for place in places.T:
        count += (place >= 0) & (before > place)
        before = np.where(place >= 0, place, before)
    return count


def _same_end(found: _Matched, plain: Bools, plain_of_name: Bools, *, last: bool) -> Floats:
    """Return how alike the first, or last, plain words of both are where they go together, else 0."""
    rows = np.arange(len(plain))
    if last:
        width = plain.shape[1] - 1
        mine, theirs = width - plain[:, ::-1].argmax(axis=1), width - plain_of_name[:, ::-1].argmax(axis=1)
    else:
        mine, theirs = plain.argmax(axis=1), plain_of_name.argmax(axis=1)
    together = plain.any(axis=1) & plain_of_name.any(axis=1) & (found.place[rows, mine] == theirs)
    same: Floats = np.where(together, found.likeness[rows, mine], 0.0)
    return same


def _joins(one: Side, other: Side, left: Bools, left_of_other: Bools) -> Joins:
    """Return where one word left over may be two neighbouring ones of the other side, by letters alone."""
    two = left_of_other[:, :-1] & left_of_other[:, 1:]
    long = left & (one.size >= LEAST_JOINED)
    some = np.flatnonzero(two.any(axis=1) & long.any(axis=1))
    apart = one.size[some][:, :, None] - (other.size[some, :-1] + other.size[some, 1:])[:, None, :]
    fits = (one.first[some][:, :, None] == other.first[some, :-1][:, None, :]) & (np.abs(apart) <= JOINED_APART)
    row, at, place = np.nonzero(fits & long[some][:, :, None] & two[some][:, None, :])
    row = some[row]
    return Joins(row, one.at[row, at], other.at[row, place], other.at[row, place + 1])


def _take_initials(mine: Side, theirs: Side, left: Bools, left_of_name: Bools) -> Ints:
    """Take words of which one is the first letter of the other out of what is left over; return how many."""
    count = np.zeros(len(left), dtype=np.int64)
    short, short_of_name = left & (mine.size == 1), left_of_name & (theirs.size == 1)
    some = (short.any(axis=1) & left_of_name.any(axis=1)) | (short_of_name.any(axis=1) & left.any(axis=1))
    rows = np.flatnonzero(some)
    same = mine.first[rows][:, :, None] == theirs.first[rows][:, None, :]
    fits = same & (short[rows][:, :, None] | short_of_name[rows][:, None, :])
    for at in np.flatnonzero(fits.any(axis=(0, 2))).tolist():
        for place in np.flatnonzero(fits[:, at].any(axis=0)).tolist():
            taken = rows[fits[:, at, place] & left[rows, at] & left_of_name[rows, place]]
            left[taken, at] = left_of_name[taken, place] = False
            count[taken] += 1
    return count
