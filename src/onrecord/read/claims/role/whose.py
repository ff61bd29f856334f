"""Roles in a relative clause that begins with whose post it is: `die Gruppe, deren Chef X ist`.

German and Russian; French and Spanish say it in words that the rules of roles read (`dont le chef est`, `cuyo jefe`).
"""

from onrecord.model.claim import Claim, RoleClaim
from onrecord.model.vocab import MentionForm, MentionKind, RoleClass
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.state import State
from onrecord.read.draft import Found

_WHOSE = {
    "de": frozenset({"deren", "dessen"}),
    "ru": frozenset({"которого", "которой", "которых", "чей", "чья", "чьё", "чьим", "чьей"}),
}
NEAR = 3
"""Tokens from the beginning of the clause to the noun for the post."""


def find(clause: Clause, state: State) -> list[Claim]:
    """Return the post that a relative clause gives the one person whom it names, in the body that it hangs on."""
    draft, own = clause.draft, clause.segment.own
    whose = _WHOSE.get(draft.lexicon.language)
    if whose is None or clause.segment.kind != "relative" or whose.isdisjoint(draft.words[own : own + 2]):
        return []
    hits = [hit for hit in clause.hits(draft.lexicon.roles, own) if hit.first - own <= NEAR]
    people = [
        f
        for f in clause.mentions(own)
        if f.form is MentionForm.NAMED and is_party(f) and f.root.kind is MentionKind.PERSON
    ]
    body = _body(clause)
    if not hits or len(people) != 1 or body is None:
        return []
    title, holder = draft.text_of(hits[0].first, hits[0].last), people[0]
    return [
        clause.make(
            RoleClaim,
            span=clause.span,
            holder=clause.id_of(holder),
            role=RoleClass(hits[0].value),
            title=title.lower(),
            organization=clause.id_of(body),
            former=not draft.lexicon.former_words.isdisjoint(draft.words[own : clause.last]),
            when=clause.when(),
            says=f"{holder.root.name} is {title} of {body.root.name or 'the group'}",
        )
    ]


def _body(clause: Clause) -> Found | None:
    """What the clause hangs on: a body, or a name of no kind that the reader knows, right before it."""
    draft = clause.draft
    before = [f for f in draft.within(max(0, clause.first - NEAR), clause.first) if f.form is MentionForm.NAMED]
    found = clause.head or (before[-1] if before else None)
    known = found is not None and not found.root.authority and not found.place
    return found if known and found is not None and found.root.kind is not MentionKind.PERSON else None
