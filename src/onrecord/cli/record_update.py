"""The `record update` command: fetch official lists from where they are published."""

import datetime as dt
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli.options import PersonalOption, StoreOption, store_path

_LEAST_STEP = 1 << 18
"""Bytes between two drawings of the progress."""


def register(app: typer.Typer) -> None:
    """Put the command into the application."""
    app.command()(update)


def update(
    sources: Annotated[
        list[str] | None, typer.Argument(metavar="[SOURCE]...", help="Keys of lists, such as un and ofac; else all.")
    ] = None,
    given: Annotated[
        str | None,
        typer.Option("--from", metavar="URL|TABLE", help="Another address of one list, or a TOML table of addresses."),
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Take a list that is empty, much smaller, or another one of the same day.")
    ] = False,
    personal: PersonalOption = False,
    timeout: Annotated[float, typer.Option("--timeout", metavar="S", help="Seconds for one file in all.")] = 600.0,
    allow_loopback: Annotated[
        bool, typer.Option("--allow-loopback", help="Also fetch from this machine, and without https; for tests.")
    ] = False,
    store: StoreOption = None,
) -> None:
    """Fetch official lists and add them as snapshots; it connects to their addresses and no others."""
    from onrecord.cli.exits import ExitCode, say, tell
    from onrecord.cli.record import tell_report
    from onrecord.record.fetch.download import Limits
    from onrecord.record.fetch.sources import choose
    from onrecord.record.fetch.update import Taking, update_record
    from onrecord.record.held import open_record

    wanted = choose(sources or [], given)
    today = dt.datetime.now(dt.UTC).date()
    path = store_path(store)
    done, aside = 0, 0
    with open_record(path) as record, _downloads(path) as folder:
        for report in update_record(
            record.store,
            wanted,
            folder,
            taking=Taking(today, force=force, personal=personal),
            limits=Limits(time_s=timeout),
            allow_loopback=allow_loopback,
            progress=_draw if sys.stderr.isatty() else None,
        ):
            if report.error is not None:
                tell(report.error)
                continue
            done += 1
            if report.load is None:
                say(f"{report.source}: not changed since the snapshot held.")
            else:
                aside += len(report.load.set_aside)
                tell_report(report.load)
    if done < len(wanted) or aside:
        raise typer.Exit(ExitCode.SET_ASIDE if done else ExitCode.FAILED)


@contextmanager
def _downloads(store: str) -> Iterator[Path]:
    """Give the folder where downloads rest: beside the store, so that one that broke off is found again."""
    if store == ":memory:":
        with tempfile.TemporaryDirectory() as folder:
            yield Path(folder)
        return
    place = Path(f"{store}.downloads")
    yield place
    for rest in (*place.glob("*"), place):
        if rest.is_dir() and not any(rest.iterdir()):
            rest.rmdir()


def _draw(name: str, here: int, whole: int | None) -> None:
    if whole is not None and here < whole and here % _LEAST_STEP > (1 << 16):
        return
    share = f"{100 * here // whole:3d} % of {whole / 1e6:.1f} MB" if whole else f"{here / 1e6:.1f} MB"
    sys.stderr.write(f"\r{name}: {share}" + ("\n" if here == whole else ""))
    sys.stderr.flush()
