"""Answers written out: lines of JSON, rows of CSV without formulas, and what a cut file still holds."""

import csv
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import InputError
from onrecord.model.vocab import Outcome
from onrecord.publish.matches import COLUMNS, Match, MatchCandidate, header_of, render_match, safe_cell
from onrecord.publish.matches_held import held_answers, query_as_held


def candidate(name: str = "Radu Vesk", **fields) -> MatchCandidate:
    values: dict[str, Any] = {
        "id": "ent-1",
        "ids": ("un:A.1", "ofac:7"),
        "name": name,
        "matched_name": name,
        "kind": "person",
        "quality": "good",
        "score": 0.9,
        "features": {"base": -1.0},
        "reasons": ("good name: R", "born: 1960"),
        "conflicts": (),
    }
    return MatchCandidate(**(values | fields))


def answer(query: str, *candidates: MatchCandidate, fault: str = "") -> Match:
    outcome = Outcome.NIL if not candidates else Outcome.LINKED if len(candidates) == 1 else Outcome.AMBIGUOUS
    return Match(query=query, outcome=outcome, candidates=candidates, why="Because.", fault=fault)


ANSWERS = [
    answer("one", candidate()),
    answer('two\n"lines', candidate("A"), candidate("B")),
    answer("=three"),
    answer("four", candidate("A"), candidate("B"), candidate("C")),
]


def written(form: str) -> bytes:
    return "".join(
        [header_of(form), *(render_match(one, number, format=form) for number, one in enumerate(ANSWERS, 1))]
    ).encode()


def held(data: bytes, form: str) -> list[tuple[str, int]]:
    return [(one.query, one.end) for one in held_answers(io.BytesIO(data), format=form, where="out")]


def test_json_has_the_fields_of_the_contract():
    row = json.loads(render_match(ANSWERS[0], 1, format="jsonl"))
    assert row["query"] == "one"
    assert row["outcome"] == "linked"
    assert {"id", "ids", "name", "matched_name", "score", "features", "reasons"} <= set(row["candidates"][0])


def test_csv_has_a_row_a_candidate_and_one_for_none():
    rows = list(csv.DictReader(io.StringIO(written("csv").decode(), newline="")))
    assert [(row["number"], row["place"]) for row in rows] == [
        ("1", "1"),
        ("2", "1"),
        ("2", "2"),
        ("3", ""),
        ("4", "1"),
        ("4", "2"),
        ("4", "3"),
    ]
    assert rows[0]["ids"] == "un:A.1 ofac:7"
    assert rows[0]["reasons"] == "good name: R; born: 1960"
    assert all(None not in row and len(row) == len(COLUMNS) for row in rows)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", "＝1", "\n@x"])
def test_no_cell_is_a_formula(text):
    hostile = candidate(text, id=text, ids=(text,), kind=text, quality=text, reasons=(text,), conflicts=(text,))
    lines = render_match(answer(text, hostile, fault=text), 1, format="csv")
    (row,) = csv.reader(io.StringIO(lines, newline=""))
    assert [cell for cell in row if text in cell] == ["'" + text] * 10


def test_a_harmless_cell_is_left_as_it_is():
    assert [safe_cell(text) for text in ("al-Qaida", "O'Neil", "", "a=b", "5")] == [
        "al-Qaida",
        "O'Neil",
        "",
        "a=b",
        "5",
    ]


@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_a_file_cut_anywhere_holds_whole_answers_in_order(form):
    data = written(form)
    queries = [query_as_held(one.query, format=form) for one in ANSWERS]
    seen = set()
    for cut in range(len(data) + 1):
        found = held(data[:cut], form)
        seen.add(len(found))
        assert [query for query, _ in found] == queries[: len(found)]
        # What is kept is what was written before the answer that may be cut.
        if found:
            end = found[-1][1]
            again = render_match(ANSWERS[len(found) - 1], len(found), format=form).encode()
            assert data[:end].endswith(again)
    assert seen >= {0, 1, 2, 3}


def test_a_whole_file_of_lines_is_held_whole():
    assert held(written("jsonl"), "jsonl")[-1][1] == len(written("jsonl"))


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (b"no answer\n", "jsonl"),
        (b'{"query": 1, "outcome": "nil"}\n', "jsonl"),
        (b"\xff\n", "jsonl"),
        (b"a,b\n1,2\n", "csv"),
        (b"\xff\n", "csv"),
    ],
)
def test_another_file_is_not_taken_for_answers(data, form):
    with pytest.raises(InputError, match="out: line 1 is no answer"):
        held(data, form)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40))
def test_any_name_comes_back_from_a_file_as_it_was_written(query):
    for form in ("jsonl", "csv"):
        data = "".join(
            [header_of(form), *(render_match(answer(query), number, format=form) for number in (1, 2))]
        ).encode()
        assert held(data, form)[0][0] == query_as_held(query, format=form)
