"""Values in cells of the EU and UK lists: numbered values, dates with unknown parts, UN references."""

import re
from collections.abc import Iterable

from onrecord.model.record import DateValue
from onrecord.model.vocab import MentionKind
from onrecord.record.lists.dates import date_value, edtf_of
from onrecord.record.lists.forms import squeeze

_MARK = re.compile(r"(?:\((\d{1,2}|[a-z])\)|(?<![\w(.])(\d{1,2})\))")
_STARTS_NUMBERED = re.compile(r"\s*(?:\((?:\d{1,2}|[a-z])\)|\d{1,2}\))")
_TO = re.compile(r"^[\s,;]*(?:-|–|to)[\s,;]*$", re.IGNORECASE)
_AND = re.compile(r"^[\s,;]*(?:and|&)?[\s,;]*$", re.IGNORECASE)
_EMPTY = re.compile(r"^[\s,;.\-–]*(?:n/?a)?[\s,;.\-–]*$", re.IGNORECASE)
_DMY = re.compile(r"^([0-9a-z-]{1,2})[/.]([0-9a-z-]{1,2})[/.](\d{4})$", re.IGNORECASE)
_UN_REF = re.compile(
    r"\bUN\s+Ref(?:erence)?(?:\s+(?:No|Number))?\b\W{0,4}\s*"
    r"([A-Z]{2}[ie]\.\d{3}|[A-Z]{1,2}\.(?:[A-Z]\.)?\d{1,4}(?:\.[A-Z]{1,3})?\.\d{1,2})",
    re.IGNORECASE,
)
_UN_ID = re.compile(r"^([A-Z]{2})([IE])\.?(\d{3})$", re.IGNORECASE)
_OLD_UN_ID = re.compile(r"^([QT])([IE])\.[A-Z]\.(\d{1,3})\.(\d{2})$", re.IGNORECASE)
_COMMITTEES = {"Q": "QD", "T": "TA"}
_UN_REF_SENTENCE = re.compile(_UN_REF.pattern + r"[.,;]?", re.IGNORECASE)


def numbered_values(cell: str) -> dict[str, str]:
    """Return the values of a cell by number: `(1) Tripoli (2)-(3) Tunis` gives 1, 2 and 3; a plain cell has key ''.

    `(1)-(3) X` and `(1) to (3) X` give the value to each of the three, `(1) (2) X` to both; `-` and `n/a` are no value.
    """
    text = squeeze(cell)
    if not _STARTS_NUMBERED.match(text):
        return {} if _EMPTY.match(text) else {"": text}
    marks = list(_MARK.finditer(text))
    found: dict[str, str] = {}
    waiting: list[str] = []
    reach = False
    for mark, after in zip(marks, [*marks[1:], None], strict=True):
        key = mark[1] or mark[2]
        waiting += _between(waiting[-1], key) if reach and waiting else [key]
        value = text[mark.end() : after.start() if after else len(text)]
        reach = bool(_TO.match(value)) and after is not None
        if after is not None and (reach or _AND.match(value)):
            continue
        if not _EMPTY.match(value):
            found.update(dict.fromkeys(waiting, value.strip(" ,;")))
        waiting = []
    return found


def cell_values(cell: str) -> tuple[str, ...]:
    """Return the values of a cell that may be numbered, each once."""
    return tuple(dict.fromkeys(numbered_values(cell).values()))


def places(towns: str, countries: str) -> tuple[str, ...]:
    """Return `town, country` for each number of two cells; a plain country goes with every town."""
    town, country = numbered_values(towns), numbered_values(countries)
    found = []
    for key in dict.fromkeys((*town, *country)):
        if not key and key not in town and len(town) > 0:
            continue
        parts = (town.get(key, ""), country.get(key, country.get("", "")))
        found.append(", ".join(part for part in parts if part))
    return tuple(dict.fromkeys(place for place in found if place))


def day_month_year(text: str) -> str | None:
    """Return the EDTF of `25/01/2001`, `dd/07/1978` or `00/00/1965`; None where even the year is not given.

    Letters, zeros and dashes stand for an unknown part; a day without its month is left out.
    """
    match = _DMY.match(squeeze(text))
    if match is None:
        return None
    day, month, year = (match[1], match[2], match[3])
    if year == "0000":
        return None
    known = [part.isdigit() and int(part) > 0 for part in (day, month)]
    edtf = year
    if known[1]:
        edtf += f"-{int(month):02d}" + (f"-{int(day):02d}" if known[0] else "")
    return edtf_of(edtf)


def full_day(text: str) -> str | None:
    """Return the ISO day of `25/01/2001`; None for anything less."""
    day = day_month_year(text)
    return day if day is not None and len(day) == 10 else None


def born_values(cell: str) -> tuple[tuple[DateValue, ...], tuple[str, ...]]:
    """Return the dates of birth in a cell that may be numbered, and the values that are none."""
    dates: list[DateValue] = []
    left: list[str] = []
    for value in cell_values(cell):
        edtf = day_month_year(value)
        date = DateValue(edtf=edtf) if edtf else date_value(value)
        if date is None:
            left.append(value)
        elif date not in dates:
            dates.append(date)
    return tuple(dates), tuple(left)


def un_links(reference: str, kind: MentionKind) -> tuple[str, ...]:
    """Return the ids, `un:TAi.150`, that a UN reference means for a party of this kind; none for one of another kind.

    Of a permanent reference number before October 2014 both forms are given, for the UN renamed `TI.H.150.11` to
    `TAi.150` and `QE.A.4.01` to `QDe.004`: the number stayed, the letter of the name and the year went. Of 180 entries
    of a ConList of 2016 whose number leads into the UN lists of 2015 and 2018, 179 share a word of a name there.
    """
    clean = squeeze(reference).strip(" .:;,()")
    if match := _UN_ID.match(clean):
        ids = [f"{match[1].upper()}{match[2].lower()}.{match[3]}"]
        letter = match[2].lower()
    elif match := _OLD_UN_ID.match(clean):
        letter = match[2].lower()
        ids = [f"{_COMMITTEES[match[1].upper()]}{letter}.{int(match[3]):03d}", clean.upper()]
    else:
        letter = clean[:1].lower() if re.match(r"^[IE]\.\d", clean, re.IGNORECASE) else ""
        ids = [clean] if letter else []
    fits = letter == "i" if kind is MentionKind.PERSON else letter == "e"
    return tuple(f"un:{found}" for found in ids) if fits else ()


def un_reference_in(text: str) -> str:
    """Return the reference after the first `UN Ref` of a text; empty where there is none."""
    match = _UN_REF.search(text)
    return match[1] if match else ""


def without_un_reference(text: str) -> str:
    """Return a text without its first `UN Ref TI.H.150.11.`, which is no sentence of its own."""
    return squeeze(_UN_REF_SENTENCE.sub(" ", text, count=1))


def distinct(values: Iterable[str]) -> tuple[str, ...]:
    """Return the values that say something, each once whatever its capitals, in order."""
    found: dict[str, str] = {}
    for value in values:
        if value:
            found.setdefault(value.casefold(), value)
    return tuple(found.values())


def _between(first: str, last: str) -> list[str]:
    if first.isdigit() and last.isdigit() and int(first) < int(last):
        return [str(number) for number in range(int(first) + 1, int(last) + 1)]
    return [last]
