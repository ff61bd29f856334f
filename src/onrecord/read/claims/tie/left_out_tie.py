"""Ties whose predicate a pronoun takes up, in French and Spanish: `X está vinculada a Y. Z, en cambio, lo está a W`.

The pronoun stands for the predicate of the tie told right before; what the clause gives is another pair for it.
"""

from onrecord.model.claim import Claim, TieClaim
from onrecord.model.vocab import MentionForm, Relation
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.ellipsis import again
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words

_TAKES_UP = {
    "fr": (
        words("l'est l'était l'étaient"),
        words("l' le"),
        words("est sont était étaient reste restent"),
        words("à au aux avec"),
    ),
    "es": (frozenset[str](), words("lo"), words("está están estaba estaban es son"), words("a al con")),
}
"""Of a language: one word for pronoun and verb, the pronoun, the verb, the prepositions before the other party."""
_PREDICATIVE = frozenset({Relation.LINKED_TO, Relation.MEMBER_OF, Relation.ALLIED_WITH})
"""Relations that participles tell, which such a pronoun stands for: `vinculada a`, `lié à`; no kin."""
FARTHEST = 5
"""Tokens between the preposition and the other party."""


def find_left_out_tie(clause: Clause, state: State) -> list[Claim]:
    """Return the tie told right before, of the pair that a clause names with a pronoun for the predicate."""
    told, draft = state.echo, clause.draft
    if draft.lexicon.language not in _TAKES_UP or not isinstance(told, TieClaim) or told.relation not in _PREDICATIVE:
        return []
    if clause.segment.sentence - state.echo_in > 1 or state.unread or clause.negative:
        return []
    at = _preposition(clause)
    if at is None:
        return []
    party = _subject(clause, at)
    behind = [f for f in clause.mentions(at + 1) if f.first - at <= FARTHEST and f.form is MentionForm.NAMED]
    other = behind[0] if behind and not behind[0].root.authority else None
    if party is None or other is None or other.root is party.root:
        return []
    first = party.first if party.first >= clause.first else clause.reach_back(party, clause.first, other.last)
    span = draft.span(first, other.last)
    return [again(told, clause, span, a=clause.ids([party]), b=clause.ids([other]))]


def _preposition(clause: Clause) -> int | None:
    """The preposition right behind a pronoun and the verb that it is the predicate of."""
    draft = clause.draft
    joined, pronouns, verbs, prepositions = _TAKES_UP[draft.lexicon.language]
    for at in range(clause.first, clause.last - 1):
        if draft.words[at] in joined and draft.words[at + 1] in prepositions:
            return at + 1
        taken_up = draft.words[at] in pronouns and draft.words[at + 1] in verbs
        if taken_up and at + 2 < clause.last and draft.words[at + 2] in prepositions:
            return at + 2
    return None


def _subject(clause: Clause, at: int) -> Found | None:
    """Who is tied: the last name before the pronoun in its clause, or the subject."""
    named = [f for f in clause.mentions(clause.first, at) if f.form is MentionForm.NAMED and is_party(f)]
    for found in (*named[-1:], clause.subject):
        if found is not None and is_party(found) and not found.root.authority:
            return found
    return None
