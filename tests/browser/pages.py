"""Every page of the reading room, an example of each, and the lists that these need."""

from tests.shared import ROOT

_FOLDER = ROOT / "tests" / "fixtures" / "lists"
LISTS = tuple(
    _FOLDER / name
    for name in (
        "un-2021-02-03.xml",
        "ofac-sdn-2021-03-04.xml",
        "uk-conlist-2014-05-06.csv",
        "uk-conlist-2023-08-07.csv",
    )
)
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
    "search": ("/search", "/search?q=haqqani"),
    "record": ("/record", "/record"),
    "entries": ("/record/lists/*/*", "/record/lists/un/2021-02-03"),
    "entry": ("/record/entry", "/record/entry?ref=un%3AXTi.001&on=2021-02-03"),
    "changes": ("/record/changes", "/record/changes?before=uk@2014-05-06&after=uk@2023-08-07"),
    "listed": ("/record/listed", "/record/listed?party=un%3AXTi.001&day=2021-02-10"),
    "file": ("/record/file", "/record/file?key=starter"),
    "problem": ("/reports/*", "/reports/none"),
}
"""By its name: the route, and an address; `{report}` stands for a checked report."""


def path_of(name: str, report: str) -> str:
    """Return the address of a page; `report` is that of a checked report."""
    return PAGES[name][1].replace("{report}", report)
