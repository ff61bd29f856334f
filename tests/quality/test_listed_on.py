"""Was X on list L on day D: 200 drawn pairs of entry and day against a reading of the files that shares no code."""

import csv
import datetime as dt
import random
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest

from onrecord.model.vocab import Mode
from onrecord.record.listed import listed_on
from onrecord.record.load import Loading
from onrecord.record.view import StoreView
from onrecord.store import open_store
from tests.shared import SHARED, needs_shared

LISTS = SHARED / "lists"
UN = sorted(
    path for path in (LISTS / "un").glob("*/*.xml") if "2016-02" not in str(path) and "2025-08" not in str(path)
)
"""Without the copy that was trimmed for tests, and the damaged one."""
OFAC = sorted((LISTS / "ofac" / "sdn_daily").glob("*/sdn.csv"))
SEED = 20211123
DRAWN = 200


class Truth(NamedTuple):
    """What the files say: the days of the snapshots of each list, and the listing date of each entry on each."""

    days: dict[str, list[str]]
    stands: dict[str, dict[str, str]]


def read_files() -> Truth:
    """Read ids and listing dates with the standard library alone."""
    days: dict[str, list[str]] = {"un": [], "ofac": []}
    stands: dict[str, dict[str, str]] = {}
    for path in UN:
        root = ET.parse(path).getroot()
        day = root.attrib["dateGenerated"][:10]
        days["un"].append(day)
        for node in [*root.iter("INDIVIDUAL"), *root.iter("ENTITY")]:
            ref = "un:" + (node.findtext("REFERENCE_NUMBER") or "").strip()
            stands.setdefault(ref, {})[day] = (node.findtext("LISTED_ON") or "").strip()[:10]
    for path in OFAC:
        day = path.parent.name[:10]
        days["ofac"].append(day)
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.reader(file):
                if len(row) == 12:
                    stands.setdefault(f"ofac:{row[0].strip()}", {})[day] = ""
    return Truth({source: sorted(found) for source, found in days.items()}, stands)


def expected(truth: Truth, ref: str, day: str) -> str:
    """Say what can be known: by the snapshots around the day, and by the listing date where they differ."""
    held = truth.days[ref.partition(":")[0]]
    stands = truth.stands[ref]
    before = [item for item in held if item <= day]
    after = [item for item in held if item > day]
    if not before:
        dated = stands.get(after[0], "")
        return "listed" if dated and dated <= day else "unknown"
    last = before[-1]
    if last == day or not after:
        return "listed" if last in stands else "not_listed"
    following = after[0]
    if (last in stands) == (following in stands):
        moved = last in stands and stands[following] != stands[last] and stands[following] > last
        return "unknown" if moved else "listed" if last in stands else "not_listed"
    if last in stands or not stands[following] or stands[following] <= last:
        return "unknown"
    return "listed" if stands[following] <= day else "not_listed"


def draw(truth: Truth) -> list[tuple[str, str]]:
    """Draw entries and days: a third delisted, a third listed between snapshots, before, on, between and after them."""
    chance = random.Random(SEED)
    refs = sorted(truth.stands)
    last = {source: days[-1] for source, days in truth.days.items()}
    first = {source: days[0] for source, days in truth.days.items()}
    gone = [ref for ref in refs if last[ref.partition(":")[0]] not in truth.stands[ref]]
    came = [ref for ref in refs if first[ref.partition(":")[0]] not in truth.stands[ref]]
    pairs = []
    for number in range(DRAWN):
        ref = chance.choice((gone, came, refs)[number % 3])
        days = truth.days[ref.partition(":")[0]]
        start, end = dt.date.fromisoformat(days[0]), dt.date.fromisoformat(days[-1])
        any_day = start - dt.timedelta(days=900) + dt.timedelta(days=chance.randrange((end - start).days + 1200))
        near = [date for date in truth.stands[ref].values() if date]
        choices = [chance.choice(days), any_day.isoformat(), any_day.isoformat(), *near[:1]]
        pairs.append((ref, chance.choice(choices)))
    return pairs


@needs_shared
@pytest.mark.shared
@pytest.mark.slow
def test_two_hundred_drawn_answers_are_right(tmp_path: Path) -> None:
    truth = read_files()
    with open_store(tmp_path / "record.sqlite") as store:
        with Loading(store) as loading:
            for path in (*UN, *(path.parent for path in OFAC)):
                date = path.name[:10] if path.is_dir() else None
                loading.add(path, date=date)
        view = StoreView(store, None, Mode.KNOWN_THEN)
        assert {source: [item.date for item in view.snapshots(source)] for source in truth.days} == truth.days
        wrong, counts = [], dict.fromkeys(("listed", "not_listed", "unknown"), 0)
        for ref, day in draw(truth):
            answer = listed_on(view.history_of_ref(ref), dt.date.fromisoformat(day))
            want = expected(truth, ref, day)
            counts[want] += 1
            if answer.outcome != want:
                wrong.append((ref, day, want, answer))
    assert wrong == []
    # The draw covers every outcome, so that the agreement means something.
    assert min(counts.values()) >= 20, counts
