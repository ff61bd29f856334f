"""UCDP GED: events of organised violence, each with a low, best and high estimate of deaths.

Source:
    UCDP Georeferenced Event Dataset codebook: meaning of `date_prec`, `where_prec`, `event_clarity` and the deaths.
"""

import datetime as dt
from collections.abc import Iterator

from onrecord.model.quantity import Estimate
from onrecord.model.record import Citation, Event, Figure
from onrecord.model.vocab import Certainty, GeoPrecision, SourceKind
from onrecord.record.events.cells import around, code, count, day, places, point, span_edtf
from onrecord.record.events.layout import BadRow, Layout, Reading, Row, words

COLUMNS = tuple(
    """id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name
    dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b
    number_of_sources source_article source_office source_date source_headline source_original where_prec
    where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region
    event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa
    gwnob""".split()
)
"""The columns in their order: some Candidate releases come without a header row."""

_USED = words(
    """id type_of_violence dyad_name side_a_new_id side_a side_b_new_id side_b number_of_sources where_prec
    where_coordinates adm_1 adm_2 country event_clarity date_prec date_start date_end deaths_a deaths_b
    deaths_civilians deaths_unknown best high low latitude longitude"""
)
_CIVILIANS = "9999"
"""The actor id that stands for civilians: no party."""
_ONE_SIDED = 3
_PRECISIONS = {
    1: GeoPrecision.PLACE,
    2: GeoPrecision.DISTRICT,
    3: GeoPrecision.DISTRICT,
    4: GeoPrecision.PROVINCE,
    5: GeoPrecision.PROVINCE,
    6: GeoPrecision.COUNTRY,
}
"""By `where_prec`; 2 is within 25 km of a place, 5 a stretch or an area; 7, at sea or in the air, is none of them."""
_PLACE_WORDS = {2: "near", 3: "district only", 4: "province only", 5: "area only", 6: "country only", 7: "at sea"}


def event_of(row: Row, reading: Reading) -> Event:
    """Return the event of a row.

    The two sides are `participants`: UCDP codes who fought whom, not who was found to have done it. An event that
    sums up several (`event_clarity` 2) is of kind `aggregate`, so that no single attack is taken for it.

    Raises:
        BadRow: The row has no id, date or toll, or they contradict each other.
    """
    number = row["id"]
    if not number.isdigit():
        raise BadRow(f"id is '{number[:40]}', which is no number")
    date = _date(row)
    where = places(row["where_coordinates"], row["adm_2"], row["adm_1"], row["country"])
    one_sided = code(row, "type_of_violence") == _ONE_SIDED
    aggregate = code(row, "event_clarity") == 2
    total = _total(row)
    several = (code(row, "number_of_sources") or 0) > 1
    certainty = Certainty.MULTIPLE if several and not aggregate else Certainty.SINGLE
    cite = Citation(
        source=GED.key,
        title=GED.title,
        kind=SourceKind.SCHOLARSHIP,
        ref=f"ucdp:{number}",
        published=reading.published,
        excerpt=_says(row, date, where, total.quote, aggregate=aggregate),
        url="https://ucdp.uu.se/",
    )
    return Event(
        id=f"ucdp:{number}",
        name=f"UCDP GED {number}{', ' + where[0] if where else ''}",
        kind="aggregate" if aggregate else "attack",
        date=date,
        place_names=where,
        victims="civilians" if one_sided else "",
        cites=(cite,),
        figures=tuple(_figures(row, total, cite, certainty)),
        participants=tuple(_sides(row)),
        certainty=certainty,
        point=point(row, _PRECISIONS.get(code(row, "where_prec") or 1)),
    )


def _date(row: Row) -> str:
    """Return the days given; a single day that the precision calls imprecise becomes the range that it stands for."""
    first, last = day(row, "date_start"), day(row, "date_end")
    if last < first:
        raise BadRow(f"date_end {last} is before date_start {first}")
    precision = code(row, "date_prec") or 1
    if first != last or precision <= 1:
        return span_edtf(first, last)
    return _widened(first, precision)


def _widened(only: dt.date, precision: int) -> str:
    if precision == 2:
        return around(only, 5)
    if precision == 3:
        return around(only, 6)
    return f"{only:%Y-%m}" if precision == 4 else f"{only.year:04d}"


def _total(row: Row) -> Estimate:
    low, best, high = (count(row, column) for column in ("low", "best", "high"))
    if low is None or best is None or high is None:
        raise BadRow("low, best or high is missing")
    if not low <= best <= high:
        raise BadRow(f"low {low:g}, best {best:g} and high {high:g} are not in order")
    return Estimate(low=low, high=high, quote=f"best {best:g}, low {low:g}, high {high:g}")


def _figures(row: Row, total: Estimate, cite: Citation, certainty: Certainty) -> Iterator[Figure]:
    """Yield the total, then the parts of the best estimate; those of unknown status may belong to any part."""
    yield Figure(cite=cite, value=total, certainty=certainty)
    unknown = count(row, "deaths_unknown") or 0
    parts = (("civilians", "deaths_civilians"), (row["side_a"], "deaths_a"), (row["side_b"], "deaths_b"))
    for population, column in parts:
        killed = count(row, column) or 0
        if killed and population:
            open_words = f", and {unknown:g} of unknown status" if unknown else ""
            value = Estimate(low=killed, high=killed + unknown, quote=f"{killed:g} in the best estimate{open_words}")
            yield Figure(cite=cite, value=value, population=population, certainty=certainty)


def _sides(row: Row) -> Iterator[str]:
    for side in ("side_a", "side_b"):
        name, number = row[side], row[f"{side}_new_id"]
        if name and number != _CIVILIANS and name.lower() != "civilians":
            yield f"ref:ucdp-actor:{number}" if number.isdigit() else name


def _says(row: Row, date: str, where: tuple[str, ...], toll: str, *, aggregate: bool) -> str:
    dyad = row["dyad_name"] or f"{row['side_a']} - {row['side_b']}"
    place = ", ".join(where) or "place unknown"
    precision = code(row, "where_prec") or 1
    hedge = f" ({_PLACE_WORDS[precision]})" if precision in _PLACE_WORDS else ""
    kind = "Several events summed up: " if aggregate else ""
    return f"{kind}{dyad}; {place}{hedge}; {date}; killed: {toll}."


GED = Layout(
    key="ucdp-ged",
    title="UCDP GED",
    closed_for="closed for nothing: it holds events with at least one death by a group or dyad that reached 25 deaths "
    "in some year, as far as its sources reported them",
    required=words("id type_of_violence side_a side_b date_start date_end date_prec where_prec best high low"),
    used=_USED,
    # Headlines and quoted informants are others' texts and may name private persons.
    ignored=frozenset(COLUMNS) - _USED,
    event=event_of,
)
