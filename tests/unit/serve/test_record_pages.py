"""Dossier, network, ties, timeline and map: what the record says is on the page, its JSON twin and one step away."""

import html
import re
from urllib.parse import urlencode

import pytest

from onrecord.publish.display import for_page
from onrecord.record.held import open_record
from tests.unit.publish.hostile import HOSTILE
from tests.unit.publish.views.records import SOURCES, parties
from tests.unit.serve.test_hostile import MORE, check

NETWORK = "haqqani-network"
PATHS = ("", "/network", "/network?depth=2", "/timeline", "/map")


def words(page):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def addresses(page):
    return {html.unescape(found) for found in re.findall(r'href="(/(?!static)[^"#]*)', page)}


@pytest.mark.parametrize("path", [*(f"/entities/{NETWORK}{path}" for path in PATHS), "/events", "/events/map"])
def test_every_page_is_sound_and_has_a_twin_of_the_same(reader, path):
    answer = reader.get(path)
    assert answer.status_code == 200
    check(answer.text)
    ending, _, query = path.partition("?")
    twin = reader.get(f"{ending}.json{'?' + query if query else ''}").json()
    assert twin == reader.get(path, accept="application/json").json()
    assert "view" in twin


def test_every_link_of_the_pages_leads_to_a_page(reader):
    seen = set()
    for path in PATHS:
        for address in sorted(addresses(reader.get(f"/entities/{NETWORK}{path}").text))[:40]:
            if address not in seen:
                seen.add(address)
                assert reader.get(address).status_code == 200, address
    assert len(seen) > 30


def test_the_dossier_gives_each_value_its_source(reader):
    page = reader.get(f"/entities/{NETWORK}")
    view = reader.get(f"/entities/{NETWORK}.json").json()["view"]
    text = words(page.text)
    for fact in view["facts"]:
        for value in fact["values"]:
            assert value["sources"]
            assert all(cite["title"] in text for cite in value["sources"])
    assert "1970s" in text
    assert "not with 1980s" in text


def test_the_network_and_its_table_say_the_same(reader):
    view = reader.get(f"/entities/{NETWORK}/network.json").json()["view"]
    page = reader.get(f"/entities/{NETWORK}/network").text
    assert len(re.findall(r'<tr id="tie-', page)) == len(view["edges"]) > 20
    assert len(re.findall(r'class="party ', page)) >= len(view["nodes"])
    keys = [html.unescape(key) for key in re.findall(r'data-key="([^"]*)"\stransform', page)]
    ends = re.findall(r'data-tie="(\d+) (\d+) ', page)
    drawn = {tuple(sorted((keys[int(one)], keys[int(other)]))) for one, other in ends}
    assert drawn == {tuple(sorted((edge["one"], edge["other"]))) for edge in view["edges"]}
    for edge in view["edges"]:
        assert html.escape(edge["quotes"][0]["cite"]["excerpt"]).replace("&#x27;", "&#39;") in page


def test_a_tie_leads_to_a_page_with_all_that_is_said_of_it(reader):
    page = reader.get(f"/entities/{NETWORK}/network").text
    ties = sorted(address for address in addresses(page) if "/ties?with=" in address)
    assert len(ties) > 10
    for address in ties:
        said = reader.get(address)
        assert 'id="ties-said"' in said.text
        path, query = address.split("?")
        for edge in reader.get(f"{path}.json?{query}").json()["ties"]:
            for quote in edge["quotes"]:
                assert for_page(quote["cite"]["excerpt"]) in words(said.text)


def test_agreements_lead_to_their_trackers(reader):
    page = reader.get("/agreements").text
    check(page)
    found = sorted(address for address in addresses(page) if address.startswith("/agreements/"))
    rows = reader.get("/agreements.json").json()["rows"]
    assert len(found) == len(rows) > 10
    for address in found:
        tracker = reader.get(address)
        assert tracker.status_code == 200
        check(tracker.text)


def test_a_tracker_shows_every_commitment_and_decides_nothing(reader):
    page = reader.get("/agreements/doha-2020?by=quarter&since=2021-08-15&as_of=2021-12-31").text
    found = reader.get("/agreements/doha-2020.json?by=quarter&since=2021-08-15&as_of=2021-12-31").json()
    text = words(page)
    assert found["step"] == "quarter"
    assert found["tracker"]["as_of"] == "2021-12-31"
    for row in found["tracker"]["rows"]:
        assert " ".join(row["paraphrase"].split()) in text
        for cell in row["cells"]:
            for fact in cell["facts"]:
                assert " ".join(for_page(fact["says"]).split()) in text
    assert "nothing reported" in text
    assert "not decided here" in text
    assert not re.search(r"breach|violat", text, re.IGNORECASE)


