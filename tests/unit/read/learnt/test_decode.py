import pytest

pytest.importorskip("numpy", reason="needs the packages of onrecord[reader]")

import numpy as np

from onrecord.read.learnt.decode import flat_spans, layered_spans

NAMES = ("PER", "ORG")


def logits(*tags: int) -> "np.ndarray":
    """Rows in which one tag is much the likeliest."""
    rows = np.full((len(tags), 5), -4.0, dtype=np.float32)
    rows[range(len(tags)), tags] = 4.0
    return rows


def test_flat_stretches_begin_and_end_where_their_tags_do():
    spans = flat_spans(logits(0, 1, 2, 0, 3, 4, 4), NAMES)
    assert [(s.first, s.last, s.label) for s in spans] == [(1, 3, "PER"), (4, 7, "ORG")]
    assert all(s.chance > 0.9 for s in spans)


def test_flat_stretch_that_begins_anew_is_two():
    assert [(s.first, s.last) for s in flat_spans(logits(1, 1, 2), NAMES)] == [(0, 1), (1, 3)]


def test_inside_of_a_type_never_follows_another():
    spans = flat_spans(logits(1, 4, 4), NAMES)
    assert all(s.label in NAMES for s in spans)
    assert sum(s.last - s.first for s in spans) <= 3
    covered = [(s.first, s.last, s.label) for s in spans]
    assert covered in ([(0, 1, "PER")], [(0, 3, "ORG")], [(0, 3, "PER")], [(0, 1, "PER"), (1, 3, "ORG")])


def test_no_words_give_no_stretches():
    assert flat_spans(np.zeros((0, 5), np.float32), NAMES) == []


def layered(*rows: tuple[int, int]) -> "np.ndarray":
    made = np.full((len(rows), 2, 3), -4.0, dtype=np.float32)
    for at, tags in enumerate(rows):
        for kind, tag in enumerate(tags):
            made[at, kind, tag] = 4.0
    return made.reshape(len(rows), 6)


def test_stretches_of_two_types_may_overlap():
    spans = layered_spans(layered((1, 0), (2, 0), (2, 1), (0, 0)), NAMES)
    assert [(s.first, s.last, s.label) for s in spans] == [(0, 3, "PER"), (2, 3, "ORG")]


def test_two_beginnings_in_a_row_are_one_stretch():
    """Whether an article belongs to a name is unsure; two things of one type hardly ever touch."""
    assert [(s.first, s.last) for s in layered_spans(layered((1, 0), (1, 0), (2, 0)), NAMES)] == [(0, 3)]


def test_unlikely_beginning_gives_no_stretch():
    rows = np.zeros((1, 6), np.float32)
    rows[0, 0] = 2.0
    assert layered_spans(rows, NAMES) == []
    assert layered_spans(rows, NAMES, least=0.05) != []
