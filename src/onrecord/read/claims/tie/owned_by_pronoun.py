"""Holdings whose owner is a pronoun: `X lui appartient`, `X est sa propriété`, `X le pertenece`, `X gehört ihm`.

The pronoun is that of whom the text before is about, never of the thing itself, which the nearest name would be.
"""

import bisect
import dataclasses

from onrecord.model.claim import Claim, TieClaim
from onrecord.model.vocab import MentionForm, MentionKind, Relation
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words


@dataclasses.dataclass(frozen=True, kw_only=True)
class _Owned:
    """The words of one language.

    Attributes:
        belongs: Verbs of belonging.
        whom: Pronouns for whom a thing belongs to, beside such a verb.
        whose: Possessives before a noun for property, or alone behind a verb of being.
        alone: Possessives that say so by themselves: `The firm is his`.
        property: Nouns for what somebody owns.
    """

    belongs: frozenset[str]
    whom: frozenset[str]
    whose: frozenset[str]
    alone: frozenset[str] = frozenset()
    property: frozenset[str]


_OWNED = {
    "en": _Owned(
        belongs=words("belongs belonged belong"),
        whom=words("him her"),
        whose=words("his her"),
        alone=words("his hers"),
        property=words("property possession"),
    ),
    "fr": _Owned(
        belongs=words("appartient appartiennent appartenait appartenaient appartenant"),
        whom=words("lui"),
        whose=words("sa son"),
        alone=words("sien sienne"),
        property=words("propriété propriétés bien possession"),
    ),
    "es": _Owned(
        belongs=words("pertenece pertenecen pertenecía pertenecían pertenecieron perteneció"),
        whom=words("le"),
        whose=words("su"),
        alone=words("suya suyo"),
        property=words("propiedad posesión"),
    ),
    "de": _Owned(
        belongs=words("gehört gehören gehörte gehörten"),
        whom=words("ihm ihr"),
        whose=words("sein ihr seinem ihrem"),
        alone=words("seine ihre seins ihres"),
        property=words("eigentum besitz"),
    ),
    "ru": _Owned(
        belongs=words("принадлежит принадлежат принадлежал принадлежала принадлежало принадлежали"),
        whom=words("ему ей"),
        whose=words("его её ее"),
        property=words("собственность собственностью собственности владении владение"),
    ),
}
SEGMENTS_BACK = 5
"""Parts of the text before in which the owner is the subject."""
_NEAR = 3
"""Tokens between the verb of being and the words for property."""
_FARTHEST = 6
"""Tokens of the description between the words and the thing they stand before: `Ihm gehört auch die Firma X`."""


def find(clause: Clause) -> list[Claim]:
    """Return the holding of a clause whose owner is a pronoun; none where the clause tells no such."""
    owned = _OWNED.get(clause.draft.lexicon.language)
    told = (_belonging(clause, owned) or _predicate(clause, owned)) if owned is not None else None
    if owned is None or told is None or clause.negative:
        return []
    first, last = told
    thing = _thing(clause, first, last)
    holder = _holder(clause, thing) if thing is not None else None
    if thing is None or holder is None:
        return []
    draft = clause.draft
    return [
        clause.make(
            TieClaim,
            span=draft.span(clause.first, max(last, thing.last)),
            a=clause.ids([holder]),
            b=clause.ids([thing]),
            relation=Relation.OWNS,
            words=draft.text_of(first, last),
            when=clause.when(),
            says=f"{holder.root.name or 'the party'} owns {thing.root.name}",
        )
    ]


def _belonging(clause: Clause, owned: _Owned) -> tuple[int, int] | None:
    """A verb of belonging with its pronoun beside it: `lui appartient`, `gehört ihm`."""
    words = clause.draft.words
    for at in range(clause.first, clause.last):
        if words[at] not in owned.belongs:
            continue
        if at > clause.first and words[at - 1] in owned.whom:
            return at - 1, at + 1
        for behind in (at + 1, at + 2):
            if behind < clause.last and words[behind] in owned.whom:
                of_name = behind + 1 < clause.last and clause.draft.tokens[behind + 1].text[0].isalnum()
                return (at, behind + 1) if not of_name or words[behind] not in owned.whose else None
    return None


def _predicate(clause: Clause, owned: _Owned) -> tuple[int, int] | None:
    """A verb of being with words for whose property something is: `est sa propriété`, `is his`, `es suya`."""
    draft, words = clause.draft, clause.draft.words
    verb = clause.segment.verb
    opens = verb if verb is not None and words[verb] in draft.lexicon.copulas else None
    if opens is None and draft.lexicon.language == "ru":
        opens = next((at for at in range(clause.first, clause.last) if draft.tokens[at].text in "—–-"), None)
    if opens is None:
        return None
    for at in range(opens + 1, min(clause.last, opens + 1 + _NEAR)):
        behind = words[at + 1] if at + 1 < clause.last else ""
        if words[at] in owned.whose and behind in owned.property:
            return opens, at + 2
        if words[at] in owned.alone and not any(token.text[0].isalnum() for token in draft.tokens[at + 1 : at + 2]):
            return opens, at + 1
    return None


def _thing(clause: Clause, first: int, last: int) -> Found | None:
    """The firm or ship that the words tell an owner of: the one before them, else the one right behind."""
    named = [f for f in clause.mentions() if f.form is MentionForm.NAMED and _is_thing(f)]
    before = [f for f in named if f.last <= first]
    if before:
        return before[-1]
    behind = [f for f in named if f.first >= last and f.first - last <= _FARTHEST]
    return behind[0] if behind else None


def _is_thing(found: Found) -> bool:
    return not (found.root.authority or found.place or found.root.kind is MentionKind.PERSON)


def _holder(clause: Clause, thing: Found) -> Found | None:
    """Whom the text before is about: the nearest subject that is not the thing, or whom an authority acts on there."""
    draft = clause.draft
    at = bisect.bisect_left(draft.segments, clause.first, key=lambda s: s.first)
    for segment in reversed(draft.segments[max(0, at - SEGMENTS_BACK) : at]):
        subject = segment.subject
        if subject is not None and subject.root.authority:
            acted_on = [f for f in draft.within(segment.first, segment.last) if _may_own(clause, f, thing)]
            subject = acted_on[0] if len(acted_on) == 1 else None
        if subject is not None and _may_own(clause, subject, thing):
            return subject
    return None


def _may_own(clause: Clause, found: Found, thing: Found) -> bool:
    if found.root is thing.root or found.members or found.root.authority:
        return False
    return is_party(found) and can_be_listed(clause, found)
