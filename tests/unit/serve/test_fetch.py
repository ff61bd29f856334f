"""The page at an address that a reader gives: only from public addresses, within limits, and told what went wrong."""

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from onrecord.errors import SourceError
from onrecord.record.fetch import addresses, request
from onrecord.serve import fetch
from onrecord.serve.fetch import fetch_page

PAGE = b"<!doctype html><html><body><p>The Taliban took Kabul on 15 August 2021.</p></body></html>"


class Sites(ThreadingHTTPServer):
    """A server whose slow answers end with it."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.stopped = threading.Event()


class Site(BaseHTTPRequestHandler):
    """Answers by path."""

    server: Sites

    def do_GET(self):
        name = self.path.strip("/").partition("?")[0]
        if name == "page":
            self._answer(200, PAGE)
        elif name == "login":
            self._answer(401, b"who are you?")
        elif name == "gone":
            self._answer(404, b"")
        elif name.startswith("to-"):
            self.send_response(302)
            self.send_header(
                "Location", {"to-page": "/page", "to-itself": "/to-itself", "to-file": "file:///etc/passwd"}[name]
            )
            self.end_headers()
        elif name == "large":
            self.send_response(200)
            self.end_headers()
            for _ in range(400):
                self.wfile.write(b"a" * 100_000)
        elif name == "silent":
            self.server.stopped.wait(5)
        elif name == "drip":
            self.send_response(200)
            self.end_headers()
            while not self.server.stopped.wait(0.05):
                self.wfile.write(b"a")
        else:
            self._answer(200, self.path.encode())

    def _answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def handle(self):
        try:
            super().handle()
        except OSError:
            return

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture(scope="module")
def site():
    server = Sites(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.stopped.set()
    server.shutdown()
    server.server_close()


def test_page_and_page_behind_a_redirect_are_read(site):
    assert fetch_page(f"{site}/page", allow_loopback=True) == PAGE
    assert fetch_page(f"{site}/to-page", allow_loopback=True) == PAGE


def test_address_with_letters_of_any_script_is_sent_as_it_must_be(site):
    assert fetch_page(f"{site}/كابل?q=é b", allow_loopback=True).decode() == "/%D9%83%D8%A7%D8%A8%D9%84?q=%C3%A9%20b"


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "http://[::1]/",
        "http://0/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://127.1/",
        "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://[2001:0:7f00:1::]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://192.168.0.1/",
        "http://100.64.0.1/",
        "http://224.0.0.1/",
        "https://8.8.8.8:8443/",
        "http://8.8.8.8:443/",
        "http://user@8.8.8.8/",
        "ftp://8.8.8.8/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "//8.8.8.8/",
        "8.8.8.8",
        "http://",
        "http://[::1",
        "http://exa mple/",
        "http://example.org:99999/",
        "http://example.org\r\nX-Header: 1/",
    ],
)
def test_address_that_is_not_public_is_refused_before_anything_is_sent(url):
    began = time.monotonic()
    with pytest.raises(SourceError):
        fetch_page(url)
    assert time.monotonic() - began < 5


def test_redirect_to_this_machine_is_refused(site, monkeypatch):
    # The first address is taken for a public one; the redirect leads to this machine by another name.
    real = addresses.vet
    monkeypatch.setattr(request, "vet", lambda url, **how: real(url, allow_loopback="to-page" in url, plain=True))
    with pytest.raises(SourceError, match="refused"):
        fetch_page(f"{site}/to-page")


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("login", "does not let programs in"),
        ("gone", "status 404"),
        ("to-itself", "more than 5 redirects"),
        ("to-file", "not an address"),
        ("large", "larger than 20 MB"),
    ],
)
def test_what_went_wrong_is_told(site, path, words):
    with pytest.raises(SourceError, match=words) as told:
        fetch_page(f"{site}/{path}", allow_loopback=True)
    assert told.value.hint or path == "large"


@pytest.mark.parametrize("path", ["silent", "drip"])
def test_site_that_does_not_come_to_an_end_is_given_up(site, monkeypatch, path):
    monkeypatch.setattr(fetch, "TIME_S", 0.6)
    monkeypatch.setattr(fetch, "QUIET_S", 0.4)
    began = time.monotonic()
    with pytest.raises(SourceError):
        fetch_page(f"{site}/{path}", allow_loopback=True)
    assert time.monotonic() - began < 5


def test_page_at_an_address_becomes_a_report(make_room, site):
    room = make_room(allow_loopback=True)
    room.open()
    answer = room.ended(room.send("/check", {"url": f"{site}/page"}))
    assert "took Kabul" in room.get(answer.headers["location"]).text


def test_address_of_this_machine_is_told_on_the_page(reader, site):
    answer = reader.ended(reader.send("/check", {"url": f"{site}/page"}))
    assert "refused" in answer.text
