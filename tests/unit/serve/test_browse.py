"""The record browser: what is held, entry by entry and day by day; its answers are those of the record's own tests."""

import html
import re

import pytest

from onrecord.model.record import DateValue
from onrecord.publish.display import for_page
from onrecord.record.held import open_record
from tests.unit.record.held_record import ORG, add, entry, snapshot
from tests.unit.serve.test_hostile import check
from tests.unit.serve.test_record_pages import TEXTS, addresses, words

ANN = entry("un:A.1", "Ann Alpha", "Anna Alfa", born=(DateValue(edtf="1966"),), programmes=("Taliban",))
ANN_THEN = entry("un:A.1", "Ann Alpha", born=(DateValue(edtf="1960", approximate=True),), programmes=("Taliban",))
BOB = entry("un:A.2", "Bob Beta", listed_on="2001-02-03", programmes=("ISIL",))
ARAB = entry("un:A.3", "محمد حسن", "Muhammad Hasan", kind=ORG)
BOTH = (snapshot("2014-01-01", ANN_THEN, BOB), snapshot("2016-01-01", ANN, ARAB))
OFAC = snapshot("2015-01-01", entry("ofac:7", "Somebody Else"), source="ofac", complete=False, names_complete=False)


@pytest.fixture
def room(make_room, tmp_path):
    """A room with two snapshots of one list and an incomplete one of another."""
    store = tmp_path / "record.sqlite"
    with open_record(store) as record:
        add(record.store, *BOTH, OFAC)
    reader = make_room(store)
    assert reader.open().status_code == 303
    return reader


def seen(reader, path):
    """Return a page and its twin, the page having been found sound."""
    page = reader.get(path)
    assert page.status_code == 200, page.text
    check(page.text)
    before, _, query = path.partition("?")
    twin = reader.get(f"{before}.json{'?' + query if query else ''}")
    assert twin.json() == reader.get(path, accept="application/json").json()
    return words(page.text), twin.json()


def test_what_is_held_stands_with_its_hash_and_what_its_silence_shows(room):
    text, page = seen(room, "/record")
    assert [held["source"] for held in page["lists"]] == ["ofac", "un"]
    assert [item["date"] for item in page["lists"][1]["snapshots"]] == ["2016-01-01", "2014-01-01"]
    for load in (*BOTH, OFAC):
        assert load.snapshot.sha256[:12] in text
    assert "nothing: it is incomplete" in text
    assert page["files"][0]["starter"]


def test_every_link_of_the_record_leads_to_a_page(room):
    known: set[str] = set()
    due = ["/record"]
    while due and len(known) < 60:
        path = due.pop(0)
        answer = room.get(path)
        assert answer.status_code == 200, path
        known.add(path)
        due += sorted(a for a in addresses(answer.text) if a.startswith(("/record", "/search")) and a not in known)
    assert any(path.startswith("/record/entry") for path in known)
    assert any(path.startswith("/record/changes") for path in known)


@pytest.mark.parametrize(
    ("query", "refs"),
    [
        ("", ["un:A.1", "un:A.3"]),
        ("q=alfa", ["un:A.1"]),  # an alias
        ("q=a.3", ["un:A.3"]),
        ("q=حسن", ["un:A.3"]),
        ("q=hasan+muham", ["un:A.3"]),
        ("q=asan", []),  # a word begins with it, or it is not there
        ("kind=organization", ["un:A.3"]),
        ("programme=Taliban", ["un:A.1"]),
        ("programme=Taliban&kind=organization", []),
        ("part=9", ["un:A.1", "un:A.3"]),
    ],
)
def test_entries_of_a_snapshot_are_narrowed(room, query, refs):
    _, page = seen(room, f"/record/lists/un/2016-01-01?{query}")
    assert [row["ref"] for row in page["rows"]] == refs
    assert page["count"] == len(refs)


def test_facets_count_and_lead_to_what_they_count(room):
    text, page = seen(room, "/record/lists/un/2016-01-01")
    kinds = {choice["word"]: choice for choice in page["facets"][0]["choices"]}
    assert {word: choice["count"] for word, choice in kinds.items()} == {"person": 1, "organization": 1}
    narrowed = room.get(kinds["person"]["address"], accept="application/json").json()
    assert [row["ref"] for row in narrowed["rows"]] == ["un:A.1"]
    chosen = [choice for choice in narrowed["facets"][0]["choices"] if choice["chosen"]]
    assert [choice["word"] for choice in chosen] == ["person"]
    assert room.get(chosen[0]["address"], accept="application/json").json()["count"] == 2  # back to all
    assert "All entries of this snapshot" in text


def test_entry_is_shown_as_its_snapshot_has_it_and_through_all(room):
    text, page = seen(room, "/record/entry?ref=un:A.1&on=2014-01-01")
    values = {field["field"]: [value["text"] for value in field["values"]] for field in page["fields"]}
    assert values["born"] == ["1960"]
    assert values["names"] == ["Ann Alpha"]
    newer, other = page["versions"]
    assert (newer["day"], other["day"]) == ("2016-01-01", "2014-01-01")
    born = next(change for change in newer["changes"] if change["field"] == "born")
    assert (born["before"], born["after"]) == (["about 1960"], ["1966"])
    assert "does not mean cleared" in text
    gone, page = seen(room, "/record/entry?ref=un:A.2")
    assert "Taken off the list between the snapshots of 2014-01-01 and 2016-01-01" in gone
    assert page["on"] == "2014-01-01"


