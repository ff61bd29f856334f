"""Invented names as a list has them, and as reports do."""

import pytest

from onrecord.model.vocab import Outcome
from onrecord.resolve.short_names import is_short_form
from onrecord.store import open_store
from tests.unit.record.held_record import add, entry, snapshot, view
from tests.unit.resolve.test_resolver import links, refs

PERSONS = [
    entry("ofac:501", "Radu Osman VESK", programmes=("ZIMBABWE",)),
    entry("ofac:502", "Luis Anton MORETH SOLA", programmes=("ZIMBABWE",)),
    entry("ofac:503", "STEFAN ORLAN TERAL", programmes=("ZIMBABWE",)),
    entry("ofac:504", "IVEN STEFAN ORLAN TERAL", programmes=("ZIMBABWE",), titles=("Son of Stefan Orlan Teral",)),
    entry("ofac:505", "Pavel Ivan FALKEN", programmes=("ZIMBABWE",)),
    entry("ofac:506", "Pavel Omar FALKEN", programmes=("ZIMBABWE",)),
]


@pytest.mark.parametrize(
    ("name", "listed", "short"),
    [
        ("Radu Vesk", "Radu Osman VESK", True),
        ("Luis Moreth Sola", "Luis Anton MORETH SOLA", True),
        ("Luis Anton Moreth", "Luis Anton MORETH SOLA", True),
        ("Radu Vesk", "Radu Stefanovich VESK", True),
        ("Luis Moreth", "Luis Anton MORETH SOLA", False),
        ("Luis Anton", "Luis Anton MORETH SOLA", False),
        ("Osman Vesk", "Radu Osman VESK", False),
        ("Radu Vesk", "Radu Osman Ilya VESK", False),
        ("Radu Vesk", "RADU OSMAN VESK", False),
        ("Radu Osman Vesk", "Radu Osman VESK", False),
    ],
)
def test_a_middle_name_or_a_second_family_name_may_be_left_out(name, listed, short):
    assert is_short_form(name, listed) is short


@pytest.fixture(scope="module")
def held():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", *PERSONS, source="ofac"))
        yield view(store, "2021-08-19")


def test_a_short_name_is_linked_like_the_full_one(held):
    assert refs(links(held, "In Zimbabwe, Radu Vesk bought a farm.")["Radu Vesk"]) == ["ofac:501"]
    assert links(held, "In Namibia, Radu Vesk bought a farm.")["Radu Vesk"].outcome is Outcome.AMBIGUOUS


def test_a_short_name_of_two_people_is_nobody_s(held):
    assert links(held, "In Zimbabwe, Pavel Falken bought a farm.")["Pavel Falken"].outcome is Outcome.AMBIGUOUS


def test_a_father_s_full_name_is_no_part_of_his_son_s(held):
    found = links(held, "In Zimbabwe, Stefan Orlan Teral bought a farm.")["Stefan Orlan Teral"]
    assert found.outcome is Outcome.LINKED
    assert refs(found) == ["ofac:503"]


FAMILIES = [
    entry("ofac:511", "Iker LANZARO LANZARO", programmes=("SDNTK",), nationalities=("Mexico",)),
    entry("ofac:512", "Fermin MADAGRO MORALEZ", programmes=("VENEZUELA",), nationalities=("Venezuela",)),
    entry("ofac:513", "Fermin Ernesto MADAGRO GUERRIN", programmes=("VENEZUELA",)),
    entry("un:YEi.511", "HAMUD SALIM FAYEZ AL DORKANI", programmes=("Yemen",), nationalities=("Yemen",)),
]


@pytest.fixture(scope="module")
def families():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", *FAMILIES[:3], source="ofac"))
        add(store, snapshot("2020-12-01", FAMILIES[3]))
        yield view(store, "2021-08-19")


@pytest.mark.parametrize(
    ("text", "name", "ref"),
    [
        ("Mexico looked for him. Iker Lanzaro is on the US list.", "Iker Lanzaro", "ofac:511"),
        ("Venezuela waits. Fermin Madagro is on the US list.", "Fermin Madagro", "ofac:512"),
        (
            "Venezuela waits. The US has Fermin Madagro on its list, and the son, Fermin Madagro Guerrin.",
            "Fermin Madagro",
            "ofac:512",
        ),
        ("The UN keeps a list on Yemen. Hamud al Dorkani is on it.", "Hamud al Dorkani", "un:YEi.511"),
    ],
)
def test_one_who_alone_may_be_called_so_is_linked(families, text, name, ref):
    found = links(families, text)[name]
    assert (found.outcome, refs(found)) == (Outcome.LINKED, [ref])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nobody saw him. Iker Lanzaro sells cars.", "Iker Lanzaro"),
        ("Mexico looked for him. Marko Lanzaro is on the US list.", "Marko Lanzaro"),
        ("Venezuela waits. Fermin Madagro Teral is on the US list.", "Fermin Madagro Teral"),
    ],
)
def test_another_first_or_family_name_is_nobody_s(families, text, name):
    assert links(families, text)[name].outcome is not Outcome.LINKED
