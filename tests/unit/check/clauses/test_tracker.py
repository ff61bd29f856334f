"""The tracker: commitments by time, silence shown as silence, what is new, and its forms."""

import csv
import datetime as dt
import io
import json

import pytest
from msgspec.structs import replace

from onrecord.check.clauses.tracker import track
from onrecord.cli.agreements_text import draw_tracker
from onrecord.publish.wording import banned_words
from tests.unit.check.clauses.valley import ACCORD, HOSTING, LEAVING, RING, UNION, World, fact, left

ACT = fact("2020-05-03", id="f1", sources=("the Gazette",), published="2020-06")


def tracked(*facts, commitments=(HOSTING, LEAVING), **options):
    accord = replace(ACCORD, commitments=commitments)
    options = {"as_of": dt.date(2021, 6, 1)} | options
    return track(accord, facts, World(), **options)


def cells(tracker) -> dict[tuple[str, str], list[str]]:
    return {
        (row.commitment, cell.column): [item.id for item in cell.facts]
        for row in tracker.rows
        for cell in row.cells
        if cell.facts
    }


def test_a_fact_stands_in_the_cell_of_its_commitment_and_time():
    tracker = tracked(ACT, left("2019-11", id="f2"))
    assert tracker.columns == ("2019", "2020", "2021")
    assert cells(tracker) == {("lake-2019/5", "2020"): ["f1"], ("lake-2019/2", "2019"): ["f2"]}


@pytest.mark.parametrize(("step", "column"), [("year", "2020"), ("quarter", "2020 Q2"), ("month", "2020-05")])
def test_columns_are_years_quarters_or_months(step, column):
    assert cells(tracked(ACT, step=step)) == {("lake-2019/5", column): ["f1"]}


def test_nothing_reported_is_shown_as_that_and_a_passed_deadline_as_silence():
    states = {row.commitment: row.state for row in tracked().rows}
    assert states == {"lake-2019/5": "nothing reported", "lake-2019/2": "deadline_passed_no_record"}
    before = {row.commitment: row.state for row in tracked(as_of=dt.date(2019, 10, 1)).rows}
    assert before["lake-2019/2"] == "nothing reported"
    text = draw_tracker(tracked(), "text")
    assert "not the same as not done" in text


def test_a_fact_without_a_date_has_a_column_of_its_own():
    tracker = tracked(fact(None, id="f3"))
    assert cells(tracker) == {("lake-2019/5", "no date"): ["f3"]}


def test_the_same_fact_counts_once_and_what_lies_outside_is_counted_apart():
    tracker = tracked(ACT, ACT, fact("2015-01", id="old"))
    assert cells(tracker) == {("lake-2019/5", "2020"): ["f1"]}
    assert tracker.outside == 1


@pytest.mark.parametrize(("since", "new"), [("2020-06-30", True), ("2020-07-01", False)])
def test_new_is_what_happened_or_became_known_since(since, new):
    tracker = tracked(ACT, since=dt.date.fromisoformat(since))
    shown = [item.is_new for row in tracker.rows for cell in row.cells for item in cell.facts]
    assert shown == [new]
    assert ("nothing new reported" in draw_tracker(tracker, "text")) is not new


def test_a_deadline_that_passed_since_is_new():
    due = {row.commitment: row.is_newly_due for row in tracked(since=dt.date(2019, 12, 1)).rows}
    assert due == {"lake-2019/5": False, "lake-2019/2": True}
    assert not any(row.is_newly_due for row in tracked(since=dt.date(2020, 2, 1)).rows)


def test_readings_stand_side_by_side_in_one_row():
    other = replace(HOSTING, reading="R2", reading_says="a visit is enough")
    tracker = tracked(ACT, commitments=(HOSTING, other))
    assert len(tracker.rows) == 1
    facts = [item for cell in tracker.rows[0].cells for item in cell.facts]
    assert [item.reading for item in facts] == ["R1", "R2"]


def test_the_forms_hold_every_fact_and_every_silence():
    tracker = tracked(replace(ACT, says='=HYPERLINK("x") <script>alert(1)</script>', objects=(RING,)))
    rows = list(csv.DictReader(io.StringIO(draw_tracker(tracker, "csv"))))
    assert [(row["commitment"], row["state"]) for row in rows] == [
        ("lake-2019/5", "reported"),
        ("lake-2019/2", "deadline_passed_no_record"),
    ]
    assert rows[0]["fact"].startswith("'=")
    page = draw_tracker(tracker, "html")
    assert "<script>alert" not in page
    assert "nothing reported" in page
    assert "default-src 'none'" in page
    assert json.loads(draw_tracker(tracker, "json"))["rows"][0]["cells"][1]["facts"][0]["id"] == "f1"
    assert banned_words(draw_tracker(tracker, "text")) == []


def test_swapping_the_parties_swaps_the_tracker():
    mirrored = replace(HOSTING, bearer=UNION)
    one = tracked(ACT, commitments=(HOSTING,)).rows[0].cells
    other = tracked(replace(ACT, actors=(UNION,)), commitments=(mirrored,)).rows[0].cells
    assert [[item.result for item in cell.facts] for cell in one] == [
        [item.result for item in cell.facts] for cell in other
    ]
