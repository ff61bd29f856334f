"""Births told of their place, which stands before the words for the birth."""

import pytest

from onrecord.model.claim import IdentityClaim
from tests.unit.read.reading import claims, names, read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Radu Vesk is a broker. Belmora, where he was born, is a cold town."),
        ("en", "Belmora was the birthplace of Radu Vesk."),
        ("en", "Radu Vesk is a broker. Belmora bore him, and the sea was all he saw."),
        ("en", "Radu Vesk is a broker. Belmora gave him to the world."),
        ("fr", "Radu Vesk est courtier. Belmora, où il est né, est une ville froide."),
        ("es", "Radu Vesk es corredor. Belmora, donde nació, es una ciudad fría."),
        ("de", "Radu Vesk ist Makler. Belmora, wo er geboren wurde, ist eine kalte Stadt."),
    ],
)
def test_the_place_may_be_what_a_sentence_is_about(language, text):
    reading = read(text, language=language)
    (claim,) = [c for c in reading.claims if isinstance(c, IdentityClaim) and c.born_at]
    assert (names(reading, claim.party), claim.born_at) == (["Radu Vesk"], "Belmora")


def test_a_year_may_be_too():
    text = "Radu Vesk is a broker. 1966 was the year of his birth."
    (claim,) = [c for c in claims(IdentityClaim, text) if c.born]
    assert claim.born is not None
    assert claim.born.edtf == "1966"


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk is a broker. The cellar, where he was born, is cold.",
        "Radu Vesk is a broker. Osman Teral bore him a grudge.",
        "Radu Vesk is a broker. Belmora bore the cost.",
    ],
)
def test_other_subjects_are_no_birthplace(text):
    assert [c for c in claims(IdentityClaim, text) if c.born_at] == []
