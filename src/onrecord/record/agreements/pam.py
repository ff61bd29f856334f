"""PAM-shaped tables: accords, their dates and parties, and the code of each provision in each year."""

import re
from collections.abc import Mapping, Sequence

from onrecord.model.record import Citation
from onrecord.model.undertaking import Agreement
from onrecord.model.vocab import SourceKind
from onrecord.record.agreements.pax import iso_day
from onrecord.record.files import RecordFile

_COLUMNS: dict[str, tuple[str, ...]] = {
    "id": ("pam_id", "pamid", "accord_id", "pa_id", "agreement_id"),
    "title": ("accord", "accord_name", "agreement", "pa_name", "name"),
    "date": ("date", "signed", "sign_date", "pa_date", "date_signed"),
    "parties": ("parties", "actors", "signatories"),
    "provision": ("provision", "provision_name"),
    "year": ("year", "implementation_year"),
    "code": ("implementation", "code", "impl", "value"),
}
"""What a table may call its columns; those of a long table give one provision and year a row."""
_WIDE = re.compile(r"^(?P<provision>\w+)_impl(?:ementation)?$")
_CODES = {"0": "not initiated", "1": "minimal", "2": "intermediate", "3": "full"}


def fits(columns: set[str]) -> bool:
    """Return whether the columns give accords with codes of their provisions."""
    has = {part: any(name in columns for name in names) for part, names in _COLUMNS.items()}
    wide = any(_WIDE.match(column) for column in columns)
    return has["id"] and has["title"] and (wide or (has["provision"] and has["code"]))


def read_pam(rows: Sequence[Mapping[str, str]], *, name: str, sha256: str) -> RecordFile:
    """Return one agreement an accord, with its codes told in the note: a coder's judgement, not a record of acts."""
    groups: dict[str, list[Mapping[str, str]]] = {}
    aside: list[str] = []
    for number, row in enumerate(rows, start=2):
        identity = _get(row, "id")
        if identity:
            groups.setdefault(identity, []).append(row)
        else:
            aside.append(f"row {number}: no id of an accord.")
    agreements = []
    for identity, group in groups.items():
        day = next((day for row in group if (day := iso_day(_get(row, "date")))), "")
        if not day:
            aside.append(f"accord {identity}: no date.")
            continue
        agreements.append(_agreement(identity, group, day))
    return RecordFile(
        name=name, title="PAM-shaped table", sha256=sha256, agreements=tuple(agreements), set_aside=tuple(aside)
    )


def _agreement(identity: str, rows: Sequence[Mapping[str, str]], day: str) -> Agreement:
    title = _get(rows[0], "title")
    cite = Citation(
        source="pam",
        title="Peace Accords Matrix",
        kind=SourceKind.SCHOLARSHIP,
        ref=f"record:pam-{identity}",
        published=day,
        excerpt=f"{title}, {day}",
    )
    parties = [part.strip() for row in rows for part in re.split(r"[;|\n]", _get(row, "parties"))]
    codes = [text for row in rows for text in _codes(row)]
    return Agreement(
        id=f"pam-{identity}",
        title=title,
        names=(title,),
        date=day,
        parties=tuple(dict.fromkeys(party for party in parties if party)),
        cites=(cite,),
        note=f"PAM codes, a coder's judgement a year: {'; '.join(codes)}." if codes else "",
    )


def _codes(row: Mapping[str, str]) -> list[str]:
    year = _get(row, "year")
    found = [(_get(row, "provision"), _get(row, "code"))]
    found += [(match["provision"], value) for key, value in row.items() if (match := _WIDE.match(key))]
    return [
        f"{provision.replace('_', ' ')}{f' {year}' if year else ''}: {code} ({_CODES[code]})"
        for provision, code in found
        if provision and code in _CODES
    ]


def _get(row: Mapping[str, str], part: str) -> str:
    return next((row[name] for name in _COLUMNS[part] if row.get(name)), "")
