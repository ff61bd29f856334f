"""The reading room before a reader: first paint, readiness and bytes of its pages, in Chromium on loopback.

    python -m benchmarks.room [--times 7]

Chromium is Debian's package, without a window. Every figure is the median of several loads: in a new tab, and in
the tab of the start page, as a reader comes to it. Bytes leave out what Chromium had kept from a page before;
`serve.py` and `record_pages.py` count them all. Times count from the start of the navigation, the server in them;
a page counts as ready when its scripts have run. Parties, ties and remarks are made up.
"""

import argparse
import contextlib
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.record_pages import made_up
from benchmarks.serve import large_report
from onrecord.publish import render_json
from onrecord.record.held import open_record
from onrecord.serve.keep import keep
from onrecord.store.archive import archive_path, open_archive
from tests.browser.pages import PAGES, path_of
from tests.browser.room import NOW, Served, browsing, let_in

if TYPE_CHECKING:
    from playwright.sync_api import Browser

_MEASURE = """() => {
  const page = performance.getEntriesByType("navigation")[0];
  const files = performance.getEntriesByType("resource");
  const paint = performance.getEntriesByName("first-contentful-paint")[0];
  return [paint ? paint.startTime : 0, page.domContentLoadedEventEnd, page.responseEnd,
          page.transferSize + files.reduce((sum, file) => sum + file.transferSize, 0)];
}"""


def main() -> None:
    """Read the options and measure."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--times", type=int, default=7)
    times = parser.parse_args().times
    with tempfile.TemporaryDirectory() as folder:
        store, file = Path(folder) / "record.sqlite", Path(folder) / "large.toml"
        file.write_text(made_up(520, 1_000, 5_000), encoding="utf-8")
        with open_record(str(store)) as record:
            record.add(file)
        report = large_report(str(store), 200)
        archive = open_archive(archive_path(str(store)))
        kept = keep(archive, report, render_json(report).encode(), NOW)
        archive.close()
        large = {
            f"report of {len(report.claims)} claims": f"/reports/{kept.id}",
            "network of 500 parties": "/entities/p0/network?depth=3",
            "dossier of 5,000 statements": "/entities/pbusy",
        }
        others = {name: path_of(name, f"/reports/{kept.id}") for name in PAGES if name not in ("job", "problem")}
        with _serving(store) as room, browsing() as browser:
            for name, path in {**large, **others}.items():
                _print(browser, room, name, path, times if name in large else 1)


@contextlib.contextmanager
def _serving(store: Path) -> Iterator[Served]:
    """Run the room in a process of its own, as a reader's is; it shows a link for each window."""
    command = [sys.executable, "-m", "onrecord", "serve", "--no-browser", "--port", "0", "--store", str(store)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline().strip()
        links = [first]
        threading.Thread(target=lambda: links.extend(map(str.strip, process.stdout or ())), daemon=True).start()
        try:
            yield Served(first.partition("/open")[0], links)
        finally:
            process.terminate()


def _print(browser: "Browser", room: Served, name: str, path: str, times: int) -> None:
    for where, before in (("new tab", ""), ("from start", "/")):
        loads = [_load(browser, room, path, before) for _ in range(times + 1)][1:]
        paint, ready, answered, sent = (statistics.median(load[part] for load in loads) for part in range(4))
        best = min(load[0] for load in loads)
        print(
            f"{name:27} {where:10} first paint {paint:5.0f} ms (best {best:4.0f}), ready {ready:5.0f} ms, "
            f"answered {answered:5.0f} ms, {sent / 1000:6.1f} kB"
        )


def _load(browser: "Browser", room: Served, path: str, before: str) -> list[float]:
    with let_in(browser, room) as context:
        page = context.new_page()
        if before:
            page.goto(before)
        page.goto(path)
        found: list[float] = page.evaluate(_MEASURE)
        while not found[0]:
            page.wait_for_timeout(20)
            found = page.evaluate(_MEASURE)
        return found


if __name__ == "__main__":
    main()
