"""OFAC's Specially Designated Nationals list, in its CSV form: sdn, alt, add and sdn_comments."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from onrecord.errors import RecordError
from onrecord.model.ids import sha256_hex
from onrecord.model.record import DateValue, Entry, Name, Snapshot
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists.base import TITLES, ListLoad, SetAsideRow, count_entries, fingerprint
from onrecord.record.lists.dates import date_value
from onrecord.record.lists.forms import distinct_names, script_of, squeeze, uninvert
from onrecord.record.lists.ofac_rows import NULL, Row, Table, read_table

_KINDS = {
    "individual": MentionKind.PERSON,
    NULL: MentionKind.ORGANIZATION,
    "entity": MentionKind.ORGANIZATION,
    "vessel": MentionKind.OTHER,
    "aircraft": MentionKind.OTHER,
}
_ALT_TYPES = frozenset({"aka", "fka", "nka"})
_WEAK_NAME = re.compile(r"^(?:alt\. )?[afn]\.k\.a\.:?\s+['‘’\"](.+?)['’\"]?$", re.DOTALL)
_BORN = re.compile(r"^(?:alt\. )?DOB:?\s+(.+)$")
_BORN_AT = re.compile(r"^(?:alt\. )?POB:?\s+(.+)$")
_NATION = re.compile(r"^(?:alt\. )?(?:nationality|citizen):?\s+(.+)$", re.IGNORECASE)
_GENDER = re.compile(r"^(?:alt\. )?Gender:?\s+(\w+)$")
_LINKED = re.compile(r"^(?:alt\. )?Linked To:\s*(.+)$", re.IGNORECASE)
_PRIVATE_FIELDS = (
    "Passport|National ID|Cedula|Identification|Identity|ID |Tax|R\\.?F\\.?C|C\\.?U\\.?R\\.?P|C\\.?U\\.?I\\.?[TLP]|"
    "NIT\\b|SSN|Driver|E-?mail|Phone|Telephone|Tel\\b|Fax|Website|Digital Currency|License|Registration|Registered|"
    "Company Number|Matricula|Folio|RUC|RIF|D\\.N\\.I|D-U-N-S|V\\.A\\.T|SWIFT|MMSI|Vessel|Aircraft|Cartilla|Credencial|"
    "Electoral|Italian|Commercial|Government Gazette|Trade License|Business|C\\.R\\.|Numero|Personal|Birth Certificate|"
    "Citizen's|Residency|Travel Document|Seafarer|Refugee|Diplomatic|Tarjeta|Voter|Stateless Person ID|"
    "British National|US FEIN|Social Security|Pasaporte|Permit|File Number|Serial|Afghan Money|BIK|Central Registration"
)
"""Documents and contact data in Remarks; they are left out (`method.md` §5.3, rule 9)."""
_PRIVATE = re.compile(rf"^(?:alt\. )?(?:{_PRIVATE_FIELDS})", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"\w*\d[\d\-./]{5,}\w*|@|www\.|https?:", re.IGNORECASE)
_LAW = re.compile(r"Executive Order|section|Sanctions|DOB|Established Date|\b\d{1,2} [A-Z][a-z]{2} \d{4}\b")
_NOT_SDN = frozenset({"NS-PLC", "NS-ISA", "NS-MBS", "NS-CMIC", "CMIC-EO13959", "561LIST", "561-RELATED", "561_RELATED"})


class OfacCsvReader:
    """Reads OFAC's CSV files; the address table and identity documents are left out on purpose."""

    source = "ofac"
    title = TITLES["ofac"]
    licence = "US Government work, public domain (17 USC 105)"
    origin = "https://ofac.treasury.gov/sanctions-list-service"

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - part of the protocol
        """Return whether the file starts with a row of one of OFAC's tables."""
        first = head.lstrip(b"\xef\xbb\xbf \r\n")
        return bool(re.match(rb'"?(?:\d+|ent_num)"?\s*[,@|]', first, re.IGNORECASE))

    def read(self, files: Mapping[str, bytes], *, date: str | None, folder_date: str | None) -> ListLoad:
        """Return the snapshot in `sdn.csv` and what lies beside it; see `ListReader.read`."""
        tables = _tables(files)
        sdn, alt, comments = tables["sdn"], tables.get("alt"), tables.get("comments")
        day, dated_by, date_notes = _date(sdn.name, date, folder_date)
        aliases = _by_number(alt, sdn) if alt else {}
        spill = {row.fields[0].strip(): row.fields[1] for row in comments.rows} if comments else {}
        entries, prints, set_aside = [], [], list(sdn.odd)
        seen: set[str] = set()
        for row in sdn.rows:
            number = row.fields[0].strip()
            if number in seen:
                set_aside.append(SetAsideRow(f"{sdn.name}, row {row.number}", f"{number} stands in the list twice"))
                continue
            seen.add(number)
            fields = [_clear(field) for field in row.fields]
            fields[11] += spill.get(number, "")
            others = aliases.get(number, ())
            entries.append(_entry(fields, others))
            prints.append(fingerprint([*fields, *(text for _, text in others)]))
        missing_ids = len(set_aside)
        set_aside += [row for table in (alt, comments) if table for row in table.odd]
        whole = (sdn.ended or _companions_agree(tables)) and not missing_ids
        return ListLoad(
            snapshot=Snapshot(
                source=self.source,
                date=day,
                sha256=_digest(files),
                entries=len(entries),
                complete=whole,
                names_complete=whole and alt is not None and (alt.ended or _reaches_end(alt, sdn)) and not alt.odd,
                dated_by=dated_by,
                title=self.title,
            ),
            entries=tuple(entries),
            counts=count_entries(entries, len(set_aside)),
            fingerprints=tuple(prints),
            set_aside=tuple(set_aside),
            notes=(*date_notes, *_notes(tables, spill)),
        )


