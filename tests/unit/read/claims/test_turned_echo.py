"""Elliptic clauses behind a verb that denies a listing without a negation: `X has escaped sanctions. Y did not`."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, names, read


@pytest.mark.parametrize(
    ("text", "polarities"),
    [
        ("Radu Vesk has escaped UN sanctions. Nadim Ostrel did not.", "-+"),
        ("Radu Vesk has escaped UN sanctions. Nadim Ostrel has not.", "-+"),
        ("Radu Vesk has escaped UN sanctions. So has Nadim Ostrel.", "--"),
        ("Radu Vesk is absent from the UN list. Nadim Ostrel is not.", "-+"),
        ("Radu Vesk was left off the UN list; Nadim Ostrel was not.", "-+"),
        ("Radu Vesk is unknown to the UN list. Nadim Ostrel isn't.", "-+"),
        ("Radu Vesk did not escape UN sanctions. Nor did Nadim Ostrel.", "++"),
        ("Radu Vesk did not escape UN sanctions. Nadim Ostrel did.", "+-"),
        ("Radu Vesk is not on the UN list. Nadim Ostrel is.", "-+"),
        ("Radu Vesk is not on the UN list. Nadim Ostrel is not.", "--"),
        ("No UN list names Radu Vesk. Nadim Ostrel is not.", "--"),
        ("Radu Vesk is on the UN list. Nadim Ostrel is not.", "+-"),
        ("Neither Radu Vesk nor Sela Marn is on the UN list. Nadim Ostrel is not.", "--"),
    ],
)
def test_an_ellipsis_takes_up_the_words_and_not_the_sense(text, polarities):
    one, other = claims(DesignationClaim, text)
    assert names(read(text), *other.parties) == ["Nadim Ostrel"]
    assert ["+-"[claim.polarity is Polarity.NEGATIVE] for claim in (one, other)] == list(polarities)


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk evaded UN sanctions for years.",
        "Radu Vesk helped the ministry evade UN sanctions.",
        "To avoid UN sanctions, Radu Vesk moved his money.",
        "Radu Vesk violated UN sanctions.",
        "Radu Vesk got round UN sanctions.",
        "Radu Vesk hopes to escape UN sanctions.",
    ],
)
def test_to_break_sanctions_is_no_listing(text):
    assert claims(DesignationClaim, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk is on the UN list for violating sanctions.",
        "Radu Vesk was listed by the UN for helping the ministry evade sanctions.",
        "Radu Vesk has been under UN sanctions since 2008 for breaching an embargo.",
        "Radu Vesk failed to escape UN sanctions.",
    ],
)
def test_who_is_listed_for_breaking_them_is_listed(text):
    (claim,) = claims(DesignationClaim, text)
    assert claim.polarity is Polarity.POSITIVE


def test_no_part_of_such_sentences_stops_the_reader():
    words = "Radu Vesk has escaped UN sanctions. Nadim Ostrel, also from Quarno, did not evade them.".split()
    for end in range(1, len(words) + 1):
        read(" ".join(words[:end]))


def test_the_others_are_those_named_in_commas():
    text = "Only Radu Vesk is on the UN list; the other two, Nadim Ostrel and Sela Marn, are not."
    one, other = claims(DesignationClaim, text)
    assert names(read(text), *other.parties) == ["Nadim Ostrel", "Sela Marn"]
    assert (one.polarity, other.polarity) == (Polarity.POSITIVE, Polarity.NEGATIVE)
    assert other.span.quote == "the other two, Nadim Ostrel and Sela Marn, are not"


@pytest.mark.parametrize("text", ["Radu Vesk tries to escape the UN list.", "Radu Vesk hopes to elude the UN."])
def test_who_tries_to_escape_is_told_neither_on_nor_off(text):
    assert claims(DesignationClaim, text) == []


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Radu Vesk did not escape the UN list.", Polarity.POSITIVE),
        ("Radu Vesk managed to dodge the UN list.", Polarity.NEGATIVE),
        ("Radu Vesk has so far eluded the UN list.", Polarity.NEGATIVE),
    ],
)
def test_to_escape_a_list_is_to_stand_on_none(text, polarity):
    assert [claim.polarity for claim in claims(DesignationClaim, text)] == [polarity]
