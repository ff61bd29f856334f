"""The programme of an entry as a reason: the country it is about, and its other persons in the report."""

import pytest

from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Outcome
from onrecord.store import open_store
from tests.unit.record.held_record import add, entry, snapshot, view
from tests.unit.resolve.test_resolver import links, refs

CADRES = [
    entry("ofac:301", "Radu VESK", programmes=("ZIMBABWE",)),
    entry("ofac:302", "Osman TERAL", programmes=("GLOMAG",), born=(parse_edtf("1961"),)),
    entry("ofac:303", "Dorin FALKEN", programmes=("GLOMAG",)),
    entry("ofac:304", "Pavel MORETH", programmes=("GLOMAG",)),
    entry("ofac:305", "Oleg F. VESKARENKO", programmes=("MAGNIT",)),
    entry("ofac:306", "Yulia MORETOVA", programmes=("MAGNIT",)),
    entry("ofac:307", "Artem Ilich SORNIN", programmes=("MAGNIT",)),
    entry("ofac:309", "Ilya BREL", born_at=("Belmora",)),
    entry("ofac:308", "Bel Teng SORN", programmes=("DPRK",)),
]


@pytest.fixture(scope="module")
def held():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", *CADRES, source="ofac"))
        yield view(store, "2021-08-19")


def outcome(held, text: str, name: str, language: str = "en") -> Outcome:
    return links(held, text, language)[name].outcome


def test_the_country_of_the_programme_speaks_for_a_full_name(held):
    assert outcome(held, "In Zimbabwe, Radu Vesk bought a farm.", "Radu Vesk") is Outcome.LINKED
    assert outcome(held, "In Namibia, Radu Vesk bought a farm.", "Radu Vesk") is Outcome.AMBIGUOUS


def test_two_others_of_the_programme_speak_for_a_full_name(held):
    found = links(held, "Osman Teral, Dorin Falken and Pavel Moreth met.")
    assert [refs(found[name]) for name in ("Osman Teral", "Dorin Falken", "Pavel Moreth")] == [
        ["ofac:302"],
        ["ofac:303"],
        ["ofac:304"],
    ]


def test_one_other_of_the_programme_does_not(held):
    assert outcome(held, "Osman Teral and Dorin Falken met.", "Osman Teral") is Outcome.AMBIGUOUS


def test_others_of_another_programme_do_not(held):
    assert outcome(held, "Radu Vesk, Osman Teral and Dorin Falken met.", "Radu Vesk") is Outcome.AMBIGUOUS


@pytest.mark.parametrize(
    "told",
    [
        "Osman Teral, born in 1989, met Dorin Falken and Pavel Moreth.",
        "Dorin Falken and Pavel Moreth met. Osman Teral, the striker, is not to be confused with a man on the list.",
        "Dorin Falken and Pavel Moreth met in the stadium where the goalkeeper Osman Teral plays.",
        "Dorin Falken and Pavel Moreth met. A certain Osman Teral paid for it.",
    ],
)
def test_a_person_whom_the_report_tells_apart_is_not_linked_for_the_company(held, told):
    assert outcome(held, told, "Osman Teral") is not Outcome.LINKED


def test_a_romanised_name_is_linked_among_others_of_its_programme(held):
    found = links(held, "Олег Вескаренко, Артём Сорнин и Юлия Моретова уволены.", "ru")
    assert {refs(link)[0] for link in found.values() if link.outcome is Outcome.LINKED} == {
        "ofac:305",
        "ofac:306",
        "ofac:307",
    }


def test_a_romanised_name_is_not_linked_for_the_country_that_every_such_report_speaks_of(held):
    assert outcome(held, "В России уволен Олег Вескаренко.", "Олег Вескаренко", "ru") is not Outcome.LINKED


def test_a_family_name_that_stands_first_is_the_listed_name(held):
    assert outcome(held, "North Korea sent Sorn Bel Teng to Belmora.", "Sorn Bel Teng") is Outcome.LINKED
    assert outcome(held, "Namibia sent Sorn Bel Teng to Belmora.", "Sorn Bel Teng") is Outcome.AMBIGUOUS


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The striker Ilya Brel was born in Belmora."),
        ("en", "Ilya Brel, a singer, was born in Belmora."),
        ("en", "Ilya Brel of Belmora shares his name with a man on the list."),
        ("fr", "Le footballeur Ilya Brel est né à Belmora."),
        ("es", "El cantante Ilya Brel nació en Belmora."),
        ("de", "Der Torwart Ilya Brel wurde in Belmora geboren."),
    ],
)
def test_a_place_does_not_speak_for_a_namesake(held, language, text):
    assert links(held, text, language)["Ilya Brel"].outcome is Outcome.AMBIGUOUS
    plain = links(held, "Ilya Brel was born in Belmora.")
    assert plain["Ilya Brel"].outcome is Outcome.LINKED
