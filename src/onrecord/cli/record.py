"""The `record` commands: add lists and record files, list what is held, show a party, check a record file."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli import record_compare, record_merges, record_reports, record_update
from onrecord.cli.exits import ExitCode, say, tell
from onrecord.cli.options import (
    AsOfOption,
    FormatOption,
    PersonalOption,
    StoreOption,
    is_json,
    json_of,
    period_of,
    store_path,
)
from onrecord.errors import ConfigError, InputError, OnRecordError

if TYPE_CHECKING:
    from onrecord.record.load import LoadReport

app = typer.Typer(
    help="Add lists and record files to the record, and look at what it holds.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@app.command()
def add(
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE|FOLDER...",
            help="List files, folders that hold one snapshot of one list (OFAC's sdn, alt and comments together), or "
            "record files in TOML.",
        ),
    ],
    date: Annotated[
        str | None, typer.Option(metavar="D", help="Day of a list that has no date in it, such as 2021-08-18.")
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Take a list that is empty, or much smaller than the one before it.")
    ] = False,
    personal: PersonalOption = False,
    store: StoreOption = None,
) -> None:
    """Add lists as dated snapshots, and record files. A file that cannot be read does not stop the others."""
    from onrecord.record.held import open_record

    done, aside = 0, 0
    with open_record(store_path(store)) as record, record.loading() as loading:
        # One file is loaded and shown in one transaction; of several, each is kept, and they are shown together.
        adder = record if len(paths) == 1 else loading
        for number, path in enumerate(paths, start=1):
            _show_progress(number, paths)
            try:
                report = adder.add(path, date=date, force=force, personal=personal)
            except ConfigError:
                raise
            except OnRecordError as error:
                tell(error)
                continue
            done += 1
            aside += len(report.set_aside)
            tell_report(report)
        _show_progress(len(paths) + 1, paths)
    if done < len(paths) or aside:
        raise typer.Exit(ExitCode.SET_ASIDE if done else ExitCode.FAILED)


def _show_progress(number: int, paths: list[Path]) -> None:
    """Say on a terminal which of several files is being read, or that they are being put together."""
    if len(paths) > 1 and sys.stderr.isatty():
        last = number > len(paths)
        say("making the index of names ..." if last else f"[{number} of {len(paths)}] reading {paths[number - 1]} ...")


@app.command("list")
def list_held(store: StoreOption = None, to: FormatOption = "text") -> None:
    """List the snapshots and record files held, with their hashes and what their absence can show."""
    from onrecord.cli.record_text import draw_holdings
    from onrecord.record.held import open_record
    from onrecord.record.profile import holdings_of

    with open_record(store_path(store)) as record:
        holdings = holdings_of(record.store)
    typer.echo(json_of(holdings) if is_json(to) else draw_holdings(holdings))


@app.command()
def show(
    party: Annotated[str, typer.Argument(metavar="ID", help="ent-..., un:TAi.150, a key of a record file, or a name.")],
    as_of: AsOfOption = None,
    store: StoreOption = None,
    to: FormatOption = "text",
) -> None:
    """Show a party: its names, the snapshots it stands on and does not, and what each source says."""
    from onrecord.cli.record_text import draw_profile
    from onrecord.record.held import open_record
    from onrecord.record.profile import find_party, profile_of

    as_json, period = is_json(to), period_of("--as-of", as_of)
    with open_record(store_path(store)) as record:
        view = record.view(period)
        profile = profile_of(view, find_party(view, party))
        typer.echo(json_of(profile) if as_json else draw_profile(profile))


@app.command()
def check(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A record file in TOML.")], store: StoreOption = None
) -> None:
    """Check a record file and list every fault in it; nothing is added."""
    from onrecord.record.files import check_record_file
    from onrecord.record.held import open_record

    try:
        data = file.read_bytes()
    except OSError as error:
        raise InputError(f"the file cannot be read ({error.strerror})", where=str(file)) from error
    # Keys of parties come from the store where it exists; without one, the starter record alone defines some.
    held = store_path(store)
    with open_record(held if Path(held).is_file() else ":memory:") as record:
        faults = check_record_file(data, file.name, known=record.keys())
    for fault in faults:
        typer.echo(str(fault))
    if faults:
        raise typer.Exit(ExitCode.FAILED)
    say(f"{file}: no fault found.")


def tell_report(report: "LoadReport") -> None:
    """Write what adding a file did: one line to stdout, notes and warnings to stderr."""
    from onrecord.cli.record_text import draw_report

    typer.echo(draw_report(report))
    for note in report.notes:
        say(f"note: {report.path}: {note}")
    for field in report.unknown_fields:
        say(f"warning: {report.path}: nobody handles the field {field}.")
    for reason in report.set_aside:
        say(f"set aside: {report.path}: {reason}")


record_compare.register(app)
record_merges.register(app)
record_reports.register(app)
record_update.register(app)
