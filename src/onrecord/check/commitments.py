"""Commitments: the agreement, the duty and the parties named, against clauses held; and facts beside clauses."""

from onrecord.check.case import Desk, Ruling, said
from onrecord.check.compare import compare_periods, content_words
from onrecord.model.claim import CommitmentClaim
from onrecord.model.record import Agreement, Citation, Commitment
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Label, SlotOutcome, SourceKind, Stance
from onrecord.model.verdict import Verdict

MOST_WORDS = 0.75
"""Share of a duty's words in a clause from which another verb is taken as a paraphrase."""
_QUOTED = frozenset({"full-text", "quoted-in-press"})


def check(claim: CommitmentClaim, desk: Desk) -> Verdict:
    """Return the verdict on a claim about an agreement."""
    ruling = Ruling(claim, desk)
    agreement = find_agreement(claim, desk)
    if claim.aspect == "compliance":
        ruling.flag("evaluative")
        ruling.would_change = "the commitment check beside this report names the clauses"
        return ruling.verdict(Label.NOT_CHECKABLE, "A legal or political conclusion; the facts are shown beside the clauses instead.")
    if agreement is None:
        return ruling.silent("this agreement")
    if claim.aspect == "existence":
        return _existence(claim, agreement, desk, ruling)
    if claim.aspect == "duty":
        return _duty(claim, agreement, desk, ruling)
    return _object(claim, agreement, desk, ruling)


def find_agreement(claim: CommitmentClaim, desk: Desk) -> Agreement | None:
    """Return the agreement a claim is about: by date, then place, names and parties; None where two fit alike."""
    return _best(claim, desk)[0]


def _best(claim: CommitmentClaim, desk: Desk) -> tuple[Agreement | None, bool]:
    """The agreement a claim is about, and whether its date fits; another date needs place and parties to name it."""
    scored: list[tuple[float, bool, Agreement]] = []
    signed = claim.signed.period if claim.signed is not None else None
    words = content_words(f"{claim.agreement} {claim.span.quote}")
    parties = {e.id for e in (desk.entity(m) for m in claim.parties) if e is not None}
    bearer = desk.entity(claim.bearer)
    if bearer is not None:
        parties.add(bearer.id)
    for agreement in desk.view.agreements():
        score = 0.0
        dated = True
        if signed is not None:
            dated = compare_periods(signed, parse_edtf(agreement.date)).outcome is not SlotOutcome.DIFFERS
            score += 2.0 if dated else 0.0
        if agreement.place and content_words(agreement.place) & (words | content_words(claim.place)):
            score += 1.5
        met = len(parties & set(agreement.parties))
        score += met
        if any(len(content_words(n) & words) >= 2 for n in (agreement.title, *agreement.names)):
            score += 1.0
        if score >= 2.5 or (score >= 2.0 and signed is None) or (dated and score >= 2.0 and signed is not None and signed.days == 1):
            if dated or met >= 2:
                scored.append((score, dated, agreement))
    scored.sort(key=lambda row: (-row[1], -row[0]))
    if not scored or (len(scored) > 1 and scored[0][1] == scored[1][1] and scored[0][0] - scored[1][0] < 0.5):
        return None, False
    return scored[0][2], scored[0][1]


def _existence(claim: CommitmentClaim, agreement: Agreement, desk: Desk, ruling: Ruling) -> Verdict:
    dated = _best(claim, desk)[1]
    for cite in agreement.cites[:2] or (_own_cite(agreement),):
        ruling.cite(cite, Stance.SUPPORTS if dated else Stance.CONTRADICTS)
    if not dated:
        ruling.compare("date", claim.signed.quote if claim.signed else "", agreement.date, SlotOutcome.DIFFERS)
        return ruling.verdict(Label.DIFFERS, f"{said(ruling.evidence[0].cite)}. The date on record is {agreement.date}.")
    if claim.signed is not None and claim.signed.period is not None:
        ruling.compare("date", claim.signed.quote, agreement.date, SlotOutcome.SAME)
    parties = [desk.entity(m) for m in claim.parties]
    wrong = [p for p in parties if p is not None and p.id not in agreement.parties]
    named = [p for p in parties if p is not None and p.id in agreement.parties]
    for party in named:
        ruling.compare("party", party.name, "signatory", SlotOutcome.SAME)
    for party in wrong:
        ruling.compare("party", party.name, "not named as a signatory", SlotOutcome.UNKNOWN)
    return ruling.verdict(Label.SUPPORTED, said(ruling.evidence[0].cite) + ".")


