"""Opposites and numbers that leave no room for what the report says."""

import pytest

from onrecord.check.content.numbered import numbers_of
from onrecord.check.content.opposites import opposed
from onrecord.model.claim import RoleClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import finding, verdict
from tests.unit.record.held_record import entry, snapshot

VESK = entry(
    "un:TBi.002",
    "Radu Ilon Vesk",
    titles=("Valley Army Sector One Commander",),
    remarks="Has an artificial right hand. In charge of tolls.",
)
LISTS = (snapshot("2020-12-01", VESK),)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("a scar on the left hand", "scar on right hand"),
        ("chief of the northern zone", "head of the southern zone"),
        ("commander of Sector Two", "Sector One commander"),
        ("head of the Fourth Military Region", "leads the 3rd Military Region"),
        ("Befehlshaber der Dritten Militärregion", "Commander of the Fifth Military Region"),
        ("commandant du deuxième secteur", "Sector One commander"),
        ("jefe de la Quinta Brigada", "head of the Fourth Brigade"),
        ("командующий третьим военным округом", "Commander of the Fifth Military Region"),
    ],
)
def test_one_of_a_set_leaves_no_room_for_another(ours, theirs):
    assert opposed(ours, theirs)
    assert opposed(theirs, ours)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("left for Ostrel", "the right hand"),
        ("scars on the left and the right hand", "scar on right hand"),
        ("lives in South Sudan", "lived in north Darfur"),
        ("the Fourth Military Region", "the Fourth Region"),
        ("Sector Two", "commander of Brigade One"),
    ],
)
def test_what_is_not_of_one_set_is_no_opposite(ours, theirs):
    assert not opposed(ours, theirs)


def test_numbers_stand_before_or_behind_their_body():
    assert numbers_of("the 2nd Border Brigade of Sector Four") == {"brigade": {2}, "sector": {4}}


def test_the_other_hand_differs():
    known = "Radu Ilon Vesk, a Sector One commander of the valley, is the one with the artificial"
    assert finding(f"{known} left hand.", lists=LISTS).verdicts[-1].label is Label.DIFFERS
    assert finding(f"{known} right hand.", lists=LISTS).verdicts[-1].label is Label.SUPPORTED


def test_a_command_in_a_body_of_another_number_differs():
    assert verdict(RoleClaim, "Radu Ilon Vesk held the command of Sector Two.", lists=LISTS).label is Label.DIFFERS
    assert verdict(RoleClaim, "Radu Ilon Vesk held the command of Sector One.", lists=LISTS).label is Label.SUPPORTED
