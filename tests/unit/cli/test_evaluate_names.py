"""`onrecord evaluate names`: figures on stdout, wrong use named, a wrong person ends with a code."""

import json

import pytest

from onrecord.cli import app
from onrecord.cli.exits import ExitCode, run


@pytest.fixture
def judged(tmp_path):
    gold, predicted = tmp_path / "gold.jsonl", tmp_path / "predicted.jsonl"
    expected = {"outcome": "linked", "ids": ["un:1"]}
    gold.write_text(json.dumps({"query": "a", "kind": "person", "category": "alias", "expected": expected}) + "\n")

    def answered(ref: str) -> list[str]:
        row = {"query": "a", "outcome": "linked", "candidates": [{"ids": [ref]}]}
        predicted.write_text(json.dumps(row) + "\n")
        return ["evaluate", "names", "--gold", str(gold), "--predicted", str(predicted)]

    return answered


def test_a_right_answer_is_a_success(judged, capsys):
    assert run(app, [*judged("un:1"), "--to", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["ALL"]["right"] == 1


def test_a_wrong_person_ends_with_a_code(judged, capsys):
    assert run(app, judged("un:2")) == ExitCode.FAILED
    assert capsys.readouterr().out.splitlines()[-1].split() == ["ALL", "1", "0.000", "0.000", "0.000", "1", "1"]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--gold", "names.jsonl"],
        ["--lists", "/nowhere"],
        ["--lists", ".", "--split", "all"],
        ["--lists", ".", "--sets", "loo,guesses"],
        ["--lists", ".", "--peers", "nobody"],
        ["--lists", ".", "--to", "html"],
        ["--lists", ".", "--growth", "many"],
    ],
)
def test_wrong_use_is_named(arguments, capsys):
    assert run(app, ["evaluate", "names", *arguments]) == ExitCode.WRONG_USE
    assert capsys.readouterr().err.startswith("onrecord: ")
