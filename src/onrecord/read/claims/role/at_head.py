"""Who stands at the head of a body, the name last: `À la tête du groupe se trouve X`, `Во главе группы стоит X`."""

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.role.clitic_body import body_told_of
from onrecord.read.draft import Found

_HEADS = {
    "fr": ("à la tête de", "à la tête du", "à la tête des", "à la tête d'", "aux commandes de", "aux commandes du"),
    "es": ("al frente de", "al frente del", "a la cabeza de", "a la cabeza del", "al mando de", "al mando del"),
    "de": ("an der spitze von", "an der spitze des", "an der spitze der"),
    "ru": ("во главе",),
}
"""Words that open such a clause, the longer of two with one beginning behind the shorter."""
_STANDS = {
    "fr": frozenset("trouve trouvait est était figure figurait reste demeure".split()),
    "es": frozenset("está estaba figura figuraba sigue continúa encuentra es era".split()),
    "de": frozenset("steht stand sitzt saß ist war".split()),
    "ru": frozenset("стоит стоял стояла находится находился встал встала оказался оказалась остаётся".split()),
}
_OWN = {
    "fr": ("à sa tête", "à la tête de celle-ci", "à la tête de celui-ci", "à ses commandes"),
    "es": ("a su cabeza", "a su frente", "al frente de ella", "al frente de él"),
    "de": ("an ihrer spitze", "an seiner spitze", "an deren spitze", "an dessen spitze"),
    "ru": ("во главе её", "во главе ее", "во главе его", "во главе неё", "во главе нее", "во главе него"),
}
"""The same of the body told of before."""
LONGEST_BODY = 9
"""Tokens from the opening words to the verb."""
MOST_DESCRIBING = 5
"""Tokens between the verb and the name."""


class AtHead(NamedTuple):
    """Who is named at the head of what.

    Attributes:
        holder: Who is named behind the verb.
        body: The mention of the body; None where its words are no mention.
        place: The words for the body, where they are no mention.
        title: The words that open the clause.
    """

    holder: Found
    body: Found | None
    place: str
    title: str


def at_head(clause: Clause) -> AtHead | None:
    """Return who stands at the head of what in a clause with the name behind its verb; None where none is told so."""
    draft = clause.draft
    language = draft.lexicon.language
    openings = _HEADS.get(language)
    if openings is None:
        return None
    first = max(clause.first, clause.segment.own)
    while first < clause.last and draft.words[first] in draft.lexicon.conjunctions:
        first += 1
    own = _past_opening(draft.words, first, _OWN[language])
    behind = own or _past_opening(draft.words, first, openings)
    if behind is None:
        return None
    verb = next(
        (
            i
            for i in range(behind if own else behind + 1, min(clause.last, behind + LONGEST_BODY))
            if draft.words[i] in _STANDS[language]
        ),
        None,
    )
    if verb is None:
        return None
    near = [f for f in clause.mentions(verb + 1) if f.first - verb <= MOST_DESCRIBING]
    holder = near[0] if near else None
    if holder is None or holder.form is not MentionForm.NAMED or holder.root.kind is not MentionKind.PERSON:
        return None
    between = draft.words[verb + 1 : holder.first]
    if holder.modifier or any(word in draft.lexicon.prepositions for word in between):
        return None
    if own:
        led = body_told_of(clause, "")
        return AtHead(holder, led, "", draft.text_of(first, behind)) if led is not None else None
    end = verb - (draft.words[verb - 1] in ("se", "s'"))
    bodies = [f for f in clause.parties(behind, end) if f.root.kind is not MentionKind.PERSON and not f.root.authority]
    body = bodies[-1] if bodies and bodies[-1].last == end else None
    place = "" if body is not None else draft.text_of(behind, end)
    return AtHead(holder, body, place, draft.text_of(first, behind)) if body is not None or place else None


def _past_opening(words: Sequence[str], first: int, openings: tuple[str, ...]) -> int | None:
    """The token behind the opening words at a token, the longest first; None where none stands there."""
    for opening in sorted(openings, key=len, reverse=True):
        parts = opening.split()
        if list(words[first : first + len(parts)]) == parts:
            return first + len(parts)
    return None
