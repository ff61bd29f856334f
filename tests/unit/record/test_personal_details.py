"""Personal details in the record: put in and taken out by loading, shown by `record show`, used by nothing."""

import json
import re

import pytest

from onrecord.cli import app, exits
from onrecord.model.vocab import Mode
from onrecord.record.diff import diff_of
from onrecord.record.held import open_record
from onrecord.record.history import history_of
from onrecord.record.load import Loading, add_to_record
from onrecord.record.profile import profile_of
from onrecord.store import open_store
from tests.shared import ROOT
from tests.unit.record.held_record import contents, of_ref, view

UN = ROOT / "tests" / "fixtures" / "lists" / "un-2021-02-03.xml"
OFAC = ROOT / "tests" / "fixtures" / "lists" / "ofac-2021-03-04"
SECRETS = ("Z0000001", "1 Secret Street")
OPTION = "--with-personal-details"


def on_disk(path) -> str:
    """All bytes of a store: the file, and the log beside it."""
    return " ".join(file.read_bytes().decode("latin-1") for file in sorted(path.parent.glob(f"{path.name}*")))


def shown(store, as_of=None):
    seen = view(store, as_of)
    return profile_of(seen, of_ref(seen, "un:XTi.001")).listings[0]


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "record.sqlite") as opened:
        yield opened


def test_a_list_is_held_without_details_and_says_so(store, tmp_path):
    report = add_to_record(store, UN)
    assert report.snapshot is not None
    assert not report.snapshot.personal_details
    assert (shown(store).details, shown(store).details_on) == ((), None)
    assert not [secret for secret in SECRETS if secret in on_disk(tmp_path / "record.sqlite")]


def test_loading_it_again_with_the_option_puts_them_in_and_without_it_takes_them_out(store, tmp_path):
    add_to_record(store, UN)
    before = contents(store)
    report = add_to_record(store, UN, personal=True)
    assert report.changed
    assert any("contact data are kept in the un snapshot of 2021-02-03" in note for note in report.notes)
    assert [(item.kind.value, item.value) for item in shown(store).details] == [
        ("address", "1 Secret Street, Testland"),
        ("document", "Passport, Z0000001"),
    ]
    assert shown(store).details_on == "2021-02-03"
    assert [held.snapshot.personal_details for held in store.snapshots()] == [True]
    again = add_to_record(store, UN, personal=True)
    assert not again.changed
    assert any("held already" in note for note in again.notes)
    report = add_to_record(store, UN)
    assert report.changed
    assert any("contact data were removed from the un snapshot of 2021-02-03" in note for note in report.notes)
    assert contents(store) == before


def with_many(data: bytes, count: int) -> bytes:
    """The list with its first person repeated under other ids, each with a long address of its own."""
    first = re.search(rb"<INDIVIDUAL>.*?</INDIVIDUAL>", data, re.DOTALL)
    assert first is not None
    more = (
        first[0].replace(b"XTi.001", b"XTi.%d" % number).replace(b"1 Secret Street", b"Hidden Alley %d, " % number * 40)
        for number in range(1000, 1000 + count)
    )
    return data.replace(b"</INDIVIDUALS>", b"".join(more) + b"</INDIVIDUALS>")


def test_what_is_taken_out_is_gone_from_the_disk(store, tmp_path):
    path, many = tmp_path / "record.sqlite", tmp_path / "un.xml"
    many.write_bytes(with_many(UN.read_bytes(), 300))
    add_to_record(store, many, personal=True)
    secrets = (*SECRETS, "Hidden Alley")
    assert all(secret in on_disk(path) for secret in secrets)
    add_to_record(store, many)
    assert not [secret for secret in secrets if secret in on_disk(path)]


def test_in_a_run_of_several_files_a_replaced_snapshot_is_never_missing(store):
    add_to_record(store, UN)
    with Loading(store) as loading:
        loading.add(OFAC, personal=True)
        loading.add(UN, personal=True)
        assert [held.snapshot.source for held in store.snapshots()] == ["ofac", "un"]
    assert [held.snapshot.personal_details for held in store.snapshots()] == [True, True]


