"""What French reports tell in their own order, and English ones in that of French, against an invented record."""

import pytest

from onrecord.model.claim import RoleClaim
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
        'A baker assures that a certain "Romeo" settles the bills of the garrison.',
        'A hairdresser recounts that one so-called "Romeo" sends men each evening.',
    ],
)
def test_what_somebody_assures_is_a_claim_of_that_speaker(text):
    made = finding(LEAD["en"] + text, lists=LISTS)
    told = [claim for claim in made.resolution.reading.claims if claim.span.start >= len(LEAD["en"])]
    assert any(claim.speaker for claim in told)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Né en 1961, ce Péruvien compte parmi les siens.", "supported"),
        ("Né en 1967, ce Péruvien compte parmi les siens.", "contradicted"),
        ("Ce Péruvien vit à Quito.", "supported"),
        ("Cet Arabe vit à Quito.", "supported"),
    ],
)
def test_who_is_called_by_where_he_is_from_is_no_name(text, label):
    assert label in labels(text)
    made = finding(LEAD["fr"] + text, lists=LISTS, language="fr")
    assert not {"Péruvien", "Arabe"} & {mention.span.quote for mention in made.resolution.reading.mentions}


def test_a_place_behind_another_verb_is_none_of_birth():
    assert "contradicted" not in labels("Ce Péruvien né en 1961 vit à Quito.")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Il a pour fils Idris Malou."),
        ("fr", "Idris Malou n'est autre que son fils."),
        ("en", "He has a son, Idris Malou."),
        ("en", "Idris Malou is none other than his son."),
        ("es", "Tiene un hijo, Idris Malou."),
        ("es", "Idris Malou no es otro que su hijo."),
        ("de", "Er hat einen Sohn, Idris Malou."),
    ],
)
def test_a_relative_is_told_with_having_and_with_none_other(language, text):
    son = entry("un:TBi.010", "Idris Malou", listed_on="2014-05-13", remarks="Son of Radu Vesk (TBi.002).")
    lists = (snapshot("2020-12-01", VESK, son), snapshot("2022-01-01", VESK, son))
    made = finding(LEAD[language] + text, lists=lists, language=language)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    assert [row.label.value for claim, row in rows if claim.span.start >= len(LEAD[language])] == ["supported"]


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        ("en", "He fled to Ecuador in November 2013.", "supported"),
        ("en", "He has escaped in Ecuador in November 2013.", "supported"),
        ("en", "He fled to Brazil in November 2013.", "differs"),
        ("en", "He fled to Ecuador in November 2010.", "differs"),
        ("fr", "Il s'est réfugié en Équateur en novembre 2013.", "supported"),
        ("fr", "Il s'est réfugié au Brésil en novembre 2013.", "differs"),
        ("es", "Huyó a Ecuador en noviembre de 2013.", "supported"),
        ("es", "Huyó a Brasil en noviembre de 2013.", "differs"),
        ("de", "Er floh im November 2013 nach Ecuador.", "supported"),
        ("de", "Er floh im November 2013 nach Brasilien.", "differs"),
        ("ru", "Он бежал в Эквадор в ноябре 2013 года.", "supported"),
    ],
)
def test_where_and_when_somebody_fled(language, text, label):
    man = entry("un:TBi.002", "Radu Vesk", listed_on="2011-02-09", remarks="Fled to Ecuador in November 2013.")
    lists = (snapshot("2020-12-01", man), snapshot("2022-01-01", man))
    made = finding(LEAD[language] + text, lists=lists, language=language)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    assert label in [row.label.value for claim, row in rows if claim.span.start >= len(LEAD[language])]


def test_entering_a_country_is_no_listing():
    made = finding(LEAD["en"] + "He entered Ecuador on 16 March 2013.", lists=LISTS)
    told = [claim for claim in made.resolution.reading.claims if claim.span.start >= len(LEAD["en"])]
    assert "DesignationClaim" not in {type(claim).__name__ for claim in told}


def test_an_adjective_that_is_denied_denies_no_verb():
    text = "La fiche du comité impute à ses hommes la mort de 34 civils non armés le 21 mai 2019."
    made = finding(LEAD["fr"] + text, lists=LISTS, language="fr")
    told = [claim for claim in made.resolution.reading.claims if claim.span.start >= len(LEAD["fr"])]
    assert {claim.polarity.value for claim in told} == {"positive"}


def test_the_date_of_a_post_is_no_part_of_its_place():
    made = finding(LEAD["fr"] + "Il avait été nommé cadi de Bamako en avril 2012.", lists=LISTS, language="fr")
    assert [claim.place for claim in made.resolution.reading.claims if isinstance(claim, RoleClaim)] == ["Bamako"]


@pytest.mark.parametrize(
    "text",
    [
        "For the one who writes these lines, the ministers without their cars would be clerks.",
        "To this reader it seems that the rules of the valley are for others.",
    ],
)
def test_what_the_writer_holds_is_an_opinion(text):
    assert labels(text, "en") == ["not_checkable"]


def test_what_will_be_known_is_a_forecast():
    assert labels("La vallée ne verra pas d'élections avant longtemps.") == ["not_checkable"]


def test_a_place_in_an_apposition_is_none_of_birth():
    text = "Radu Vesk, directeur de Quarno Shipping, est né en 1961."
    told = labels(text)
    assert "supported" in told
    assert not {"partly_supported", "contradicted"} & set(told)


@pytest.mark.parametrize("text", ["L'homme habite Quito.", "Né en 1961, l'homme habite Quito.", "Il demeure à Quito."])
def test_a_noun_before_a_verb_and_a_place_stands_for_the_man_told_of(text):
    assert set(labels(text)) == {"supported"}


def test_both_stand_before_an_object_pronoun():
    lead = "Radu Vesk et Idris Malou ont été inscrits par l'ONU. "
    assert labels("Tous deux le sont encore aujourd'hui.", lead=lead) == ["supported"]
