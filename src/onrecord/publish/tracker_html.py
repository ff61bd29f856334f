"""The tracker of an agreement as a page of one file: no request leaves it, and nothing in it can run."""

import functools
from collections import Counter
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from onrecord.model.tracker import Tracker
from onrecord.publish.display import for_page
from onrecord.publish.html import content_security_policy
from onrecord.publish.tracker import STATES, changes
from onrecord.publish.wording import TENSIONS

if TYPE_CHECKING:
    import jinja2


def tracker_html(tracker: Tracker) -> str:
    """Return the tracker as one HTML file."""
    bearers = Counter(row.bearer for row in tracker.rows).most_common()
    return _template().render(tracker=tracker, bearers=bearers, changes=list(changes(tracker)))


@functools.cache
def _template() -> "jinja2.Template":
    import jinja2
    from markupsafe import Markup

    def shown(value: Any) -> Any:
        return for_page(value) if isinstance(value, str) and not isinstance(value, Markup) else value

    folder = files("onrecord.publish") / "templates"
    style, source = ((folder / name).read_text(encoding="utf-8") for name in ("tracker.css", "tracker.html.j2"))
    environment = jinja2.Environment(
        autoescape=True, finalize=shown, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.globals.update(
        style=Markup(style),  # noqa: S704 - shipped with the package
        policy=Markup(content_security_policy(style, "")),  # noqa: S704 - made of hashes
        states=STATES,
        tensions=TENSIONS,
    )
    return environment.from_string(source)
