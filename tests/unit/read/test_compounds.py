"""Compounds of a name and a participle: `UN-listed`."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.read.compounds import split_compounds
from onrecord.text.tokens import tokenize
from tests.unit.read.reading import names, one, read


def split(text: str) -> list[str]:
    return [token.text for token in split_compounds(tokenize(text))]


def test_a_compound_is_two_words_at_their_places():
    text = "The UN-listed man"
    tokens = split_compounds(tokenize(text))
    assert [text[t.start : t.end] for t in tokens] == ["The", "UN", "listed", "man"]


@pytest.mark.parametrize("word", ["re-listed", "well-connected", "Al-Qaida", "Abu-Bakr", "self-funded"])
def test_other_words_with_a_hyphen_stay_whole(word):
    assert split(word) == [word]


def test_a_name_with_a_hyphen_keeps_it():
    assert split("Al-Qaida-linked") == ["Al-Qaida", "linked"]


@pytest.mark.parametrize(
    "text",
    [
        "The UN-listed Tarvin Brigade left Belmora.",
        "The Tarvin Brigade has been UN-listed since April 2010.",
        "The Tarvin Brigade has been a UN-designated organisation since May 2014.",
    ],
)
def test_a_compound_of_an_authority_is_a_listing(text):
    claim = one(DesignationClaim, text)
    assert claim.authority == "un"
    assert names(read(text), *claim.parties) == ["Tarvin Brigade"]
