"""Who is let in: the name of the server, the key, the origin and token of a form, the size of an upload."""

import pytest

from onrecord.serve.headers import POLICY
from onrecord.serve.security import Keys, cookie_name
from tests.unit.serve.conftest import TOKEN


@pytest.fixture
def stranger(make_room):
    """A browser that was not let in yet."""
    return make_room()


@pytest.mark.parametrize(
    "path", ["/", "/reports", "/reports/rep-0", "/reports.json", "/nothing", "/healthz.json", "/open/x", "/static"]
)
def test_nobody_reads_without_the_key(stranger, path):
    answer = stranger.get(path)
    assert answer.status_code == 401
    assert "has not been let in" in answer.text


@pytest.mark.parametrize("host", ["example.org", "127.0.0.1.example.org", "127.0.0.1:81", "evil@127.0.0.1", ""])
def test_another_host_name_is_refused_whatever_else_is_right(reader, host):
    for path in ("/", "/healthz", f"/open?token={TOKEN}", "/static/x/room.css"):
        answer = reader.get(path, host=host)
        assert answer.status_code == 421, path
        assert "set-cookie" not in answer.headers


def test_token_opens_once_and_for_one_browser(stranger):
    opened = stranger.open()
    assert (opened.status_code, opened.headers["location"]) == (303, "/")
    cookie = opened.headers["set-cookie"]
    assert cookie.startswith(f"{cookie_name(0)}=")
    assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= {part.strip() for part in cookie.split(";")}
    stranger.client.cookies.clear()
    again = stranger.open()
    assert again.status_code == 401
    assert "has been used" in again.text


def test_browser_that_is_in_already_may_follow_its_link_again(stranger):
    stranger.open()
    again = stranger.open()
    assert again.status_code == 303
    assert "set-cookie" not in again.headers


def test_spent_token_is_followed_by_a_new_one_that_is_told():
    told: list[str] = []
    keys = Keys("first", told.append)
    assert keys.spend("second") is None
    assert keys.knows(keys.spend("first") or "")
    assert keys.spend("first") is None
    assert told == [keys.token]
    assert keys.knows(keys.spend(told[0]) or "")


@pytest.mark.parametrize("key", ["", ".", "a.b", "é.é", "x" * 5000])
def test_made_up_key_is_not_known(key):
    assert not Keys("t").knows(key)


def test_key_of_another_run_is_not_known():
    assert not Keys("t").knows(Keys("t").spend("t") or "")


def test_wrong_token_of_any_form_is_refused(stranger):
    for token in ("", "x", "é" * 400, f"{TOKEN} ", "%00"):
        assert stranger.open(token).status_code == 401


@pytest.mark.parametrize("origin", ["http://example.org", "null", "https://127.0.0.1", "http://127.0.0.1:1", "", None])
def test_form_from_elsewhere_is_refused(reader, origin):
    answer = reader.send("/check", {"text": "A text."}, origin=origin)
    assert answer.status_code == 403
    assert "sent from another site" in answer.text


@pytest.mark.parametrize("token", ["", "x", "é", "0" * 64])
def test_form_without_its_token_is_refused(reader, token):
    answer = reader.send("/check", {"text": "A text."}, token=token)
    assert answer.status_code == 403
    assert "load the page again" in answer.text


def test_token_of_another_browser_is_refused(make_room):
    one = make_room()
    one.open()
    keys = Keys("t")
    assert keys.form_token("one") != keys.form_token("other")
    assert one.send("/check", {"text": "A."}, token=keys.form_token("one")).status_code == 403


@pytest.mark.parametrize("path", ["/check", "/jobs/x/cancel", "/reports/rep-0/as-of", "/reports/rep-0/remove"])
def test_every_address_that_changes_something_asks_for_the_token(reader, path):
    assert reader.send(path, token="x").status_code == 403


@pytest.mark.parametrize("path", ["/", "/reports", "/healthz", "/static/x/room.css", "/nothing", "/reports.json"])
def test_every_answer_has_the_headers_that_keep_it_in(reader, path):
    headers = reader.get(path).headers
    assert headers["content-security-policy"] == POLICY
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert (
        "immutable" in headers["cache-control"]
        if path.startswith("/static")
        else "no-store" in headers["cache-control"]
    )


def test_policy_admits_no_inline_script_or_style():
    assert POLICY.startswith("default-src 'none'")
    assert "unsafe" not in POLICY
    assert "frame-ancestors 'none'" in POLICY


def test_health_needs_no_key_and_tells_nothing_else(stranger):
    answer = stranger.get("/healthz")
    assert answer.json() == {"status": "up"}


def test_upload_over_the_limit_is_told_and_nothing_of_it_is_read(make_room):
    room = make_room(upload_bytes=100_000)
    room.open()
    answer = room.send("/check", {"text": "a" * 3_000_000})
    assert answer.status_code == 413
    assert "100" not in answer.text.split("<h1>")[0]
    assert "3 MB" in answer.text
    assert "cut it into parts" in answer.text


def test_upload_that_hides_its_size_is_refused(reader):
    def pieces():
        yield b"text=a"

    answer = reader.client.post("/check", content=pieces(), headers={"origin": "http://127.0.0.1"})
    assert answer.status_code == 411


@pytest.mark.parametrize(
    "path",
    [
        "/static/x/../app.py",
        "/static/x/..%2f..%2fapp.py",
        "/static/x/%2e%2e/app.py",
        "/static/x/css",
        "/static/x//etc/passwd",
    ],
)
def test_no_file_outside_the_folder_is_sent(reader, path):
    assert reader.get(path).status_code in (401, 404)
    assert "import" not in reader.get(path).text


def test_address_that_only_reads_takes_no_form(reader):
    assert reader.send("/reports").status_code == 405
