"""The map: events as points with how closely they are placed, and the same events as a list beside it."""

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import msgspec

from onrecord.model.record import Event, Point
from onrecord.model.vocab import GeoPrecision
from onrecord.publish.atlas.borders import GRID, NOTICE, Box, Land, land_in
from onrecord.publish.atlas.gazetteer import find_place
from onrecord.publish.views.events import ClaimedFigure, EventShown, event_shown
from onrecord.publish.views.parties import Parties
from onrecord.record.view import StoreView

MOST_POINTS = 2_000
PRECISIONS = {
    GeoPrecision.PLACE: "at the place",
    GeoPrecision.DISTRICT: "somewhere in or around the town or district",
    GeoPrecision.PROVINCE: "somewhere in the province",
    GeoPrecision.COUNTRY: "somewhere in the country",
}
_HALO_DEGREES = {GeoPrecision.DISTRICT: 0.25, GeoPrecision.PROVINCE: 0.8, GeoPrecision.COUNTRY: 2.5}
"""How wide the area is drawn in which a point may lie; a sign of the size, not a border."""
_LEAST_WINDOW = 8.0
_MARGIN = 0.18
_WIDE = 1.6
"""Width by height of the drawing."""


class SpotEvent(msgspec.Struct, frozen=True, kw_only=True):
    """One event at a spot; areas stand for numbers: `size` for the lowest figure of those killed, `ring` the highest.

    Attributes:
        number: Its place in the list beside the map, from 1.
        by: Who places it: a source of the event, the record, or the gazetteer.
    """

    number: int
    event: EventShown
    by: str
    size: float
    ring: float


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """A point of the map with the events that are placed there, in the units of the drawing.

    Attributes:
        halo: Radius of the area in which they may lie; 0 for a place.
    """

    number: int
    lat: float
    lon: float
    precision: GeoPrecision
    where: str
    x: float
    y: float
    halo: float
    events: tuple[SpotEvent, ...]


class LandShown(msgspec.Struct, frozen=True, kw_only=True):
    """A country in the window, as an SVG path, and where its name stands; None where it is not written."""

    name: str
    path: str
    x: float | None
    y: float | None


class MapView(msgspec.Struct, frozen=True, kw_only=True):
    """The map of some events.

    Attributes:
        left: Left edge of the window, with `top`, `width` and `height` what an SVG `viewBox` takes.
        squeeze: By how much the land is squeezed from west to east: the map is true in the middle of the window.
        unit: One pixel of a drawing of 960 in its units, for lines and dots.
        nowhere: Events that no source places, and whose places the gazetteer does not settle.
    """

    about: str
    as_of: str
    spots: tuple[Spot, ...]
    nowhere: tuple[EventShown, ...]
    found: int
    left: float
    top: float
    width: float
    height: float
    squeeze: float
    unit: float
    land: tuple[LandShown, ...]
    notice: str


class _Placed(msgspec.Struct, frozen=True):
    event: EventShown
    point: Point
    where: str
    by: str


def map_of(
    view: StoreView,
    events: Iterable[Event],
    *,
    about: str,
    claims: Mapping[str, Sequence[ClaimedFigure]] | None = None,
) -> MapView:
    """Return the map of some events; more than 2,000 are counted and not drawn."""
    name = Parties(view)
    spots: dict[Point, list[_Placed]] = {}
    nowhere: list[EventShown] = []
    found = 0
    for event in events:
        found += 1
        if found > MOST_POINTS:
            continue
        shown = event_shown(event, (claims or {}).get(event.id, ()), name)
        if (at := _place(event)) is None:
            nowhere.append(shown)
        else:
            spots.setdefault(at[0], []).append(_Placed(shown, *at))
    named = {_shared_name(group) for group in spots.values()}
    window = _window(list(spots))
    squeeze = round(math.cos(math.radians((window.north + window.south) / 2)), 4)
    width = (window.east - window.west) * GRID * squeeze
    return MapView(
        about=about,
        as_of=view.as_of.edtf if view.as_of is not None else "",
        spots=tuple(_spots(list(spots.values()), squeeze, width / 960)),
        nowhere=tuple(nowhere),
        found=found,
        left=round(window.west * GRID * squeeze, 1),
        top=round(-window.north * GRID, 1),
        width=round(width, 1),
        height=round((window.north - window.south) * GRID, 1),
        squeeze=squeeze,
        unit=round(width / 960, 4),
        land=tuple(_land(land, window, squeeze, named) for land in land_in(window)) if spots else (),
        notice=NOTICE,
    )


