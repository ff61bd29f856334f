"""From a report to its page: what is shown, its JSON twin, its exports, and the check as of another date."""

import html
import json
import re
from importlib.resources import files

import pytest

from onrecord.publish import parse_json
from onrecord.serve.navigation import ENTRIES


@pytest.fixture(scope="module")
def report(shared_room, embassy_row):
    """The address of the example report, checked."""
    return shared_room.check(embassy_row)


def words(page):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def test_checked_report_shows_its_text_its_claims_and_what_the_record_says(reader, report):
    page = reader.get(report).text
    assert "Khalil ur Rahman Haqqani" in words(page)
    view = reader.get(f"{report}.json").json()["view"]
    assert page.count('<article class="card') == len(view["cards"]) > 20
    for card in view["cards"]:
        assert f'id="claim-{card["number"]}"' in page
        assert f'id="at-{card["number"]}"' in page
        assert (
            html.escape(card["claim"]["wording"], quote=True).replace("&#x27;", "&#39;").replace("&quot;", "&#34;")
            in page
        )
        for item in card["evidence"]:
            assert words(html.escape(item["excerpt"])) in words(page)


def test_text_on_the_page_is_the_text_of_the_report(reader, report, embassy_row):
    page = reader.get(report).text
    text = "".join(re.findall(r'<p class="text[^>]*>(.*?)</p>', page, flags=re.DOTALL))
    text = re.sub(r'<a class="ref.*?</a>', "", text, flags=re.DOTALL)
    assert html.unescape(re.sub(r"<[^>]+>", "", text)) == embassy_row.strip()


@pytest.mark.parametrize("path", ["/", "/reports"])
def test_json_twin_is_the_context_of_the_page(reader, report, path):
    twin = reader.get("/index.json" if path == "/" else f"{path}.json")
    assert twin.headers["content-type"].startswith("application/json")
    accepted = reader.get(path, accept="application/json")
    assert accepted.json() == twin.json()
    rows = twin.json()["recent" if path == "/" else "rows"]
    assert rows
    for row in rows:
        assert f'href="/reports/{row["report"]["id"]}"' in reader.get(path).text


def test_json_twin_of_a_report_counts_what_the_page_counts(reader, report):
    view = reader.get(f"{report}.json").json()["view"]
    page = words(reader.get(report).text)
    for count in view["counts"]:
        assert f"{count['count']} {count['words'][0]}" in page
    for name in view["names"]:
        for entity in name["entities"]:
            assert " ".join(entity["name"].split()) in page


def test_example_is_one_press_away_and_the_one_of_the_docs(reader, report, embassy_row):
    assert (files("onrecord.serve") / "example.txt").read_text("utf-8") == embassy_row
    answer = reader.ended(reader.send("/check", {"example": "1"}))
    view = reader.get(f"{answer.headers['location']}.json").json()["view"]
    assert view["counts"] == reader.get(f"{report}.json").json()["view"]["counts"]


def test_exports_are_the_report_itself(reader, report):
    exported = reader.get(f"{report}/export/json")
    assert "attachment" in exported.headers["content-disposition"]
    assert parse_json(exported.content).claims
    single = reader.get(f"{report}/export/html").text
    assert single.count('<article class="card') == len(parse_json(exported.content).claims)
    assert "/static/" not in single
    assert reader.get(f"{report}/export/exe").status_code == 404


def test_as_of_another_date_stands_beside_the_first_check(reader, report):
    sent = reader.send(f"{report}/as-of", {"as_of": "2012", "mode": "known_then"})
    assert sent.status_code == 303
    assert sent.headers["location"].endswith(f"?beside={report.rpartition('/')[2]}")
    page = reader.get(sent.headers["location"].replace("?", ".json?")).json()
    assert page["kept"]["as_of"] == "2012-01-01/2012-12-31"
    first = {card["claim"]["id"]: card["label"] for card in reader.get(f"{report}.json").json()["view"]["cards"]}
    now = {card["claim"]["id"]: card["label"] for card in page["view"]["cards"]}
    differing = {key for key in first if first[key] != now.get(key)}
    assert differing
    assert len(page["changes"]) == len(differing)
    assert f"{len(differing)} verdicts differ" in words(reader.get(sent.headers["location"]).text)


def test_same_check_again_is_the_same_report(reader, report, embassy_row):
    assert reader.check(embassy_row) == report
    sent = reader.send(f"{report}/as-of", {"as_of": "", "mode": "known_then"})
    assert sent.headers["location"] == report


