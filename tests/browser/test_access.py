"""Every page for everyone: axe finds no barrier, wide and on a phone, by day and by night; nothing runs over."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from onrecord.serve import pages
from tests.browser.pages import PAGES, path_of

ALL = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
OF_COLOUR = ("color-contrast", "link-in-text-block")
WIDE, PHONE = {"width": 1280, "height": 900}, {"width": 360, "height": 740}
# The structure of a page is the same by day and by night: all rules twice, those of colour four times.
SHOWN = ((WIDE, "light", ALL), (WIDE, "dark", OF_COLOUR), (PHONE, "light", OF_COLOUR), (PHONE, "dark", ALL))


def barriers(page, rules=ALL):
    found = Axe().run(page, options={"runOnly": list(rules), "resultTypes": ["violations"]}).response
    assert "error" not in found
    return [
        f"{v['id']}: {n['html'][:160]} {n.get('failureSummary', '')}" for v in found["violations"] for n in v["nodes"]
    ]


@pytest.mark.parametrize("name", PAGES)
def test_no_barrier(page, example, name):
    page.goto(path_of(name, example))
    found = {}
    for size, light, rules in SHOWN:
        page.set_viewport_size(size)
        page.emulate_media(color_scheme=light)
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        problems = barriers(page, rules) + ([f"{over} px wider than the window"] if over > 0 else [])
        if problems:
            found[size["width"], light] = problems
    assert found == {}


def test_every_page_there_is_is_looked_at(example):
    """A page that is added goes into `tests/browser/pages.py`, and so under the tests here and into the screenshots."""
    routes = {
        re.sub(r"\{\w+:\w+\}", "*", path)
        for handler in pages.handlers()
        for path in handler.paths
        if handler.http_methods == {"GET"}
    }
    no_pages = {"/healthz", "/static/*/*", "/reports/*/export/*"}
    looked_at = {pattern for pattern, _ in PAGES.values()}
    assert routes - no_pages - looked_at == set()
