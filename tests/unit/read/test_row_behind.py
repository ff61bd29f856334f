"""Rows of names that descriptions break up, before and behind the verb of a listing."""

import pytest

from onrecord.model.claim import DesignationClaim
from tests.unit.read.reading import claims, names, read


def listed(text: str, language: str = "en") -> list[list[str]]:
    reading = read(text, language=language)
    found = [claim for claim in reading.claims if isinstance(claim, DesignationClaim)]
    return [names(reading, *claim.parties) for claim in found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The UN has listed Radu Vesk, a former minister, and Osman Teral, his brother."),
        ("en", "On the UN list are Radu Vesk, the minister, and, from the other side, Osman Teral."),
        ("fr", "Sur la liste de l'ONU figurent Radu Vesk, le ministre, et Osman Teral."),
        ("es", "La ONU incluyó en su lista a Radu Vesk, un exministro, y a Osman Teral."),
        ("de", "Auf der Liste der UN stehen Radu Vesk, der Minister, und Osman Teral."),
        ("ru", "В списке ООН значатся Раду Веск, министр транспорта, и Осман Терал."),
    ],
)
def test_a_description_ends_no_row(language, text):
    assert [len(row) for row in listed(text, language)] == [2]


def test_a_clause_of_its_own_makes_the_rest_a_claim():
    text = "The UN lists Radu Vesk, who ran the port, and the Ostrel Front."
    assert listed(text) == [["Radu Vesk"], ["Ostrel Front"]]


def test_a_verb_behind_the_rest_makes_it_another_sentence():
    text = "The UN lists Radu Vesk, a former minister, and Osman Teral was killed in May."
    assert listed(text) == [["Radu Vesk"]]


def test_the_words_of_a_row_reach_from_its_first_name():
    text = (
        "Radu Vesk, the former minister, and Osman Teral, who ran the port, were listed by the UN on 9 February 2011."
    )
    (claim,) = claims(DesignationClaim, text)
    assert claim.span.quote == text[:-1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Раду Веск, родившийся в 1961 году, и его брат Осман Терал состоят в списке ООН."),
        ("de", "Radu Vesk, ein Minister, und Osman Teral, ein Händler, unterliegen beide UN-Sanktionen."),
        ("en", "Radu Vesk, born in 1961, and his brother Osman Teral are on the UN list."),
    ],
)
def test_a_plural_verb_is_said_of_the_whole_row(language, text):
    assert [len(row) for row in listed(text, language)] == [2]
