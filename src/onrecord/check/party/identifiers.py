"""Numbers of a register or a document that a report gives: `a Swiss federal number, CH-100-3-721-455-2`."""

import re
from collections.abc import Sequence

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.model.claim import OtherClaim
from onrecord.model.record import Entity
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, Polarity, SlotOutcome, Stance

FEWEST_DIGITS = 6
"""Digits of a number that stands for one thing alone."""
_NUMBER = re.compile(r"\b[A-Z]{0,4}[-/ ]?\d[\dA-Z./-]{4,}\d[A-Z]?\b")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}")


def check_identifier(claim: OtherClaim, parties: Sequence[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return `supported` where a party's entry has each number that a claim gives, else None.

    So long a number stands for one thing; whether a list that lacks it would have given it, nobody knows.
    """
    numbers = [_bare(number) for number in _NUMBER.findall(claim.span.quote) if not _DATE.fullmatch(number)]
    numbers = [number for number in numbers if sum(char.isdigit() for char in number) >= FEWEST_DIGITS]
    if not numbers or claim.polarity is Polarity.NEGATIVE:
        return None
    for party in parties:
        own = [s for s in desk.view.statements(party.id) if s.subject == party.id and decides(s)]
        found = [next((s for s in own if number in _bare(s.cite.excerpt)), None) for number in numbers]
        shown = [statement for statement in found if statement is not None]
        if len(shown) < len(numbers):
            continue
        for statement in shown:
            ruling.cite(statement, Stance.SUPPORTS)
        ruling.compare("number", ", ".join(numbers), shown[0].cite.excerpt, SlotOutcome.SAME)
        return ruling.verdict(Label.SUPPORTED, said(shown[0]) + ".")
    return None


def _bare(text: str) -> str:
    return re.sub(r"[^0-9A-Za-z]", "", text).upper()
