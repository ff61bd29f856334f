"""Words by which a name is that of a body."""

import pytest

from onrecord.text.firm_words import is_body_name, is_firm_word, without_form


@pytest.mark.parametrize("word", ["Construction", "Inversiones", "Energy", "logistique", "Internacional"])
def test_a_word_for_what_a_firm_does_is_one(word):
    assert is_firm_word(word)


@pytest.mark.parametrize("word", ["Vesk", "Dev", "General", "Pat"])
def test_a_name_of_a_person_is_none(word):
    assert not is_firm_word(word)


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("Vesk Construction", True),
        ("Orlan Guard and Security", True),
        ("Teral & Moreth", True),
        ("Radu Vesk", False),
        ("construction Vesk", False),
        ("Vesk", False),
    ],
)
def test_a_body_is_told_by_a_word_of_its_name(name, body):
    assert is_body_name(name.split()) is body


def test_a_name_may_go_on_with_a_legal_form():
    assert {"vesk construction ltd", "vesk construction company limited"} <= set(without_form("vesk construction"))
