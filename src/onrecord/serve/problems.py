"""Pages for what went wrong: what happened, and what to do about it."""

import logging
from collections.abc import Mapping

import msgspec
from litestar.exceptions import HTTPException
from litestar.types import Scope

from onrecord.errors import DocumentError, InputError, NotFound, OnRecordError, SourceError, StoreError
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.templating import render

_LOG = logging.getLogger(__name__)

_KEPT = "Nothing was lost: what was kept before is still there."


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """What went wrong; the same four fields on the page and in JSON.

    Attributes:
        status: HTTP status.
        code: Stable name, as on the page of errors.
        message: What happened, in a sentence.
        hint: What a person can do.
        where: File, field or address.
    """

    status: int
    code: str
    message: str
    hint: str = ""
    where: str = ""


_STATUS: tuple[tuple[type[OnRecordError], int], ...] = (
    (NotFound, 404),
    (DocumentError, 422),
    (InputError, 422),
    (SourceError, 502),
    (StoreError, 503),
    (OnRecordError, 400),
)


def of_error(error: OnRecordError) -> Problem:
    """Return the page of an error of ours."""
    status = next(status for kind, status in _STATUS if isinstance(error, kind))
    return Problem(status=status, code=error.code, message=error.message, hint=error.hint, where=error.where)


def wrong_host(host: str) -> Problem:
    """Return the page for a request that names another server."""
    return Problem(
        status=421,
        code="serve.wrong-host",
        message="This server was called by a name that is not its own.",
        hint="Open the address that `onrecord serve` printed.",
        where=host,
    )


def no_key() -> Problem:
    """Return the page for a browser that was not let in."""
    return Problem(
        status=401,
        code="serve.no-key",
        message="This browser has not been let in.",
        hint="Open the link that `onrecord serve` printed in the terminal. It works once, for one browser.",
    )


def spent_token() -> Problem:
    """Return the page for a link that was used before."""
    return Problem(
        status=401,
        code="serve.spent-link",
        message="This link has been used, or is of an earlier run.",
        hint="The terminal in which `onrecord serve` runs shows a new one.",
    )


def foreign_origin(origin: str) -> Problem:
    """Return the page for a form that another site sent."""
    return Problem(
        status=403,
        code="serve.foreign-origin",
        message="This was sent from another site, and was not done.",
        hint="Go back to the reading room and send it from there.",
        where=origin,
    )


def wrong_form() -> Problem:
    """Return the page for a form without its token."""
    return Problem(
        status=403,
        code="serve.stale-form",
        message="This form is of an earlier run of the server, and was not sent.",
        hint="Go back, load the page again and send it once more.",
    )


def no_length() -> Problem:
    """Return the page for an upload that does not say how large it is."""
    return Problem(status=411, code="serve.no-length", message="The upload does not say how large it is.")


def too_large(size: int, limit: int) -> Problem:
    """Return the page for an upload over the limit."""
    return Problem(
        status=413,
        code="serve.too-large",
        message=f"This is {size / 1e6:,.0f} MB; {limit / 1e6:,.0f} MB are read at most, and nothing of it was read.",
        hint="A report is a text: cut it into parts, or save the page as plain text without its pictures.",
    )


def not_allowed() -> Problem:
    """Return the page for a method that an address does not take."""
    return Problem(status=405, code="serve.not-allowed", message="This address does not take what was sent to it.")


def no_page(path: str) -> Problem:
    """Return the page for an address that leads nowhere."""
    return Problem(
        status=404,
        code="serve.no-page",
        message="There is no page at this address.",
        hint="The headings at the top lead to every page there is.",
        where=path,
    )


def broken() -> Problem:
    """Return the page for a fault of ours."""
    return Problem(
        status=500,
        code="serve.fault",
        message="The reading room made a mistake and could not make this page.",
        hint=f"{_KEPT} The terminal shows what happened; please report it.",
    )


def draw(scope: Scope, problem: Problem) -> tuple[int, bytes, bytes]:
    """Return status, content type and body of a problem, as a page or as JSON."""
    state: Mapping[str, object] = scope.get("state") or {}
    wants_json = bool(state.get("json")) or scope["path"].endswith(".json")
    accept = next((value for name, value in scope["headers"] if name.lower() == b"accept"), b"")
    if wants_json or accept.startswith(b"application/json"):
        return problem.status, b"application/json", msgspec.json.encode(problem)
    values = {"page": problem, "form_token": "", "path": scope["path"], "theme": ""}
    page = render("problem.html.j2", values, str(state.get("language", "en")))
    return problem.status, b"text/html; charset=utf-8", page.encode()


def handle_ours(request: HttpRequest, error: OnRecordError) -> HttpResponse:
    """Answer an error of ours."""
    return refuse(request, of_error(error))


def handle_http(request: HttpRequest, error: HTTPException) -> HttpResponse:
    """Answer an error of the framework: an unknown address, a wrong method, a wrong parameter."""
    path = request.url.path
    if error.status_code == 404:
        return refuse(request, no_page(path))
    if error.status_code < 500:
        return refuse(request, not_allowed())
    return handle_fault(request, error)


def handle_fault(request: HttpRequest, error: Exception) -> HttpResponse:
    """Answer a fault of ours, and log it."""
    _LOG.error("fault at %s", request.url.path, exc_info=error)
    return refuse(request, broken())


def refuse(request: HttpRequest, problem: Problem) -> HttpResponse:
    """Answer a problem."""
    status, kind, body = draw(request.scope, problem)
    # A script that asked for a part of a page shows the problem above it, and the page stays.
    part = {"hx-retarget": "#notice", "hx-reselect": "#problem", "hx-reswap": "innerHTML", "hx-push-url": "false"}
    headers = part if request.headers.get("hx-request") == "true" else None
    return HttpResponse(content=body, status_code=status, media_type=kind.decode().partition(";")[0], headers=headers)
