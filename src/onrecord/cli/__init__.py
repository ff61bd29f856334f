"""The command line: one module per command, each imported by name and heavy work inside its body."""

import sys
from importlib import import_module
from importlib.util import find_spec
from typing import Annotated

import typer

from onrecord.cli import record
from onrecord.cli.exits import run
from onrecord.version import __version__

_HELP = """Put every name and every claim of a report next to the record.

Screening shows candidates with their evidence, for a person to judge: never a verdict on a person, and never a
decision. "Not on the snapshots held" does not mean cleared. Nothing leaves this machine.
"""
_EPILOG = "Exit codes: 0 done, 1 failed, 2 wrong use, 3 done with items set aside."
_COMMANDS = ("agreements", "check", "correct", "evaluate", "explain", "match", "scan", "serve")
"""Modules of this package with `register(app)`; they import typer alone and do the rest inside their commands."""

app = typer.Typer(
    name="onrecord",
    help=_HELP,
    epilog=_EPILOG,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(record.app, name="record")
for _name in _COMMANDS:
    if find_spec(f"onrecord.cli.{_name}") is not None:
        import_module(f"onrecord.cli.{_name}").register(app)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"onrecord {__version__}")
        raise typer.Exit


@app.callback(help=_HELP)
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and end.")
    ] = False,
) -> None:
    """Take the options that stand before a command."""


def main() -> None:
    """Run the command line and end the process with its exit code."""
    sys.exit(run(app, sys.argv[1:]))
