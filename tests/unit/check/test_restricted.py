"""Dates that a restriction leaves, days of others, and clauses that words for the source break off."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim
from onrecord.model.record import DateValue
from onrecord.model.vocab import Label
from tests.unit.check.checking import ORG, finding
from tests.unit.record.held_record import entry, snapshot

MAN = entry(
    "un:TBi.002",
    "Radu Vesk",
    listed_on="2011-02-09",
    born=(DateValue(edtf="1961-03-02"),),
    born_at=("Lima, Peru",),
)
BROTHER = entry("un:TBi.003", "Osman Teral", listed_on="2014-05-06", born_at=("Quito, Ecuador",))
FIRM = entry("un:TBe.009", "Quarno Shipping", kind=ORG, listed_on="2011-02-09")
LISTS = (snapshot("2020-12-01", MAN, BROTHER, FIRM), snapshot("2021-12-01", MAN, BROTHER, FIRM))
LEAD = {
    "en": "Radu Vesk was put on the UN sanctions list on 9 February 2011. ",
    "fr": "Radu Vesk a été inscrit sur la liste des sanctions de l'ONU le 9 février 2011. ",
    "es": "Radu Vesk fue incluido en la lista de sanciones de la ONU el 9 de febrero de 2011. ",
    "de": "Radu Vesk wurde am 9. Februar 2011 auf die Sanktionsliste der Vereinten Nationen gesetzt. ",
    "ru": "Раду Веск был внесён в санкционный список ООН 9 февраля 2011 года. ",
}


def read(text: str, language: str, kind: type) -> list[tuple[str, Label]]:
    """The claims of one kind behind the lead: whom they are of, and their labels."""
    done = finding(LEAD[language] + text, lists=LISTS, language=language)
    labels = {verdict.claim_id: verdict.label for verdict in done.verdicts}
    links = {link.mention_id: link.entity for link in done.resolution.links}
    found = []
    for claim in done.resolution.reading.claims:
        if claim.span.start < len(LEAD[language]) or not isinstance(claim, kind):
            continue
        party = claim.parties[0] if isinstance(claim, DesignationClaim) else getattr(claim, "party", None)
        entity = links.get(party or "")
        found.append((entity.name if entity is not None else "", labels[claim.id]))
    return found


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        ("fr", "Osman Teral n'a été inscrit qu'en mai 2014.", Label.SUPPORTED),
        ("fr", "Osman Teral n'a été inscrit qu'en mars 2015.", Label.DIFFERS),
        ("fr", "Ce n'est qu'en mai 2014 qu'Osman Teral a été inscrit.", Label.SUPPORTED),
        ("fr", "Ce n'est qu'en mars 2015 qu'Osman Teral a été inscrit.", Label.DIFFERS),
        ("es", "Fue en mayo de 2014 cuando Osman Teral fue incluido.", Label.SUPPORTED),
        ("es", "No fue hasta mayo de 2014 cuando la ONU incluyó a Osman Teral.", Label.SUPPORTED),
        ("es", "Fue en marzo de 2015 cuando Osman Teral fue incluido.", Label.DIFFERS),
        ("es", "Osman Teral no figura en ella sino desde 2014.", Label.SUPPORTED),
    ],
)
def test_what_a_restriction_leaves_is_the_date_of_the_one_named(language, text, label):
    assert read(text, language, DesignationClaim) == [("Osman Teral", label)]


@pytest.mark.parametrize(
    ("language", "text", "party", "label"),
    [
        ("de", "Osman Teral wurde am selben Tag gelistet wie Vesk.", "Osman Teral", Label.DIFFERS),
        ("de", "Osman Teral wurde am gleichen Tag wie Vesk gelistet.", "Osman Teral", Label.DIFFERS),
        ("es", "Osman Teral, antiguo ministro, figura en ella desde el mismo día que Radu Vesk.", "Osman Teral", None),
        ("es", "Quarno Shipping fue sancionada el mismo día que Vesk.", "Quarno Shipping", Label.SUPPORTED),
        ("fr", "Quarno Shipping a été inscrite le même jour que Vesk.", "Quarno Shipping", Label.SUPPORTED),
        ("ru", "Осман Терал, внесённый в один день с Веском, родился в Кито.", "Osman Teral", Label.DIFFERS),
        ("ru", "Осман Терал, добавленный в мае 2014 года, родился в Кито.", "Osman Teral", Label.SUPPORTED),
    ],
)
def test_whose_day_it_is_is_nobody_who_is_listed(language, text, party, label):
    claims = read(text, language, DesignationClaim)
    assert [name for name, _ in claims] == [party]
    assert label is None or claims[0][1] is label


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Osman Teral, incluido el mismo día que Vesk, nació en Quito."),
        ("fr", "Osman Teral, inscrit le même jour que Vesk, est né à Quito."),
        ("en", "Osman Teral, listed the same day as Vesk, was born in Quito."),
    ],
)
def test_a_birth_is_not_that_of_whose_day_it_is(language, text):
    assert [name for name, _ in read(text, language, IdentityClaim)] in ([], ["Osman Teral"])


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        ("en", "He was born, says the entry, in 1963.", Label.CONTRADICTED),
        ("en", "He was born, the entry says, on 2 March 1961.", Label.SUPPORTED),
        ("fr", "Il est né, dit la fiche, en 1963.", Label.CONTRADICTED),
        ("de", "Er wurde, so der Eintrag, 1963 geboren.", Label.CONTRADICTED),
        ("ru", "Он родился, говорится в списке, в 1963 году.", Label.CONTRADICTED),
        ("es", "Nació en Lima, estado Bolívar, en marzo de 1961.", Label.SUPPORTED),
    ],
)
def test_a_clause_goes_on_behind_words_for_its_source(language, text, label):
    assert [found for _, found in read(text, language, IdentityClaim)][:1] == [label]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Бывший сотрудник МВД Раду Веск родился в Лиме."),
        ("ru", "Полковник ГРУ Раду Веск родился в Лиме."),
        ("ru", "Следователь МВД Раду Веск родился в Лиме."),
    ],
)
def test_the_acronym_of_a_body_is_no_part_of_the_name_behind_it(language, text):
    assert read(text, language, IdentityClaim) == [("Radu Vesk", Label.SUPPORTED)]


def test_an_adjunct_in_commas_alone_is_no_source():
    claims = read("He was arrested, a court says, and Osman Teral was born in Quito.", "en", IdentityClaim)
    assert claims == [("Osman Teral", Label.SUPPORTED)]


def test_a_town_before_a_trade_is_not_whom_a_sentence_is_about():
    text = "The Lima preacher Osman Teral, a native of Quito, was added in May 2014."
    assert read(text, "en", DesignationClaim) == [("Osman Teral", Label.SUPPORTED)]


def test_the_same_day_of_a_new_paragraph_with_a_date_may_be_another():
    text = "It met again.\n\nThis May it added more. Osman Teral, listed the same day, lives in Quito."
    told = read(text, "en", DesignationClaim)
    assert ("Osman Teral", Label.NOT_IN_RECORD) in told
