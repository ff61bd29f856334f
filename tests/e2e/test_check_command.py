"""`onrecord check` and `record add` as a person calls them: good input, bad input, exit codes, never a traceback.

Exit codes (docs/reference/errors.md): 0 done, 1 failed, 2 wrong use, 3 done with items set aside.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from typing import NamedTuple

import pytest

from onrecord.cli import app, exits
from tests.shared import ROOT

REPORT = """The network and its head

The Haqqani Network was founded by Jalaluddin Haqqani. Its current head, Khalil al-Rahman Haqqani, was placed on the \
list of global terrorists by the US Treasury Department and the United Nations.

The truck bomb near the German embassy in Kabul killed 96 people on 31 May 2017.
"""
PUBLISHED = ("--published", "2021-08-24")
SIDE_RECORD = """
[[event]]
id = "riverton-2019"
name = "Bombing of the ferry at Riverton"
date = 2019-05-08
place = "Riverton"
claimed_by = "Riverton Front"

[[event.figure]]
source = "Riverton Police"
population = "people killed"
value = 14
"""
SIDE_REPORT = "The bombing of the ferry at Riverton on 8 May 2019 killed 14 people.\n"
UN_LIST = ROOT / "tests" / "fixtures" / "lists" / "un-2021-02-03.xml"
OFAC_LIST = ROOT / "tests" / "fixtures" / "lists" / "ofac-2021-03-04"


class Said(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def json(self) -> dict:
        value: dict = json.loads(self.out)
        return value


def not_a_traceback(err: str) -> None:
    assert "Traceback" not in err
    assert 'File "' not in err


@pytest.fixture
def onrecord(tmp_path, monkeypatch, capsys):
    """Call the command line in this process, with a store of the test's own."""
    monkeypatch.setenv("ONRECORD_STORE", str(tmp_path / "store" / "record.sqlite"))

    def call(*arguments: object) -> Said:
        capsys.readouterr()
        code = exits.run(app, [str(argument) for argument in arguments])
        said = capsys.readouterr()
        not_a_traceback(said.err)
        return Said(code, said.out, said.err)

    return call


