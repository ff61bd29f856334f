"""What is told of a bearer, against a party: births, nationalities, other names, programmes."""

import pytest

from onrecord.model.record import DateValue
from onrecord.resolve.query_facts import bearing_of, told_of
from onrecord.store import open_store
from tests.unit.record.held_record import add, entry, of_ref, snapshot, view

PARTY = entry(
    "un:1",
    "Karim Jamal",
    "Abu Nur",
    born=(DateValue(edtf="1971"),),
    nationalities=("Libya",),
    born_at=("Derna, Libya",),
    titles=("Commander of the northern brigade",),
    programmes=("SDGT",),
    remarks="Treasurer of the Wadi Group; met Olga Petrova.",
)


@pytest.fixture(scope="module")
def bearing():
    with open_store(":memory:") as store:
        add(store, snapshot("2024-01-01", PARTY))
        seen = view(store)
        yield lambda text: bearing_of(told_of(text, "Karim Jamal"), of_ref(seen, "un:1"), "Karim Jamal", seen)


@pytest.mark.parametrize("text", ["born 1971", "b. 1971", "DOB: 3 May 1971", "date of birth 1971-05-03", "né en 1971"])
def test_births_are_read(text):
    assert told_of(text, "").years == {1971}


def test_other_years_are_no_births():
    assert told_of("arrested in 1999; listed 2004", "").years == frozenset()


def test_the_birth_speaks_for_and_against(bearing):
    assert bearing("born 1971").strong == ("born: 1971",)
    assert not bearing("born 1971").beyond_birth
    assert bearing("born 1973").strong == bearing("born 1973").conflicts == ()
    assert bearing("born 1980").conflicts == ("born 1980; the record has 1971",)


def test_a_year_does_not_outweigh_another_nationality(bearing):
    told = bearing("born 1971; Peru national")
    assert told.strong == ()
    assert told.weak == ("born: 1971",)


@pytest.mark.parametrize("text", ["Libya national", "a Libyan fighter", "citizen of Libya"])
def test_nationality(bearing, text):
    assert bearing(text).weak == ("nationality: Libya",)


def test_programme(bearing):
    assert bearing("sanctioned under SDGT").weak == ("programme: SDGT",)


def test_another_name_is_a_strong_reason(bearing):
    assert not bearing("known as Nur").beyond_birth
    assert bearing("Treasurer of the Wadi group").beyond_birth


def test_a_country_is_no_party_named_together(bearing):
    assert not bearing("Libya national").beyond_birth


def test_a_place_without_letters_is_no_reason():
    with open_store(":memory:") as store:
        add(store, snapshot("2024-01-01", entry("un:1", "Karim Jamal", born_at=("-",), nationalities=("-",))))
        seen = view(store)
        found = bearing_of(told_of("", "Karim Jamal"), of_ref(seen, "un:1"), "Karim Jamal", seen)
        assert found.strong == found.weak == found.hints == ()


def test_nothing_told():
    assert told_of("  ", "Karim").empty
    assert told_of("born 1971", "Karim").words == {}
