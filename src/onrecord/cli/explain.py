"""`onrecord explain`: why a verdict came out as it did."""

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli.options import FormatOption, is_json, json_of
from onrecord.errors import ConfigError, InputError

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
    to: FormatOption = "text",
) -> None:
    """Explain a verdict slot by slot: claimed, recorded, tolerated, decided, and what would change it."""
    as_json = is_json(to)
    if from_ is None:
        raise ConfigError("explain needs a checked report.", hint="Give one with --from OUT.json.")
    from onrecord.publish.explain import explain as explanation_of
    from onrecord.publish.explain_text import render_explanation

    found = explanation_of(read_report(from_), claim)
    if as_json:
        typer.echo(json_of(found))
        return
    width = min(100, shutil.get_terminal_size((88, 24)).columns)
    sys.stdout.write(render_explanation(found, width=width, encoding=sys.stdout.encoding or "utf-8"))


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