@pytest.fixture
def process(tmp_path):
    """Call the command line in a process of its own."""

    def call(*arguments: object, stdin: bytes | None = b"", **environment: str) -> Said:
        command = [sys.executable, "-m", "onrecord", *map(str, arguments)]
        env = os.environ | {"ONRECORD_STORE": str(tmp_path / "store" / "record.sqlite")} | environment
        done = subprocess.run(command, input=stdin, capture_output=True, env=env, check=False)
        said = Said(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
        not_a_traceback(said.err)
        return said

    return call


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "network.txt"
    path.write_text(REPORT, "utf-8")
    return path


@pytest.fixture
def folder(tmp_path):
    """A folder with two good reports, and something that is no report."""
    path = tmp_path / "reports"
    path.mkdir()
    (path / "a.txt").write_text(REPORT, "utf-8")
    (path / "b.html").write_text(f"<html><body><p>{REPORT}</p></body></html>", "utf-8")
    (path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return path


def verdict_on(output: dict, words: str, kind: str) -> str:
    found = [claim["verdict"] for claim in output["claims"] if words in claim["quote"] and claim["kind"] == kind]
    assert len(found) == 1
    verdict: str = found[0]
    return verdict


# ------------------------------------------------------------------------------------- good input


def test_file_gives_a_summary_on_standard_output(onrecord, report):
    said = onrecord("check", report, *PUBLISHED)
    assert (said.code, said.err) == (0, "")
    assert "Khalil al-Rahman Haqqani" in said.out
    assert "\x1b" not in said.out
    assert not said.out.startswith("{")


def test_json_file_holds_the_contract(onrecord, report, tmp_path):
    out = tmp_path / "out.json"
    said = onrecord("check", report, *PUBLISHED, "--to", out)
    assert said == (0, "", "")
    output = json.loads(out.read_text("utf-8"))
    assert output["schema"] == "onrecord.check/1"
    assert output["document"]["source"] == str(report)
    assert output["document"]["length"] == len(REPORT)
    assert output["document"]["published"]["by"] == "given"
    assert output["as_of"] == {"from": "2021-08-24", "to": "2021-08-24", "mode": "known_then"}
    assert "text" not in output["document"]
    assert output["set_aside"] == []
    for item in [*output["mentions"], *output["claims"]]:
        assert REPORT[item["start"] : item["end"]] == item["quote"]
    assert verdict_on(output, "current head", "role") == "contradicted"
    assert verdict_on(output, "killed 96", "casualty") == "differs"
    assert list(tmp_path.glob(".*.part")) == []


def test_json_and_html_go_to_standard_output_when_asked(onrecord, report):
    said = onrecord("check", report, *PUBLISHED, "--to", "-")
    assert said.code == 0
    assert said.json["schema"] == "onrecord.check/1"
    page = onrecord("check", report, *PUBLISHED, "--to", "-", "--format", "html")
    assert page.code == 0
    assert page.out.lstrip().lower().startswith("<!doctype html>")
    text = onrecord("check", report, *PUBLISHED, "--to", "-", "--format", "text")
    assert text.out == onrecord("check", report, *PUBLISHED).out


def test_html_file_is_one_page(onrecord, report, tmp_path):
    out = tmp_path / "page.html"
    assert onrecord("check", report, *PUBLISHED, "--to", out) == (0, "", "")
    page = out.read_text("utf-8")
    assert page.lstrip().lower().startswith("<!doctype html>")
    assert not re.search(r"""(?:src|@import|url\()\s*=?\s*["']?https?:""", page)


def test_format_wins_over_the_ending(onrecord, report, tmp_path):
    out = tmp_path / "odd.json"
    assert onrecord("check", report, *PUBLISHED, "--to", out, "--format", "html").code == 0
    assert out.read_text("utf-8").lstrip().lower().startswith("<!doctype html>")


def test_text_of_the_report_is_in_the_json_only_when_asked(onrecord, report):
    assert onrecord("check", report, "--to", "-", "--with-text").json["document"]["text"] == REPORT
    assert "text" not in onrecord("check", report, "--to", "-").json["document"]


def test_standard_input_is_a_report(process):
    said = process("check", "-", *PUBLISHED, "--to", "-", stdin=REPORT.encode())
    assert (said.code, said.err) == (0, "")
    assert said.json["document"]["source"] == "-"
    assert said.json["document"]["length"] == len(REPORT)


def test_folder_gives_one_file_a_report(onrecord, folder, tmp_path):
    out = tmp_path / "out"
    said = onrecord("check", folder, *PUBLISHED, "--to", out)
    assert (said.code, said.out) == (0, "")
    assert sorted(path.name for path in out.iterdir()) == ["a.json", "b.json"]
    assert onrecord("check", folder, *PUBLISHED, "--to", out, "--format", "html").code == 0
    assert {path.name for path in out.iterdir()} == {"a.json", "b.json", "a.html", "b.html"}


def test_several_reports_to_a_folder(onrecord, folder, report, tmp_path):
    out = tmp_path / "several"
    assert onrecord("check", folder / "a.txt", report, *PUBLISHED, "--to", out).code == 0
    assert sorted(path.name for path in out.iterdir()) == ["a.json", "network.json"]


def test_batch_gives_what_each_gives(onrecord, folder, report, tmp_path):
    out = tmp_path / "several"
    onrecord("check", folder / "a.txt", report, *PUBLISHED, "--to", out)
    alone = onrecord("check", report, *PUBLISHED, "--to", "-").out
    assert json.loads((out / "network.json").read_text("utf-8")) == json.loads(alone)


def test_reports_of_one_name_do_not_overwrite_each_other(onrecord, folder, tmp_path):
    """Two reports, two outputs: `a.txt` of two folders, or `a.txt` beside `a.html`."""
    (folder / "a.html").write_text("<p>Another report, about nothing at all.</p>", "utf-8")
    out = tmp_path / "out"
    said = onrecord("check", folder / "a.txt", folder / "a.html", *PUBLISHED, "--to", out)
    assert said.code != 0 or len(list(out.iterdir())) == 2


def test_side_record_counts_for_this_run_only(onrecord, tmp_path):
    side, report = tmp_path / "side.record.toml", tmp_path / "ferry.txt"
    side.write_text(SIDE_RECORD)
    report.write_text(SIDE_REPORT)
    call = ("check", report, "--published", "2019-06-01", "--to", "-")
    assert verdict_on(onrecord(*call, "--record", side).json, "killed 14", "casualty") == "supported"
    assert verdict_on(onrecord(*call).json, "killed 14", "casualty") == "not_in_record"


def test_as_of_and_mode_are_said_in_the_output(onrecord, report):
    said = onrecord("check", report, *PUBLISHED, "--as-of", "2025-01", "--mode", "known_now", "--to", "-")
    assert said.json["as_of"] == {"from": "2025-01-01", "to": "2025-01-31", "mode": "known_now"}


def test_same_input_gives_the_same_bytes_in_every_process(process, report, tmp_path):
    """Sets have another order in each process; nothing of it may show."""
    told = {process("check", report, *PUBLISHED, "--to", "-", PYTHONHASHSEED=str(seed)).out for seed in (1, 2, 3)}
    assert len(told) == 1
    assert "claims" in told.pop()


# ------------------------------------------------------------------------------------- wrong use


@pytest.mark.parametrize("date", ["2021-02-30", "yesterday", "2021-13", "2021-08-31/2021-08-19", "24.08.2021", ""])
@pytest.mark.parametrize("option", ["--published", "--as-of"])
def test_wrong_date_is_wrong_use(onrecord, report, tmp_path, option, date):
    out = tmp_path / "out.json"
    said = onrecord("check", report, option, date, "--to", out)
    assert (said.code, said.out) == (2, "")
    assert option in said.err
    assert date in said.err
    assert len(said.err.strip().splitlines()) == 1
    assert not out.exists()


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (("--mode", "known_later"), "known_later"),
        (("--format", "pdf"), "pdf"),
        (("--to", "out.pdf"), "out.pdf"),
        (("--record", "nowhere.toml"), "nowhere.toml"),
        (("--nonsense",), "--nonsense"),
    ],
)
def test_wrong_option_is_wrong_use(onrecord, report, options, word):
    said = onrecord("check", report, *options)
    assert (said.code, said.out) == (2, "")
    assert word in said.err


