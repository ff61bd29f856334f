"""`onrecord scan`: rows with true offsets, candidates with ids, faults named."""

import io
import json

import pytest

from onrecord.cli import app
from onrecord.cli.exits import ExitCode, run
from onrecord.record.held import open_record


@pytest.fixture(scope="module")
def store(tmp_path_factory) -> str:
    path = tmp_path_factory.mktemp("scan") / "record.sqlite"
    with open_record(path):
        pass
    return str(path)


def rows(capsys) -> list[dict]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_names_of_the_starter_record_are_found_with_offsets_into_the_file(store, tmp_path, capsys):
    text = "Men of the Haqqani\r\nNetwork met “Sirajuddin Hakkani”.\n"
    path = tmp_path / "text.txt"
    path.write_text(text, "utf-8", newline="")
    assert run(app, ["scan", str(path), "--store", store]) == ExitCode.DONE
    found = rows(capsys)
    assert [(row["quote"], row["how"]) for row in found] == [
        ("Haqqani\r\nNetwork", "exact"),
        ("Sirajuddin Hakkani", "fuzzy"),
    ]
    assert all(text[row["start"] : row["end"]] == row["quote"] for row in found)
    assert "un:TAe.012" in found[0]["candidates"][0]["ids"]
    assert found[1]["differs"] == [{"text": "hakkani", "record": "haqqani"}]


def test_no_fuzzy_leaves_other_spellings_out(store, tmp_path, capsys):
    path = tmp_path / "text.txt"
    path.write_text("Sirajuddin Hakkani met.", "utf-8")
    assert run(app, ["scan", str(path), "--store", store, "--no-fuzzy"]) == ExitCode.DONE
    assert rows(capsys) == []


def test_a_file_that_cannot_be_read_is_named_and_the_rest_goes_on(store, tmp_path, capsys):
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("The Haqqani Network met.", "utf-8")
    bad.write_bytes(b"\xff\xfe\x00")
    assert run(app, ["scan", str(bad), str(tmp_path / "none.txt"), str(good), "--store", store]) == ExitCode.SET_ASIDE
    told = capsys.readouterr()
    assert "bad.txt is not UTF-8" in told.err
    assert "none.txt cannot be read" in told.err
    assert "Haqqani Network" in told.out


def test_lines_for_a_person_name_candidates(store, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"The Haqqani Network met."), encoding="utf-8"))
    assert run(app, ["scan", "-", "--store", store, "--format", "text"]) == ExitCode.DONE
    assert "may be Haqqani Network" in capsys.readouterr().out


def test_an_unknown_format_is_wrong_use(store, capsys):
    assert run(app, ["scan", "-", "--store", store, "--format", "xml"]) == ExitCode.WRONG_USE
