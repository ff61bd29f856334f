"""A father and a son of one name, as reports tell them apart; names invented."""

import pytest

from onrecord.model.vocab import Outcome
from onrecord.store import open_store
from tests.unit.record.held_record import add, entry, snapshot, view
from tests.unit.resolve.test_resolver import links, refs

PERSONS = [
    entry("ofac:801", "Radu Osman VESK", programmes=("ZIMBABWE",)),
    entry("ofac:802", "MORETH, JR., Ilya Stefan", programmes=("ZIMBABWE",)),
    entry("ofac:803", "Ilya Stefan MORETH", programmes=("ZIMBABWE",)),
]


@pytest.fixture(scope="module")
def held():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", *PERSONS, source="ofac"))
        yield view(store, "2021-08-19")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Zimbabwe is far. Radu Vesk Jr. is on the US list."),
        ("en", "Zimbabwe is far. Radu Vesk junior, the president's son, is on the US list."),
        ("en", "Zimbabwe is far. His allies and the younger Radu Vesk are on the US list."),
        ("fr", "Le Zimbabwe est loin. Radu Vesk fils figure sur la liste américaine."),
        ("es", "Zimbabue está lejos. Radu Vesk hijo figura en la lista de Estados Unidos."),
        ("de", "Simbabwe ist weit. Radu Vesk junior steht auf der US-Liste."),
        ("ru", "Санкции против Зимбабве старые. Раду Веск-младший внесён в санкционный список США."),
    ],
)
def test_a_younger_one_is_not_the_elder(held, language, text):
    found = [link for quote, link in links(held, text, language).items() if "Vesk" in quote or "Веск" in quote]
    assert found
    assert all(link.outcome is not Outcome.LINKED for link in found)


def test_the_elder_stays_linked_beside_a_younger_one(held):
    found = links(held, "Zimbabwe is far. Radu Vesk is on the US list. Radu Vesk junior, the son, sells cars.")
    assert found["Radu Vesk"].outcome is not Outcome.LINKED  # the later of the two
    text = "Zimbabwe is far. Radu Osman Vesk is on the US list. Radu Vesk junior, the son, sells cars."
    assert refs(links(held, text)["Radu Osman Vesk"]) == ["ofac:801"]


def test_whose_son_somebody_is_makes_nobody_younger(held):
    text = "Le Zimbabwe est loin. Radu Vesk, fils de paysans, figure sur la liste américaine."
    assert refs(links(held, text, "fr")["Radu Vesk"]) == ["ofac:801"]


def test_a_younger_one_on_record_is_linked(held):
    text = "Zimbabwe is far. Ilya Stefan Moreth junior is on the US list."
    assert refs(next(link for quote, link in links(held, text).items() if "Moreth" in quote)) == ["ofac:802"]
