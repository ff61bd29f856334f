"""Names by a verb of naming, in five languages."""

import pytest

from onrecord.model.claim import IdentityClaim
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import verdict
from tests.unit.read.reading import claims, names, one, read
from tests.unit.record.held_record import entry, snapshot

SHOP = entry(
    "ofac:1", "Quarno Shop Limited", "Falkenlied Trading Limited", "Belmor Limited", kind=MentionKind.ORGANIZATION
)
VESK = entry("ofac:2", "Radu Vesk", "Milo Vesk", born_at=("Ostrel",))
LISTS = (snapshot("2020-12-01", SHOP, VESK, source="ofac"),)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Ostrel Bank trades as the Tarvin Company."),
        ("en", "The Ostrel Bank used to be called the Tarvin Company."),
        ("en", "The Ostrel Bank, whose other name is Tarvin Company, is shut."),
        ("es", "El Banco Ostrel figura como Compañía Tarvin."),
        ("es", "El Banco Ostrel se llamaba antes Compañía Tarvin."),
        ("fr", "La Banque Ostrel figure sous le nom de Compagnie Tarvin."),
        ("de", "Die Ostrel Bank firmiert als Tarvin Gruppe."),
        ("ru", "Банк Острел называется Компания Тарвин."),
    ],
)
def test_the_name_behind_a_verb_of_naming_is_an_alias(language, text):
    claim = one(IdentityClaim, text, language)
    assert len(claim.aliases) == 1
    assert "ar" in claim.aliases[0] or "ар" in claim.aliases[0]
    assert names(read(text, language=language), claim.party)[0] not in claim.aliases


def test_a_name_of_the_past_is_a_former_one():
    assert one(IdentityClaim, "The Ostrel Bank used to be called the Tarvin Company.").formerly
    assert not one(IdentityClaim, "The Ostrel Bank trades as the Tarvin Company.").formerly


def test_a_word_in_a_name_is_no_other_name_of_somebody():
    assert not claims(IdentityClaim, "The Vesk in the name is Radu Vesk, a farmer.")


def test_the_party_before_a_place_is_the_one_that_was_called_otherwise():
    text = "The Ostrel Bank, in Belmora, was formerly known as the Tarvin Company."
    assert names(read(text), one(IdentityClaim, text).party) == ["Ostrel Bank"]


@pytest.mark.parametrize(
    "text",
    [
        "Quarno Shop Limited used to be called Falkenlied Trading.",
        "Quarno Shop is Falkenlied Trading on paper.",
        "Radu Vesk of Ostrel goes by Milo.",
    ],
)
def test_a_name_without_its_legal_form_or_surname_is_found(text):
    assert verdict(IdentityClaim, text, lists=LISTS).label is Label.SUPPORTED


def test_a_name_that_nobody_gives_is_not_on_record():
    assert verdict(IdentityClaim, "Radu Vesk of Ostrel goes by Anton.", lists=LISTS).label is Label.NOT_IN_RECORD


def test_a_word_that_nobody_knows_is_told_by_the_name_that_it_stands_for():
    text = "Radu Vesk of Ostrel is a trader. Belmor is Quarno Shop Limited on paper."
    assert verdict(IdentityClaim, text, lists=LISTS).label is Label.SUPPORTED
