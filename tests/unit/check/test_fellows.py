"""A post that somebody else of the list has on record: when that speaks against the holder named."""

import pytest

from onrecord.model.claim import RoleClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

TERAL = entry(
    "un:TBi.011",
    "Osman Teral",
    titles=("Rapporteur of the Ostrel Front",),
    remarks="He is also a leader of the so-called “Defense Committee” of the Sarno quarter.",
)
VESK = entry("un:TBi.012", "Radu Vesk", remarks="Chairman of the Committee of Defence. Chief of the Water Office.")
LISTS = (snapshot("2020-12-01", TERAL, VESK),)
LISTED = "Osman Teral and Radu Vesk are on the UN sanctions list. "


def label(text):
    made = finding(LISTED + text, lists=LISTS)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    return [row.label for claim, row in rows if isinstance(claim, RoleClaim)][-1]


def test_a_post_of_a_fellow_speaks_against_another_holder():
    assert label("Osman Teral is the chief of the Water Office.") is Label.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Osman Teral is the chairman of the Committee of Defence.",  # his entry tells of one of that name
        "Osman Teral is the chief of a water office.",  # there may be others
    ],
)
def test_a_body_of_the_holders_own_entry_or_one_of_several_speaks_against_nobody(text):
    assert label(text) is not Label.CONTRADICTED
