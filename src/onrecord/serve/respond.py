"""A page or its JSON twin, from one and the same context."""

import asyncio
from collections.abc import AsyncIterator, Callable

import msgspec
from litestar.response import Stream
from markupsafe import Markup

from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.templating import render

_FIRST_CHARACTERS = 40_000
"""What fills the first screen of any page, with its styles and its head."""
_LARGE_CHARACTERS = 4 * _FIRST_CHARACTERS
_PAUSE_S = 0.03
"""Two frames of a screen. Without it a browser on the same machine reads the whole page before it draws any of it;
with it, it draws what has come: `docs/benchmarks.md` has the figures."""


def respond(
    request: HttpRequest, template: str, page: msgspec.Struct, *, status: int = 200, **made: Callable[[], Markup]
) -> HttpResponse:
    """Return the page that a template makes of a context, or the context itself where JSON is asked for.

    Args:
        request: What was asked.
        template: Name of the template.
        page: The context.
        status: HTTP status of the answer.
        made: Parts of the page that were made before, called only where the page is asked for.
    """
    state = request.scope["state"]
    if state.get("json"):
        return HttpResponse(content=msgspec.json.encode(page), status_code=status, media_type="application/json")
    values = {
        "page": page,
        "path": request.url.path,
        "address": _address(request),
        "form_token": state["form_token"],
        "theme": request.cookies.get("theme", ""),
        **{name: make() for name, make in made.items()},
    }
    headers = {"hx-push-url": _address(request)} if _is_part(request) else None
    content = render(template, values, state["language"])
    if len(content) > _LARGE_CHARACTERS:
        return Stream(in_two(content), status_code=status, media_type="text/html", headers=headers)
    return HttpResponse(content=content, status_code=status, media_type="text/html", headers=headers)


async def in_two(content: str) -> AsyncIterator[str]:
    """Yield the first screen of a large page, and the rest when the browser has had time to draw it."""
    cut = content.find("\n", _FIRST_CHARACTERS)
    if cut < 0:
        yield content
        return
    yield content[:cut]
    await asyncio.sleep(_PAUSE_S)
    yield content[cut:]


def go_to(request: HttpRequest, address: str) -> HttpResponse:
    """Lead the whole browser to another page, also where a script asked for a part of one."""
    if _is_part(request):
        return HttpResponse(content="", headers={"hx-redirect": address}, media_type="text/html")
    return redirect(address)


def _is_part(request: HttpRequest) -> bool:
    return request.headers.get("hx-request") == "true"


def _address(request: HttpRequest) -> str:
    query = request.scope["query_string"].decode("latin-1")
    return request.url.path + (f"?{query}" if query else "")


def redirect(address: str) -> HttpResponse:
    """Return an answer that leads the browser to another page of the room."""
    return HttpResponse(content=b"", status_code=303, headers={"location": address}, media_type="text/plain")
