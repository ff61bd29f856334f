"""The event index: what it gives leads to the very findings that all events lead to, and it gives far fewer."""

import random
import sqlite3
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest

from onrecord.check.event.events import match_events
from onrecord.model.document import Document
from onrecord.model.time import parse_edtf, period_of_days
from onrecord.model.vocab import Label, Mode
from onrecord.pipeline import Pipeline
from onrecord.read.formats.load import load_document
from onrecord.record import load
from onrecord.record.event_keys import event_keys
from onrecord.record.held import open_record
from onrecord.record.view import StoreView
from onrecord.store.packing import unpack_event
from onrecord.store.tables import SCHEMA_VERSION
from tests.unit.record.events.many import LANDS, PLACES, TARGETS, WEAPONS, a_day, files, many_events, report
from tests.unit.record.held_record import NO_EVENT_INDEX, add, record_file, view

PUBLISHED = "2021-08-24"


class WholeView(StoreView):
    """A view that gives a check all events, whatever it asks for."""

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self._whole = self.events()

    def events_near(self, when, words):
        return self._whole

    def events_attributed(self, party_ids):
        return iter(self._whole)


@pytest.fixture(scope="module")
def held():
    """A record with three files of 1,500 events; the third counts for one run only."""
    first, second, third = files(1500)
    with open_record(":memory:") as record:
        add(record.store, first, second)
        yield record.store, (third,)


def document(seed: int) -> Document:
    return load_document(report(seed, 20).encode(), source="made.txt", published=parse_edtf(PUBLISHED))


CASES = [(as_of, mode, run) for as_of in ("2014-05-01", PUBLISHED) for mode in Mode for run in (False, True)]
"""As-of date, clock, and whether the third file counts for the run."""


def test_findings_are_those_of_a_check_against_all_events(held):
    store, extra = held
    seen = set()
    for seed, (as_of, mode, run) in enumerate(CASES):
        arguments = (store, parse_edtf(as_of), mode, extra if run else ())
        (found,) = Pipeline(StoreView(*arguments))([document(seed)])
        (expected,) = Pipeline(WholeView(*arguments))([document(seed)])
        assert msgspec.json.encode(found) == msgspec.json.encode(expected)
        seen |= {verdict.label for verdict in found.verdicts}
    assert {Label.SUPPORTED, Label.AMBIGUOUS, Label.DIFFERS} <= seen


def desk_of(seen: StoreView) -> Any:
    """Return as much of a desk as the matching of events uses."""
    return SimpleNamespace(view=seen)


def test_matches_are_those_among_all_events_for_any_time_and_words(held):
    store, extra = held
    draw = random.Random(7)
    narrow, whole = (kind(store, None, Mode.KNOWN_NOW, extra) for kind in (StoreView, WholeView))
    matched = 0
    for _ in range(80):
        first, last = sorted((a_day(draw), a_day(draw)))
        month = f"{first:%Y-%m}"
        whens = (period_of_days(first, first), parse_edtf(month), parse_edtf(f"{month}~"), period_of_days(first, last))
        claim: dict[str, Any] = {
            "when": draw.choice((*whens, parse_edtf(f"{first.year}~"), parse_edtf(f"../{first}"), None)),
            "place": draw.choice((*PLACES, *LANDS)),
            "target": draw.choice(("", *TARGETS)),
            "weapon": draw.choice(("", *WEAPONS)),
            "parties": frozenset(),
            "kinds": frozenset(),
        }
        found = match_events(desk_of(narrow), **claim)
        assert found == match_events(desk_of(whole), **claim)
        matched += len(found)
    assert matched > 1000


def test_few_events_are_asked_for(held):
    store, _ = held
    seen = view(store)
    day, everything = parse_edtf("2012-05-06"), len(seen.events())
    near = seen.events_near(day, {"qarabad"})
    assert 0 < len(near) < everything / 10
    assert not seen.events_near(None, {"norland"})
    taliban = seen.entity_of_term("key:taliban")
    assert taliban is not None
    assert 0 < sum(1 for _ in seen.events_attributed({taliban.id})) < everything / 2


