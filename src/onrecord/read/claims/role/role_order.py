"""Roles told in another order than `X leads Y`: the body first, or the name last."""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause
from onrecord.read.draft import Found
from onrecord.text.fate_words import DEATH, FATE_WORDS

_STANDING = frozenset({"stands", "stood", "sits", "sat", "lies", "was", "is", "are", "were", "remains", "remained"})
NEAR = 3
"""Tokens after such a verb in which the name stands: `lies with X`."""


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
    end = clause.draft.sentences[clause.segment.sentence][1]
    return any(hit.value == DEATH for hit in table.find(clause.draft.words, clause.last, min(end, clause.last + NEAR)))


def _group(found: Found | None) -> Found | None:
    known = found is not None and found.root.kind is MentionKind.ORGANIZATION and not found.root.authority
    return found if known else None
