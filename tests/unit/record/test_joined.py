"""Entries of two lists that are one party to a report: every check sees what both say."""

import pytest

from onrecord.model.record import AttributeStatement, DateValue
from onrecord.record.joined import join_entities, joined_view
from onrecord.store import open_store
from tests.unit.record.held_record import add, entry, of_ref, snapshot, view

ONE = entry("un:SDi.001", "RADU VESK OSMAN", listed_on="2006-04-25", born=(DateValue(edtf="1964"),))
OTHER = entry("ofac:9", "Radu VESK", born=(DateValue(edtf="1960", approximate=True),))


@pytest.fixture
def parts():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", ONE), snapshot("2020-12-01", OTHER, source="ofac"))
        seen = view(store, "2021-08-19")
        yield seen, of_ref(seen, "un:SDi.001"), of_ref(seen, "ofac:9")


def test_the_joined_party_has_the_values_of_both(parts):
    seen, one, other = parts
    whole = join_entities([one, other])
    joined = joined_view(seen, {one.id: whole}, {one.id: one.id, other.id: one.id})
    assert joined.entity(other.id).refs == ("un:SDi.001", "ofac:9")
    born = [s for s in joined.statements(one.id) if isinstance(s, AttributeStatement) and s.attribute == "born"]
    assert {s.cite.source for s in born} == {"un", "ofac"}
    assert {s.subject for s in born} == {one.id}
    assert all(joined.presences(one.id, source)[0].entry is not None for source in ("un", "ofac"))
    assert joined.sources() == seen.sources()


def test_without_joined_parties_the_view_stays_as_it_is(parts):
    assert joined_view(parts[0], {}, {}) is parts[0]
