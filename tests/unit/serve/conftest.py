"""A reading room with the starter record, and a reader who was let in."""

import datetime as dt
import re
import time

import pytest
from litestar.testing import TestClient

from onrecord.serve.app import create_app
from onrecord.serve.settings import Settings

NOW = dt.datetime(2026, 11, 25, 12, 0, tzinfo=dt.UTC)
HOST = "http://127.0.0.1"
TOKEN = "a-token-of-the-tests"


class Reader:
    """A browser: it keeps its cookie, and sends forms with their token and its origin."""

    def __init__(self, client):
        self.client = client

    def open(self, token=TOKEN):
        return self.client.get(f"/open?token={token}", follow_redirects=False)

    def get(self, path, **headers):
        return self.client.get(path, headers=headers, follow_redirects=False)

    def token(self):
        return re.findall(r'name="form_token" value="([^"]+)"', self.get("/").text)[0]

    def send(self, path, fields=None, *, files=None, origin=HOST, token=None, **headers):
        fields = {"form_token": self.token() if token is None else token, **(fields or {})}
        headers = {"origin": origin, **headers} if origin is not None else headers
        return self.client.post(path, data=fields, files=files, headers=headers, follow_redirects=False)

    def ended(self, sent, seconds=60.0):
        """Return the answer of a check's page once it has ended; a report that is done leads to its page."""
        assert sent.status_code == 303, sent.text
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            answer = self.get(sent.headers["location"])
            if answer.status_code == 303 or "data-hx-trigger" not in answer.text:
                return answer
            time.sleep(0.05)
        raise AssertionError("the check did not end")

    def check(self, text, published="2021-08-24"):
        """Check a text and return the address of its report."""
        answer = self.ended(self.send("/check", {"text": text, "published": published}))
        assert answer.status_code == 303, answer.text
        return answer.headers["location"]


@pytest.fixture(scope="session")
def shared_room(tmp_path_factory):
    """A room that tests share which only read, or add reports."""
    store = str(tmp_path_factory.mktemp("room") / "record.sqlite")
    app = create_app(store, Settings(token=TOKEN), now=lambda: NOW)
    with TestClient(app, base_url=HOST, raise_server_exceptions=True) as client:
        reader = Reader(client)
        assert reader.open().status_code == 303
        yield reader


@pytest.fixture
def reader(shared_room):
    """A reader of the shared room."""
    return shared_room


@pytest.fixture
def make_room(tmp_path):
    """Make a room of one's own: settings by keyword; several may be made."""
    opened = []

    def make(store=None, **settings):
        app = create_app(
            str(store or tmp_path / "record.sqlite"), Settings(**{"token": TOKEN, **settings}), now=lambda: NOW
        )
        client = TestClient(app, base_url=HOST)
        client.__enter__()
        opened.append(client)
        return Reader(client)

    yield make
    for client in opened:
        client.__exit__(None, None, None)


@pytest.fixture(scope="session")
def embassy_row():
    """The example report."""
    from tests.shared import ROOT

    return (ROOT / "examples" / "embassy-row.txt").read_text("utf-8")
