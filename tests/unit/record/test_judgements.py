"""Judgements: kept in a log, honoured by the index, undone by a later one, never changed."""

import sqlite3

import pytest

from onrecord.errors import InputError, NotFound, StoreError
from onrecord.model.record import DateValue
from onrecord.record.judgements import Decision, judge
from onrecord.record.merge_report import merge_report
from onrecord.store import open_store
from onrecord.store.tables import SCHEMA_VERSION
from tests.unit.record.held_record import NO_EVENT_INDEX, add, entry, of_ref, party, record_file, snapshot, view

BORN = (DateValue(edtf="1966-01-01"),)
ANN = entry("un:A.1", "Ann Maria Alpha", born=BORN)
ANNA = entry("ofac:7", "Ann Maria Alpha", born=(DateValue(edtf="1966-01-01"), DateValue(edtf="1960")))
OTHER = entry("ofac:8", "Quite Other", born=(DateValue(edtf="1990"),))
WHEN = {"by": "Ann", "at": "2024-05-01T10:00:00+00:00"}


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "record.sqlite") as store:
        add(store, snapshot("2014-01-01", ANN), snapshot("2014-01-01", ANNA, OTHER, source="ofac"))
        yield store


def refs(store, ref):
    return of_ref(view(store), ref).refs


def test_a_merge_is_parted_and_the_judgement_taken_back(store):
    pair = ("ofac:7", "un:A.1")
    assert refs(store, "un:A.1") == pair
    done = judge(store, pair, Decision.DIFFERENT, reason="another father", **WHEN)
    assert (done.before, done.one_party) == (True, False)
    assert refs(store, "un:A.1") == ("un:A.1",)
    judge(store, pair, Decision.UNSURE, reason="not so sure", **WHEN)
    assert refs(store, "un:A.1") == pair
    assert [item.decision for item in store.judgements()] == ["different", "unsure"]


def test_strangers_are_joined_with_the_reason_told_and_their_conflicts_shown(store):
    judge(store, ("un:A.1", "ofac:8"), Decision.SAME, reason="same passport", **WHEN)
    # The rule does not add a second OFAC entry to the party that a person made.
    assert refs(store, "un:A.1") == ("ofac:8", "un:A.1")
    (merged,) = merge_report(store).merges
    assert merged.judged
    assert any("Ann judged them the same on 2024-05-01: same passport" in reason for reason in merged.reasons)
    assert any("ofac:8 1990" in conflict and "years of birth" in conflict for conflict in merged.conflicts)
    assert any("primary names" in conflict for conflict in merged.conflicts)


def test_judgements_outlive_the_snapshots_that_come_after(store):
    judge(store, ("un:A.1", "ofac:7"), Decision.DIFFERENT, reason="another father", **WHEN)
    add(store, snapshot("2015-01-01", ANN))
    assert refs(store, "un:A.1") == ("un:A.1",)


def test_what_a_record_file_joins_is_not_parted_and_the_answer_says_so(store):
    add(store, record_file(entities=(party("ann", "Ann", refs=("un:A.1", "ofac:7")),)))
    done = judge(store, ("un:A.1", "ofac:7"), Decision.DIFFERENT, reason="another father", **WHEN)
    assert done.one_party
    assert "record file" in done.note


def test_ids_that_are_not_held_and_empty_reasons_are_sentences(store):
    with pytest.raises(NotFound, match=r"no entry un:A\.9"):
        judge(store, ("un:A.1", "un:A.9"), Decision.SAME, reason="x", **WHEN)
    with pytest.raises(InputError, match="needs a reason"):
        judge(store, ("un:A.1", "ofac:7"), Decision.SAME, reason=" ", **WHEN)
    with pytest.raises(InputError, match="given twice"):
        judge(store, ("un:A.1", "un:A.1"), Decision.SAME, reason="x", **WHEN)
    assert store.judgements() == ()


def test_the_log_cannot_be_changed(store):
    judge(store, ("un:A.1", "ofac:7"), Decision.SAME, reason="same", **WHEN)
    with pytest.raises(StoreError, match="judgements stay"), store.writer() as writer:
        writer._connection.execute("UPDATE judgements SET reason = 'other'")
    with pytest.raises(StoreError, match="judgements stay"), store.writer() as writer:
        writer._connection.execute("DELETE FROM judgements")


def test_a_store_of_the_first_schema_is_upgraded_and_keeps_what_it_holds(tmp_path):
    path = tmp_path / "old.sqlite"
    with open_store(path) as store:
        add(store, snapshot("2014-01-01", ANN))
    connection = sqlite3.connect(path)
    connection.executescript(
        f"{NO_EVENT_INDEX} DROP TABLE judgements; ALTER TABLE snapshots DROP COLUMN pending;"
        "ALTER TABLE statements DROP COLUMN refs;"
        "PRAGMA user_version = 1;"
    )
    connection.close()
    with open_store(path) as store:
        assert store._rows("PRAGMA user_version") == [(SCHEMA_VERSION,)]
        add(store, snapshot("2014-01-01", ANNA, source="ofac"))
        assert refs(store, "un:A.1") == ("ofac:7", "un:A.1")
        judge(store, ("un:A.1", "ofac:7"), Decision.DIFFERENT, reason="x", **WHEN)
