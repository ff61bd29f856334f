"""OFAC's two lists in their CSV form: sdn, alt, add, sdn_comments, and cons_prim, cons_alt, cons_add, cons_comments."""

import functools
import re
from collections.abc import Iterable, Iterator, Mapping

from onrecord.errors import RecordError
from onrecord.model.ids import sha256_hex
from onrecord.model.record import Entry, Fact, Snapshot
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists.base import ListLoad, SetAsideRow, count_entries, fingerprint
from onrecord.record.lists.details import with_details
from onrecord.record.lists.facts import Place, address_fact, distinct_facts, text_facts, vessel_facts
from onrecord.record.lists.forms import distinct_names, squeeze
from onrecord.record.lists.ofac_details import addresses_by_number, places_by_number, remark_details
from onrecord.record.lists.ofac_entry import (
    KINDS,
    NON_SDN,
    SDN,
    is_off_sdn,
    list_of,
    name_of,
    off_sdn_note,
    read_remarks,
    segments_of,
)
from onrecord.record.lists.ofac_rows import NULL, Table, read_table
from onrecord.record.lists.sources import SOURCES

_PADDED_NULL = f"{NULL} "
_ALT_TYPES = frozenset({"aka", "fka", "nka"})


class OfacCsvReader:
    """Reads OFAC's CSV files; streets and documents of persons are left out unless a person asks for them.

    The set `cons_prim` has the same layout and gives a snapshot of another list, `ofac-cons`: told by what is in it.
    """

    source = SDN
    title = SOURCES[SDN].title
    licence = SOURCES[SDN].licence
    origin = SOURCES[SDN].url

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - part of the protocol
        """Return whether the file starts with a row of one of OFAC's tables."""
        first = head.lstrip(b"\xef\xbb\xbf \r\n")
        return bool(re.match(rb'"?(?:\d+|ent_num)"?\s*[,@|]', first, re.IGNORECASE))

    def read(
        self, files: Mapping[str, bytes], *, date: str | None, folder_date: str | None, personal: bool = False
    ) -> ListLoad:
        """Return the snapshot in `sdn.csv` and what lies beside it; see `ListReader.read`."""
        tables = _tables(files)
        sdn, alt, comments = tables["sdn"], tables.get("alt"), tables.get("comments")
        day, dated_by, date_notes = _date(sdn.name, date, folder_date)
        aliases = _by_number(alt, sdn) if alt else {}
        spill = {row.fields[0].strip(): row.fields[1] for row in comments.rows} if comments else {}
        source = _source(sdn)
        addresses = addresses_by_number(tables["add"]) if personal and "add" in tables else {}
        places = places_by_number(tables["add"]) if "add" in tables else {}
        entries, prints, set_aside = [], [], list(sdn.odd)
        seen: set[str] = set()
        for row in sdn.rows:
            number = row.fields[0].strip()
            if number in seen:
                set_aside.append(SetAsideRow(f"{sdn.name}, row {row.number}", f"{number} stands in the list twice"))
                continue
            seen.add(number)
            fields = ["" if field == _PADDED_NULL else _clear(field) for field in row.fields]
            fields[11] += spill.get(number, "")
            others = aliases.get(number, ())
            entry = _entry(source, fields, others, places.get(number, ()))
            if personal:
                entry = with_details(entry, (*addresses.get(number, ()), *remark_details(fields[11])))
            entries.append(entry)
            prints.append(fingerprint([*fields, *(text for _, text in others)]))
        missing_ids = len(set_aside)
        set_aside += [row for table in (alt, comments) if table for row in table.odd]
        whole = (sdn.ended or _companions_agree(tables)) and not missing_ids
        return ListLoad(
            snapshot=Snapshot(
                source=source,
                date=day,
                sha256=_digest(files),
                entries=len(entries),
                complete=whole,
                names_complete=whole and alt is not None and (alt.ended or _reaches_end(alt, sdn)) and not alt.odd,
                dated_by=dated_by,
                title=SOURCES[source].title,
                personal_details=personal,
                facts=True,
            ),
            entries=tuple(entries),
            counts=count_entries(entries, len(set_aside)),
            fingerprints=tuple(prints),
            set_aside=tuple(set_aside),
            notes=(*date_notes, *_notes(tables, spill, source, personal=personal)),
        )


def _companions_agree(tables: Mapping[str, Table]) -> bool:
    """Whether the other tables show that a main table without its end mark is whole: none is of a missing entry."""
    sdn = tables["sdn"]
    known = {row.fields[0].strip() for row in sdn.rows}
    others = [tables[role] for role in ("alt", "add") if role in tables]
    agree = all(row.fields[0].strip() in known for table in others for row in table.rows)
    return bool(others) and agree and any(_reaches_end(table, sdn) for table in others)


