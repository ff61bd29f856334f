"""Fields with several values: how many a list gives for a person, and whether a date is one of them.

One list that gives so many values supports; where none does, the number is another: `differs`.
"""

from collections.abc import Sequence

from onrecord.check.case import Desk, Ruling, said
from onrecord.check.compare import compare_periods, period_or_none
from onrecord.model.claim import OtherClaim
from onrecord.model.record import AttributeStatement, Entity
from onrecord.model.time import parse_edtf
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, Polarity, SlotOutcome, Stance
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold

_COUNTED = {"birth_dates": "born", "birth_places": "born_at", "nationalities": "nationality"}
"""The topic of a claim on how many values there are, to the attribute that has them."""
_ONE = "birth_date"
"""The topic of a claim that a date is one of those that an entry gives."""


def check_field_count(claim: OtherClaim, parties: Sequence[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return the verdict on how many values a field has, or on one of them; None for a claim of another topic."""
    if claim.topic != _ONE and claim.topic not in _COUNTED:
        return None
    if len({party.id for party in parties}) != 1 or claim.polarity is Polarity.NEGATIVE:
        return ruling.silent()
    rows = desk.attributes(parties[0], _COUNTED.get(claim.topic, "born"))
    if not rows:
        return ruling.silent(f"this of {parties[0].name}")
    return _one_of(claim, rows, ruling) if claim.topic == _ONE else _count(claim, rows, ruling)


def _one_of(claim: OtherClaim, rows: Sequence[AttributeStatement], ruling: Ruling) -> Verdict:
    told = parse_edtf(claim.value)
    values = [(row, period) for row in rows if (period := period_or_none(row.value)) is not None]
    same = [row for row, period in values if compare_periods(told, period).fits]
    lead = (same or list(rows))[0]
    ruling.cite(lead, Stance.SUPPORTS if same else Stance.CONTRADICTS)
    outcome = SlotOutcome.SAME if same else SlotOutcome.DIFFERS
    ruling.compare("born", claim.value, lead.value, outcome, source=lead.cite.title)
    return ruling.verdict(Label.SUPPORTED if same else Label.CONTRADICTED, f"{said(lead)}.")


def _count(claim: OtherClaim, rows: Sequence[AttributeStatement], ruling: Ruling) -> Verdict:
    by_source: dict[str, dict[str, AttributeStatement]] = {}
    for row in rows:
        by_source.setdefault(row.cite.source, {}).setdefault(_plain(claim.topic, row.value), row)
    least = claim.value.endswith("..")
    number = int(claim.value.removesuffix(".."))
    fits = {s: own for s, own in by_source.items() if len(own) == number or (least and len(own) > number)}
    source = next(iter(fits), None) or max(by_source, key=lambda one: len(by_source[one]))
    own = by_source[source]
    for row in own.values():
        ruling.cite(row, Stance.SUPPORTS if fits else Stance.CONTRADICTS)
    lead = next(iter(own.values()))
    outcome = SlotOutcome.SAME if fits else SlotOutcome.DIFFERS
    ruling.compare(claim.topic, claim.value, str(len(own)), outcome, source=lead.cite.title)
    values = ", ".join(row.value for row in own.values())
    label = Label.SUPPORTED if fits else Label.DIFFERS
    return ruling.verdict(label, f"{lead.cite.title}: {len(own)} {claim.topic.replace('_', ' ')}: {values}.")


def _plain(topic: str, value: str) -> str:
    return (nation_of(value) if topic == "nationalities" else "") or fold(value)
