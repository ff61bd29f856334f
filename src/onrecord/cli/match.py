"""`onrecord match`: one name or a million against the record, as candidates for a person to judge."""

from typing import Annotated

import typer

from onrecord.cli.options import AsOfOption, StoreOption, period_of, store_path


def register(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command(name="match")(match)


def match(
    names: Annotated[str, typer.Argument(metavar="FILE", help="Names, one a line, or CSV; - reads standard input.")],
    *,
    as_of: AsOfOption = None,
    store: StoreOption = None,
    to: Annotated[str, typer.Option("--to", metavar="OUT", help="A file, or - for standard output.")] = "-",
    format_: Annotated[
        str | None,
        typer.Option("--format", metavar="jsonl|csv", help="One JSON object a name, or one CSV row a candidate."),
    ] = None,
    input_: Annotated[
        str | None, typer.Option("--input", metavar="lines|csv", help="What FILE is, where it does not show it.")
    ] = None,
    limit: Annotated[int, typer.Option("--limit", metavar="N", min=1, help="Most candidates of a name.")] = 5,
    jobs: Annotated[int, typer.Option("--jobs", metavar="N", min=1, help="Processes that work at once.")] = 1,
    resume: Annotated[bool, typer.Option("--resume", help="Go on after the answers that OUT holds already.")] = False,
) -> None:
    """Find the parties of the record that names may mean: candidates for a person to judge, never a verdict on anybody.

    A line of FILE is a name, or JSON with "query" and what is known of its bearer: "context", "kind", "properties".
    Many people share a name: "linked" says that one party of the record fits, not that it is the one meant.
    """
    asked = period_of("--as-of", as_of)
    from onrecord.cli.match_run import MatchRun, form_of, run_match
    from onrecord.cli.match_work import Asking

    asking = Asking(store=store_path(store), as_of=asked, limit=limit, format=form_of(to, format_))
    run_match(MatchRun(names=names, to=to, asking=asking, jobs=jobs, resume=resume, form=input_ or ""))