def test_details_are_those_of_a_snapshot_not_later_than_the_date_asked_for(store):
    add_to_record(store, UN, personal=True)
    assert shown(store, "2021-02-02").details == ()
    assert len(shown(store, "2021-02-03").details) == 2


def test_reading_the_record_otherwise_never_gives_them(store):
    add_to_record(store, UN, personal=True)
    with open_store(":memory:") as plain:
        add_to_record(plain, UN)
        with_them, without = contents(store), contents(plain)
    for part in with_them.keys() - {"snapshots", "entries"}:
        assert with_them[part] == without[part], part
    said = repr((with_them, view(store, mode=Mode.KNOWN_NOW).statements(of_ref(view(store), "un:XTi.001").id)))
    assert not [secret for secret in SECRETS if secret in said]


def test_two_days_of_which_one_has_details_show_no_change(store, tmp_path):
    later = tmp_path / "un.xml"
    later.write_bytes(UN.read_bytes().replace(b'dateGenerated="2021-02-03', b'dateGenerated="2021-03-03'))
    add_to_record(store, UN, personal=True)
    add_to_record(store, later)
    before, after = store.snapshots()
    found = diff_of(store, before, after)
    assert (found.added, found.removed, found.changed, found.unmarked) == ((), (), (), ())
    seen = view(store)
    (history,) = history_of(store, seen, of_ref(seen, "un:XTi.001")).refs
    assert [mark.fields for mark in history.snapshots] == [(), ()]


def test_a_changed_address_is_a_change_of_what_is_not_shown(store, tmp_path):
    later = tmp_path / "un.xml"
    data = UN.read_bytes().replace(b'dateGenerated="2021-02-03', b'dateGenerated="2021-03-03')
    later.write_bytes(data.replace(b"1 Secret Street", b"2 Secret Street"))
    add_to_record(store, UN, personal=True)
    add_to_record(store, later, personal=True)
    found = diff_of(store, *store.snapshots())
    assert [(item.ref, [field.field for field in item.fields]) for item in (*found.changed, *found.unmarked)] == [
        ("un:XTi.001", ["other"])
    ]
    assert "Secret Street" not in repr(found)


@pytest.fixture
def onrecord(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("ONRECORD_STORE", str(tmp_path / "record.sqlite"))

    def call(*arguments):
        code = exits.run(app, [str(argument) for argument in arguments])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return code, said.out, said.err

    return call


def test_the_command_keeps_and_shows_them_and_the_list_says_so(onrecord):
    code, _, err = onrecord("record", "add", UN, OPTION)
    assert code == 0
    assert "are kept" in err
    assert "with personal details" in onrecord("record", "list")[1]
    _, out, _ = onrecord("record", "show", "un:XTi.001")
    assert "Personal details on the un list of 2021-02-03, un:XTi.001:" in out
    assert "  document: Passport, Z0000001  [INDIVIDUAL_DOCUMENT]" in out
    _, out, _ = onrecord("record", "show", "un:XTi.001", "--to", "json")
    assert {item["value"] for item in json.loads(out)["listings"][0]["details"]} == {
        "1 Secret Street, Testland",
        "Passport, Z0000001",
    }
    onrecord("record", "add", UN)
    assert "with personal details" not in onrecord("record", "list")[1]
    assert "Secret" not in onrecord("record", "show", "un:XTi.001")[1]


def test_a_checked_report_never_has_them(onrecord, tmp_path):
    onrecord("record", "add", UN, OPTION)
    report = tmp_path / "report.txt"
    report.write_text(
        "Arven Tomal (Passport no. A7), the head of the Marsh Brotherhood, was listed by the United Nations on "
        "9 February 2011. He was born on 1 January 1966 and lives in Testland.\n"
    )
    said = []
    for form in ("json", "html"):
        code, out, err = onrecord("check", report, "--published", "2021-02-10", "--to", tmp_path / f"out.{form}")
        assert code == 0, err
        said += [out, err, (tmp_path / f"out.{form}").read_text()]
    everything = " ".join(said)
    assert "XTi.001" in everything
    assert not [secret for secret in SECRETS if secret in everything]


def test_the_python_door_has_the_option(tmp_path):
    with open_record(tmp_path / "record.sqlite") as record:
        assert record.add(UN, personal=True).changed
        assert len(shown(record.store).details) == 2
