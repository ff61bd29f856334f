import pytest

pytest.importorskip("numpy", reason="needs the packages of onrecord[reader]")

import numpy as np

from onrecord.read.learnt.decode import Span
from onrecord.read.learnt.pairs import PairHead

HIDDEN, PAIR, TYPES, NAMES = 4, 3, 2, 2


@pytest.fixture
def weights():
    rng = np.random.default_rng(1)
    shapes = {
        "one.weight": (PAIR, 2 * HIDDEN), "one.bias": (PAIR,), "other.weight": (PAIR, 2 * HIDDEN),
        "around.weight": (PAIR, 2 * HIDDEN), "one_by.weight": (PAIR, 2 * HIDDEN), "other_by.weight": (PAIR, 2 * HIDDEN),
        "one_type.weight": (TYPES, PAIR), "other_type.weight": (TYPES, PAIR),
        "label.weight": (NAMES + 1, 2 * PAIR), "label.bias": (NAMES + 1,), "mode.weight": (3, 2 * PAIR),
        "mode.bias": (3,), "negative.weight": (2, 2 * PAIR), "negative.bias": (2,), "sort.weight": (3, 2 * PAIR),
        "sort.bias": (3,),
    }  # fmt: skip
    return {name: rng.normal(size=shape).astype(np.float32) for name, shape in shapes.items()}


def test_chances_of_a_pair_follow_from_its_words_those_between_and_those_around(weights):
    """One pair worked out by hand from the weights."""
    vectors = np.random.default_rng(2).normal(size=(9, HIDDEN)).astype(np.float32)
    spans = [Span(1, 3, "P", 1.0), Span(5, 6, "G", 1.0)]
    scored = PairHead(weights)(vectors, spans, [0, 1], [(0, 1)])
    w = weights
    one = np.concatenate([vectors[1], vectors[2]])
    other = np.concatenate([vectors[5], vectors[5]])
    around = np.concatenate([vectors[3:5].mean(0), vectors[0:9].mean(0)])
    added = w["one.weight"] @ one + w["one.bias"] + w["one_type.weight"][0]
    added = added + w["other.weight"] @ other + w["other_type.weight"][1] + w["around.weight"] @ around
    times = (w["one_by.weight"] @ one) * (w["other_by.weight"] @ other)
    logits = w["label.weight"] @ np.concatenate([np.maximum(added, 0), np.tanh(times)]) + w["label.bias"]
    expected = np.exp(logits) / np.exp(logits).sum()
    assert scored.labels[0] == pytest.approx(expected, rel=1e-4)


def test_order_of_a_pair_matters(weights):
    vectors = np.random.default_rng(3).normal(size=(4, HIDDEN)).astype(np.float32)
    spans = [Span(0, 1, "P", 1.0), Span(2, 3, "G", 1.0)]
    scored = PairHead(weights)(vectors, spans, [0, 1], [(0, 1), (1, 0)])
    assert scored.labels[0] != pytest.approx(scored.labels[1])


def test_pair_of_a_thing_with_itself_has_nothing_between(weights):
    vectors = np.random.default_rng(4).normal(size=(4, HIDDEN)).astype(np.float32)
    scored = PairHead(weights)(vectors, [Span(1, 2, "E", 1.0)], [0], [(0, 0)])
    assert np.isfinite(scored.labels).all()
    assert scored.labels.sum() == pytest.approx(1.0, rel=1e-5)
