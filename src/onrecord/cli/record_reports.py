"""The `record add-report` command: checked reports that later reports are compared with."""

import datetime as dt
import getpass
import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli.exits import ExitCode, tell
from onrecord.cli.options import FormatOption, StoreOption, is_json, json_of, period_of, store_path
from onrecord.errors import ConfigError, OnRecordError

if TYPE_CHECKING:
    from onrecord.model.time import Period
    from onrecord.publish import Report
    from onrecord.record.add_report import AddedReport, CheckedReport
    from onrecord.record.held import Record

_AT_ONCE = 500
"""Checked reports that are added in one transaction."""


def register(app: typer.Typer) -> None:
    """Put the command into the application."""
    app.command("add-report")(add_report)


def add_report(
    reports: Annotated[
        list[str], typer.Argument(metavar="OUT.json|REPORT...", help="Checked reports, or reports to check and add.")
    ],
    grade: Annotated[
        str, typer.Option("--grade", metavar="A1..F6", help="Admiralty letters that you give, such as B2; else none.")
    ] = "",
    published: Annotated[
        str | None, typer.Option("--published", metavar="D", help="When a REPORT appeared, in EDTF.")
    ] = None,
    by: Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who adds it; else your user name.")] = None,
    store: StoreOption = None,
    to: FormatOption = "text",
) -> None:
    """Add checked reports: what they claim becomes a statement that they say so, for later reports."""
    as_json, given = is_json(to), period_of("--published", published)
    from onrecord.record.add_report import add_reports
    from onrecord.record.held import open_record

    at = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    done: list[AddedReport] = []
    with open_record(store_path(store)) as record:
        for some in _together(reports):
            made = list(_read(some, given, record))
            done += add_reports(record.store, made, grade=grade, by=by or getpass.getuser(), at=at)
    if as_json:
        typer.echo(json_of(done))
    else:
        for added in done:
            typer.echo(_draw(added))
    if len(done) < len(reports):
        raise typer.Exit(ExitCode.SET_ASIDE if done else ExitCode.FAILED)


def _together(paths: list[str]) -> Iterator[list[str]]:
    """Yield the paths in parts that are added in one go: JSON files many at once, a report to check by itself.

    A report is checked against the record with those that were added before it.
    """
    for is_checked, some in itertools.groupby(paths, key=_is_checked):
        rest = list(some)
        size = _AT_ONCE if is_checked else 1
        yield from (rest[start : start + size] for start in range(0, len(rest), size))


def _read(paths: list[str], published: "Period | None", record: "Record") -> "Iterator[CheckedReport]":
    """Yield each checked report; one that cannot be read is told, and left out."""
    from onrecord.publish.claim_fields import checked_report

    for path in paths:
        try:
            yield checked_report(_checked(path, published, record))
        except ConfigError:
            raise
        except OnRecordError as error:
            tell(error)


def _is_checked(path: str) -> bool:
    return path.lower().endswith(".json")


def _checked(path: str, published: "Period | None", record: "Record") -> "Report":
    """Return the checked report in a JSON file, or check a report as of when it appeared."""
    if _is_checked(path):
        from onrecord.cli.explain import read_report

        return read_report(path)
    from onrecord.pipeline import run
    from onrecord.publish import report_from_finding
    from onrecord.read.formats.load import read_input
    from onrecord.version import __version__

    loaded = read_input(path, published=published)
    return report_from_finding(run(loaded.document, record), version=__version__, with_text=True)


def _draw(added: "AddedReport") -> str:
    """Return what adding a report did in a line; no control character of a title is in it."""
    from onrecord.publish.display import for_terminal

    return for_terminal(_sentence(added))


def _sentence(added: "AddedReport") -> str:
    grade = f", grade {added.grade}" if added.grade else ", without a grade"
    what = f"{added.title} ({added.document}, {added.published or 'no date'}{grade})"
    if not added.changed:
        return f"{what}: held already."
    copies = f" Counted once with {len(added.copies)} held: {'; '.join(added.copies[:3])}." if added.copies else ""
    return f"{what}: {added.statements} statements, {added.compared} of them compared with later reports.{copies}"
