"""The eighteen edge cases of holding a fact next to a clause, one test each, numbered as in the method."""

import pytest
from msgspec.structs import replace

from onrecord.check.clauses.values import Membership, Said
from onrecord.check.clauses.wording import outside, sentence
from onrecord.model.undertaking import Agreement, Control, Ending
from onrecord.publish.wording import banned_words
from tests.unit.check.clauses.valley import (
    ACCORD,
    DENIAL,
    FRONT,
    HOSTING,
    LEAVING,
    LEGION,
    PREVENTING,
    RING,
    UNION,
    World,
    attack,
    beside,
    fact,
    left,
    only,
    open_names,
)


def test_01_a_members_act_counts_for_the_party_only_where_nobody_disputes_the_membership():
    sure = World({LEGION: Membership(FRONT, "gazette")})
    doubted = World({LEGION: Membership(FRONT, "gazette", open="sources differ (the herald)")})
    assert only(fact(actors=(LEGION,)), HOSTING, world=sure).result == "in_tension"
    result = only(fact(actors=(LEGION,)), HOSTING, world=doubted)
    assert result.result == "in_tension_if"
    assert any("sources differ" in text for text in result.open)
    assert beside(fact(actors=(LEGION,)), HOSTING) == []


@pytest.mark.parametrize(
    ("control", "state"),
    [
        ({"since": "2019-01-01"}, "in_tension"),
        ({"since": "2020-05-10"}, "in_tension_if"),  # taken on a day within the month of the fact
        ({"since": "2021-01-01"}, "in_tension_if"),
        ({"since": "2019-01-01", "disputed": True}, "in_tension_if"),
    ],
)
def test_02_territory_counts_from_the_day_on_which_it_was_held(control, state):
    rows = (Control(party=FRONT, place="Newford", source="Gazette", says="it held the town", **control),)
    assert only(attack(), PREVENTING, control=rows).result == state


def test_03_an_end_that_is_not_settled_leaves_later_facts_open_and_earlier_ones_alone():
    clause = replace(HOSTING, endings=(Ending(what="a new government", not_before="2020-06-01"),))
    assert only(fact("2020-05"), clause).result == "in_tension"
    later = only(fact("2020-07"), clause)
    assert later.result == "in_tension_if"
    assert any("a new government" in text for text in later.open)


def test_04_a_conditional_or_reciprocal_duty_waits_for_its_condition():
    for clause in (replace(LEAVING, conditions=("talks have begun",)), replace(LEAVING, relies_on=("lake-2019/5",))):
        undone = only(left("2020-02", positive=False), clause)
        assert undone.result == "in_tension_if"
        assert "condition" in open_names(undone)
    assert only(left("2020-02", positive=False), LEAVING).result == "in_tension"


@pytest.mark.parametrize(
    ("effort", "state"), [("result", "in_tension"), ("effort", "in_tension_if"), ("", "in_tension_if")]
)
def test_05_a_duty_to_prevent_may_mean_result_or_effort(effort, state):
    assert only(attack(), replace(PREVENTING, effort=effort)).result == state


def test_06_a_purpose_is_an_element_that_stays_open():
    result = only(fact(), replace(HOSTING, purpose="the safety of the union"))
    assert result.result == "in_tension_if"
    assert open_names(result) == ["purpose"]


def test_07_a_fact_before_the_start_lies_outside():
    result = only(fact("2018-05"), HOSTING)
    assert result.result == "outside_scope"
    assert result.failed == ("before 2019-03-04",)
    died = World(died={RING: "2017-01-01"})
    assert only(fact(None), HOSTING, world=died).result == "outside_scope"


def test_08_a_continuing_fact_has_to_go_on_after_the_start_and_a_single_one_does_not():
    assert only(fact("2015/.."), HOSTING).result == "in_tension_if"
    assert only(fact("2015/2021"), HOSTING).result == "in_tension_if"
    assert only(fact("2020-05-03"), HOSTING).result == "in_tension"
    assert only(fact(None), HOSTING).result == "in_tension_if"


