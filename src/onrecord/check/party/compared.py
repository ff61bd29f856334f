"""Births compared: what the births on record say of who is older, or born on the same day or in the same place."""

from collections.abc import Sequence
from itertools import product

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.compare import period_or_none
from onrecord.model.claim import OtherClaim
from onrecord.model.record import AttributeStatement, Entity
from onrecord.model.time import Period
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, Modality, Polarity, SlotOutcome, Stance
from onrecord.text.normalize import skeleton
from onrecord.text.towns import towns_of

BIRTHS = "births"
"""The topic of such a claim."""
SLACK_YEARS = 1.01
"""Years by which a difference in years may be rounded."""
_DAYS = 365.25
_DAY = len("2000-01-01")
_YEAR = 366


def check_births(claim: OtherClaim, parties: Sequence[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return the verdict on one person's birth beside those of others; None where the record leaves it open.

    Every value that a source gives counts: it is so or not so only where all of them agree.
    """
    if claim.topic != BIRTHS or len(parties) != len(claim.parties) or len(parties) < 2:
        return None
    if claim.polarity is Polarity.NEGATIVE:
        return None
    field = "born_at" if claim.value == "same place" else "born"
    held = [[s for s in desk.attributes(party, field) if decides(s)] for party in parties]
    if not all(held):
        return None
    ours, *theirs = held
    told = [_compare(claim.value, ours, other) for other in theirs]
    if None in told and False not in told:
        return None
    holds = all(told)
    if not holds and claim.modality not in (Modality.ASSERTED, Modality.REPORTED):
        return None
    wrong = told.index(False) if not holds else 0
    leads = [ours[0], theirs[wrong][0]] if not holds else [ours[0], *(other[0] for other in theirs)]
    for lead in leads:
        ruling.cite(lead, Stance.SUPPORTS if holds else Stance.CONTRADICTS)
    values = " / ".join(lead.value for lead in leads)
    outcome = SlotOutcome.SAME if holds else SlotOutcome.DIFFERS
    ruling.compare("births", claim.value, values, outcome, source=leads[0].cite.title)
    text = " ".join(f"{said(lead)}." for lead in leads)
    return ruling.verdict(Label.SUPPORTED if holds else Label.CONTRADICTED, text)


def _compare(value: str, ours: Sequence[AttributeStatement], theirs: Sequence[AttributeStatement]) -> bool | None:
    if value == "same place":
        return _same_place([s.value for s in ours], [s.value for s in theirs])
    pairs = [
        (one, other)
        for one, other in product(map(_period, ours), map(_period, theirs))
        if one is not None and other is not None
    ]
    if value.startswith("same"):
        return _agreed([_same(value, one, other) for one, other in pairs])
    order, _, amount = value.partition(" by ")
    return _agreed([_ordered(order, int(amount or 0), one, other) for one, other in pairs])


def _period(statement: AttributeStatement) -> Period | None:
    return period_or_none(statement.value)


def _agreed(answers: Sequence[bool | None]) -> bool | None:
    """What all pairs of values say; None where they differ, or one leaves it open."""
    return answers[0] if answers and len(set(answers)) == 1 else None


def _ordered(order: str, amount: int, one: Period, other: Period) -> bool | None:
    """Whether one is older, or younger, by so many years; None where the dates leave it open."""
    if one.approximate or other.approximate:
        return None
    if one.is_before(other) is other.is_before(one):
        return None
    if one.is_before(other) is not (order == "older"):
        return False
    if not amount:
        return True
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return None
    least = min(abs((one.last - other.first).days), abs((other.last - one.first).days)) / _DAYS
    most = max(abs((one.first - other.last).days), abs((other.first - one.last).days)) / _DAYS
    return least - SLACK_YEARS < amount < most + SLACK_YEARS


def _same(value: str, one: Period, other: Period) -> bool | None:
    if value == "same day":
        exact = len(one.edtf) == len(other.edtf) == _DAY
        return one.edtf[5:] == other.edtf[5:] if exact else None
    if (one.days or _YEAR + 1) > _YEAR or (other.days or _YEAR + 1) > _YEAR:
        return None
    if one.approximate or other.approximate:
        return None
    return one.edtf[:4] == other.edtf[:4]


def _same_place(ours: Sequence[str], theirs: Sequence[str]) -> bool | None:
    """Whether a place of one is a place of the other by name; two towns that are known by other names are two."""
    mine, others = [_town(value) for value in ours], [_town(value) for value in theirs]
    if {skeleton(name) for name in mine} & {skeleton(name) for name in others}:
        return True
    known = all(towns_of(name) for name in (*mine, *others))
    alike = any(set(towns_of(one)) & set(towns_of(other)) for one, other in product(mine, others))
    return False if known and not alike else None


def _town(value: str) -> str:
    return value.partition(",")[0].strip()
