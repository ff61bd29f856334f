"""Comparing snapshots, the history of an entry, and judgements, from the command line."""

import json

import pytest

from onrecord.cli import app, exits

ROW = '{number},"{name}","individual","SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB {born}."\r\n'
UN = """<CONSOLIDATED_LIST dateGenerated="2021-02-03T00:00:00Z"><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID>
<FIRST_NAME>ANN</FIRST_NAME><SECOND_NAME>MARIA ALPHA</SECOND_NAME><UN_LIST_TYPE>Test</UN_LIST_TYPE>
<REFERENCE_NUMBER>XTi.001</REFERENCE_NUMBER><LISTED_ON>2015-01-01</LISTED_ON><INDIVIDUAL_DATE_OF_BIRTH>
<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1966-01-01</DATE></INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL></INDIVIDUALS>
<ENTITIES></ENTITIES></CONSOLIDATED_LIST>"""


@pytest.fixture
def onrecord(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("ONRECORD_STORE", str(tmp_path / "record.sqlite"))

    def call(*arguments):
        code = exits.run(app, [str(argument) for argument in arguments])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return code, said.out, said.err

    def sdn(day, *people):
        folder = tmp_path / day
        folder.mkdir()
        rows = "".join(ROW.format(number=number, name=name, born=born) for number, name, born in people)
        (folder / "sdn.csv").write_bytes(rows.encode() + b"\x1a\r\n")
        return folder

    ann = (1, "ALPHA, Ann Maria", "01 Jan 1966")
    first = sdn("2021-01-01", ann, (2, "BETA, Bob", "1970"), (3, "GAMMA, Cat", "1980"))
    second = sdn("2021-03-01", ann, (3, "GAMMA, Cat", "1981"), (4, "DELTA, Dan", "1990"))
    (tmp_path / "un.xml").write_text(UN)
    assert call("record", "add", first, second, tmp_path / "un.xml")[0] == 0
    return call


def test_diff_shows_what_was_added_removed_and_changed(onrecord):
    code, out, _ = onrecord("record", "diff", "ofac@2021-01-01", "ofac@2021-03-01", "--to", "json")
    assert code == 0
    found = json.loads(out)
    assert [[item["id"] for item in found[what]] for what in ("added", "removed", "changed")] == [
        ["ofac:4"],
        ["ofac:2"],
        ["ofac:3"],
    ]
    assert {"field": "born", "from": ["1980"], "to": ["1981"]} in found["changed"][0]["fields"]
    code, out, _ = onrecord("record", "diff", "ofac@2021-01-01", "ofac@2021-03-01")
    assert out.startswith("ofac, 2021-01-01 to 2021-03-01: 1 added, 1 removed, 1 changed.\n")
    assert "    born: 1980 -> 1981" in out


def test_a_snapshot_that_is_not_held_and_a_wrong_form_are_sentences(onrecord):
    code, _, err = onrecord("record", "diff", "ofac@2021-01-01", "ofac@2020-01-01")
    assert (code, "Held of ofac: 2021-01-01, 2021-03-01." in err) == (1, True)
    assert onrecord("record", "diff", "ofac", "un")[0] == 2


def test_history_tells_between_which_snapshots_an_entry_was_taken_off(onrecord):
    code, out, _ = onrecord("record", "history", "ofac:2")
    assert code == 0
    assert "taken off the list between the snapshots of 2021-01-01 and 2021-03-01" in out
    code, out, _ = onrecord("record", "history", "un:XTi.001", "--to", "json")
    assert [item["ref"] for item in json.loads(out)["refs"]] == ["un:XTi.001"]


def test_show_answers_whether_an_entry_was_listed_on_a_day(onrecord):
    out = onrecord("record", "show", "ofac:2", "--as-of", "2021-02-01")[1]
    assert "Was ofac:2 on the ofac list on 2021-02-01? Not known: on the snapshot of 2021-01-01, taken off" in out
    out = onrecord("record", "show", "un:XTi.001", "--as-of", "2021-02-01")[1]
    assert "Was un:XTi.001 on the un list on 2021-02-01? Yes: the snapshot of 2021-02-03 gives 2015-01-01" in out


def test_a_merge_is_listed_parted_by_a_judgement_and_joined_again(onrecord):
    out = onrecord("record", "merges")[1]
    assert "ofac:1, un:XTi.001" in out
    assert "both give 1966-01-01 as date of birth" in out
    code, out, _ = onrecord("record", "different", "un:XTi.001", "ofac:1", "--reason", "another father", "--by", "Ann")
    assert (code, out) == (0, "Judgement 1: ofac:1 and un:XTi.001 are two parties, and were one before.\n")
    found = json.loads(onrecord("record", "merges", "--to", "json")[1])
    assert found["judgements"][0]["reason"] == "another father"
    assert not [item for item in found["merges"] if "ofac:1" in item["refs"]]
    assert "are one party" in onrecord("record", "unsure", "un:XTi.001", "ofac:1", "--reason", "x")[1]
    assert "are one party" in onrecord("record", "same", "un:XTi.001", "ofac:4", "--reason", "x")[1]
    assert onrecord("record", "same", "un:XTi.001", "ofac:9", "--reason", "x")[0] == 1


def test_an_empty_list_is_refused_and_forced(onrecord, tmp_path):
    few = tmp_path / "2021-04-01"
    few.mkdir()
    (few / "sdn.csv").write_bytes(ROW.format(number=1, name="ALPHA, Ann Maria", born="1966").encode() + b"\x1a\r\n")
    code, _, err = onrecord("record", "add", few)
    assert (code, "--force" in err) == (1, True)
    assert onrecord("record", "add", few, "--force")[0] == 0
