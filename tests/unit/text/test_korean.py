"""Korean names in Cyrillic letters are looked up in the Latin spellings of lists."""

import pytest

from onrecord.text.korean import MOST_FORMS, korean_names


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("Чхве Сын Мун", "choe sung mun"),
        ("Ким Нам Сон", "nam song kim"),
        ("Пак Хён-чхоль", "pak hyon chol"),
        ("Ким Чен Нам", "kim jong nam"),
        ("Чу Хёк", "hyok ju"),
    ],
)
def test_syllables_have_the_spellings_of_lists(name, latin):
    assert latin in korean_names(name)
    assert len(korean_names(name)) <= MOST_FORMS


@pytest.mark.parametrize("name", ["Олег Ким", "Раду Веск", "Ким", "Kim Nam Song", "Ким Николай Петрович"])
def test_names_of_others_are_none(name):
    assert korean_names(name) == ()
