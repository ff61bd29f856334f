"""The record commands: data on stdout, the rest on stderr, one exit code a meaning, never a traceback."""

import json
import subprocess
import sys
import time

import pytest

from onrecord.cli import app, exits
from onrecord.errors import ConfigError, StoreError
from tests.shared import SHARED, needs_shared

FACTS = """
[[source]]
key = "report"
title = "A report"
kind = "report"
published = "2019-05-01"

[[entity]]
key = "delta-group"
name = "Delta Group"
aliases = ["Delta Front"]

[[entity]]
key = "delta-front"
name = "Delta Front"

[[role]]
subject = "someone"
role = "head"
title = "leader"
organization = "delta-group"
source = "report"
says = "The report names Some One as the leader of the Delta Group."

[[entity]]
key = "someone"
name = "Some One"
kind = "person"
"""
ROW = '{number},"{name}","individual","SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 01 Jan 1966."\r\n'


@pytest.fixture
def onrecord(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("ONRECORD_STORE", str(tmp_path / "store" / "record.sqlite"))

    def call(*arguments):
        code = exits.run(app, [str(argument) for argument in arguments])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return code, said.out, said.err

    return call


@pytest.fixture
def facts(tmp_path):
    path = tmp_path / "facts.toml"
    path.write_text(FACTS)
    return path


@pytest.fixture
def sdn(tmp_path):
    def make(day, *names):
        folder = tmp_path / day
        folder.mkdir()
        rows = "".join(ROW.format(number=1000 + i, name=name) for i, name in enumerate(names))
        (folder / "sdn.csv").write_bytes(rows.encode() + b"\x1a\r\n")
        return folder

    return make


def test_help_says_what_screening_is(onrecord):
    code, out, _ = onrecord("--help")
    assert code == 0
    flat = " ".join(out.split())
    assert "candidates with their evidence, for a person to judge: never a verdict on a person" in flat
    assert "record" in out


def test_version_is_shown(onrecord):
    assert onrecord("--version")[1].startswith("onrecord 0.")


def test_help_starts_quickly():
    times = []
    for _ in range(3):
        start = time.perf_counter()
        subprocess.run(
            [sys.executable, "-c", "from onrecord.cli import main; main()", "--help"], capture_output=True, check=False
        )
        times.append(time.perf_counter() - start)
    # The budget is 250 ms; the bound leaves room for a busy machine.
    assert min(times) < 0.5


def test_a_list_is_added_listed_and_shown(onrecord, sdn):
    code, out, err = onrecord("record", "add", sdn("2021-08-18", "ALPHA, Ann", "BETA, Bob"))
    assert (code, out) == (0, "ofac@2021-08-18: 2 entries, 2 new or changed.\n")
    assert "taken from the folder name" in err
    code, out, _ = onrecord("record", "list", "--to", "json")
    held = json.loads(out)
    assert [(item["source"], item["date"], item["entries"]) for item in held["snapshots"]] == [
        ("ofac", "2021-08-18", 2)
    ]
    assert [item["starter"] for item in held["files"]] == [True]
    code, out, _ = onrecord("record", "list")
    assert "ofac@2021-08-18  2 entries  absence shows by id, not by name" in out
    code, out, _ = onrecord("record", "show", "ofac:1000")
    assert code == 0
    assert "Ann ALPHA" in out or "Ann Alpha" in out
    assert "on the snapshots of 2021-08-18" in out
    assert "not a verdict on a person" in out


def test_a_delisted_party_is_shown_with_the_days_between(onrecord, sdn):
    onrecord("record", "add", sdn("2021-08-18", "ALPHA, Ann", "BETA, Bob"), sdn("2021-09-03", "ALPHA, Ann"))
    code, out, _ = onrecord("record", "show", "ofac:1001", "--as-of", "2021-10-01")
    assert code == 0
    assert "taken off between 2021-08-18 and 2021-09-03" in out
    (listing,) = json.loads(onrecord("record", "show", "ofac:1001", "--as-of", "2021-10-01", "--to", "json")[1])[
        "listings"
    ]
    assert (listing["stands"], listing["lacks"], listing["standing"]) == (["2021-08-18"], ["2021-09-03"], False)


def test_a_bad_file_does_not_stop_the_others(onrecord, sdn, tmp_path):
    bad = tmp_path / "bad.xml"
    bad.write_text("<html>gone</html>")
    code, out, err = onrecord("record", "add", bad, sdn("2021-08-18", "ALPHA, Ann"))
    assert code == 3
    assert out.startswith("ofac@2021-08-18")
    assert "bad.xml" in err
    assert onrecord("record", "add", bad)[0] == 1
    code, out, err = onrecord("record", "add", tmp_path / "2021-08-18")
    assert code == 0
    assert "held already" in out


def test_a_record_file_is_added_and_its_party_found_by_key_id_and_name(onrecord, facts):
    assert onrecord("record", "add", facts)[0] == 0
    shown = [onrecord("record", "show", asked, "--to", "json") for asked in ("delta-group", "Delta Group")]
    profiles = [json.loads(out) for _, out, _ in shown]
    assert profiles[0] == profiles[1]
    again = json.loads(onrecord("record", "show", profiles[0]["entity"]["id"], "--to", "json")[1])
    assert again == profiles[0]
    assert [item["title"] for item in again["statements"]] == ["leader"]
    assert list(again["others"].values()) == ["Some One"]
    assert (
        "A report (2019-05-01), record:someone: Some One: leader of Delta Group"
        in onrecord("record", "show", "someone")[1]
    )
    assert json.loads(onrecord("record", "show", "someone", "--as-of", "2018", "--to", "json")[1])["statements"] == []


def test_a_name_that_several_bear_names_the_candidates(onrecord, facts):
    onrecord("record", "add", facts)
    code, out, err = onrecord("record", "show", "delta FRONT")
    assert (code, out) == (1, "")
    assert err.count("ent-") == 2


def test_an_unknown_party_is_one_sentence(onrecord):
    code, out, err = onrecord("record", "show", "Nobody Known")
    assert (code, out) == (1, "")
    assert err.startswith("onrecord: no party in the record is known as 'Nobody Known'.")


@pytest.mark.parametrize(
    "arguments",
    [
        ("record", "show", "x", "--as-of", "yesterday"),
        ("record", "show", "x", "--to", "pdf"),
        ("record", "show"),
        ("record", "add"),
        ("record", "list", "--colour"),
        ("nothing",),
    ],
)
def test_wrong_use_ends_with_2(onrecord, arguments):
    code, out, err = onrecord(*arguments)
    assert (code, out) == (2, "")
    assert err


def test_a_wrong_date_is_wrong_use(onrecord, sdn):
    assert onrecord("record", "add", sdn("list", "ALPHA, Ann"), "--date", "18 Aug 2021")[0] == 2


def test_a_record_file_is_checked_without_adding_it(onrecord, facts, tmp_path):
    code, out, err = onrecord("record", "check", facts)
    assert (code, out) == (0, "")
    assert "no fault found" in err
    assert not (tmp_path / "store").exists()
    facts.write_text(FACTS.replace('role = "head"', 'role = "emperor"').replace("2019-05-01", "2019-13-01"))
    code, out, err = onrecord("record", "check", facts)
    assert code == 1
    assert len(out.splitlines()) == 2
    assert onrecord("record", "check", tmp_path / "missing.toml")[0] == 1


def test_a_store_that_cannot_be_made_is_one_sentence(onrecord, tmp_path):
    (tmp_path / "file").write_text("")
    code, out, err = onrecord("record", "list", "--store", tmp_path / "file" / "record.sqlite")
    assert (code, out) == (1, "")
    assert err.startswith("onrecord: the folder")


def test_the_option_wins_over_the_environment(onrecord, tmp_path):
    onrecord("record", "list", "--store", tmp_path / "other.sqlite")
    assert (tmp_path / "other.sqlite").exists()
    assert not (tmp_path / "store").exists()


def test_errors_have_one_exit_code_each():
    assert exits.code_of(ConfigError("x")) == 2
    assert exits.code_of(StoreError("x")) == 1

    def interrupted(_):
        raise KeyboardInterrupt

    def interrupted_by_typer(_):
        raise SystemExit(130)

    assert exits.run(interrupted, []) == 1
    assert exits.run(interrupted_by_typer, []) == 1


@needs_shared
@pytest.mark.shared
def test_the_un_list_shows_the_worked_example(onrecord):
    path = SHARED / "lists" / "un" / "2020-12-01_Lcrs123" / "consolidated.xml"
    assert onrecord("record", "add", path)[0] == 0
    profile = json.loads(onrecord("record", "show", "un:TAi.150", "--as-of", "2021-08-19", "--to", "json")[1])
    assert {"text": "Khalil Al-Rahman Haqqani", "quality": "good", "script": "Latn"} in profile["entity"]["names"]
    listed = [item for item in profile["statements"] if item["type"] == "listing" and item["cite"]["source"] == "un"]
    assert {item["since"] for item in listed} == {"2011-02-09"}