def _companions_agree(tables: Mapping[str, Table]) -> bool:
    """Whether aliases and addresses show that a main table without its end mark is whole: none belongs to a missing entry."""
    sdn = tables["sdn"]
    known = {row.fields[0].strip() for row in sdn.rows}
    others = [tables[role] for role in ("alt", "add") if role in tables]
    return bool(others) and all(row.fields[0].strip() in known for table in others for row in table.rows) and any(_reaches_end(t, sdn) for t in others)


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
    sdn = tables["sdn"]
    other = sum(_is_not_sdn(row) for row in sdn.rows)
    if other > max(1, len(sdn.rows) // 100):
        raise RecordError(
            "the file is OFAC's consolidated list of parties that are not on the SDN list.",
            where=sdn.name,
            hint="It is not read: loaded as the SDN list, it would show everybody else as not listed.",
        )
    return tables


def _is_not_sdn(row: Row) -> bool:
    programmes = {programme.upper() for programme in _programmes(row.fields[3])}
    return programmes <= _NOT_SDN or "Not on the SDN List" in row.fields[11]


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


def _notes(tables: Mapping[str, Table], spill: Mapping[str, str]) -> Iterator[str]:
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
    if "add" in tables:
        yield "Addresses (add.csv) are left out on purpose."


def _digest(files: Mapping[str, bytes]) -> str:
    digests = sorted(sha256_hex(data) for data in files.values())
    return digests[0] if len(digests) == 1 else sha256_hex("\n".join(digests).encode())


def _clear(field: str) -> str:
    return "" if field.strip() == NULL else field


def _programmes(cell: str) -> tuple[str, ...]:
    """Split `FTO] [SDGT`: OFAC's file leaves out the outer brackets."""
    parts = (part.strip(" []") for part in re.split(r"\]\s*\[|;", _clear(cell)))
    return tuple(dict.fromkeys(part for part in parts if part))


def _entry(fields: list[str], aliases: Iterable[tuple[str, str]]) -> Entry:
    kind = _KINDS[fields[2].strip().lower() or NULL]
    person = kind is MentionKind.PERSON
    remarks = _remarks(squeeze(fields[11]))
    names = [_name(fields[1], NameQuality.PRIMARY, person=person)]
    names += [_name(text, NameQuality.GOOD, person=person) for _, text in aliases if squeeze(text)]
    names += [_name(text, NameQuality.WEAK, person=person) for text in remarks.weak_names]
    return Entry(
        source="ofac",
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
    )


def _name(text: str, quality: NameQuality, *, person: bool) -> Name:
    clean = squeeze(text)
    return Name(text=uninvert(clean) if person else clean, quality=quality, script=script_of(clean))


class _Remarks(NamedTuple):
    """What a Remarks cell says, by field; `text` is all of it but documents and contact data."""

    text: str
    weak_names: tuple[str, ...]
    born: tuple[DateValue, ...]
    born_at: tuple[str, ...]
    nationalities: tuple[str, ...]
    gender: str
    linked_to: tuple[str, ...]


def _remarks(cell: str) -> _Remarks:
    segments = [part.strip() for part in (cell.removesuffix(".")).split("; ")]
    kept = [part for part in segments if part and not _is_private(part)]
    born = (date_value(text) for text in _matches(_BORN, kept))
    return _Remarks(
        text="; ".join(kept) + ("." if kept else ""),
        weak_names=_matches(_WEAK_NAME, kept),
        born=tuple(dict.fromkeys(value for value in born if value is not None)),
        born_at=_matches(_BORN_AT, kept),
        nationalities=_matches(_NATION, kept),
        gender=next(iter(_matches(_GENDER, kept)), "").lower(),
        linked_to=_matches(_LINKED, kept),
    )


def _matches(pattern: re.Pattern[str], segments: Iterable[str]) -> tuple[str, ...]:
    found = (pattern.match(segment) for segment in segments)
    return tuple(dict.fromkeys(match[1].strip() for match in found if match))


def _is_private(segment: str) -> bool:
    return bool(_PRIVATE.match(segment)) or bool(_LONG_NUMBER.search(segment) and not _LAW.search(segment))
