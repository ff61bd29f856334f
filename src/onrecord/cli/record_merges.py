"""The `record merges`, `record same`, `record different` and `record unsure` commands: which entries are one party."""

import datetime as dt
import getpass
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli.options import FormatOption, StoreOption, is_json, json_of, store_path

if TYPE_CHECKING:
    from onrecord.record.judgements import Judged
    from onrecord.record.merge_report import MergedParty

RefArgument = Annotated[str, typer.Argument(metavar="REF", help="An official id, such as un:TAi.150.")]
OtherArgument = Annotated[str, typer.Argument(metavar="REF", help="The other official id, such as ofac:12561.")]
ReasonOption = Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why, in your words; kept in the log.")]
ByOption = Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who decides; else your user name.")]


def register(app: typer.Typer) -> None:
    """Put the commands into the application."""
    for command in (merges, same, different, unsure):
        app.command()(command)


def merges(store: StoreOption = None, to: FormatOption = "text") -> None:
    """List every party that entries of several lists make together, with the reasons and what the lists contradict."""
    from onrecord.record.held import open_record
    from onrecord.record.merge_report import merge_report

    as_json = is_json(to)
    with open_record(store_path(store)) as record:
        found = merge_report(record.store)
    if as_json:
        typer.echo(json_of(found))
        return
    for party in found.merges:
        typer.echo(_draw(party))
    typer.echo(f"{len(found.merges)} parties of several entries; {len(found.judgements)} judgements in the log.")
    for item in found.judgements:
        typer.echo(f"  {item.number}. {item.at}, {item.by}: {' and '.join(item.refs)} {item.decision}: {item.reason}")


def same(
    one: RefArgument, other: OtherArgument, reason: ReasonOption, by: ByOption = None, store: StoreOption = None
) -> None:
    """Judge that two entries are one party; a later judgement undoes it."""
    _judge(one, other, "same", reason, by, store)


def different(
    one: RefArgument, other: OtherArgument, reason: ReasonOption, by: ByOption = None, store: StoreOption = None
) -> None:
    """Judge that two entries are not one party, whatever the rules find; a later judgement undoes it."""
    _judge(one, other, "different", reason, by, store)


def unsure(
    one: RefArgument, other: OtherArgument, reason: ReasonOption, by: ByOption = None, store: StoreOption = None
) -> None:
    """Take an earlier judgement on two entries back: the rules decide again."""
    _judge(one, other, "unsure", reason, by, store)


def _judge(one: str, other: str, decision: str, reason: str, by: str | None, store: str | None) -> None:
    from onrecord.record.held import open_record
    from onrecord.record.judgements import Decision, judge

    at = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    with open_record(store_path(store)) as record:
        done = judge(record.store, (one, other), Decision(decision), reason=reason, by=by or getpass.getuser(), at=at)
    typer.echo(_tell(done))


def _tell(done: "Judged") -> str:
    one, other = done.judgement.refs
    now = "one party" if done.one_party else "two parties"
    was = "" if done.before == done.one_party else f", and {'were one' if done.before else 'were two'} before"
    note = f" {done.note}" if done.note else ""
    return f"Judgement {done.judgement.number}: {one} and {other} are {now}{was}.{note}"


def _draw(party: "MergedParty") -> str:
    lines = [f"{party.name}  ({party.entity}): {', '.join(party.refs)}"]
    lines += [f"  {reason}" for reason in party.reasons]
    lines += [f"  the lists differ in {conflict}" for conflict in party.conflicts]
    return "\n".join(lines)
