"""The record browser and the search over a made-up list of 40,000 entries and 500 kept reports: server time a page.

    python -m benchmarks.browse [--entries 40000] [--reports 500] [--times 9]

Times are of the processor, in this process. The entries are made up of name parts in three scripts.
"""

import argparse
import asyncio
import datetime as dt
import random
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec

from benchmarks.serve import ask
from onrecord.model.record import Entry, Name, Snapshot
from onrecord.model.vocab import MentionKind
from onrecord.record.held import open_record
from onrecord.record.lists.base import ListCounts, ListLoad
from onrecord.record.load import add_snapshot
from onrecord.serve.app import create_app
from onrecord.serve.settings import Settings
from onrecord.store.archive import Archive, KeptReport, archive_path, open_archive

_NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
_FIRST = "Ahmad Ivan Maria Yusuf Omar Chen Petr Fatima Juan Olga Sami Abdul Karim Nadia Boris Li".split()
_LAST = "Haqqani Petrov Gomez Karimov Hassan Wang Nowak Rahman Suleiman Ortiz Volkov Darwish".split()
_OTHER = ("محمد حسن", "Иван Петров", "王小明")
_WORDS = "the attack in Kabul killed people near embassy group claimed army town province talks signed list".split()


def made_up(date: str, count: int, seed: int) -> ListLoad:
    """Return a snapshot; with another seed, some of its entries say something else."""
    draw, changed = random.Random(7), random.Random(seed)  # noqa: S311 - the same list in every run
    entries = []
    for number in range(count):
        syllables = "".join(draw.choice(("ba", "ko", "ri", "mun", "sel", "tar", "vi")) for _ in range(3))
        name = f"{draw.choice(_FIRST)} {syllables.title()} {draw.choice(_LAST)}"
        names = (Name(text=name), *([Name(text=draw.choice(_OTHER) + f" {number}")] if number % 4 == 0 else []))
        remarks = f"Remark {changed.random() < 0.02}"
        entries.append(
            Entry(
                source="un",
                id=f"X.{number}",
                kind=MentionKind.PERSON,
                names=names,
                programmes=(f"P{number % 20}",),
                remarks=remarks,
            )
        )
    snapshot = Snapshot(source="un", date=date, sha256=f"{seed:064x}", entries=count)
    return ListLoad(snapshot=snapshot, entries=tuple(entries), counts=ListCounts(entries=count))


def keep_reports(archive: Archive, count: int) -> None:
    """Keep reports of 150 words and 20 claims."""
    draw = random.Random(7)  # noqa: S311 - the same reports in every run
    for number in range(count):
        text = " ".join(draw.choices(_WORDS, k=150))
        claims = [
            {"kind": "attack", "verdict": "supported", "quote": " ".join(draw.choices(_WORDS, k=8)), "says": ""}
            for _ in range(20)
        ]
        value = msgspec.json.encode({"document": {"title": f"Report {number}", "text": text}, "claims": claims})
        head = KeptReport(
            f"rep-{number}", f"doc-{number}", f"Report {number}", "", "en", "2020", "2020", "known_then", "2026", ""
        )
        archive.put(head, value, [])


async def measure(entries: int, reports: int, times: int) -> None:
    """Print the figures of each page."""
    with tempfile.TemporaryDirectory() as folder:
        store = str(Path(folder) / "record.sqlite")
        with open_record(store) as record:
            for date, seed in (("2020-01-01", 1), ("2021-01-01", 2)):
                add_snapshot(record.store, made_up(date, entries, seed))
            record.view().name_index()
        archive = open_archive(archive_path(store))
        keep_reports(archive, reports)
        archive.close()
        app = create_app(store, Settings(token="t"), now=lambda: _NOW)  # noqa: S106 - of this run
        cookie = (await ask(app, "/open?token=t")).headers["set-cookie"].partition(";")[0]
        for title, path in (
            ("what is held", "/record"),
            ("entries of a snapshot", "/record/lists/un/2021-01-01"),
            ("entries with words", "/record/lists/un/2021-01-01?q=karimov+omar"),
            ("an entry", "/record/entry?ref=un:X.7"),
            ("what changed", "/record/changes?before=un@2020-01-01&after=un@2021-01-01"),
            ("was X listed on D", "/record/listed?party=un:X.7&day=2020-06-01"),
            ("search: a name", "/search?q=Haqqani"),
            ("search: a whole name", "/search?q=Yusuf+Korimun+Karimov"),
            ("search: Cyrillic", f"/search?q={quote('Омар Каримов')}"),
            ("search: claims", "/search?q=attack+Kabul&in=claims"),
        ):
            await _print(app, title, path, cookie, times)


async def _print(app: Any, title: str, path: str, cookie: str, times: int) -> None:
    spent = []
    for _ in range(times + 1):
        began = time.process_time()
        page = await ask(app, path, cookie)
        spent.append((time.process_time() - began) * 1000)
    assert page.status == 200, page.body
    warm = statistics.median(spent[1:])
    print(f"{title:24} {warm:7.1f} ms warm, {spent[0]:7.1f} ms first; {len(page.body) / 1000:5.1f} kB", flush=True)


def main() -> None:
    """Read the options and measure."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--entries", type=int, default=40_000)
    parser.add_argument("--reports", type=int, default=500)
    parser.add_argument("--times", type=int, default=9)
    given = parser.parse_args()
    asyncio.run(measure(given.entries, given.reports, given.times))


if __name__ == "__main__":
    main()