def test_changes_come_sort_by_sort_and_field_by_field(room):
    path = "/record/changes?before=un@2014-01-01&after=un@2016-01-01"
    text, page = seen(room, path)
    assert page["counts"] == {"added": 1, "removed": 1, "changed": 1, "unmarked": 0}
    assert [row["ref"] for row in page["rows"]] == ["un:A.3"]
    _, removed = seen(room, f"{path}&show=removed")
    assert [(row["ref"], row["on"]) for row in removed["rows"]] == [("un:A.2", "2014-01-01")]
    text, changed = seen(room, f"{path}&show=changed")
    fields = {change["field"]: (change["before"], change["after"]) for change in changed["rows"][0]["changes"]}
    assert fields == {"born": (["about 1960"], ["1966"]), "names": ([], ["Anna Alfa [good]"])}
    assert "about 1960 1966" in text
    assert seen(room, f"{path}&q=nobody")[1]["counts"]["changed"] == 0


@pytest.mark.parametrize(
    ("day", "outcomes"),
    [
        ("2000-06-01", ["unknown"]),
        ("2013-06-01", ["listed"]),  # the list dates it
        ("2014-06-01", ["unknown"]),
        ("2014-01-01", ["listed"]),
        ("2020-01-01", ["not_listed"]),
        ("2014", ["listed", "unknown"]),
    ],
)
def test_who_was_listed_when_is_answered_by_the_snapshots_around(room, day, outcomes):
    text, page = seen(room, f"/record/listed?party=Bob+Beta&day={day}")
    assert [answer["listed"]["outcome"] for answer in page["answers"]] == outcomes
    assert [item["source"] for item in page["without"]] == ["ofac"]
    assert "That is not the same as not listed" in text


def test_answer_shows_the_entry_in_the_two_snapshots(room):
    _, page = seen(room, "/record/listed?party=un:A.1&day=2015-01-01&list=un")
    (answer,) = page["answers"]
    assert (answer["before"]["day"], answer["after"]["day"]) == ("2014-01-01", "2016-01-01")
    assert answer["before"]["present"] is answer["after"]["present"] is True
    assert answer["before"]["programmes"] == ["Taliban"]
    assert page["without"] == []
    linked = addresses(room.get("/record/listed?party=un:A.1&day=2015-01-01&list=un").text)
    assert {"/record/entry?ref=un%3AA.1&on=2014-01-01", "/record/entry?ref=un%3AA.1&on=2016-01-01"} <= linked


@pytest.mark.parametrize("asked", ["alpha", "Ann Alpa", "Muhamad Hassan"])
def test_name_that_is_only_close_gets_no_answer_but_a_choice(room, asked):
    text, page = seen(room, f"/record/listed?party={asked}&day=2015-01-01")
    assert page["party"] is None
    assert page["answers"] == []
    assert page["offered"]
    assert "Nothing is answered before one party is chosen" in text


def test_nobody_by_that_name_is_not_told_as_cleared(room):
    text, page = seen(room, "/record/listed?party=Xqzt+Wvfk&day=2015-01-01")
    assert page["offered"] == []
    assert "not the same as cleared" in text


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/record/lists/un/2013-01-01", 404),
        ("/record/lists/xx/2016-01-01", 404),
        ("/record/lists/%3Cb%3E/x", 400),
        ("/record/entry", 404),
        ("/record/entry?ref=un:%3Cscript%3E", 404),
        ("/record/changes", 400),
        ("/record/changes?before=un@2014-01-01&after=ofac@2015-01-01", 422),
        ("/record/listed?party=un:A.1&day=yesterday", 422),
        ("/record/file?key=nothing", 404),
    ],
)
def test_what_is_not_held_is_told(room, path, status):
    answer = room.get(path)
    assert answer.status_code == status
    check(answer.text)
    assert "<b>" not in answer.text


def test_record_file_shows_its_parties_and_events(reader):
    text, page = seen(reader, "/record/file?key=starter")
    assert "Haqqani Network" in text
    assert page["party_count"] >= len(page["parties"]) > 10
    text, page = seen(reader, "/record/file?key=starter&show=events")
    assert page["file"]["events"] == len(page["events"]) or page["parts"] > 1
    address = next(a for a in addresses(reader.get("/record/file?key=starter&show=events").text) if "/events?" in a)
    assert reader.get(address).status_code == 200


def test_record_without_a_list_says_what_to_do(reader):
    for path in ("/record", "/record/listed", "/record/listed?party=taliban&day=2021"):
        text, _ = seen(reader, path)
        assert "No official list is loaded" in text, path


def test_hostile_entries_stay_text(make_room, tmp_path):
    entries = [
        entry(f"un:X.{number}{bit[:8].strip()}", bit, f"alias {bit}", remarks=bit, titles=(bit,), programmes=(bit,))
        for number, bit in enumerate(TEXTS)
    ]
    before = [entry(item.ref, "Plain", remarks="plain") for item in entries[::2]]
    store = tmp_path / "record.sqlite"
    with open_record(store) as record:
        add(record.store, snapshot("2014-01-01", *before), snapshot("2016-01-01", *entries))
    reader = make_room(store)
    assert reader.open().status_code == 303
    page = reader.get("/record/lists/un/2016-01-01").text
    check(page)
    changes = "/record/changes?before=un@2014-01-01&after=un@2016-01-01&show=changed"
    check(reader.get(changes).text)
    for bit in TEXTS:
        assert " ".join(for_page(bit).split()) in words(page) or not for_page(bit).strip(), bit
    links = sorted(set(re.findall(r'href="(/record/entry[^"]*)"', page)))
    assert len(links) == len(entries)
    for link in links:
        answer = reader.get(html.unescape(link))
        assert answer.status_code == 200, link
        check(answer.text)
