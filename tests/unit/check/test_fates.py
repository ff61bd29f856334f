"""Fates and nationality against the dated sentences and fields of a list entry."""

import pytest

from onrecord.model.claim import IdentityClaim, OtherClaim
from onrecord.model.record import DateValue
from onrecord.model.vocab import Label, SlotOutcome
from onrecord.text.fate_words import FATES
from tests.unit.check.checking import BRIGADE, finding
from tests.unit.record.held_record import entry, snapshot

VESK = entry(
    "un:TBi.002",
    "Radu Vesk",
    listed_on="2011-02-09",
    titles=("Tarvin Brigade commander",),
    nationalities=("Mali",),
    born=(DateValue(edtf="1966"),),
    remarks="Arrested by German authorities on 17 November 2009 and found guilty by a German court on 28 September "
    "2015. The court issued an arrest warrant for him on 12 July 2012 for nine counts of war crimes. "
    "Belongs to Kharoti tribe. "
    "Reported to have died in prison on 16 April 2019.",
)
OTHER = entry(
    "ofac:7001",
    "Radu Vesk",
    "Radu Veskov",
    nationalities=("Niger",),
    born=(DateValue(edtf="1966"),),
    programmes=("SDGT",),
)
LISTS = (snapshot("2020-12-01", BRIGADE, VESK),)
INTRO = "Radu Vesk, a commander of the Tarvin Brigade, is on the United Nations list. "


def told(text: str, lists=LISTS):
    made = finding(INTRO + text, lists=lists)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    of = [
        row
        for claim, row in rows
        if (isinstance(claim, OtherClaim) and claim.topic in FATES | {"tribe"})
        or (isinstance(claim, IdentityClaim) and claim.nationality)
    ]
    assert len(of) == 1, [claim.span.quote for claim in made.resolution.reading.claims]
    return of[0]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("He was arrested in Germany in November 2009.", Label.SUPPORTED),
        ("He was arrested in Germany in 2003.", Label.DIFFERS),
        ("He was arrested in Norland in 2003.", Label.NOT_IN_RECORD),
        ("He was convicted in September 2015.", Label.SUPPORTED),
        ("He was convicted in September 2011.", Label.DIFFERS),
        ("He died in April 2019.", Label.SUPPORTED),
        ("He was killed in March 2014.", Label.DIFFERS),
        ("He was released in 2013.", Label.NOT_IN_RECORD),
        ("A court issued an arrest warrant for him on 12 July 2012 for nine counts of war crimes.", Label.SUPPORTED),
        ("A court issued an arrest warrant for him on 12 July 2012 for five counts of war crimes.", Label.DIFFERS),
    ],
)
def test_a_fate_is_compared_by_date_place_and_figure(text, label):
    assert told(text).label is label


def test_a_fate_that_did_not_befall_is_never_supported_by_the_one_that_did():
    assert told("He was never arrested in Germany.").label not in (Label.SUPPORTED, Label.CONTRADICTED)


@pytest.mark.parametrize(("tribe", "label"), [("Kharoti", Label.SUPPORTED), ("Zadran", Label.CONTRADICTED)])
def test_a_tribe_is_compared_with_the_one_of_the_entry(tribe, label):
    assert told(f"The trader is Radu Vesk, of the {tribe} tribe.").label is label


@pytest.mark.parametrize(
    ("nation", "label"),
    [("Malian", Label.SUPPORTED), ("Algerian", Label.CONTRADICTED), ("Congolese", Label.CONTRADICTED)],
)
def test_a_nationality_is_compared_as_a_country(nation, label):
    assert told(f"He is a {nation} national.").label is label


def test_lists_that_disagree_on_a_nationality_are_shown_as_disputed():
    made = told("He is a Malian national.", (*LISTS, snapshot("2020-12-01", OTHER, source="ofac")))
    assert made.label is Label.DISPUTED
    assert {row.outcome for row in made.compared} == {SlotOutcome.SAME, SlotOutcome.DIFFERS}


@pytest.mark.parametrize("day", ["8 July 2016", "7 November 2016"])
def test_a_verdict_of_guilty_and_a_sentence_have_a_date_each(day):
    remarks = "On 8 July 2016, the tribunal found him guilty of 18 counts. On 7 November 2016, he was sentenced."
    listed = entry("un:TBi.002", "Radu Vesk", titles=("Tarvin Brigade commander",), remarks=remarks)
    verdict = told(f"He was convicted on {day}.", lists=(snapshot("2020-12-01", BRIGADE, listed),))
    assert verdict.label is Label.SUPPORTED


TERM = entry(
    "un:TBi.020", "Marek Oslin", listed_on="2011-02-09", remarks="Sentenced to 12 years of imprisonment in Peru."
)
TERMS = (snapshot("2020-12-01", TERM), snapshot("2022-01-01", TERM))


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("A court sentenced Marek Oslin to 12 years.", "en", Label.SUPPORTED),
        ("A court sentenced Marek Oslin to nine years.", "en", Label.DIFFERS),
        ("A court handed Marek Oslin a 12-year sentence.", "en", Label.SUPPORTED),
        ("A court handed Marek Oslin a nine-year sentence.", "en", Label.DIFFERS),
        ("Marek Oslin is serving nine years in prison.", "en", Label.DIFFERS),
        ("Marek Oslin purge une peine de douze ans.", "fr", Label.SUPPORTED),
        ("Marek Oslin purge une peine de neuf ans.", "fr", Label.DIFFERS),
    ],
)
def test_a_prison_term_is_compared_with_that_of_the_entry(text: str, language: str, label: Label) -> None:
    lead = {
        "en": "LIMA - Marek Oslin was put on the UN list on 9 February 2011. ",
        "fr": "LIMA - Marek Oslin a été inscrit sur la liste de l'ONU le 9 février 2011. ",
    }[language]
    found = finding(lead + text, lists=TERMS, language=language)
    later = {c.id for c in found.resolution.reading.claims if c.span.start >= len(lead)}
    assert {v.label for v in found.verdicts if v.claim_id in later} == {label}
