"""Updating from a server that serves lists well, badly, slowly, elsewhere, too much, or something else."""

import datetime as dt
import re
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from onrecord.cli import app, exits
from onrecord.errors import ConfigError, SourceChanged, SourceError
from onrecord.record.fetch.download import Limits
from onrecord.record.fetch.sources import TABLE, Published, choose
from onrecord.record.fetch.update import Taking, update_record
from onrecord.store import open_store
from tests.shared import ROOT, SHARED, needs_shared

UN = (ROOT / "tests" / "fixtures" / "lists" / "un-2021-02-03.xml").read_bytes()
OFAC = {path.name: path.read_bytes() for path in (ROOT / "tests/fixtures/lists/ofac-2021-03-04").iterdir()}
TODAY = dt.date(2021, 3, 5)
MODIFIED = "Thu, 04 Mar 2021 08:00:00 GMT"


class Server(ThreadingHTTPServer):
    """Serves what a test puts into `pages`: bytes by path; `how` says what to do wrong."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.pages: dict[str, bytes] = {}
        self.how: dict[str, str] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.cut_once: set[str] = set()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}{path}"


class Handler(BaseHTTPRequestHandler):
    """Answers as `Server.how` says for the path."""

    server: Server

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))
        how = self.server.how.get(self.path, "")
        data = self.server.pages.get(self.path)
        if how == "redirect":
            self._head(302, {"Location": "/moved" + self.path})
        elif how == "loop":
            self._head(302, {"Location": self.path})
        elif how.startswith("to:"):
            self._head(302, {"Location": how[3:]})
        elif data is None:
            self._head(404, {})
        elif how == "error":
            self._head(503, {})
        else:
            self._serve(data, how)

    def _serve(self, data: bytes, how: str) -> None:
        tag = f'"{hash(data)}"'
        if self.headers.get("If-None-Match") == tag and how != "no conditions":
            self._head(304, {"ETag": tag})
            return
        common = {"ETag": tag, "Last-Modified": MODIFIED}
        start = 0
        asked = re.match(r"bytes=(\d+)-", self.headers.get("Range", ""))
        if asked and self.headers.get("If-Range") == tag and how != "no ranges":
            start = int(asked[1])
            common["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
        rest = data[start:]
        length = 10**12 if how == "huge" else len(rest)
        if how != "no length":
            common["Content-Length"] = str(length)
        self._head(206 if start else 200, common)
        if how == "truncated" or (how == "cut once" and self.path not in self.server.cut_once):
            self.server.cut_once.add(self.path)
            self.wfile.write(rest[: len(rest) // 2])
            return
        if how == "slow":
            for byte in rest[:200]:
                self.wfile.write(bytes([byte]))
                time.sleep(0.05)
            return
        self.wfile.write(rest)

    def _head(self, status: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status not in (200, 206):
            self.send_header("Content-Length", "0")
        self.end_headers()


@pytest.fixture
def server() -> Iterator[Server]:
    served = Server()
    served.handle_error = lambda *_: None  # type: ignore[method-assign]  # a client may hang up
    served.daemon_threads = True
    thread = threading.Thread(target=served.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield served
    served.shutdown()
    served.server_close()
    thread.join()


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "record.sqlite") as store:
        yield store


@pytest.fixture
def update(server, store, tmp_path):
    def run(source="un", *paths, **options):
        files = {path.strip("/"): server.url(path) for path in paths or ("/un.xml",)}
        terms = {name: options.pop(name) for name in ("force", "personal") if name in options}
        values: dict[str, Any] = {"taking": Taking(TODAY, **terms), "allow_loopback": True} | options
        (report,) = update_record(store, [Published(source=source, files=files)], tmp_path / "down", **values)
        return report

    return run


def held(store):
    return [f"{item.snapshot.source}@{item.snapshot.date}" for item in store.snapshots()]


def test_a_list_is_fetched_checked_and_added_and_not_fetched_again(server, update, store, tmp_path):
    server.pages["/un.xml"] = UN
    first = update()
    assert first.error is None
    assert first.load.changed
    assert held(store) == ["un@2021-02-03"]
    second = update()
    assert second.unchanged
    assert second.load is None
    assert "If-None-Match" in server.asked[-1][1]
    assert not any((tmp_path / "down" / "un").glob("*"))


def test_a_list_of_several_files_is_one_snapshot_dated_by_the_server(server, update, store):
    paths = [f"/{name}" for name in sorted(OFAC)]
    server.pages.update({f"/{name}": data for name, data in OFAC.items()})
    assert update("ofac", *paths).load.changed
    assert held(store) == ["ofac@2021-03-04"]
    assert store.snapshots()[0].snapshot.names_complete
    assert update("ofac", *paths).unchanged


def test_where_one_of_several_files_changed_all_are_fetched(server, update, store):
    paths = [f"/{name}" for name in sorted(OFAC)]
    server.pages.update({f"/{name}": data for name, data in OFAC.items()})
    update("ofac", *paths)
    server.pages["/alt.csv"] = OFAC["alt.csv"].replace(b"aka", b"fka", 1)
    refused = update("ofac", *paths)
    assert "not the same as the one held" in str(refused.error)
    assert update("ofac", *paths, force=True).load.changed


def test_a_broken_download_is_resumed_where_it_broke_off(server, update, store):
    server.pages["/un.xml"] = UN
    server.how["/un.xml"] = "cut once"
    assert update().load.changed
    assert server.asked[1][1]["Range"] == f"bytes={len(UN) // 2}-"
    assert len(server.asked) == 2


def test_a_server_that_cannot_resume_is_asked_for_the_whole(server, update, store):
    server.pages["/un.xml"] = UN
    server.how["/un.xml"] = "truncated"
    report = update()
    assert isinstance(report.error, SourceError)
    assert "broke off" in str(report.error)
    assert held(store) == []
    server.how["/un.xml"] = "no ranges"
    assert update().load.changed


def test_what_changed_between_two_tries_is_not_mixed(server, update, store):
    server.pages["/un.xml"] = UN
    server.how["/un.xml"] = "truncated"
    update()
    server.pages["/un.xml"] = UN.replace(b"2021-02-03", b"2021-02-04")
    server.how.clear()
    assert update().load.changed
    assert held(store) == ["un@2021-02-04"]


def test_a_file_without_a_length_that_ends_early_is_refused_by_its_reader(server, update, store):
    server.pages["/un.xml"] = UN[: len(UN) // 2]
    server.how["/un.xml"] = "no length"
    report = update()
    assert isinstance(report.error, SourceChanged)
    assert "cut or damaged" in str(report.error)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"<html><body>Sign in</body></html>", "a web page"),
        (UN.replace(b"CONSOLIDATED_LIST", b"OTHER_ROOT"), "not the list as it was known"),
        (b"{}", "not the list as it was known"),
        (b"", "empty"),
    ],
)
def test_another_layout_is_named_and_what_is_held_stays(server, update, store, data, words):
    server.pages["/un.xml"] = UN
    update()
    server.pages["/un.xml"] = data
    report = update()
    assert isinstance(report.error, SourceChanged)
    assert words in str(report.error)
    assert "what is held stays" in str(report.error)
    assert held(store) == ["un@2021-02-03"]


def test_another_list_at_the_address_is_refused(server, update, store):
    server.pages["/un.xml"] = UN
    report = update("eu")
    assert isinstance(report.error, SourceChanged)
    assert "is the list un" in str(report.error)


def test_an_oversized_file_is_refused_by_its_length_and_by_what_comes(server, update, store):
    server.pages["/un.xml"] = UN
    server.how["/un.xml"] = "huge"
    assert "larger than" in str(update().error)
    server.how["/un.xml"] = "no length"
    assert "larger than" in str(update(limits=Limits(size_bytes=1000)).error)
    assert held(store) == []


def test_a_slow_server_is_given_up(server, update, store):
    server.pages["/un.xml"] = UN
    server.how["/un.xml"] = "slow"
    started = time.monotonic()
    report = update(limits=Limits(time_s=0.6))
    assert "took longer than 0.6 s" in str(report.error)
    assert time.monotonic() - started < 5


def test_redirects_are_followed_and_counted_and_vetted(server, update, store):
    server.pages["/moved/un.xml"] = UN
    server.how["/un.xml"] = "redirect"
    assert update().load.changed
    server.how["/un.xml"] = "loop"
    assert "redirects" in str(update().error)
    for place in ("http://10.0.0.1/list.xml", "file:///etc/passwd", "https://[64:ff9b::7f00:1]/"):
        server.how["/un.xml"] = f"to:{place}"
        assert isinstance(update().error, SourceError), place


def test_errors_of_the_server_and_a_missing_server_are_sentences(server, update, store, tmp_path):
    assert "status 404" in str(update().error)
    server.pages["/un.xml"] = UN
    server.how["/un.xml"] = "error"
    assert "status 503" in str(update().error)
    gone = Published(source="un", files={"un.xml": "http://127.0.0.1:9/un.xml"})
    (report,) = update_record(store, [gone], tmp_path / "down", taking=Taking(TODAY), allow_loopback=True)
    assert "cannot be reached" in str(report.error)


def test_this_machine_is_refused_without_the_option(server, update, store):
    server.pages["/un.xml"] = UN
    assert "refused" in str(update(allow_loopback=False).error)
    assert server.asked == []


def test_the_command_updates_and_says_what_failed(server, tmp_path, capsys):
    server.pages["/un.xml"] = UN
    path = tmp_path / "cli.sqlite"
    common = ["--store", str(path), "--allow-loopback"]
    assert exits.run(app, ["record", "update", "un", "--from", server.url("/un.xml"), *common]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("un@2021-02-03: ")
    assert "\r" not in said.err
    assert exits.run(app, ["record", "update", "un", "--from", server.url("/un.xml"), *common]) == 0
    assert "not changed" in capsys.readouterr().err
    table = tmp_path / "table.toml"
    table.write_text(
        f'[[source]]\nsource = "un"\nfiles = {{"un.xml" = "{server.url("/un.xml")}"}}\n'
        f'[[source]]\nsource = "eu"\nfiles = {{"eu.xml" = "{server.url("/none.xml")}"}}\n'
    )
    assert exits.run(app, ["record", "update", "--from", str(table), *common]) == exits.ExitCode.SET_ASIDE
    assert "status 404" in capsys.readouterr().err
    assert not (tmp_path / "cli.sqlite.downloads").exists()


def test_the_table_has_https_addresses_and_unknown_keys_are_refused():
    assert {"un", "ofac", "eu", "uk", "ch", "ca"} <= set(TABLE)
    assert all(url.startswith("https://") for item in TABLE.values() for url in item.files.values())
    assert all(item.page for item in TABLE.values())
    with pytest.raises(ConfigError, match="no address is known for xx"):
        choose(["xx"], None)
    with pytest.raises(ConfigError, match="exactly one SOURCE"):
        choose([], "https://example.org/list.xml")


@needs_shared
@pytest.mark.shared
def test_a_real_list_comes_over_the_wire(server, update, store):
    path = SHARED / "lists" / "un" / "2020-12-01_Lcrs123" / "consolidated.xml"
    server.pages["/un.xml"] = path.read_bytes()
    server.how["/un.xml"] = "cut once"
    assert update().load.entries == 1018


def test_a_list_held_without_personal_details_is_fetched_again_with_them_and_back(server, update, store):
    server.pages["/un.xml"] = UN
    update()
    assert update().unchanged
    report = update(personal=True)
    assert report.load.changed
    assert report.load.snapshot.personal_details
    assert update(personal=True).unchanged
    assert not update().load.snapshot.personal_details
    assert [held.snapshot.personal_details for held in store.snapshots()] == [False]
