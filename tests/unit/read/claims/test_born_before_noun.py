"""Births and origins that a German participle tells of the noun behind it, and Russian bare nouns for a person."""

import pytest

from onrecord.model.claim import IdentityClaim
from tests.unit.read.reading import names, read

OPENING = "Radu Vesk leitet die Mühle. "


def told(text: str, language: str = "de"):
    reading = read(text, language=language)
    return [
        (names(reading, c.party)[0], c.born.edtf if c.born else "", c.born_at)
        for c in reading.claims
        if isinstance(c, IdentityClaim)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (OPENING + "Der in Ostrel geborene Pakistaner steht seit 2008 auf der Liste.", ("Radu Vesk", "", "Ostrel")),
        (OPENING + "Der 1960 geborene Pakistaner steht seit 2008 auf der Liste.", ("Radu Vesk", "1960", "")),
        (OPENING + "Der aus Ostrel stammende Pakistaner kam 2009 auf die Liste.", ("Radu Vesk", "", "Ostrel")),
        ("Gelistet ist auch der 1960 in Ostrel geborene Radu Vesk.", ("Radu Vesk", "1960", "Ostrel")),
        (OPENING + "Über ihn schreibt das Blatt, er stamme aus Ostrel.", ("Radu Vesk", "", "Ostrel")),
    ],
)
def test_the_person_of_the_noun_was_born_so(text, expected):
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        OPENING + "Die 1975 in Ostrel geborene Frau von Vesk ist nicht gelistet.",
        OPENING + "Sein aus Ostrel stammender Onkel ist gelistet.",
        OPENING + "Seine 1975 in Ostrel geborene Frau ist gelistet.",
        OPENING + "Die aus Ostrel stammende Ware ist beschlagnahmt.",
    ],
)
def test_what_is_told_of_somebody_else_is_not(text):
    assert not told(text)


def test_what_stands_behind_the_noun_is_no_value_of_the_birth():
    assert all(born != "2008" for _, born, _ in told(OPENING + "Der in Ostrel geborene Mann steht seit 2008 dort."))


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Раду Веск внесён в перечень ООН. Чиновник родился в Острели.", "Раду Веск"),
        ("Раду Веск внесён в перечень ООН. На свет он появился в 1969 году.", "Раду Веск"),
    ],
)
def test_a_russian_birth_is_that_of_the_person_told_of(text, person):
    assert [name for name, _, _ in told(text, "ru")] == [person]


@pytest.mark.parametrize(
    "text",
    [
        "Раду Веск и Олег Корлат внесены в перечень ООН. Чиновник родился в Острели.",
        "Раду Веск внесён в перечень ООН. Чиновник мэрии родился в Острели.",
    ],
)
def test_another_official_is_not(text):
    assert not told(text, "ru")


def test_texts_that_break_off_are_read_all_the_same():
    for text, language in (
        (OPENING + "Der 1960 in Ostrel geborene Pakistaner steht dort. Der aus Ostrel stammende Radu Vesk lebt", "de"),
        ("Раду Веск внесён в перечень ООН. Родился чиновник в Острели", "ru"),
    ):
        words = text.split()
        for end in range(1, len(words) + 1):
            read(" ".join(words[:end]), language=language)
