"""Adding reports, correcting statements and explaining verdicts, from the command line."""

import json
from pathlib import Path

import pytest

from onrecord.cli import app, exits

TOML = """
[[source]]
key = "gazette"
title = "Valley Gazette, 4 June 2018"
kind = "official"
published = "2018-06-04"

[[event]]
id = "merano-2018"
name = "attack on the Hotel Merano"
date = "2018-05-31"
place = ["Belmora"]
target = ["Hotel Merano"]
sources = ["gazette"]

[[event.figure]]
source = "gazette"
value = 96
outcome = "killed"
says = "96 dead"
"""
REPORT = "The attack on the Hotel Merano in Belmora on 31 May 2018 was long. It killed 96 people."


@pytest.fixture
def onrecord(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("ONRECORD_STORE", str(tmp_path / "record.sqlite"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "merano.toml").write_text(TOML)
    (tmp_path / "note.txt").write_text(REPORT)

    def call(*arguments):
        code = exits.run(app, [str(argument) for argument in arguments])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return code, said.out, said.err

    assert call("record", "add", "merano.toml")[0] == 0
    assert call("check", "note.txt", "--published", "2018-06-10", "--with-text", "--to", "note.json")[0] == 0
    return call


def claim(name: str = "note.json", kind: str = "casualty") -> dict:
    rows: list[dict] = json.loads(Path(name).read_text("utf-8"))["claims"]
    return next(row for row in rows if row["kind"] == kind)


def test_explain_works_from_the_json_alone_and_from_an_added_report(onrecord):
    wanted = claim()["id"]
    code, out, _ = onrecord("explain", wanted, "--from", "note.json")
    assert code == 0
    assert "recorded: 96 (Valley Gazette, 4 June 2018): same" in out
    assert onrecord("explain", wanted)[0] == 1
    assert onrecord("record", "add-report", "note.json", "--grade", "B2")[0] == 0
    assert onrecord("explain", wanted)[1] == out
    found = json.loads(onrecord("explain", wanted, "--to", "json")[1])
    assert (found["claim"], found["schema"], found["verdict"]) == (wanted, "onrecord.explain/1", "supported")


def test_explain_says_what_is_wrong_with_what_it_is_given(onrecord, tmp_path):
    (tmp_path / "bad.json").write_text("{}")
    assert onrecord("explain", "1", "--from", "bad.json")[0] == 1
    assert onrecord("explain", "1", "--from", "none.json")[0] == 1
    assert onrecord("explain", "99", "--from", "note.json")[0] == 1
    assert onrecord("explain", "1", "--from", "note.json", "--to", "html")[0] == 2


def test_a_correction_keeps_the_statement_shows_the_reason_and_lists_what_changes(onrecord):
    statement = claim()["evidence"][0]["statement"]
    assert statement.startswith("stm-")
    onrecord("record", "add-report", "note.json", "--grade", "B2")
    code, out, _ = onrecord("correct", statement, "--reason", "the Gazette withdrew the figure", "--by", "Ann")
    assert code == 0
    assert f"{claim()['id']}: supported -> not_in_record" in out
    assert "1 verdicts change." in out
    onrecord("check", "note.txt", "--published", "2018-06-10", "--to", "again.json")
    again = claim("again.json")
    assert again["verdict"] == "not_in_record"
    (left_out,) = [row for row in again["evidence"] if row["statement"] == statement]
    assert left_out["stance"] == "neutral"
    assert "the Gazette withdrew the figure" in left_out["corrected"]
    code, out, _ = onrecord("correct", statement, "--reason", "it stands after all", "--withdraw", "--to", "json")
    found = json.loads(out)
    assert found["correction"]["number"] == 2
    assert [(row["before"], row["after"]) for row in found["changed"]] == [("not_in_record", "supported")]
    onrecord("check", "note.txt", "--published", "2018-06-10", "--to", "again.json")
    assert claim("again.json") == claim()


def test_a_report_without_its_text_is_named_to_be_checked_again(onrecord):
    statement = claim()["evidence"][0]["statement"]
    onrecord("check", "note.txt", "--published", "2018-06-10", "--to", "bare.json")
    onrecord("record", "add-report", "bare.json")
    code, out, err = onrecord("correct", statement, "--reason", "x")
    assert code == 0
    assert "1 added reports cite it." in out
    assert "its text is not held" in err


def test_no_control_character_of_a_title_reaches_the_terminal(onrecord):
    report = json.loads(Path("note.json").read_text("utf-8"))
    report["document"]["title"] = "Note\x1b[31m"
    Path("note.json").write_text(json.dumps(report), "utf-8")
    out = onrecord("record", "add-report", "note.json")[1] + onrecord("record", "list")[1]
    assert "Note" in out
    assert "\x1b" not in out


def test_what_cannot_be_corrected_is_refused(onrecord):
    statement = claim()["evidence"][0]["statement"]
    assert onrecord("correct", "stm-000000000000", "--reason", "x")[0] == 1
    assert onrecord("correct", statement, "--reason", "  ")[0] == 1
    assert onrecord("correct", statement, "--reason", "x", "--withdraw")[0] == 1


def test_a_report_is_added_with_letters_or_without_and_shown(onrecord):
    code, out, _ = onrecord("record", "add-report", "note.txt", "--published", "2018-06-10")
    assert (code, "without a grade" in out) == (0, True)
    assert onrecord("record", "add-report", "note.json", "--grade", "G7")[0] == 1
    code, out, _ = onrecord("record", "list")
    assert "Reports:" in out
    assert "2018-06-10" in out
    assert onrecord("record", "add-report", "none.txt", "note.json")[0] == 3
