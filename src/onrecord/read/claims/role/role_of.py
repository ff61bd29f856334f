"""The party that a role is in: the body named behind it, before it, or spoken of."""

import bisect

from onrecord.model.vocab import MentionForm, MentionKind, RoleClass
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.role.role_body import after_adjective, body_introduced, in_genitive
from onrecord.read.claims.role.role_holder import phrase_start
from onrecord.read.claims.role.role_order import body_before_which
from onrecord.read.draft import Found
from onrecord.text.phrases import Hit

_SEGMENTS_BACK = 8
_ACCOUNTS = frozenset("account reckoning telling version list entry file record records description words".split())
"""Nouns for what a source tells."""


def organization_of(clause: Clause, hit: Hit, last_role: Hit) -> tuple[Found | None, int]:
    """Return the body of a role and the token after the phrase: `head of the group`, `the group's head`, `its head`."""
    draft = clause.draft
    at = after_adjective(clause, last_role.last)
    if at < clause.last and (draft.words[at] in draft.lexicon.of_words or in_genitive(clause, at)):
        after = [
            f
            for f in clause.parties(at)
            if f.first - at <= 5 and f.root.kind is not MentionKind.PERSON and not f.modifier
        ]
        if after:
            return after[0], after[0].last
    if draft.words[phrase_start(clause, hit) - 1 : phrase_start(clause, hit)] == ["whose"]:
        head = clause.head  # `X, whose director is Y`
        return (head if head is not None and (is_group(head) or _has_bodies(hit)) else None), last_role.last
    before = [f for f in clause.mentions(clause.first, hit.first) if hit.first - f.last <= 3]
    for found in reversed(before):
        word = draft.words[found.first]
        owner = found.form is MentionForm.PRONOMINAL and word in draft.lexicon.possessives
        owner = owner or draft.tokens[found.last - 1].lower.endswith(("'s", "’s", "s'"))
        owner = owner and draft.words[found.last] not in _ACCOUNTS  # `X, by the Treasury's account, is ...`
        if owner and is_party(found) and found.root.kind is not MentionKind.PERSON:
            return found, last_role.last
        if found.form is MentionForm.NAMED and found.last == hit.first and found.root.kind is MentionKind.ORGANIZATION:
            return found, last_role.last
    if last_role.last < clause.last and draft.words[last_role.last] == ":":
        return _group_spoken_of(clause), last_role.last  # `Leader: X` below the name of a group
    return body_before_which(clause) or body_introduced(clause, hit), last_role.last


def is_group(found: Found | None) -> bool:
    """Return whether a mention is that of an organisation."""
    return found is not None and found.root.kind is MentionKind.ORGANIZATION


def _group_spoken_of(clause: Clause) -> Found | None:
    """The group that the sentences before are about; what they say in brackets is left out."""
    draft = clause.draft
    at = bisect.bisect_left(draft.segments, clause.first, key=lambda s: s.first)
    for segment in reversed(draft.segments[max(0, at - _SEGMENTS_BACK) : at]):
        bracketed = segment.first > 0 and draft.tokens[segment.first - 1].text in "(["
        group = segment.subject
        if not bracketed and group is not None and is_group(group) and is_party(group):
            return group
    return None


def _has_bodies(hit: Hit) -> bool:
    """Whether only a body has somebody in such a role: whoever has a director is none of the persons."""
    return hit.value in (RoleClass.DIRECTOR, RoleClass.OWNER, RoleClass.FOUNDER)
