"""Numbers of people of one country on a list: `Three Chileans are on it`; the record confirms them or is silent."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import finding, verdict
from tests.unit.record.held_record import entry, snapshot

CHILEANS = [
    entry("un:QDi.001", "Danil Orsk", listed_on="2014-05-06", programmes=("Al-Qaida",), nationalities=("Chile",)),
    entry("un:QDi.002", "Ilir Vasko", listed_on="2015-07-01", programmes=("Al-Qaida",), nationalities=("Chile",)),
    entry("un:QDi.003", "Pavel Drin", listed_on="2015-07-01", programmes=("Al-Qaida",), nationalities=("Chile",)),
]
OTHERS = [
    entry("un:QDi.004", "Radu Vesk", listed_on="2011-02-09", programmes=("Al-Qaida",), nationalities=("Peru",)),
    entry("un:YEi.001", "Osman Teral", listed_on="2014-11-07", programmes=("Yemen",), nationalities=("Yemen",)),
    entry("un:YEi.002", "Kolo Brel", listed_on="2014-11-07", programmes=("Yemen",)),
]
LISTS = tuple(snapshot(day, *CHILEANS, *OTHERS) for day in ("2020-12-01", "2022-01-01"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three Chileans are on the UN list.", Label.SUPPORTED),
        ("Six Chileans are on the UN list.", Label.NOT_IN_RECORD),
        ("Three Chileans fall under the Security Council's sanctions regime.", Label.SUPPORTED),
        ("Five Chileans fall under the Security Council's sanctions regime.", Label.NOT_IN_RECORD),
        ("Three Chilean generals are at present under United Nations sanctions.", Label.SUPPORTED),
        ("Two Chileans are at present under United Nations sanctions, both since 1 July 2015.", Label.SUPPORTED),
        ("Three Chileans are at present under UN sanctions, all of them since 1 July 2015.", Label.NOT_IN_RECORD),
        ("Two Yemenis face sanctions by the UN.", Label.SUPPORTED),
    ],
)
def test_a_number_of_nationals_is_confirmed_or_left_open(text, expected):
    assert verdict(DesignationClaim, text, lists=LISTS).label is expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Trois Chiliens figurent sur la liste de l'ONU."),
        ("es", "Tres chilenos figuran en la lista de la ONU."),
        ("de", "Drei Chilenen stehen auf der Sanktionsliste der Vereinten Nationen."),
        ("ru", "Трое чилийцев значатся в санкционном списке ООН."),
    ],
)
def test_other_languages_count_nationals_too(language, text):
    assert verdict(DesignationClaim, text, lists=LISTS, language=language).label is Label.SUPPORTED


def test_a_number_of_people_with_capitals_is_no_party():
    found = finding("Nine Chileans come under UN sanctions, all the same.", lists=LISTS)
    assert not any(verdict.label is Label.CONTRADICTED for verdict in found.verdicts)
