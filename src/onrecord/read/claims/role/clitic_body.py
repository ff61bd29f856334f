"""Bodies told by a pronoun before the verb of a role: `X la dirige`, `C'est X qui le commande`, `X lo encabeza`."""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.agreement_of_gender import agrees
from onrecord.read.claims.clause import Clause
from onrecord.read.draft import Found

SENTENCES_BACK = 2
"""Sentences before the clause in which the body is named."""
_HAS = frozenset("a ont avait avaient ha han había habían".split())
_MANY = frozenset("les los las".split())


def clitic_body(clause: Clause, verb: int) -> Found | None:
    """Return the body that an object pronoun before a verb stands for; None where there is none, or none is clear."""
    draft, at = clause.draft, verb - 1
    if at > clause.first and draft.words[at] in _HAS:
        at -= 1
    word = draft.words[at] if at >= clause.first else ""
    if word not in draft.lexicon.clitic_objects or word in _MANY:
        return None
    return body_told_of(clause, word)


def body_told_of(clause: Clause, word: str) -> Found | None:
    """Return the one body of the sentences before a clause that a pronoun may stand for: the subject first."""
    draft, here = clause.draft, clause.segment.sentence
    for sentence in range(here, max(-1, here - SENTENCES_BACK - 1), -1):
        begin, end = draft.sentences[sentence]
        bodies = [f for f in draft.within(begin, min(end, clause.first)) if _is_body(f) and agrees(draft, word, f)]
        roots = {id(f.root): f for f in bodies}
        if len(roots) == 1:
            return bodies[-1]
        if roots:
            subjects = {
                id(s.subject.root) for s in draft.segments_from(begin) if s.first < end and s.subject is not None
            }
            told = [f for key, f in roots.items() if key in subjects]
            return told[0] if len(told) == 1 else None
    return None


def _is_body(found: Found) -> bool:
    """Whether a mention is a body, or a name of no known kind, that may be led."""
    root = found.root
    if root.authority or root.place or found.place or found.modifier:
        return False
    return root.kind is MentionKind.ORGANIZATION and (found.form is MentionForm.NAMED or found.antecedent is not None)
