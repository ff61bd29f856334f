"""A page or its JSON twin, from one and the same context."""

import msgspec

from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.templating import render


def respond(request: HttpRequest, template: str, page: msgspec.Struct, *, status: int = 200) -> HttpResponse:
    """Return the page that a template makes of a context, or the context itself where JSON is asked for."""
    state = request.scope["state"]
    if state.get("json"):
        return HttpResponse(content=msgspec.json.encode(page), status_code=status, media_type="application/json")
    values = {
        "page": page,
        "path": request.url.path,
        "form_token": state["form_token"],
        "part": request.headers.get("hx-request") == "true",
    }
    return HttpResponse(content=render(template, values), status_code=status, media_type="text/html")


def redirect(address: str) -> HttpResponse:
    """Return an answer that leads the browser to another page of the room."""
    return HttpResponse(content=b"", status_code=303, headers={"location": address}, media_type="text/plain")
