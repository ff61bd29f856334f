"""Style sheets, scripts and icons, and the sign that the server is up."""

from pathlib import Path

from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath

from onrecord.serve import problems
from onrecord.serve.assets import send_asset
from onrecord.serve.http import HttpRequest, HttpResponse


@get("/static/{tag:str}/{name:path}", sync_to_thread=False)
def static(request: HttpRequest, tag: FromPath[str], name: FromPath[Path]) -> HttpResponse:  # noqa: ARG001
    """Send a file of ours; `tag` only tells one content from another."""
    try:
        return send_asset(str(name).lstrip("/"), packed="gzip" in request.headers.get("accept-encoding", ""))
    except (OSError, KeyError):
        return problems.refuse(request, problems.no_page(request.url.path))


@get("/healthz", sync_to_thread=False)
def healthz() -> dict[str, str]:
    """Say that the server is up, and nothing else."""
    return {"status": "up"}


HANDLERS: list[HTTPRouteHandler] = [static, healthz]
