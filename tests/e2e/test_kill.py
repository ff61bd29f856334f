"""A loading process that is killed at any moment leaves the previous state or the new one, never a half."""

import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from onrecord.record.events.ged import COLUMNS
from onrecord.record.load import Loading, add_to_record
from onrecord.store import open_store
from tests.unit.record.events.tables import GED, write
from tests.unit.record.held_record import contents

SEED = 20210903
ENTRIES = 400
ROW = '{number},"{name}","individual","SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB {year}; nationality {nation}."\r\n'
# Everything is imported before "ready", so that the kill meets the loading and not the start of Python.
CHILD = """
import sys
import onrecord.record.events, onrecord.record.files
import onrecord.record.index, onrecord.record.lists, onrecord.record.narrative
from onrecord.record.load import Loading, add_to_record
from onrecord.store import open_store

path, lists = sys.argv[1], sys.argv[2:]
with open_store(path) as store:
    print("ready", flush=True)
    if len(lists) == 1:
        add_to_record(store, lists[0])
    else:
        with Loading(store) as loading:
            for item in lists:
                loading.add(item)
"""


def write_list(folder: Path, day: str, first: int) -> Path:
    """Write an invented list of that day; its entries start at a number, so that two days differ."""
    made = folder / day
    made.mkdir()
    chance = random.Random(first)
    rows = "".join(
        ROW.format(
            number=number,
            name=f"Surname{number}, Given{chance.randrange(99)}",
            year=1950 + number % 40,
            nation=f"Land{number % 9}",
        )
        for number in range(first, first + ENTRIES)
    )
    (made / "sdn.csv").write_bytes(rows.encode() + b"\x1a\r\n")
    return made


def start(path: Path, lists: list[Path]) -> subprocess.Popen[str]:
    """Start a loading process and wait until it is about to load."""
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path), *map(str, lists)], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    return child


def end(child: subprocess.Popen[str]) -> int:
    code = child.wait()
    assert child.stdout is not None
    child.stdout.close()
    return code


def held(path: Path) -> dict[str, object]:
    with open_store(path) as store:
        assert store._rows("PRAGMA integrity_check") == [("ok",)]
        return contents(store)


def kill_many(folder: Path, times: int, lists: list[Path], before: Path) -> None:
    """Kill a loading process that many times, each time from the same state, and look at what is left."""
    chance = random.Random(SEED)
    whole = folder / "whole.sqlite"
    shutil.copy(before, whole)
    child = start(whole, lists)
    started = time.perf_counter()
    assert end(child) == 0
    needed_s = time.perf_counter() - started
    states = [held(before), held(whole)]
    assert states[0] != states[1]
    seen, died = [0, 0], 0
    for number in range(times):
        path = folder / f"kill-{number}.sqlite"
        shutil.copy(before, path)
        child = start(path, lists)
        time.sleep(chance.uniform(0, 0.8 * needed_s))  # a later run is often quicker than the one that was timed
        child.send_signal(signal.SIGKILL)
        died += end(child) != 0
        found = held(path)
        assert found in states, f"kill {number} left a half"
        seen[states.index(found)] += 1
        # The same command again brings the new state, whatever the kill left behind.
        with open_store(path) as store, Loading(store) as loading:
            for item in lists:
                loading.add(item)
        assert held(path) == states[1]
        for left in folder.glob(f"kill-{number}.sqlite*"):
            left.unlink()
    assert died >= times // 4, "the kills came too late to show anything"
    assert seen[0], "no kill came before the end"


@pytest.fixture
def before(tmp_path: Path) -> Path:
    path = tmp_path / "before.sqlite"
    with open_store(path) as store:
        add_to_record(store, write_list(tmp_path, "2021-01-01", 1000))
        store._rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("days", [["2021-02-01"], ["2021-02-01", "2021-03-01"]], ids=["one file", "two files"])
@pytest.mark.parametrize(
    "times", [pytest.param(8, id="8 times"), pytest.param(100, id="100 times", marks=pytest.mark.slow)]
)
def test_a_kill_leaves_the_previous_state_or_the_new_one(tmp_path, before, days, times):
    lists = [write_list(tmp_path, day, 1000 + 100 * number) for number, day in enumerate(days, 1)]
    kill_many(tmp_path, times, lists, before)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize(
    "times", [pytest.param(4, id="4 times"), pytest.param(60, id="60 times", marks=pytest.mark.slow)]
)
def test_a_kill_while_a_table_of_events_is_loaded_leaves_none_of_it(tmp_path, before, times):
    table = write(tmp_path / "ged.csv", COLUMNS, *(GED | {"id": str(number)} for number in range(3000)))
    kill_many(tmp_path, times, [table], before)
