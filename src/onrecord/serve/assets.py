"""Style sheets, scripts and icons of the pages, each under a name that changes with its content."""

import functools
import gzip
import hashlib
from importlib.resources import files
from typing import NamedTuple

from onrecord.publish.templating import style_sheet
from onrecord.serve.http import HttpResponse

SHARED = ("tokens", "verdicts", "base", "report", "drawings", "tracker")
"""Style sheets of `publish` that pages may ask for."""
BUNDLES = {"room.css": (("tokens", "verdicts", "base"), ("frame", "forms"))}
"""Style sheets that every page loads as one: those of `publish`, then those of the room."""
_KINDS = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml", "json": "application/json"}


class Asset(NamedTuple):
    """A file as it is sent."""

    kind: str
    body: bytes
    packed: bytes
    tag: str


def asset(name: str) -> str:
    """Return the address of a file: `room.css`, `css/start.css`, `js/report.js`, `vendor/htmx.js`."""
    return f"/static/{load(name).tag}/{name}"


@functools.cache
def load(name: str) -> Asset:
    """Return a file by its name.

    Raises:
        FileNotFoundError: There is none of this name.
    """
    data = _data(name)
    kind = _KINDS[name.rpartition(".")[2]]
    return Asset(kind, data, gzip.compress(data, 9, mtime=0), hashlib.sha256(data).hexdigest()[:12])


def _data(name: str) -> bytes:
    own = files("onrecord.serve") / "static"
    if name in BUNDLES:
        shared, room = BUNDLES[name]
        sheets = [style_sheet(shared), *((own / "css" / f"{part}.css").read_text(encoding="utf-8") for part in room)]
        return "\n".join(sheets).encode()
    folder, _, file = name.partition("/")
    if folder == "css" and file.removesuffix(".css") in SHARED:
        return style_sheet((file.removesuffix(".css"),)).encode()
    parts = name.split("/")
    if (
        any(not part or part.startswith(".") for part in parts)
        or "\\" in name
        or parts[-1].rpartition(".")[2] not in _KINDS
    ):
        raise FileNotFoundError(name)
    return own.joinpath(*parts).read_bytes()


def send_asset(name: str, *, packed: bool) -> HttpResponse:
    """Return the answer that sends a file; it may be kept for good, because another content has another address."""
    found = load(name)
    headers = {"cache-control": "public, max-age=31536000, immutable", "vary": "accept-encoding"}
    if packed:
        headers["content-encoding"] = "gzip"
    return HttpResponse(content=found.packed if packed else found.body, media_type=found.kind, headers=headers)
