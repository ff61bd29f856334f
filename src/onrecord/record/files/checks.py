"""Checks across rows: ids, references, dates and vocabularies that a single row cannot show."""

import math
from collections.abc import Collection, Iterator, Sequence

from onrecord.model.time import Period, parse_edtf
from onrecord.record.files.agreement_rows import AgreementRow, CommitmentRow, ControlRow, ObjectRow
from onrecord.record.files.base_rows import CitedRow, Row
from onrecord.record.files.rows import Placed
from onrecord.record.files.schema import (
    AttributeRow,
    AttributionRow,
    EntityRow,
    EventRow,
    FigureRow,
    ListingRow,
    NumberRow,
    RemarkRow,
    ResponsibilityRow,
    RewardRow,
    RoleRow,
    SourceRow,
    StatementRow,
    TieRow,
)
from onrecord.record.files.values import Fault
from onrecord.record.files.words import CERTAINTIES, VOCABULARIES, as_texts, is_key

_DATED = ("since", "until", "published", "announced", "date", "snapshot", "from_", "ended")
_PARTIES: tuple[tuple[type[Row], str], ...] = (
    (StatementRow, "subject"),
    (TieRow, "other"),
    (RoleRow, "organization"),
    (ResponsibilityRow, "approved_by"),
    (RemarkRow, "mentions"),
)
_PARTIES_OR_NAMES: tuple[tuple[type[Row], str], ...] = (
    (RewardRow, "offered_by"),
    (AttributionRow, "party"),
    (EventRow, "participants"),
    (EventRow, "claimed_by"),
    (EventRow, "blamed_on"),
    (EventRow, "denied_by"),
    (AgreementRow, "parties"),
    (CommitmentRow, "bearer"),
    (CommitmentRow, "object"),
    (ControlRow, "party"),
)
_DATE_ATTRIBUTES = frozenset({"born", "died", "founded"})


def check_rows(rows: Sequence[Placed], *, known: Collection[str] = ()) -> Iterator[Fault]:
    """Yield every fault between rows, in the order of the rows.

    Args:
        rows: Rows of all files that make one record.
        known: Entity keys defined elsewhere, such as those of the starter record.
    """
    everything = [placed for row in rows for placed in (row, *row.nested)]
    entities = {placed.row.key for placed in everything if isinstance(placed.row, EntityRow)}
    sources = {placed.row.key for placed in everything if isinstance(placed.row, SourceRow)}
    agreements = {placed.row.id for placed in everything if isinstance(placed.row, AgreementRow)}
    yield from _check_ids(rows)
    for placed in everything:
        yield from _check_dates(placed)
        yield from _check_words(placed)
        yield from _check_sources(placed, sources)
        yield from _check_parties(placed, entities | set(known), strict=bool(entities))
        if isinstance(placed.row, CommitmentRow):
            yield from _check_commitment(placed, placed.row)
            if placed.table == "commitment":
                yield from _check_agreement(placed, agreements)


def _check_ids(rows: Sequence[Placed]) -> Iterator[Fault]:
    seen: dict[tuple[str, str], Placed] = {}
    for placed in rows:
        for part, owner in ((placed, ""), *((inner, _own_id(placed.row)) for inner in placed.nested)):
            field = "key" if isinstance(part.row, (EntityRow, SourceRow)) else "id"
            value = _own_id(part.row)
            if value is None:
                continue
            if not value.strip():
                yield part.fault(f"'{field}' is empty.", field=field, kind="missing")
            elif field == "key" and not is_key(value):
                yield part.fault(f"'{value}' is not a key (small letters, digits, '-', '.').", field="key")
            reading = part.row.reading if isinstance(part.row, CommitmentRow) else ""
            first = seen.setdefault((type(part.row).__name__, f"{owner} {value} {reading}"), part)
            if first is not part:
                says = f"'{value}' is already the {field} of {first.table} {first.number} in {first.file}."
                yield part.fault(says, field=field, kind="duplicate")


def _own_id(row: Row) -> str | None:
    if isinstance(row, (EntityRow, SourceRow)):
        return row.key
    return row.id if isinstance(row, (EventRow, AgreementRow, CommitmentRow)) else None


def _check_dates(placed: Placed) -> Iterator[Fault]:
    periods: dict[str, Period] = {}
    fields = [(name, getattr(placed.row, name, "")) for name in _DATED]
    if isinstance(placed.row, AttributeRow) and placed.row.attribute in _DATE_ATTRIBUTES:
        fields.append(("value", placed.row.value))
    for name, text in fields:
        if not isinstance(text, str) or not text:
            continue
        try:
            periods[name] = parse_edtf(text)
        except ValueError as error:
            shown = name.rstrip("_")
            yield placed.fault(f"'{text}' is not a date: {error}.", field=shown, kind="date")
    since = periods.get("since") or periods.get("from_")
    until = periods.get("until")
    if since and until and since.first and until.last and until.last < since.first:
        says = f"'until' ({until.edtf}) is before 'since' ({since.edtf})."
        yield placed.fault(says, field="until", kind="order")


