"""`onrecord explain`: why a verdict came out as it did."""

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli.options import FormatOption, StoreOption, is_json, json_of, store_path
from onrecord.errors import InputError, NotFound

if TYPE_CHECKING:
    from onrecord.publish import Report


def register(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command(name="explain")(explain)


def explain(
    claim: Annotated[str, typer.Argument(metavar="CLAIM-ID", help="clm-..., or the claim's number in the summary.")],
    from_: Annotated[
        str | None, typer.Option("--from", metavar="OUT.json", help="A checked report, as `check --to` wrote it.")
    ] = None,
    store: StoreOption = None,
    to: FormatOption = "text",
) -> None:
    """Explain a verdict slot by slot, from OUT.json, or else from a report added to the record."""
    as_json = is_json(to)
    from onrecord.publish.explain import explain as explanation_of
    from onrecord.publish.explain_text import render_explanation

    found = explanation_of(read_report(from_) if from_ is not None else _added_report(claim, store), claim)
    if as_json:
        typer.echo(json_of(found))
        return
    width = min(100, shutil.get_terminal_size((88, 24)).columns)
    sys.stdout.write(render_explanation(found, width=width, encoding=sys.stdout.encoding or "utf-8"))


def _added_report(claim: str, store: str | None) -> "Report":
    """Return the newest added report that has a claim.

    Raises:
        NotFound: None has.
    """
    from onrecord.publish import parse_json
    from onrecord.record.held import open_record

    with open_record(store_path(store)) as record:
        found = record.store.reports.with_claim(claim)
        if not found:
            raise NotFound(
                f"no report in the record has the claim {claim}.",
                hint="Give the checked report with --from OUT.json, or add it with `onrecord record add-report`.",
            )
        return parse_json(record.store.reports.value(found[-1].number), where=found[-1].title)


def read_report(path: str) -> "Report":
    """Return the checked report in a JSON file.

    Raises:
        InputError: It cannot be read, or is not a checked report.
    """
    from onrecord.publish import parse_json

    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise InputError(f"the file cannot be read ({error.strerror or error}).", where=path) from error
    return parse_json(data, where=path)
