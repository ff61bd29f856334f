"""Sentences of entries: what they say, in other words, in other languages, and what they say otherwise."""

import pytest

from onrecord.model.claim import ResponsibilityClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import ELSEWHERE, FRONT, ORG, finding
from tests.unit.record.held_record import entry, snapshot

VESK = entry(
    "un:TBi.002",
    "Radu Vesk",
    listed_on="2011-02-09",
    remarks="Escaped from jail on 4 May 2009 after his extradition from Munich. Sentenced to 7 years imprisonment on 3 "
    "February 2008 by the Munich appeals court. No longer holds a pilot licence since March 2010. Was expected in "
    "Rotterdam on 9 June 2010, but did not arrive. Forces under his command killed civilians in Munich in July 2010. "
    "Fled to Finland in March 2013. Arrested in Uganda on 4 May 2009. Living in Sudan in May 2012. "
    "Engaged in recruitment of child soldiers. Owns businesses in Norway. Lost one foot in a landmine explosion.",
)
LISTS = (
    snapshot("2020-12-01", VESK, FRONT),
    snapshot("2022-01-01", VESK, FRONT),
    snapshot("2020-12-01", ELSEWHERE, source="ofac"),
)


LEAD = {
    "en": "The UN listed Radu Vesk on 9 February 2011. ",
    "fr": "L'ONU a inscrit Radu Vesk sur sa liste le 9 février 2011. ",
    "es": "La ONU incluyó a Radu Vesk en su lista el 9 de febrero de 2011. ",
    "de": "Die UN setzten Radu Vesk am 9. Februar 2011 auf ihre Liste. ",
}


def labels(text, language="en"):
    lead = LEAD[language]
    found = finding(lead + text, lists=LISTS, language=language)
    claims = found.resolution.reading.claims
    return [row.label for claim, row in zip(claims, found.verdicts, strict=True) if claim.span.start >= len(lead)]


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk broke out of prison in May 2009.",
        "Radu Vesk has held no pilot licence since March 2010.",
        "Radu Vesk possesses companies in Norway.",
        "Radu Vesk is described by the committee as having recruited child soldiers.",
        "A Munich appeals court gave Radu Vesk seven years in February 2008.",
        "Radu Vesk lost a foot to a landmine.",
    ],
)
def test_what_a_sentence_says_in_other_words_is_supported(text):
    assert Label.SUPPORTED in labels(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk s'est évadé de prison en mai 2009.", "fr"),
        ("Radu Vesk escapó de la cárcel en mayo de 2009.", "es"),
        ("Radu Vesk ist im Mai 2009 aus dem Gefängnis ausgebrochen.", "de"),
        ("Radu Vesk possède des entreprises en Norvège.", "fr"),
    ],
)
def test_a_sentence_in_english_supports_a_report_in_another_language(text, language):
    assert Label.SUPPORTED in labels(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "A Munich appeals court gave Radu Vesk nine years in February 2008.",
        "Troops of Radu Vesk killed civilians in Rotterdam in July 2010.",
    ],
)
def test_one_other_value_in_a_sentence_that_says_the_rest_differs(text):
    assert Label.DIFFERS in labels(text)


def test_a_deed_that_the_entry_denies_is_contradicted():
    assert Label.CONTRADICTED in labels("Radu Vesk arrived in Rotterdam on 9 June 2010.")


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk did not arrive in Antwerp on 9 June 2010.",
        "Radu Vesk lost an eye in a landmine explosion.",
        "Radu Vesk owns a hotel in Norway.",
        "The brother of Radu Vesk broke out of prison in May 2009.",
        "Radu Vesk trained child soldiers in Norway.",
        "Radu Vesk escaped from prison in May 2011.",
    ],
)
def test_what_is_near_and_not_the_same_is_neither_supported_nor_contradicted(text):
    assert not {Label.SUPPORTED, Label.CONTRADICTED} & set(labels(text))


def test_a_time_counted_from_another_date_is_compared():
    assert labels("Radu Vesk had broken out of jail 21 months earlier.")[-1] is Label.SUPPORTED
    assert labels("Radu Vesk had broken out of jail two months earlier.")[-1] is not Label.SUPPORTED