def test_event_of_two_files_is_found_by_the_day_of_one_and_a_word_of_the_other():
    """Together they are one event, with the date of the first file and the words of both."""
    event = many_events(1, 3)[0]
    told = msgspec.structs.replace(event, id="x", date="2011-03-04", place_names=("Oxtown",), targets=())
    again = msgspec.structs.replace(told, date="2013", place_names=("Lundby",))
    with open_record(":memory:") as record:
        add(record.store, record_file("a.toml", events=(told,)), record_file("b.toml", events=(again,)))
        found = view(record.store, mode=Mode.KNOWN_NOW).events_near(parse_edtf("2011-03-04"), {"lundby"})
        assert [item.place_names for item in found] == [("Oxtown", "Lundby")]
        assert not view(record.store, mode=Mode.KNOWN_NOW).events_near(parse_edtf("2011-03-04"), {"khost"})


def test_a_file_in_place_of_another_takes_its_events_out_of_the_index():
    events = [msgspec.structs.replace(event, place_names=("Lundby",), date="2012") for event in many_events(50, 5)]
    with open_record(":memory:") as record:
        add(record.store, record_file("a.toml", events=tuple(events)))
        add(record.store, record_file("a.toml", events=tuple(events[:2])))
        seen = view(record.store, mode=Mode.KNOWN_NOW)
        assert {event.id for event in seen.events_near(parse_edtf("2012"), {"lundby"})} == {e.id for e in events[:2]}
        rows = {
            table: record.store._rows(f"SELECT count(DISTINCT {column}) FROM {table}")[0][0]
            for table, column in (("event_words", "event"), ("events", "id"))
        }
    assert rows["event_words"] == rows["events"]


def test_keys_made_again_are_those_made_at_first(held):
    store, _ = held
    queries = (
        "SELECT * FROM event_words ORDER BY 1, 2, 3, 4",
        """SELECT r.file, r.reference, p.event FROM event_references r LEFT JOIN event_parties p ON p.reference = r.id
        ORDER BY 1, 2, 3""",
    )
    before = [store._rows(query) for query in queries]
    with store.writer() as writer:
        writer.events.renew(event_keys)
    assert [store._rows(query) for query in queries] == before
    assert all(before)


def test_a_store_of_the_second_schema_is_upgraded_and_its_events_are_found(tmp_path):
    path = tmp_path / "old.sqlite"
    told = tuple(many_events(200, 1))
    with open_record(path) as record:
        add(record.store, record_file("b.toml", events=told[100:]), record_file("a.toml", events=told[:100]))
        before = record.view().events()
        names = record.store._rows("SELECT file, id, value FROM events ORDER BY file, id")
    connection = sqlite3.connect(path)
    connection.executescript(NO_EVENT_INDEX + "PRAGMA user_version = 2; DELETE FROM meta;")
    rows = [(file, number, msgspec.msgpack.encode(unpack_event(value))) for file, number, value in names]
    connection.executemany("INSERT INTO events VALUES (?, ?, ?)", rows)
    connection.commit()
    connection.close()
    with open_record(path) as record:
        assert record.store._rows("PRAGMA user_version") == [(SCHEMA_VERSION,)]
        seen = record.view()
        assert seen.events() == before
        for place in ("kabul", "oxtown"):
            near = {event.id for event in seen.events_near(parse_edtf("2000/2030"), {place})}
            assert {event.id for event in before if place in " ".join(event.place_names).lower()} <= near


def test_the_index_is_made_again_when_the_rules_of_its_keys_change(tmp_path, monkeypatch):
    path = tmp_path / "record.sqlite"
    with open_record(path) as record:
        add(record.store, record_file("a.toml", events=tuple(many_events(50, 5))))
        record.store._connection.execute("DELETE FROM event_words")
    with open_record(path) as record:
        assert record.store._rows("SELECT count(*) FROM event_words") == [(0,)]
    monkeypatch.setattr(load, "_rules_hash", lambda: "newer")
    with open_record(path) as record:
        told = record.store._rows("SELECT count(DISTINCT event) FROM event_words")[0][0]
        assert told == record.store._rows("SELECT count(*) FROM events WHERE file = 'starter'")[0][0]
    monkeypatch.setattr(load, "_rules_hash", lambda: "newest")
    monkeypatch.setattr(load, "_event_rules_hash", lambda: "newest")
    with open_record(path) as record:
        words = record.store._rows("SELECT count(DISTINCT event) FROM event_words")
        assert words == record.store._rows("SELECT count(*) FROM events")
