"""The views on official lists: what they draw agrees with what the record answers, for every party sampled."""

import datetime as dt
import math

import pytest

from onrecord.publish.views.dossier import dossier_of
from onrecord.publish.views.listings import bars_of
from onrecord.publish.views.network import NetworkChoice, network_of
from onrecord.record.held import open_record
from onrecord.record.listed import listed_on
from tests.shared import SHARED, needs_shared

pytestmark = [needs_shared, pytest.mark.shared]
LISTS = SHARED / "lists" / "un"
FILES = ("2016-02_opendatalabcz", "2018-06-08_perchrh", "2020-12-08_Lcrs123", "2024-09-25_xd-mau5")
NOW = dt.date(2026, 11, 25)
SAYS = {"listed": {"listed"}, "dated": {"listed"}, "absent": {"not_listed"}, "unknown": {"unknown", "not_listed"}}


@pytest.fixture(scope="module")
def record():
    with open_record(":memory:") as held:
        with held.loading():
            for name in FILES:
                held.add(LISTS / name)
        yield held


@pytest.fixture(scope="module")
def sample(record):
    """Every twelfth party of the lists, and those with the most on record."""
    entities = [entity for entity in record.store.entities() if entity.refs]
    assert len(entities) > 1_000
    return entities[::12]


def test_bars_agree_with_the_answer_for_a_day_inside_them(record, sample):
    view = record.view()
    seen = set()
    for entity in sample:
        for ref in entity.refs:
            history = view.history_of_ref(ref)
            for bar in bars_of(history):
                seen.add(bar.state)
                first, last = dt.date.fromisoformat(bar.first), dt.date.fromisoformat(bar.last)
                assert first <= last, (ref, bar)
                if (last - first).days > 1:
                    day = first + (last - first) / 2
                    assert listed_on(history, day).outcome in SAYS[bar.state], (ref, bar, day)
    assert seen == {"listed", "dated", "absent", "unknown"}


def test_dossiers_keep_every_value_with_its_source(record, sample):
    view = record.view()
    for entity in sample:
        found = dossier_of(view, entity, now=NOW)
        assert found.counts[""] == found.page.total == len(view.statements(entity.id))
        assert all(value.sources for fact in found.facts for value in fact.values), entity.id
        assert {listing.ref for listing in found.listings if listing.ref} == {
            ref for ref in entity.refs if ref.startswith("un:")
        }
        shown = [name.text for script in found.scripts for name in script.names]
        assert shown[0] == entity.names[0].text
        assert sorted(shown) == sorted(name.text for name in entity.names)


def test_a_network_of_real_lists_is_quoted_and_drawn_apart(record):
    view = record.view()
    entity = view.entity_of_ref("un:QDe.004")
    found = network_of(view, entity, NetworkChoice(depth=2), now=NOW)
    assert len(found.nodes) > 50
    assert all(quote.cite.excerpt and quote.cite.title for edge in found.edges for quote in edge.quotes)
    ends = {end for edge in found.edges for end in (edge.one, edge.other)}
    assert ends == {node.key for node in found.nodes}
    places = [(node.x, node.y) for node in found.nodes]
    assert min(math.dist(one, other) for at, one in enumerate(places) for other in places[:at]) > 20.0


def test_as_of_a_day_before_a_listing_the_dossier_does_not_know_it(record):
    # TAe.012 was listed on 5 November 2012, as its entry says.
    from onrecord.model.time import parse_edtf

    then = record.view(parse_edtf("2012-06-01"))
    entity = then.entity_of_ref("un:TAe.012")
    assert entity is not None
    counts = dossier_of(then, entity, now=NOW).counts
    later = dossier_of(record.view(), entity, now=NOW).counts
    assert counts["listing"] < later["listing"]
