"""India's banned organisations under the Unlawful Activities (Prevention) Act, as the ministry's web page."""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from onrecord.errors import RecordError
from onrecord.model.ids import sha256_hex
from onrecord.model.record import Entry, Name
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists.base import ListLoad, SetAsideRow, fingerprint
from onrecord.record.lists.dates import edtf_of
from onrecord.record.lists.forms import distinct_names, is_acronym_of, names_from_forms, split_cell
from onrecord.record.lists.gather import Gathered
from onrecord.record.lists.html_page import parse_page, text_of
from onrecord.record.lists.reading import SnapshotDay, finished, offered_day, only_file, own_day
from onrecord.record.lists.sources import SOURCES

if TYPE_CHECKING:
    from lxml import html

_ACT = re.compile(r"unlawful activities \(prevention\) act", re.IGNORECASE)
_SECTION = re.compile(r"section\s+(\d+)", re.IGNORECASE)
_AS_ON = re.compile(r"as on\s+(\d{1,2})[-./](\d{1,2})[-./](\d{4})", re.IGNORECASE)
_FRONTS = re.compile(
    r"[,.]?\s*(?:and )?all its (?:formations and front organi[sz]ations|manifestations)\s*\.?\s*$", re.IGNORECASE
)
_POINTER = re.compile(r"organisations listed in the schedule to", re.IGNORECASE)
_REGION = re.compile(r"(\([A-Z]{2,}\)) in [A-Z][a-z]+$")


class InMhaReader:
    """Reads the page of the Ministry of Home Affairs; a row that points to the UN list is no entry."""

    source = "in"
    title = SOURCES["in"].title
    licence = SOURCES["in"].licence
    origin = SOURCES["in"].url

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - part of the protocol
        """Return whether the file starts as a page of India's Ministry of Home Affairs."""
        page = b"<html" in head.lower()
        return page and (b"mha.gov.in" in head or b"Ministry of Home Affairs | Government of India" in head)

    def read(
        self, files: Mapping[str, bytes], *, date: str | None, folder_date: str | None, personal: bool = False
    ) -> ListLoad:
        """Return the snapshot in one page; see `ListReader.read`."""
        name, data = only_file(files, self.title)
        page = parse_page(name, data, self.title)
        pass_ = _Pass(name, personal=personal)
        for table in page.iter("table"):
            pass_.read_table(table)
        if not pass_.tables:
            raise RecordError(
                "the page has no table of organisations or persons under the Unlawful Activities (Prevention) Act.",
                where=name,
                hint="Give the page of banned organisations; lists in PDF are not read.",
            )
        day = _day_of(name, page, self.title, (date, folder_date))
        load = pass_.gathered.load(day.day, sha256_hex(data), notes=tuple(pass_.notes()), gaps=tuple(pass_.gaps()))
        return finished(load, day, set_apart=pass_.pointers, names_complete=False)


class _Row(NamedTuple):
    serial: str
    cell: str
    where: str


class _Pass:
    """One page: entries, rows that point elsewhere, and gaps in the numbering."""

    def __init__(self, name: str, *, personal: bool) -> None:
        self.name = name
        self.tables = 0
        # The page gives the names of organisations alone.
        self.gathered = Gathered("in", name, personal=personal)
        self.pointers: list[SetAsideRow] = []
        self._breaks: list[str] = []
        self._open_ended = False

    def read_table(self, table: "html.HtmlElement") -> None:
        heading = _heading(table)
        section = _SECTION.search(heading)
        if not _ACT.search(heading) or section is None:
            return
        self.tables += 1
        last = 0
        for row in self._rows(table):
            number = f"s{section[1]}-{row.serial}"
            if not row.serial.isdecimal():
                self.gathered.set_aside(row.where, f"'{row.serial[:20]}' is no serial number")
                continue
            if int(row.serial) != last + 1:
                self._breaks.append(f"In section {section[1]}, row {last or 'none'} is followed by row {row.serial}.")
            last = int(row.serial)
            self._open_ended |= bool(_FRONTS.search(row.cell))
            if _POINTER.search(row.cell):
                self.pointers.append(SetAsideRow(row.where, f"{number}: points to the UN list, and is no entry itself"))
            else:
                self.gathered.add(_entry(number, section[1], row.cell), fingerprint([row.cell]), where=row.where)

    def gaps(self) -> Iterator[str]:
        yield from self._breaks
        if self.pointers:
            yield "A row bans the parties of the UN list too, by pointing to it."

    def notes(self) -> Iterator[str]:
        if self._open_ended:
            yield "Rows include 'all its formations and front organisations', which the page does not name."

    def _rows(self, table: "html.HtmlElement") -> Iterator[_Row]:
        for row in table.iter("tr"):
            cells = [text_of(cell) for cell in row.iterchildren("td", "th")]
            where = f"{self.name}, line {row.sourceline}"
            if len(cells) == 2 and not cells[0].lower().startswith("sl"):
                yield _Row(cells[0].rstrip(". "), cells[1], where)
            elif any(cells) and len(cells) != 2:
                self.gathered.set_aside(where, f"a row of {len(cells)} cells, not 2")


def _heading(table: "html.HtmlElement") -> str:
    """The text that stands before a table in the same box."""
    parent = table.getparent()
    before = [text_of(sibling) for sibling in table.itersiblings(preceding=True) if sibling.tag != "table"]
    return " ".join([(parent.text or "") if parent is not None else "", *reversed(before)])


def _day_of(name: str, page: "html.HtmlElement", title: str, offered: tuple[str | None, str | None]) -> SnapshotDay:
    """The page says `(As on 30-03-2015)`: that is the state of the list, whenever the page was fetched."""
    stated = _AS_ON.search(text_of(page))
    own = edtf_of(f"{stated[3]}-{int(stated[2]):02d}-{int(stated[1]):02d}") if stated else None
    if own is None:
        return offered_day(name, title, *offered)
    day = own_day(name, own, *offered)
    return day._replace(notes=(*day.notes, f"The page gives the list as on {own}; later bans are not in it."))


def _entry(number: str, section: str, cell: str) -> Entry:
    return Entry(
        source="in",
        id=number,
        kind=MentionKind.ORGANIZATION,
        names=_names(cell),
        programmes=(f"UAPA section {section}",),
        remarks=cell,
    )


def _names(cell: str) -> tuple[Name, ...]:
    """Part `Name/Other name`, `Long name (Short), Other Short`; `(SHORT) in Assam` is the name without the region."""
    forms: list[str] = []
    for piece in _FRONTS.sub("", cell).split("/"):
        long, comma, short = piece.rpartition(",")
        parts = [long, short] if comma and is_acronym_of(short.split("(")[0].strip(), long) else [piece]
        for part in parts:
            forms += split_cell(_REGION.sub(r"\1", part.strip()), person=False)
    forms = list(dict.fromkeys(forms))
    first = names_from_forms(tuple(forms[:1]), NameQuality.PRIMARY)
    return distinct_names([*first, *names_from_forms(tuple(forms[1:]), NameQuality.GOOD)])
