"""Names judged by people: counts by hand, and the same numbers as the script that the judges use."""

import json
import subprocess
import sys

import pytest

from onrecord.errors import InputError
from onrecord.evaluate.names.gold import gold_table, is_right, score_gold
from tests.shared import SHARED

SCRIPT = SHARED / "score" / "score_names.py"


def gold(query: str, outcome: str, *ids: str, kind: str = "person", category: str = "alias"):
    return {"query": query, "kind": kind, "category": category, "expected": {"outcome": outcome, "ids": list(ids)}}


def answer(query: str, outcome: str, *candidates: list[str]):
    return {"query": query, "outcome": outcome, "candidates": [{"ids": ids} for ids in candidates]}


ROWS = [
    (gold("a", "linked", "un:1", "ofac:1"), answer("a", "linked", ["un:1"])),
    (gold("b", "linked", "un:2"), answer("b", "linked", ["un:3"], ["un:2"])),  # a wrong person, right in five
    (gold("c", "linked", "un:3"), answer("c", "ambiguous", ["un:3"], ["un:4"])),  # found first, but not linked
    (gold("d", "nil"), answer("d", "nil")),
    (gold("e", "nil", kind="org", category="negative"), answer("e", "linked", ["un:5"])),  # a wrong organisation
    (gold("f", "ambiguous", "un:1", "un:2", category="negative"), answer("f", "ambiguous", ["un:1"], ["un:2"])),
    (gold("g", "linked", "un:6", category="negative"), answer("g", "nil")),
]


@pytest.fixture
def files(tmp_path):
    paths = tmp_path / "gold.jsonl", tmp_path / "predicted.jsonl"
    for path, rows in zip(paths, zip(*ROWS, strict=True), strict=True):
        path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return paths


def test_counts_by_hand(files):
    scores = score_gold(*files)
    total = scores["ALL"]
    assert (total.rows, total.right, total.linked) == (7, 3, 4)
    assert (total.first, total.in_five, total.wrong, total.wrong_persons) == (2, 3, 2, 1)
    assert list(scores) == ["alias", "negative", "ALL"]


@pytest.mark.parametrize(
    ("ids", "wanted", "right"),
    [
        (["un:1"], ["un:1", "ofac:1"], True),
        (["un:1", "eu:9"], ["un:1"], True),  # gold does not speak of the EU list
        (["un:1", "un:2"], ["un:1"], False),  # two parties in one
        (["ofac:1"], ["un:1"], False),
        ([], ["un:1"], False),
    ],
)
def test_a_candidate_is_right_where_it_is_that_party_and_no_other(ids, wanted, right):
    assert is_right({"ids": ids}, wanted) is right


@pytest.mark.skipif(not SCRIPT.is_file(), reason="needs ../shared/score beside the project")
def test_the_table_is_that_of_the_judges_script(files):
    printed = subprocess.run([sys.executable, SCRIPT, *files], capture_output=True, text=True, check=True).stdout
    assert gold_table(score_gold(*files)).split() == printed.split()


def test_rows_that_do_not_go_together_are_refused(files, tmp_path):
    short = tmp_path / "short.jsonl"
    short.write_text(json.dumps(ROWS[0][1]) + "\n")
    with pytest.raises(InputError, match="1 rows"):
        score_gold(files[0], short)
    swapped = tmp_path / "swapped.jsonl"
    swapped.write_text("".join(json.dumps(row) + "\n" for _, row in reversed(ROWS)))
    with pytest.raises(InputError, match="row 1"):
        score_gold(files[0], swapped)


def test_a_line_that_is_no_json_is_refused(files, tmp_path):
    broken = tmp_path / "broken.jsonl"
    broken.write_text("{\n")
    with pytest.raises(InputError, match="JSON lines"):
        score_gold(files[0], broken)