def test_no_report_is_wrong_use(onrecord, tmp_path):
    (tmp_path / "empty").mkdir()
    assert onrecord("check").code == 2
    said = onrecord("check", tmp_path / "empty")
    assert said.code == 2
    assert "report" in said.err


def test_several_reports_do_not_fit_one_file(onrecord, folder, tmp_path):
    said = onrecord("check", folder, "--to", tmp_path / "one.json")
    assert said.code == 2
    assert not (tmp_path / "one.json").exists()


def test_output_that_cannot_be_written_is_one_sentence(onrecord, report, tmp_path):
    said = onrecord("check", report, "--to", tmp_path / "nowhere" / "out.json")
    assert said.code == 1
    assert "out.json" in said.err
    assert len(said.err.strip().splitlines()) == 1


def test_faulty_side_record_is_named_with_its_place(onrecord, report, tmp_path):
    side = tmp_path / "side.toml"
    side.write_text(SIDE_RECORD.replace('place = "Riverton"', 'plaice = "Riverton"'))
    said = onrecord("check", report, "--record", side, "--to", tmp_path / "out.json")
    assert said.code in (1, 2)
    assert "side.toml" in said.err
    assert "plaice" in said.err
    assert not (tmp_path / "out.json").exists()


# -------------------------------------------------------------------------------------- bad input

BAD = {
    "empty": (b"", "empty"),
    "blank": (b" \n\t\n", "white space"),
    "binary": (bytes(range(256)) * 40, "not text"),
    "picture": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(500), ""),
    "archive": (b"PK\x03\x04" + bytes(range(256)) * 4, ""),
    "page without text": (b"<html><body><script>var a = 1;</script></body></html>", "no text"),
}


@pytest.mark.parametrize("bad", BAD)
def test_bad_report_is_one_sentence_that_names_the_file(onrecord, tmp_path, bad):
    data, _ = BAD[bad]
    path = tmp_path / "bad report.txt"
    path.write_bytes(data)
    said = onrecord("check", path, "--to", tmp_path / "out.json")
    assert (said.code, said.out) == (1, "")
    assert len(said.err.strip().splitlines()) == 1
    assert str(path) in said.err
    assert not (tmp_path / "out.json").exists()


