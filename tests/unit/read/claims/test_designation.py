"""Designations: parties, authority, date; one claim for each authority."""

import pytest

from onrecord.model.claim import DesignationClaim
from tests.unit.read.reading import claims, names, one, read


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("Radu Vesk was put on the United Nations list in 2011.", "un"),
        ("The US Treasury blacklisted Radu Vesk in 2011.", "ofac"),
        ("The European Union sanctioned Radu Vesk in 2011.", "eu"),
    ],
)
def test_a_listing_names_its_authority(text, authority):
    assert one(DesignationClaim, text).authority == authority


def test_two_authorities_make_two_claims():
    found = claims(DesignationClaim, "Radu Vesk was blacklisted by the United Nations and the European Union in 2011.")
    assert [claim.authority for claim in found] == ["un", "eu"]


def test_coordinated_names_are_parties_of_one_claim():
    text = "Radu Vesk and Nadia Vesk were put on the United Nations list in 2011."
    assert names(read(text), *one(DesignationClaim, text).parties) == ["Radu Vesk", "Nadia Vesk"]


def test_being_taken_off_is_a_delisting():
    assert one(DesignationClaim, "Radu Vesk was removed from the United Nations list in 2014.").status == "delisted"


def test_a_description_that_needs_an_authority_is_a_label():
    claim = one(DesignationClaim, "The country's most feared terrorist group, the Tarvin Brigade, left Belmora.")
    assert claim.status == "label"
    assert "label_needs_authority" in claim.flags


def test_a_list_of_other_things_is_no_designation():
    assert claims(DesignationClaim, "Radu Vesk made a list of books.") == []
