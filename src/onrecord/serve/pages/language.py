"""The language of the pages, as the reader chose it."""

import msgspec
from litestar import post
from litestar.handlers import HTTPRouteHandler
from litestar.params import URLEncodedBody

from onrecord.publish.words import LANGUAGES
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.respond import redirect

_YEAR_S = 31_536_000


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """A language, and the page that it was chosen on."""

    language: str
    back: str = "/"


@post("/language", sync_to_thread=False)
def choose_language(request: HttpRequest, data: URLEncodedBody[Choice]) -> HttpResponse:  # noqa: ARG001
    """Keep the choice in the browser, and lead back to the page."""
    # An address of the room starts with one slash; with two, or a backslash, it would lead to another site.
    inside = data.back.startswith("/") and not data.back.startswith(("//", "/\\")) and data.back.isprintable()
    answer = redirect(data.back if inside else "/")
    if data.language in LANGUAGES:
        answer.set_cookie(key="language", value=data.language, max_age=_YEAR_S, path="/", samesite="lax", httponly=True)
    return answer


HANDLERS: list[HTTPRouteHandler] = [choose_language]
