"""An exporter: one format of a checked report, and what it may be told."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from onrecord.publish.contract import Report

if TYPE_CHECKING:
    from onrecord.publish.views.around import Around


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    """How a person's screen takes text; files ignore it.

    Attributes:
        width: Columns of the terminal.
        colour: Whether ANSI colours may be used.
        encoding: Encoding of the stream.
    """

    width: int = 80
    colour: bool = False
    encoding: str = "utf-8"


class Exporter(msgspec.Struct, frozen=True, kw_only=True):
    """One format: its name, and what turns a report into its text.

    Attributes:
        name: What `--format` calls it.
        suffix: File name ending that stands for it.
        export: The report as the text of this format, with what surrounds it where the format has room for that.
        needs_text: Whether the report must hold the document's text.
    """

    name: str
    suffix: str
    export: Callable[[Report, Layout, "Around | None"], str]
    needs_text: bool = False
