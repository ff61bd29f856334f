"""Objects that open a clause and are taken up by a pronoun: `A Radu Vesk Washington lo tiene en su lista`."""

from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
from onrecord.read.draft import Found

LONGEST_TITLE = 3
"""Tokens between the preposition and the name: `Al general retirado X`."""
_ACCUSATIVE = frozenset({"a", "al"})
_OBJECTS = frozenset("lo la los las le les o".split())


def fronted(clause: Clause) -> Found | None:
    """Return the name that a Spanish or Portuguese clause opens with and takes up before its verb; else None."""
    draft = clause.draft
    if draft.lexicon.language not in ("es", "pt") or draft.words[clause.first] not in _ACCUSATIVE:
        return None
    named = [f for f in clause.mentions() if f.form is MentionForm.NAMED]
    if not named or named[0].first - clause.first > LONGEST_TITLE or named[0].place:
        return None
    behind = draft.words[named[0].last : clause.last]
    return named[0] if not _OBJECTS.isdisjoint(behind) else None
