"""One box over parties, claims and reports: each hit says why it is one."""

import re

import pytest

from onrecord.model.record import Name
from onrecord.model.vocab import NameQuality
from onrecord.record.held import open_record
from tests.unit.record.held_record import ORG, add, entry, snapshot
from tests.unit.serve.test_hostile import check
from tests.unit.serve.test_record_pages import TEXTS, addresses, words

REPORT = (
    "Who guards the gate?\n\nSirajuddin Haqqani leads the Haqqani Network. The Taliban took Kabul on 15 August 2021. "
    "Nobody counted the <b>guards</b>."
)
PEOPLE = (
    entry("un:P.1", "Yusuf Karimov", "Юсуф Каримов", "Abu Hamza", programmes=("Taliban",)),
    entry("un:P.2", "محمود درويش الرافعي", "Mahmud Darwish al-Rafii"),
    entry("un:P.3", "Karimov Trading House", kind=ORG),
)


@pytest.fixture(scope="module")
def room(tmp_path_factory):
    """A room with three entries of a list and one checked report."""
    from litestar.testing import TestClient

    from onrecord.serve.app import create_app
    from onrecord.serve.settings import Settings
    from tests.unit.serve.conftest import HOST, NOW, TOKEN, Reader

    store = tmp_path_factory.mktemp("search") / "record.sqlite"
    with open_record(store) as record:
        weak = Name(text="Khalifa", quality=NameQuality.WEAK)
        more = entry("ofac:9", "Omar Nadim")
        add(record.store, snapshot("2020-01-01", *PEOPLE))
        add(record.store, snapshot("2020-01-01", type(more)(**_fields(more, names=(*more.names, weak))), source="ofac"))
    with TestClient(create_app(str(store), Settings(token=TOKEN), now=lambda: NOW), base_url=HOST) as client:
        reader = Reader(client)
        assert reader.open().status_code == 303
        yield reader


@pytest.fixture(scope="module")
def report(room):
    """The address of the report, checked."""
    return room.check(REPORT)


def _fields(value, **changed):
    return {**{name: getattr(value, name) for name in value.__struct_fields__}, **changed}


def found(reader, query):
    page = reader.get(f"/search?{query}")
    assert page.status_code == 200, page.text
    check(page.text)
    twin = reader.get(f"/search.json?{query}").json()
    assert twin == reader.get(f"/search?{query}", accept="application/json").json()
    return words(page.text), twin


@pytest.mark.parametrize(
    ("asked", "ref", "how", "name"),
    [
        ("Yusuf Karimov", "un:P.1", "name", "Yusuf Karimov"),
        ("abu HAMZA", "un:P.1", "name", "Abu Hamza"),
        ("yusuf", "un:P.1", "words", "Yusuf Karimov"),
        ("karimov yusuf", "un:P.1", "words", "Yusuf Karimov"),
        ("Yusuf Karimow", "un:P.1", "spelling", "Yusuf Karimov"),
        ("Юсуф Каримов", "un:P.1", "name", "Юсуф Каримов"),
        ("Махмуд Дарвиш", "un:P.2", "read", "Mahmud Darwish al-Rafii"),
        ("محمود درویش الرافعي", "un:P.2", "name", "محمود درويش الرافعي"),
        ("un:P.2", "un:P.2", "id", "un:P.2"),
        ("P.2", "un:P.2", "id", "un:P.2"),
        ("khalifa", "ofac:9", "name", "Khalifa"),
    ],
)
def test_party_is_found_and_says_by_which_name(room, asked, ref, how, name):
    text, page = found(room, f"q={asked}")
    hit = next(hit for hit in page["parties"] if ref in hit["refs"])
    assert (hit["why"]["how"], hit["why"]["name"]) == (how, name)
    assert name in text
    assert f"/entities/{hit['party']['id']}" in addresses(room.get(f"/search?q={asked}").text)


