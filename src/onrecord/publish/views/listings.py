"""Listings of a party as bars over time: what the snapshots show, what a list dates, what nothing shows."""

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from onrecord.model.record import Entity, Entry, ListingStatement, Statement
from onrecord.publish.views.citing import CiteView, cite_view
from onrecord.publish.views.spans import edtf_words
from onrecord.record.authorities import title_of_authority, title_of_list
from onrecord.record.base import Presence
from onrecord.record.clock import first_day, last_day
from onrecord.record.listed import listed_on
from onrecord.record.selection import source_of
from onrecord.record.view import StoreView

LISTED, DATED, UNKNOWN, ABSENT, SAID = "listed", "dated", "unknown", "absent", "said"
WORDS = {
    LISTED: "on the list, by the snapshots",
    DATED: "on the list, by the date that the list gives",
    UNKNOWN: "not known: it changed between two snapshots",
    ABSENT: "not on the list, by the snapshots",
    SAID: "on the list, by what a source says",
}


class Bar(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of time and how a listing stood; both days are ISO and inclusive.

    Attributes:
        state: `listed` where snapshots show it, `dated` by the list's own date before any snapshot, `unknown` between
            two snapshots of which one has it, `absent`, or `said` by another source.
        open: The stretch ends where knowledge ends: nothing shows that it ended.
    """

    state: str
    first: str
    last: str
    open: bool = False


class ListingBars(msgspec.Struct, frozen=True, kw_only=True):
    """One listing over time: an official id on its list, or what sources say of an authority whose list is not held.

    Attributes:
        listed_on: As the newest version gives it; None where the list gives no date.
        days: ISO days of the snapshots, each with whether it has the entry; None where it cannot show it.
        says: How it stands, in a sentence.
        quotes: The sources, for a listing that no snapshot shows.
    """

    list: str
    title: str
    ref: str
    programmes: tuple[str, ...]
    listed_on: str | None
    bars: tuple[Bar, ...]
    days: tuple[tuple[str, bool | None], ...]
    says: str
    quotes: tuple[CiteView, ...] = ()


def listing_bars(
    view: StoreView, entity: Entity, statements: Sequence[Statement], now: dt.date
) -> tuple[ListingBars, ...]:
    """Return the listings of a party: those of the lists held first, then what other sources say.

    Args:
        view: The record; the history of a list is shown whole, whatever the as-of date.
        entity: The party.
        statements: What is said of it, as of the view's date.
        now: Today, or the as-of day.
    """
    held = [ref for ref in entity.refs if source_of(ref) in view.sources()]
    shown = tuple(found for ref in held if (found := _of_ref(view, ref, now)) is not None)
    sources = {source_of(ref) for ref in held}
    said: dict[tuple[str, str], list[ListingStatement]] = {}
    for item in statements:
        if isinstance(item, ListingStatement) and item.subject == entity.id and item.cite.source not in sources:
            said.setdefault((item.authority, item.programme), []).append(item)
    return (*shown, *(_said(key, items, now) for key, items in said.items()))


def _of_ref(view: StoreView, ref: str, now: dt.date) -> ListingBars | None:
    history = view.history_of_ref(ref)
    stands = [item.entry for item in history if item.entry is not None]
    if not stands:
        return None
    source = source_of(ref)
    return ListingBars(
        list=source,
        title=title_of_list(source),
        ref=ref,
        programmes=stands[-1].programmes,
        listed_on=stands[-1].listed_on,
        bars=tuple(bars_of(history)),
        days=tuple((item.snapshot.date, _shows(item)) for item in history),
        says=listed_on(history, now).says,
    )


def _shows(item: Presence) -> bool | None:
    return True if item.entry is not None else (False if item.snapshot.complete else None)


def bars_of(history: Sequence[Presence]) -> Iterator[Bar]:
    """Yield the stretches that the snapshots of a list show of an entry, oldest first.

    Args:
        history: Whether it stands in each snapshot held, oldest first. An incomplete one that lacks it shows nothing.
    """
    telling = [item for item in history if _shows(item) is not None]
    if not telling:
        return
    first = telling[0]
    since = last_day(first.entry.listed_on) if first.entry is not None else None
    if since is not None and since.isoformat() < first.snapshot.date:
        yield Bar(state=DATED, first=since.isoformat(), last=first.snapshot.date)
    merged: list[Bar] = []
    for one, other in pairwise(telling):
        for bar in _between(one, other):
            if merged and merged[-1].state == bar.state and merged[-1].last == bar.first:
                merged[-1] = msgspec.structs.replace(merged[-1], last=bar.last)
            else:
                merged.append(bar)
    last = telling[-1]
    if last.entry is not None and not (merged and merged[-1].state == LISTED):
        merged.append(Bar(state=LISTED, first=last.snapshot.date, last=last.snapshot.date))
    if merged and last.entry is not None:
        merged[-1] = msgspec.structs.replace(merged[-1], open=True)
    yield from merged


def _between(one: Presence, other: Presence) -> Iterator[Bar]:
    """Yield what two neighbouring snapshots show of the days between them (`record.listed`: the same of one day)."""
    start, end = one.snapshot.date, other.snapshot.date
    if one.entry is None and other.entry is None:
        yield Bar(state=ABSENT, first=start, last=end)
    elif one.entry is not None and other.entry is None:
        yield Bar(state=UNKNOWN, first=start, last=end)
    elif one.entry is not None and other.entry is not None:
        # Another listing date in between: it was taken off and put on again, or corrected.
        since = _given(other.entry, start)
        changed = since is not None and other.entry.listed_on != one.entry.listed_on
        yield Bar(state=UNKNOWN if changed else LISTED, first=start, last=end)
    elif other.entry is not None:
        since = _given(other.entry, start)
        if since is None or since > end:
            yield Bar(state=UNKNOWN, first=start, last=end)
        else:
            yield Bar(state=ABSENT, first=start, last=since)
            yield Bar(state=LISTED, first=since, last=end)


def _given(entry: Entry, after: str) -> str | None:
    """Return the day of listing that an entry gives, where it is one day after another day."""
    day = first_day(entry.listed_on)
    if day is None or day != last_day(entry.listed_on):
        return None
    return day.isoformat() if day.isoformat() > after else None


def _said(key: tuple[str, str], items: Sequence[ListingStatement], now: dt.date) -> ListingBars:
    authority, programme = key
    bars = []
    for item in items:
        first, last = first_day(item.since), last_day(item.until)
        if first is not None:
            end = last if last is not None else max(now, first)
            bars.append(Bar(state=SAID, first=first.isoformat(), last=end.isoformat(), open=last is None))
    dates = ", ".join(dict.fromkeys(edtf_words(item.since) for item in items if item.since))
    ended = ", ".join(dict.fromkeys(edtf_words(item.until) for item in items if item.until))
    says = f"listed on {dates}" if dates else "listed; no source gives the date"
    return ListingBars(
        list=authority,
        title=title_of_authority(authority),
        ref="",
        programmes=(programme,) if programme else (),
        listed_on=items[0].since,
        bars=tuple(dict.fromkeys(bars)),
        days=(),
        says=f"{says}, until {ended}" if ended else says,
        quotes=tuple(cite_view(item.cite) for item in items),
    )
