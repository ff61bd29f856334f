"""Print the time of checking a report beside none, 1,000 and 10,000 earlier reports.

The earlier reports are invented from the example report (`examples/embassy-row.txt`), so that each meets its claims:
every one makes the same claims of the same parties, half of them with another figure or wording, in a text of its own.
This is the worst kind: earlier reports on other matters are never read. Times are processor time, the best of several.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.invented import AT, PUBLISHED, REPORT, make_reports

if TYPE_CHECKING:
    from onrecord.model.document import Document
    from onrecord.record.add_report import CheckedReport
    from onrecord.record.held import Record

_RUNS = 9


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
    from onrecord.record.held import open_record
    from onrecord.record.scan import Scanner

    document = example()
    with open_record(path) as record:
        start = time.process_time()
        fill(record, rows)
        added = time.process_time() - start
        read = best(lambda: Reader(Scanner(record.view(parse_edtf(PUBLISHED))))([document]))
        checked = best(lambda: next(Pipeline(record.view(parse_edtf(PUBLISHED)), "rules")([document])))
        evidence = sum(
            item.cite.source == "report"
            for row in next(Pipeline(record.view(parse_edtf(PUBLISHED)), "rules")([document])).verdicts
            for item in row.evidence
        )
    return {
        "earlier_reports": rows,
        "add_ms_each": round(1000 * added / max(rows, 1), 2),
        "store_mb": round(path.stat().st_size / 1e6, 1),
        "read_ms": round(1000 * read, 1),
        "read_and_check_ms": round(1000 * checked, 1),
        "earlier_reports_cited": evidence,
    }


def fill(record: "Record", rows: int) -> None:
    """Add earlier reports that make the claims of the example report, half of them changed."""
    from onrecord.record.add_report import add_reports

    for grade, block in make_reports(base_report(record), rows):
        add_reports(record.store, block, grade=grade, by="bench", at=AT)


def base_report(record: "Record") -> "CheckedReport":
    """Return the example report, checked by rules against the record, as the record would keep it."""
    from onrecord.pipeline import run
    from onrecord.publish import report_from_finding
    from onrecord.publish.claim_fields import checked_report

    finding = run(example(), record, reader="rules")
    return checked_report(report_from_finding(finding, version="bench", with_text=True))


def example() -> "Document":
    """Return the example report."""
    from onrecord.model.time import parse_edtf
    from onrecord.read.formats.load import load_document

    return load_document(REPORT.read_bytes(), source=REPORT.name, published=parse_edtf(PUBLISHED))


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
