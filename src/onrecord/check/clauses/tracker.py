"""The tracker of an agreement: each reported fact in the cell of its commitment and time."""

import datetime as dt
from collections.abc import Iterable, Sequence

from onrecord.check.clauses.evaluate import Clauses
from onrecord.check.clauses.times import is_past, parsed
from onrecord.check.clauses.values import Fact, Result, World
from onrecord.check.clauses.wording import shown
from onrecord.model.tracker import NOTHING, UNDATED, TrackedFact, Tracker, TrackerCell, TrackerRow
from onrecord.model.undertaking import Agreement, Commitment

STEPS = ("year", "quarter", "month")
_MOST_COLUMNS = 600


def track(
    agreement: Agreement,
    facts: Iterable[Fact],
    world: World,
    *,
    as_of: dt.date,
    since: dt.date | None = None,
    step: str = "year",
) -> Tracker:
    """Return the tracker of an agreement.

    Args:
        agreement: Whose commitments make the rows.
        facts: What is reported; the same fact counts once a commitment and reading.
        world: Answers what the rules ask of the record.
        as_of: The last day looked at: deadlines before it have passed.
        since: Facts that happened or became known from this day on are marked as new.
        step: `year`, `quarter` or `month`: what a column is.
    """
    clauses = Clauses([agreement], world, known_until=as_of)
    results: dict[str, list[Result]] = {}
    told: set[tuple[str, str, str]] = set()
    outside: set[str] = set()
    for fact in facts:
        for result in clauses.beside(fact):
            key = (fact.id, result.commitment, result.reading)
            if result.result == "outside_scope":
                outside.add(fact.id)
            elif key not in told:
                told.add(key)
                results.setdefault(result.commitment, []).append(result)
    columns = _columns(agreement, as_of, step)
    if any(_column(result.fact, columns, step) == UNDATED for found in results.values() for result in found):
        columns = [*columns, UNDATED]
    within = {result.fact.id for found in results.values() for result in found}
    return Tracker(
        agreement=agreement.id,
        title=agreement.title,
        date=agreement.date,
        parties=tuple(world.name(party) for party in agreement.parties),
        as_of=as_of.isoformat(),
        text_complete=agreement.text_complete,
        columns=tuple(columns),
        rows=tuple(
            _row(readings, results.get(identity, []), columns, world, as_of=as_of, since=since, step=step)
            for identity, readings in _by_id(agreement.commitments).items()
        ),
        caveats=agreement.caveats,
        since=since.isoformat() if since is not None else "",
        outside=len(outside - within),
    )


def _by_id(commitments: Sequence[Commitment]) -> dict[str, list[Commitment]]:
    found: dict[str, list[Commitment]] = {}
    for commitment in commitments:
        found.setdefault(commitment.id, []).append(commitment)
    return found


def _row(
    readings: Sequence[Commitment],
    results: Sequence[Result],
    columns: Sequence[str],
    world: World,
    *,
    as_of: dt.date,
    since: dt.date | None,
    step: str,
) -> TrackerRow:
    first = readings[0]
    cells: dict[str, list[TrackedFact]] = {column: [] for column in columns}
    for result in sorted(results, key=lambda item: (_day(item.fact), item.fact.id, item.reading)):
        cells[_column(result.fact, columns, step)].append(_tracked(result, since))
    overdue = is_past(first, as_of)
    return TrackerRow(
        commitment=first.id,
        clause=first.clause,
        paraphrase=first.paraphrase,
        bearer=world.name(first.bearer),
        modality=first.modality,
        certainty=first.certainty,
        state="reported" if results else "deadline_passed_no_record" if overdue else NOTHING,
        deadline=first.until or "" if first.kind != "maintenance" else "",
        readings=tuple(f"{item.reading}: {item.reading_says}" for item in readings if item.reading_says),
        cells=tuple(TrackerCell(column=column, facts=tuple(found)) for column, found in cells.items()),
        is_newly_due=overdue and since is not None and not is_past(first, since),
    )


def _tracked(result: Result, since: dt.date | None) -> TrackedFact:
    fact = result.fact
    return TrackedFact(
        id=fact.id,
        says=fact.says,
        when=fact.when.edtf if fact.when is not None else "",
        standing=fact.standing,
        result=result.result,
        reading=result.reading,
        matched=result.matched,
        open=result.open,
        said=tuple(shown(item) for item in fact.said),
        sources=fact.sources,
        is_new=since is not None and _is_since(fact, since),
    )


def _is_since(fact: Fact, since: dt.date) -> bool:
    told = parsed(fact.published).last if fact.published else None
    first = fact.when.first if fact.when is not None else None
    return any(day is not None and day >= since for day in (told, first))


def _day(fact: Fact) -> str:
    return fact.when.first.isoformat() if fact.when is not None and fact.when.first is not None else "9999"


def _column(fact: Fact, columns: Sequence[str], step: str) -> str:
    """The column of the first day; what began before the agreement, or has no first day, has no date of its own."""
    first = fact.when.first if fact.when is not None else None
    name = _name(first, step) if first is not None else UNDATED
    return name if name in columns else UNDATED


def _columns(agreement: Agreement, as_of: dt.date, step: str) -> list[str]:
    day = parsed(agreement.date).first or as_of
    months = {"year": 12, "quarter": 3, "month": 1}[step]
    index = (day.year * 12 + day.month - 1) // months * months
    names: list[str] = []
    while index <= as_of.year * 12 + as_of.month - 1 and len(names) < _MOST_COLUMNS:
        names.append(_name(dt.date(index // 12, index % 12 + 1, 1), step))
        index += months
    return names


def _name(day: dt.date, step: str) -> str:
    if step == "year":
        return f"{day.year}"
    return f"{day.year} Q{(day.month - 1) // 3 + 1}" if step == "quarter" else f"{day:%Y-%m}"
