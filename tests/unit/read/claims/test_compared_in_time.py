"""Parties compared with in time are not those whose listing a clause tells."""

import pytest

from onrecord.model.claim import DesignationClaim
from tests.unit.read.reading import claims, names, read

FR = "Radu Vesk vend des camions. Washington a sanctionné Ostrel Trading et Salzgasse Bank en mai 2019. "
DE = "Radu Vesk verkauft Lastwagen. Washington hat Mira Ostrel im Mai 2019 gelistet. "
ES = "Radu Vesk vende camiones. Washington sancionó a Ostrel Trading y a Salzgasse Bank en mayo de 2019. "
RU = "Раду Веск продаёт грузовики. США внесли в список Надима Острела в мае 2019 года. "


def last(text: str, language: str) -> list[str]:
    claim = claims(DesignationClaim, text, language)[-1]
    return names(read(text, language=language), *claim.parties)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", FR + "Washington l'avait sanctionné avant elles."),
        ("fr", FR + "Washington l'avait sanctionné avant Ostrel Trading."),
        ("fr", FR + "Washington l'a sanctionné après elles."),
        ("de", DE + "Radu Vesk hatte Washington vor ihr gelistet."),
        ("de", DE + "Nach ihr wurde Radu Vesk gelistet."),
        ("es", ES + "Washington lo había sancionado antes que a ellas."),
        ("ru", RU + "Раду Веска США внесли в список раньше него."),
        ("en", "Washington listed Mira Ostrel in May 2019. Radu Vesk was listed before her."),
    ],
)
def test_whom_another_is_compared_with_is_not_listed_by_it(language, text):
    assert last(text, language) in (["Radu Vesk"], ["Раду Веска"])


def test_a_clause_of_its_own_behind_before_tells_of_its_subject():
    assert last("Washington sanctioned Radu Vesk before Mira Ostrel was listed in May 2019.", "en") == ["Mira Ostrel"]


@pytest.mark.parametrize(("language", "text"), [("fr", FR + "Washington l'avait sanctionné avant elles."),
                                                ("es", ES + "Washington lo sancionó antes que a ellas.")])  # fmt: skip
def test_a_sentence_broken_off_is_read(language, text):
    words = text.split()
    for end in range(1, len(words)):
        read(" ".join(words[:end]), language=language)


RIGHT_BEFORE = {
    "fr": "Radu Vesk figure sur la liste de l'ONU depuis le 31 décembre 2012. ",
    "es": "Radu Vesk figura en la lista de la ONU desde el 31 de diciembre de 2012. ",
    "de": "Radu Vesk steht seit dem 31. Dezember 2012 auf der Liste der UNO. ",
    "ru": "Раду Веск числится в списке ООН с 31 декабря 2012 года. ",
}


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("fr", "Mira Ostrel l'y avait précédé d'un mois et demi.", ("2012-10-29", "2012-12-02")),
        ("es", "Mira Ostrel lo había precedido en mes y medio.", ("2012-10-29", "2012-12-02")),
        ("es", "Mira Ostrel lo precedió en dos meses.", ("2012-10-14", "2012-11-17")),
        ("de", "Mira Ostrel war ihm um sechs Wochen vorausgegangen.", ("2012-11-15", "2012-11-23")),
        ("ru", "Мира Острел опередила его на полтора месяца.", ("2012-10-29", "2012-12-02")),
    ],
)
def test_who_came_so_long_before_another_is_dated_by_him(language, text, days):
    claim = claims(DesignationClaim, RIGHT_BEFORE[language] + text, language)[-1]
    assert claim.when is not None
    assert claim.when.period is not None
    assert (str(claim.when.period.first), str(claim.when.period.last)) == days


@pytest.mark.parametrize(
    ("language", "text", "order"),
    [
        ("fr", "Mira Ostrel l'a rejoint sur la liste quelques mois après.", (1, None)),
        ("fr", "Mira Ostrel l'a rejoint sur la liste en mai 2014.", None),
    ],
)
def test_who_joined_another_came_later(language, text, order):
    claim = claims(DesignationClaim, RIGHT_BEFORE[language] + text, language)[-1]
    counted = claim.counted_from
    assert (None if counted is None else (counted.low, counted.high)) == order
