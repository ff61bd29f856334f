"""Standing: what the snapshots around as-of say of one party."""

import pytest

from onrecord.check.case import Desk
from onrecord.check.listing.standing import standing_of
from onrecord.model.document import Reading
from onrecord.model.entity import Resolution
from onrecord.store import open_store
from onrecord.testing.builders import make_document
from tests.unit.check.checking import BRIGADE, FRONT, LISTS
from tests.unit.record.held_record import add, of_ref, view


@pytest.mark.parametrize(
    ("ref", "source", "as_of", "state"),
    [
        (BRIGADE.ref, "un", "2021-08-19", "listed"),
        (FRONT.ref, "un", "2021-08-19", "not_yet"),
        (FRONT.ref, "un", "2022-02-01", "listed"),
        (BRIGADE.ref, "ofac", "2021-08-19", "absent"),
        (BRIGADE.ref, "eu", "2021-08-19", "unknown"),
        (BRIGADE.ref, "un", "2015-01-01", "listed"),
        (BRIGADE.ref, "un", "2010-01-01", "not_yet"),
    ],
)
def test_a_standing_follows_the_snapshots_and_the_listing_date(ref, source, as_of, state):
    with open_store(":memory:") as store:
        add(store, *LISTS)
        seen = view(store, as_of)
        desk = Desk.of(Resolution(reading=Reading(document=make_document())), seen)
        assert standing_of(of_ref(seen, ref), source, desk).state == state
