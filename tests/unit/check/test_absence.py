"""Absence by name: which names of a complete list hold it back, and which snapshots show it."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import ORG, verdict
from tests.unit.record.held_record import entry, snapshot

MIRZA = entry("un:TBi.011", "NOORUDDIN MIRZADA")
DUNE = entry("un:TBi.012", "Faisal Morkan", "Abdul Karim Morkan")
HALE = entry("un:TBe.013", "ORMELA PROJECT", kind=ORG)
SOUTH = entry("un:TBe.014", "KORVA SANSOLK BANKING CORPORATION", kind=ORG)
MANY = tuple(entry(f"un:TBi.{at}", f"Dorin Vask{at}el Sumar{at}in") for at in range(100, 140))
HELD = (snapshot("2020-12-01", MIRZA, DUNE, HALE, SOUTH, *MANY),)


def on(text, lists=HELD, language="en"):
    return verdict(DesignationClaim, text, lists=lists, language=language).label


@pytest.mark.parametrize(
    "name",
    [
        "Ormelo Project",  # a body that the reader may take for a person
        "Korva Sansol Banking",
        "Noor Mirzada",
        "Noorudin Mirsada",
        "Abdoul Morkan",
        "Faisal Morakan",
    ],
)
def test_a_listed_name_in_another_spelling_is_not_called_absent(name):
    assert on(f"{name} is on the UN sanctions list.") is not Label.CONTRADICTED


@pytest.mark.parametrize(("language", "text"), [("ru", "Абдул Моркан находится в санкционном списке ООН.")])
def test_a_servant_name_with_one_word_is_no_full_name(language, text):
    assert on(text, language=language) is not Label.CONTRADICTED


@pytest.mark.parametrize("name", ["Anton Merano", "Faisal Tolweyne", "Ormela Shipping Lines"])
def test_a_name_of_which_a_word_is_on_no_list_is_absent(name):
    assert on(f"{name} is on the UN sanctions list.") is Label.CONTRADICTED


@pytest.mark.parametrize(("added", "label"), [(1, Label.CONTRADICTED), (9, Label.NOT_IN_RECORD)])
def test_a_list_without_aliases_shows_absence_where_another_snapshot_gives_nearly_all(added, label):
    later = tuple(entry(f"un:TBi.{at}", f"Petru Orl{at}an Kest{at}im") for at in range(200, 200 + added))
    lists = (*HELD, snapshot("2021-03-01", MIRZA, DUNE, HALE, SOUTH, *MANY, *later, names_complete=False))
    assert on("Anton Merano is on the UN sanctions list.", lists=lists) is label
