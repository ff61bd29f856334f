"""When something held, as days that a page can draw, and the years below them."""

import datetime as dt

import msgspec

from onrecord.record.clock import first_day, last_day

_STEPS = (1, 2, 5, 10, 20, 50, 100)
_MOST_TICKS = 9


class DaySpan(msgspec.Struct, frozen=True, kw_only=True):
    """The days between which something held, as the source gives them.

    Attributes:
        since: EDTF; None where the source does not say.
        until: EDTF; None where the source does not say, or where it still holds.
        first: First possible day, ISO; empty where the start is open.
        last: Last possible day, ISO; empty where the end is open.
    """

    since: str | None
    until: str | None
    first: str
    last: str


def span_of(since: str | None, until: str | None) -> DaySpan:
    """Return the days that two EDTF dates bound."""
    first, last = first_day(since), last_day(until)
    return DaySpan(
        since=since,
        until=until,
        first=first.isoformat() if first is not None else "",
        last=last.isoformat() if last is not None else "",
    )


def edtf_words(edtf: str | None) -> str:
    """Return an EDTF date for a reader: `about 1985`, `1970s`, `2018 or before`, `2012 – 2018`."""
    text = edtf or ""
    if "/" in text:
        since, _, until = text.partition("/")
        if since in ("", ".."):
            return f"{edtf_words(until)} or before"
        return f"{edtf_words(since)} or after" if until in ("", "..") else f"{edtf_words(since)} – {edtf_words(until)}"
    bare = text.rstrip("~?%")
    words = f"{bare[:3]}0s" if len(bare) == 4 and bare[3:] in ("X", "x") else bare
    return f"about {words}" if bare != text else words


class Axis(msgspec.Struct, frozen=True, kw_only=True):
    """The time that a drawing covers: its first and last day, and the years marked on it."""

    first: str
    last: str
    years: tuple[int, ...]

    def at(self, day: str) -> float:
        """Return where an ISO day lies: 0 at the first day, 1 at the last, cut off outside."""
        start, end = dt.date.fromisoformat(self.first).toordinal(), dt.date.fromisoformat(self.last).toordinal()
        place = (dt.date.fromisoformat(day).toordinal() - start) / max(end - start, 1)
        return min(max(place, 0.0), 1.0)


def axis_over(days: list[str], *, now: dt.date | None = None) -> Axis | None:
    """Return the axis of whole years that holds all of these ISO days and today; None without a day."""
    found = [int(day[:4]) for day in days if day]
    if not found:
        return None
    if now is not None:
        found.append(now.year)
    first, last = min(found), max(found)
    step = next((step for step in _STEPS if (last - first) / step < _MOST_TICKS), _STEPS[-1])
    years = tuple(year for year in range(first, last + 2) if year % step == 0)
    return Axis(first=f"{first:04d}-01-01", last=f"{min(last, 9998):04d}-12-31", years=years)
