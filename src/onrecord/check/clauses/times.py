"""When a fact was beside when a clause holds: its start, its deadline, its end, and what may have ended it."""

import datetime as dt
from functools import lru_cache

from onrecord.check.clauses.values import Element, Fact, State, World
from onrecord.model.time import Period, parse_edtf
from onrecord.model.undertaking import Agreement, Commitment

DEADLINED = ("achievement", "punctual")
"""Kinds of commitment whose `until` is a deadline for the act, not the end of the duty."""


def period(fact: Fact, commitment: Commitment, agreement: Agreement, world: World) -> Element:
    """Return whether the fact lies in the time of the commitment."""
    start = parsed(commitment.since or agreement.date).first
    when = fact.when
    if (when is None or when.last is None) and (dead := _ended_by_death(fact, start, world)) is not None:
        return dead
    if when is None or (when.first is None and when.last is None):
        return Element("period", State.OPEN, f"that it was so after {start}")
    if start is not None and when.last is not None and when.last < start:
        return Element("period", State.FAILED, f"before {start}")
    end = _end(commitment, agreement)
    if end is not None and when.first is not None and when.first > end:
        return Element("period", State.FAILED, f"after {end}, when it held no more")
    if start is not None and (when.first is None or when.first < start):
        return Element("period", State.OPEN, f"that it went on after {start}")
    if end is not None and (when.last is None or when.last > end):
        return Element("period", State.OPEN, f"that it was so before {end}")
    return Element("period", State.MATCHED, f"after {start}")


def _ended_by_death(fact: Fact, start: dt.date | None, world: World) -> Element | None:
    """What has no end that is known ended with the death of one who took part in it."""
    for party in (*fact.actors, *fact.objects):
        died = world.died(party)
        if died is not None and start is not None and died.last is not None and died.last < start:
            return Element("period", State.FAILED, f"before {start}: {world.name(party)} had died by then")
    return None


def _end(commitment: Commitment, agreement: Agreement) -> dt.date | None:
    ends = [parsed(agreement.ended).last] if agreement.ended else []
    if commitment.until and commitment.kind not in DEADLINED:
        ends.append(parsed(commitment.until).last)
    return min((end for end in ends if end is not None), default=None)


def endings(fact: Fact, commitment: Commitment, later: Agreement | None, known_until: dt.date | None) -> list[Element]:
    """Return what may have ended the commitment by the time of the fact, which is not after what can be known."""
    last = (fact.when.last if fact.when is not None else None) or known_until
    left = []
    for ending in commitment.endings:
        begins = parsed(ending.not_before).first if ending.not_before else None
        if begins is None or last is None or last >= begins:
            note = f" ({ending.note})" if ending.note else ""
            left.append(Element("period", State.OPEN, f"that it still held: it ends with {ending.what}{note}"))
    if later is not None and (last is None or last >= (parsed(later.date).first or last)):
        says = f"that it still held: {later.title} of {later.date} may have replaced it"
        left.append(Element("period", State.OPEN, says))
    return left


def lateness(fact: Fact, commitment: Commitment) -> Element | None:
    """Return whether an act owed by a deadline was done by then; None where there is no deadline."""
    if commitment.kind not in DEADLINED or not commitment.until:
        return None
    deadline = parsed(commitment.until)
    when = fact.when
    if when is None or when.last is None or when.first is None or deadline.last is None:
        return Element("performance", State.OPEN, f"that it was done by {commitment.until}")
    if when.last <= deadline.last:
        return Element("performance", State.MATCHED, f"done by {commitment.until}")
    if when.first > deadline.last:
        return Element("performance", State.FAILED, f"after the deadline of {commitment.until}")
    return Element("performance", State.OPEN, f"that it was done by {commitment.until}")


def is_past(commitment: Commitment, day: dt.date | None) -> bool:
    """Return whether the deadline of a commitment lies before a day."""
    if commitment.kind not in DEADLINED or not commitment.until or day is None:
        return False
    last = parsed(commitment.until).last
    return last is not None and last < day


@lru_cache(maxsize=8192)
def parsed(edtf: str) -> Period:
    """Return the period of an EDTF expression; clauses share few dates."""
    return parse_edtf(edtf)


def parsed_or_none(edtf: str | None) -> Period | None:
    """Return the period of an expression; None where there is none, or it is no date."""
    try:
        return parsed(edtf) if edtf else None
    except ValueError:
        return None
