"""Other names by the shape of a clause: the name behind `as`, one among the names of an entry, `another name, X`."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim, TieClaim
from onrecord.model.vocab import Modality
from tests.unit.read.reading import claims, names, one, read


@pytest.mark.parametrize(
    "sentence",
    [
        "Orsk Trading has also traded as Lund Shipping.",
        "Orsk Trading has traded itself abroad as Lund Shipping.",
        "Orsk Trading quietly does business as Lund Shipping.",
        "Orsk Trading hides an older name, Lund Shipping.",
        "Orsk Trading is known under a second set of names, Lund Shipping.",
    ],
)
def test_a_party_bears_another_name(sentence):
    reading = read(sentence)
    claim = next(c for c in reading.claims if isinstance(c, IdentityClaim) and c.aliases)
    assert (names(reading, claim.party), claim.aliases) == (["Orsk Trading"], ("Lund Shipping",))


def test_a_name_of_the_entry_is_that_of_its_party():
    claim = one(IdentityClaim, "Lund Shipping is among the names on the entry.")
    assert (claim.aliases, claim.span.quote) == (("Lund Shipping",), "Lund Shipping is among the names on the entry")


@pytest.mark.parametrize(
    "sentence",
    [
        "Radu Vesk served as Minister of Trade.",
        "Radu Vesk gives his birthplace as Belmora.",
        "Radu Vesk is as rich as Osman Teral.",
        "Orsk Trading is not the same as Lund Shipping.",
    ],
)
def test_what_else_as_tells_is_no_name(sentence):
    assert [c.aliases for c in claims(IdentityClaim, sentence) if c.aliases] == []


def test_who_is_put_down_as_a_relative_bears_no_other_name():
    text = "Irma Vesk is entered as the spouse of Radu Vesk."
    assert claims(IdentityClaim, text) == []
    tie = one(TieClaim, text)
    assert (tie.relation.value, tie.modality, tie.speaker) == ("spouse_of", Modality.ASSERTED, "the list")


def test_a_list_that_says_where_a_tie_is_told_is_no_listing():
    text = "Orsk Trading is linked in the list to Radu Vesk."
    assert claims(DesignationClaim, text) == []
    assert one(TieClaim, text).speaker == "the list"


@pytest.mark.parametrize(
    ("sentence", "aliases"),
    [
        ("Orsk Trading used to go about as Lund Shipping.", ("Lund Shipping",)),
        (
            "Orsk Trading traded in past years as Lund Shipping and as Belmora Lines.",
            ("Lund Shipping", "Belmora Lines"),
        ),
        ("Orsk Trading operated earlier as Lund Shipping.", ("Lund Shipping",)),
    ],
)
def test_an_adjunct_may_stand_before_the_name(sentence, aliases):
    claim = next(c for c in claims(IdentityClaim, sentence) if c.aliases)
    assert claim.aliases == aliases
