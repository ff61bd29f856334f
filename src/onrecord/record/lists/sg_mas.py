"""Singapore: pages of the Monetary Authority, and the schedule of the Terrorism (Suppression of Financing) Act."""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from onrecord.errors import RecordError
from onrecord.model.ids import sha256_hex
from onrecord.model.record import DateValue, Entry, Name, PersonalDetail
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists.base import ListLoad, SetAsideRow, fingerprint
from onrecord.record.lists.dates import date_value
from onrecord.record.lists.details import kind_of
from onrecord.record.lists.forms import distinct_names, script_of, squeeze
from onrecord.record.lists.gather import Gathered
from onrecord.record.lists.html_page import parse_page, text_of
from onrecord.record.lists.reading import finished, offered_day, only_file
from onrecord.record.lists.sources import SOURCES

if TYPE_CHECKING:
    from lxml import html

_BRACKET = re.compile(r"\(([^()]*)\)")
_BORN = re.compile(r"^date of birth\s*:\s*(.+)$", re.IGNORECASE)
_CITIZEN = re.compile(r"^(.+?)\s+citizen$", re.IGNORECASE)
_DELETED = re.compile(r"^\[?\s*(?:deleted|\[?del)", re.IGNORECASE)
_LETTER = re.compile(r"^\(?([a-z]{1,3})\)?$")
_UN = re.compile(r"UN Security Council|UN-designated|UNSCR", re.IGNORECASE)


class SgMasReader:
    """Reads the persons of the Act's schedule; MAS pages that name nobody are refused with what they point to."""

    source = "sg"
    title = SOURCES["sg"].title
    licence = SOURCES["sg"].licence
    origin = SOURCES["sg"].url

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - part of the protocol
        """Return whether the file starts as a page of MAS or of Singapore Statutes Online."""
        return any(mark in head for mark in (b"mas-site-main", b"www.mas.gov.sg", b"sso.agc.gov.sg"))

    def read(
        self, files: Mapping[str, bytes], *, date: str | None, folder_date: str | None, personal: bool = False
    ) -> ListLoad:
        """Return the snapshot in one page; see `ListReader.read`."""
        name, data = only_file(files, self.title)
        page = parse_page(name, data, self.title)
        rows = [
            (number, text, row.sourceline)
            for row in page.iter("tr")
            if (number := _cell(row, "sProvP1No")) and (text := _cell(row, "sProvP1"))
        ]
        if not rows:
            raise _names_nobody(name, page)
        gathered = Gathered("sg", name, personal=personal)
        deleted: list[SetAsideRow] = []
        for number, text, line in rows:
            where = f"{name}, line {line}"
            letter = _LETTER.match(number)
            if _DELETED.match(text):
                deleted.append(SetAsideRow(where, f"{number}: deleted"))
            elif letter is None:
                gathered.set_aside(where, f"'{number[:20]}' is no letter of the schedule")
            else:
                gathered.add(_entry(letter[1], text), fingerprint([text]), where=where, details=_details(text))
        day = offered_day(name, self.title, date, folder_date)
        gap = "The UN lists that Singapore gives effect to are not part of this page."
        return finished(gathered.load(day.day, sha256_hex(data), gaps=(gap,)), day, set_apart=deleted)


def _cell(row: "html.HtmlElement", sort: str) -> str:
    return next((text_of(cell) for cell in row.iterchildren("td") if cell.get("class") == sort), "")


def _names_nobody(name: str, page: "html.HtmlElement") -> RecordError:
    """Say what a page without entries points to."""
    text = text_of(page)
    if any((link.get("href") or "").lower().endswith(".pdf") for link in page.iter("a")) and "Notice" in text:
        what, hint = "its parties are in the PDF of a notice", "PDFs are not read."
    else:
        what, hint = "it describes measures", ""
    if _UN.search(text):
        what += ", or points to lists of the UN Security Council"
        hint = f"{hint} Load the UN list itself (XML).".strip()
    return RecordError(f"the page names no listed party: {what}.", where=name, hint=hint)


def _details(text: str) -> Iterator[PersonalDetail]:
    """Yield what stands in brackets and is neither a date of birth nor a citizenship: documents."""
    for inner in _BRACKET.findall(squeeze(text)):
        if not (_BORN.match(inner) or _CITIZEN.match(inner)):
            yield PersonalDetail(kind=kind_of(inner), value=inner, field="schedule")


def _entry(letter: str, text: str) -> Entry:
    """Read `Name @ Other name (Indonesian citizen) (Date of Birth: 1 January 1970) (Passport No. ...)`."""
    clean = squeeze(text).rstrip(";. ")
    names = [part.strip(" ,;") for part in clean.split("(")[0].split("@")]
    born: list[DateValue] = []
    nationalities: list[str] = []
    for inner in _BRACKET.findall(clean):
        if found := _BORN.match(inner):
            value = date_value(found[1])
            born += [value] if value else []
        elif found := _CITIZEN.match(inner):
            nationalities.append(found[1])
    return Entry(
        source="sg",
        id=letter,
        kind=MentionKind.PERSON,
        names=distinct_names(
            [
                Name(
                    text=text_,
                    quality=NameQuality.GOOD if place else NameQuality.PRIMARY,
                    script=script_of(text_),
                )
                for place, text_ in enumerate(part for part in names if part)
            ]
        ),
        programmes=("Terrorism (Suppression of Financing) Act 2002, First Schedule",),
        born=tuple(born),
        nationalities=tuple(nationalities),
    )
