"""`onrecord correct`: mark a statement of the record as corrected, and see which verdicts change."""

import datetime as dt
import getpass
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli.exits import say
from onrecord.cli.options import FormatOption, StoreOption, is_json, json_of, store_path

if TYPE_CHECKING:
    from onrecord.model.told import Correction
    from onrecord.recheck import ChangedVerdict


def register(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command(name="correct")(correct)


def correct(
    statement: Annotated[str, typer.Argument(metavar="STATEMENT-ID", help="stm-..., as evidence gives it.")],
    reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why, in your words; kept in the log.")],
    by: Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who decides; else your user name.")] = None,
    withdraw: Annotated[bool, typer.Option("--withdraw", help="Take an earlier correction back.")] = False,
    store: StoreOption = None,
    to: FormatOption = "text",
) -> None:
    """Mark a statement as corrected: it stays, decides no verdict, and is shown with the reason."""
    as_json = is_json(to)
    from onrecord.recheck import changes, recheck
    from onrecord.record.corrections import CorrectionDecision
    from onrecord.record.corrections import correct as mark
    from onrecord.record.held import open_record

    decision = CorrectionDecision.WITHDRAWN if withdraw else CorrectionDecision.CORRECTED
    at = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    with open_record(store_path(store)) as record:
        citing = record.store.reports.citing(statement)
        before = recheck(record, citing)
        done = mark(record.store, statement, decision, reason=reason, by=by or getpass.getuser(), at=at)
        after = recheck(record, citing)
    changed = changes(before, after)
    if as_json:
        typer.echo(json_of({"correction": done, "changed": changed, "unread": after.unread}))
    else:
        typer.echo(_tell(done, changed, len(citing)))
    for title in after.unread:
        say(f"note: {title} cites it, and its text is not held: check it again.")


def _tell(done: "Correction", changed: "tuple[ChangedVerdict, ...]", citing: int) -> str:
    now = "corrected: it decides nothing" if done.decision == "corrected" else "no longer corrected: it counts again"
    lines = [f"Correction {done.number}: {done.statement} is {now}.", f"{citing} added reports cite it."]
    from onrecord.publish.display import for_terminal

    lines += [
        for_terminal(f"  {row.report}, {row.claim}: {row.before.value} -> {row.after.value}: {row.quote}")
        for row in changed
    ]
    return "\n".join([*lines, f"{len(changed)} verdicts change."])
