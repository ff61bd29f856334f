"""Who stands at the head of a body, the name last: `À la tête du groupe se trouve X`, `Во главе группы стоит X`."""

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.role.clitic_body import body_told_of
from onrecord.read.draft import Found
from onrecord.text.phrases import Hit

_HEADS = {
    "en": ("at the head of", "at the helm of", "at the top of"),
    "fr": ("à la tête de", "à la tête du", "à la tête des", "à la tête d'", "aux commandes de", "aux commandes du"),
    "es": ("al frente de", "al frente del", "a la cabeza de", "a la cabeza del", "al mando de", "al mando del"),
    "de": ("an der spitze von", "an der spitze des", "an der spitze der"),
    "ru": ("во главе",),
}
"""Words that open such a clause, the longer of two with one beginning behind the shorter."""
_STANDS = {
    "en": frozenset("stands stood sits sat is was remains".split()),
    "fr": frozenset("trouve trouvait est était figure figurait reste demeure".split()),
    "es": frozenset("está estaba figura figuraba sigue continúa encuentra es era".split()),
    "de": frozenset("steht stand sitzt saß ist war".split()),
    "ru": frozenset("стоит стоял стояла находится находился встал встала оказался оказалась остаётся".split()),
}
_OWN = {
    "en": ("at its head", "at their head", "at its helm", "at its top", "at the helm", "at the head"),
    "fr": ("à sa tête", "à la tête de celle-ci", "à la tête de celui-ci", "à ses commandes"),
    "es": ("a su cabeza", "a su frente", "al frente de ella", "al frente de él"),
    "de": ("an ihrer spitze", "an seiner spitze", "an deren spitze", "an dessen spitze"),
    "ru": ("во главе её", "во главе ее", "во главе его", "во главе неё", "во главе нее", "во главе него"),
}
"""The same of the body told of before."""
_AT = {
    "fr": ("à la tête", "aux commandes"),
    "es": ("al frente", "a la cabeza", "al mando"),
    "de": ("an der spitze",),
    "ru": ("во главе",),
}
"""Words of place behind a verb of standing."""
MOST_BETWEEN = 4
"""Tokens between the two, none of which is a name: `steht bis heute an der Spitze`."""
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
        return _put_there(clause, first, behind) if not own and clause.segment.verb is None else None
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


def still_at_head(clause: Clause) -> list[Hit]:
    """Return the verb of a role whose words of place stand apart from it: `steht bis heute an der Spitze von Y`."""
    draft, language = clause.draft, clause.draft.lexicon.language
    found = []
    for at in range(clause.first, clause.last if language in _AT else clause.first):
        if draft.words[at] not in _STANDS[language]:
            continue
        for begin in range(at + 2, min(clause.last, at + 2 + MOST_BETWEEN)):
            end = _past_opening(draft.words, begin, _AT[language])
            free = not draft.within(at + 1, begin) and not any(draft.tokens[n].text in ",;:" for n in range(at, begin))
            if end is not None and free:
                found.append(Hit(at, end, draft.text_of(at, end).lower(), "head:active"))
    return found


def _put_there(clause: Clause, first: int, behind: int) -> AtHead | None:
    """Who is at the head of what opens a sentence: whom a source puts there, `À la tête du groupe, la liste place X`.

    Where no source is the subject, it is the subject itself.
    """
    draft, end = clause.draft, clause.last
    while end > behind and draft.tokens[end - 1].text in ",:–—":
        end -= 1
    following = next(iter(draft.segments_from(clause.last)), None)
    if following is None or following.sentence != clause.segment.sentence or following.verb is None or end == behind:
        return None
    verb, lexicon = following.verb, draft.lexicon
    opening = draft.words[following.first : verb]
    source = lexicon.list_nouns.find(draft.words, following.first, verb)
    source = source or lexicon.authorities.find(draft.words, following.first, verb)
    if source or (opening and all(word in _IMPERSONAL for word in opening)):
        near = [f for f in draft.within(verb + 1, following.last) if f.first - verb <= MOST_DESCRIBING]
        holder = near[0] if near and near[0].form is MentionForm.NAMED else None
    else:
        holder = following.subject  # `À la tête du groupe depuis 2005, X est inscrit`
    if holder is None or holder.first < following.first or holder.modifier:
        return None
    if holder.root.kind is not MentionKind.PERSON:
        return None
    bodies = [f for f in clause.parties(behind, end) if f.root.kind is not MentionKind.PERSON and not f.root.authority]
    body = bodies[0] if bodies and bodies[0].first - behind <= 1 else None
    place = "" if body is not None else draft.text_of(behind, end)
    return AtHead(holder, body, place, draft.text_of(first, behind))


_IMPERSONAL = frozenset("il y on se s' hay man es".split())
"""Words of a subject that stands for nobody: `à la tête du groupe, il y a X`."""


def heads_for_stranger(clause: Clause) -> bool:
    """Return whether `at the head of` opens a sentence whose subject no mention holds: it tells of nobody before."""
    draft, openings = clause.draft, _HEADS.get(clause.draft.lexicon.language)
    following = next(iter(draft.segments_from(clause.last)), None)
    if openings is None or clause.segment.verb is not None or following is None or following.verb is None:
        return False
    if following.sentence != clause.segment.sentence or _past_opening(draft.words, clause.first, openings) is None:
        return False
    inside = draft.within(following.first, following.verb)
    return bool(draft.words[following.first : following.verb]) and not inside


def _past_opening(words: Sequence[str], first: int, openings: tuple[str, ...]) -> int | None:
    """The token behind the opening words at a token, the longest first; None where none stands there."""
    for opening in sorted(openings, key=len, reverse=True):
        parts = opening.split()
        if list(words[first : first + len(parts)]) == parts:
            return first + len(parts)
    return None
