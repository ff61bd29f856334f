"""The agreement that a report speaks of, and how its clauses are cited."""

from typing import NamedTuple

from onrecord.check.case import Desk
from onrecord.check.compare import compare_periods
from onrecord.model.claim import CommitmentClaim
from onrecord.model.record import Citation
from onrecord.model.time import parse_edtf
from onrecord.model.undertaking import Agreement, Commitment
from onrecord.model.vocab import SlotOutcome, SourceKind
from onrecord.text.content import content_words

QUOTED = frozenset({"full-text", "quoted-in-press"})
"""How well the text of a clause must be known for our paraphrase of it to decide."""

# Judged on the development reports: a date names an agreement almost alone; a place nearly does; a party or a title
# helps. Without a date, two of the others are needed.
_DATE, _PLACE, _PARTY, _TITLE = 2.0, 1.5, 1.0, 1.0
_ENOUGH, _ENOUGH_UNDATED_OR_EXACT = 2.5, 2.0
_LEAST_LEAD = 0.5
"""Least lead of the best agreement over the next."""


class AgreementMatch(NamedTuple):
    """An agreement that fits a claim; `dated` is False where only its date is another."""

    agreement: Agreement
    dated: bool
    score: float


def match_agreement(claim: CommitmentClaim, desk: Desk) -> AgreementMatch | None:
    """Return the agreement a claim is about, by date, place, names and parties; None where two fit alike.

    An agreement of another date fits where at least two of its parties are named.
    """
    found = [match for agreement in desk.view.agreements() if (match := _match(claim, agreement, desk)) is not None]
    found.sort(key=lambda match: (-match.dated, -match.score))
    if not found:
        return None
    best, rival = found[0], found[1] if len(found) > 1 else None
    if rival is not None and best.dated == rival.dated and best.score - rival.score < _LEAST_LEAD:
        return None
    return best


def _match(claim: CommitmentClaim, agreement: Agreement, desk: Desk) -> AgreementMatch | None:
    signed = claim.signed.period if claim.signed is not None else None
    words = content_words(f"{claim.agreement} {claim.span.quote}")
    parties = {entity.id for entity in desk.entities((*claim.parties, claim.bearer or ""))}
    score = 0.0
    dated = True
    if signed is not None:
        dated = compare_periods(signed, parse_edtf(agreement.date)).outcome is not SlotOutcome.DIFFERS
        score += _DATE if dated else 0.0
    if agreement.place and content_words(agreement.place) & (words | content_words(claim.place)):
        score += _PLACE
    met = len(parties & set(agreement.parties))
    score += met * _PARTY
    if any(len(content_words(name) & words) >= 2 for name in (agreement.title, *agreement.names)):
        score += _TITLE
    exact = signed is None or (dated and signed.days == 1)
    if score < (_ENOUGH_UNDATED_OR_EXACT if exact else _ENOUGH) or not (dated or met >= 2):
        return None
    return AgreementMatch(agreement, dated, score)


def clauses_of(agreement: Agreement) -> list[Commitment]:
    """Return each commitment once, by its first reading: what a clause says is the same under each."""
    found: dict[str, Commitment] = {}
    for commitment in agreement.commitments:
        found.setdefault(commitment.id, commitment)
    return list(found.values())


def agreement_cite(agreement: Agreement) -> Citation:
    """Return the citation of an agreement itself: its title and date."""
    return Citation(
        source=agreement.id,
        title=agreement.title,
        kind=SourceKind.AGREEMENT,
        ref=f"record:{agreement.id}",
        published=agreement.date,
        excerpt=f"{agreement.title}, {agreement.date}",
    )


def clause_cite(agreement: Agreement, commitment: Commitment) -> Citation:
    """Return the citation of a clause: our paraphrase, with its pointer and how well the text is known."""
    base = commitment.cite or (agreement.cites[0] if agreement.cites else agreement_cite(agreement))
    return Citation(
        source=base.source,
        title=f"{agreement.title}, {commitment.clause}",
        kind=SourceKind.AGREEMENT,
        ref=f"record:{commitment.id}",
        published=agreement.date,
        excerpt=f"{commitment.paraphrase} (our paraphrase; {commitment.certainty})",
        field=commitment.clause,
        url=base.url,
    )
