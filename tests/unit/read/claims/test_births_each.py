"""Births told of several persons: to each the date of his place in the row, or one date for all."""

import pytest

from onrecord.model.claim import IdentityClaim
from tests.unit.read.reading import names, read


def births(text: str, language: str = "en") -> list[tuple[list[str], str, str]]:
    reading = read(text, language=language)
    found = [claim for claim in reading.claims if isinstance(claim, IdentityClaim) and claim.born is not None]
    members = {mention.id: mention.members for mention in reading.mentions}
    return [
        (names(reading, *(members.get(claim.party or "") or (claim.party,))), claim.born.edtf, claim.span.quote)
        for claim in found
        if claim.born is not None
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Radu Vesk and Osman Teral were born in 1961 and 1970."),
        ("en", "Radu Vesk and Osman Teral, born in 1961 and 1970, are listed by the UN."),
        ("fr", "Radu Vesk et Osman Teral, nés en 1961 et en 1970, sont inscrits par l'ONU."),
        ("es", "Radu Vesk y Osman Teral nacieron en 1961 y 1970."),
        ("de", "Radu Vesk und Osman Teral wurden 1961 und 1970 geboren."),
    ],
)
def test_each_has_the_date_of_his_place(language, text):
    assert [(who, born) for who, born, _ in births(text, language)] == [
        (["Radu Vesk"], "1961"),
        (["Osman Teral"], "1970"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Radu Vesk and Osman Teral, both born in 1961, are listed by the UN."),
        ("en", "Radu Vesk and Osman Teral were both born in 1961."),
        ("fr", "Radu Vesk et Osman Teral, tous deux nés en 1961, sont inscrits par l'ONU."),
        ("es", "Radu Vesk y Osman Teral, ambos nacidos en 1961, están en la lista de la ONU."),
        ("de", "Radu Vesk und Osman Teral, beide 1961 geboren, stehen auf der Liste der UN."),
        ("ru", "Раду Веск и Осман Терал, оба 1961 года рождения, внесены в список ООН."),
    ],
)
def test_one_date_for_both_is_said_of_each(language, text):
    (found,) = births(text, language)
    assert (len(found[0]), found[1]) == (2, "1961")
    assert found[2].startswith(text[:5])
