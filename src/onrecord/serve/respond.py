"""A page or its JSON twin, from one and the same context."""

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from litestar import Request, Response


def respond(request: "Request", template: str, page: msgspec.Struct, *, status: int = 200) -> "Response":
    """Return the page that a template makes of a context, or the context itself where JSON is asked for."""
    from litestar import Response

    from onrecord.serve.templating import render

    state = request.scope["state"]
    if state.get("json"):
        return Response(content=msgspec.json.encode(page), status_code=status, media_type="application/json")
    values = {
        "page": page,
        "path": request.url.path,
        "form_token": state["form_token"],
        "part": request.headers.get("hx-request") == "true",
    }
    return Response(content=render(template, values), status_code=status, media_type="text/html")


def redirect(address: str) -> "Response":
    """Return an answer that leads the browser to another page of the room."""
    from litestar import Response

    return Response(content=b"", status_code=303, headers={"location": address}, media_type="text/plain")
