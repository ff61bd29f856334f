"""Absence by name: which names of a complete list hold it back, and which snapshots show it."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import ORG, finding, verdict
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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Faisal Morkan of Tripoli is on the UN sanctions list."),
        ("en", "The trader Faisal Morakan of Tripoli was listed by the UN."),
        ("en", "Sheikh Nooruddin Mirzada of Sidi Belvat is on the UN sanctions list."),
        ("fr", "Faisal Morkan de Tripoli figure sur la liste des sanctions de l'ONU."),
        ("es", "Faisal Morkan de Trípoli figura en la lista de sanciones de la ONU."),
        ("en", "Anton Merano is on the UN sanctions list under the name of Nooruddin Mirzada."),
    ],
)
def test_a_listed_name_behind_which_its_place_or_another_name_stands_is_not_called_absent(language, text):
    assert on(text, language=language) is not Label.CONTRADICTED


def test_a_name_that_no_list_has_is_absent_with_its_place_as_well():
    assert on("Anton Merano of Tripoli is on the UN sanctions list.") is Label.CONTRADICTED
    assert on("Faisal Morkan of Tripoli is on the UN sanctions list.") is Label.SUPPORTED


def test_a_listing_of_a_day_after_the_newest_snapshot_held_is_left_open():
    held = (*HELD, snapshot("2020-12-01", entry("ofac:7", "Petru Orlan"), source="ofac"))
    text = "{} is on the UN sanctions list. The Americans put {} on their list in {}."
    for when, label in (("March 2021", Label.NOT_IN_RECORD), ("March 2019", Label.CONTRADICTED)):
        name = "Nooruddin Mirzada"
        made = finding(text.format(name, name, when), lists=held)
        assert [row.label for row in made.verdicts][1:] == [label]


def test_an_article_written_together_is_no_other_name():
    one = entry("un:TBi.041", "SALEM MESFAR SALEM AL VESKA")
    other = entry("ofac:42", "Salem Mesfar ALVESKA")
    lists = (snapshot("2020-12-01", one), snapshot("2020-12-01", other, source="ofac"))
    text = "Salem Mesfar Salem al-Veska is on the UN list. Salem Mesfar Salem al-Veska is on the American list too."
    labels = [row.label for row in finding(text, lists=lists).verdicts]
    assert labels[0] is Label.SUPPORTED
    assert labels[1] is not Label.CONTRADICTED