def _own_cite(agreement: Agreement) -> Citation:
    return Citation(source=agreement.id, title=agreement.title, kind=SourceKind.AGREEMENT, ref=f"record:{agreement.id}", published=agreement.date,
                    excerpt=f"{agreement.title}, {agreement.date}")


def clause_cite(agreement: Agreement, commitment: Commitment) -> Citation:
    """Return the citation of a clause: our paraphrase, with its pointer and how well the text is known."""
    base = commitment.cite or (agreement.cites[0] if agreement.cites else _own_cite(agreement))
    return Citation(
        source=base.source, title=f"{agreement.title}, {commitment.clause}", kind=SourceKind.AGREEMENT, ref=f"record:{commitment.id}", published=agreement.date,
        excerpt=f"{commitment.paraphrase} (our paraphrase; {commitment.certainty})", field=commitment.clause, url=base.url,
    )


def _duty(claim: CommitmentClaim, agreement: Agreement, desk: Desk, ruling: Ruling) -> Verdict:
    """Compare verb and object of the duty with the clauses of its bearer; another verb is a differing detail."""
    bearer = desk.entity(claim.bearer)
    clauses = [c for c in agreement.commitments if bearer is None or c.bearer == bearer.id]
    if not clauses:
        return ruling.silent("a duty of this party")
    wanted = _verbs(claim.action)
    ranked = sorted(clauses, key=lambda c: -_likeness(claim, wanted, c))
    best = ranked[0]
    likeness = _likeness(claim, wanted, best)
    for clause in ranked[:3]:
        ruling.cite(clause_cite(agreement, clause), Stance.SUPPORTS if clause is best and likeness >= 0.5 else Stance.NEUTRAL)
        ruling.compare("duty", f"{claim.modality_words} {claim.action}"[:80], f"{clause.modality}: {clause.paraphrase}"[:120],
                       SlotOutcome.SAME if clause is best and likeness >= 0.5 else SlotOutcome.DIFFERS, source=clause.clause)
        if clause.certainty not in _QUOTED:
            ruling.flag("clause_unverified")
    lead = said(clause_cite(agreement, best))
    if likeness >= 0.5:
        return ruling.verdict(Label.SUPPORTED if best.certainty in _QUOTED else Label.PARTLY_SUPPORTED, lead + ".")
    if not agreement.text_complete:
        ruling.flag("needs_full_text")
    return ruling.verdict(Label.DIFFERS, f"{lead}. The clauses held use other verbs of duty than the report.")


def _verbs(action: str) -> frozenset[str]:
    return content_words(action)


def _likeness(claim: CommitmentClaim, wanted: frozenset[str], clause: Commitment) -> float:
    """Share of the claim's first action words in the paraphrase; the verb itself must be among them to reach 0.5."""
    theirs = {_stem(w) for w in content_words(clause.paraphrase)}
    words = {_stem(w) for w in wanted}
    shared = words & theirs
    first = next((w for w in claim.action.lower().split() if len(w) > 2), "")
    verb = bool({_stem(w) for w in content_words(first)} & theirs)
    share = len(shared) / max(1, len(words))
    return share if verb or share >= MOST_WORDS else min(share, 0.45)


def _stem(word: str) -> str:
    for ending in ("ing", "ed", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def _object(claim: CommitmentClaim, agreement: Agreement, desk: Desk, ruling: Ruling) -> Verdict:
    """Whether the clauses name a party: closed world only where the full text is held."""
    entity = desk.entity(claim.objects[0]) if claim.objects else None
    naming = [c for c in agreement.commitments if entity is not None and entity.id in c.objects]
    if naming:
        for clause in naming[:3]:
            ruling.cite(clause_cite(agreement, clause), Stance.SUPPORTS)
        ruling.compare("named", desk.name(claim.objects[0]), "named", SlotOutcome.SAME, source=naming[0].clause)
        return ruling.verdict(Label.SUPPORTED, said(clause_cite(agreement, naming[0])) + ".")
    name = desk.name(claim.objects[0]) if claim.objects else "the party"
    for clause in agreement.commitments[:3]:
        ruling.cite(clause_cite(agreement, clause), Stance.NEUTRAL)
    if agreement.text_complete:
        return ruling.verdict(Label.CONTRADICTED, f"{agreement.title} (published text): {name} is not named.")
    ruling.flag("needs_full_text")
    ruling.would_change = "loading the full text of the agreement"
    return ruling.verdict(Label.NOT_IN_RECORD, f"{agreement.title} (clauses held): {name} is not named in them; the full text is not held.")
