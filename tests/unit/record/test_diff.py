"""What changed between two snapshots, and what two snapshots cannot show."""

import json
from itertools import pairwise

import msgspec
import pytest

from onrecord.errors import ConfigError, InputError, NotFound
from onrecord.model.record import DateValue
from onrecord.record.diff import MARK, OTHER_FIELD, diff_of, find_snapshot
from onrecord.record.load import Loading, add_snapshot
from onrecord.store import open_store
from tests.shared import SHARED, needs_shared
from tests.unit.record.held_record import add, entry, snapshot

ANN = entry("un:A.1", "Ann Alpha", born=(DateValue(edtf="1966"),))
BOB = entry("un:A.2", "Bob Beta")
CAT = entry("un:A.3", "Cat Gamma")


def diff(store, one, other):
    return diff_of(store, find_snapshot(store, one), find_snapshot(store, other))


def printed(load, *prints):
    return msgspec.structs.replace(load, fingerprints=prints)


def test_added_removed_and_changed_come_with_their_ids_names_and_fields():
    older = entry("un:A.1", "Ann Alpha", born=(DateValue(edtf="1960", approximate=True),))
    with open_store(":memory:") as store:
        add(store, snapshot("2014-01-01", older, BOB), snapshot("2015-01-01", ANN, CAT))
        found = json.loads(msgspec.json.encode(diff(store, "un@2014-01-01", "un@2015-01-01")))
    assert found["added"] == [{"id": "un:A.3", "ref": "un:A.3", "name": "Cat Gamma"}]
    assert found["removed"] == [{"id": "un:A.2", "ref": "un:A.2", "name": "Bob Beta"}]
    (changed,) = found["changed"]
    assert changed["id"] == "un:A.1"
    assert changed["fields"] == [{"field": "born", "from": ["about 1960"], "to": ["1966"]}]


def test_a_change_in_a_part_that_is_not_kept_shows_by_the_fingerprint():
    with open_store(":memory:") as store:
        add(store, printed(snapshot("2014-01-01", ANN, BOB), "fp-1", "fp-2"))
        add(store, printed(snapshot("2015-01-01", ANN, BOB), "fp-1", "fp-3"))
        (changed,) = diff(store, "un@2014-01-01", "un@2015-01-01").changed
    assert changed.id == "un:A.2"
    assert [field.field for field in changed.fields] == [OTHER_FIELD]


def test_where_the_list_marks_its_amendments_the_others_are_apart():
    with open_store(":memory:") as store:
        add(store, printed(snapshot("2014-01-01", ANN, BOB), "fp-1/m-1", "fp-2/m-2"))
        add(store, printed(snapshot("2015-01-01", ANN, BOB), "fp-8/m-1", "fp-9/m-3"))
        found = diff(store, "un@2014-01-01", "un@2015-01-01")
    assert [item.id for item in found.changed] == ["un:A.2"]
    assert [item.id for item in found.unmarked] == ["un:A.1"]


def test_aliases_that_one_of_the_files_lacks_are_no_change():
    bare = entry("un:A.1", "Ann Alpha", born=(DateValue(edtf="1966"),))
    full = entry("un:A.1", "Ann Alpha", "Anna Alfa", born=(DateValue(edtf="1966"),))
    with open_store(":memory:") as store:
        add(store, printed(snapshot("2014-01-01", full), "fp-1"))
        add(store, printed(snapshot("2015-01-01", bare, names_complete=False), "fp-2"))
        found = diff(store, "un@2014-01-01", "un@2015-01-01")
    assert found.changed == ()
    assert "not say as much" in found.notes[-1]


def test_files_of_two_forms_are_compared_by_what_both_give():
    entries = [entry(f"un:A.{number}", f"Name{number} Surname") for number in range(30)]
    changed = [entry("un:A.0", "Another Surname"), *entries[1:]]
    with open_store(":memory:") as store:
        add(store, printed(snapshot("2014-01-01", *entries), *(f"csv-{number}" for number in range(30))))
        add(store, printed(snapshot("2015-01-01", *changed), *(f"xml-{number}" for number in range(30))))
        found = diff(store, "un@2014-01-01", "un@2015-01-01")
    assert [item.id for item in found.changed] == ["un:A.0"]
    assert "not say as much" in found.notes[-1]


