"""Commitments: what an agreement names, with and without its full text."""

import pytest

from onrecord.model.claim import CommitmentClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import finding

AGREEMENT = """
[[agreement]]
id = "lakeside-2019"
title = "Lakeside Accord"
names = ["Lakeside agreement"]
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
from = "2019-03-04"
certainty = "full-text"
"""
SIGNED = "The Tarvin Brigade signed an agreement with the Ostrel Front in Lakeside on {date}."


def labels(text: str, complete: str = "true") -> list[Label]:
    made = finding(text, AGREEMENT.replace("{complete}", complete))
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    return [row.label for claim, row in rows if isinstance(claim, CommitmentClaim)]


@pytest.mark.parametrize(("date", "label"), [("4 March 2019", Label.SUPPORTED), ("4 March 2017", Label.DIFFERS)])
def test_an_agreement_of_another_date_differs(date, label):
    assert labels(SIGNED.format(date=date)) == [label]


@pytest.mark.parametrize(
    ("duty", "label"),
    [("withdraw its artillery", Label.SUPPORTED), ("pay its soldiers", Label.DIFFERS)],
)
def test_a_duty_is_compared_with_the_clauses_of_its_bearer(duty, label):
    text = SIGNED.format(date="4 March 2019") + f" The Tarvin Brigade undertook to {duty}."
    assert labels(text) == [Label.SUPPORTED, label]


@pytest.mark.parametrize(("complete", "label"), [("true", Label.CONTRADICTED), ("false", Label.NOT_IN_RECORD)])
def test_a_party_that_is_not_named_is_contradicted_by_a_full_text_only(complete, label):
    text = SIGNED.format(date="4 March 2019") + " It bars support to armed groups, including the Merano Militia."
    assert labels(text, complete)[-1] is label


def test_several_readings_of_a_clause_are_compared_once():
    second = (
        AGREEMENT.partition("[[agreement.commitment]]")[2] + 'reading = "R2"\nreading_says = "of heavy artillery"\n'
    )
    text = SIGNED.format(date="4 March 2019") + " The Tarvin Brigade undertook to withdraw its artillery."
    made = finding(text, (AGREEMENT + "\n[[agreement.commitment]]" + second).replace("{complete}", "true"))
    duty = made.verdicts[-1]
    assert duty.label is Label.SUPPORTED
    assert [row.outcome.value for row in duty.compared if row.slot == "duty"] == ["same"]


OWN_TEXT = """Lakeside Accord
between the Tarvin Brigade and the Ostrel Front

4 March 2019

1. The Tarvin Brigade shall withdraw its artillery from the valley{when}.

2. The Ostrel Front will pay its own soldiers.
"""


@pytest.mark.parametrize(
    ("when", "label"),
    [("", Label.SUPPORTED), (" on 4 March 2019", Label.SUPPORTED), (" on 9 June 2019", Label.CONTRADICTED)],
)
def test_the_text_of_an_agreement_is_compared_with_the_clauses_held(when, label):
    assert labels(OWN_TEXT.format(when=when)) == [Label.SUPPORTED, label, Label.NOT_IN_RECORD]


@pytest.mark.parametrize(
    ("certainty", "label"), [("full-text", Label.CONTRADICTED), ("quoted-in-press", Label.DIFFERS)]
)
def test_another_day_contradicts_only_where_the_text_itself_is_held(certainty, label):
    made = finding(
        OWN_TEXT.format(when=" on 9 June 2019"),
        AGREEMENT.replace("{complete}", "true").replace('certainty = "full-text"', f'certainty = "{certainty}"'),
    )
    assert made.verdicts[1].label is label


def test_of_two_clauses_that_are_alike_the_one_of_the_claimed_day_is_meant():
    second = (
        AGREEMENT.partition("[[agreement.commitment]]")[2].replace('"1"', '"2"').replace("2019-03-04", "2019-06-09")
    )
    made = finding(
        OWN_TEXT.format(when=" on 9 June 2019"),
        (AGREEMENT + "\n[[agreement.commitment]]" + second).replace("{complete}", "true"),
    )
    assert made.verdicts[1].label is Label.SUPPORTED
