"""Ties: open world, denials, and more than the record can show."""

from onrecord.model.claim import TieClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import verdict

TIE = """
[[tie]]
subject = "brigade"
relation = "finances"
other = "front"
words = "financed"
source = "gazette"
says = "The Tarvin Brigade financed the Ostrel Front."
"""
DENIAL = """
[[tie]]
subject = "brigade"
relation = "finances"
other = "front"
denied = true
source = "herald"
says = "The Tarvin Brigade denies that it financed the Ostrel Front."
"""


def on(text: str, toml: str):
    return verdict(TieClaim, text, toml)


def test_a_recorded_tie_supports():
    assert on("The Tarvin Brigade financed the Ostrel Front.", TIE).label is Label.SUPPORTED


def test_the_silence_of_the_record_contradicts_no_tie():
    assert on("The Tarvin Brigade financed the Ostrel Front.", "").label is Label.NOT_IN_RECORD


def test_a_denial_makes_a_tie_disputed():
    made = on("The Tarvin Brigade financed the Ostrel Front.", TIE + DENIAL)
    assert made.label is Label.DISPUTED
    assert "accused_denies" in made.flags


def test_always_is_supported_in_part():
    made = on("The Tarvin Brigade was always linked to the Ostrel Front.", TIE)
    assert made.label is Label.PARTLY_SUPPORTED
