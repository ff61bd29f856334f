"""Names in Cyrillic letters against invented listed names in Latin ones."""

import pytest

from onrecord.resolve.romanised import (
    is_family_first,
    is_romanised_word,
    is_same_in_sound,
    is_turned,
    romanisation,
)


@pytest.mark.parametrize(
    ("name", "listed", "how"),
    [
        ("Олег Вескаренко", "Oleg F. VESKARENKO", "own"),
        ("Раду Тераль", "Radu Stefanovich TERAL", "own"),
        ("Юлия Моретова", "Yulia MORETOVA", "own"),
        ("Юлию Моретову", "Yulia MORETOVA", "inflected"),
        ("Дмитрия Вескова", "Dmitriy VESKOV", "inflected"),
        ("Абдалла ас-Сорнусси", "ABDULLAH AL-SORNUSSI", "own"),
        ("Ибрагим Весканов", "Ibrahim VESKANOV", "own"),
        ("Ольга Вескова", "Oleg VESKOV", ""),
        ("Темур Вескаренко", "Oleg F. VESKARENKO", ""),
        ("Павел Терал", "Pavel Osman TERAL", ""),
        ("Вескаренко", "Oleg F. VESKARENKO", ""),
        ("Radu Teral", "Radu TERAL", ""),
    ],
)
def test_a_name_is_a_romanised_one_where_every_word_is(name, listed, how):
    assert romanisation(name, listed) == how


@pytest.mark.parametrize(
    ("name", "listed", "turned"),
    [
        ("Sorn Bel Teng", "Bel Teng SORN", True),
        ("Sorn Bel Teng", "Teng Bel SORN", False),
        ("Teral Radu", "Radu TERAL", False),
        ("Sorn Bel Teng", "BEL TENG SORN", False),
    ],
)
def test_a_family_name_may_stand_first(name, listed, turned):
    assert is_turned(name, listed) is turned


@pytest.mark.parametrize(
    ("name", "listed", "nations", "first"),
    [
        ("Sorn Lintong", "Lintong SORN", ["China"], True),
        ("Sorn Lintong", "Lintong SORN", ["Hong Kong"], True),
        ("Teral Radu", "Radu TERAL", ["Bulgaria"], False),
        ("Sorn Lintong", "LINTONG SORN", ["China"], False),
        ("Lintong Sorn", "Lintong SORN", ["China"], False),
        ("Sorn Lintong", "Lintong SORN", [], False),
    ],
)
def test_a_family_name_of_two_words_stands_first_in_some_countries(name, listed, nations, first):
    assert is_family_first(name, listed, nations) is first


@pytest.mark.parametrize(
    ("name", "listed", "same"),
    [
        ("Abu Zeid Veskar", "Abu Zaid VESKAR", True),
        ("Tarek Veskar", "TARIQ VESKAR", True),
        ("Viktar Sheyman Veskar", "Viktar Uladzimiravich SHEIMAN VESKAR", True),
        ("Hasan Veskar", "Husayn VESKAR", False),
        ("Tarek Veskar", "Tariq Osman VESKAR", False),
        ("Veskar", "VESKAR", False),
    ],
)
def test_a_name_is_a_listed_one_where_every_word_sounds_like_one(name, listed, same):
    assert is_same_in_sound(name, listed) is same


@pytest.mark.parametrize(
    ("name", "listed", "same"),
    [("Фортверна", "FORTVERNA", True), ("Фортверна", "FORTVERNA TWO", False), ("Fortverna", "FORTVERNA", False)],
)
def test_one_word_in_cyrillic_letters_is_a_listed_one(name, listed, same):
    assert is_romanised_word(name, listed) is same
