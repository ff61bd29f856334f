"""Every page of the reading room, and an example of each."""

_PARTY = "haqqani-network"

PAGES: dict[str, tuple[str, str]] = {
    "start": ("/", "/"),
    "reports": ("/reports", "/reports"),
    "report": ("/reports/*", "{report}"),
    "around": ("/reports/*/around", "{report}/around"),
    "remove": ("/reports/*/removal", "{report}/removal"),
    "job": ("/jobs/*", "/jobs/none"),
    "dossier": ("/entities/*", f"/entities/{_PARTY}"),
    "network": ("/entities/*/network", f"/entities/{_PARTY}/network"),
    "ties": ("/entities/*/ties", f"/entities/{_PARTY}/ties?with=al-qaida"),
    "party-timeline": ("/entities/*/timeline", f"/entities/{_PARTY}/timeline"),
    "party-map": ("/entities/*/map", f"/entities/{_PARTY}/map"),
    "timeline": ("/events", "/events"),
    "map": ("/events/map", "/events/map"),
    "agreements": ("/agreements", "/agreements"),
    "agreement": ("/agreements/*", "/agreements/doha-2020"),
    "problem": ("/reports/*", "/reports/none"),
}
"""By its name: the route, and an address; `{report}` stands for a checked report."""


def path_of(name: str, report: str) -> str:
    """Return the address of a page; `report` is that of a checked report."""
    return PAGES[name][1].replace("{report}", report)