@pytest.mark.parametrize(("field", "value"), [("as_of", "yesterday"), ("as_of", "2021-13-40"), ("as_of", "<b>")])
def test_date_that_is_none_is_told(reader, report, field, value):
    answer = reader.send(f"{report}/as-of", {field: value, "mode": "known_then"})
    assert answer.status_code == 400
    assert "is not a date" in answer.text
    assert "<b>" not in answer.text


def test_part_of_a_page_gets_its_problem_above_the_page(reader, report):
    answer = reader.send(f"{report}/as-of", {"as_of": "yesterday"}, **{"hx-request": "true"})
    assert answer.headers["hx-retarget"] == "#notice"
    assert 'id="problem"' in answer.text


def test_report_that_is_not_kept_is_told(reader):
    for path in ("/reports/rep-000000000000", "/reports/x/export/html", "/reports/x.json"):
        answer = reader.get(path)
        assert answer.status_code == 404, path
    assert answer.json()["code"] == "store.not-found"


def test_address_that_leads_nowhere_is_told(reader):
    assert "no page at this address" in reader.get("/nothing").text
    assert reader.get("/nothing.json").json()["code"] == "serve.no-page"


def test_navigation_leads_to_pages_that_exist(reader):
    page = reader.get("/").text
    for entry in ENTRIES:
        assert f'href="{entry.address}"' in page
        assert reader.get(entry.address).status_code == 200, entry.address


def test_keys_of_the_navigation_are_distinct():
    assert len({entry.key for entry in ENTRIES}) == len(ENTRIES)


def test_list_of_reports_goes_on_in_parts(make_room):
    room = make_room()
    room.open()
    assert "Nothing has been checked" in words(room.get("/reports").text)
    for number in range(3):
        room.check(f"Report {number}. The Taliban took Kabul on 15 August 2021.")
    rows = room.get("/reports.json").json()
    assert (rows["count"], rows["part"], rows["parts"], len(rows["rows"])) == (3, 1, 1, 3)
    assert room.get("/reports.json?part=9").json()["part"] == 1


def test_theme_of_a_reader_is_on_the_page(reader):
    assert 'data-theme="dark"' in reader.get("/", cookie=f"theme=dark; {_cookie(reader)}").text
    assert "data-theme" not in reader.get("/", cookie=f'theme="><b>; {_cookie(reader)}').text


def _cookie(reader):
    return "; ".join(f"{name}={value}" for name, value in reader.client.cookies.items())


def test_every_page_names_its_language_title_and_main_part(reader, report):
    for path in ("/", "/reports", report, "/nothing"):
        page = reader.get(path).text
        assert re.search(r'<html lang="\w+"', page)
        assert re.search(r"<title>[^<]+ – onrecord</title>", page)
        assert page.count("<main") == page.count("<h1") == 1, path


def test_twin_holds_no_token(reader, report):
    for path in ("/index.json", "/reports.json", f"{report}.json"):
        assert reader.token() not in json.dumps(reader.get(path).json())


def test_long_report_comes_in_parts_that_lead_to_each_other(make_room, embassy_row):
    room = make_room()
    room.open()
    body = embassy_row.partition("\n\n")[2]
    text = "\n\n".join(body.replace("killed 108", f"killed {100 + n}") for n in range(14))
    address = room.check(text)
    first = room.get(f"{address}.json").json()["view"]
    assert first["parts"] == 2
    assert 'href="?part=2"' in room.get(address).text
    count = len(first["cards"])
    assert f'id="claim-{count}"' not in room.get(address).text
    assert f'id="claim-{count}"' in room.get(f"{address}?claim={count}").text
    for part in ("0", "9", "-1"):
        assert room.get(f"{address}?part={part}").status_code == 200


def test_removed_report_is_gone_with_all_its_checks(make_room):
    room = make_room()
    room.open()
    address = room.check("The Taliban took Kabul on 15 August 2021.")
    other = room.send(f"{address}/as-of", {"as_of": "2012"}).headers["location"].partition("?")[0]
    assert other != address
    assert "Its 2 checks are removed" in words(room.get(f"{address}/removal").text)
    assert room.get(address).status_code == room.get(f"{address}/export/html").status_code == 200
    assert room.send(f"{address}/remove").headers["location"] == "/reports"
    for gone in (
        address,
        other,
        f"{address}/removal",
        f"{address}/around",
        f"{other}/export/json",
        f"{address}/export/html",
    ):
        assert room.get(gone).status_code == 404, gone
    assert "Nothing has been checked" in words(room.get("/reports").text)
