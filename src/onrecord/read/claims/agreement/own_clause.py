"""Clauses of an agreement whose own text is read: what each binds a party to, as the text has it."""

from onrecord.model.claim import Claim, CommitmentClaim
from onrecord.model.vocab import Modality
from onrecord.read.agreement_text import AgreementText
from onrecord.read.claims.clause import Clause, is_party
from onrecord.text.phrases import Hit

_LEAST_WORDS = 4
"""Words of a clause without a verb; fewer are a heading, such as `Article 1`."""
_HANGING = frozenset({"relative", "participle", "appositive", "including", "content"})


def head(clause: Clause, agreement: AgreementText) -> list[Claim]:
    """Return the claim that the agreement exists, for the clause that begins the document."""
    if clause.first != agreement.title[0]:
        return []
    return [
        clause.make(
            CommitmentClaim,
            span=clause.draft.span(*agreement.title),
            agreement=agreement.name,
            signed=agreement.signed,
            parties=clause.ids(agreement.parties),
            aspect="existence",
            when=agreement.signed,
            modality=Modality.ASSERTED,
            says=f"the text of an agreement: {agreement.name}",
        )
    ]


def find(clause: Clause, agreement: AgreementText) -> list[Claim]:
    """Return the commitment that a clause of the text states; a part that hangs on another states none."""
    opens = clause.first == clause.draft.sentences[clause.segment.sentence][0]
    if clause.segment.kind in _HANGING and not opens:
        return []
    first = _after_number(clause)
    words = _words_of_duty(clause, first)
    is_item = opens and clause.segment.sentence in agreement.items and clause.last - first >= _LEAST_WORDS
    if words is None and (not is_item or _has_verb(clause)):
        return []
    draft = clause.draft
    before = clause.parties(first, words.first) if words is not None else []
    start = words.last if words is not None and words.last < clause.last else first
    bearer = before[-1] if before else None
    return [
        clause.make(
            CommitmentClaim,
            span=draft.span(first, clause.last),
            agreement=agreement.name,
            signed=agreement.signed,
            parties=clause.ids(agreement.parties),
            bearer=clause.id_of(bearer),
            action=draft.text_of(start, clause.last),
            modality_words=draft.text_of(words.first, words.last) if words is not None else "",
            objects=clause.ids(f for f in clause.mentions(start) if is_party(f)),
            aspect="clause",
            when=clause.when(),
            modality=Modality.ASSERTED,
            says=f"the text has: {draft.text_of(first, clause.last)}",
        )
    ]


def _after_number(clause: Clause) -> int:
    """The first token of the words of a clause, after its number and a conjunction."""
    words, first = clause.draft.words, clause.first
    while first < clause.last - 2 and words[first] in ("(", *clause.draft.lexicon.conjunctions, "as"):
        first += 1
    if clause.draft.opens_sentence(clause.first) and words[first + 1] in (".", ")") and len(words[first]) <= 4:
        return first + 2
    return first


def _words_of_duty(clause: Clause, first: int) -> Hit | None:
    lexicon = clause.draft.lexicon
    hits = [*clause.hits(lexicon.duties, first), *clause.hits(lexicon.undertakings, first)]
    return min(hits, key=lambda hit: (hit.first, -hit.last), default=None)


def _has_verb(clause: Clause) -> bool:
    return any(clause.draft.verbs[clause.first : clause.last])
