"""A report and a list whose texts try to run, to leave, to restyle or to reorder a page: nothing does, in a browser."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import check_text, watched
from tests.browser.pages import LISTS
from tests.browser.room import serving
from tests.unit.publish.hostile import HOSTILE
from tests.unit.serve.test_hostile import MORE

TEXTS = [bit for bit in (*MORE, *HOSTILE) if "\x00" not in bit]
PROBE = """() => {
  const all = [...document.querySelectorAll("*")];
  const ours = e => e.src?.startsWith(location.origin + "/static/");
  const led = e => e.getAttribute("href") ?? e.getAttribute("src") ?? e.getAttribute("action");
  return {
    scripts: [...document.scripts].filter(e => !ours(e)).length,
    handlers: all.filter(e => [...e.attributes].some(a => /^on|^style$|^srcdoc$|^hx-on/.test(a.name))).length,
    frames: document.querySelectorAll("iframe, object, embed, base, img, link:not([href^='/static/'])").length,
    out: [...document.querySelectorAll("[href], [src], [action]")].map(led)
           .filter(address => !/^(\\/(?!\\/)|#|\\?|https?:\\/\\/)/.test(address)),
    shown: getComputedStyle(document.querySelector("main")).display !== "none",
  };
}"""
SOUND = {"scripts": 0, "handlers": 0, "frames": 0, "out": [], "shown": True}


@pytest.fixture(scope="module")
def hostile_room(browser, tmp_path_factory):
    """Give a room with a list whose names and remarks are hostile, in the official format."""
    folder = tmp_path_factory.mktemp("hostile")
    spoken = " ".join(MORE).replace("&", "&amp;").replace("<", "&lt;")
    text = LISTS[0].read_text("utf-8")
    for tag in ("FIRST_NAME", "COMMENTS1", "ALIAS_NAME", "NOTE", "VALUE"):
        text = text.replace(f"</{tag}>", f" {spoken}</{tag}>")
    (folder / "un-hostile.xml").write_text(text, "utf-8")
    with serving(folder / "record.sqlite", [folder / "un-hostile.xml"]) as served:
        yield served


def report_text():
    lines = [
        f"The Taliban {bit} took Kabul on 15 August 2021, {bit} said. Sirajuddin Haqqani {bit} denied it."
        for bit in TEXTS
    ]
    return "\n\n".join((TEXTS[1], *lines))


def test_nothing_of_a_hostile_report_runs_or_breaks_out(browser, hostile_room):
    with watched(browser, hostile_room) as page:
        check_text(page, report_text())
        report = page.url
        for address in (report, f"{report}/around", f"{report}/removal", "/", "/reports"):
            page.goto(address)
            assert page.evaluate(PROBE) == SOUND, address
            page.mouse.move(200, 300)
        page.goto(report)
        # What wants to be clicked, focused or hovered is: each card, each name, each summary.
        for summary in page.locator("article.card summary").all()[:6]:
            summary.click()
        for name in page.locator("a.named").all()[:6]:
            name.hover()
            name.focus()
        expect(page.locator("#rows")).to_contain_text("<img src=x onerror=")
        assert page.locator("main").get_by_text("{{7*7}}").count()
        assert "\u202e" not in page.content()
        with page.expect_download() as sent:
            page.goto(report)
            page.locator("#export summary").click()
            page.locator("#export a[href$='/export/html']").click()
        alone = page.context.new_page()
        alone.set_content(sent.value.path().read_text("utf-8"))
        expect(alone.locator("article.card").first).to_be_visible()


def test_nothing_of_a_hostile_list_runs_or_breaks_out(browser, hostile_room):
    with watched(browser, hostile_room) as page:
        page.goto("/record")
        page.locator("a[href^='/record/lists/']").first.click()
        expect(page.locator("main")).to_contain_text("<iframe")
        entries = page.locator("main a[href^='/record/entry'], main a[href^='/entities/']")
        addresses = sorted(set(entries.evaluate_all("links => links.map(link => link.getAttribute('href'))")))
        assert len(addresses) >= 3
        for address in addresses:
            ways = ("", "/network", "/timeline", "/map") if address.startswith("/entities/") else ("",)
            for ending in ways:
                page.goto(address + ending)
                assert page.evaluate(PROBE) == SOUND, address + ending
        for address in (
            "/search?q=iframe",
            "/record/listed?party=un%3AXTi.001&day=2021-02-10",
            "/record/file?key=starter",
        ):
            page.goto(address)
            assert page.evaluate(PROBE) == SOUND, address


def test_a_link_of_a_report_is_followed_by_nobody(browser, hostile_room):
    """An address in the query of a page is not taken as one to go to."""
    with watched(browser, hostile_room) as page:
        for address in (
            "/events?words=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
            "/reports/%3Cscript%3E",
            "/entities/javascript:alert(1)",
        ):
            page.goto(address)
            assert page.evaluate(PROBE) == SOUND, address
