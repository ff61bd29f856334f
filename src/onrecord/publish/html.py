"""A checked report as a page of one file: no request leaves it, and nothing in the report can run.

The page carries its own style and script. A content security policy in the page admits these two by their SHA-256 and
nothing else, so that markup that came with a report could not run even if it were not escaped.
"""

import base64
import functools
import hashlib
from importlib.resources import files
from typing import TYPE_CHECKING

from onrecord.publish.contract import Report
from onrecord.publish.page import page_from_report
from onrecord.publish.templating import page_environment, style_sheet

if TYPE_CHECKING:
    import jinja2

    from onrecord.publish.views.around import Around


def render_html(report: Report, around: "Around | None" = None) -> str:
    """Return the report as one HTML file.

    Args:
        report: The report, with its text; without it the page shows the claims alone.
        around: Its events in time and on a map, and the ties of those it names; None leaves these parts out.
    """
    return _template().render(page=page_from_report(report), around=around)


def content_security_policy(style: str, script: str) -> str:
    """Return the policy that admits this style sheet and this script, by hash, and nothing from anywhere else."""
    return (
        f"default-src 'none'; style-src 'sha256-{_digest(style)}'; script-src 'sha256-{_digest(script)}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@functools.cache
def _template() -> "jinja2.Template":
    from markupsafe import Markup

    from onrecord.publish.drawings import drawing_words

    environment = page_environment()
    environment.globals.update(drawing_words(), linked=False, report_address="")
    style = style_sheet(("tokens", "verdicts", "base", "report", "drawings", "single"))
    script = (files("onrecord.publish") / "templates" / "report.js").read_text(encoding="utf-8")
    # Our own two files, and nothing else, are written as they are.
    environment.globals.update(
        style=Markup(style),  # noqa: S704 - shipped with the package
        script=Markup(script),  # noqa: S704 - shipped with the package
        policy=Markup(content_security_policy(style, script)),  # noqa: S704 - made of hashes
    )
    return environment.get_template("report.html.j2")