def test_missing_report_is_one_sentence(onrecord, tmp_path):
    said = onrecord("check", tmp_path / "nowhere.txt")
    assert said.code == 1
    assert "nowhere.txt: there is no such file" in said.err


def test_fifty_megabytes_are_refused_before_they_are_read(onrecord, process, tmp_path):
    path = tmp_path / "long.txt"
    with path.open("wb") as stream:
        stream.write(REPORT.encode())
        stream.truncate(50_000_000)
    said = onrecord("check", path)
    assert said.code == 1
    assert "long.txt" in said.err
    assert "20 MB" in said.err


def test_fifty_megabytes_on_standard_input_are_refused(tmp_path):
    path = tmp_path / "long.txt"
    with path.open("wb") as stream:
        stream.truncate(50_000_000)
    command = [sys.executable, "-m", "onrecord", "check", "-", "--store", str(tmp_path / "record.sqlite")]
    with path.open("rb") as stream:
        done = subprocess.run(command, stdin=stream, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "20 MB" in done.stderr
    not_a_traceback(done.stderr)


def test_invalid_utf8_is_read_and_the_guess_is_said(onrecord, tmp_path):
    path = tmp_path / "latin.txt"
    path.write_bytes((REPORT + "Un café à Kaboul, dit-il, où l'été dure.\n").encode("latin-1"))
    said = onrecord("check", path, *PUBLISHED, "--to", "-", "--with-text")
    assert said.code == 0
    assert "latin.txt" in said.err
    text = said.json["document"]["text"]
    for claim in said.json["claims"]:
        assert text[claim["start"] : claim["end"]] == claim["quote"]


def test_broken_utf8_in_the_middle_is_no_crash(onrecord, tmp_path):
    path = tmp_path / "broken.txt"
    path.write_bytes(REPORT.encode().replace(b"Kabul", b"Ka\xff\xfe\xc3bul"))
    said = onrecord("check", path, *PUBLISHED, "--to", "-", "--with-text")
    assert said.code in (0, 1)
    assert "broken.txt" in said.err


class _Tags(HTMLParser):
    """Counts scripts and event handlers, and keeps the text outside them."""

    def __init__(self) -> None:
        super().__init__()
        self.scripts: list[str] = []
        self.handlers: list[str] = []
        self.hosts: list[str] = []
        self._inside = False

    def handle_starttag(self, tag, attrs):
        self._inside = tag == "script"
        if self._inside:
            self.scripts.append("")
        self.handlers += [name for name, _ in attrs if name.startswith("on")]
        self.hosts += [value for name, value in attrs if name == "src" and value]

    def handle_endtag(self, tag):
        self._inside = False

    def handle_data(self, data):
        if self._inside:
            self.scripts[-1] += data


PAGE = """<!doctype html><html><head><title>A page <script>alert("head")</script></title>
<script>alert("one")</script><style>p { color: red }</style></head><body onload="alert(2)">
<p>The Haqqani Network was founded by Jalaluddin Haqqani.</p>
<img src="https://tracker.example/x.png" onerror="alert(3)">
<p>The reporter wrote &lt;script&gt;alert("four")&lt;/script&gt;
and &lt;img src=x onerror=alert(5)&gt; about the Haqqani Network.</p>
<iframe src="https://tracker.example/"></iframe><script src="https://tracker.example/x.js"></script></body></html>
"""


def test_page_with_scripts_never_becomes_markup(onrecord, tmp_path):
    path, plain, out = tmp_path / "page.html", tmp_path / "plain.html", tmp_path / "out.html"
    path.write_text(PAGE, "utf-8")
    plain.write_text("<p>The Haqqani Network was founded by Jalaluddin Haqqani.</p>", "utf-8")
    assert onrecord("check", path, "--to", out).code == 0
    found = _Tags()
    found.feed(out.read_text("utf-8"))
    onrecord("check", plain, "--to", out)
    ours = _Tags()
    ours.feed(out.read_text("utf-8"))
    assert len(found.scripts) == len(ours.scripts)
    assert not any("alert" in script for script in found.scripts)
    assert found.handlers == ours.handlers == []
    assert found.hosts == ours.hosts


def test_scripts_of_a_page_are_not_read_as_the_report(onrecord, tmp_path):
    path = tmp_path / "page.html"
    path.write_text(PAGE, "utf-8")
    text = onrecord("check", path, "--to", "-", "--with-text").json["document"]["text"]
    assert 'alert("one")' not in text
    assert "tracker.example" not in text
    assert 'alert("four")' in text  # the page shows it as text


def test_day_that_does_not_exist_is_not_judged(onrecord, tmp_path):
    path = tmp_path / "calendar.txt"
    path.write_text("Khalil Haqqani was listed by the United Nations on 31 February 2011. Rain fell on 30.02.2012.\n")
    said = onrecord("check", path, *PUBLISHED, "--to", "-")
    assert said.code in (0, 3)
    claim = next(c for c in said.json["claims"] if c["kind"] == "designation")
    assert "2011-02-31" not in json.dumps(claim["slots"])
    assert claim["verdict"] not in ("contradicted", "differs")
    dated = [row for row in claim["compared"] if row["slot"] == "date"]
    assert not any(row["outcome"] == "same" and "31" in row["claimed"] for row in dated)


@pytest.mark.parametrize("day", ["31 February 2011", "30 February 2019", "32 May 2011"])
def test_day_that_does_not_exist_is_said_and_not_passed_over(onrecord, tmp_path, day):
    """The issue: what was set aside is listed in the output; else `supported` would cover a date nobody compared."""
    path = tmp_path / "calendar.txt"
    path.write_text(f"Khalil Haqqani was listed by the United Nations on {day}.\n")
    output = onrecord("check", path, *PUBLISHED, "--to", "-").json
    claim = next(c for c in output["claims"] if c["kind"] == "designation")
    assert day in json.dumps([output["set_aside"], claim["compared"], claim["wording"]])


def test_folder_with_a_bad_file_goes_on_and_says_what_was_set_aside(onrecord, folder, tmp_path):
    (folder / "empty.txt").write_bytes(b"")
    (folder / "noise.txt").write_bytes(bytes(range(256)) * 40)
    out = tmp_path / "out"
    said = onrecord("check", folder, *PUBLISHED, "--to", out)
    assert said.code == 3
    for name in ("empty.txt", "noise.txt"):
        assert len([line for line in said.err.splitlines() if name in line]) == 1
    assert sorted(path.name for path in out.iterdir()) == ["a.json", "b.json", "empty.json", "noise.json"]
    for name in ("empty", "noise"):
        output = json.loads((out / f"{name}.json").read_text("utf-8"))
        assert output["claims"] == output["mentions"] == []
        assert len(output["set_aside"]) == 1
        assert f"{name}.txt" in output["set_aside"][0]["what"]
        assert output["set_aside"][0]["why"]
    assert json.loads((out / "a.json").read_text("utf-8"))["claims"]


def test_folder_of_bad_files_fails(onrecord, tmp_path):
    folder = tmp_path / "bad"
    folder.mkdir()
    (folder / "one.txt").write_bytes(b"")
    (folder / "two.txt").write_bytes(b"\x00" * 100)
    assert onrecord("check", folder, "--to", tmp_path / "out").code == 1


def test_file_that_may_not_be_read_is_set_aside(onrecord, folder, tmp_path):
    if os.geteuid() == 0:
        (folder / "c.txt").symlink_to(tmp_path / "nowhere.txt")  # root reads everything; a dead link stands in
    else:
        (folder / "c.txt").write_text(REPORT)
        (folder / "c.txt").chmod(0)
    said = onrecord("check", folder, *PUBLISHED, "--to", tmp_path / "out")
    assert said.code == 3 or "c.txt" not in {path.name for path in folder.iterdir() if path.is_file()}


def test_interrupted_pipe_is_no_traceback(tmp_path, report):
    """`onrecord check … | head -1` closes the pipe early."""
    command = f"{sys.executable} -m onrecord check {report} --to - --store {tmp_path / 's.sqlite'} | head -c 10"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr


# ------------------------------------------------------------------------------------------ lists


def holdings(onrecord) -> list[tuple]:
    held = json.loads(onrecord("record", "list", "--to", "json").out)
    return [(row["source"], row["date"], row["entries"], row["sha256"]) for row in held["snapshots"]]


@pytest.fixture
def un_list(tmp_path):
    path = tmp_path / "consolidated.xml"
    shutil.copy(UN_LIST, path)
    return path


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.999])
def test_list_cut_in_the_middle_is_refused_and_the_good_one_kept(onrecord, un_list, share):
    assert onrecord("record", "add", un_list).code in (0, 3)
    before = holdings(onrecord)
    assert [row[0] for row in before] == ["un"]
    data = UN_LIST.read_bytes()
    un_list.write_bytes(data[: int(len(data) * share)])
    said = onrecord("record", "add", un_list)
    assert (said.code, said.out) == (1, "")
    assert len(said.err.strip().splitlines()) == 1
    assert "consolidated.xml" in said.err
    assert holdings(onrecord) == before


