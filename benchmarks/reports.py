"""Print the time of checking a report beside none, 1,000 and 10,000 earlier reports.

The earlier reports are invented from the example report (`examples/embassy-row.txt`), so that each meets its claims:
every one makes the same claims of the same parties, half of them with another figure or wording, in a text of its own.
This is the worst kind: earlier reports on other matters are never read. Times are processor time, the best of several.
"""

import argparse
import json
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

REPORT = Path(__file__).resolve().parents[1] / "examples" / "embassy-row.txt"
PUBLISHED = "2021-08-24"
_RUNS = 9
_WORDS = 400


def main(arguments: Sequence[str] | None = None) -> None:
    """Print one line of JSON for each number of earlier reports."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, nargs="+", default=[0, 1000, 10_000])
    for rows in parser.parse_args(arguments).rows:
        with tempfile.TemporaryDirectory() as folder:
            print(json.dumps(measure(rows, Path(folder) / "record.sqlite")), flush=True)


def measure(rows: int, path: Path) -> dict[str, float]:
    """Return the figures for one number of earlier reports."""
    from onrecord.model.time import parse_edtf
    from onrecord.pipeline import Pipeline
    from onrecord.read import Reader
    from onrecord.read.formats.load import load_document
    from onrecord.record.held import open_record
    from onrecord.record.scan import Scanner

    document = load_document(REPORT.read_bytes(), source=REPORT.name, published=parse_edtf(PUBLISHED))
    with open_record(path) as record:
        start = time.process_time()
        fill(record, document, rows)
        added = time.process_time() - start
        view = record.view(parse_edtf(PUBLISHED))
        read = best(lambda: Reader(Scanner(record.view(parse_edtf(PUBLISHED))))([document]))
        checked = best(lambda: next(Pipeline(record.view(parse_edtf(PUBLISHED)))([document])))
        evidence = sum(
            item.cite.source == "report" for row in next(Pipeline(view)([document])).verdicts for item in row.evidence
        )
    return {
        "earlier_reports": rows,
        "add_ms_each": round(1000 * added / max(rows, 1), 2),
        "store_mb": round(path.stat().st_size / 1e6, 1),
        "read_ms": round(1000 * read, 1),
        "read_and_check_ms": round(1000 * checked, 1),
        "earlier_reports_cited": evidence,
    }


def fill(record, document, rows: int) -> None:  # type: ignore[no-untyped-def]  # the record is imported late
    """Add earlier reports that make the claims of the example report, half of them changed."""
    from onrecord.pipeline import run
    from onrecord.publish import report_from_finding
    from onrecord.publish.claim_fields import checked_report
    from onrecord.record.add_report import add_report

    base = report_from_finding(run(document, record), version="bench", with_text=True)
    kept = checked_report(base)
    chance = random.Random(20211124)  # noqa: S311 - the same reports every time
    for number in range(rows):
        text = " ".join(f"w{chance.randrange(20_000)}" for _ in range(_WORDS))
        claims = tuple(claim._replace(told=changed(claim.told, number, chance)) for claim in kept.claims)
        made = kept._replace(
            document=f"doc-{number:012x}",
            title=f"Invented report {number}",
            published=f"2021-08-{1 + number % 20:02}",
            texts=(text,),
            claims=claims,
        )
        add_report(record.store, made, grade=("", "B2", "C3")[number % 3], by="bench", at="2021-08-24T00:00:00+00:00")


def changed(told, number: int, chance: random.Random):  # type: ignore[no-untyped-def]  # a Told, imported late
    """Return what a claim says, in half of the cases with another figure or another word."""
    if told is None or chance.random() < 0.5:
        return told
    numbers = {
        key: msgspec.structs.replace(value, low=value.low + number % 300, high=value.low + number % 300)
        for key, value in told.numbers.items()
    }
    words = (*told.words, f"w{number % 700}")
    return msgspec.structs.replace(told, numbers=numbers, words=words)


def best(call: Callable[[], object]) -> float:
    """Return the least processor time of several calls."""
    times = []
    for _ in range(_RUNS):
        start = time.process_time()
        call()
        times.append(time.process_time() - start)
    return min(times)


if __name__ == "__main__":
    main()
