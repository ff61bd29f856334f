"""The reading room's page of a report with 200 claims: server time, and bytes sent with all that the page loads.

    python benchmarks/serve.py [--claims 200] [--times 50]

The application is called as a server calls it, without a network between. Times are of the processor, in this process.
"""

import argparse
import asyncio
import datetime as dt
import gzip
import re
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any, NamedTuple

from onrecord.model.time import parse_edtf
from onrecord.pipeline import run
from onrecord.publish import Report, render_json, report_from_finding
from onrecord.read.formats.load import load_bytes
from onrecord.record.held import open_record
from onrecord.serve.app import create_app
from onrecord.serve.keep import keep
from onrecord.serve.settings import Settings
from onrecord.store.archive import archive_path, open_archive

_ROOT = Path(__file__).resolve().parents[1]
_NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


class Sent(NamedTuple):
    """An answer: its status, headers and body as they go over the wire."""

    status: int
    headers: dict[str, str]
    body: bytes


async def ask(app: Any, path: str, cookie: str = "") -> Sent:
    """Return the answer to a GET request."""
    where, _, query = path.partition("?")
    headers = [(b"host", b"127.0.0.1"), (b"accept-encoding", b"gzip"), (b"cookie", cookie.encode())]
    scope = {
        "type": "http", "method": "GET", "path": where, "raw_path": where.encode(), "query_string": query.encode(),
        "headers": headers, "http_version": "1.1", "scheme": "http", "server": ("127.0.0.1", 80),
        "client": ("127.0.0.1", 9), "root_path": "", "asgi": {"version": "3.0"}, "state": {},
    }  # fmt: skip
    messages: list[Any] = []
    asked = iter([{"type": "http.request", "body": b"", "more_body": False}])
    whole = asyncio.Event()

    async def receive() -> dict[str, Any]:
        for part in asked:
            return part
        await whole.wait()  # the browser stays until it has the whole page, which may be sent in two
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        messages.append(message)
        if message["type"] == "http.response.body" and not message.get("more_body", False):
            whole.set()

    await app(scope, receive, send)
    sent = {name.decode().lower(): value.decode() for name, value in messages[0]["headers"]}
    return Sent(messages[0]["status"], sent, b"".join(part.get("body", b"") for part in messages[1:]))


def large_report(store: str, claims: int) -> Report:
    """Return a checked report with about so many claims: the example told again and again, each time of another day."""
    text = (_ROOT / "examples" / "embassy-row.txt").read_text("utf-8")
    one = text.partition("\n\n")[2]
    with open_record(store) as record:
        parts: list[str] = []
        while True:
            parts.append(
                one.replace("killed 108", f"killed {100 + len(parts)}").replace("31 May", f"{len(parts) + 1} May")
            )
            document = load_bytes(
                "\n\n".join(parts).encode(), source="large", published=parse_edtf("2021-08-24")
            ).document
            report = report_from_finding(run(document, record), version="0", with_text=True)
            if len(report.claims) >= claims:
                return report


async def measure(claims: int, times: int) -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        store = str(Path(folder) / "record.sqlite")
        report = large_report(store, claims)
        archive = open_archive(archive_path(store))
        kept = keep(archive, report, render_json(report).encode(), _NOW)
        archive.close()
        app = create_app(store, Settings(token="t"), now=lambda: _NOW)  # noqa: S106 - of this run
        cookie = (await ask(app, "/open?token=t")).headers["set-cookie"].partition(";")[0]
        spent, took = [], []
        for _ in range(times + 1):
            began, clock = time.process_time(), time.perf_counter()
            page = await ask(app, f"/reports/{kept.id}", cookie)
            spent.append((time.process_time() - began) * 1000)
            took.append((time.perf_counter() - clock) * 1000)
        assert page.status == 200, page.body
        html = gzip.decompress(page.body).decode()
        assets = sorted(set(re.findall(r'"(/static/[^"]+)"', html)))
        sizes = {name: len((await ask(app, name)).body) for name in assets}
        print(f"claims                    {len(report.claims)}")
        print(f"first, processor time     {spent[0]:.1f} ms")
        print(f"warm, processor time      median {statistics.median(spent[1:]):.1f} ms, best {min(spent[1:]):.1f} ms")
        print(f"warm, by the clock        median {statistics.median(took[1:]):.1f} ms, best {min(took[1:]):.1f} ms")
        print(f"page, compressed          {len(page.body) / 1000:.1f} kB of {len(html.encode()) / 1000:.0f} kB")
        print(f"with all that it loads    {(len(page.body) + sum(sizes.values())) / 1000:.1f} kB")


def main() -> None:
    """Read the options and measure."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--claims", type=int, default=200)
    parser.add_argument("--times", type=int, default=50)
    options = parser.parse_args()
    asyncio.run(measure(options.claims, options.times))


if __name__ == "__main__":
    main()