def _check_words(placed: Placed) -> Iterator[Fault]:
    row = placed.row
    certainty = getattr(row, "certainty", "")
    if certainty and certainty not in CERTAINTIES:
        yield placed.fault(f"'{certainty}' is none of {', '.join(CERTAINTIES)}.", field="certainty")
    for (kind, field), words in VOCABULARIES.items():
        value = getattr(row, field, "") if isinstance(row, kind) else ""
        if value and value not in words:
            yield placed.fault(f"'{value}' is none of {', '.join(words)}.", field=field)
    if isinstance(row, FigureRow):
        yield from _check_number(placed, row)
    if isinstance(row, EventRow) and row.point is not None:
        lat, lon = row.point
        if not (-90 <= lat <= 90 and -180 <= lon <= 180):
            says = f"{lat:g}, {lon:g} is no place: degrees north (-90 to 90), then degrees east (-180 to 180)."
            yield placed.fault(says, field="point")
    if isinstance(row, StatementRow) and not isinstance(row, ListingRow) and not row.says:
        yield placed.fault("'says' is missing: what the source says, in your own words.", field="says", kind="missing")
    if isinstance(row, ListingRow) and not row.since and not row.undated:
        yield placed.fault(
            "'since' is missing; write undated = true where the source gives no date.", field="since", kind="missing"
        )


def _check_number(placed: Placed, row: FigureRow) -> Iterator[Fault]:
    value = row.value if isinstance(row.value, NumberRow) else None
    if row.value is None and row.low is None:
        yield placed.fault("'value' is missing: a number, or 'low' and 'high'.", field="value", kind="missing")
    numbers = [("low", row.low), ("high", row.high)]
    if isinstance(row.value, float):
        numbers.append(("value", row.value))
    if value is not None:
        numbers += [("value", value.low), ("value", value.high)]
    for field, number in numbers:
        if number is not None and (not math.isfinite(number) or number < 0):
            yield placed.fault(f"{number:g} is not a count.", field=field)
    low, high = (value.low, value.high) if value is not None else (row.low, row.high)
    if low is not None and high is not None and high < low:
        yield placed.fault(f"'high' ({high:g}) is below 'low' ({low:g}).", field="high", kind="order")


def _check_sources(placed: Placed, sources: Collection[str]) -> Iterator[Fault]:
    row = placed.row
    if not isinstance(row, CitedRow):
        return
    if isinstance(row, StatementRow):
        if not row.source:
            yield placed.fault("'source' is missing.", field="source", kind="missing")
        elif row.source not in sources:
            yield placed.fault(f"no source has the key '{row.source}'.", field="source", kind="reference")
        return
    named = [("source", row.source)]
    if isinstance(row, (EventRow, AgreementRow)):
        named += [("sources", text) for text in as_texts(row.sources)]
    for field, text in named:
        if text and text not in sources and sources and is_key(text):
            yield placed.fault(f"no source has the key '{text}'.", field=field, kind="reference")


def _check_parties(placed: Placed, known: Collection[str], *, strict: bool) -> Iterator[Fault]:
    """Yield parties that nobody defines; where a plain name may stand, only what has the form of a key counts."""
    row = placed.row
    for kind, field in _PARTIES:
        if isinstance(row, kind):
            for key in as_texts(getattr(row, field)):
                if key not in known:
                    yield placed.fault(f"no entity has the key '{key}'.", field=field, kind="reference")
    for kind, field in _PARTIES_OR_NAMES if strict else ():
        if isinstance(row, kind):
            value = getattr(row, field)
            texts = value.any_of if isinstance(value, ObjectRow) else as_texts(value)
            for text in texts:
                if text not in known and is_key(text):
                    yield placed.fault(f"no entity has the key '{text}'.", field=field, kind="reference")


def _check_agreement(placed: Placed, agreements: Collection[str]) -> Iterator[Fault]:
    row = placed.row
    assert isinstance(row, CommitmentRow)
    owner = row.agreement or row.id.partition("/")[0]
    if owner not in agreements and len(agreements) != 1:
        yield placed.fault(f"no agreement has the id '{owner}'.", field="agreement", kind="reference")


def _check_commitment(placed: Placed, row: CommitmentRow) -> Iterator[Fault]:
    if not row.reviewed:
        says = "not reviewed yet: compare the row with the text, correct it, and take 'reviewed = false' out."
        yield placed.fault(says, field="reviewed", kind="missing")
    for ending in row.ends:
        try:
            parse_edtf(ending.not_before or "2000")
        except ValueError as error:
            yield placed.fault(f"'{ending.not_before}' is not a date: {error}.", field="ends", kind="date")
    holders = as_texts(row.territory.get("controlled_by", ())) if isinstance(row.territory, dict) else ()
    if len(holders) > 1:
        yield placed.fault(f"'controlled_by' names {len(holders)} parties; it takes one.", field="territory")