def _land(land: Land, window: Box, squeeze: float, named: Collection[str]) -> LandShown:
    tight = (window.east - window.west) * 0.08
    inside = (
        land.name not in named
        and window.west + tight < land.lon < window.east - tight
        and window.south < land.lat < window.north
    )
    x, y = round(land.lon * GRID * squeeze, 1), round(-land.lat * GRID, 1)
    return LandShown(name=land.name, path=land.path, x=x if inside else None, y=y if inside else None)


def _place(event: Event) -> tuple[Point, str, str] | None:
    """Return where an event is, the name of that place, and who says so."""
    if event.point is not None:
        by = next((cite.title for cite in event.cites if cite.ref == event.id), "the record")
        return event.point, event.place_names[0] if event.place_names else "", by
    found = find_place(event.place_names)
    return (found.point, found.name, "the gazetteer") if found is not None else None


def _window(points: Sequence[Point]) -> Box:
    """Return the part of the world to draw: all points with a margin, never less than a region."""
    if not points:
        return Box(-180, -60, 180, 80)
    west, east = min(point.lon for point in points), max(point.lon for point in points)
    south, north = min(point.lat for point in points), max(point.lat for point in points)
    squeeze = max(math.cos(math.radians((north + south) / 2)), 0.2)
    tall = max((north - south) * (1 + 2 * _MARGIN), _LEAST_WINDOW, (east - west) * (1 + 2 * _MARGIN) * squeeze / _WIDE)
    wide = min(tall * _WIDE / squeeze, 360.0)
    x, y = (west + east) / 2, (south + north) / 2
    return Box(x - wide / 2, max(y - tall / 2, -89.0), x + wide / 2, min(y + tall / 2, 89.0))


def _spots(groups: Sequence[Sequence[_Placed]], squeeze: float, unit: float) -> Iterator[Spot]:
    """Yield the spots, those with the widest area first, so that no area hides a place."""
    number = 0
    ordered = sorted(groups, key=lambda group: (-_HALO_DEGREES.get(group[0].point.precision, 0.0), -len(group)))
    for place, group in enumerate(ordered, start=1):
        point = group[0].point
        events = []
        for item in sorted(group, key=lambda item: (item.event.span.first, item.event.id)):
            number += 1
            size, ring = _radius(item.event.low, unit), _radius(item.event.high, unit)
            events.append(SpotEvent(number=number, event=item.event, by=item.by, size=size, ring=ring))
        yield Spot(
            number=place,
            lat=point.lat,
            lon=point.lon,
            precision=point.precision,
            where=_shared_name(group),
            x=round(point.lon * GRID * squeeze, 1),
            y=round(-point.lat * GRID, 1),
            halo=round(_HALO_DEGREES.get(point.precision, 0.0) * GRID, 1),
            events=tuple(events),
        )


def _shared_name(group: Sequence[_Placed]) -> str:
    """Return the most precise name that all events at a point share; the first one's where they share none."""
    shared = (name for name in group[0].event.place if all(name in item.event.place for item in group))
    return next(shared, group[0].where)


def _radius(count: float | None, unit: float) -> float:
    """Return the radius of a circle whose area grows with a count; without one, of a small dot."""
    return round(unit * (4.0 if not count else min(4.0 + 1.6 * math.sqrt(count), 42.0)), 2)
