"""Names judged by people, put through the command: no wrong link, and the outcome right as often as before."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.evaluate.names.gold import ALL, score_gold
from onrecord.record.held import open_record
from tests.shared import SHARED

REPORTS, LISTS = SHARED / "reports", SHARED / "lists"
GOLD = REPORTS / "names.jsonl"
FLOOR = 0.96
"""Share of the outcomes that are right; it was 0.98 when the command was made."""
HELD = (
    ("un/2020-12-08_Lcrs123", None),
    ("un/2024-09-25_xd-mau5", None),
    ("ofac/2021-04-25_garybogle", "2021-04-25"),
    ("ofac/sdn_daily/2023-06-21", "2023-06-21"),
)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.shared,
    pytest.mark.skipif(not GOLD.is_file(), reason="needs ../shared/reports/names.jsonl beside the project"),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory) -> Path:
    path: Path = tmp_path_factory.mktemp("names") / "record.sqlite"
    with open_record(path) as record, record.loading() as loading:
        for folder, day in HELD:
            loading.add(LISTS / folder, date=day)
    return path


def test_names_judged_by_people_are_answered_as_they_were(store, tmp_path):
    out = tmp_path / "answers.jsonl"
    command = [sys.executable, "-m", "onrecord", "match", REPORTS / "names.input.jsonl", "--store", store, "--to", out]
    subprocess.run([str(part) for part in command], check=True, capture_output=True)
    scores = score_gold(GOLD, out)[ALL]
    assert scores.rows == 300
    assert scores.wrong == 0
    assert scores.wrong_persons == 0
    assert scores.right / scores.rows >= FLOOR
    with out.open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            assert {"query", "outcome", "candidates"} <= row.keys()
            for one in row["candidates"]:
                assert {"id", "ids", "name", "matched_name", "score", "features", "reasons"} <= one.keys()
                assert any(one["matched_name"] in reason for reason in one["reasons"])
