"""Attacks: one event on record, several that fit alike, and the number of attackers."""

from onrecord.model.claim import AttackClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import finding, verdict


def event(number: int, date: str, more: str = "") -> str:
    return f"""
[[event]]
id = "merano-{number}"
name = "attack on the Hotel Merano"
date = "{date}"
place = ["Belmora"]
target = ["Hotel Merano"]
sources = ["gazette"]
{more}
"""


TEXT = "The attack on the Hotel Merano in Belmora {when} was long."


def test_an_attack_with_date_and_place_is_matched():
    text = TEXT.format(when="on 31 May 2018")
    assert verdict(AttackClaim, text, event(1, "2018-05-31")).label is Label.SUPPORTED


def test_an_attack_of_another_year_is_not_matched():
    text = TEXT.format(when="on 31 May 2017")
    assert verdict(AttackClaim, text, event(1, "2018-05-31")).label is Label.NOT_IN_RECORD


def test_two_events_that_fit_alike_leave_the_attack_ambiguous():
    text = TEXT.format(when="in 2018")
    record = event(1, "2018-05-31") + event(2, "2018-09-30")
    assert verdict(AttackClaim, text, record).label is Label.AMBIGUOUS


def test_another_number_of_attackers_differs():
    attackers = '[[event.attackers]]\nsource = "gazette"\nvalue = 5\npopulation = "attackers"\nsays = "5 attackers"'
    text = "The attack on the Hotel Merano in Belmora on 31 May 2018, with twelve suicide bombers, was long."
    made = finding(text, event(1, "2018-05-31", attackers))
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    assert [row.label for claim, row in rows if isinstance(claim, AttackClaim) and claim.detail] == [Label.DIFFERS]
