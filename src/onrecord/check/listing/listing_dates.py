"""The dates of a listing, and what a report tells of them: `two years after X`, `since 28 February` without a year."""

import re

from onrecord.check.case import Desk, Part, Ruling
from onrecord.check.compare import period_or_none
from onrecord.check.listing.regimes import PROGRAMMES
from onrecord.check.listing.standing import Standing, standing_of
from onrecord.model.claim import CountedFrom, When
from onrecord.model.time import Period
from onrecord.model.vocab import Label, SlotOutcome


def day_of(mention: str, source: str, desk: Desk) -> Period | None:
    """Return the day on which another party of a report was put on a list; None where the list has none."""
    entity = desk.entity(mention)
    return next(iter(listing_dates(standing_of(entity, source, desk)).values()), None) if entity is not None else None


def is_so_counted(counted: CountedFrom, source: str, standing: Standing, desk: Desk) -> bool | None:
    """Return whether a party was listed as long after another as a report says; None where a date is missing."""
    other, dates = day_of(counted.party, source, desk), listing_dates(standing)
    if other is None or other.first is None or other.last is None or not dates:
        return None
    return any(_fits(counted, other, period) for period in dates.values())


def _fits(counted: CountedFrom, other: Period, period: Period) -> bool:
    if period.first is None or period.last is None or other.first is None or other.last is None:
        return False
    least, most = (period.first - other.last).days, (period.last - other.first).days
    return (counted.low is None or most >= counted.low) and (counted.high is None or least <= counted.high)


def compare_counted(counted: CountedFrom, source: str, standing: Standing, ruling: Ruling) -> Part:
    """Return the label by the time between the listings of two parties, and a note on it."""
    same = is_so_counted(counted, source, standing, ruling.desk)
    other, dates = day_of(counted.party, source, ruling.desk), listing_dates(standing)
    if (same is None or other is None) and _is_order(counted):
        return _compare_order(counted, source, standing, ruling)
    if same is None or other is None:
        ruling.compare("date", counted.quote, "no two listing dates", SlotOutcome.UNKNOWN, source=source)
        return Part(Label.PARTLY_SUPPORTED, f"{counted.quote}: the sources held give no two dates to compare")
    text, whose = next(iter(dates)), ruling.desk.name(counted.party)
    outcome = SlotOutcome.SAME if same else SlotOutcome.DIFFERS
    ruling.compare("date", counted.quote, f"{text}; {whose}: {other.edtf}", outcome, source=source)
    if same:
        return Part(Label.SUPPORTED, "")
    return Part(Label.DIFFERS, f"the listing date is {text}, that of {whose} {other.edtf}")


def _is_order(counted: CountedFrom) -> bool:
    """Whether a report only says that one was listed before or after another, and by how much it does not."""
    return (counted.low, counted.high) in ((1, None), (None, -1))


def _compare_order(counted: CountedFrom, source: str, standing: Standing, ruling: Ruling) -> Part:
    """The label of `was listed before X` on a list without dates: its snapshots may show who stood on it first.

    Where they do not, the listing is told right, and nothing is known against the order.
    """
    other = ruling.desk.entity(counted.party)
    near = standing_of(other, source, ruling.desk).entry if other is not None else None
    if standing.entry is None or near is None:
        ruling.compare("date", counted.quote, "no two listing dates", SlotOutcome.UNKNOWN, source=source)
        return Part(Label.SUPPORTED, "")
    own, others = (_snapshots_of(held.entry.ref, ruling.desk) for held in (standing.entry, near))
    first, second = own[0] & others[1], others[0] & own[1]
    if bool(first) == bool(second):
        ruling.compare("date", counted.quote, "no two listing dates", SlotOutcome.UNKNOWN, source=source)
        return Part(Label.SUPPORTED, "")
    whose, shown = ruling.desk.name(counted.party), max(first or second)
    same = bool(first) == (counted.high == -1)
    text = f"{'this party' if first else whose} alone on the snapshot of {shown}"
    ruling.compare("date", counted.quote, text, SlotOutcome.SAME if same else SlotOutcome.DIFFERS, source=source)
    return Part(Label.SUPPORTED, "") if same else Part(Label.DIFFERS, text)


def _snapshots_of(ref: str, desk: Desk) -> tuple[set[str], set[str]]:
    """The days of the snapshots that have an entry, and of the complete ones that lack it."""
    history = desk.view.history_of_ref(ref)
    there = {presence.snapshot.date for presence in history if presence.entry is not None}
    return there, {p.snapshot.date for p in history if p.entry is None and p.snapshot.complete}


def listing_dates(standing: Standing, programme: str = "") -> dict[str, Period]:
    """Return the listing dates of a standing, of one programme where one is named: EDTF text to period."""
    dates: dict[str, Period] = {}
    listed_on = standing.entry.entry.listed_on if standing.entry is not None else None
    held = period_or_none(listed_on)
    if listed_on and held is not None:
        dates[listed_on] = held
    wanted = tuple(tag for key in programme.split() for tag in PROGRAMMES.get(key, ()))
    for statement in standing.statements:
        if wanted and statement.programme and not statement.programme.upper().startswith(wanted):
            continue
        for text in (statement.since, statement.announced):
            period = period_or_none(text)
            if period is not None and text is not None:
                dates.setdefault(text, period)
    return dates


def in_year_of(claimed: Period, recorded: Period, when: When | None) -> Period:
    """Return a day or month that a report gives without its year in the year of the record; any other as it is.

    `has been on it since 28 February`: the year is the reader's guess, the day and the month are the report's words.

    Args:
        claimed: The listing date as the reader understood it.
        recorded: A listing date of the record.
        when: The words of the report; None where the date is that of another party.
    """
    if when is None or not when.relative or recorded.first is None or not _YEARLESS.fullmatch(when.quote):
        return claimed
    begin, slash, end = claimed.edtf.partition("/")
    if end not in ("", "..") or not begin[:4].isdigit() or begin[4:5] != "-":
        return claimed
    return period_or_none(f"{recorded.first.year:04d}{begin[4:]}{slash}{end}") or claimed


_YEARLESS = re.compile(
    r"[^\W\d_]{3,}"
    r"|\d{1,2}(?:st|nd|rd|th|er|º|\.)?(?: (?:of|de))? [^\W\d_]{3,}"
    r"|[^\W\d_]{3,} \d{1,2}(?:st|nd|rd|th)?"
)
"""A month alone, or with its day: `28 February`, `February 28th`, `le 1er mars`."""
