"""What French reports tell in their own order, and English ones in that of French, against an invented record."""

import pytest

from onrecord.model.record import DateValue
from onrecord.model.vocab import MentionKind
from tests.unit.check.checking import finding
from tests.unit.check.test_listed_facts import facts
from tests.unit.record.held_record import entry, snapshot

ORG = MentionKind.ORGANIZATION
VESK = entry(
    "un:TBi.002",
    "Radu Vesk",
    listed_on="2011-02-09",
    born=(DateValue(edtf="1961-03-02"),),
    born_at=("Lima, Peru",),
    facts=facts(address="Quito, Ecuador"),
    remarks="Special advisor to the Governor of Ostrel Province since early 2018.",
)
MALOU = entry(
    "un:TBi.010",
    "Idris Malou",
    "Papa Malou",
    listed_on="2014-05-13",
    remarks="Overall leader of the Tarvin Brigade (TBe.001).",
)
BRIGADE = entry("un:TBe.001", "Tarvin Brigade", kind=ORG, listed_on="2012-07-05", remarks="Headed by Radu Vesk.")
FIRM = entry(
    "un:TBe.012",
    "Noria Impex",
    kind=ORG,
    listed_on="2015-03-04",
    remarks="Gold company (Directors: Mr. Pavel Ostin and Mr. Hugo Ostin). Owned by Radu Vesk (TBi.002).",
)
SHOP = entry(
    "un:TBe.013",
    "Quarno Shipping",
    kind=ORG,
    listed_on="2013-03-03",
    remarks="Headed by Anton Greve, since 12 December 1986 and by Emil Sorn, since 1 January 2005.",
)
ELSEWHERE = (
    entry("ofac:7001", "Radu Vesk", programmes=("SDNTK",), linked_ids=("un:TBi.002",)),
    entry("ofac:7012", "Noria Impex", kind=ORG, programmes=("SDGT",), linked_ids=("un:TBe.012",)),
    entry("ofac:7002", "Tarvin Brigade", kind=ORG, programmes=("SDGT",), linked_ids=("un:TBe.001",)),
)
HERE = (VESK, MALOU, BRIGADE, FIRM, SHOP)
LISTS = (
    snapshot("2020-12-01", *HERE),
    snapshot("2022-01-01", *HERE),
    snapshot("2020-12-01", *ELSEWHERE, source="ofac"),
    snapshot("2022-01-01", *ELSEWHERE, source="ofac"),
)
LEAD = {
    "fr": "QUITO - Radu Vesk est visé par des sanctions de l'ONU depuis le 9 février 2011. ",
    "en": "QUITO - Radu Vesk has been on the UN sanctions list since 9 February 2011. ",
    "es": "QUITO - Radu Vesk está en la lista de la ONU desde el 9 de febrero de 2011. ",
    "de": "QUITO - Radu Vesk steht seit dem 9. Februar 2011 auf der UN-Liste. ",
    "ru": "КИТО - Radu Vesk находится в списке ООН с 9 февраля 2011 года. ",
}


def labels(text: str, language: str = "fr", lead: str | None = None) -> list[str]:
    """The labels of the claims behind the sentence that opens the report."""
    opening = LEAD[language] if lead is None else lead
    made = finding(opening + text, lists=LISTS, language=language)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    return [row.label.value for claim, row in rows if claim.span.start >= len(opening)]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Le Trésor américain le vise également.", "supported"),
        ("Le Trésor américain le vise aussi, pour trafic de drogue.", "supported"),
        ("Depuis le début de 2018, il conseille le gouverneur de la province.", "supported"),
        ("C'est à Lima qu'il est né.", "supported"),
        ("C'est à Quito qu'il est né.", "contradicted"),
        ("C'est lui qui dirige la Tarvin Brigade.", "supported"),
        ("Il habite Quito.", "supported"),
        ("Idris Malou lui a succédé à la tête de la Tarvin Brigade.", "supported"),
        ("Noria Impex est dirigée par Pavel Ostin.", "supported"),
        ("Noria Impex est dirigée par Jean Lombard.", "contradicted"),
        ("Quarno Shipping est dirigée par Emil Sorn depuis 2005.", "supported"),
        ("Quarno Shipping est dirigée par Emil Sorn depuis 1986.", "differs"),
    ],
)
def test_a_french_sentence_is_read_by_its_form(text, label):
    assert labels(text) == [label]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Noria Impex lui appartient."),
        ("fr", "Noria Impex est sa propriété."),
        ("en", "Noria Impex is his property."),
        ("en", "Noria Impex is his."),
        ("es", "Noria Impex le pertenece."),
        ("es", "Noria Impex es propiedad suya."),
        ("de", "Noria Impex gehört ihm."),
        ("de", "Ihm gehört auch Noria Impex."),
        ("ru", "Noria Impex принадлежит ему."),
        ("ru", "Noria Impex — его собственность."),
    ],
)
def test_an_owner_may_be_a_pronoun(language, text):
    assert labels(text, language) == ["supported"]


def test_both_are_of_one_kind_where_two_such_are_near():
    lead = (
        "La société Noria Impex exportait de l'or ; elle est dirigée par Jean Lombard."
        " La Tarvin Brigade a été frappée en 2012. "
    )
    assert labels("Toutes deux sont aussi sur la liste de Washington.", lead=lead) == ["supported"]


def test_a_byname_behind_dit_is_nobody_who_speaks():
    lead = "Radu Vesk a été inscrit par l'ONU en 2011. "
    text = "Le patron de la marine, Idris Malou, dit Papa Malou, a suivi en mai 2014."
    assert "supported" in labels(text, lead=lead)
    made = finding(lead + text, lists=LISTS, language="fr")
    assert not any(claim.speaker for claim in made.resolution.reading.claims)


def test_a_title_is_no_name_and_no_verb():
    text = "L'ancien Premier ministre Carlos Sorel, renversé en 2012, n'apparaît pas sur cette liste."
    made = finding(LEAD["fr"] + text, lists=LISTS, language="fr")
    assert "Premier" not in {mention.span.quote for mention in made.resolution.reading.mentions}


@pytest.mark.parametrize(
    "text",
    [
        'A driver assures that a certain "Romeo" pays the passage of the fighters.',
        'A hairdresser recounts that one so-called "Romeo" sends men each evening.',
    ],
)
def test_what_somebody_assures_is_a_claim_of_that_speaker(text):
    made = finding(LEAD["en"] + text, lists=LISTS)
    told = [claim for claim in made.resolution.reading.claims if claim.span.start >= len(LEAD["en"])]
    assert any(claim.speaker for claim in told)
