"""The examples run, and what the pages say of them holds."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.shared import ROOT

EXAMPLES = ROOT / "examples"
README = (ROOT / "README.md").read_text("utf-8")
GLOSSARY = (ROOT / "docs" / "concepts" / "glossary.md").read_text("utf-8")


def run(*arguments: object) -> str:
    """Run this interpreter to a good end and return what it printed."""
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def check(report: Path, published: str, folder: Path) -> dict:
    """Check a report by the command line, in a store of its own, and return the JSON."""
    out = folder / "out.json"
    run("-m", "onrecord", "check", report, "--published", published, "--store", folder / "store.sqlite", "--to", out)
    output: dict = json.loads(out.read_text("utf-8"))
    return output


@pytest.fixture(scope="module")
def checked(tmp_path_factory) -> dict:
    return check(EXAMPLES / "embassy-row.txt", "2021-08-24", tmp_path_factory.mktemp("demo"))


def claims_about(checked: dict, words: str) -> list[dict]:
    found = [claim for claim in checked["claims"] if words in claim["quote"]]
    assert found, f"no claim has '{words}' in its quote"
    return found


def test_quotes_stand_where_the_offsets_say(checked):
    text = (EXAMPLES / "embassy-row.txt").read_bytes().decode("utf-8")
    for item in [*checked["mentions"], *checked["claims"]]:
        assert text[item["start"] : item["end"]] == item["quote"]


def undefined_flags(output: dict) -> set[str]:
    known = set(re.findall(r"^\| `([a-z_]+)` \|", GLOSSARY, flags=re.MULTILINE))
    return {flag for claim in output["claims"] for flag in claim["flags"]} - known


def test_flags_of_the_output_are_in_the_glossary(checked):
    assert undefined_flags(checked) == set()


def test_wrong_head_is_contradicted(checked):
    roles = [claim for claim in claims_about(checked, "now leads the network") if claim["kind"] == "role"]
    assert "contradicted" in {claim["verdict"] for claim in roles}


def test_wrong_figure_differs(checked):
    figures = [claim for claim in claims_about(checked, "108 people") if claim["kind"] == "casualty"]
    assert {claim["verdict"] for claim in figures} == {"differs"}


def test_wrong_date_of_a_listing_differs(checked):
    listings = [claim for claim in claims_about(checked, "5 November 2011") if claim["kind"] == "designation"]
    assert {claim["verdict"] for claim in listings} == {"differs"}


def test_opinion_and_forecast_are_not_checkable(checked):
    assert {claim["verdict"] for claim in claims_about(checked, "most reckless")} == {"not_checkable"}
    assert {claim["verdict"] for claim in claims_about(checked, "will sit in the cabinet")} == {"not_checkable"}


def test_word_of_an_unnamed_diplomat_is_not_on_record(checked):
    verdicts = {claim["verdict"] for claim in claims_about(checked, "share one treasury")}
    assert verdicts <= {"reported_only", "not_in_record"}


def test_finding_of_the_readme_is_the_output(checked):
    block = re.search(r"^## One finding\n(.*?)^## ", README, flags=re.DOTALL | re.MULTILINE)
    assert block is not None
    quotes = re.findall(r"^> (?:\*\*)?“(.+?)”", block[1], flags=re.MULTILINE)
    assert quotes
    for quote in quotes:
        assert claims_about(checked, quote)


@pytest.mark.parametrize("name", ["mbomou.txt", "mbomou.html"])
def test_other_reports_are_read(tmp_path: Path, name: str):
    output = check(EXAMPLES / name, "2018-09-03", tmp_path)
    assert any("Joseph Kony" in mention["quote"] for mention in output["mentions"])
    assert not any("script" in claim["quote"] for claim in output["claims"])
    assert undefined_flags(output) == set()


def test_script_runs(tmp_path: Path):
    script, report = EXAMPLES / "check_a_report.py", EXAMPLES / "embassy-row.txt"
    assert "contradicted" in run(script, report, "2021-08-24", tmp_path / "store.sqlite")
