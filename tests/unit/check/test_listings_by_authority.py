"""Listings told in the passive, as a search, of those whom the text describes, and of one of those who are listed."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

ORG = MentionKind.ORGANIZATION
UN = (
    entry("un:TBi.002", "Radu Vesk", listed_on="2011-02-09", programmes=("Al-Qaida",)),
    entry("un:TBi.003", "Osman Teral", listed_on="2011-02-09", programmes=("Al-Qaida",)),
    entry("un:TBe.009", "Quarno Research Center", kind=ORG, listed_on="2013-03-03", programmes=("DPRK",)),
    entry("un:TBe.010", "Zahil Trading Company", kind=ORG, listed_on="2013-03-03", programmes=("DPRK",)),
)
US = (
    entry("ofac:7001", "Radu Vesk", programmes=("SDGT",), linked_ids=("un:TBi.002",)),
    entry("ofac:7010", "Zahil Trading Corporation", kind=ORG, programmes=("NPWMD",)),
    entry("ofac:7011", "Lodo Air", kind=ORG, programmes=("DPRK",)),
)
LISTS = (
    snapshot("2020-12-01", *UN),
    snapshot("2021-12-01", *UN),
    snapshot("2020-12-01", *US, source="ofac"),
    snapshot("2021-12-01", *US, source="ofac"),
)
VESK = "Radu Vesk was put on the UN sanctions list on 9 February 2011. "
TWO = "Radu Vesk and Osman Teral were put on the UN sanctions list on 9 February 2011. "
AIR = "Lodo Air is an airline. "


def labels(lead: str, text: str) -> set[Label]:
    found = finding(lead + text, lists=LISTS)
    verdicts = {verdict.claim_id: verdict.label for verdict in found.verdicts}
    claims = found.resolution.reading.claims
    return {verdicts[c.id] for c in claims if isinstance(c, DesignationClaim) and c.span.start >= len(lead) - 1}


SUPPORTED = [
    (TWO, "Both were entered in New York in February 2011."),
    (TWO, "The Security Council has the one and the other in its register."),
    (TWO, "Each of the two was written into the UN's roll on 9 February 2011."),
    (VESK, "The Treasury has had him on file for years, among its blocked names."),
    (VESK, "The Treasury has inscribed him as well."),
    (AIR, "The airline is not named by the United Nations."),
    (AIR, "Do not look for Lodo Air in the UN's files; it is not there."),
    (AIR, "You will not find the airline on the UN list, but you will on the American one."),
    (AIR, "The Americans have had it on a list for years; the UN has never had it on one."),
    (VESK, "He is among those whom the Treasury has sanctioned."),
    (VESK, "Dead or not, he is on the UN list to this day."),
    ("Quarno Research Center is a part of LDRN. ", "The centre is on the UN list."),
]


@pytest.mark.parametrize(("lead", "text"), SUPPORTED)
def test_what_the_list_says_is_supported(lead, text):
    assert labels(lead, text) <= {Label.SUPPORTED}


@pytest.mark.parametrize(
    ("lead", "text"),
    [
        (AIR, "It is named by the United Nations."),
        (AIR, "The Security Council inscribed it in 2019."),
        (VESK, "He stands among those whom the UN sanctions under its North Korea regime."),
        (TWO, "You will not find a single one of these people on a UN list."),
    ],
)
def test_what_the_list_does_not_say_is_contradicted(lead, text):
    assert Label.CONTRADICTED in labels(lead, text)


@pytest.mark.parametrize(
    ("lead", "text"),
    [
        (AIR, "It was named by a UN panel."),
        (AIR, "It was named by the United Nations as head of the mission."),
        (AIR, "It carried the name of a town."),
        (AIR, "It is not among those whom the UN sanctions."),
        (AIR, "You will find the pilots of the airline in New York."),
        ("Zahil Trading Company is a shop. ", "The Americans keep the firm among their blocked names."),
    ],
)
def test_other_words_contradict_nothing(lead, text):
    assert Label.CONTRADICTED not in labels(lead, text)


@pytest.mark.parametrize(("lead", "text"), SUPPORTED)
def test_a_text_that_breaks_off_is_read_too(lead, text):
    words = text.split()
    for last in range(1, len(words)):
        finding(lead + " ".join(words[:last]), lists=LISTS)


def test_a_pronoun_that_stresses_the_subject_is_no_other_party():
    lead = "The UN list is long. Osman Teral, they say, controls Lodo Air and "
    found = finding(lead + "was himself added in February 2011.", lists=LISTS)
    claims = {c.id: c for c in found.resolution.reading.claims if isinstance(c, DesignationClaim)}
    assert {v.label for v in found.verdicts if v.claim_id in claims} == {Label.SUPPORTED}


def test_both_are_two_of_one_kind_and_not_a_body_that_a_pronoun_means():
    lead = "Radu Vesk was taken to the Ostrel Court in May. Osman Teral, the first man whom it tried, went home. "
    assert labels(lead, "Both are on the UN list.") == {Label.SUPPORTED}


def test_two_dates_before_both_are_not_those_of_each():
    lead = "Radu Vesk and Osman Teral are partners. "
    text = lead + "The trader was listed in May 2012, the cook in June 2013, both by the UN."
    assert Label.DIFFERS not in labels("", text)
