"""Roles told in another order than `X leads Y`: the body first, or the name last."""

import dataclasses

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause
from onrecord.read.draft import Draft, Found
from onrecord.text.fate_words import DEATH, FATE_WORDS

_STANDING = frozenset({"stands", "stood", "sits", "sat", "lies", "was", "is", "are", "were", "remains", "remained"})
NEAR = 3
"""Tokens after such a verb in which the name stands: `lies with X`."""


LONGEST_ASIDE = 9
"""Tokens of words for the source between a post and its copula."""


def with_copula(clause: Clause) -> Clause:
    """Return a clause that gives a post, with what words for its source part it from: `Its head, X says, | is Y`."""
    draft, segment = clause.draft, clause.segment
    if segment.verb is not None or segment.kind not in ("main", "appositive", "coordinate"):
        return clause
    _, end = draft.sentences[segment.sentence]
    at = clause.last
    for other in draft.segments_from(clause.last):
        if other.first >= end or other.first != at or other.first - clause.last > LONGEST_ASIDE:
            return clause
        if other.first < other.last and draft.words[other.first] in draft.lexicon.copulas:
            if _names_person(draft, clause.first, clause.last) or not _names_person(draft, other.first, other.last):
                return clause  # `Their founder, X, | was listed`
            aside = (_aside_from(draft, clause.first, clause.last), other.first)
            joined = dataclasses.replace(segment, last=other.last, verb=other.first, aside=aside)
            return Clause(draft, joined)
        if other.kind != "attribution" and draft.tokens[other.last - 1].text != ",":
            return clause
        at = other.last
    return clause


def _names_person(draft: Draft, first: int, last: int) -> bool:
    near = [f for f in draft.within(first, last) if f.form is MentionForm.NAMED and f.root.kind is MentionKind.PERSON]
    return bool(near)


def _aside_from(draft: Draft, first: int, last: int) -> int:
    """Where words for the source begin that close a clause without a verb: behind its last comma but one."""
    for at in range(last - 2, first, -1):
        if draft.tokens[at].text == ",":
            return at
    return last - 1 if draft.tokens[last - 1].text == "," else last


def behind_aside(clause: Clause, at: int) -> int:
    """Return the token behind the words for a source that stand at one, or that one."""
    first, last = clause.segment.aside or (0, 0)
    return last if first <= at < last else at


def body_of_relative(clause: Clause, holder: Found | None) -> Found | None:
    """Return the body that a relative clause hangs on where it has its own subject: `Y, which X founded`."""
    segment = clause.segment
    if segment.kind != "relative" or holder is None or holder.first < segment.own:
        return None
    return _group(clause.head)


def body_before_which(clause: Clause) -> Found | None:
    """Return the body before `of which`: `Y, of which X is the leader`."""
    own = clause.segment.own
    words = clause.draft.words
    if clause.segment.kind != "relative" or own < 1 or words[own - 1] not in clause.draft.lexicon.of_words:
        return None
    return _group(clause.head)


def named_last(clause: Clause, at: int) -> Found | None:
    """Return the person whom an English clause names last: `At the head of Y stands X`, `the man who leads Y is X`."""
    words = clause.draft.words
    if clause.draft.lexicon.language != "en":
        return None
    for verb in range(at, clause.last):
        if words[verb] not in _STANDING:
            continue
        near = [f for f in clause.parties(verb + 1) if f.first - verb <= NEAR]
        if near and near[0].form is MentionForm.NAMED and near[0].root.kind is MentionKind.PERSON:
            return near[0]
    return None


def is_told_dead(clause: Clause) -> bool:
    """Return whether the sentence goes on from an apposition to its holder's death: `X, leader of Y, was killed`."""
    table = FATE_WORDS.get(clause.draft.lexicon.language)
    if clause.segment.kind != "appositive" or table is None:
        return False
    end = clause.reach
    return any(hit.value == DEATH for hit in table.find(clause.draft.words, clause.last, min(end, clause.last + NEAR)))


def _group(found: Found | None) -> Found | None:
    known = found is not None and found.root.kind is MentionKind.ORGANIZATION and not found.root.authority
    return found if known else None
