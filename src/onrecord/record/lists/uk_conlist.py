"""The UK Treasury's consolidated list of asset freeze targets (OFSI ConList) in CSV, until January 2026."""

import re
from collections.abc import Mapping

from onrecord.errors import RecordError
from onrecord.model.ids import sha256_hex
from onrecord.model.record import Entry
from onrecord.model.vocab import MentionKind
from onrecord.record.lists.base import ListLoad
from onrecord.record.lists.cells import full_day, un_links, un_reference_in, without_un_reference
from onrecord.record.lists.gather import Gathered
from onrecord.record.lists.reading import only_file, own_day
from onrecord.record.lists.sources import list_source
from onrecord.record.lists.uk_csv import CsvColumns, party_entry
from onrecord.record.lists.uk_details import conlist_details
from onrecord.record.lists.uk_rows import Party, join_rows, open_csv
from onrecord.record.lists.uk_words import GENDERS, is_main
from onrecord.record.lists.withheld import without_private

_COLUMNS = CsvColumns(
    id="Group ID",
    kind="Group Type",
    name_type="Alias Type",
    strength="Alias Quality",
    script="Name Non-Latin Script",
    listed=("Listed On", "UK Sanctions List Date Designated"),
    programme="Regime",
    born="DOB",
    town="Town of Birth",
    country="Country of Birth",
    nationality="Nationality",
    position="Position",
    updated="Last Updated",
)
_NEEDED = ("Name 6", "Name 1", "Alias Type", "Group Type", "Regime", "Listed On", "Group ID", "Other Information")
_USED = {*_NEEDED, *_COLUMNS.all(), "Other Information"}
_IGNORED = {"Non-Latin Script Type", "Non-Latin Script Language"}
_LEFT_OUT = frozenset(
    {
        *(f"Address {number}" for number in range(1, 7)),
        *("Post/Zip Code", "Country", "Passport Details", "Passport Number", "NI Number"),
        *("National Identification Number", "National Identification Details"),
    }
)
"""Addresses and documents are left out on purpose (`method.md` §5.3, rule 9)."""
_LABEL = re.compile(r"\(([A-Z][A-Za-z /-]{1,40})\):\s*")
_PRIVATE_LABEL = re.compile(
    r"phone|e-?mail|website|address|passport|identif|registration|business reg|imo|hull|digital currency", re.IGNORECASE
)


class UkConListReader:
    """Reads OFSI's consolidated list; every column is used, left out by name, or reported."""

    source = "uk"
    title = list_source("uk").title
    licence = list_source("uk").licence
    origin = list_source("uk").url

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - part of the protocol
        """Return whether the file starts with `Last Updated,` and a date, before a line that starts with `Name 6`."""
        return bool(re.match(rb'(?:\xef\xbb\xbf)?\s*"?Last Updated:?"?,[^\n]*\n\s*"?Name 6"?,', head))

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
                hint="This is another layout than the ones OFSI published; it is not read.",
            )
        day = next((found for found in map(full_day, file.preface[1:]) if found), None)
        if day is None:
            raise RecordError(f"the first line has no date: '{','.join(file.preface)[:60]}'.", where=f"{name}, line 1")
        gathered = Gathered(self.source, name, personal=personal)
        known = _USED | _IGNORED | _LEFT_OUT
        gathered.unknown.update(column for column in file.header if column not in known)
        details = conlist_details if personal else None
        parties = join_rows(file, _COLUMNS.id, _COLUMNS.names, skip=_LEFT_OUT, details=details)
        headless = 0
        for group, party in parties.items():
            entry = _entry(group, party, gathered)
            headless += not any(is_main(name[-2]) for name in party.names)
            gathered.add(entry, party.fingerprint, where=f"{name}, line {party.line}", details=party.details)
        notes = [*own_day(name, day, date, folder_date).notes]
        if file.cp1252_lines:
            notes.append(f"{len(file.cp1252_lines)} lines of {name} are not UTF-8; they were read as Windows-1252.")
        gap = (
            f"{headless} of {len(parties)} groups have no main name, which each has in a whole list: rows are missing."
        )
        gaps = (gap,) if headless else ()
        return gathered.load(day, sha256_hex(data), notes=tuple(notes), gaps=gaps)


def _entry(group: str, party: Party, gathered: Gathered) -> Entry:
    labels, text = _information(party)
    known = _COLUMNS.kind_of(party)
    reference = labels.get("UN Ref") or un_reference_in(" ".join(party.all("Other Information")))
    links = un_links(reference, known or MentionKind.OTHER)
    if reference and not links:
        gathered.note("A UN reference belongs to another sort of party and is not used", f"{group} '{reference}'")
    own = labels.get("UK Sanctions List Ref", "").strip(" .;")
    gender = labels.get("Gender", "").strip(" .;").lower()
    return party_entry(
        f"ofsi-{group}",
        party,
        _COLUMNS,
        gathered,
        remarks=without_private(text),
        gender=GENDERS.get(gender, ""),
        linked_ids=(*links, *((f"uk:{own}",) if own else ())),
    )


def _information(party: Party) -> tuple[dict[str, str], str]:
    """Return the labelled parts that are used, as in `(UN Ref):TAi.128`, and the text left without private ones."""
    labels: dict[str, str] = {}
    kept: list[str] = []
    for cell in party.all("Other Information"):
        marks = list(_LABEL.finditer(cell))
        kept.append(cell[: marks[0].start()] if marks else cell)
        ends = [*(mark.start() for mark in marks[1:]), len(cell)][: len(marks)]
        for mark, end in zip(marks, ends, strict=True):
            value, label = cell[mark.end() : end].strip(), mark[1]
            if label in ("UN Ref", "UK Sanctions List Ref", "Gender"):
                first, _, rest = value.partition(" ")
                labels.setdefault(label, first)
                kept.append(rest)
            elif label == "UK Statement of Reasons":
                kept.append(value)
            elif not _PRIVATE_LABEL.search(label):
                kept.append(f"{label}: {value}")
    return labels, without_un_reference(" ".join(part.strip() for part in kept if part.strip()))