def test_weak_alias_and_a_reading_in_latin_letters_are_told(room):
    assert "its alias: Khalifa (weak)" in found(room, "q=khalifa")[0]
    text, page = found(room, "q=Махмуд Дарвиш")
    assert "read in Latin letters as" in text
    assert page["parties"][0]["why"]["read"] == "makhmud darvish"


def test_facets_of_parties_are_links_that_narrow(room):
    _, page = found(room, "q=karimov&in=parties")
    facets = {facet["title"]: facet["choices"] for facet in page["groups"]["parties"]["facets"]}
    kinds = {choice["word"]: choice for choice in facets["What they are"]}
    assert {word: choice["count"] for word, choice in kinds.items()} == {"person": 1, "organization": 1}
    query = kinds["organization"]["address"].partition("?")[2]
    _, narrowed = found(room, query)
    assert [hit["party"]["name"] for hit in narrowed["parties"]] == ["Karimov Trading House"]
    _, none = found(room, "q=karimov&in=parties&list=ofac")
    assert none["parties"] == []


def test_claims_are_found_by_their_words_with_verdict_and_place(room, report):
    _, page = found(room, "q=kabul took")
    assert page["claims"]
    for hit in page["claims"]:
        marked = {bit["text"].lower() if isinstance(bit, dict) else bit[0].lower() for bit in hit["quote"] if bit[1]}
        assert marked >= {"kabul"}
        address = f"{report}?claim={hit['claim']['number']}"
        assert f'href="{address}#claim-{hit["claim"]["number"]}"' in room.get("/search?q=kabul+took").text
        assert f'id="claim-{hit["claim"]["number"]}"' in room.get(address).text
    label = page["claims"][0]["claim"]["verdict"]
    _, narrowed = found(room, f"q=kabul&in=claims&verdict={label}")
    assert {hit["claim"]["verdict"] for hit in narrowed["claims"]} == {label}
    _, none = found(room, "q=kabul&in=claims&verdict=no_such_verdict")
    assert none["claims"] == []


def test_reports_are_found_in_title_and_text(room, report):
    text, page = found(room, "q=guards")
    (hit,) = page["reports"]
    assert hit["in_title"]
    assert hit["in_text"]
    assert hit["report"]["id"] == report.rpartition("/")[2]
    assert "in its title and text" in text
    assert re.search(r'<mark class="hit">guards</mark>', room.get("/search?q=guards").text)
    assert "&lt;b&gt;" in room.get("/search?q=counted").text


def test_every_word_has_to_be_there(room):
    _, page = found(room, "q=kabul zanzibar")
    assert page["claims"] == page["reports"] == page["parties"] == []


@pytest.mark.parametrize(
    "query", ["", "q=", "q=%20", "q=...", "q=%22", "q=*", "q=NEAR(", "q=a&in=nowhere&part=-3", "in=claims"]
)
def test_nothing_much_that_is_asked_for_is_a_page_too(room, query):
    found(room, query)


def test_hostile_words_stay_text(room):
    for bit in TEXTS:
        page = room.client.get("/search", params={"q": bit})
        assert page.status_code == 200
        check(page.text)
        listed = room.client.get("/record/listed", params={"party": bit, "day": "2020"})
        check(listed.text)


def test_empty_record_says_that_nothing_is_not_cleared(reader):
    text, page = found(reader, "q=xqzt wvfk")
    assert "not the same as cleared" in text
    assert page["groups"]["parties"]["count"] == 0


def test_box_is_on_every_page_and_keeps_what_was_asked(room):
    for path in ("/", "/record", "/reports", "/events", "/nothing"):
        assert '<form class="find" role="search" method="get" action="/search">' in room.get(path).text
    page = room.get("/search?q=%22%3E%3Cb%3E").text
    assert 'name="q" value="&#34;&gt;&lt;b&gt;"' in page


def test_removed_report_is_found_no_more(make_room):
    reader = make_room()
    reader.open()
    address = reader.check("The Taliban took Zaranj on 6 August 2021.")
    assert found(reader, "q=zaranj")[1]["reports"]
    reader.send(f"{address}/remove")
    page = found(reader, "q=zaranj")[1]
    assert page["reports"] == page["claims"] == []