def _reaches_end(table: Table, sdn: Table) -> bool:
    """Whether a table has rows for the newest two percent of entries; the files are in the order of entry numbers."""
    newest = {row.fields[0].strip() for row in sdn.rows[-max(1, len(sdn.rows) // 50) :]}
    return any(row.fields[0].strip() in newest for row in table.rows[-200:])


def _tables(files: Mapping[str, bytes]) -> dict[str, Table]:
    tables: dict[str, Table] = {}
    for name, data in sorted(files.items()):
        table = read_table(name, data)
        if table.role in tables:
            raise RecordError(
                f"{tables[table.role].name} and {name} are both OFAC's {table.role} table.",
                hint="A folder is one snapshot: add each by itself.",
            )
        tables[table.role] = table
    if "sdn" not in tables:
        raise RecordError(
            f"OFAC's main table (sdn.csv) is missing beside {', '.join(sorted(files))}.",
            hint="Put sdn.csv, alt.csv, add.csv and sdn_comments.csv of one day into one folder and add the folder.",
        )
    return tables


def _source(sdn: Table) -> str:
    off_sdn = sum(is_off_sdn(_programmes(row.fields[3]), row.fields[11]) for row in sdn.rows)
    return list_of(off_sdn, len(sdn.rows), sdn.name)


def _by_number(alt: Table, sdn: Table) -> dict[str, tuple[tuple[str, str], ...]]:
    known = {row.fields[0].strip() for row in sdn.rows}
    found: dict[str, list[tuple[str, str]]] = {}
    strays = 0
    for row in alt.rows:
        number, kind = row.fields[0].strip(), row.fields[2].strip().lower()
        if number in known and kind in _ALT_TYPES:
            found.setdefault(number, []).append((kind, _clear(row.fields[3])))
        else:
            strays += 1
            alt.odd.append(
                SetAsideRow(f"{alt.name}, row {row.number}", f"no entry {number}, or no alias type '{kind}'")
            )
    if strays > max(1, len(alt.rows) // 100):
        raise RecordError(
            f"{strays} of {len(alt.rows)} aliases belong to no entry of {sdn.name}.",
            where=alt.name,
            hint="The two files are not of the same day, or one is of another layout.",
        )
    return {number: tuple(aliases) for number, aliases in found.items()}


def _date(name: str, given: str | None, folder: str | None) -> tuple[str, str, list[str]]:
    if given:
        differs = folder and not given.startswith(folder)
        return given, "given", [f"{name}: dated {given} as given; its folder says {folder}."] if differs else []
    if folder:
        day = folder if len(folder) == 10 else f"{folder}-01"
        note = f"{name} has no date in it; {day} is taken from the folder name"
        return day, "folder", [f"{note}." if day == folder else f"{note}, which gives only the month."]
    raise RecordError(
        "OFAC's CSV files carry no date.",
        where=name,
        hint="Say which day the list is of: --date 2021-08-18.",
    )


def _notes(tables: Mapping[str, Table], spill: Mapping[str, str], source: str, *, personal: bool) -> Iterator[str]:
    if source == NON_SDN:
        yield off_sdn_note(tables["sdn"].name)
    if "alt" not in tables:
        yield "sdn.csv without alt.csv: complete by id, not by name; a missing name shows nothing."
    if not tables["sdn"].ended and _companions_agree(tables):
        yield "sdn.csv lacks its end mark (0x1A); it counts as whole, for every alias and address has its entry."
    elif not tables["sdn"].ended:
        yield "sdn.csv lacks its end mark (0x1A), so that a cut would not show: absence from it shows nothing."
    cut = [
        row.fields[0] for row in tables["sdn"].rows if len(row.fields[11]) > 900 and not row.fields[11].endswith(".")
    ]
    if lacking := [number for number in cut if number not in spill]:
        some = ", ".join(lacking[:5])
        yield f"Remarks of {len(lacking)} entries go on in sdn_comments.csv, which has no row for them: {some}."
    if personal and "add" not in tables:
        yield "Addresses stand in add.csv, which is not among the files; of personal details, Remarks alone give some."
    elif "add" in tables and not personal:
        yield "Of addresses (add.csv) of persons, countries and large towns alone are kept."


def _digest(files: Mapping[str, bytes]) -> str:
    digests = sorted(sha256_hex(data) for data in files.values())
    return digests[0] if len(digests) == 1 else sha256_hex("\n".join(digests).encode())


def _clear(field: str) -> str:
    return "" if NULL in field and field.strip() == NULL else field


@functools.lru_cache(maxsize=1024)
def _programmes(cell: str) -> tuple[str, ...]:
    """Split `FTO] [SDGT`: OFAC's file leaves out the outer brackets."""
    parts = (part.strip(" []") for part in re.split(r"\]\s*\[|;", _clear(cell)))
    return tuple(dict.fromkeys(part for part in parts if part))


def _facts(kind: MentionKind, fields: list[str], remarks: str, places: Iterable[Place]) -> tuple[Fact, ...]:
    """What the row of an entry and its addresses say of a firm or a vessel, and of where the party is."""
    found = [address_fact(kind, place, "address") for place in places]
    if kind is not MentionKind.PERSON:
        if any(fields[5:11]):
            found += vessel_facts(fields[5:11])
        if remarks:
            found += text_facts(segments_of(remarks), "Remarks")
    return distinct_facts(found)


def _entry(source: str, fields: list[str], aliases: Iterable[tuple[str, str]], places: Iterable[Place]) -> Entry:
    kind = KINDS.get(fields[2].strip().lower(), MentionKind.ORGANIZATION)
    person = kind is MentionKind.PERSON
    text = squeeze(fields[11])
    remarks = read_remarks(text)
    names = [name_of(fields[1], NameQuality.PRIMARY, person=person)]
    names += [name_of(text, NameQuality.GOOD, person=person) for _, text in aliases if squeeze(text)]
    names += [name_of(text, NameQuality.WEAK, person=person) for text in remarks.weak_names]
    return Entry(
        source=source,
        id=fields[0].strip(),
        kind=kind,
        names=distinct_names(names),
        programmes=_programmes(fields[3]),
        born=remarks.born,
        born_at=remarks.born_at,
        nationalities=remarks.nationalities,
        gender=remarks.gender,
        titles=tuple(dict.fromkeys(title for title in (squeeze(part) for part in fields[4].split(";")) if title)),
        remarks=remarks.text,
        linked_to=remarks.linked_to,
        facts=_facts(kind, fields, text, places),
    )
