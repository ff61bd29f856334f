"""ACLED-shaped exports: events of political violence and protest with one count of fatalities.

Source:
    ACLED codebook: meaning of `time_precision`, `geo_precision` and a count of 0.
"""

from collections.abc import Iterator

from onrecord.model.quantity import Estimate
from onrecord.model.record import Citation, Event, Figure
from onrecord.model.vocab import Certainty, GeoPrecision, SourceKind
from onrecord.record.events.cells import around, code, count, day, places, point
from onrecord.record.events.layout import BadRow, Layout, Reading, Row, words

_PRECISIONS = {
    0: GeoPrecision.DISTRICT,
    1: GeoPrecision.PLACE,
    2: GeoPrecision.DISTRICT,
    3: GeoPrecision.PROVINCE,
}
"""By `geo_precision`; 0 stands for an empty cell: how close the coordinates come is not known."""
_KINDS = {
    "battles": "attack",
    "explosions/remote violence": "attack",
    "violence against civilians": "attack",
    "protests": "protest",
    "riots": "riot",
    "strategic developments": "development",
}


def event_of(row: Row, reading: Reading) -> Event:
    """Return the event of a row; its actors are `participants`, for ACLED does not say who attacked whom.

    Raises:
        BadRow: The row has no id, date or known type.
    """
    number = row["event_id_cnty"]
    if not number:
        raise BadRow("event_id_cnty is empty")
    kind = _KINDS.get(row["event_type"].lower())
    if kind is None:
        raise BadRow(f"event_type is '{row['event_type'][:40]}', which is not known here")
    date = _date(row)
    # With precision 3 the location is a stand-in for a larger region, such as the capital of the province.
    location = "" if code(row, "geo_precision") == 3 else row["location"]
    where = places(location, row["admin3"], row["admin2"], row["admin1"], row["country"])
    cite = Citation(
        source=ACLED.key,
        title=ACLED.title,
        kind=SourceKind.SCHOLARSHIP,
        ref=f"acled:{number}",
        published=reading.published,
        excerpt=_says(row, date, where),
    )
    return Event(
        id=f"acled:{number}",
        name=f"ACLED {number}{', ' + where[0] if where else ''}",
        kind=kind,
        date=date,
        place_names=where,
        weapons=(row["sub_event_type"],) if row["sub_event_type"] else (),
        victims="civilians" if _targets_civilians(row) else "",
        cites=(cite,),
        figures=tuple(_figures(row, cite)),
        participants=tuple(_actors(row)),
        certainty=Certainty.SINGLE,
        point=point(row, _PRECISIONS.get(code(row, "geo_precision") or 0)),
    )


def _date(row: Row) -> str:
    exact = day(row, "event_date")
    precision = code(row, "time_precision") or 1
    if precision == 1:
        return exact.isoformat()
    return around(exact, 6) if precision == 2 else f"{exact:%Y-%m}"


def _targets_civilians(row: Row) -> bool:
    return bool(row["civilian_targeting"]) or row["event_type"].lower() == "violence against civilians"


def _actors(row: Row) -> Iterator[str]:
    for column in ("actor1", "actor2"):
        name = row[column]
        if name and not name.lower().startswith(("civilians", "unidentified")):
            yield name


def _figures(row: Row, cite: Citation) -> Iterator[Figure]:
    """Yield the count; 0 also stands for a toll that no source gave, so that it is no figure."""
    killed = count(row, "fatalities")
    if killed:
        yield Figure(cite=cite, value=Estimate(low=killed, high=killed, quote=f"{killed:g}"))


def _says(row: Row, date: str, where: tuple[str, ...]) -> str:
    kind = row["sub_event_type"] or row["event_type"]
    actors = " - ".join(name for name in (row["actor1"], row["actor2"]) if name)
    killed = count(row, "fatalities")
    toll = f"fatalities: {killed:g}" if killed else "no fatalities counted"
    return f"{kind}: {actors or 'actors unknown'}; {', '.join(where) or 'place unknown'}; {date}; {toll}."


_USED = words(
    """event_id_cnty event_date time_precision event_type sub_event_type actor1 actor2 civilian_targeting country
    admin1 admin2 admin3 location geo_precision fatalities latitude longitude"""
)

ACLED = Layout(
    key="acled",
    title="ACLED",
    closed_for="closed for nothing: it holds what its sources reported, counts start in different years by country, "
    "and events are added, changed and taken out every week",
    required=words("event_id_cnty event_date event_type actor1 country fatalities"),
    used=_USED,
    # `notes` are ACLED's own text and may name victims.
    ignored=words(
        """year disorder_type assoc_actor_1 inter1 assoc_actor_2 inter2 interaction iso iso3 region
        source source_scale notes tags timestamp data_id event_id_no_cnty population_1km population_2km population_5km
        population_best"""
    ),
    event=event_of,
)
