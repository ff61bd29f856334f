"""Sources named inside a clause, in French, Spanish, German and Russian."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim, OtherClaim, RoleClaim
from onrecord.model.vocab import Modality
from tests.unit.read.reading import claims, edtf_of, names, one, read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Radu Vesk est né selon l'ONU en 1961 à Ostrel."),
        ("fr", "Radu Vesk est né d'après la fiche du comité en 1961 à Ostrel."),
        ("es", "Radu Vesk nació según Washington en 1961 en Ostrel."),
        ("es", "Radu Vesk nació según la ficha del comité en 1961 en Ostrel."),
        ("de", "Radu Vesk wurde laut Eintrag 1961 in Ostrel geboren."),
        ("de", "Radu Vesk wurde nach Darstellung des Komitees 1961 in Ostrel geboren."),
        ("ru", "Раду Веск по данным Минфина США родился в 1961 году в Остреле."),
        ("ru", "Раду Веск согласно списку родился в 1961 году в Остреле."),
    ],
)
def test_a_list_named_inside_a_clause_says_the_whole_clause(language, text):
    claim = one(IdentityClaim, text, language)
    assert str(claim.born.edtf if claim.born else "") == "1961"
    assert claim.born_at.startswith(("Ostrel", "Острел"))
    assert claim.modality is Modality.ASSERTED
    assert claim.speaker


def test_a_source_inside_a_clause_is_no_party_of_it():
    text = "Radu Vesk, né à Ostrel, commandait selon l'ONU le secteur de Tarvin."
    claim = claims(RoleClaim, text, "fr")[0]
    assert claim.organization is None
    assert "Tarvin" in claim.place


def test_a_source_before_zufolge_leaves_the_clause_whole():
    text = "Die UN haben eine Liste. Radu Vesk folgte dem Verzeichnis zufolge im Juni 2005."
    claim = one(DesignationClaim, text, "de")
    assert edtf_of(claim.when) == "2005-06"


def test_a_source_that_no_record_holds_still_reports():
    claim = claims(OtherClaim, "Radu Vesk a vendu la mine, selon un transporteur.", "fr")[0]
    assert claim.modality is Modality.REPORTED


def test_the_second_of_two_parts_is_read_behind_its_source():
    text = "Согласно списку ООН Раду Веск живёт в Остреле."
    claim = claims(OtherClaim, text, "ru")[0]
    assert "Раду Веск" in names(read(text, language="ru"), *claim.parties)


def test_a_compound_names_a_source_too():
    reading = read("Radu Vesk vertritt laut UN-Eintrag die Ostrel Bank im Ausland.", language="de")
    assert any("im Ausland" in claim.span.quote for claim in reading.claims)
