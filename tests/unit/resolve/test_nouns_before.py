"""Nouns with a capital before names of invented parties, in German and Russian."""

import pytest

from onrecord.model.vocab import Outcome
from onrecord.store import open_store
from tests.unit.record.held_record import add, entry, snapshot, view
from tests.unit.resolve.test_resolver import links, refs

PARTIES = [
    entry("ofac:701", "Radu VESK", born_at=("Belmora",), programmes=("SDNTK",)),
    entry("ofac:702", "Ilya Stefan MORETH", born_at=("Belmora",), programmes=("SDNTK",)),
    entry("ofac:703", "Anton BRELIK", programmes=("SDNTK",)),
]


@pytest.fixture(scope="module")
def held():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", *PARTIES, source="ofac"))
        yield view(store, "2021-08-19")


BESIDE = {
    "de": "Ilya Moreth und Anton Brelik stehen auf der US-Liste.",
    "ru": "Илья Морет и Антон Брелик включены в список США.",
}


@pytest.mark.parametrize(
    ("language", "text", "ref"),
    [
        ("de", "Aus Belmora kam sein Mitangeklagter Radu Vesk. Er steht auf der US-Liste.", "ofac:701"),
        ("de", "Aus Belmora kam Sicherheitschef Radu Vesk. Er steht auf der US-Liste.", "ofac:701"),
    ],
)
def test_a_noun_is_no_part_of_the_name_behind_it(held, language, text, ref):
    found = [link for quote, link in links(held, f"{BESIDE[language]} {text}", language).items() if "Vesk" in quote]
    assert [refs(link) if link.outcome is Outcome.LINKED else [] for link in found] == [[ref] if ref else []]