def test_a_refusal_is_no_denial_of_the_refusal():
    vesk = entry("un:TBi.002", "Radu Vesk", listed_on="2011-02-09", remarks="A Munich court denied his asylum claim.")
    lists = (snapshot("2020-12-01", vesk),)
    found = finding(f"{LEAD['en']}A Munich court threw out the asylum claim of Radu Vesk.", lists=lists)
    assert found.verdicts[-1].label is Label.SUPPORTED


def test_a_claim_that_links_nobody_is_compared_with_the_entry_of_whom_was_named_just_before():
    hull = entry(
        "un:TBe.009",
        "Ostrel Hull Company",
        kind=ORG,
        listed_on="2012-07-05",
        remarks="The vessel was instructed to load 800 tons of coal at Belmora and then sail to Rotterdam.",
    )
    lead = "The UN listed Ostrel Hull Company on 5 July 2012. "
    told = "The vessel was told to take on 800 tons of coal at Belmora and to sail to Rotterdam."
    found = finding(lead + told, lists=(snapshot("2020-12-01", hull),))
    assert found.verdicts[-1].label is Label.SUPPORTED
    other = finding(lead + told.replace("800", "300"), lists=(snapshot("2020-12-01", hull),))
    assert other.verdicts[-1].label not in (Label.SUPPORTED, Label.CONTRADICTED, Label.DIFFERS)


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk has since escaped from jail.",
        "By that time, the list says, Radu Vesk had escaped from jail in May 2009.",
    ],
)
def test_small_words_inside_a_clause_break_no_comparison(text):
    assert len(labels(text)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He fled to Poland in March 2013."),
        ("fr", "Il s'est enfui au Kenya en mars 2013."),
        ("es", "Vesk huyó a Polonia en marzo de 2013."),
        ("de", "Er floh im März 2013 nach Polen."),
        ("en", "He was arrested in southern Kenya on 4 May 2009."),
        ("en", "He was living in Chad in May 2012, says the UN list."),
    ],
)
def test_another_country_in_the_place_of_the_one_on_record_differs(language, text):
    assert labels(text, language)[-1] is Label.DIFFERS


@pytest.mark.parametrize(
    "text",
    [
        "He fled from Poland in March 2013.",
        "He fled to Poland in June 2014.",
        "He was arrested in Kenya.",
        "The Polish army fled in March 2013.",
    ],
)
def test_a_country_told_of_another_deed_or_way_is_left_open(text):
    assert Label.DIFFERS not in labels(text)


CARRIER = entry(
    "un:TBe.011",
    "Corvin Trade",
    kind=ORG,
    listed_on="2018-03-30",
    remarks="Owner of the vessel OSTRA MAR, which carried 2,000 tons of coal from Nampo to Callao in September 2017.",
)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The Ostra Mar carried coal from Nampo in September 2017.", Label.SUPPORTED),
        ("The Ostra Mar carried coal from Nampo in September 2016.", Label.DIFFERS),
        ("The Ostra Mar was repainted in September 2016.", Label.NOT_IN_RECORD),
    ],
)
def test_the_same_deed_of_a_ship_on_another_date_differs(text, label):
    lists = (snapshot("2020-12-01", CARRIER), snapshot("2022-01-01", CARRIER))
    lead = "Corvin Trade owns the Ostra Mar. "
    found = finding(lead + text, lists=lists)
    told = {c.id for c in found.resolution.reading.claims if c.span.start >= len(lead)}
    assert {v.label for v in found.verdicts if v.claim_id in told} == {label}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The committee blames Danil Orsk for the kidnapping of aid workers in Tarija.", Label.SUPPORTED),
        ("The committee blames Danil Orsk for the kidnapping of tourists in Oruro.", Label.REPORTED_ONLY),
    ],
)
def test_an_accusation_by_the_keeper_of_a_list_is_compared_with_the_entry(text, label):
    orsk = entry(
        "un:TBi.021",
        "Danil Orsk",
        listed_on="2014-05-06",
        remarks="Directly responsible for the kidnapping of aid workers in Tarija in June 2012.",
    )
    lists = (snapshot("2020-12-01", orsk), snapshot("2022-01-01", orsk))
    found = finding("LIMA - Danil Orsk was put on the UN list on 6 May 2014. " + text, lists=lists)
    told = {c.id for c in found.resolution.reading.claims if isinstance(c, ResponsibilityClaim)}
    assert {v.label for v in found.verdicts if v.claim_id in told} == {label}
