"""The names that many queries may mean: `query.candidate_names`, over arrays."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from onrecord.record.names.blocks.arrays import Bools, Floats, IndexArrays, Ints, first_of_each, numbers_of, spans
from onrecord.record.names.blocks.near import NearWords, Reading
from onrecord.record.names.file import MOST_NEAR, MOST_REACHED
from onrecord.record.names.forms import Forms
from onrecord.record.names.keys import pair_key
from onrecord.record.names.layout import ROLE_WEIGHT
from onrecord.record.names.query import (
    FAR_BEHIND,
    LEAST_JOINED,
    LIKE_ANOTHER_ROLE,
    MOST_FOLLOWED,
    MOST_OF_PAIR,
    MOST_PAIRED,
    PAIR_SHARE,
)
from onrecord.text.names import PLAIN
from onrecord.text.normalize import skeleton

_CELLS = 1 << 20
"""Cells of the table of queries by names that is filled at once."""
_LEAST_AT_ONCE = 8
"""Queries that are, however many names there are."""


class Asked(NamedTuple):
    """The words of a block of queries, those of one query after those of another.

    Attributes:
        queries: How many queries there are.
        query: The query that each word is of.
        ends: Where the words of each query end, from 0 on.
        word: The number of each word among the near words.
        role: Its role.
        weight: Its weight in its role.
        totals: The weight of each query.
    """

    queries: int
    query: Ints
    ends: Ints
    word: Ints
    role: Ints
    weight: Floats
    totals: Floats


def ask_words(arrays: IndexArrays, near: NearWords, forms: Sequence[Forms]) -> Asked:
    """Return the words of queries, with weights, as `query.query_words` does."""
    readings: list[Reading] = []
    roles: list[int] = []
    for one in forms:
        for place, (text, kept) in enumerate(one.parts):
            others = one.others[place] if one.others else ()
            readings.append((text, *others) if others else text)
            roles.append(kept)
    word = np.array(near.ask(readings), dtype=np.int64)
    role = _roles(arrays, near, word, np.array(roles, dtype=np.int64))
    sizes = np.array([len(one.parts) for one in forms], dtype=np.int64)
    weight = near.weights[word] * np.array([ROLE_WEIGHT[one] for one in sorted(ROLE_WEIGHT)])[role]
    query = np.repeat(np.arange(len(sizes)), sizes)
    totals = np.bincount(query, weights=weight, minlength=len(sizes)).astype(np.float64, copy=False)
    return Asked(len(sizes), query, np.r_[0, np.cumsum(sizes)], word, role, weight, totals)


def _roles(arrays: IndexArrays, near: NearWords, word: Ints, role: Ints) -> Ints:
    """Return the roles of words; one that no name has may be a legal form, title or particle, misspelt."""
    some = np.flatnonzero((role == PLAIN) & (near.ends[word + 1] > near.ends[word]))
    first = near.ends[word[some]]
    likeness = near.likeness[first]
    long = np.array([len(near.texts[one]) > 4 for one in word[some].tolist()], dtype=bool)
    taken = (likeness >= LIKE_ANOTHER_ROLE) & (likeness < 1) & long
    role[some[taken]] = arrays.word_roles[near.numbers[first[taken]]]
    return role


class Reached(NamedTuple):
    """The names with one of the words near each word; `known` says which words have not too many of them."""

    known: Bools
    ends: Ints
    names: Ints
    likeness: Floats


def reach(arrays: IndexArrays, near: NearWords, words: Ints) -> Reached:
    """Return what `NameIndex.reach` does for words by their numbers, given in order."""
    owner, at = spans(near.ends[words], near.ends[words + 1])
    starts, stops = arrays.posting_spans(near.numbers[at])
    known = np.bincount(owner, weights=stops - starts, minlength=len(words)) <= MOST_REACHED
    kept = known[owner]
    owner, at, starts, stops = owner[kept], at[kept], starts[kept], stops[kept]
    entry, places = spans(starts, stops)
    rank = at - near.ends[words[owner]]
    # The nearest word of a name counts: it comes first where pairs of word and name are in order.
    bits = arrays.names.bit_length()
    keys = (owner[entry] << bits | arrays.posting_values[places]) << _RANK_BITS | rank[entry]
    keys.sort()
    pairs = keys >> _RANK_BITS
    first = first_of_each(pairs, 1)
    keys, pairs = keys[first], pairs[first]
    owner = pairs >> bits
    ends = np.r_[0, np.cumsum(np.bincount(owner, minlength=len(words)))]
    likeness = near.likeness[near.ends[words[owner]] + (keys & (1 << _RANK_BITS) - 1)]
    return Reached(known, ends, pairs & (1 << bits) - 1, likeness)


_RANK_BITS = 8
"""A word has fewer near words than fit, in all its readings."""


class _Shares(NamedTuple):
    """What names share with queries beyond their single words."""

    query: Ints
    name: Ints
    share: Floats


def candidates(
    arrays: IndexArrays, near: NearWords, asked: Asked, kinds: Sequence[str], *, most: int
) -> tuple[Ints, Ints]:
    """Return the names that share most with each query: the queries, in order, and the names.

    Args:
        arrays: Of the index.
        near: What is near each word.
        asked: The words of the queries.
        kinds: For each query the kind that is asked for, or none.
        most: Names of one query.
    """
    plain = asked.role == PLAIN
    words, of_plain = np.unique(asked.word[plain], return_inverse=True)
    place = np.zeros(len(plain), dtype=np.int64)
    place[plain] = of_plain
    reached = reach(arrays, near, words)
    has_near = near.ends[asked.word + 1] > near.ends[asked.word]
    steps = _steps(asked, place, reached, plain & has_near)
    pairs = _pairs(arrays, near, asked, plain, _told_by_pairs(asked, place, reached, plain & has_near))
    joined = _joined(arrays, near, asked, place, reached)
    known = sorted(set(kinds))
    held = np.array([arrays.has_kind(kind) for kind in known])
    of_kind = np.array([known.index(kind) for kind in kinds])
    out: list[tuple[Ints, Ints]] = []
    width = max(_LEAST_AT_ONCE, _CELLS // max(1, arrays.names))
    table = arrays.cells(width * arrays.names)
    for first in range(0, asked.queries, width):
        last = min(asked.queries, first + width)
        touched = _fill(table, arrays.names, (first, last), steps, reached, (pairs, joined))
        touched = np.sort(touched)
        query, name = touched // arrays.names + first, touched % arrays.names
        kept = held[of_kind[query], name]
        out.append(_ranked(arrays, asked, query[kept], name[kept], table[touched[kept]], most))
        table[touched] = 0.0
    return np.concatenate([one for one, _ in out]), np.concatenate([other for _, other in out])


class _Steps(NamedTuple):
    """The words that names are followed from: rank within the query, rarest first; query; place in `reached`."""

    rank: Ints
    query: Ints
    place: Ints
    weight: Floats


def _steps(asked: Asked, place: Ints, reached: Reached, usable: Bools) -> _Steps:
    some = np.flatnonzero(usable & reached.known[place])
    sizes = reached.ends[place[some] + 1] - reached.ends[place[some]]
    some = some[np.lexsort((some, sizes, asked.query[some]))]
    begins = np.searchsorted(asked.query[some], asked.query[some])
    return _Steps(np.arange(len(some)) - begins, asked.query[some], place[some], asked.weight[some])


def _fill(
    table: Floats,
    names: int,
    queries: tuple[int, int],
    steps: _Steps,
    reached: Reached,
    more: tuple[_Shares, _Shares],
) -> Ints:
    """Add up what names share with some queries, in a table of query by name; return the cells that are not 0."""
    first, last = queries
    here = slice(*np.searchsorted(steps.query, (first, last)).tolist())
    rank, query, place, weight = (column[here] for column in steps)
    query = query - first
    counts = np.zeros(last - first, dtype=np.int64)
    touched: list[Ints] = []
    for level in range(int(rank.max(initial=-1)) + 1):
        some = np.flatnonzero(rank == level)
        starts, stops = reached.ends[place[some]], reached.ends[place[some] + 1]
        # Of common words those names count that are found already.
        crowded = (counts[query[some]] > 0) & (counts[query[some]] + stops - starts > MOST_FOLLOWED)
        owner, at = spans(starts, stops)
        cells = query[some][owner] * names + reached.names[at]
        before = table[cells]
        added = before + weight[some][owner] * reached.likeness[at]
        found = before > 0
        new = ~found & ~crowded[owner]
        kept = found | new
        table[cells[kept]] = added[kept]
        touched.append(cells[new])
        counts += np.bincount(query[some][owner[new]], minlength=last - first)
    for shares, adding in zip(more, (False, True), strict=True):
        here = slice(*np.searchsorted(shares.query, (first, last)).tolist())
        cells = (shares.query[here] - first) * names + shares.name[here]
        touched.append(np.unique(cells[table[cells] == 0]))
        (np.add if adding else np.maximum).at(table, cells, shares.share[here])
    return np.concatenate(touched)


def _ranked(arrays: IndexArrays, asked: Asked, query: Ints, name: Ints, share: Floats, most: int) -> tuple[Ints, Ints]:
    """Return the names that share most, and have not much less than the best, for each query."""
    if not len(query):
        return query, name
    part = share / (asked.totals[query] + arrays.name_weights[name])
    begins = np.flatnonzero(np.diff(query, prepend=-1))
    best = np.repeat(np.maximum.reduceat(part, begins), np.diff(np.r_[begins, len(query)]))
    kept = part >= FAR_BEHIND * best
    query, name, part = query[kept], name[kept], part[kept]
    order = np.lexsort((-name, -part, query))
    order = order[first_of_each(query[order], most)]
    return query[order], name[order]


def _told_by_pairs(asked: Asked, place: Ints, reached: Reached, usable: Bools) -> Ints:
    """Return the queries whose names are told by pairs of words, since a word has too many, or all have many."""
    known = usable & reached.known[place]
    unknown = np.zeros(asked.queries, dtype=bool)
    unknown[asked.query[usable & ~known]] = True
    sizes = reached.ends[place + 1] - reached.ends[place]
    fewest = np.full(asked.queries, np.iinfo(np.int64).max)
    np.minimum.at(fewest, asked.query[known], sizes[known])
    some = np.zeros(asked.queries, dtype=bool)
    some[asked.query[known]] = True
    return np.flatnonzero(unknown | (some & (fewest > MOST_FOLLOWED // 2)))


def _pairs(arrays: IndexArrays, near: NearWords, asked: Asked, plain: Bools, queries: Ints) -> _Shares:
    keys: list[str] = []
    of_query: list[int] = []
    shares: list[float] = []
    texts, word, weight = near.texts, asked.word.tolist(), asked.weight.tolist()
    for query in queries.tolist():
        start, end = asked.ends[query], asked.ends[query + 1]
        some = (np.flatnonzero(plain[start:end])[:MOST_PAIRED] + start).tolist()
        for number, one in enumerate(some):
            for other in some[number + 1 :]:
                keys.append(pair_key(texts[word[one]], texts[word[other]]))
                of_query.append(query)
                shares.append((weight[one] + weight[other]) * PAIR_SHARE)
    at, name = arrays.values_of("pair", numbers_of(keys), MOST_OF_PAIR)
    return _Shares(np.array(of_query, dtype=np.int64)[at], name, np.array(shares)[at])


def _joined(arrays: IndexArrays, near: NearWords, asked: Asked, place: Ints, reached: Reached) -> _Shares:
    """Return what names share that write a word as two, or two words as one."""
    texts = [near.texts[word] for word in asked.word.tolist()]
    long = np.array([len(text) for text in texts]) >= LEAST_JOINED
    some = np.flatnonzero((asked.role == PLAIN) & long & reached.known[place])
    at, name = arrays.values_of("joined", numbers_of([skeleton(texts[one]) for one in some.tolist()]), MOST_OF_PAIR)
    one = some[at]
    has = _among(reached.ends, reached.names, place[one], name, arrays.names)
    split = _Shares(asked.query[one[~has]], name[~has], asked.weight[one[~has]] * PAIR_SHARE)
    whole = _written_as_one(arrays, near, asked, texts)
    query = np.r_[split.query, whole.query]
    order = np.argsort(query, kind="stable")
    return _Shares(query[order], np.r_[split.name, whole.name][order], np.r_[split.share, whole.share][order])


def _written_as_one(arrays: IndexArrays, near: NearWords, asked: Asked, texts: Sequence[str]) -> _Shares:
    first = np.flatnonzero(asked.query[1:] == asked.query[:-1])
    sizes = np.array([len(text) for text in texts])
    plain = asked.role == PLAIN
    first = first[(plain[first] | plain[first + 1]) & (sizes[first] + sizes[first + 1] >= LEAST_JOINED)]
    keys = ["~" + skeleton(texts[one] + texts[one + 1]) for one in first.tolist()]
    at, number = arrays.values_of("near", numbers_of(keys), MOST_NEAR)
    one = first[at]
    fresh = (near.likeness_of(asked.word[one], number) == 0) & (near.likeness_of(asked.word[one + 1], number) == 0)
    one, number = one[fresh], number[fresh]
    owner, name = arrays.names_with(number, MOST_OF_PAIR)
    one = one[owner]
    return _Shares(asked.query[one], name, (asked.weight[one] + asked.weight[one + 1]) * PAIR_SHARE)


def _among(ends: Ints, values: Ints, rows: Ints, wanted: Ints, width: int) -> Bools:
    """Return whether each wanted value is in a row, where rows are in order and the values of each too."""
    if not len(values):
        return np.zeros(len(rows), dtype=bool)
    keys = np.repeat(np.arange(len(ends) - 1), np.diff(ends)) * width + values
    asked = rows * width + wanted
    found: Bools = keys[np.minimum(np.searchsorted(keys, asked), len(keys) - 1)] == asked
    return found