def test_ofac_list_cut_in_the_middle_is_refused_and_the_good_one_kept(onrecord, tmp_path):
    folder = tmp_path / "2021-03-04"
    shutil.copytree(OFAC_LIST, folder)
    assert onrecord("record", "add", folder).code in (0, 3)
    before = holdings(onrecord)
    data = (folder / "sdn.csv").read_bytes()
    (folder / "sdn.csv").write_bytes(data[: len(data) // 2])
    said = onrecord("record", "add", folder)
    assert said.code == 1
    assert "2021-03-04" in said.err
    assert holdings(onrecord) == before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("CONSOLIDATED_LIST", "SANCTIONS_LIST"),
        ("INDIVIDUALS>", "PERSONS>"),
        ("DATAID>", "RECORD_NUMBER>"),
        ("REFERENCE_NUMBER>", "REF_NO>"),
    ],
)
def test_list_of_another_layout_is_refused_and_the_good_one_kept(onrecord, un_list, old, new):
    assert onrecord("record", "add", un_list).code in (0, 3)
    before = holdings(onrecord)
    text = UN_LIST.read_text("utf-8")
    assert old in text
    un_list.write_text(text.replace(old, new), "utf-8")
    said = onrecord("record", "add", un_list)
    assert said.code == 1
    assert "consolidated.xml" in said.err
    assert holdings(onrecord) == before


