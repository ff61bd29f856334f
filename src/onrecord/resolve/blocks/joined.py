"""Words that one name writes as one and another as two, of many pairs at once: `features.like_joined`, over arrays."""

from collections.abc import Sequence

import numpy as np

from onrecord.record.names.blocks.arrays import Bools, Ints
from onrecord.resolve.blocks.columns import Joins
from onrecord.resolve.features import BONES_APART, LIKE_JOINED
from onrecord.text.normalize import skeleton
from onrecord.text.spelling_columns import WordColumns, similar_pairs


def joined_pairs(joins: Joins, texts: Sequence[str], others: Sequence[str]) -> Ints:
    """Return the pairs in which a word is two words of the other side, written as one.

    Args:
        joins: Where that may be.
        texts: The words of the side that has one, by their number.
        others: The words of the side that has two.
    """
    columns = zip(joins.one.tolist(), joins.first.tolist(), joins.second.tolist(), strict=True)
    found = [(texts[one], others[first] + others[second]) for one, first, second in columns]
    asked = list(dict.fromkeys(found))
    alike = dict(zip(asked, _alike(asked).tolist(), strict=True))
    pairs: Ints = joins.pair[np.array([alike[one] for one in found], dtype=bool)]
    return pairs


def _alike(asked: Sequence[tuple[str, str]]) -> Bools:
    bones = [(skeleton(one), skeleton(other)) for one, other in asked]
    near = np.array([abs(len(one) - len(other)) <= BONES_APART for one, other in bones], dtype=bool)
    some = np.flatnonzero(near)
    sides = [WordColumns.of_words([asked[at][side] for at in some.tolist()]) for side in (0, 1)]
    places = np.arange(len(some))
    near[some] = similar_pairs(sides[0], places, sides[1], places, least=LIKE_JOINED) >= LIKE_JOINED
    return near
