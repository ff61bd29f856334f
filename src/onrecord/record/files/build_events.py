"""From checked rows to events, in the full form and in the short form of sidecar files."""

from collections.abc import Iterator, Sequence

import msgspec

from onrecord.model.quantity import Estimate
from onrecord.model.record import Attribution, Event, Figure, Point
from onrecord.record.files.cite import Sources
from onrecord.record.files.rows import Placed
from onrecord.record.files.schema import AttributionRow, EventRow, FigureRow, NumberRow
from onrecord.record.files.words import as_texts, split_population


def build_events(rows: Sequence[Placed], sources: Sources) -> Iterator[Event]:
    """Yield the events, in the order of the file."""
    for placed in rows:
        if isinstance(placed.row, EventRow):
            yield _event(placed.row, placed.nested, sources)


def _event(row: EventRow, nested: Sequence[Placed], sources: Sources) -> Event:
    figures = [_figure(part, row, sources) for part in _of(nested, "event.figure")]
    attackers = [_figure(part, row, sources, attackers=True) for part in _of(nested, "event.attackers")]
    place = _places(row)
    says = row.says or f"{row.name}, {row.date}{', ' + place[0] if place else ''}."
    keys = [*as_texts(row.source), *as_texts(row.sources)]
    return Event(
        id=row.id,
        name=row.name,
        kind=row.kind,
        date=row.date,
        place_names=place,
        targets=as_texts(row.target),
        weapons=as_texts(row.weapon),
        victims=row.victims,
        cites=tuple(
            sources.cite(key, _for_source(row, key, sources), record_id=row.id, says=says)
            for key in dict.fromkeys(keys or [""])
        ),
        figures=tuple(figure for figure in figures if figure.outcome != "attackers"),
        attackers=(*attackers, *(figure for figure in figures if figure.outcome == "attackers")),
        attributions=tuple(_attributions(row, nested, sources)),
        participants=tuple(sources.party(text) for text in row.participants),
        certainty=sources.certainty(row.source or next(iter(keys), ""), row.certainty),
        point=Point(lat=row.point[0], lon=row.point[1], precision=row.precision) if row.point is not None else None,
    )


def _for_source(row: EventRow, key: str, sources: Sources) -> EventRow:
    """Return the row with its official id where the source is a list copy, without it elsewhere."""
    return row if sources.is_list(key) or not row.sources else msgspec.structs.replace(row, ref="")


def _places(row: EventRow) -> tuple[str, ...]:
    """Return the names of the place; one text with commas is also each of its parts."""
    if isinstance(row.place, tuple):
        return as_texts(row.place)
    parts = [part.strip() for part in row.place.split(",")]
    return tuple(dict.fromkeys(as_texts((row.place, *parts))))


def _of(nested: Sequence[Placed], table: str) -> Iterator[FigureRow]:
    for placed in nested:
        if placed.table == table and isinstance(placed.row, FigureRow):
            yield placed.row


def _estimate(row: FigureRow) -> Estimate:
    value = row.value
    if isinstance(value, NumberRow):
        return Estimate(low=value.low, high=value.high, hedge=value.hedge or row.hedge, quote=value.quote)
    if value is not None:
        return Estimate(low=value, high=value if row.high is None else row.high, hedge=row.hedge)
    return Estimate(low=row.low or 0, high=row.high, hedge=row.hedge)


def _figure(row: FigureRow, event: EventRow, sources: Sources, *, attackers: bool = False) -> Figure:
    population, outcome = split_population(row.population, "attackers" if attackers else row.outcome)
    value = _estimate(row)
    counted = "" if population == "all" else f" ({population})"
    says = row.says or f"{_number(value)} {outcome.replace('_', ' ')}{counted}."
    source = row.source or event.source
    return Figure(
        cite=sources.cite(source, row, record_id=event.id, says=says, kind=row.source_kind),
        value=value,
        outcome=outcome,
        population=population,
        status=row.status,
        certainty=sources.certainty(source, row.certainty),
    )


def _number(value: Estimate) -> str:
    if value.hedge:
        bound = value.stated if value.high is None or value.hedge.lower() != "up to" else value.high
        return f"{value.hedge[0].upper()}{value.hedge[1:]} {bound:g}"
    if value.high is None:
        return f"At least {value.low:g}"
    return f"{value.low:g}" if value.low == value.high else f"{value.low:g} to {value.high:g}"


_VERBS = {"blamed": "blamed for it", "claimed": "claimed it", "found": "found responsible", "denied": "denied it"}
_SHORT = (("claimed_by", "claimed"), ("blamed_on", "blamed"), ("denied_by", "denied"))


def _attributions(row: EventRow, nested: Sequence[Placed], sources: Sources) -> Iterator[Attribution]:
    for placed in nested:
        if isinstance(placed.row, AttributionRow):
            yield _attribution(placed.row, row, sources)
    for field, how in _SHORT:
        for text in as_texts(getattr(row, field)):
            short = AttributionRow(party=text, how=how, source=row.source, certainty=row.certainty)
            yield _attribution(short, row, sources)


def _attribution(row: AttributionRow, event: EventRow, sources: Sources) -> Attribution:
    source = row.source or event.source
    by = sources.shown(row.by)
    says = row.says or f"{sources.shown(row.party)}: {_VERBS.get(row.how, row.how)}{f', by {by}' if by else ''}."
    return Attribution(
        cite=sources.cite(source, row, record_id=event.id, says=says, kind=row.source_kind),
        party=sources.party(row.party),
        how=row.how,
        by=by,
        certainty=sources.certainty(source, row.certainty),
    )
