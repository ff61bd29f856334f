"""FollowTheMoney files, as OpenSanctions and others publish them: one door for hundreds of sources."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from onrecord.errors import RecordError
from onrecord.model.ids import sha256_hex
from onrecord.record.lists.base import ListLoad, SetAsideRow
from onrecord.record.lists.dates import edtf_of
from onrecord.record.lists.ftm_details import details_of
from onrecord.record.lists.ftm_parties import (
    KINDS,
    SANCTION,
    Listings,
    Thing,
    entry_of,
    is_listed,
    listings_of,
    print_of,
)
from onrecord.record.lists.ftm_things import Seen, is_entities, is_statements, read_entities, read_statements
from onrecord.record.lists.gather import Gathered
from onrecord.record.lists.reading import SnapshotDay, finished, offered_day, only_file, own_day
from onrecord.record.lists.sources import SOURCES

_DATASET = re.compile(r"^[a-z0-9]+(?:_[a-z0-9]+)+$")
"""A data set's name becomes the key of the list; with an underscore in it, so that it is never that of another list."""
_HASHES = {40: "sha1", 64: "sha256"}


class FtmReader:
    """Reads entities.ftm.json or statements.csv; with the index.json of the same version beside it, wholly checked."""

    source = "ftm"
    title = SOURCES["ftm"].title
    licence = SOURCES["ftm"].licence
    origin = SOURCES["ftm"].url

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - part of the protocol
        """Return whether the file starts as entities, statements, or the index of a data set."""
        return is_entities(head) or is_statements(head) or _is_index(head)

    def read(
        self, files: Mapping[str, bytes], *, date: str | None, folder_date: str | None, personal: bool = False
    ) -> ListLoad:
        """Return the snapshot in one file; see `ListReader.read`."""
        indexes = {name: data for name, data in files.items() if _is_index(data[:4096])}
        rest = {name: data for name, data in files.items() if name not in indexes}
        if not rest:
            raise RecordError(
                "the index of a data set names its files, and holds no entities.",
                where=", ".join(sorted(indexes)),
                hint="Put entities.ftm.json of the same version beside it, and add the folder.",
            )
        name, data = only_file(rest, self.title)
        seen = Seen(personal=personal)
        things = read_entities(name, data, seen) if is_entities(data[:4096]) else read_statements(name, data, seen)
        parties, sanctions = _sorted(things)
        index = _read_index(*only_file(indexes, "index of the data set")) if indexes else None
        if index is not None:
            index.check(name, data)
        source = _source_of(seen)
        day = _day_of(name, seen.newest, date, folder_date)
        pass_ = _Pass(source, name, day.day, seen)
        for party in parties:
            pass_.add(party, sanctions.get(party.id, []))
        gaps = (
            () if index else (f"{name} has no end mark, and no index.json beside it to show a cut between two lines.",)
        )
        pass_.gathered.unknown.update(seen.unknown)
        load = pass_.gathered.load(day.day, sha256_hex(data), notes=tuple(pass_.notes(seen)), gaps=gaps)
        load = replace(load, snapshot=replace(load.snapshot, title=self.title if source == "ftm" else source))
        return finished(load, day, set_apart=pass_.ended)


class _Pass:
    """Makes entries of the listed parties, and counts the others."""

    def __init__(self, source: str, name: str, day: str, seen: Seen) -> None:
        self.gathered = Gathered(source, name, personal=seen.personal)
        self._addresses = seen.addresses
        self.ended: list[SetAsideRow] = []
        self._source = source
        self._day = day
        self._others = 0

    def add(self, party: Thing, sanctions: list[Thing]) -> None:
        listings = listings_of(sanctions, self._day) if sanctions else None
        if listings is not None and listings.ended_on:
            self.ended.append(SetAsideRow(party.where, f"{party.id}: its sanctions ended on {listings.ended_on}"))
        elif not is_listed(party, listings):
            self._others += 1
        else:
            if party.schema == "LegalEntity":
                self.gathered.note("LegalEntity counts as organisation; some may be persons", party.id)
            entry = entry_of(party, self._source, listings or Listings(), self.gathered)
            details = details_of(party, self._addresses)
            self.gathered.add(entry, print_of(party, sanctions), where=party.where, details=details)

    def notes(self, seen: Seen) -> Iterator[str]:
        if self._others:
            yield f"{self._others} parties named beside those listed (owners, relatives, office holders) are left out."
        if seen.left_out:
            counts = ", ".join(f"{schema} {count}" for schema, count in sorted(seen.left_out.items()))
            yield f"No parties, and left out: {counts}."


def _sorted(things: Iterator[Thing]) -> tuple[list[Thing], dict[str, list[Thing]]]:
    """Sanctions stand before or after the party they are of, so that all is read before entries are made."""
    parties: list[Thing] = []
    sanctions: dict[str, list[Thing]] = {}
    for thing in things:
        if thing.schema != SANCTION:
            parties.append(thing)
        for party in thing.values("entity") if thing.schema == SANCTION else ():
            sanctions.setdefault(party, []).append(thing)
    assert all(party.schema in KINDS for party in parties)
    return parties, sanctions


def _source_of(seen: Seen) -> str:
    common = sorted(name for name in seen.common or () if _DATASET.match(name))
    return common[0] if len(common) == 1 and len(seen.common or ()) == 1 else "ftm"


def _day_of(name: str, newest: str, given: str | None, folder: str | None) -> SnapshotDay:
    """The newest `last_seen` is the day on which the file was made of its sources."""
    if edtf_of(newest) is not None and len(newest) == 10:
        return own_day(name, newest, given, folder)
    return offered_day(name, SOURCES["ftm"].title, given, folder)


class _Index(NamedTuple):
    """What index.json says of the files of one version."""

    name: str
    resources: dict[str, tuple[int | None, str]]

    def check(self, name: str, data: bytes) -> None:
        """Refuse a file that is not the one the index names."""
        if name not in self.resources:
            raise RecordError(f"{self.name} names no file {name}.", where=name, hint="They are not of one version.")
        size, checksum = self.resources[name]
        sort = _HASHES.get(len(checksum))
        differs = size is not None and size != len(data)
        if not differs and sort is not None:
            differs = hashlib.new(sort, data, usedforsecurity=False).hexdigest() != checksum.lower()
        if differs or (size is None and sort is None):
            raise RecordError(
                f"the file is not the one that {self.name} names ({len(data)} bytes, not {size}).",
                where=name,
                hint="It is cut, or of another version. Fetch both again.",
            )


def _is_index(head: bytes) -> bool:
    start = head.lstrip(b"\xef\xbb\xbf \r\n\t")
    return (
        start.startswith(b"{")
        and b'"schema"' not in start[:200]
        and (b'"entity_count"' in head or b'"last_export"' in head)
    )


def _read_index(name: str, data: bytes) -> _Index:
    try:
        found = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise RecordError(f"the index is cut or damaged ({error}).", where=name) from error
    resources = {}
    for item in found.get("resources") or () if isinstance(found, dict) else ():
        if isinstance(item, dict) and isinstance(item.get("name"), str):
            size = item.get("size")
            resources[item["name"]] = (size if isinstance(size, int) else None, str(item.get("checksum") or ""))
    return _Index(name, resources)
