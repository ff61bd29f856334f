"""Posts whose name stands behind the words for their source, and listings whose subject is a post."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim, RoleClaim, TieClaim
from tests.unit.read.reading import claims, names, read


@pytest.mark.parametrize(
    "text",
    [
        "The leader of the Tarvin Brigade, according to the UN, is Radu Vesk.",
        "The leader of the Tarvin Brigade, the committee says, is Radu Vesk.",
        "The leader of the Tarvin Brigade, in the committee's words, is Radu Vesk.",
    ],
)
def test_words_for_the_source_part_a_post_from_its_name(text):
    reading = read(text)
    told = [c for c in reading.claims if isinstance(c, RoleClaim)]
    assert [names(reading, c.holder, c.organization) for c in told] == [["Radu Vesk", "Tarvin Brigade"]]


def test_a_name_beside_its_post_is_no_such_part():
    (claim,) = claims(RoleClaim, "The leader of the Tarvin Brigade, Radu Vesk, was arrested in May 2015.")
    assert "arrested" not in claim.span.quote


def test_a_listing_is_told_with_the_words_for_whom():
    text = "The Tarvin Brigade was listed in 2012. Its leader, Radu Vesk, was put on the list in May 2014."
    assert claims(DesignationClaim, text)[-1].span.quote == "Its leader, Radu Vesk, was put on the list in May 2014"


def test_a_birth_of_two_is_told_with_their_names():
    (claim,) = claims(IdentityClaim, "Radu Vesk and Osman Teral, both born in 1971, are on the UN list.")
    assert claim.span.quote == "Radu Vesk and Osman Teral, both born in 1971"


def test_an_echo_takes_up_no_noun_for_a_relative():
    text = "Radu Vesk was put on the UN list. His sisters Ina Vesk and Mara Vesk came with him. So was Osman Teral."
    assert not [c for c in claims(TieClaim, text) if "Osman" in c.span.quote]


def test_a_noun_behind_in_is_no_verb():
    (claim,) = claims(RoleClaim, "Radu Vesk, in turn, advises the mayor of Ostrel.")
    assert claim.title == "advises"
