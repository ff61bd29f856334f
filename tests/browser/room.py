"""A reading room that runs in this process, and Debian's Chromium before it: for tests, screenshots and benchmarks."""

import contextlib
import datetime as dt
import socket
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING, NamedTuple

import uvicorn

from onrecord.record.held import open_record
from onrecord.serve.app import create_app
from onrecord.serve.settings import Settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext

NOW = dt.datetime(2026, 11, 25, 12, 0, tzinfo=dt.UTC)
_TOKEN = "a-token-of-this-run"
_PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
_OPTIONS = (
    "--no-sandbox",  # CI runs as root
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    # Whatever a page or the browser itself would ask for by name gets no answer.
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
)


class Served(NamedTuple):
    """A room that runs: where it is, and the links that it gave; the last one lets the next window in."""

    address: str
    links: list[str]


@contextlib.contextmanager
def serving(store: Path, files: Sequence[Path] = (), *, now: dt.datetime = NOW) -> Iterator[Served]:
    """Run a reading room on a free port of loopback.

    Args:
        store: Path of the record; made where there is none.
        files: Lists and record files to add to it before.
        now: What the clock of the room says.
    """
    if files:
        with open_record(str(store)) as record:
            for file in files:
                record.add(file)
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    # A browser that comes before the server is up waits in the queue, and is not turned away.
    listening.listen()
    port = listening.getsockname()[1]
    served = Served(f"http://127.0.0.1:{port}", [])

    def renewed(token: str) -> None:
        served.links.append(f"{served.address}/open?token={token}")

    renewed(_TOKEN)
    app = create_app(str(store), Settings(port=port, token=_TOKEN), now=lambda: now, renewed=renewed)
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="on", ws="none"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        yield served
    finally:
        server.should_exit = True
        thread.join()
        listening.close()


def chromium() -> str | None:
    """Return the path of a Chromium of this machine, or None; none is ever downloaded."""
    return next((found for found in map(which, _PROGRAMS) if found), None)


@contextlib.contextmanager
def browsing() -> Iterator["Browser"]:
    """Run the browser, without a window."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(_OPTIONS))
        try:
            yield browser
        finally:
            browser.close()


@contextlib.contextmanager
def let_in(browser: "Browser", room: Served, **options: object) -> Iterator["BrowserContext"]:
    """Give a browser window that the room let in; `options` are those of a context of playwright."""
    context = browser.new_context(base_url=room.address, **options)  # type: ignore[arg-type]
    context.set_default_timeout(30_000)
    try:
        page = context.new_page()
        answer = page.goto(room.links[-1])
        assert answer is not None
        assert answer.ok, "the link had let in another window"
        page.close()
        yield context
    finally:
        context.close()
