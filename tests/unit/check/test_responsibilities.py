"""Responsibility: denials and rival claims dispute; accusations satisfy a claim of blame."""

from onrecord.model.claim import ResponsibilityClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import BRIGADE, verdict
from tests.unit.record.held_record import entry, snapshot

EVENT = """
[[event]]
id = "merano-2018"
name = "attack on the Hotel Merano"
date = "2018-05-31"
place = ["Belmora"]
target = ["Hotel Merano"]
sources = ["gazette"]
"""
TEXT = "The Tarvin Brigade is responsible for the attack on the Hotel Merano in Belmora on 31 May 2018."


def attribution(party: str, how: str, source: str = "gazette") -> str:
    return (
        f'\n[[event.attribution]]\nparty = "{party}"\nhow = "{how}"\nsource = "{source}"\n'
        f'by = ""\nsays = "{party} {how}"\n'
    )


def on(*rows: str, text: str = TEXT):
    return verdict(ResponsibilityClaim, text, EVENT + "".join(rows))


def test_a_finding_supports():
    assert on(attribution("brigade", "found")).label is Label.SUPPORTED


def test_blame_alone_supports_a_part():
    assert on(attribution("brigade", "blamed")).label is Label.PARTLY_SUPPORTED


def test_blame_and_denial_are_disputed():
    made = on(attribution("brigade", "blamed"), attribution("brigade", "denied", "herald"))
    assert made.label is Label.DISPUTED
    assert "accused_denies" in made.flags


def test_another_who_claimed_it_makes_it_disputed():
    assert on(attribution("front", "claimed")).label is Label.DISPUTED


def test_an_event_without_attribution_says_nothing():
    assert on().label is Label.NOT_IN_RECORD


def test_what_an_entry_tells_of_a_persons_part_supports():
    told = "Vesk helped with preparations for the 5 January 2020 attack on Camp Ostrel in Belmora."
    vesk = entry("un:TBi.002", "Radu Vesk", titles=("Tarvin Brigade commander",), remarks=told)
    lists = (snapshot("2021-03-01", vesk, BRIGADE),)
    known = "Radu Vesk is commander of the Tarvin Brigade. Radu Vesk helped to prepare the raid of 5 January"
    assert verdict(ResponsibilityClaim, f"{known} 2020 on Camp Ostrel.", lists=lists).label is Label.SUPPORTED
    assert verdict(ResponsibilityClaim, f"{known} 2019 on Camp Ostrel.", lists=lists).label is Label.NOT_IN_RECORD
