"""A room with some lists and a checked report, and a window that counts what a page does that it must not."""

import contextlib
import importlib.util

import pytest

from tests.browser.pages import LISTS
from tests.browser.room import browsing, chromium, let_in, serving
from tests.shared import ROOT

EXAMPLE = ROOT / "examples" / "embassy-row.txt"


def pytest_collection_modifyitems(items):
    for item in items:
        if "tests/browser/" in item.nodeid:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser():
    """Give the browser, or skip what needs it."""
    if chromium() is None or importlib.util.find_spec("playwright") is None:
        pytest.skip("no Chromium here: on Debian, install the package chromium")
    from playwright.sync_api import expect

    expect.set_options(timeout=20_000)  # a machine that is busy with other work
    with browsing() as found:
        yield found


class Watch:
    """What went wrong in a window, and what it asked for.

    Attributes:
        faults: Errors of scripts, lines of the console, dialogs: a page of ours has none, whatever a report brings.
        outside: Addresses asked for that are not those of the room.
    """

    def __init__(self, context, address):
        self.faults: list[str] = []
        self.outside: list[str] = []
        self._address = address
        context.on("request", self._asked)
        context.on("weberror", lambda error: self.faults.append(str(error.error)))
        context.on("console", self._said)
        context.on("dialog", self._dialog)

    def _asked(self, request):
        if not request.url.startswith((self._address + "/", "data:", "blob:")):
            self.outside.append(request.url)

    def _said(self, message):
        # The browser itself notes each answer above 399; what a page of errors is for.
        if message.type in ("error", "warning") and "Failed to load resource" not in message.text:
            self.faults.append(f"{message.text} ({message.location['url']})")

    def _dialog(self, dialog):
        self.faults.append(f"dialog: {dialog.message}")
        dialog.dismiss()


@contextlib.contextmanager
def watched(browser, room, **options):
    """Give a page of a window that was let in; what it must not do fails the test."""
    with let_in(browser, room, **options) as context:
        watch = Watch(context, room.address)
        yield context.new_page()
        assert watch.faults == []
        assert watch.outside == []


@pytest.fixture(scope="session")
def room(browser, tmp_path_factory):
    """Give a room with four versions of official lists, its own for this session of tests."""
    store = tmp_path_factory.mktemp("room") / "record.sqlite"
    with serving(store, LISTS) as served:
        yield served


@pytest.fixture
def open_window(browser):
    """Give what opens a watched window of a room."""
    with contextlib.ExitStack() as stack:
        yield lambda room, **options: stack.enter_context(watched(browser, room, **options))


@pytest.fixture
def page(open_window, room):
    """Give a wide window of the room."""
    return open_window(room, viewport={"width": 1280, "height": 900})


def check_text(page, text, published="2021-08-24"):
    """Check a text through the form of the start page, and stay on its report."""
    page.goto("/")
    page.get_by_label("Or a text").fill(text)
    page.get_by_label("Published").fill(published)
    page.get_by_role("button", name="Check it").click()
    page.wait_for_url("**/reports/*")


@pytest.fixture(scope="session")
def example(browser, room):
    """Give the address of the example report, checked once."""
    with watched(browser, room) as page:
        check_text(page, EXAMPLE.read_text("utf-8"))
        return page.url.removeprefix(room.address)
