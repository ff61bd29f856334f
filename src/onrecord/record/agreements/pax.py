"""PA-X exports: ids, dates, parties and codes; the texts and the coding stay with their publisher."""

import re
from collections.abc import Mapping, Sequence

from onrecord.model.record import Citation
from onrecord.model.time import parse_edtf
from onrecord.model.undertaking import Agreement
from onrecord.model.vocab import SourceKind
from onrecord.record.files import RecordFile

_NEEDED = frozenset({"agtid", "agt", "dat"})
_NOT_CODES = frozenset(
    "con contp pp ppname reg agtid ver agt dat status lgt n_characters agtp stage stagesub part thrdpart othagr "
    "loc1iso loc2iso loc1gwno loc2gwno ucdpcon1 ucdpagr pamagr cowwar imglnk title summary links".split()
)
_SIDE = re.compile(
    r"^\s*(?:(?:signed\s+)?(?:for|on behalf of|representing)\s+)?(?P<side>[^:\n]{3,120}?)\s*:", re.IGNORECASE
)
_FOR = re.compile(r"^\s*(?:signed\s+)?(?:for|on behalf of|representing)\s+(?P<side>[^,:;(\n]{3,120})", re.IGNORECASE)
_MOST_CODES = 40


def fits(columns: set[str]) -> bool:
    """Return whether the columns are those of a PA-X export."""
    return columns >= _NEEDED


def read_pax(rows: Sequence[Mapping[str, str]], *, name: str, sha256: str) -> RecordFile:
    """Return one agreement a row, `pax-` and its id; people who signed are left out."""
    agreements: list[Agreement] = []
    aside: list[str] = []
    for number, row in enumerate(rows, start=2):
        day = iso_day(row.get("dat", ""))
        if not row.get("agtid") or not day:
            aside.append(f"row {number}: no AgtId, or '{row.get('dat', '')}' is no date.")
            continue
        agreements.append(_agreement(row, day))
    return RecordFile(
        name=name, title="PA-X export", sha256=sha256, agreements=tuple(agreements), set_aside=tuple(aside)
    )


def _agreement(row: Mapping[str, str], day: str) -> Agreement:
    identity, title = f"pax-{row['agtid']}", row["agt"] or f"PA-X {row['agtid']}"
    codes = [
        f"{key} {value}" for key, value in row.items() if key not in _NOT_CODES and value.isdigit() and value != "0"
    ]
    cite = Citation(
        source="pa-x",
        title="PA-X Peace Agreements Database",
        kind=SourceKind.SCHOLARSHIP,
        ref=f"record:{identity}",
        published=day,
        excerpt=f"{title}, {day}",
        url=f"https://pax.peaceagreements.org/agreements/{row['agtid']}",
    )
    return Agreement(
        id=identity,
        title=title,
        names=(title,),
        date=day,
        parties=parties_of(row.get("part", "")),
        cites=(cite,),
        note=f"PA-X codes: {', '.join(codes[:_MOST_CODES])}." if codes else "",
    )


def parties_of(text: str) -> tuple[str, ...]:
    """Return the sides that a list of signatures names; a line that names a person alone gives none."""
    found = []
    for line in re.split(r"[\n;]", text):
        match = _SIDE.match(line) or _FOR.match(line)
        if match is not None:
            found.append(" ".join(match["side"].split()).removeprefix("the ").removeprefix("The "))
    return tuple(dict.fromkeys(side for side in found if side))


def iso_day(text: str) -> str:
    """Return a day in ISO form, from ISO or day/month/year; empty where it is neither."""
    text = text.strip()
    match = re.fullmatch(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})", text)
    if match is not None:
        text = f"{match[3]}-{int(match[2]):02d}-{int(match[1]):02d}"
    try:
        parse_edtf(text[:10])
    except ValueError:
        return ""
    return text[:10]