def test_an_incomplete_snapshot_shows_no_removal_and_the_answer_says_so():
    with open_store(":memory:") as store:
        add(store, snapshot("2014-01-01", ANN, BOB), snapshot("2015-01-01", ANN, complete=False))
        assert "incomplete" in diff(store, "un@2014-01-01", "un@2015-01-01").notes[0]


def test_two_lists_are_not_compared_and_a_missing_snapshot_is_a_sentence():
    with open_store(":memory:") as store:
        add(store, snapshot("2014-01-01", ANN), snapshot("2014-02-01", entry("ofac:1", "X Y"), source="ofac"))
        with pytest.raises(InputError, match="different lists"):
            diff(store, "un@2014-01-01", "ofac@2014-02-01")
        with pytest.raises(NotFound, match=r"no un snapshot of 2015-01-01"):
            find_snapshot(store, "un@2015-01-01")
        with pytest.raises(ConfigError, match="names no snapshot"):
            find_snapshot(store, "un")


@needs_shared
@pytest.mark.shared
@pytest.mark.slow
def test_the_known_deltas_come_out_exactly():
    """../shared/design/formats.md, "Known deltas": all OFAC pairs at hand, and the six Haqqani entries."""
    daily = SHARED / "lists" / "ofac" / "sdn_daily"
    with open_store(":memory:") as store:
        with Loading(store) as loading:
            for folder in sorted(daily.iterdir()):
                loading.add(folder, date=folder.name[:10])
        days = [held.snapshot.date for held in store.snapshots()]
        found = {}
        for one, other in (
            ("2021-08-18", "2021-09-03"),
            ("2021-09-03", "2021-09-17"),
            ("2021-09-17", "2021-12-30"),
        ):
            delta = diff(store, f"ofac@{one}", f"ofac@{other}")
            found[one, other] = (len(delta.added), len(delta.removed), len(delta.changed))
        assert list(found.values()) == [(45, 4, 38), (32, 0, 3), (235, 383, 88)]
        haqqani = [
            item.ref
            for item in store.entries_in(store.snapshots()[0].number)
            if "HAQQANI" in item.names[0].text.upper()
        ]
        assert len(haqqani) >= 6
        for ref in haqqani:
            assert len(set(store.fingerprints_of(ref).values())) == 1, ref
            assert len(store.fingerprints_of(ref)) == len(days) == 9


@needs_shared
@pytest.mark.shared
@pytest.mark.slow
def test_the_known_deltas_of_the_un_list_come_out_by_id():
    lists = SHARED / "lists" / "un"
    with open_store(":memory:") as store:
        with Loading(store) as loading:
            for name in ("2020-11-24_Lcrs123", "2020-12-01_Lcrs123", "2020-12-08_Lcrs123", "2024-09-25_xd-mau5"):
                loading.add(lists / name / "consolidated.xml")
        days = [f"un@{held.snapshot.date}" for held in store.snapshots()]
        assert days == ["un@2020-11-23", "un@2020-11-30", "un@2020-12-01", "un@2024-09-26"]
        deltas = [diff(store, one, other) for one, other in pairwise(days)]
        assert [(len(item.added), len(item.removed)) for item in deltas] == [(0, 0), (0, 12), (41, 172)]
        assert deltas[0].changed == deltas[0].unmarked == ()
        # formats.md counts what the list itself marks as amended; more has changed than it marks.
        if any(MARK in print_ for print_, _ in store.fingerprints_in(store.snapshots()[0].number).values()):
            assert len(deltas[2].changed) == 474
        assert len(deltas[2].changed) + len(deltas[2].unmarked) > 474


def test_several_files_are_shown_together_and_a_failed_one_leaves_the_others(monkeypatch):
    with open_store(":memory:") as store:
        with Loading(store):
            add_snapshot(store, snapshot("2014-01-01", ANN), index=False)
            assert store.snapshots() == ()
            assert [item.date for item in store.pending()] == ["2014-01-01"]
        assert [held.snapshot.date for held in store.snapshots()] == ["2014-01-01"]
        assert store.pending() == ()
        assert store.entity_count() == 1