def test_09_unpublished_annexes_forbid_to_conclude_from_what_the_text_does_not_say():
    held = outside(replace(ACCORD, text_complete=False))
    assert "clauses held" in held
    assert "published text" in outside(ACCORD)
    assert not banned_words(held)


def test_10_several_authentic_languages_give_several_readings_side_by_side():
    english = replace(
        HOSTING, reading_says="the English text: to host is to shelter", elements=("that it was shelter",)
    )
    other = replace(HOSTING, reading="R2", reading_says="the other text: to host is to let stay")
    results = beside(fact(), english, other)
    assert [(r.reading, r.result) for r in results] == [("R1", "in_tension_if"), ("R2", "in_tension")]
    assert "the other text" in sentence(results[1], other, ACCORD)


def test_11_the_verb_of_a_translated_report_is_open():
    result = only(fact(translated=True), HOSTING)
    assert result.result == "in_tension_if"
    assert any("translation" in text for text in result.open)


def test_12_a_statement_of_one_side_is_no_clause():
    assert only(fact(), HOSTING, kind="statement").result == "falls_within"
    assert only(left(), LEAVING, kind="statement").result == "falls_within"


def test_13_an_endorsement_by_others_changes_no_result():
    welcome = replace(
        HOSTING, id="res-1/1", bearer="council", modality="expects", actions=("review.listing",), objects=(FRONT,)
    )
    resolution = Agreement(
        id="res-1", title="Resolution 1", names=(), date="2019-03-10", kind="resolution", commitments=(welcome,)
    )
    assert [r.result for r in beside(fact(), HOSTING, later=resolution)] == ["in_tension"]
    review = fact(classes=("review.listing",), actors=("council",), objects=(FRONT,))
    assert [r.result for r in beside(review, HOSTING, later=resolution)] == ["falls_within"]


def test_14_non_recognition_and_doubt_about_a_signature_are_told_and_decide_nothing():
    doubted = "One side does not recognise the other."
    assert only(fact(), HOSTING, caveats=(doubted,)).result == only(fact(), HOSTING).result
    from onrecord.check.agreement.tensions import tension_of

    accord = replace(ACCORD, caveats=(doubted,))
    assert tension_of(only(fact(), HOSTING), HOSTING, accord).caveats == (doubted,)


def test_15_the_clauses_of_the_other_side_are_tested_by_the_same_rules():
    mirrored = replace(HOSTING, bearer=UNION)
    same = only(fact(actors=(UNION,)), mirrored)
    assert same.result == only(fact(), HOSTING).result
    assert [e.state for e in same.proof] == [e.state for e in only(fact(), HOSTING).proof]
    late = only(left("2020-02"), LEAVING)
    assert late.result == "in_tension_if"
    assert "after the deadline of 2019-12-31" in late.matched
    assert only(left("2019-11"), LEAVING).result == "consistent_with"


def test_16_silence_is_not_non_performance():
    assert beside(fact(), LEAVING) == []
    assert only(left("2019-11", positive=False), LEAVING).result == "falls_within"


def test_17_a_later_agreement_may_have_replaced_it_and_an_ended_one_binds_no_more():
    later = Agreement(id="lake-2021", title="Second Lake Accord", names=(), date="2021-01-01")
    assert only(fact("2020-05"), HOSTING, later=later, superseded_by="lake-2021").result == "in_tension"
    after = only(fact("2021-05"), HOSTING, later=later, superseded_by="lake-2021")
    assert after.result == "in_tension_if"
    assert any("Second Lake Accord" in text for text in after.open)
    assert only(fact("2021-05"), HOSTING, ended="2021-01-01").result == "outside_scope"


def test_18_a_denial_lowers_a_result_and_does_not_cancel_it():
    denied = only(fact(said=(DENIAL,)), HOSTING)
    assert denied.result == "in_tension_if"
    assert any("against a denial (the front, 2020-06-01)" in text for text in denied.open)
    assert "“We host nobody.”" in sentence(denied, HOSTING, ACCORD)
    called = Said("the union", "2020-06-02", "They violated the accord.")
    judged = only(fact(said=(called,)), HOSTING)
    assert judged.result == "in_tension"
    assert banned_words(sentence(judged, HOSTING, ACCORD)) == []
