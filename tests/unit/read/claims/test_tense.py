"""Tense: clauses that tell of a standing on a list that is over, and those that tell of today."""

import pytest

from onrecord.model.claim import DesignationClaim
from tests.unit.read.reading import claims


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk, once on the UN list, sells boats.", "en"),
        ("Radu Vesk had been on the UN list since 2008.", "en"),
        ("Radu Vesk was for a while not on the UN list of Specially Designated Nationals.", "en"),
        ("Radu Vesk figurait alors sur la liste de l'ONU.", "fr"),
        ("Radu Vesk a figuré des années sur la liste de l'ONU.", "fr"),
        ("Radu Vesk est resté sur la liste de l'ONU jusqu'à sa mort.", "fr"),
        ("Radu Vesk estuvo durante años en la lista de la ONU.", "es"),
        ("Radu Vesk stand jahrelang auf der UN-Liste.", "de"),
        ("Radu Vesk blieb bis zu seinem Tod auf der UN-Liste.", "de"),
        ("Раду Веск оставался в списке ООН до самой смерти.", "ru"),
    ],
)
def test_a_standing_that_is_over_is_of_then(text, language):
    told = claims(DesignationClaim, text, language)
    assert told
    assert all(claim.then for claim in told)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk is on the UN list.", "en"),
        ("Radu Vesk a été inscrit sur la liste de l'ONU.", "fr"),
        ("Radu Vesk n'a pas été inscrit sur la liste de l'ONU.", "fr"),
        ("El portavoz dijo que Radu Vesk no estaba en la lista de la ONU.", "es"),
        ("Radu Vesk wurde auf die UN-Liste gesetzt.", "de"),
        ("Radu Vesk steht auf der UN-Liste.", "de"),
    ],
)
def test_a_listing_or_what_somebody_said_of_it_is_of_today(text, language):
    assert not any(claim.then for claim in claims(DesignationClaim, text, language))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk steht auf der US-Liste, jahrelang stand er auch auf der der Vereinten Nationen.", "de"),
        ("Radu Vesk figure sur la liste américaine, il a longtemps figuré sur celle de l'ONU.", "fr"),
    ],
)
def test_a_list_named_by_its_authority_alone_is_of_then_as_well(text, language):
    told = [claim for claim in claims(DesignationClaim, text, language) if claim.authority == "un"]
    assert told
    assert all(claim.then for claim in told)
