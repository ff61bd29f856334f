"""Commitments: the agreement, the duty and the parties that a report names, against the clauses held."""

from onrecord.check.agreement.agreements import (
    QUOTED,
    AgreementMatch,
    agreement_cite,
    clause_cite,
    clauses_of,
    match_agreement,
)
from onrecord.check.case import Desk, Ruling, said
from onrecord.check.compare import compare_periods
from onrecord.model.claim import CommitmentClaim
from onrecord.model.time import parse_edtf
from onrecord.model.undertaking import Agreement, Commitment
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, SlotOutcome, Stance
from onrecord.text.content import content_words

SAME_DUTY = 0.5
"""Share of a duty's words in a clause, the verb among them, from which both say the same."""
PARAPHRASED_DUTY = 0.75
"""Share from which a clause with another verb is taken as a paraphrase; judged on the development reports."""
_BELOW_SAME = 0.45
"""The most that a clause without the verb scores."""
_AUXILIARY = frozenset({"will", "shall"})
MOST_CLAUSES = 3
"""Clauses that a verdict shows."""


def check(claim: CommitmentClaim, desk: Desk) -> Verdict:
    """Return the verdict on a claim about an agreement."""
    ruling = Ruling(claim, desk)
    if claim.aspect == "compliance":
        ruling.flag("evaluative")
        ruling.would_change = "the commitment check beside this report names the clauses"
        wording = "A legal or political conclusion; the facts are shown beside the clauses instead."
        return ruling.verdict(Label.NOT_CHECKABLE, wording)
    match = match_agreement(claim, desk)
    if match is None:
        return ruling.silent("this agreement")
    if claim.aspect == "existence":
        return _existence(claim, match, desk, ruling)
    if claim.aspect in ("duty", "clause"):
        return _duty(claim, match.agreement, desk, ruling)
    return _object(claim, match.agreement, desk, ruling)


def _existence(claim: CommitmentClaim, match: AgreementMatch, desk: Desk, ruling: Ruling) -> Verdict:
    agreement = match.agreement
    for cite in agreement.cites[:2] or (agreement_cite(agreement),):
        ruling.cite(cite, Stance.SUPPORTS if match.dated else Stance.CONTRADICTS)
    lead = said(ruling.evidence[0].cite) + "."
    if not match.dated:
        ruling.compare("date", claim.signed.quote if claim.signed else "", agreement.date, SlotOutcome.DIFFERS)
        return ruling.verdict(Label.DIFFERS, f"{lead} The date on record is {agreement.date}.")
    if claim.signed is not None and claim.signed.period is not None:
        ruling.compare("date", claim.signed.quote, agreement.date, SlotOutcome.SAME)
    parties = desk.entities(claim.parties)
    for party in [p for p in parties if p.id in agreement.parties]:
        ruling.compare("party", party.name, "signatory", SlotOutcome.SAME)
    for party in [p for p in parties if p.id not in agreement.parties]:
        ruling.compare("party", party.name, "not named as a signatory", SlotOutcome.UNKNOWN)
    return ruling.verdict(Label.SUPPORTED, lead)


