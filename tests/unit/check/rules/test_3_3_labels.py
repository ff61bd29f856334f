"""`method.md` §3.3: every label by its condition, precedence, and that parts of a claim keep verdicts of their own."""

import pytest

from onrecord.model.claim import (
    AttackClaim,
    CasualtyClaim,
    DesignationClaim,
    IdentityClaim,
    ResponsibilityClaim,
    RoleClaim,
    TieClaim,
)
from onrecord.model.vocab import Label, Stance
from onrecord.publish.wording import PRECEDENCE
from tests.unit.check.checking import finding, verdict

HEAD = """
[[role]]
subject = "vesk"
role = "head"
title = "leader"
organization = "brigade"
source = "gazette"
says = "Radu Vesk is the leader of the Tarvin Brigade."
"""
TIE = """
[[tie]]
subject = "brigade"
relation = "{relation}"
other = "front"
words = "{words}"
source = "{source}"
says = "The Tarvin Brigade {words} the Ostrel Front."
{more}
"""
EVENT = """
[[event]]
id = "merano-2018"
name = "attack on the Hotel Merano"
date = "2018-05-31"
place = ["Belmora"]
target = ["Hotel Merano"]
sources = ["gazette"]

[[event.figure]]
source = "gazette"
value = 96
outcome = "killed"
says = "96 dead"
"""
BLAMED = """
[[event.attribution]]
party = "brigade"
how = "blamed"
by = "the police"
source = "gazette"
says = "The police blamed the Tarvin Brigade."
"""
TWINS = EVENT + EVENT.replace("merano-2018", "merano-2018-b").replace("2018-05-31", "2018-05-30")
ATTACK = "The attack on the Hotel Merano in Belmora in May 2018 killed {} people."


def tie(relation: str = "allied_with", words: str = "allied with", source: str = "gazette", more: str = "") -> str:
    return TIE.format(relation=relation, words=words, source=source, more=more)


def test_supported_where_a_statement_says_so_and_none_of_equal_standing_says_otherwise():
    made = verdict(RoleClaim, "Radu Vesk leads the Tarvin Brigade.", HEAD)
    assert made.label is Label.SUPPORTED
    assert [row.stance for row in made.evidence] == [Stance.SUPPORTS]


def test_contradicted_a_by_another_holder_of_a_functional_role():
    assert verdict(RoleClaim, "Osman Teral leads the Tarvin Brigade.", HEAD).label is Label.CONTRADICTED


def test_contradicted_a_by_an_explicit_statement_against_it():
    made = verdict(TieClaim, "The Tarvin Brigade is not linked to the Ostrel Front.", tie(), published="2019-06-01")
    assert made.label is Label.CONTRADICTED


def test_contradicted_a_needs_an_explicit_denial_of_a_tie_that_no_source_gives():
    """An explicit "it is not so", and nothing that says it is."""
    made = verdict(TieClaim, "The Tarvin Brigade is linked to the Ostrel Front.", tie(more="denied = true"))
    assert made.label is Label.CONTRADICTED


def test_contradicted_b_by_absence_from_a_closed_source():
    assert verdict(DesignationClaim, "Osman Teral is on the United Nations list.").label is Label.CONTRADICTED


def test_differs_where_the_event_is_matched_and_a_figure_is_outside():
    assert verdict(CasualtyClaim, ATTACK.format(150), EVENT).label is Label.DIFFERS


def test_differs_for_a_wrong_attribute_of_a_designation_that_is_right():
    made = verdict(DesignationClaim, "The Tarvin Brigade was put on the United Nations list on 1 March 2014.")
    assert made.label is Label.DIFFERS


def test_partly_supported_where_one_of_two_parties_is_on_record():
    text = "The Tarvin Brigade is allied with the Ostrel Front and Quarno Shipping."
    made = verdict(TieClaim, text, tie())
    assert made.label is Label.PARTLY_SUPPORTED


def test_partly_supported_where_the_source_is_weaker():
    made = verdict(
        TieClaim,
        "The Tarvin Brigade financed the Ostrel Front.",
        tie("finances", "discussed financing", more='stage = "discussed"'),
    )
    assert made.label is Label.PARTLY_SUPPORTED
    assert "modality_strengthened" in made.flags


def test_disputed_where_one_source_says_so_and_another_that_it_is_not_so():
    made = verdict(
        TieClaim,
        "The Tarvin Brigade is allied with the Ostrel Front.",
        tie() + tie(source="herald", more="denied = true"),
    )
    assert made.label is Label.DISPUTED


def test_reported_only_where_all_that_is_held_is_that_somebody_says_so():
    text = "According to the Valley Post, the Tarvin Brigade finances Quarno Shipping."
    rows = finding(text).verdicts
    assert Label.REPORTED_ONLY in {row.label for row in rows}


def test_not_in_record_where_nothing_bears_on_it_and_the_source_is_open():
    made = verdict(TieClaim, "The Tarvin Brigade finances Quarno Shipping.")
    assert made.label is Label.NOT_IN_RECORD
    assert made.consulted
    assert "not evidence" in made.wording