def test_ofac_list_with_another_number_of_columns_is_refused(onrecord, tmp_path):
    folder = tmp_path / "2021-03-04"
    shutil.copytree(OFAC_LIST, folder)
    rows = (folder / "sdn.csv").read_text("latin-1").splitlines()
    (folder / "sdn.csv").write_text("\r\n".join(row.partition(",")[2] for row in rows), "latin-1")
    said = onrecord("record", "add", folder)
    assert said.code == 1
    assert "2021-03-04" in said.err
    assert holdings(onrecord) == []


def test_bad_list_does_not_stop_the_good_one(onrecord, un_list, tmp_path):
    bad = tmp_path / "cut.xml"
    bad.write_bytes(UN_LIST.read_bytes()[:2000])
    said = onrecord("record", "add", bad, un_list)
    assert said.code == 3
    assert "cut.xml" in said.err
    assert len(holdings(onrecord)) == 1


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02" * 50, b"just some words\n", b"<html><body>404</body></html>"])
def test_file_that_is_no_list_is_one_sentence(onrecord, tmp_path, data):
    path = tmp_path / "download.bin"
    path.write_bytes(data)
    said = onrecord("record", "add", path)
    assert (said.code, said.out) == (1, "")
    assert "download.bin" in said.err
    assert len(said.err.strip().splitlines()) == 1


def test_store_that_is_no_store_is_one_sentence(onrecord, report, tmp_path):
    store = tmp_path / "notes.sqlite"
    store.write_text("these are notes, not a database\n" * 100)
    said = onrecord("check", report, "--store", store)
    assert said.code == 1
    assert "notes.sqlite" in said.err
    assert store.read_text().startswith("these are notes")
