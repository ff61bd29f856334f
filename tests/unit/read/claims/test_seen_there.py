"""Whom a paper sees on the list spoken of; lists whose noun is left out; whom measures spare."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Modality, Polarity
from tests.unit.read.reading import names, read

LISTS = {
    "en": "The UN list names Ilya Sorn. ",
    "fr": "Ilya Sorn est sur la liste de l'ONU. ",
    "es": "Ilya Sorn está en la lista de la ONU. ",
    "de": "Ilya Sorn steht auf der UNO-Liste. ",
    "ru": "Илья Сорн находится в списке ООН. ",
}


def told(language, text):
    reading = read(text, language=language)
    found = [c for c in reading.claims if isinstance(c, DesignationClaim)]
    return reading, found


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "A daily sees the former senator Radu Vesk there too.", "Radu Vesk"),
        ("en", "One blog puts Radu Vesk on it as well.", "Radu Vesk"),
        ("fr", "Un quotidien y voit aussi l'ancien sénateur Radu Vesk.", "Radu Vesk"),
        ("es", "Un diario ve en ella también al exsenador Radu Vesk.", "Radu Vesk"),
        ("de", "Eine Zeitung sieht dort auch den früheren Senator Radu Vesk.", "Radu Vesk"),
        ("ru", "Газета видит там и бывшего сенатора Раду Веска.", "Раду Веска"),
    ],
)
def test_whom_a_paper_sees_there_it_reports_as_listed(language, text, name):
    reading, found = told(language, LISTS[language] + text)
    assert [(c.authority, c.modality) for c in found[1:]] == [("un", Modality.REPORTED)]
    assert names(reading, *found[1].parties) == [name]


@pytest.mark.parametrize("text", ["A witness saw Radu Vesk there.", "A daily has Radu Vesk on the telephone."])
def test_whom_a_witness_sees_is_not(text):
    _, found = told("en", LISTS["en"] + text)
    assert len(found) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Radu Vesk is on the US Treasury list. So is he on the UN's."),
        ("en", "Radu Vesk is on the US Treasury list. He is also on that of the UN."),
        ("fr", "Radu Vesk est sur la liste américaine. Il est aussi sur celle de l'ONU."),
        ("es", "Radu Vesk está en la lista estadounidense. Está también en la de la ONU."),
        ("de", "Radu Vesk steht auf der amerikanischen Liste. Er steht auch auf jener der UNO."),
        ("ru", "Раду Веск внесён в американский список. Он есть и в ооновском."),
    ],
)
def test_an_authority_alone_stands_for_its_list(language, text):
    _, found = told(language, text)
    assert [c.authority for c in found] == ["ofac", "un"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Radu Vesk has been spared by the United Nations."),
        ("en", "None of the Vesks is on the UN list."),
        ("en", "No member of the Vesk family stands on the UN list."),
        ("fr", "Radu Vesk échappe aux sanctions de l'ONU."),
        ("es", "Radu Vesk escapa a las sanciones de la ONU."),
        ("es", "Radu Vesk se libró de las sanciones de la ONU."),
        ("de", "Radu Vesk entgeht den Sanktionen der UNO."),
        ("ru", "Раду Веск избежал санкций ООН."),
    ],
)
def test_whom_measures_spare_is_on_no_list(language, text):
    _, found = told(language, text)
    assert [(c.authority, c.polarity) for c in found] == [("un", Polarity.NEGATIVE)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Раду Веск с января стоит и в SDN."),
        ("es", "Radu Vesk figura en la SDN."),
        ("en", "The UN is still weeding its Iraq list. Radu Vesk is on the list."),
    ],
)
def test_a_list_tells_whose_it_is(language, text):
    _, found = told(language, text)
    assert [c.authority or c.context_authority for c in found] == ["un" if "UN" in text else "ofac"]


def test_what_a_reader_s_letter_says_in_german_is_a_listing():
    _, found = told("de", "Ein Leserbrief behauptet, auch der Prediger Radu Vesk werde von der Uno geführt.")
    assert [(c.authority, c.polarity) for c in found] == [("un", Polarity.POSITIVE)]


def test_a_year_of_birth_is_no_date_of_a_listing():
    _, found = told("es", LISTS["es"] + "Radu Vesk, natural de Belmora y de 1972, figura también en ella.")
    assert [c.when for c in found[1:]] == [None]
