"""The UK Sanctions List in CSV (2026 and later), and what OFSI's older list shares with it: rows to an entry."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from onrecord.errors import RecordError
from onrecord.model.ids import sha256_hex
from onrecord.model.record import Entry, Name
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists.base import ListLoad
from onrecord.record.lists.cells import born_values, cell_values, full_day, places, un_links
from onrecord.record.lists.dates import edtf_of
from onrecord.record.lists.forms import distinct_names, names_from_forms, split_cell
from onrecord.record.lists.gather import Gathered
from onrecord.record.lists.reading import only_file, own_day
from onrecord.record.lists.sources import list_source
from onrecord.record.lists.uk_details import csv_details
from onrecord.record.lists.uk_rows import Party, join_rows, open_csv
from onrecord.record.lists.uk_words import GENDERS, KINDS, is_main, name_quality, titles_of
from onrecord.record.lists.withheld import without_private

_NAME_PARTS = tuple(f"Name {number}" for number in range(1, 7))


class CsvColumns(NamedTuple):
    """What one of the two lists calls the columns that both have."""

    id: str
    kind: str
    name_type: str
    strength: str
    script: str
    listed: tuple[str, ...]
    programme: str
    born: str
    town: str
    country: str
    nationality: str
    position: str
    updated: str
    title: str = "Title"

    @property
    def names(self) -> tuple[str, ...]:
        """Columns whose cells make one name together, its type and strength last."""
        return (*_NAME_PARTS, self.name_type, self.strength)

    def all(self) -> tuple[str, ...]:
        """Return every column."""
        single = (column for column in self if isinstance(column, str))
        return (*self.names, *self.listed, *single)

    def kind_of(self, party: Party) -> MentionKind | None:
        """Return what sort of party it is; None for a word not known."""
        return KINDS.get(party.one(self.kind).lower())


def party_entry(
    entry_id: str,
    party: Party,
    columns: CsvColumns,
    gathered: Gathered,
    *,
    remarks: str,
    gender: str,
    linked_ids: tuple[str, ...],
) -> Entry:
    """Return the entry that the rows of one party make."""
    kind = columns.kind_of(party)
    if kind is None:
        gathered.note("The type of subject is not known", f"{entry_id} '{party.one(columns.kind)}'")
        kind = MentionKind.OTHER
    dates = [born_values(cell) for cell in party.all(columns.born)]
    for _, left in dates:
        for birth in left:
            gathered.note("A date of birth is left out, for it is no calendar date", f"{entry_id} '{birth}'")
    listed = [day for column in columns.listed for day in map(full_day, party.all(column)) if day]
    updated = {day for day in map(full_day, party.all(columns.updated)) if day}
    return Entry(
        source="uk",
        id=entry_id,
        kind=kind,
        names=_names(entry_id, party, columns, gathered, person=kind is MentionKind.PERSON),
        listed_on=min(listed, default=None),
        programmes=party.all(columns.programme),
        born=tuple(dict.fromkeys(value for values, _ in dates for value in values)),
        born_at=_born_at(party, columns),
        nationalities=_values(party, columns.nationality),
        gender=gender,
        titles=(*titles_of(party.all(columns.title)), *_values(party, columns.position)),
        remarks=remarks,
        updated_on=tuple(sorted(updated)),
        linked_ids=linked_ids,
    )


def _names(entry_id: str, party: Party, columns: CsvColumns, gathered: Gathered, *, person: bool) -> tuple[Name, ...]:
    main: list[Name] = []
    others: list[Name] = []
    for *parts, name_type, strength in party.names:
        said = " ".join(part for part in parts if part)
        quality = name_quality(name_type, strength)
        if quality is None:
            gathered.note("A type or strength of name is not known", f"{entry_id} '{name_type}' '{strength}'")
        forms = names_from_forms(split_cell(said, person=person), quality or NameQuality.WEAK)
        if is_main(name_type):
            main += forms[:1]
            others += (Name(text=form.text, quality=NameQuality.GOOD, script=form.script) for form in forms[1:])
        else:
            others += forms
    for cell in party.all(columns.script):
        others += names_from_forms(split_cell(cell, person=person), NameQuality.GOOD)
    return distinct_names([*main, *others])


def _born_at(party: Party, columns: CsvColumns) -> tuple[str, ...]:
    towns, countries = party.all(columns.town), party.all(columns.country)
    if len(towns) <= 1 and len(countries) <= 1:
        return places("".join(towns), "".join(countries))
    # Rows of the newer list pair each town with each country, so that only one country can be told to go with them.
    if len(countries) == 1:
        return tuple(dict.fromkeys(place for town in towns for place in places(town, countries[0])))
    return tuple(dict.fromkeys(value for cell in (*towns, *countries) for value in cell_values(cell)))


def _values(party: Party, column: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for cell in party.all(column) for value in cell_values(cell)))


_COLUMNS = CsvColumns(
    id="Unique ID",
    kind="Designation Type",
    name_type="Name type",
    strength="Alias strength",
    script="Name non-latin script",
    listed=("Date Designated",),
    programme="Regime Name",
    born="D.O.B",
    town="Town of birth",
    country="Country of birth",
    nationality="Nationality(/ies)",
    position="Position",
    updated="Last Updated",
)
_NEEDED = ("Unique ID", "Name 6", "Name type", "Designation Type", "Regime Name", "Date Designated")
_USED = {
    *_COLUMNS.all(),
    "OFSI Group ID",
    "UN Reference Number",
    "Other Information",
    "UK Statement of Reasons",
    "Gender",
}
_IGNORED = {"Non-latin script type", "Non-latin script language", "Designation source", "Sanctions Imposed"}
_LEFT_OUT = frozenset(
    {
        # Addresses, documents and contact data of persons (method.md §5.3, rule 9).
        *(f"Address Line {number}" for number in range(1, 7)),
        *("Address Postal Code", "Address Country", "Phone number", "Website", "Email address"),
        *("National Identifier number", "National Identifier additional information"),
        *("Passport number", "Passport additional information"),
        # Particulars of companies and ships.
        *("Type of entity", "Subsidiaries", "Parent company", "Business registration number (s)", "IMO number"),
        *("Current owner/operator (s)", "Previous owner/operator (s)", "Current believed flag of ship"),
        *("Previous flags", "Type of ship", "Tonnage of ship", "Length of ship", "Year Built"),
        "Hull identification number (HIN)",
    }
)


class UkSanctionsCsvReader:
    """Reads the UK Sanctions List in CSV; every column is used, left out by name, or reported."""

    source = "uk"
    title = list_source("uk").title
    licence = list_source("uk").licence
    origin = list_source("uk").url

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - part of the protocol
        """Return whether the file starts with `Report Date:`, before a line with `Unique ID`."""
        return bool(re.match(rb'(?:\xef\xbb\xbf)?\s*"?Report Date:[^\n]*\n[^\n]*Unique ID', head))

    def read(
        self, files: Mapping[str, bytes], *, date: str | None, folder_date: str | None, personal: bool = False
    ) -> ListLoad:
        """Return the snapshot in one CSV file; see `ListReader.read`."""
        name, data = only_file(files, self.title)
        file = open_csv(name, data)
        if missing := [column for column in _NEEDED if column not in file.header]:
            raise RecordError(
                f"the columns {', '.join(missing)} are missing.",
                where=f"{name}, line 2",
                hint="This is another layout than the one the FCDO publishes; it is not read.",
            )
        said = " ".join(file.preface).removeprefix("Report Date:").strip()
        day = edtf_of(said.replace("-", " ")) or full_day(said)
        if day is None or len(day) != 10:
            raise RecordError(f"the report date is '{said[:40]}', which is no day.", where=f"{name}, line 1")
        gathered = Gathered(self.source, name, personal=personal)
        known = _USED | _IGNORED | _LEFT_OUT
        gathered.unknown.update(column for column in file.header if column not in known)
        parties = join_rows(
            file, _COLUMNS.id, _COLUMNS.names, skip=_LEFT_OUT, details=csv_details if personal else None
        )
        for number, party in parties.items():
            entry = _entry(number, party, gathered)
            gathered.add(entry, party.fingerprint, where=f"{name}, line {party.line}", details=party.details)
        headless = sum(not any(is_main(name[-2]) for name in party.names) for party in parties.values())
        gaps = (f"{headless} of {len(parties)} parties have no main name: rows are missing.",) if headless else ()
        return gathered.load(day, sha256_hex(data), notes=own_day(name, day, date, folder_date).notes, gaps=gaps)


def _entry(number: str, party: Party, gathered: Gathered) -> Entry:
    kind = _COLUMNS.kind_of(party) or MentionKind.OTHER
    text = " ".join((*party.all("Other Information"), *party.all("UK Statement of Reasons")))
    groups = tuple(f"uk:ofsi-{group}" for group in party.all("OFSI Group ID"))
    return party_entry(
        number,
        party,
        _COLUMNS,
        gathered,
        remarks=without_private(text),
        gender=next((GENDERS[sex.lower()] for sex in party.all("Gender") if sex.lower() in GENDERS), ""),
        linked_ids=(*un_links(party.one("UN Reference Number"), kind), *groups),
    )
