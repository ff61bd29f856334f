"""Names of two given names, which many people bear, on a small record of invented parties."""

import pytest

from onrecord.model.vocab import Outcome
from onrecord.store import open_store
from tests.unit.record.held_record import add, entry, snapshot, view
from tests.unit.resolve.test_resolver import links

OTHERS = [
    entry(f"un:TBi.1{number}", f"{given} {family}", born_at=("Lakeside",))
    for number, (given, family) in enumerate(
        (given, family) for given in ("Iven", "Radu") for family in ("Vesk", "Moreth", "Kert", "Brel")
    )
]
PARTIES = [
    *OTHERS,
    entry("un:TBi.001", "Iven Radu", born_at=("Belmora",)),
    entry("un:TBi.002", "Iven Soltar", born_at=("Belmora",)),
    entry("un:TBi.003", "Iven Radu Soltek", born_at=("Belmora",)),
]


@pytest.fixture(scope="module")
def held():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", *PARTIES))
        yield view(store, "2021-08-19")


@pytest.mark.parametrize(
    ("text", "quote", "outcome"),
    [
        ("Rents in Belmora are paid by Iven Radu.", "Iven Radu", Outcome.AMBIGUOUS),
        ("Iven Radu is on the UN list.", "Iven Radu", Outcome.AMBIGUOUS),
        ("Iven Radu of Belmora is on the UN list.", "Iven Radu", Outcome.LINKED),
        ("Rents in Belmora are paid by Iven Soltar.", "Iven Soltar", Outcome.LINKED),
        ("Rents in Belmora are paid by Iven Radu Soltek.", "Iven Radu Soltek", Outcome.LINKED),
    ],
)
def test_two_given_names_need_more_than_a_place(held, text, quote, outcome):
    assert links(held, text)[quote].outcome is outcome
