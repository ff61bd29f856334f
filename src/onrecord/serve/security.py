"""The gate: who may come in, from which page, and with how much.

Every request passes here before the framework sees it. The order is the order of trust: the name by which the server
was called, then the key in the cookie, then where a form was sent from, then its size. The token of a form is compared
where the form is read (`forms.py`).
"""

import hashlib
import hmac
import secrets
from collections.abc import Callable
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs, quote

from litestar.enums import ScopeType
from litestar.types import ASGIApp, HTTPScope, Message, Receive, Scope, Send

from onrecord.publish.words import chosen_language
from onrecord.serve import problems
from onrecord.serve.headers import SECURITY, UNKEPT
from onrecord.serve.problems import Problem
from onrecord.serve.settings import Settings

Refusal = Callable[[Scope, Problem], tuple[int, bytes, bytes]]
"""Gives status, content type and body of the page that says what happened."""

_OPEN_PATHS = ("/healthz", "/open")
_OPEN_FOLDER = "/static/"
_SAFE = ("GET", "HEAD", "OPTIONS")
_DRAINED_BYTES = 512 * 2**20
"""Of an upload that is too large, the most that is read and thrown away, so that the browser shows our answer."""


class Keys:
    """The keys of one run of the server: the token that opens it, the key of a browser, the token of its forms.

    A browser's key is made when a token is spent; a spent token opens nothing.
    """

    def __init__(self, token: str, renewed: Callable[[str], None] | None = None) -> None:
        self._token = token or secrets.token_urlsafe(32)
        self._secret = secrets.token_bytes(32)
        self._renewed = renewed

    @property
    def token(self) -> str:
        """The token that opens the room for the next browser."""
        return self._token

    def spend(self, token: str) -> str | None:
        """Return a key for the browser that brings the token, and make a new token; None where it is not the token."""
        if not hmac.compare_digest(token.encode(), self._token.encode()):
            return None
        self._token = secrets.token_urlsafe(32)
        if self._renewed is not None:
            self._renewed(self._token)
        name = secrets.token_urlsafe(16)
        return f"{name}.{self._sign('browser', name)}"

    def knows(self, key: str) -> bool:
        """Return whether a browser's key was made here."""
        name, _, sign = key.partition(".")
        return hmac.compare_digest(sign.encode(), self._sign("browser", name).encode())

    def form_token(self, key: str) -> str:
        """Return the token that the forms of one browser carry."""
        return self._sign("form", key)

    def _sign(self, purpose: str, text: str) -> str:
        return hmac.new(self._secret, f"{purpose}:{text}".encode(), hashlib.sha256).hexdigest()


def cookie_name(port: int) -> str:
    """Return the name of the cookie: browsers send a cookie of one port to every port of the same machine.

    The prefix `__Host-` would need https, which a server on loopback does not have.
    """
    return f"onrecord-{port}"


class Gate:
    """The application behind its gate."""

    def __init__(self, app: ASGIApp, settings: Settings, keys: Keys, refusal: Refusal) -> None:
        self._app = app
        self._settings = settings
        self._keys = keys
        self._refusal = refusal
        names = {settings.host, "127.0.0.1", "localhost", "[::1]"}
        self._hosts = frozenset(f"{name}:{settings.port}" if settings.port else name for name in names)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, or answer what is wrong with it."""
        if scope["type"] != ScopeType.HTTP:
            await self._app(scope, receive, send)
            return
        await self._let_in(scope, receive, send)

    async def _let_in(self, scope: HTTPScope, receive: Receive, send: Send) -> None:
        scope.setdefault("state", {})
        guarded = _with_headers(scope["path"], send)
        headers = {name.lower(): value.decode("latin-1") for name, value in scope["headers"]}
        scope["state"]["language"] = chosen_language(_cookie(headers, "language"), headers.get(b"accept-language", ""))
        problem = self._problem(scope, headers)
        if problem is None and scope["path"] == "/open":
            problem = await self._open(scope, headers, guarded)
            if problem is None:
                return
        if problem is None:
            _rewrite(scope, headers)
            await self._app(scope, receive, guarded)
            return
        if scope["method"] not in _SAFE:
            await _drain(receive)
        await self._refuse(scope, problem, guarded)

    def _problem(self, scope: HTTPScope, headers: dict[bytes, str]) -> Problem | None:
        host, path = headers.get(b"host", ""), scope["path"]
        if host not in self._hosts:
            return problems.wrong_host(host)
        if path in _OPEN_PATHS or path.startswith(_OPEN_FOLDER):
            return None if scope["method"] in _SAFE else problems.not_allowed()
        key = self._key(headers)
        if key is None:
            return problems.no_key()
        scope["state"]["form_token"] = self._keys.form_token(key)
        if scope["method"] in _SAFE:
            return None
        if headers.get(b"origin", "") != f"http://{host}":
            return problems.foreign_origin(headers.get(b"origin", ""))
        length = headers.get(b"content-length", "")
        if not length.isdecimal():
            return problems.no_length()
        if int(length) > self._settings.upload_bytes:
            return problems.too_large(int(length), self._settings.upload_bytes)
        return None

    def _key(self, headers: dict[bytes, str]) -> str | None:
        key = _cookie(headers, cookie_name(self._settings.port))
        return key if key and self._keys.knows(key) else None

    async def _open(self, scope: HTTPScope, headers: dict[bytes, str], send: Send) -> Problem | None:
        """Take the token of the address and give the browser its key."""
        sent = [(b"location", b"/")]
        if self._key(headers) is None:
            token = parse_qs(scope["query_string"].decode("latin-1")).get("token", [""])[0]
            key = self._keys.spend(token)
            if key is None:
                return problems.spent_token()
            cookie = f"{cookie_name(self._settings.port)}={quote(key)}; HttpOnly; SameSite=Lax; Path=/"
            sent.append((b"set-cookie", cookie.encode()))
        await _answer(send, 303, sent, b"")
        return None

    async def _refuse(self, scope: Scope, problem: Problem, send: Send) -> None:
        status, kind, body = self._refusal(scope, problem)
        await _answer(send, status, [(b"content-type", kind)], body)


def _cookie(headers: dict[bytes, str], name: str) -> str:
    try:
        cookie = SimpleCookie(headers.get(b"cookie", "")).get(name)
    except CookieError:
        return ""
    return cookie.value if cookie is not None else ""


def _rewrite(scope: Scope, headers: dict[bytes, str]) -> None:
    """Note that the JSON twin of a page is asked for, by its ending or by what the client accepts."""
    path = scope["path"]
    twin = path.endswith(".json") and not path.startswith(_OPEN_FOLDER)
    if twin:
        scope["path"] = "/" if path == "/index.json" else path.removesuffix(".json")
        scope["raw_path"] = scope["path"].encode()
    scope["state"]["json"] = twin or headers.get(b"accept", "").startswith("application/json")


def _with_headers(path: str, send: Send) -> Send:
    async def guarded(message: Message) -> None:
        if message["type"] == "http.response.start":
            given = list(message.get("headers", []))
            extra = SECURITY if path.startswith(_OPEN_FOLDER) else (*SECURITY, UNKEPT)
            names = {name for name, _ in extra}
            message["headers"] = [(name, value) for name, value in given if name.lower() not in names] + list(extra)
        await send(message)

    return guarded


async def _drain(receive: Receive) -> None:
    read = 0
    while read < _DRAINED_BYTES:
        message = await receive()
        if message["type"] != "http.request":
            return
        read += len(message["body"])
        if not message["more_body"]:
            return


async def _answer(send: Send, status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> None:
    headers = [*headers, (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": False})
