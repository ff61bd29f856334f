"""The tracker of an agreement as a page of one file: no request leaves it, and nothing in it can run."""

import functools
from collections import Counter
from typing import TYPE_CHECKING

from onrecord.model.tracker import Tracker
from onrecord.publish.html import content_security_policy
from onrecord.publish.templating import page_environment, style_sheet
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
    from markupsafe import Markup

    environment = page_environment()
    style = style_sheet(("tokens", "base", "tracker", "tracker_file"))
    environment.globals.update(
        style=Markup(style),  # noqa: S704 - shipped with the package
        policy=Markup(content_security_policy(style, "")),  # noqa: S704 - made of hashes
        tracker_states=STATES,
        tensions=TENSIONS,
    )
    return environment.get_template("tracker.html.j2")