def _duty(claim: CommitmentClaim, agreement: Agreement, desk: Desk, ruling: Ruling) -> Verdict:
    """Compare verb and object of the duty with the clauses of its bearer; another verb is a differing detail."""
    bearer = desk.entity(claim.bearer)
    clauses = [c for c in clauses_of(agreement) if bearer is None or c.bearer == bearer.id]
    if not clauses:
        return ruling.silent("a duty of this party")
    ranked = sorted(clauses, key=lambda clause: -_likeness(claim, clause))
    alike = [clause for clause in ranked if _likeness(claim, clause) >= SAME_DUTY]
    # Two clauses may say the same of two days: the one of the claimed day is meant.
    best = next((clause for clause in alike if not _is_dated_otherwise(claim, clause)), ranked[0])
    same = bool(alike)
    duty = f"{claim.modality_words} {claim.action}"[:80]
    for clause in ranked[:MOST_CLAUSES]:
        fits = same and clause is best
        ruling.cite(clause_cite(agreement, clause), Stance.SUPPORTS if fits else Stance.NEUTRAL)
        recorded = f"{clause.modality}: {clause.paraphrase}"[:120]
        outcome = SlotOutcome.SAME if fits else SlotOutcome.DIFFERS
        ruling.compare("duty", duty, recorded, outcome, source=clause.clause)
        if clause.certainty not in QUOTED:
            ruling.flag("clause_unverified")
    lead = said(clause_cite(agreement, best)) + "."
    if same and _is_dated_otherwise(claim, best):
        ruling.compare("date", claim.when.quote if claim.when else "", _dates(best), SlotOutcome.DIFFERS)
        # A document that gives itself as the text has another day than the text held, word for word.
        otherwise = claim.aspect == "clause" and best.certainty == "full-text"
        label = Label.CONTRADICTED if otherwise else Label.DIFFERS
        return ruling.verdict(label, f"{lead} The date on record is {_dates(best)}.")
    if same:
        return ruling.verdict(Label.SUPPORTED if best.certainty in QUOTED else Label.PARTLY_SUPPORTED, lead)
    if not agreement.text_complete:
        ruling.flag("needs_full_text")
    if claim.aspect == "clause":
        # The words are the text's own: that our paraphrase has others shows nothing against them.
        return ruling.verdict(Label.NOT_IN_RECORD, f"{lead} The clauses held have no such words.")
    return ruling.verdict(Label.DIFFERS, f"{lead} The clauses held use other verbs of duty than the report.")


def _likeness(claim: CommitmentClaim, clause: Commitment) -> float:
    """Share of the words of a claimed action in a paraphrase; without its verb, high only for a close paraphrase."""
    theirs = _stems(clause.paraphrase)
    # Where no party is bound by name, what the words are about stands before the words of duty.
    of_text = claim.aspect == "clause" and claim.bearer is None
    words = (_stems(claim.span.quote) - _AUXILIARY) if of_text else _stems(claim.action)
    share = len(words & theirs) / max(1, len(words))
    first = next((word for word in claim.action.lower().split() if len(word) > 2), "")
    if _stems(first) & theirs or share >= PARAPHRASED_DUTY:
        return share
    return min(share, _BELOW_SAME)


def _is_dated_otherwise(claim: CommitmentClaim, clause: Commitment) -> bool:
    """Whether a claim gives a day, and the clause gives others alone."""
    day = claim.when.period if claim.when is not None else None
    held = [parse_edtf(date) for date in (clause.since, clause.until) if date]
    if day is None or day.days != 1 or not held:
        return False
    return all(compare_periods(day, period).outcome is SlotOutcome.DIFFERS for period in held)


def _dates(clause: Commitment) -> str:
    return " to ".join(dict.fromkeys(date for date in (clause.since, clause.until) if date))


def _stems(text: str) -> set[str]:
    """Content words without the endings of English verbs and plurals."""
    return {_stem(word) for word in content_words(text)}


def _stem(word: str) -> str:
    for ending in ("ing", "ed", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def _object(claim: CommitmentClaim, agreement: Agreement, desk: Desk, ruling: Ruling) -> Verdict:
    """Whether the clauses name a party: closed world only where the full text is held."""
    entity = desk.entity(claim.objects[0]) if claim.objects else None
    name = desk.name(claim.objects[0]) if claim.objects else "the party"
    naming = [c for c in clauses_of(agreement) if entity is not None and entity.id in c.objects]
    if naming:
        for clause in naming[:MOST_CLAUSES]:
            ruling.cite(clause_cite(agreement, clause), Stance.SUPPORTS)
        ruling.compare("named", name, "named", SlotOutcome.SAME, source=naming[0].clause)
        return ruling.verdict(Label.SUPPORTED, said(clause_cite(agreement, naming[0])) + ".")
    for clause in clauses_of(agreement)[:MOST_CLAUSES]:
        ruling.cite(clause_cite(agreement, clause), Stance.NEUTRAL)
    if agreement.text_complete:
        return ruling.verdict(Label.CONTRADICTED, f"{agreement.title} (published text): {name} is not named.")
    ruling.flag("needs_full_text")
    ruling.would_change = "loading the full text of the agreement"
    wording = f"{agreement.title} (clauses held): {name} is not named in them; the full text is not held."
    return ruling.verdict(Label.NOT_IN_RECORD, wording)
