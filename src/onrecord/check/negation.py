"""Negation: the verdict on "not so" is made of the verdict on "so", and only an explicit statement turns it over.

`method.md` §3.6: "not X" is supported by an explicit negative or a closed scope alone. Where the scope of the negation
is not sure, or the statement is old, nothing is decided. Designations and ties handle their own negation.
"""

from collections.abc import Mapping

from msgspec.structs import replace

from onrecord.check.case import Desk
from onrecord.check.outlook import would_change
from onrecord.model.claim import (
    AttackClaim,
    CasualtyClaim,
    Claim,
    IdentityClaim,
    ResponsibilityClaim,
    RoleClaim,
)
from onrecord.model.record import Citation
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, Polarity, Stance
from onrecord.record.clock import last_day
from onrecord.text.content import content_words
from onrecord.text.normalize import fold

LONGEST_RECENT_DAYS = 366
"""Days before as-of within which a source must say that a role or tie holds, to speak against "not so" at as-of."""
_NOT = frozenset("not never nicht kein keine nie niemals pas jamais no nunca jamas не никогда".split())
_NEVER = frozenset("never jamais nunca jamas nie niemals никогда".split())
LONGEST_GAP = 1
"""Content words between a negation and the role that it denies, such as "no longer", where the role had ended."""
_BESIDE = (Label.SUPPORTED, Label.DIFFERS, Label.PARTLY_SUPPORTED)
_FLIPPED = {Stance.SUPPORTS: Stance.CONTRADICTS, Stance.CONTRADICTS: Stance.SUPPORTS, Stance.NEUTRAL: Stance.NEUTRAL}


def negated(claim: Claim, verdict: Verdict, desk: Desk) -> Verdict:
    """Return the verdict on a claim that something is not so, from the one on the same claim without the negation."""
    if claim.polarity is not Polarity.NEGATIVE:
        return verdict
    match claim:
        case RoleClaim():
            return _role(claim, verdict, desk)
        case IdentityClaim() | CasualtyClaim() if verdict.label in _BESIDE:
            return _open(verdict)
        case IdentityClaim():
            return _mapped(verdict, {Label.CONTRADICTED: Label.SUPPORTED})
        case ResponsibilityClaim() if claim.attribution != "denied":
            return _mapped(verdict, {Label.SUPPORTED: Label.DISPUTED, Label.PARTLY_SUPPORTED: Label.DISPUTED})
        case AttackClaim():
            return _attack(claim, verdict, desk)
    return verdict


def weakened(claim: Claim, verdict: Verdict) -> Verdict:
    """Return the verdict, left open where it hangs on a "not" of a machine translation: these come and go there."""
    hangs = claim.polarity is Polarity.NEGATIVE and verdict.label is Label.CONTRADICTED
    return _open(verdict) if hangs and "machine_translated" in claim.flags else verdict


def _role(claim: RoleClaim, verdict: Verdict, desk: Desk) -> Verdict:
    if verdict.label is Label.SUPPORTED:
        if not any(is_recent(item.cite, desk) for item in verdict.evidence if item.stance is Stance.SUPPORTS):
            return _open(verdict, "stale")
        plain = claim.when is None or claim.when.relation == "now"
        turns = plain and denies_plainly(claim.span.quote, claim.title)
        return _turned(verdict, Label.CONTRADICTED) if turns else _open(verdict)
    if verdict.label in (Label.CONTRADICTED, Label.DIFFERS):
        never = bool(_NEVER & set(fold(claim.span.quote).split())) and verdict.label is Label.DIFFERS
        near = denies_plainly(claim.span.quote, claim.title, words_between=LONGEST_GAP)
        return _turned(verdict, Label.SUPPORTED) if near and not never else _open(verdict)
    return verdict


def denies_plainly(quote: str, predicate: str, *, words_between: int = 0) -> bool:
    """Return whether a negation stands right before the words of a role or tie, but for articles and the like.

    "There is no evidence that", "not only" and "it is not clear whether" negate something else.

    Args:
        quote: The words of the claim.
        predicate: The words of the role or the tie.
        words_between: Content words that may stand between the two, such as "longer".
    """
    words, wanted = fold(quote).split(), fold(predicate).split()[:1]
    starts = [place for place, word in enumerate(words) if word in wanted]
    ends = [place for place, word in enumerate(words) if word in _NOT]
    gaps = [words[end + 1 : start] for end in ends for start in starts if end < start]
    return any(len(content_words(" ".join(gap))) <= words_between for gap in gaps)


def _mapped(verdict: Verdict, turned: Mapping[Label, Label]) -> Verdict:
    return _turned(verdict, turned[verdict.label]) if verdict.label in turned else verdict


def _attack(claim: AttackClaim, verdict: Verdict, desk: Desk) -> Verdict:
    """The negation may be that of a figure or a responsibility in the same sentence; else it is open."""
    theirs = any(
        other.polarity is Polarity.NEGATIVE
        and isinstance(other, (CasualtyClaim, ResponsibilityClaim))
        and (other.event == claim.id or (other.span.end > claim.span.start and other.span.start < claim.span.end))
        for other in desk.claims.values()
    )
    return verdict if theirs or verdict.label is not Label.SUPPORTED else _open(verdict)


def is_recent(cite: Citation, desk: Desk) -> bool:
    """Return whether a source said it within the year before as-of, or later, or on no known day."""
    day = last_day(cite.snapshot or cite.published)
    now = desk.as_of.first if desk.as_of is not None else None
    return day is None or now is None or (now - day).days <= LONGEST_RECENT_DAYS


def _turned(verdict: Verdict, label: Label) -> Verdict:
    """Return the verdict with its evidence on the other side."""
    evidence = tuple(replace(item, stance=_FLIPPED[item.stance]) for item in verdict.evidence)
    wording = f"{verdict.wording} The report says that it is not so."
    outlook = would_change(label, verdict.compared)
    return replace(verdict, label=label, evidence=evidence, wording=wording, would_change=outlook)


def _open(verdict: Verdict, *flags: str) -> Verdict:
    """Return the verdict where what is on record is near the claim and decides nothing on "not so"."""
    return replace(
        verdict,
        label=Label.NOT_IN_RECORD,
        evidence=tuple(replace(item, stance=Stance.NEUTRAL) for item in verdict.evidence),
        flags=tuple(dict.fromkeys((*verdict.flags, "near_evidence", *flags))),
        wording=f"{verdict.wording} That it is not so, as the report says, no source held says.",
        would_change=would_change(Label.NOT_IN_RECORD, ()),
    )
