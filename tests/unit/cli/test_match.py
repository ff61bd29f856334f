"""`onrecord match`: answers in order, broken rows named by line, resume, several processes, what is wrong use."""

import csv
import io
import json
from pathlib import Path

import pytest

from onrecord.cli import app
from onrecord.cli.exits import ExitCode, run
from onrecord.record.held import open_record

NAMES = ["Haqqani Network", "nobody of this name", "Sirajuddin Haqani", "حقاني", "Taliban", '{"query": 5}', "Al-Qaida"]


@pytest.fixture(scope="module")
def store(tmp_path_factory) -> str:
    path = tmp_path_factory.mktemp("match") / "record.sqlite"
    with open_record(path):
        pass
    return str(path)


@pytest.fixture
def names(tmp_path: Path) -> Path:
    path = tmp_path / "names.txt"
    path.write_text("\n".join(NAMES) + "\n", "utf-8")
    return path


def match(store: str, *arguments: object) -> int:
    return run(app, ["match", *map(str, arguments), "--store", store])


def test_answers_are_in_order_and_a_broken_row_is_named(store, names, capsys):
    assert match(store, names) == ExitCode.SET_ASIDE
    told = capsys.readouterr()
    rows = [json.loads(line) for line in told.out.splitlines()]
    assert [row["query"] for row in rows] == NAMES
    assert rows[0]["outcome"] == "linked"
    assert "un:TAe.012" in rows[0]["candidates"][0]["ids"]
    assert (rows[5]["outcome"], rows[5]["candidates"]) == ("nil", [])
    assert rows[5]["fault"].startswith("line 6: ")
    assert "onrecord: line 6: " in told.err
    assert "Rows with a fault: 1." in told.err
    assert "for a person to judge" in told.err


def test_without_broken_rows_the_command_is_done(store, capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(b"Taliban"))))
    assert match(store, "-") == ExitCode.DONE
    assert json.loads(capsys.readouterr().out)["query"] == "Taliban"


def test_no_names_are_no_answers(store, tmp_path, capsys):
    (tmp_path / "empty").write_bytes(b"")
    assert match(store, tmp_path / "empty") == ExitCode.DONE
    assert capsys.readouterr().out == ""


def test_of_many_faults_the_first_are_named_and_the_rest_counted(store, tmp_path, capsys):
    path = tmp_path / "names"
    path.write_text("\n" * 30)
    assert match(store, path) == ExitCode.SET_ASIDE
    told = capsys.readouterr()
    assert told.err.count("the line is empty") == 20
    assert "10 more rows have a fault" in told.err
    assert told.out.count('"fault":"line ') == 30


def test_csv_goes_by_the_name_of_the_file_and_has_a_row_a_candidate(store, names, tmp_path):
    out = tmp_path / "out.csv"
    assert match(store, names, "--to", out, "--limit", 2) == ExitCode.SET_ASIDE
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["number"] for row in rows} == {str(number) for number in range(1, len(NAMES) + 1)}
    assert all(row["place"] in ("", "1", "2") for row in rows)


@pytest.mark.parametrize("suffix", ["jsonl", "csv"])
def test_resume_from_any_cut_makes_the_same_file(store, names, tmp_path, suffix):
    whole, out = tmp_path / f"whole.{suffix}", tmp_path / f"out.{suffix}"
    match(store, names, "--to", whole)
    data = whole.read_bytes()
    for cut in range(0, len(data), max(1, len(data) // 23)):
        out.write_bytes(data[:cut])
        assert match(store, names, "--to", out, "--resume") == ExitCode.SET_ASIDE
        assert out.read_bytes() == data
    assert match(store, names, "--to", out, "--resume") == ExitCode.SET_ASIDE
    assert out.read_bytes() == data


@pytest.mark.parametrize("suffix", ["jsonl", "csv"])
def test_resume_leaves_a_file_with_answers_to_other_names_as_it_is(store, names, tmp_path, suffix, capsys):
    out = tmp_path / f"out.{suffix}"
    match(store, names, "--to", out)
    data = out.read_bytes()
    names.write_text("Taliban\nSomebody else\n", "utf-8")
    assert match(store, names, "--to", out, "--resume") == ExitCode.WRONG_USE
    names.write_text(NAMES[0], "utf-8")
    assert match(store, names, "--to", out, "--resume") == ExitCode.WRONG_USE
    assert "answers to other names" in capsys.readouterr().err
    assert out.read_bytes() == data


def test_without_resume_a_file_is_written_anew(store, names, tmp_path):
    out = tmp_path / "out.jsonl"
    out.write_text("x" * 100_000)
    match(store, names, "--to", out)
    assert len(out.read_text("utf-8").splitlines()) == len(NAMES)


@pytest.mark.slow
def test_several_processes_give_the_same_answers(store, names, tmp_path):
    names.write_text("\n".join(NAMES * 150), "utf-8")
    one, two = tmp_path / "one", tmp_path / "two"
    assert match(store, names, "--to", one) == match(store, names, "--to", two, "--jobs", 2) == ExitCode.SET_ASIDE
    assert one.read_bytes() == two.read_bytes()


def test_wrong_use_is_told_before_anything_is_written(store, names, tmp_path, capsys):
    before = names.read_bytes()
    for wrong in (["--format", "xml"], ["--input", "xml"], ["--resume"], ["--to", names], ["--as-of", "soon"]):
        assert match(store, names, *wrong) == ExitCode.WRONG_USE
    assert names.read_bytes() == before
    assert match(":memory:", names, "--jobs", 2) == ExitCode.WRONG_USE
    assert "Traceback" not in capsys.readouterr().err


def test_a_file_that_cannot_be_read_or_written_is_named(store, names, tmp_path, capsys):
    sheet = tmp_path / "names.xlsx"
    sheet.write_bytes(b"PK\x03\x04" + bytes(100))
    out = tmp_path / "held.jsonl"
    out.write_text("held")
    assert match(store, sheet, "--to", out) == ExitCode.FAILED
    assert out.read_text() == "held"
    assert match(store, tmp_path / "none.txt") == ExitCode.FAILED
    assert match(store, names, "--to", tmp_path / "no" / "folder.jsonl") == ExitCode.FAILED
    told = capsys.readouterr().err
    assert "save the sheet as CSV" in told
    assert "none.txt: it cannot be read" in told
    assert "folder.jsonl cannot be written" in told
