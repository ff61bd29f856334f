"""Ellipsis: a listing or a birth told once and meant again."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, edtf_of, names, read

LISTED = "Radu Vesk was put on the United Nations list on 9 May 2014. "


@pytest.mark.parametrize(
    "text",
    [
        LISTED + "So was Nadim Ostrel.",
        LISTED[:-2] + ", and so was Nadim Ostrel.",
        LISTED[:-2] + ", as was Nadim Ostrel.",
    ],
)
def test_so_was_means_the_listing_before(text):
    _, claim = claims(DesignationClaim, text)
    assert names(read(text), *claim.parties) == ["Nadim Ostrel"]
    assert (claim.authority, claim.polarity, edtf_of(claim.when)) == ("un", Polarity.POSITIVE, "2014-05-09")


@pytest.mark.parametrize("text", [LISTED + "Nadim Ostrel never was.", LISTED + "Nadim Ostrel was not."])
def test_never_was_denies_the_listing_before(text):
    _, claim = claims(DesignationClaim, text)
    assert names(read(text), *claim.parties) == ["Nadim Ostrel"]
    assert claim.polarity is Polarity.NEGATIVE


def day_of(claim: DesignationClaim) -> str:
    return claim.when.period.edtf if claim.when is not None and claim.when.period is not None else ""


def test_nothing_is_meant_again_where_nothing_was_told():
    assert claims(DesignationClaim, "So was Nadim Ostrel.") == []


def test_a_name_beside_its_own_date_has_its_own_listing():
    text = "Radu Vesk was listed by the United Nations on 9 May 2014, and Nadim Ostrel on 7 March 2016."
    one, other = claims(DesignationClaim, text)
    assert [names(read(text), *claim.parties) for claim in (one, other)] == [["Radu Vesk"], ["Nadim Ostrel"]]
    assert [day_of(claim) for claim in (one, other)] == ["2014-05-09", "2016-03-07"]
    assert one.span.end <= other.span.start


def test_a_name_beside_its_own_place_and_date_has_its_own_birth():
    text = "Radu Vesk was born in Belmora in 1967, Nadim Ostrel in Quarno in 1973."
    one, other = claims(IdentityClaim, text)
    born = [(claim.born_at, claim.born.edtf if claim.born else "") for claim in (one, other)]
    assert born == [("Belmora", "1967"), ("Quarno", "1973")]


@pytest.mark.parametrize(
    ("rest", "day"),
    [
        ("Nadim Ostrel followed two days later.", "2014-05-11"),
        ("Nadim Ostrel was added six months afterwards.", "2014-11"),
        ("Nadim Ostrel was added on the last day of the same month.", "2014-05-31"),
        ("Nadim Ostrel followed the next year.", "2015"),
    ],
)
def test_a_date_is_counted_from_the_listing_before(rest, day):
    _, claim = claims(DesignationClaim, LISTED + rest)
    assert day_of(claim) == day


def test_days_are_not_counted_from_a_listing_known_by_its_year():
    found = claims(
        DesignationClaim, "Radu Vesk was put on the United Nations list in 2014. Nadim Ostrel followed two days later."
    )
    assert len(found) == 1
