"""Listings told by the one before, by an authority's own words, by a season, and behind asides."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.record import DateValue
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

ORG = MentionKind.ORGANIZATION
UN = (
    entry("un:TBi.002", "Radu Vesk", listed_on="2011-02-09", programmes=("Al-Qaida",)),
    entry(
        "un:TBi.003", "Osman Teral", listed_on="2011-02-09", programmes=("Al-Qaida",), born=(DateValue(edtf="1964"),)
    ),
    entry("un:TBi.004", "Ilko Marand", listed_on="2011-02-17", programmes=("Al-Qaida",)),
    entry("un:TBe.009", "Quarno Shipping", kind=ORG, listed_on="2013-03-03", programmes=("Al-Qaida",)),
    *(
        entry(f"un:TBe.02{n}", f"Zahil Relief Foundation ({place})", kind=ORG, listed_on="2002-03-13")
        for n, place in enumerate(("Bosnia", "Somalia"))
    ),
    entry("un:TBe.001", "Tarvin Youth Movement", kind=ORG, listed_on="2012-07-05", programmes=("Al-Qaida",)),
)
US = (
    entry("ofac:7001", "Radu Vesk", programmes=("SDGT",), linked_ids=("un:TBi.002",)),
    entry("ofac:7003", "Osman Teral", programmes=("SDNTK",), linked_ids=("un:TBi.003",)),
    entry("ofac:7008", "Lodo Energy Investments", kind=ORG, programmes=("SOUTH SUDAN",)),
    entry("ofac:7010", "EP-QRA", kind=MentionKind.OTHER, programmes=("SDGT",)),
    entry("ofac:7009", "Tarvin Youth Movement (TYM)", kind=ORG, programmes=("SDGT",)),
)
LISTS = (
    snapshot("2020-12-01", *UN),
    snapshot("2021-12-01", *UN),
    snapshot("2020-12-01", *US, source="ofac"),
    snapshot("2021-12-01", *US, source="ofac"),
)
VESK = "Radu Vesk was put on the UN sanctions list on 9 February 2011. "
MARAND = "Ilko Marand was put on the UN sanctions list on 17 February 2011. "
TERAL = "Osman Teral was listed by the UN in February 2011. "
FIRM = "Quarno Shipping is a freight company. "


def labels(lead: str, text: str, **given) -> set[Label]:
    found = finding(lead + text, lists=LISTS, **given)
    verdicts = {verdict.claim_id: verdict.label for verdict in found.verdicts}
    claims = found.resolution.reading.claims
    return {verdicts[c.id] for c in claims if isinstance(c, DesignationClaim) and c.span.start >= len(lead) - 1}


@pytest.mark.parametrize(
    ("lead", "text"),
    [
        (MARAND, "Radu Vesk had preceded him by eight days."),
        (MARAND, "Radu Vesk, of the naval forces, had preceded him by eight days."),
        (MARAND, "Radu Vesk had been added the week before."),
        (MARAND, "The week before, the committee had entered Radu Vesk."),
        (VESK, "Ilko Marand followed a week later."),
        (VESK, "Ilko Marand followed a week later, on 17 February."),
        (VESK, "Ilko Marand followed 8 days later."),
        (VESK, "It took the committee another eight days to add Ilko Marand."),
        (VESK, "Then Quarno Shipping, in March 2013."),
        (VESK, "Eight days later, Ilko Marand."),
        (VESK, "The same day: Osman Teral."),
        (TERAL, "The spokesman, Ilko Marand, alias Abu Tarik, went on the UN list on 17 February 2011."),
        (TERAL, "Ilko Marand, dead in April 2013, figures always on the list."),
        (TERAL, "The US Treasury files him under drug kingpins."),
        (TERAL, "It is under the counter-narcotics heading that the US Treasury lists him."),
        (VESK, "The US Treasury files him under terrorism."),
        ("The US Treasury has sanctioned Lodo Energy Investments. ", "It sits under the South Sudan heading."),
        (FIRM, "The UN listed the firm in the spring of 2013."),
        ("The Tarvin Youth Movement has been on the UN list since July 2012, and ", "the US blocks it as well."),
    ],
)
def test_what_the_list_says_in_other_words_is_supported(lead, text):
    assert labels(lead, text) == {Label.SUPPORTED}


@pytest.mark.parametrize(
    ("lead", "text"),
    [
        (MARAND, "Radu Vesk had preceded him by three years."),
        (MARAND, "Radu Vesk had been added the day before."),
        (MARAND, "The week before, the committee had entered Quarno Shipping."),
        (VESK, "Ilko Marand followed three weeks later."),
        (VESK, "Ilko Marand followed a week later, on 14 February."),
        (VESK, "Quarno Shipping came a year later."),
        (VESK, "It took the committee another two years to add Ilko Marand."),
        (VESK, "Then Quarno Shipping, in March 2015."),
        (FIRM, "The UN listed the firm in the spring of 2015."),
        (FIRM, "It was added to the UN list in the autumn of 2013."),
    ],
)
def test_another_time_than_that_of_the_list_differs(lead, text):
    assert labels(lead, text) == {Label.DIFFERS}


@pytest.mark.parametrize(
    ("lead", "text"),
    [
        (VESK, "The US Treasury files him under drug kingpins."),
        (VESK, "The Americans list him for narcotics."),
        (TERAL, "The US Treasury files him under terrorism."),
    ],
)
def test_another_programme_than_that_of_the_list_is_contradicted(lead, text):
    assert labels(lead, text) == {Label.CONTRADICTED}


@pytest.mark.parametrize(
    ("lead", "text"),
    [
        (VESK, "Ilko Marand had preceded him as commander by two years."),
        (VESK, "The US indicted him under the kingpin act."),
    ],
)
def test_what_tells_of_something_else_is_no_listing(lead, text):
    assert Label.SUPPORTED not in labels(lead, text)
    assert Label.CONTRADICTED not in labels(lead, text)


@pytest.mark.parametrize(
    ("text", "language"),
    [("Puis Quarno Shipping, en mars 2015.", "fr"), ("Luego Quarno Shipping, en marzo de 2015.", "es")],
)
def test_a_name_and_a_date_alone_take_up_the_listing_before_in_other_languages(text, language):
    lead = {
        "fr": "Radu Vesk a été inscrit sur la liste de l'ONU le 9 février 2011. ",
        "es": "Radu Vesk fue incluido en la lista de la ONU el 9 de febrero de 2011. ",
    }[language]
    assert labels(lead, text, language=language) == {Label.DIFFERS}


def test_the_list_pointed_at_behind_an_aside_is_the_one_told_before_it():
    lead = "Radu Vesk does not appear on the UN list. "
    text = "The energy firm, Lodo Energy Investments, which Washington has sanctioned, is on it too."
    assert Label.CONTRADICTED in labels(lead, text)


def test_words_of_comparing_reach_into_no_other_sentence():
    lead = "Ilko Marand was not listed by the UN the same day as Osman Teral. "
    assert labels(lead, "Radu Vesk is on the UN list too.") == {Label.SUPPORTED}


@pytest.mark.parametrize(
    ("lead", "text"),
    [
        (MARAND, "Transport Minister Radu Vesk is on the American list too."),
        ("What about the leader, Radu Vesk? ", "Washington still has him."),
        ("The UN listed Quarno Shipping. ", "An Airbus A320 registered as EP-QRA is on the American list as well."),
        ("Radu Vesk was listed by the UN in mid-2011. ", "Quarno Shipping had to wait until the spring of 2013."),
    ],
)
def test_the_party_of_a_listing_is_neither_a_post_nor_a_make(lead, text):
    assert labels(lead, text) == {Label.SUPPORTED}


def test_a_listing_with_a_birth_the_list_gives_otherwise_is_supported_in_part():
    assert labels(MARAND, "Osman Teral, born in 1971, is on the UN list too.") == {Label.PARTLY_SUPPORTED}
    assert labels(MARAND, "Osman Teral, born in 1964, is on the UN list too.") == {Label.SUPPORTED}


def test_what_is_told_at_more_length_than_the_listing_stands_for_itself():
    text = "Osman Teral, a veteran fighter from the northern valleys, born in 1971, was listed."
    assert labels(MARAND, text) == {Label.SUPPORTED}


def test_countries_stand_for_branches_behind_any_word_for_these():
    lead = "One name, a dozen offices: the UN knows the Zahil Relief Foundation. "
    assert labels(lead, "Bosnia and Somalia came first, on 13 March 2002.") == {Label.SUPPORTED}
