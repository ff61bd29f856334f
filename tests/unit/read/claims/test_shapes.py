"""Shapes around listings: echoes behind asides and sayings, strangers, `the same day` with a date."""

import pytest

from onrecord.model.claim import DesignationClaim, OtherClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, edtf_of, mention, names, read


def last_listing(text: str) -> tuple[list[str], DesignationClaim]:
    reading = read(text)
    claim = [c for c in reading.claims if isinstance(c, DesignationClaim)][-1]
    return names(reading, *claim.parties), claim


@pytest.mark.parametrize(
    ("text", "party"),
    [
        (
            "Orsk Trading is blacklisted in Washington, its lawyer noted drily, and so is Lund Shipping.",
            "Lund Shipping",
        ),
        ("Radu Vesk is on the UN list. So is a firm called Lund Shipping, of Belmora.", "Lund Shipping"),
        ("Orsk Trading is on the UN list. That carrier is blacklisted in Washington as well.", "Orsk Trading"),
    ],
)
def test_who_is_listed_too(text, party):
    parties, claim = last_listing(text)
    assert (parties, claim.polarity) == ([party], Polarity.POSITIVE)


def test_an_aside_of_place_does_not_part_an_echo_from_what_it_takes_up():
    text = "Orsk Trading is on the UN list. Lund Shipping, where the lorry had been bought, is not."
    parties, claim = last_listing(text)
    assert (parties, claim.polarity) == (["Lund Shipping"], Polarity.NEGATIVE)
    assert claim.span.quote == "Lund Shipping, where the lorry had been bought, is not"


def test_who_is_behind_one_who_is_no_longer_stands_there():
    text = "Radu Vesk, once a speaker, is no longer on the UN list. Osman Teral, the one never found, is."
    parties, claim = last_listing(text)
    assert (parties, claim.status, claim.polarity) == (["Osman Teral"], "listed", Polarity.POSITIVE)


@pytest.mark.parametrize(
    "sentence",
    ['One "Vesk" collects on Thursdays.', "A man called Vesk collects rent.", "A certain Vesk collects rent."],
)
def test_a_stranger_is_nobody_told_of_before(sentence):
    reading = read("Radu Vesk was put on the UN list in 2008. " + sentence)
    assert mention(reading, "Vesk").chain == mention(reading, "Vesk").id


def test_the_day_told_behind_the_same_day_is_that_day():
    text = "Radu Vesk was put on the UN list in 2008. "
    text += "The Council added Osman Teral and Irma Dovan on the same day, 2 March 2016."
    assert edtf_of(claims(DesignationClaim, text)[-1].when) == "2016-03-02"


def test_an_office_by_other_words():
    (claim,) = [c for c in claims(OtherClaim, "Orsk Trading sits on Samora Avenue, the list notes.") if c.value]
    assert (claim.topic, claim.value) == ("location", "Samora Avenue")


def test_a_stated_reason_is_nobodys_word():
    text = "Irma Vesk is listed for no other stated reason than being his wife; both live in Belmora."
    assert {c.speaker for c in read(text).claims} == {""}


@pytest.mark.parametrize(
    "sentence",
    [
        "The list is a fossil, and an ugly one.",
        "The whole register is an embarrassment to the office that keeps it.",
        "The case is thinner than its file.",
    ],
)
def test_the_matter_likened_to_something_is_a_judgement(sentence):
    text = "Radu Vesk was put on the UN list in 2008. " + sentence
    assert [c.topic for c in claims(OtherClaim, text)] == ["opinion"]


def test_a_list_is_the_subject_that_has_somebody():
    parties, claim = last_listing("Radu Vesk, a teacher, has been free for years; the UN list still has him.")
    assert (parties, claim.span.quote) == (["Radu Vesk"], "the UN list still has him")


def test_whom_a_list_had_at_a_time_is_asked_of_that_time():
    claim = claims(DesignationClaim, "At the start of 2019 the American list still carried Radu Vesk.")[0]
    assert claim.then
