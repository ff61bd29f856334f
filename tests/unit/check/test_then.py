"""Listings at a time: where a party stood then, and what became of a listing since."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import finding, verdict
from tests.unit.record.held_record import entry, snapshot

ORG = MentionKind.ORGANIZATION
COMPANY = entry("un:TBe.031", "Belmor Shipping Company", kind=ORG, listed_on="2014-03-01")
BRIGADE = entry("un:TBe.001", "Tarvin Brigade", kind=ORG, listed_on="2012-07-05")
FRONT = entry("un:TBe.003", "Ostrel Front", kind=ORG, listed_on="2019-10-01")
TRADERS = entry("ofac:41", "Quarno Traders", kind=ORG, programmes=("SYRIA", "SDGT"))
LISTS = (
    snapshot("2018-10-29", BRIGADE, COMPANY),
    snapshot("2020-12-01", BRIGADE, FRONT),
    snapshot("2018-04-01", BRIGADE, source="ofac"),
    snapshot("2019-04-20", TRADERS, source="ofac"),
    snapshot("2020-12-01", TRADERS, source="ofac"),
)


def labels(text: str) -> list[Label]:
    made = finding(text, published="2020-12-10", lists=LISTS)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    return [row.label for claim, row in rows if isinstance(claim, DesignationClaim)]


SAME, OTHER, OPEN = Label.SUPPORTED, Label.CONTRADICTED, Label.NOT_IN_RECORD
UN = "The Tarvin Brigade has been on the UN list since 2012. "
OFAC = "The Quarno Traders are on the American list. "


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (UN + "The Belmor Shipping Company was on it in the autumn of 2018.", SAME),
        (UN + "The Belmor Shipping Company wasn't on it in the autumn of 2018.", OTHER),
        (UN + "The Ostrel Front wasn't on it in April 2019.", SAME),
        (UN + "The Ostrel Front was on it in April 2019.", OTHER),
        (OFAC + "They weren't on it in April 2018.", SAME),
        # nothing held tells when, between the two snapshots, they were added
        (OFAC + "They weren't on it in October 2018.", OPEN),
        (OFAC + "They were on it in October 2018.", OPEN),
        (OFAC + "They were on it in June 2019.", SAME),
        # `not yet`, without a day, is of a time before
        (UN + "The Ostrel Front was not yet among the names.", OPEN),
    ],
)
def test_where_a_party_stood_is_asked_of_the_snapshots_of_that_time(text, last):
    assert labels(text)[-1] is last


def test_was_on_it_and_is_gone_now_is_no_contradiction():
    text = UN + "The Belmor Shipping Company was on it in the autumn of 2018 and is gone now."
    assert labels(text) == [SAME, SAME, SAME]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The UN put the Belmor Shipping Company on its list on 1 March 2014.", SAME),
        ("The UN put the Belmor Shipping Company on its list on 1 May 2016.", Label.DIFFERS),
        ("The Belmor Shipping Company has been on the UN list since 1 March 2014.", OTHER),
        ("The Belmor Shipping Company was on the UN list.", SAME),
    ],
)
def test_a_dated_listing_that_ended_since_is_still_the_listing_of_that_day(text, label):
    assert labels(text) == [label]


@pytest.mark.parametrize(
    ("programme", "label"),
    [("the Syria programme", SAME), ("the Cuba programme", OTHER)],
)
def test_a_programme_by_its_country(programme, label):
    assert labels(f"The Americans hold the Quarno Traders under {programme}.") == [label]


def test_a_listing_denied_of_the_list_before_is_not_contradicted_by_another_list():
    assert labels(UN + "The Quarno Traders are not on it.")[-1] is not OTHER


def test_a_listing_that_ended_is_that_of_the_list_on_which_it_ended():
    lists = (
        *LISTS[:2],
        snapshot("2020-12-01", TRADERS, entry("ofac:31", "Belmor Shipping Company", kind=ORG), source="ofac"),
    )
    made = finding("The Belmor Shipping Company is no longer on the list.", published="2020-12-10", lists=lists)
    assert all(row.label is not OTHER for row in made.verdicts)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Die Tarvin Brigade war im Februar 2010 von der UNO gelistet worden.", Label.DIFFERS),
        ("Die Tarvin Brigade war schon im Februar 2010 von der UNO gelistet.", Label.CONTRADICTED),
    ],
)
def test_the_german_pluperfect_tells_of_the_act_and_not_of_the_state(text, label):
    assert verdict(DesignationClaim, text, language="de").label is label
