"""A checked report as JSON: the stable form that scorers, scripts and the web pages read."""

import msgspec

from onrecord.errors import InputError
from onrecord.publish.contract import SCHEMA, Report


def render_json(report: Report) -> str:
    """Return the report as indented JSON, one object, ending in a newline."""
    return msgspec.json.format(msgspec.json.encode(report), indent=2).decode() + "\n"


def parse_json(data: str | bytes, *, where: str = "") -> Report:
    """Return the report that a JSON file written by `render_json` holds.

    Args:
        data: Content of the file.
        where: Its name, for the error.

    Raises:
        InputError: It is not JSON, or not of the form `onrecord.check/1`.
    """
    try:
        return msgspec.json.decode(data, type=Report)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputError(
            f"This is not a checked report of the form {SCHEMA}: {error}.",
            hint="Write one with `onrecord check REPORT --to out.json`.",
            where=where,
        ) from error