@pytest.mark.parametrize("asked", ["", "   ", "xyzzyplugh qwrtp", "<script>alert(1)</script>", "%00", "ا" * 500, "'\""])
def test_search_for_what_nobody_bears(reader, asked):
    answer = reader.get("/search?" + urlencode({"q": asked}))
    assert answer.status_code == 200
    check(answer.text)


def test_an_agreement_that_was_not_signed_by_then_is_told(reader):
    answer = reader.get("/agreements/doha-2020?as_of=2019")
    assert answer.status_code == 404
    check(answer.text)
    assert reader.get("/agreements/doha-2020?by=decade").json is not None


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("?as_of=2015-06-01", 200),
        ("?as_of=2019/2021", 200),
        ("?as_of=yesterday", 422),
        ("?part=-1", 200),
        ("?part=99999999999999999999", 200),
        ("?type=%3Cscript%3E", 200),
    ],
)
def test_what_an_address_asks_for(reader, query, status):
    answer = reader.get(f"/entities/{NETWORK}{query}")
    assert answer.status_code == status
    check(answer.text)
    if status != 200:
        assert "2021-08-31" in answer.text  # how a date is written


def test_an_earlier_date_shows_what_was_known_then(reader):
    then = reader.get("/events.json?as_of=2016").json()["view"]
    now = reader.get("/events.json").json()["view"]
    assert 0 < then["found"] < now["found"]
    assert all(event["span"]["first"] < "2017" for event in then["events"])


def test_events_are_found_by_words_and_time(reader):
    found = reader.get("/events.json?words=german+embassy&when=2017").json()["view"]["events"]
    assert [event["id"] for event in found] == ["kabul-2017-05-31"]
    assert "No event on record fits" in reader.get("/events?words=nothingofthesort").text


def test_nobody_by_that_name_is_told(reader):
    answer = reader.get("/entities/ent-000000000000")
    assert answer.status_code == 404
    check(answer.text)


def test_a_report_is_on_the_page_of_a_party_it_names_with_its_claims(make_room, embassy_row):
    reader = make_room()
    reader.open()
    address = reader.check(embassy_row)
    page = reader.get(f"/entities/{NETWORK}").text
    assert address in addresses(page)
    mentioned = reader.get(f"/entities/{NETWORK}.json").json()["view"]["mentioned"]
    claims = next(item["claims"] for item in mentioned if item["document"] == address.rpartition("/")[2])
    assert any(claim["verdict"] == "contradicted" for claim in claims)
    around = reader.get(f"{address}/around")
    check(around.text)
    assert "This report, claim" in words(around.text)
    assert 'id="atlas"' in around.text
    assert 'id="network"' in around.text


TEXTS = [
    bit for bit in (*MORE, *HOSTILE) if "\x00" not in bit and not any(0xD800 <= ord(char) < 0xE000 for char in bit)
]


def test_hostile_names_and_passages_stay_text(make_room, tmp_path):
    rows = [parties("middle")]
    for number, bit in enumerate(TEXTS):
        name = toml(bit)
        rows.append(f'[[entity]]\nkey = "k{number}"\nname = {name}\nkind = "person"\naliases = [{name}]')
        rows.append(
            f'[[tie]]\nsubject = "k{number}"\nother = "middle"\nrelation = "fights"\nsource = "paper"\n'
            f"says = {name}\nwords = {name}"
        )
        rows.append(f'[[remark]]\nsubject = "middle"\nsource = "paper"\nsays = {name}\nnote = {name}')
        rows.append(
            f'[[event]]\nid = "e{number}"\nname = {name}\ndate = 2017\nsource = {name}\nplace = [{name}, "Kabul", '
            f'"Afghanistan"]\nblamed_on = "middle"\nfigure = [{{ source = {name}, value = 3, population = {name} }}]'
        )
    file = tmp_path / "hostile.toml"
    file.write_text("\n".join((SOURCES, *rows)), encoding="utf-8")
    store = tmp_path / "record.sqlite"
    with open_record(store) as record:
        record.add(file)
    reader = make_room(store)
    assert reader.open().status_code == 303
    for path in PATHS:
        page = check(reader.get(f"/entities/middle{path}").text)
        assert page is not None
    network = reader.get("/entities/middle/network").text
    for bit in TEXTS:
        assert " ".join(for_page(bit).split()) in words(network) or not for_page(bit).strip(), bit
    for address in sorted(address for address in addresses(network) if "/ties?with=" in address):
        check(reader.get(address).text)
    check(reader.get("/events/map").text)


def toml(text):
    """Return a text as a TOML basic string."""
    return (
        '"'
        + "".join(char if char.isprintable() and char not in '"\\' else f"\\U{ord(char):08x}" for char in text)
        + '"'
    )
