"""Ties told by what stands before a noun: `an Al-Qaida affiliate`, `the Al-Qaida-linked group X`."""

from onrecord.model.claim import Claim, TieClaim
from onrecord.model.vocab import MentionForm, MentionKind, Relation
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.compounds import TIED, ends_compound
from onrecord.read.draft import Found

NEAR = 4
"""Tokens between such words and the name that they describe: `the Al-Qaida-linked rebel group X`."""


def find_noun_ties(clause: Clause) -> list[Claim]:
    """Return the ties of English clauses in which a name describes a noun or a participle that ties."""
    draft = clause.draft
    if draft.lexicon.language != "en":
        return []
    claims: list[Claim] = []
    for at in range(clause.first + 1, clause.last):
        word = draft.words[at]
        nouns = draft.lexicon.tie_nouns.find(draft.words, at, at + 1)
        value = TIED.get(word) if ends_compound(draft, at) else nouns[0].value if nouns else ""
        if not value:
            continue
        other = next((f for f in clause.mentions(clause.first, at) if f.last == at and _is_group(f)), None)
        party = _described(clause, at, other) if other is not None else None
        if other is None or party is None or party.root is other.root:
            continue
        relation, _, way = value.partition(":")
        left, right = (other, party) if way == "rev" else (party, other)
        claims.append(
            clause.make(
                TieClaim,
                span=draft.span(
                    min(party.first if party.first >= clause.first else other.first, other.first), _end(party, at)
                ),
                a=clause.ids([left]),
                b=clause.ids([right]),
                relation=Relation(relation),
                words=draft.text_of(other.first, at + 1),
                says=f"{left.root.name} {relation.replace('_', ' ')} {right.root.name}",
            )
        )
    return claims


def _end(party: Found, at: int) -> int:
    return max(party.last, at + 1) if party.first > at else at + 1


def _is_group(found: Found) -> bool:
    return found.form is MentionForm.NAMED and found.root.kind is MentionKind.ORGANIZATION and not found.root.authority


def _described(clause: Clause, at: int, other: Found) -> Found | None:
    """The party that the words describe: the name after them, what an apposition hangs on, or the subject of `is`."""
    draft = clause.draft
    after = [f for f in clause.mentions(at + 1) if f.first - at <= NEAR and f.form is MentionForm.NAMED and is_party(f)]
    if after and not any(draft.verbs[at + 1 : after[0].first]) and draft.tokens[at + 1].text != ",":
        return after[0]
    if clause.segment.kind == "appositive":
        head = clause.head
        return head if head is not None and is_party(head) else None
    subject = clause.subject
    said = any(word in draft.lexicon.copulas for word in draft.words[clause.first : other.first])
    return subject if said and subject is not None and is_party(subject) else None