def test_ambiguous_where_two_events_fit():
    assert verdict(AttackClaim, ATTACK.format(96), TWINS).label is Label.AMBIGUOUS


def test_ambiguous_where_a_name_is_weak():
    made = finding("Vesk leads the Tarvin Brigade.", HEAD)
    assert Label.CONTRADICTED not in {row.label for row in made.verdicts}


@pytest.mark.parametrize(
    "text", ["Unfortunately the Tarvin Brigade gathers tolls.", "The Tarvin Brigade will gather tolls in Belmora."]
)
def test_not_checkable_for_opinion_and_forecast(text):
    assert {row.label for row in finding(text).verdicts} <= {Label.NOT_CHECKABLE}


def test_precedence_is_the_one_of_the_method():
    order = (
        "ambiguous not_checkable disputed contradicted differs partly_supported supported reported_only not_in_record"
    )
    assert [label.value for label in PRECEDENCE] == order.split()


def test_precedence_disputed_before_supported_before_silence():
    born = '[[attribute]]\nsubject = "vesk"\nattribute = "born"\nvalue = "{}"\nsource = "{}"\nsays = "Born."\n'
    rows = born.format("1966", "gazette") + born.format("1970", "herald")
    made = verdict(IdentityClaim, "Radu Vesk is a commander of the Tarvin Brigade. Radu Vesk was born in 1966.", rows)
    assert made.label is Label.DISPUTED


def test_an_appositive_does_not_inherit_the_verdict_of_the_main_clause():
    made = finding(
        "Osman Teral, the current head of the Tarvin Brigade, met Radu Vesk. "
        "The Tarvin Brigade was put on the United Nations list on 5 July 2012.",
        HEAD,
    )
    labels = {type(c): v.label for c, v in zip(made.resolution.reading.claims, made.verdicts, strict=True)}
    assert labels[RoleClaim] is Label.CONTRADICTED
    assert labels[DesignationClaim] is Label.SUPPORTED


def test_an_unrelated_record_changes_nothing():
    text = ATTACK.format(90) + " Radu Vesk leads the Tarvin Brigade."
    other = """
[[entity]]
key = "nobody"
name = "Sella Marrow"
kind = "person"

[[attribute]]
subject = "nobody"
attribute = "born"
value = "1950"
source = "herald"
says = "Born in 1950."
"""
    one, more = finding(text, EVENT + HEAD), finding(text, EVENT + HEAD + other)
    assert [(v.label, v.wording) for v in one.verdicts] == [(v.label, v.wording) for v in more.verdicts]


def test_closed_world_an_event_dataset_closes_nothing():
    """A dataset or the press that lacks an event shows nothing."""
    assert (
        verdict(AttackClaim, "A bomb attack on the port of Lakeside on 3 May 2019 killed 12 people.", EVENT).label
        is Label.NOT_IN_RECORD
    )


def test_closed_world_a_list_is_not_closed_for_roles_or_membership():
    text = "Radu Vesk is a member of the Ostrel Front."
    labels = {row.label for row in finding(text).verdicts}
    assert Label.CONTRADICTED not in labels


def test_every_verdict_says_what_would_change_it():
    text = ATTACK.format(150) + " The Tarvin Brigade finances Quarno Shipping. It will surely lose the war."
    rows = finding(text, EVENT).verdicts
    assert len(rows) > 2
    assert all(row.would_change for row in rows)


@pytest.mark.parametrize("label", list(Label))
def test_every_label_has_an_outlook(label):
    from onrecord.check.outlook import would_change

    sentence = would_change(label, ())
    assert sentence
    assert "{" not in sentence


def test_responsibility_never_names_a_perpetrator_as_a_fact():
    rows = EVENT + BLAMED
    made = verdict(
        ResponsibilityClaim,
        "The Tarvin Brigade is responsible for the attack on the Hotel Merano in Belmora on 31 May 2018.",
        rows,
    )
    assert made.label is Label.PARTLY_SUPPORTED


ACCORD = """
[[agreement]]
id = "lakeside-2019"
title = "Lakeside Accord"
date = "2019-03-04"
place = "Lakeside"
parties = ["brigade", "front"]
sources = ["gazette"]
text_complete = {complete}

[[agreement.commitment]]
id = "1"
clause = "Article 1"
paraphrase = "It withdraws its artillery from the valley."
bearer = "brigade"
modality = "must"
action = ["withdraw.forces"]
certainty = "full-text"
"""


@pytest.mark.parametrize(("complete", "label"), [("true", Label.CONTRADICTED), ("false", Label.NOT_IN_RECORD)])
def test_closed_world_a_treaty_is_closed_for_whom_it_names_where_its_full_text_is_held(complete, label):
    text = (
        "The Tarvin Brigade signed an agreement with the Ostrel Front in Lakeside on 4 March 2019."
        " It bars support to armed groups, including the Merano Militia."
    )
    assert finding(text, ACCORD.format(complete=complete)).verdicts[-1].label is label
