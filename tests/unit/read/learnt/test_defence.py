import pytest

pytest.importorskip("numpy", reason="needs the packages of onrecord[reader]")

import numpy as np

from onrecord.read.learnt.decode import Span
from onrecord.read.learnt.defence import choose
from onrecord.read.learnt.labels import DEFENCE_TIES

PLACE, GROUP = Span(0, 1, "Location", 1.0), Span(3, 5, "Organisation", 1.0)


def chances(**of):
    row = np.zeros(len(DEFENCE_TIES) + 1, np.float32)
    for name, value in of.items():
        row[DEFENCE_TIES.index(name)] = value
    return row


def test_relation_both_ways_has_the_mean_chance_and_points_at_the_place():
    given = {(0, 1): chances(CoLocated=0.9), (1, 0): chances(CoLocated=0.5)}
    assert list(choose([PLACE, GROUP], given, 0.69)) == [(1, 0, "CoLocated")]
    assert list(choose([PLACE, GROUP], given, 0.71)) == []


def test_relation_one_way_keeps_its_way():
    given = {(0, 1): chances(BelongsTo=0.1), (1, 0): chances(BelongsTo=0.6, CoLocated=0.5)}
    assert list(choose([PLACE, GROUP], given, 0.5)) == [(1, 0, "BelongsTo")]


def test_names_of_one_thing_are_given_both_ways():
    given = {(0, 1): chances(IsSynonymOf=0.8), (1, 0): chances(IsSynonymOf=0.8)}
    spans = [Span(0, 1, "Person", 1.0), Span(3, 4, "Person", 1.0)]
    assert set(choose(spans, given, 0.5)) == {(0, 1, "IsSynonymOf"), (1, 0, "IsSynonymOf")}


def test_of_stretches_that_overlap_the_likeliest_alone_has_the_relation():
    """`the force` and `force` are both found: one relation with the place."""
    spans = [PLACE, GROUP, Span(4, 5, "Organisation", 0.9)]
    given = {(a, b): chances() for a in range(3) for b in range(3) if a != b}
    given |= {(a, b): chances(CoLocated=0.8) for a, b in ((0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1))}
    assert list(choose(spans, given, 0.5)) == [(1, 0, "CoLocated")]


def test_a_doubtful_end_makes_the_relation_doubtful():
    spans = [PLACE, Span(3, 5, "Organisation", 0.5)]
    given = {(0, 1): chances(CoLocated=0.8), (1, 0): chances(CoLocated=0.8)}
    assert list(choose(spans, given, 0.5)) == []
