"""The agreements commands, from a draft to a tracker: data on stdout, the rest on stderr, one exit code a meaning."""

import csv
import io
import json
from pathlib import Path

import pytest

from onrecord.cli import app, exits

RIVER = """
[agreement]
id = "river-1931"
title = "River Agreement"
date = 1931-06-01
parties = ["River Board", "Valley Council"]

[[commitment]]
id = "river-1931/2"
clause = "Article 2"
paraphrase = "The board does not host the Isle Band."
bearer = "River Board"
modality = "must_not"
action = ["tie.hosts"]
object = ["Isle Band"]
certainty = "quoted-in-press"

[[commitment]]
id = "river-1931/3"
clause = "Article 3"
paraphrase = "The council repairs the bridges within a year."
bearer = "Valley Council"
modality = "must"
kind = "achievement"
until = 1932-06-01
action = ["repair.bridges"]
certainty = "memory"

[[event]]
id = "repair-1932"
name = "Repair of the Old Bridge"
kind = "repair.bridges"
date = 1932-04
participants = ["Valley Council"]
source = "Riverton Gazette"
"""
RIVER = RIVER.replace("1932-04\n", '"1932-04"\n')


@pytest.fixture
def onrecord(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("ONRECORD_STORE", str(tmp_path / "record.sqlite"))

    def call(*arguments):
        code = exits.run(app, ["agreements", *map(str, arguments)])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


@pytest.fixture
def river(tmp_path) -> Path:
    path: Path = tmp_path / "river.toml"
    path.write_text(RIVER, "utf-8")
    return path


def test_a_commitment_file_is_checked_added_listed_shown_and_tracked(onrecord, river):
    code, out, err = onrecord("check", river)
    assert (code, "no fault found" in err) == (0, True)
    assert "river-1931/3: no report gives repair.bridges by itself" in out
    assert onrecord("add", river)[0] == 0
    code, out, _ = onrecord("list", "--to", "json")
    summary = next(row for row in json.loads(out) if row["id"] == "river-1931")
    assert summary["certainty"] == {"memory": 1, "quoted-in-press": 1}
    code, out, _ = onrecord("show", "river-1931")
    assert "The board does not host the Isle Band. (our paraphrase; quoted-in-press)" in out
    code, out, _ = onrecord("track", "river-1931", "--as-of", "1933", "--to", "csv")
    assert code == 0
    rows = {row["commitment"]: row for row in csv.DictReader(io.StringIO(out))}
    assert rows["river-1931/2"]["state"] == "nothing reported"
    assert rows["river-1931/3"]["fact"] == "Repair of the Old Bridge"
    assert rows["river-1931/3"]["result"] == "falls_within"  # known from memory only: never more


def test_a_paraphrase_that_accuses_is_to_be_looked_at_again(onrecord, river):
    river.write_text(RIVER.replace("does not host", "violates peace if it hosts"), "utf-8")
    code, out, _ = onrecord("check", river)
    assert code == 0
    assert "'violates' is no word for what a clause asks" in out


def test_a_text_lifts_what_is_found_in_it(onrecord, river, tmp_path):
    text = tmp_path / "river.txt"
    text.write_text("River Agreement\n\nArticle 2\nNo band.\n\nArticle 3\nBridges.\n", "utf-8")
    onrecord("add", river)
    code, _, err = onrecord("add", "--text", text, "--agreement", "river-1931")
    assert code == 0
    assert "found in the text: Article 2, Article 3." in err
    out = onrecord("track", "river-1931", "--as-of", "1933", "--to", "json")[1]
    tracker = json.loads(out)
    assert tracker["text_complete"]
    results = [f["result"] for row in tracker["rows"] for cell in row["cells"] for f in cell["facts"]]
    assert results == ["consistent_with"]


def test_a_draft_goes_to_a_file_once_and_is_refused_until_it_is_reviewed(onrecord, tmp_path):
    text, out = tmp_path / "river.txt", tmp_path / "draft.toml"
    text.write_text("Article 1\n\nThe River Board shall not host the Isle Band.\n", "utf-8")
    wanted = ("draft", text, "--agreement", "river", "--party", "River Board", "--date", "1931-06-01", "--to", out)
    code, _, err = onrecord(*wanted)
    assert (code, "sentences to review: 1." in err) == (0, True)
    assert onrecord(*wanted)[0] == exits.ExitCode.WRONG_USE
    code, _, err = onrecord("add", out)
    assert code == exits.ExitCode.FAILED
    assert "not reviewed yet" in err


def test_facts_of_a_checked_report_are_tracked(onrecord, tmp_path):
    report = tmp_path / "report.txt"
    report.write_text("In 2022 the Taliban hosted Al-Qaida in Kabul.\n", "utf-8")
    checked = tmp_path / "out.json"
    arguments = ["check", str(report), "--published", "2022-09-01", "--to", str(checked)]
    assert exits.run(app, arguments) == 0
    claims = json.loads(checked.read_text("utf-8"))["claims"]
    assert [claim["kind"] for claim in claims] == ["tie"]
    code, out, _ = onrecord("track", "doha-2020", "--as-of", "2023", "--report", checked, "--to", "json")
    assert code == 0
    facts = [f for row in json.loads(out)["rows"] for cell in row["cells"] for f in cell["facts"]]
    told = [f for f in facts if f["id"] == claims[0]["id"]]
    assert told
    assert all(f["result"] == "in_tension_if" for f in told)  # the report alone says so
    assert all(f["standing"] == claims[0]["verdict"] for f in told)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("track", "no-such"), 1),
        (("show", "no-such"), 1),
        (("track", "doha-2020", "--to", "pdf"), 2),
        (("track", "doha-2020", "--by", "week"), 2),
        (("track", "doha-2020", "--since", "soon"), 2),
        (("track", "doha-2020", "--report", "/no/such.json"), 1),
        (("add",), 2),
        (("add", "--text", "x.txt"), 2),
        (("add", "/no/such.toml"), 1),
        (("check", "/no/such.toml"), 1),
        (("draft", "/no/such.txt", "--agreement", "x"), 1),
    ],
)
def test_wrong_use_is_one_sentence_and_no_traceback(onrecord, arguments, code):
    got, out, err = onrecord(*arguments)
    assert got == code
    assert out == ""
    assert "Traceback" not in err
    assert err.strip()


@pytest.mark.parametrize("text", ["{}", "[]", "not json", '{"schema": "x/1"}', "\x00"])
def test_what_is_no_checked_report_is_refused(onrecord, tmp_path, text):
    path = tmp_path / "out.json"
    path.write_text(text, "utf-8")
    code, _, err = onrecord("track", "doha-2020", "--report", path)
    assert code == exits.ExitCode.FAILED
    assert "no checked report" in err


def test_the_page_of_the_doha_agreement_reads_without_the_program(onrecord, tmp_path):
    page = tmp_path / "doha.html"
    assert onrecord("track", "doha-2020", "--as-of", "2025-01-01", "--to", page)[0] == 0
    html = " ".join(page.read_text("utf-8").split())
    for words in ("How to read this page", "nothing reported", "not the same as nothing done", "Not established"):
        assert words in html
    assert "http" not in html.partition("<body>")[0].replace("http-equiv", "")
