"""Agreements: that one was signed, what it binds a party to, and against whom."""

from onrecord.model.claim import Claim, CommitmentClaim
from onrecord.model.vocab import MentionForm, Modality
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.text.phrases import Hit


def find(clause: Clause, state: State) -> list[Claim]:
    """Return the commitment claims of a clause, and remember the agreement for the next one."""
    claims = _agreement(clause, state)
    claims += _duty(clause, state)
    if not claims and clause.segment.kind == "including":
        claims = _objects(clause, state)
    return claims


def _agreement(clause: Clause, state: State) -> list[Claim]:
    draft = clause.draft
    nouns = clause.hits(draft.lexicon.agreements)
    if not nouns:
        return []
    noun = nouns[0]
    signed = clause.hits(draft.lexicon.signing)
    when = clause.when()
    contrast = draft.lexicon.opinions.find(draft.words, clause.first, noun.first)
    places = [
        f
        for f in clause.mentions()
        if f.form is MentionForm.NAMED and draft.words[f.first - 1] in ("in", "at", "en", "à") and not is_party_name(f)
    ]
    if not signed and when is None:
        return []
    start = noun.first
    while start > clause.first and draft.words[start - 1] in draft.lexicon.articles | {"landmark", "peace", "historic"}:
        start -= 1
    subject = [f for f in clause.parties(clause.first, noun.first) if not contrast][:1]
    parties = subject + clause.parties(noun.last)
    first = clause.first if signed and signed[0].first < noun.first else start
    claims: list[Claim] = []
    claim = clause.make(
        CommitmentClaim,
        span=draft.span(first, clause.last),
        agreement=_name(clause, noun),
        signed=when,
        place=places[0].name if places else "",
        parties=clause.ids(parties),
        aspect="existence",
        when=when,
        modality=Modality.ASSERTED,
        says=f"an agreement was signed {when.quote if when else ''}".strip(),
    )
    if contrast:
        claims.append(
            clause.make(
                CommitmentClaim,
                span=draft.span(contrast[0].first, noun.last),
                agreement=_name(clause, noun),
                aspect="compliance",
                modality=Modality.OPINION,
                says="the facts reported stand in contrast with the agreement",
            )
        )
    state.agreement = claim
    state.bearer = parties[-1] if parties else None
    return [claim, *claims]


def is_party_name(found: Found) -> bool:
    """Whether a named mention is a party the record knows."""
    return is_party(found) and found.listed


def _name(clause: Clause, noun: Hit) -> str:
    draft = clause.draft
    first = noun.first
    while (
        first > clause.first
        and draft.tokens[first - 1].text[0].isupper()
        and draft.words[first - 1] not in draft.lexicon.articles
    ):
        first -= 1
    return draft.text_of(first, noun.last)


def _duty(clause: Clause, state: State) -> list[Claim]:
    draft = clause.draft
    hits = clause.hits(draft.lexicon.duties)
    if not hits or hits[0].last >= clause.last:
        return []
    hit = hits[0]
    agreement_near = state.agreement is not None or bool(clause.hits(draft.lexicon.agreements))
    if not agreement_near:
        return []
    before = clause.parties(clause.first, hit.first)
    head = clause.head if clause.segment.kind == "relative" else None
    bearer = before[0] if before else head if head is not None and is_party(head) else clause.subject or state.bearer
    objects = [f for f in clause.mentions(hit.last) if is_party(f)]
    return [
        clause.make(
            CommitmentClaim,
            agreement=state.agreement.agreement if state.agreement else "",
            signed=state.agreement.signed if state.agreement else None,
            bearer=clause.id_of(bearer) if bearer is not None and is_party(bearer) else None,
            action=draft.text_of(hit.last, clause.last),
            modality_words=draft.text_of(hit.first, hit.last),
            objects=clause.ids(objects),
            aspect="duty",
            modality=Modality.ASSERTED,
            says=f"{bearer.root.name if bearer else 'a party'} {hit.phrase} {draft.text_of(hit.last, clause.last)}",
        )
    ]


def _objects(clause: Clause, state: State) -> list[Claim]:
    """`including A and B` after a duty: each object named is a claim of its own, for the text names it or does not."""
    draft = clause.draft
    if state.agreement is None:
        return []
    claims: list[Claim] = []
    start = clause.first
    for found in [f for f in clause.mentions() if f.form is MentionForm.NAMED]:
        end = found.last
        claims.append(
            clause.make(
                CommitmentClaim,
                span=draft.span(start, end),
                agreement=state.agreement.agreement,
                signed=state.agreement.signed,
                bearer=clause.id_of(state.bearer),
                objects=clause.ids([found]),
                aspect="object",
                modality=Modality.ASSERTED,
                says=f"the agreement names {found.name}",
            )
        )
        start = end
    return claims
