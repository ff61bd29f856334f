"""First names by which three languages call one person; names invented but for these."""

import pytest

from onrecord.model.vocab import Outcome
from onrecord.store import open_store
from onrecord.text.romanised_words import same_word
from tests.unit.record.held_record import add, entry, snapshot, view
from tests.unit.resolve.test_resolver import links, refs

PERSONS = [
    entry("ofac:821", "Dzmitry Aliaksandravich VESKENKA", programmes=("BELARUS",), nationalities=("Belarus",)),
    entry("ofac:822", "Satar MORETH", programmes=("GLOMAG",), born_at=("Merano, India",)),
]


@pytest.fixture(scope="module")
def held():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", *PERSONS, source="ofac"))
        yield view(store, "2021-08-19")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("dmitrii", "dzmitry", True),
        ("nikolai", "mikalai", True),
        ("veskenko", "veskenka", True),
        ("oleg", "aleksei", False),
        ("sergei", "siarhei", True),
        ("aleksandr", "aleksei", False),
        ("veskov", "veskova", False),
    ],
)
def test_a_first_name_in_another_slavic_language(one, other, same):
    assert same_word(one, other) is same


def test_a_belarusian_is_found_by_his_russian_name(held):
    found = links(held, "Санкции против Белоруссии старые. США внесли Дмитрия Вескенко в список.", "ru")
    assert refs(found["Дмитрия Вескенко"]) == ["ofac:821"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "En Inde, Satar Moreth vend des chevaux."),
        ("de", "Satar Moreth verkauft in Indien Pferde."),
    ],
)
def test_the_country_of_birth_in_another_language_corroborates(held, language, text):
    assert links(held, text, language)["Satar Moreth"].outcome is Outcome.LINKED
