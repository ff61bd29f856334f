"""Checks under way: several at once, stopped by the reader or by the clock, and what they leave behind."""

import datetime as dt
import sqlite3
import threading
import time

import pytest

from onrecord.serve.jobs import Jobs
from onrecord.serve.task import Task
from onrecord.store.archive import open_archive
from tests.pdf import pdf_of
from tests.unit.serve.conftest import NOW

TEXT = b"The Taliban took Kabul on 15 August 2021."


@pytest.fixture
def archive():
    kept = open_archive(":memory:")
    yield kept
    kept.close()


@pytest.fixture
def jobs(archive):
    made = Jobs(archive, lambda: NOW)
    yield made
    made.close()


@pytest.fixture
def task(tmp_path):
    def make(**fields):
        return Task(
            **{"kind": "text", "source": "pasted text", "data": TEXT, "store": str(tmp_path / "r.sqlite"), **fields}
        )

    return make


def test_report_is_kept_with_the_day_of_the_check(jobs, archive, task):
    job = jobs.wait(jobs.start(task(), "a"), 60)
    assert job.state == "done"
    kept = archive.head(job.report)
    assert dt.datetime.fromisoformat(kept.at) == NOW
    assert b"15 August 2021" in archive.value(job.report)


def test_two_at_once_are_both_done_and_a_third_waits(jobs, task):
    started = [jobs.start(task(data=TEXT + b" " + str(n).encode()), str(n)) for n in range(3)]
    assert {jobs.wait(job, 60).state for job in started} == {"done"}
    assert len({job.report for job in started}) == 3


def test_check_that_takes_too_long_is_stopped_and_says_so(jobs, archive, task):
    job = jobs.wait(jobs.start(task(kind="url", source="http://127.0.0.1:1/", seconds=0.01), "slow"), 30)
    assert (job.state, job.problem.code) == ("failed", "serve.stopped")
    assert archive.count() == 0


def test_stopped_check_leaves_nothing(jobs, archive, task):
    job = jobs.start(task(data=TEXT * 20_000), "large")
    deadline = time.monotonic() + 30
    while not job.step and time.monotonic() < deadline:
        time.sleep(0.01)
    jobs.cancel(job.id)
    jobs.wait(job, 30)
    assert job.state == "cancelled"
    assert archive.count() == 0
    assert jobs.under_way() == []


def test_check_that_waits_can_be_stopped_before_it_begins(jobs, task):
    long = [jobs.start(task(data=TEXT * 20_000), str(n)) for n in range(2)]
    waiting = jobs.start(task(), "waits")
    jobs.cancel(waiting.id)
    for job in long:
        jobs.cancel(job.id)
    for job in (*long, waiting):
        jobs.wait(job, 30)
    assert {job.state for job in (*long, waiting)} == {"cancelled"}


@pytest.mark.slow
def test_memory_of_a_check_is_limited(jobs, task):
    pytest.importorskip("resource")
    job = jobs.wait(jobs.start(task(data=TEXT * 200_000, memory_bytes=300 * 2**20), "much"), 120)
    assert job.state == "failed"
    assert job.problem.code in ("serve.too-much", "serve.broken-off")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (pdf_of(""), "pictures of its pages"),
        (b"%PDF-1.7\nbroken", "this PDF cannot be read"),
        (b"PK\x03\x04word", "ZIP archive"),
        (b"\x89PNG\r\n", "a PNG image"),
        (b"   \n ", "white space"),
        (b"<!doctype html><html><body></body></html>", "no text in the page"),
    ],
)
def test_file_that_is_no_text_says_what_it_is(jobs, task, data, words):
    job = jobs.wait(jobs.start(task(kind="file", source="x", data=data), "x"), 60)
    assert job.state == "failed"
    assert words in job.problem.message
    assert job.problem.where == "x"


def test_process_that_ends_without_a_word_is_told(jobs, archive, task):
    job = jobs.start(task(data=TEXT * 20_000), "x")
    deadline = time.monotonic() + 60
    while not job.step and time.monotonic() < deadline:
        time.sleep(0.01)
    jobs._processes[job.id].kill()
    jobs.wait(job, 30)
    assert (job.state, job.problem.code) == ("failed", "serve.broken-off")
    assert archive.count() == 0


def test_unknown_job_is_none_and_cancelling_it_does_nothing(jobs):
    assert jobs.get("x") is None
    jobs.cancel("x")


def test_store_that_cannot_be_read_is_told(jobs, task, tmp_path):
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"not a database" * 100)
    job = jobs.wait(jobs.start(task(store=str(broken)), "x"), 60)
    assert (job.state, job.problem.code) == ("failed", "store")


def test_closing_ends_every_process(archive, task):
    made = Jobs(archive, lambda: NOW)
    made.warm_up()
    job = made.start(task(data=TEXT * 20_000), "x")
    made.close()
    made.wait(job, 30)
    assert job.state == "cancelled"
    assert not [thread for thread in threading.enumerate() if thread.name == job.id]


def test_check_goes_on_while_another_process_writes_to_the_record(jobs, task, tmp_path):
    assert jobs.wait(jobs.start(task(), "makes the record"), 60).state == "done"
    other = sqlite3.connect(tmp_path / "r.sqlite", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    job = jobs.wait(jobs.start(task(data=TEXT + b" Again."), "while it is locked"), 60)
    other.execute("ROLLBACK")
    other.close()
    assert job.state == "done"


def test_report_waits_while_the_archive_is_locked_and_is_not_lost(task, tmp_path, monkeypatch):
    monkeypatch.setattr("onrecord.store.archive._WAIT_S", 0.2)
    archive = open_archive(str(tmp_path / "a.sqlite"))
    jobs = Jobs(archive, lambda: NOW)
    other = sqlite3.connect(tmp_path / "a.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    job = jobs.start(task(), "x")
    deadline = time.monotonic() + 60
    while job.step != "keep" and time.monotonic() < deadline:
        time.sleep(0.02)
    assert (job.state, job.step) == ("running", "keep")
    other.execute("ROLLBACK")
    other.close()
    assert jobs.wait(job, 30).state == "done"
    assert archive.count() == 1
    jobs.close()
    archive.close()
