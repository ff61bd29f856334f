"""Options that several commands share, and how their words become values."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from onrecord.errors import ConfigError
from onrecord.model.time import Period, parse_edtf

StoreOption = Annotated[
    str | None,
    typer.Option(
        "--store", metavar="PATH", envvar="ONRECORD_STORE", help="The store's file; without it, the user's data folder."
    ),
]
AsOfOption = Annotated[
    str | None,
    typer.Option("--as-of", metavar="D", help="A day, month, year or interval in EDTF, such as 2021-08-19/2021-08-31."),
]

PersonalOption = Annotated[
    bool,
    typer.Option(
        "--with-personal-details", help="Also keep addresses, documents and phone numbers; without it, none is kept."
    ),
]
FormatOption = Annotated[str, typer.Option("--to", metavar="text|json", help="Form of the answer on stdout.")]


def is_json(to: str) -> bool:
    """Return whether `--to` asks for JSON.

    Raises:
        ConfigError: It asks for another form than text or JSON.
    """
    if to not in ("text", "json"):
        raise ConfigError(f"--to {to}: the forms are text and json.")
    return to == "json"


def json_of(value: object) -> str:
    """Return a value as indented JSON."""
    import msgspec

    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()


def store_path(given: str | None) -> str:
    """Return the path of the store: the one given, else the one in the user's data folder."""
    from onrecord.store.paths import default_store_path

    return given or str(default_store_path(os.environ, sys.platform, Path.home()))


def period_of(option: str, given: str | None) -> Period | None:
    """Return the period that an option gives; None where it is not given.

    Raises:
        ConfigError: It is not an EDTF date.
    """
    if given is None:
        return None
    try:
        return parse_edtf(given)
    except ValueError as error:
        raise ConfigError(f"{option}: {error}.") from error
