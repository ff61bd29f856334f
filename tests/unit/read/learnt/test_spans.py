import pytest

pytest.importorskip("numpy", reason="needs the packages of onrecord[reader]")

import numpy as np

from onrecord.read.learnt.spans import MOST_WORDS, SpanHead, stretches

HIDDEN, SPAN, TYPES = 4, 3, 2


@pytest.fixture
def weights():
    rng = np.random.default_rng(1)
    shapes = {
        "first.weight": (SPAN, HIDDEN), "first.bias": (SPAN,), "last.weight": (SPAN, HIDDEN),
        "inside.weight": (SPAN, HIDDEN), "width.weight": (MOST_WORDS, SPAN),
        "label.weight": (TYPES + 1, SPAN), "label.bias": (TYPES + 1,),
    }  # fmt: skip
    return {name: rng.normal(size=shape).astype(np.float32) for name, shape in shapes.items()}


def test_chance_of_a_stretch_follows_from_its_ends_its_words_and_its_width(weights):
    """One stretch worked out by hand from the weights."""
    vectors = np.random.default_rng(2).normal(size=(5, HIDDEN)).astype(np.float32)
    w = weights
    added = w["first.weight"] @ vectors[1] + w["first.bias"] + w["last.weight"] @ vectors[3]
    added = added + w["inside.weight"] @ vectors[1:4].mean(0) + w["width.weight"][2]
    logits = w["label.weight"] @ np.maximum(added, 0) + w["label.bias"]
    expected = np.exp(logits) / np.exp(logits).sum()
    (found,) = [span for span in SpanHead(weights)(vectors, ("a", "b"), 0.0) if (span.first, span.last) == (1, 4)]
    assert found.chance == pytest.approx(expected[:2].max(), abs=1e-5)
    assert found.label == "ab"[int(expected[:2].argmax())]


def test_stretches_may_lie_within_others_and_none_is_longer_than_asked():
    firsts, lasts = stretches(MOST_WORDS + 3)
    places = set(zip(firsts.tolist(), lasts.tolist(), strict=True))
    assert {(0, 3), (1, 2), (0, MOST_WORDS)} <= places
    assert (0, MOST_WORDS + 1) not in places
    assert max(lasts) == MOST_WORDS + 3


def test_only_likely_stretches_are_given(weights):
    vectors = np.random.default_rng(2).normal(size=(6, HIDDEN)).astype(np.float32)
    assert SpanHead(weights)(vectors, ("a", "b"), 1.01) == []
