"""Who stands behind a firm or a group: `Behind it stands X`, `Derrière la société se trouve X`, `Hinter Y steht X`.

The words say that the two have to do with each other, and leave open how.
"""

from typing import NamedTuple

from onrecord.model.claim import Claim, TieClaim
from onrecord.model.vocab import MentionForm, MentionKind, Relation
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words


class _Words(NamedTuple):
    """How a language tells it: the words of place, each a tuple of tokens, and the verbs."""

    behind: tuple[tuple[str, ...], ...]
    stands: frozenset[str]


_WORDS = {
    "en": _Words((("behind",),), words("stands stood sits sat is was lies lurks")),
    "fr": _Words((("derrière",),), words("trouve trouvait tient tenait est était cache cachait")),
    "es": _Words((("detrás", "de"), ("detrás", "del"), ("tras",)), words("está estaba encuentra encontraba hay había")),
    "de": _Words((("hinter",), ("dahinter",)), words("steht stand steckt steckte verbirgt")),
    "ru": _Words((("за",),), words("стоит стоял стояла стояли")),
}
LONGEST_BODY = 9
"""Tokens from the word of place to the verb."""
MOST_DESCRIBING = 4
"""Tokens between the verb and the name."""


def find_behind(clause: Clause) -> list[Claim]:
    """Return the tie of a clause that opens with what somebody stands behind, and names him last; none otherwise."""
    draft, table = clause.draft, _WORDS.get(clause.draft.lexicon.language)
    if table is None or clause.negative:
        return []
    first = max(clause.first, clause.segment.own)
    while first < clause.last and draft.words[first] in draft.lexicon.conjunctions:
        first += 1
    opening = next((w for w in table.behind if tuple(draft.words[first : first + len(w)]) == w), None)
    if opening is None:
        return []
    at = first + len(opening)
    verbs = [n for n in range(at, min(clause.last, at + LONGEST_BODY)) if draft.words[n] in table.stands]
    body = next(iter(clause.parties(at, verbs[0])), None) if verbs else None
    holder = next(iter(clause.mentions(verbs[0] + 1)), None) if verbs else None
    if body is None or holder is None or not _is_body(body) or not _may_stand(clause, holder, verbs[0]):
        return []
    return [
        clause.make(
            TieClaim,
            span=draft.span(first, holder.last),
            a=(clause.id_of(holder),),
            b=(clause.id_of(body),),
            relation=Relation.LINKED_TO,
            words=draft.text_of(first, at),
            when=clause.when(),
            says=f"{holder.root.name} stands behind {body.root.name or 'it'}",
        )
    ]


def _is_body(found: Found) -> bool:
    return found.root.kind is not MentionKind.PERSON and not found.root.authority and not found.place


def _may_stand(clause: Clause, holder: Found, verb: int) -> bool:
    """Whether a party is named right behind the verb: no preposition stands between, and it is who stands there."""
    if holder.form is not MentionForm.NAMED or not is_party(holder) or holder.modifier or holder.root.authority:
        return False
    between = clause.draft.words[verb + 1 : holder.first]
    return len(between) <= MOST_DESCRIBING and not any(w in clause.draft.lexicon.prepositions for w in between)
