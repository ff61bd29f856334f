"""Names of one party in Cyrillic and in Latin letters."""

import pytest

from onrecord.text.language import detect_language
from onrecord.text.romanised_words import is_spelt_so
from onrecord.text.slavic_names import in_neighbouring_spellings


@pytest.mark.parametrize(
    ("name", "listed", "same"),
    [
        ("Легиник", "LEGINIK", True),
        ("Муллой Тарвином", "Mullah Tarvin", True),
        ("Ми Сангрен", "MI SANGREN", True),
        ("Легиник", "LEGINIKA BAND", False),
        ("Тарвин", "VESKIN", False),
        ("Leginik", "LEGINIK", False),
        ("", "VESK", False),
    ],
)
def test_a_byname_is_spelt_so(name, listed, same):
    assert is_spelt_so(name, listed) is same


def test_a_first_name_as_the_neighbours_write_it():
    assert any(name.startswith("ih") for name in in_neighbouring_spellings("Игоря Веска"))
    assert in_neighbouring_spellings("Раду Веск") == []
    assert in_neighbouring_spellings("Веск") == []


def test_names_in_other_letters_say_nothing_of_the_language():
    text = "Родился он в 1974 году, сообщает список. Это Раду Веск (Radu Anton Ben Osman Teral Vesk), он жив и там."
    assert detect_language(text) == "ru"
