"""The `record diff` and `record history` commands: what changed on a list, and what happened to an entry."""

from typing import Annotated

import typer

from onrecord.cli.options import FormatOption, StoreOption, is_json, json_of, store_path

_SNAPSHOT_HELP = "A snapshot held, such as ofac@2021-08-18; 'onrecord record list' shows them."


def register(app: typer.Typer) -> None:
    """Put the commands into the application."""
    app.command()(diff)
    app.command()(history)


def diff(
    before: Annotated[str, typer.Argument(metavar="SOURCE@DATE", help=_SNAPSHOT_HELP)],
    after: Annotated[str, typer.Argument(metavar="SOURCE@DATE", help="The snapshot to compare it with.")],
    store: StoreOption = None,
    to: FormatOption = "text",
) -> None:
    """Show which entries of a list were added, removed and changed between two snapshots, field by field."""
    from onrecord.cli.exits import say
    from onrecord.cli.record_compare_text import draw_diff
    from onrecord.record.diff import diff_of, find_snapshot
    from onrecord.record.held import open_record

    as_json = is_json(to)
    with open_record(store_path(store)) as record:
        found = diff_of(record.store, find_snapshot(record.store, before), find_snapshot(record.store, after))
    for note in found.notes:
        say(f"note: {note}")
    typer.echo(json_of(found) if as_json else draw_diff(found))


def history(
    party: Annotated[str, typer.Argument(metavar="ID", help="ent-..., un:TAi.150, a key of a record file, or a name.")],
    store: StoreOption = None,
    to: FormatOption = "text",
) -> None:
    """Show an entry through every snapshot held: when it was put on and taken off, and which fields changed."""
    from onrecord.cli.record_compare_text import draw_history
    from onrecord.record.held import open_record
    from onrecord.record.history import history_of
    from onrecord.record.profile import find_party

    as_json = is_json(to)
    with open_record(store_path(store)) as record:
        view = record.view()
        entity = find_party(view, party)
        found = history_of(record.store, view, entity, party.strip() if party.strip() in entity.refs else None)
    typer.echo(json_of(found) if as_json else draw_history(found))
