"""`onrecord serve`: the reading room on this machine."""

import datetime as dt
from typing import Annotated

import typer

from onrecord.cli.exits import say
from onrecord.cli.options import StoreOption, store_path

_PORT = 8317
"""Where the room listens when nobody says; another free port where this one is taken."""


def register(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command(name="serve")(serve)


def serve(
    *,
    store: StoreOption = None,
    port: Annotated[
        int | None, typer.Option("--port", metavar="N", min=0, max=65535, help="The port; 0 takes any free one.")
    ] = None,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Do not open the page in the browser.")] = False,
) -> None:
    """Open the reading room: check reports and read the record in a browser, on this machine alone."""
    import secrets

    from onrecord.serve.listen import listen, run

    path = store_path(store)
    taken = listen(_PORT if port is None else port, any_other=port is None)
    with taken as listening:
        run(
            path,
            listening,
            token=secrets.token_urlsafe(32),
            now=lambda: dt.datetime.now(dt.UTC),
            show_link=typer.echo,
            say=say,
            browser=not no_browser,
        )
