"""Names of which a report says that no list has them, beside the name of the party that a list has."""

import pytest

from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Outcome
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

VESK = entry("un:TBi.022", "Radu Abdallah Vesk", born=(parse_edtf("1951"),), remarks="Party chairman.")
HELD = (snapshot("2021-08-01", VESK),)
LISTED = "Radu Abdallah Vesk, a party chairman, has been on the UN list since 2003."


def outcomes(text):
    resolution = finding(text, lists=HELD).resolution
    rows = zip(resolution.reading.mentions, resolution.links, strict=True)
    return {mention.name: link.outcome for mention, link in rows if mention.name.startswith("Radu")}


def test_a_name_that_the_report_calls_unlisted_beside_the_listed_one_is_another_man():
    found = outcomes(f"{LISTED} The politician Radu Abdul-Vesk is not on the UN list.")
    assert found == {"Radu Abdallah Vesk": Outcome.LINKED, "Radu Abdul-Vesk": Outcome.NIL}


@pytest.mark.parametrize(
    "text",
    [
        "Radu Abdallah Vesk, a party chairman born in 1951, is not on the UN list.",  # wrong, and to be checked
        f"{LISTED} A newsletter says that Radu Abdallah Vesk is not on the UN list.",
    ],
)
def test_the_listed_name_itself_is_linked_though_its_listing_is_denied(text):
    assert set(outcomes(text).values()) == {Outcome.LINKED}


def test_a_shorter_name_is_no_other_man_where_nothing_is_denied():
    found = outcomes(f"{LISTED} The politician Radu Vesk laughed.")
    assert Outcome.NIL not in found.values()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "{} Then some Vesk signed for the crates in Merano, and a certain Vesk paid."),
        ("fr", "Radu Abdallah Vesk est sur la liste de l'ONU depuis 2003. Un certain Vesk a signé pour les caisses."),
        ("es", "Radu Abdallah Vesk está en la lista de la ONU desde 2003. Un tal Vesk firmó por las cajas."),
        ("de", "Radu Abdallah Vesk steht seit 2003 auf der Liste der UNO. Ein gewisser Vesk quittierte die Kisten."),
        ("ru", "Раду Абдалла Веск значится в списке ООН с 2003 года. Некий Веск расписался за ящики."),
    ],
)
def test_a_family_name_of_somebody_unknown_to_the_speaker_is_linked_to_nobody(language, text):
    resolution = finding(text.format(LISTED), lists=HELD, language=language).resolution
    rows = zip(resolution.reading.mentions, resolution.links, strict=True)
    assert {link.outcome for mention, link in rows if mention.name in ("Vesk", "Веск")} == {Outcome.NIL}
