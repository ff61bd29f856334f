"""Births: what a report says of a birth, or tells from a list, speaks for a full name, and for another one's little."""

import pytest

from onrecord.model.record import DateValue
from onrecord.model.vocab import Outcome
from onrecord.store import open_store
from tests.unit.record.held_record import add, entry, snapshot, view
from tests.unit.resolve.test_resolver import links, refs


def day(edtf: str) -> tuple[DateValue, ...]:
    return (DateValue(edtf=edtf),)


HELD = [
    entry("ofac:801", "Radu VESK", born=day("1934-08-10"), programmes=("ZIMBABWE",)),
    entry(
        "ofac:802",
        "Artyom SORNOV",
        born=day("1975-02-28"),
        born_at=("Baku, Azerbaijan",),
        programmes=("MAGNIT",),
    ),
    entry("ofac:803", "Anton Luis MORETH SOLA", born=day("1969-09-16"), programmes=("VENEZUELA-EO13850",)),
    entry("ofac:804", "Bel-teng KIM", born=day("1968-08-07"), programmes=("DPRK3",)),
    entry("ofac:805", "KIM BEL TENG", born=day("1966-01-27"), programmes=("DPRK2",)),
]


@pytest.fixture(scope="module")
def held():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", *HELD, source="ofac"))
        yield view(store, "2021-08-19")


@pytest.mark.parametrize(
    ("language", "text", "quote", "ref"),
    [
        ("en", "Zimbabwe has its men. Radu Vesk was born in 1944, according to the entry.", "Radu Vesk", "ofac:801"),
        ("en", "Zimbabwe has its men. Radu Vesk was born in 1944.", "Radu Vesk", ""),
        ("en", "Radu Vesk was born in 1934, says the list.", "Radu Vesk", "ofac:801"),
        ("ru", "Артём Сорнов родился в Баку.", "Артём Сорнов", "ofac:802"),
        ("es", "Anton Moreth Sola, nacido en septiembre de 1959, es venezolano.", "Anton Moreth Sola", "ofac:803"),
        ("ru", "Артём Сорнов родом из Баку, уроженец Азербайджана.", "Артём Сорнов", "ofac:802"),
        ("en", "Their man Kim Bel-teng, born on 7 August 1968, left.", "Kim Bel-teng", "ofac:804"),
    ],
)
def test_signs_of_birth_and_list_speak_for_a_full_name(held, language, text, quote, ref):
    link = links(held, text, language)[quote]
    assert (refs(link) if link.outcome is Outcome.LINKED else []) == ([ref] if ref else [])
