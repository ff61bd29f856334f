"""Whether the verb of a listing is that of one party: its number tells which names of a clause are its subjects."""

from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause

_SINGULAR = {
    "en": frozenset("is was has stands sits appears figures features remains".split()),
    "fr": frozenset("est était fut a avait figure figurait demeure reste".split()),
    "es": frozenset("está estaba es era fue ha había figura figuraba sigue permanece continúa".split()),
    "de": frozenset("ist war wird wurde hat hatte steht stand bleibt findet".split()),
    "ru": frozenset("был была было находится числится состоит значится стоит фигурирует остаётся остается".split()),
}
"""Verbs of a listing in the form that goes with one subject."""


def is_of_one(clause: Clause) -> bool:
    """Return whether the verb of a clause is in the singular, so that names in its subject's description are not it.

    `X Ltd, the trading house of A and B, has been on the list`. Where `and` joins the first two names alone, a verb
    in the singular is a slip or goes with the nearer name, and tells nothing.
    """
    draft, verb = clause.draft, clause.segment.verb
    if verb is None or draft.words[verb] not in _SINGULAR.get(draft.lexicon.language, frozenset()):
        return False
    named = [f for f in clause.mentions(None, verb) if f.form is MentionForm.NAMED][:2]
    gap = draft.words[named[0].last : named[1].first] if len(named) > 1 else []
    return not any(word in draft.lexicon.conjunctions for word in gap)
