"""One module a page: its context as a Struct, a plain function that builds it, and the handlers that serve it."""

from litestar.handlers import HTTPRouteHandler

from onrecord.serve.pages import (
    agreements,
    entity,
    entries,
    entry,
    events,
    files,
    job,
    language,
    list_changes,
    listed,
    network,
    record,
    record_file,
    remove,
    report,
    report_events,
    reports,
    search,
    start,
    ties,
)

MODULES = (
    files,
    language,
    start,
    job,
    reports,
    report,
    remove,
    report_events,
    entity,
    network,
    ties,
    events,
    agreements,
    record,
    entries,
    entry,
    list_changes,
    listed,
    record_file,
    search,
)
"""Each has `HANDLERS`; a page that is not here does not exist, and the navigation does not lead to it."""


def handlers() -> list[HTTPRouteHandler]:
    """Return every handler of every page."""
    return [handler for module in MODULES for handler in module.HANDLERS]
