"""The reading room's large pages of the record: a network of 500 parties and a dossier of 5,000 statements.

    python -m benchmarks.record_pages [--times 15]

Server time is of the processor, in this process, which spares Python's collector as the server does; bytes are those
sent, compressed, with all that the page loads. Parties, ties and remarks are made up.
"""

import argparse
import asyncio
import datetime as dt
import gzip
import random
import re
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.serve import ask
from onrecord.record.held import open_record
from onrecord.serve.app import create_app
from onrecord.serve.listen import spare_the_collector
from onrecord.serve.settings import Settings

_NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
_SOURCES = """
title = "Made up"
[[source]]
key = "paper"
title = "A newspaper"
kind = "press"
published = "2020-01-01"
url = "https://example.org/a"
[[source]]
key = "court"
title = "A court"
kind = "court"
published = "2021-01-01"
"""
_NAMES = ("Anna Person", "محمد حسن عبد الله", "Иван Петрович Сидоров", "The Long Named Group of the North")


def made_up(parties: int, ties: int, statements: int) -> str:
    """Return a record file: parties around one, each tied to it over at most two others, and one much spoken of."""
    return "\n".join((_SOURCES, *_parties(parties), *_ties(parties, ties), *_remarks(statements)))


def _parties(count: int) -> Iterator[str]:
    for number in (*range(count), "busy"):
        kind = "person" if number == "busy" or int(number) % 3 else "organization"
        name = _NAMES[0 if number == "busy" else int(number) % len(_NAMES)]
        yield f'[[entity]]\nkey = "p{number}"\nname = "{name} {number}"\nkind = "{kind}"'


def _ties(parties: int, count: int) -> Iterator[str]:
    draw = random.Random(7)  # noqa: S311 - the same network in every run
    pairs = {(number, 0) if number <= 40 else (number, draw.randint(1, 40)) for number in range(1, parties)}
    while len(pairs) < count:
        one, other = draw.sample(range(1, parties), 2)
        pairs.add((one, other))
    for one, other in sorted(pairs):
        since = draw.randint(1995, 2020)
        until = f'\nuntil = "{since + draw.randint(1, 6)}"' if draw.random() < 0.3 else ""
        disputed = "\ndisputed = true" if draw.random() < 0.07 else ""
        for source in ("paper",) if draw.random() < 0.6 else ("paper", "court"):
            yield (
                f'[[tie]]\nsubject = "p{one}"\nother = "p{other}"\nrelation = "linked_to"\nsource = "{source}"\n'
                f'since = "{since}"{until}{disputed}\nsays = "It says that p{one} was tied to p{other} at the time."'
            )


def _remarks(count: int) -> Iterator[str]:
    for number in range(count):
        yield f'[[remark]]\nsubject = "pbusy"\nsource = "paper"\nsays = "Remark {number} on what was said of it."'


async def measure(times: int) -> None:
    """Print the figures of each page."""
    with tempfile.TemporaryDirectory() as folder:
        store, file = Path(folder) / "record.sqlite", Path(folder) / "large.toml"
        file.write_text(made_up(520, 1_000, 5_000), encoding="utf-8")
        with open_record(store) as record:
            record.add(file)
        app = create_app(str(store), Settings(token="t"), now=lambda: _NOW)  # noqa: S106 - of this run
        spare_the_collector()
        cookie = (await ask(app, "/open?token=t")).headers["set-cookie"].partition(";")[0]
        for title, path in (
            ("network of 500 parties", "/entities/p0/network?depth=3"),
            ("dossier of 5,000 statements", "/entities/pbusy"),
            ("its last part", "/entities/pbusy?part=50"),
            ("events of the starter record", "/events"),
            ("map of the starter record", "/events/map"),
        ):
            await _print(app, title, path, cookie, times)


async def _print(app: Any, title: str, path: str, cookie: str, times: int) -> None:
    spent = []
    for _ in range(times + 1):
        began = time.process_time()
        page = await ask(app, path, cookie)
        spent.append((time.process_time() - began) * 1000)
    assert page.status == 200, page.body
    html = gzip.decompress(page.body).decode()
    loaded = [len((await ask(app, name)).body) for name in sorted(set(re.findall(r'"(/static/[^"]+)"', html)))]
    print(
        f"{title:30} {statistics.median(spent[1:]):7.1f} ms warm, {spent[0]:7.1f} ms first; "
        f"{len(page.body) / 1000:6.1f} kB, {(len(page.body) + sum(loaded)) / 1000:6.1f} kB with all that it loads"
    )


def main() -> None:
    """Read the options and measure."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--times", type=int, default=15)
    asyncio.run(measure(parser.parse_args().times))


if __name__ == "__main__":
    main()
