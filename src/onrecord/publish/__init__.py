"""Stage 4: findings as JSON, as text for a terminal, and as a page of one file."""

from typing import TYPE_CHECKING

from onrecord.errors import ConfigError
from onrecord.model.verdict import Finding
from onrecord.publish.base import Exporter, Layout
from onrecord.publish.contract import SCHEMA, Report
from onrecord.publish.html import render_html
from onrecord.publish.json_file import parse_json, render_json
from onrecord.publish.report import report_from_finding
from onrecord.publish.terminal import render_terminal
from onrecord.publish.views.around import around_in
from onrecord.version import __version__

if TYPE_CHECKING:
    from onrecord.record.view import StoreView

__all__ = [
    "EXPORTERS",
    "SCHEMA",
    "Exporter",
    "Layout",
    "Report",
    "parse_json",
    "publish",
    "render_html",
    "render_json",
    "render_terminal",
    "report_from_finding",
]


EXPORTERS: dict[str, Exporter] = {
    exporter.name: exporter
    for exporter in (
        Exporter(name="json", suffix=".json", export=lambda report, *_: render_json(report)),
        Exporter(
            name="html", suffix=".html", export=lambda report, _, around: render_html(report, around), needs_text=True
        ),
        Exporter(
            name="text",
            suffix=".txt",
            export=lambda report, layout, _: render_terminal(
                report, width=layout.width, colour=layout.colour, encoding=layout.encoding
            ),
        ),
    )
}
"""The built-in formats by name."""


def publish(
    finding: Finding,
    *,
    format: str = "json",  # noqa: A002 - the word of the command line
    version: str = __version__,
    with_text: bool = False,
    layout: Layout | None = None,
    view: "StoreView | None" = None,
) -> str:
    """Return a finding as the text of one format.

    Args:
        finding: All the pipeline knows of one document.
        format: `json`, `html` or `text`.
        version: Version of this package, as written into the report.
        with_text: Include the document's text in JSON; a page always shows it.
        layout: Width, colour and encoding, for `text`; a plain one of 80 columns where none is given.
        view: The record as the report was checked against it: a page then also holds the events that the report speaks
            of, in time and on a map, and the ties of those it names.

    Raises:
        ConfigError: There is no such format.
    """
    exporter = EXPORTERS.get(format)
    if exporter is None:
        raise ConfigError(f"There is no format '{format}'.", hint=f"Use one of: {', '.join(EXPORTERS)}.")
    report = report_from_finding(finding, version=version, with_text=with_text or exporter.needs_text)
    around = around_in(view, report) if view is not None and exporter.name == "html" else None
    return exporter.export(report, layout or Layout(), around)
