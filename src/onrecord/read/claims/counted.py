"""Parties by number: `both men`, `neither`, `the two firms` mean those that the text told of before."""

from collections.abc import Sequence

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.claims.state import State
from onrecord.read.draft import Draft, Found
from onrecord.read.groups.parties import Fit

_COUNTS = {
    "both": 2,
    "neither": 2,
    "two": 2,
    "three": 3,
    "four": 4,
    "deux": 2,
    "trois": 3,
    "dos": 2,
    "tres": 3,
    "ambos": 2,
    "ambas": 2,
    "beide": 2,
    "zwei": 2,
    "drei": 3,
    "оба": 2,
    "обе": 2,
}
_PEOPLE = frozenset(
    "men women brothers sisters gentlemen ladies officers persons individuals politicians people".split()
)
_AFTER_BOTH = frozenset({"are", "were", "have", "is", "was", "has", "of"})
_ALL = frozenset("all alle les los tous toutes todos todas tutti tutte entrambi entrambe".split())
"""Words before a count that make it one of parties told before: `tous deux`."""


def counted_parties(clause: Clause, state: State) -> list[Found]:
    """Return the parties told to be listed so far, where the clause counts them (`Both firms`) and the count fits."""
    draft = clause.draft
    groups = [group for group in clause.groups if not _is_joined(draft, group)]
    if len(groups) == 1 and not tells_each(clause, groups[0]):
        return groups
    for at in range(clause.first, min(clause.last, clause.first + 8)):
        count = _COUNTS.get(draft.words[at])
        if count is None:
            continue
        following = draft.words[at + 1] if at + 1 < clause.last else ""
        person = following.rstrip("s") in draft.lexicon.person_nouns or following in _PEOPLE
        counted = (
            following.rstrip("s") in draft.lexicon.group_nouns
            or person
            or (at > clause.first and draft.words[at - 1] in _ALL)
        )
        counted = counted or (
            draft.words[at] in ("both", "neither", "ambos", "ambas", "beide", "оба", "обе")
            and (not following or following in _AFTER_BOTH or _is_of_listing(draft, at + 1))
        )
        if not counted or any(f.first == at + 1 for f in clause.mentions() if f.form is MentionForm.NAMED):
            continue
        alone = not following or following in _AFTER_BOTH
        told = _of_sentence(clause, person=None if alone else person)
        if draft.words[at] == "both" and len(told) == count:
            return told
        told = [f for f in state.designated if (f.root.kind is MentionKind.PERSON) == person and f.first < at]
        if len(told) != count and alone:
            # `Both have ...` counts persons or firms, whichever the text told of.
            told = [f for f in state.designated if f.first < at and f.form is MentionForm.NAMED]
        told = told if len(told) == count and draft.words[at] != "neither" else _named_before(clause, person)
        if len(told) != count and alone and draft.lexicon.language == "en":
            told = _named_before(clause, not person)
        if len(told) != count and draft.words[at - 1] in _ALL:
            told = _named_in_paragraph(clause)
        if len(told) == count:
            return told
    return []


def _is_joined(draft: Draft, group: Found) -> bool:
    """Whether a group is whom somebody joins, and the clause is about who does: `X joined them on 5 May`."""
    return group.first > 0 and draft.words[group.first - 1] in _JOINING


_JOINING = frozenset(
    "joined joins join joining rejoined followed follows following preceded precedes rejoint rejoignent rejoignait "
    "suivi précédé".split()
)


def by_members(parties: Sequence[Found]) -> list[Found]:
    """Return parties with the members of a group in its place, where the text says surely who they are."""
    plain: list[Found] = []
    for found in parties:
        plain += found.members if found.fit == Fit.THESE and not found.some else (found,)
    return plain


def tells_each(clause: Clause, group: Found) -> bool:
    """Return whether a clause names the members of its group itself: it may tell another thing of each.

    `has both men, X under one programme, Y under another`
    """
    draft = clause.draft
    colon = next((at for at in range(group.last, clause.last) if draft.tokens[at].text == ":"), clause.last)
    named = [f for f in clause.mentions() if f.form is MentionForm.NAMED and not f.root.authority]
    named = [f for f in named if f.first >= group.last]
    return any(f.first > colon or any(f.root is member for member in group.members) for f in named)


def _is_of_listing(draft: Draft, at: int) -> bool:
    """Whether a verb of listing follows `both`: `are both designated`."""
    return bool(draft.lexicon.list_verbs.find(draft.words, at, at + 1))


def _of_sentence(clause: Clause, person: bool | None) -> list[Found]:
    """The parties that the sentence names before the clause: `X, who fled, and Y, his wife, are both listed`."""
    first, _ = clause.draft.sentences[clause.segment.sentence]
    named = [f for f in clause.draft.within(first, clause.first) if f.form is MentionForm.NAMED and is_party(f)]
    own = [f for f in named if person is None or (f.root.kind is MentionKind.PERSON) == person]
    return list({id(f.root): f for f in own if can_be_listed(clause, f)}.values())


def _named_in_paragraph(clause: Clause) -> list[Found]:
    """The persons that the paragraph has named so far."""
    text, tokens = clause.draft.document.text, clause.draft.tokens
    begin = text.rfind("\n", 0, tokens[clause.first].start)
    named = [
        f
        for f in clause.draft.within(clause.draft.token_at(max(0, begin)), clause.first)
        if f.form is MentionForm.NAMED and f.root.kind is MentionKind.PERSON and can_be_listed(clause, f)
    ]
    return list({id(f.root): f for f in named}.values())


def _named_before(clause: Clause, person: bool) -> list[Found]:
    """The persons, or the organisations, that the sentence before names: whom `both men` means."""
    if not clause.segment.sentence:
        return []
    first, last = clause.draft.sentences[clause.segment.sentence - 1]
    kind = MentionKind.PERSON if person else MentionKind.ORGANIZATION
    named = [f for f in clause.draft.within(first, last) if f.form is MentionForm.NAMED and f.root.kind is kind]
    return list({id(f.root): f for f in named if can_be_listed(clause, f)}.values())
