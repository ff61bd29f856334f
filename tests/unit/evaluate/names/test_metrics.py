"""Metrics on examples small enough to work out by hand."""

import pytest

from onrecord.evaluate.names.matcher import Answer
from onrecord.evaluate.names.metrics import (
    Outcome,
    average_precision,
    best_f1,
    interval,
    outcome,
    recall_at,
    right_scores,
    share_within,
)

ANSWERS = [Answer("a", 0.9), Answer("b", 0.7), Answer("c", 0.7)]


def test_an_outcome_has_the_place_and_score_of_the_right_party():
    assert outcome(ANSWERS, "b") == Outcome(1, 0.7, 0.9)


@pytest.mark.parametrize("entity", ["", "z"])
def test_a_party_that_is_not_answered_has_no_place(entity):
    assert outcome(ANSWERS, entity) == Outcome(None, None, 0.9)


def test_no_answer_is_an_outcome_without_scores():
    assert outcome([], "a") == Outcome(None, None, None)


def test_shares_found_first_and_in_the_first_five():
    outcomes = [Outcome(0, 1.0, 1.0), Outcome(4, 0.5, 0.8), Outcome(None, None, 0.4), Outcome(None, None, None)]
    assert share_within(outcomes, 1) == 1 / 4
    assert share_within(outcomes, 5) == 2 / 4
    assert share_within([], 1) is None


def test_only_right_answers_that_came_first_keep_their_score_on_demand():
    outcomes = [Outcome(0, 1.0, 1.0), Outcome(1, 0.5, 0.8)]
    assert right_scores(outcomes) == [1.0, 0.5]
    assert right_scores(outcomes, first_only=True) == [1.0, None]


def test_average_precision_by_hand():
    # From the top: 0.9 right (1/1), 0.8 wrong, 0.7 right (2/3), 0.6 wrong, and one positive never found.
    assert average_precision([0.9, 0.7, None], [0.8, 0.6]) == pytest.approx((1 + 2 / 3) / 3)


def test_equal_scores_are_one_step():
    # All three at once: precision 1/3 for the only positive, whatever order they came in.
    assert average_precision([0.5], [0.5, 0.5]) == pytest.approx(1 / 3)


def test_negatives_without_an_answer_cost_nothing():
    assert average_precision([0.5], [None, None]) == 1.0


def test_best_f1_by_hand():
    # At 0.7: two right, one wrong, one missed: 2 * 2 / (3 + 3). At 0.9: one right, none wrong: 2 * 1 / (1 + 3).
    assert best_f1([0.9, 0.7, None], [0.8, 0.6]) == pytest.approx((4 / 6, 0.7))


def test_recall_at_a_false_rate_by_hand():
    negatives = [0.8, *([0.1] * 99)]  # one in a hundred may pass
    assert recall_at([0.9, 0.85, 0.5, 0.1], negatives, 0.01) == 3 / 4
    assert recall_at([0.9, 0.85, 0.5, 0.1], negatives, 0.0) == 2 / 4


def test_a_score_that_too_many_negatives_share_lets_nothing_through():
    assert recall_at([1.0, 1.0], [1.0] * 5 + [0.0] * 95, 0.01) == 0.0


def test_the_interval_holds_the_figure_and_repeats_with_its_seed():
    positives, negatives = [0.9, 0.8, 0.7, 0.4, None] * 8, [0.75, 0.5, 0.3, 0.2] * 8
    low, high = interval(positives, negatives, seed=1, resamples=200)
    figure = average_precision(positives, negatives)
    assert figure is not None
    assert low < figure < high
    assert interval(positives, negatives, seed=1, resamples=200) == (low, high)
