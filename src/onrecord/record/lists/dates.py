"""Dates in list cells: day, month, year, circa and ranges, to EDTF."""

import re

from onrecord.model.record import DateValue
from onrecord.model.time import parse_edtf

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("jan", "january"),
            ("feb", "february"),
            ("mar", "march"),
            ("apr", "april"),
            ("may",),
            ("jun", "june"),
            ("jul", "july"),
            ("aug", "august"),
            ("sep", "sept", "september"),
            ("oct", "october"),
            ("nov", "november"),
            ("dec", "december"),
        ),
        1,
    )
    for name in names
}
_CIRCA = re.compile(r"^(?:circa|c\.|approximately|approx\.?|about|around)\s+", re.IGNORECASE)
_RANGE = re.compile(r"^(?:between\s+)?(.+?)\s*(?:\bto\b|\band\b|[-–/])\s*(.+)$", re.IGNORECASE)
_DAY = re.compile(r"^(\d{1,2})\s+([A-Za-z]+)\.?,?\s+(\d{4})$")
_MONTH = re.compile(r"^([A-Za-z]+)\.?,?\s+(\d{4})$")
_ISO = re.compile(r"^\d{4}(?:-\d{2}){0,2}$")


def edtf_of(text: str) -> str | None:
    """Return the EDTF of `01 Jan 1966`, `Nov. 1973`, `1961` or `1961-02-03`; None for another form or no real date."""
    clean = " ".join(text.split()).strip(" .")
    edtf = ""
    if _ISO.match(clean):
        edtf = clean
    elif match := _DAY.match(clean):
        month = _MONTHS.get(match[2].lower())
        edtf = f"{match[3]}-{month:02d}-{int(match[1]):02d}" if month else ""
    elif match := _MONTH.match(clean):
        month = _MONTHS.get(match[1].lower())
        edtf = f"{match[2]}-{month:02d}" if month else ""
    return edtf if edtf and _is_date(edtf) else None


def date_value(text: str) -> DateValue | None:
    """Return the date that a cell such as `circa 1959` or `1987 to 1989` means; None where it means none."""
    clean = " ".join(text.split())
    approximate = bool(_CIRCA.match(clean))
    clean = _CIRCA.sub("", clean)
    edtf = edtf_of(clean)
    if edtf is None and (match := _RANGE.match(clean)):
        last = edtf_of(match[2])
        first = edtf_of(match[1]) or (edtf_of(f"{match[1]} {last[:4]}") if last else None)
        edtf = _joined(first, last) if first and last and _is_date(f"{first}/{last}") else None
    if edtf is None:
        return None
    if approximate and "/" not in edtf:
        edtf += "~"
    return DateValue(edtf=edtf, approximate=approximate)


def _joined(first: str, last: str) -> str:
    if first.endswith("-01-01") and last.endswith("-12-31"):
        first, last = first[:4], last[:4]
    return first if first == last else f"{first}/{last}"


def _is_date(edtf: str) -> bool:
    try:
        parse_edtf(edtf)
    except ValueError:
        return False
    return True
