"""Earlier reports: what they say beside a verdict; never more than that somebody said so."""

from typing import NamedTuple

from msgspec.structs import replace

from onrecord.check.alike import Alike, alike
from onrecord.check.case import LONGEST_EXCERPT, Desk
from onrecord.check.claim_fields import ReadClaim
from onrecord.check.outlook import would_change
from onrecord.model.claim import Claim
from onrecord.model.told import ReportedStatement
from onrecord.model.verdict import Evidence, Verdict
from onrecord.model.vocab import ClaimKind, Label, SourceKind, Stance
from onrecord.record.base import Saying
from onrecord.record.clock import first_day
from onrecord.record.told import told_of

MOST_REPORTS = 3
"""Earlier reports that a verdict shows on each side."""
MOST_LOOKED_AT = 12
"""Statements of earlier reports on one side from which no more are looked for."""
GROWTH = 2
"""How many times more things are asked of at once, each time that too few reports were found to say them."""
MOST_DAYS_APART = 366
"""Days between two reports on a role, from which the holder may have changed."""
_OPEN = (Label.NOT_IN_RECORD, Label.REPORTED_ONLY)
_UNTOUCHED = (Label.AMBIGUOUS, Label.NOT_CHECKABLE)
_LOW_STANDING = frozenset({SourceKind.PRESS, SourceKind.PARTY, SourceKind.REPORT})
"""Kinds of source that stand no higher than a report (`method.md` §3.6)."""
_ADMISSIBLE = ("ABC", "123")
"""Reliability and credibility with which a report may make a verdict `disputed`; without letters it never does."""


class _Sides(NamedTuple):
    """What earlier reports say: the same as the claim, and otherwise; one statement a cluster of copies."""

    same: list[ReportedStatement]
    against: list[ReportedStatement]


def beside_reports(claim: Claim, verdict: Verdict, desk: Desk) -> Verdict:
    """Return the verdict with what independent earlier reports say of the claim.

    Where the record is silent, a report that says the same makes it `reported_only`; two that disagree, or one that
    disagrees with sources of no higher standing, make it `disputed` where they are admissible. Nothing else changes.
    """
    if verdict.label in _UNTOUCHED:
        return verdict
    sides = _sides(claim, desk)
    if not sides.same and not sides.against:
        return verdict
    evidence = (*verdict.evidence, *_evidence(sides))
    if verdict.label in _OPEN:
        return _where_silent(replace(verdict, evidence=evidence), sides)
    low = [item for item in verdict.evidence if item.stance is Stance.SUPPORTS]
    equal = bool(low) and all(item.cite.kind in _LOW_STANDING for item in low)
    if verdict.label is Label.SUPPORTED and equal and any(map(is_admissible, sides.against)):
        text = f"{verdict.wording} On the other side: {_said(sides.against)}."
        return _changed(verdict, Label.DISPUTED, text, evidence)
    return replace(verdict, evidence=evidence)


def is_admissible(statement: ReportedStatement) -> bool:
    """Whether a report's letters, as a person set them, let it stand against another source."""
    reliable, credible = _ADMISSIBLE
    return bool(statement.grade) and statement.grade[0] in reliable and statement.grade[1] in credible


def _where_silent(verdict: Verdict, sides: _Sides) -> Verdict:
    both = any(map(is_admissible, sides.same)) and any(map(is_admissible, sides.against))
    if both:
        text = f"{_said(sides.same)}. On the other side: {_said(sides.against)}."
        return _changed(verdict, Label.DISPUTED, text, verdict.evidence)
    if sides.same:
        text = f"{_said(sides.same)}. Reported; not otherwise in the sources held."
        return _changed(verdict, Label.REPORTED_ONLY, text, verdict.evidence)
    flags = tuple(dict.fromkeys((*verdict.flags, "near_evidence")))
    text = f"{verdict.wording} An earlier report says otherwise: {_said(sides.against)}."
    return replace(verdict, flags=flags, wording=text)


def _changed(verdict: Verdict, label: Label, wording: str, evidence: tuple[Evidence, ...]) -> Verdict:
    outlook = would_change(label, verdict.compared)
    return replace(verdict, label=label, wording=wording, evidence=evidence, would_change=outlook)


def _sides(claim: Claim, desk: Desk) -> _Sides:
    told = told_of(ReadClaim(claim, desk))
    sides = _Sides([], [])
    if told is None:
        return sides
    ways: dict[Alike, list[Saying]] = {Alike.SAME: [], Alike.OTHERWISE: [], Alike.APART: []}
    for saying in desk.view.sayings(told):
        ways[alike(told, saying.told)].append(saying)
    sides.same.extend(_told_by(ways[Alike.SAME], desk))
    sides.against.extend(s for s in _told_by(ways[Alike.OTHERWISE], desk) if _is_of_one_time(s, desk))
    return _Sides(_by_cluster(sides.same), _by_cluster(sides.against))


def _told_by(sayings: list[Saying], desk: Desk) -> list[ReportedStatement]:
    """The reports that say one of several things, until enough are found: of what many say, few things are asked."""
    found: list[ReportedStatement] = []
    start, step = 0, 1
    while start < len(sayings) and len(found) < MOST_LOOKED_AT:
        some = sayings[start : start + step]
        tellers = desk.tellers(some)
        for saying in some:
            found += tellers[saying.number] if len(found) < MOST_LOOKED_AT else ()
        start, step = start + step, step * GROWTH
    return found


def _by_cluster(statements: list[ReportedStatement]) -> list[ReportedStatement]:
    """One statement a cluster, those of admissible reports first: copies count once, however each puts it."""
    ordered = sorted(statements, key=lambda s: (not is_admissible(s), s.cite.published or "", s.id))
    return list({statement.cluster: statement for statement in reversed(ordered)}.values())[::-1]


def _is_of_one_time(statement: ReportedStatement, desk: Desk) -> bool:
    """Whether a report that names another holder of a role is near enough in time to speak of the same holder."""
    if statement.told.kind is not ClaimKind.ROLE:
        return True
    day = first_day(statement.cite.published)
    now = desk.as_of.last if desk.as_of is not None else None
    return day is not None and now is not None and abs((now - day).days) <= MOST_DAYS_APART


def _evidence(sides: _Sides) -> list[Evidence]:
    return [
        Evidence(cite=statement.cite, stance=stance, statement_id=statement.id, grade=statement.grade)
        for stance, statements in ((Stance.SUPPORTS, sides.same), (Stance.CONTRADICTS, sides.against))
        for statement in statements[:MOST_REPORTS]
    ]


def _said(statements: list[ReportedStatement]) -> str:
    """Name the first report, its date and grade, and how many independent ones say the same."""
    first, *others = statements
    about = ", ".join(part for part in (first.cite.published, f"grade {first.grade}" if first.grade else "") if part)
    more = f", and {len(others)} more report{'s' if len(others) > 1 else ''}" if others else ""
    words = first.cite.excerpt
    shown = words if len(words) <= LONGEST_EXCERPT else words[: LONGEST_EXCERPT - 1] + "…"
    return f"{first.cite.title}{f' ({about})' if about else ''}{more}: “{shown}”"
