"""Names of the record that are a part of somebody else's; names invented."""

import pytest

from onrecord.model.vocab import Outcome
from onrecord.store import open_store
from tests.unit.record.held_record import add, entry, snapshot, view
from tests.unit.resolve.test_resolver import links, refs

PERSONS = [
    entry("ofac:811", "Radu Osman VESK", programmes=("ZIMBABWE",)),
    entry("ofac:812", "Marko TERAL", programmes=("ZIMBABWE",)),
    entry("un:IQi.811", "KARIM TALAB AL-ZORAMI", "Karim TALAB", programmes=("Iraq",)),
    entry("un:IQi.812", "NADWA KARIM TALAB AL-ZORAMI", programmes=("Iraq",)),
    entry("un:IQi.813", "SUHA KARIM TALAB AL-ZORAMI", programmes=("Iraq",)),
]


@pytest.fixture(scope="module")
def held():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", *(one for one in PERSONS if one.source == "ofac"), source="ofac"))
        add(store, snapshot("2020-12-01", *(one for one in PERSONS if one.source == "un")))
        yield view(store, "2021-08-19")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Marko Radu Osman Vesk is on the US list of Zimbabwe."),
        ("de", "In Simbabwe steht der Bankier Marko Radu Osman Vesk auf der US-Liste."),
        ("de", "In Simbabwe steht der Bankier Radu Osman Vesk Teral auf der US-Liste."),
        ("fr", "Le Zimbabwe est loin. Marko Radu Osman Vesk figure sur la liste américaine."),
    ],
)
def test_another_given_or_family_name_is_another_person(held, language, text):
    found = links(held, text, language)
    assert not [quote for quote, link in found.items() if link.outcome is Outcome.LINKED and "Vesk" in quote]


@pytest.mark.parametrize("noun", ["Businessman", "Smuggler"])
def test_a_noun_before_a_name_is_no_given_name(held, noun):
    found = links(held, f"Zimbabwe is far. {noun} Radu Osman Vesk is on the US list.")
    assert refs(found["Radu Osman Vesk"]) == ["ofac:811"]
    assert noun not in found


def test_a_father_s_name_of_two_words_is_no_part_of_his_child_s(held):
    found = links(held, "The UN never tidied up its Iraq list. Karim Talab is still on the UN list.")
    assert found["Karim Talab"].outcome is Outcome.LINKED
    assert refs(found["Karim Talab"]) == ["un:IQi.811"]


def test_a_child_s_own_name_before_it_tells_the_child(held):
    found = links(held, "Nadwa Karim Talab lives abroad. The Security Council put her on its Iraq list.")
    linked = {ref for link in found.values() if link.outcome is Outcome.LINKED for ref in refs(link)}
    assert linked == {"un:IQi.812"}
