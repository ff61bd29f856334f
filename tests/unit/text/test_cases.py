"""Cases: nominatives of Russian names."""

import pytest

from onrecord.text.cases import MOST_WORDS, latin_forms, nominatives


@pytest.mark.parametrize(
    ("name", "nominative"),
    [
        ("Эмиратом Кавказ", "эмират кавказ"),
        ("Исламским движением Восточного Туркестана", "исламское движение восточного туркестана"),
        ("Исламского государства", "исламское государство"),
        ("Аль-Каиды", "аль каида"),
        ("Хезболлой", "хезболла"),
    ],
)
def test_the_nominative_is_among_the_forms(name, nominative):
    assert nominative in nominatives(name)


@pytest.mark.parametrize("name", ["Tarvin Brigade", "جبهة الساحل", "слово " * (MOST_WORDS + 1)])
def test_other_names_are_looked_up_as_they_stand(name):
    assert nominatives(name) == ()


def test_the_forms_of_a_long_name_are_few():
    assert len(nominatives("Исламской революционной народной армией освобождения")) <= 5**MOST_WORDS


def test_latin_forms_are_those_of_each_nominative():
    assert "deripaska" in latin_forms("Дерипаской")
    assert latin_forms("Ostrel") == {"Ostrel"}
