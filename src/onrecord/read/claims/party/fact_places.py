"""The place that a clause gives as an address or a seat."""

from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.lexicon.base import words
from onrecord.text.nations import nation_of
from onrecord.text.towns import towns_of

REACH = 4


def place_behind(clause: Clause, at: int, prepositions: frozenset[str]) -> tuple[int, int] | None:
    """The tokens of a place behind a noun or a verb, and a preposition: `in the port of X`, `auf der Insel X`."""
    draft = clause.draft
    for place in range(at, min(clause.last, at + 2 * REACH)):
        if draft.tokens[place].text in ",;:":
            return None
        if draft.words[place] not in prepositions:
            continue
        start = place + 1
        while start < clause.last and start - place <= REACH and not _may_name(clause, start):
            if draft.verbs[start] or draft.tokens[start].text in ",;:" or draft.words[start] in prepositions:
                break
            start += 1
        end = name_end(clause, start) if start < clause.last and _may_name(clause, start) else start
        if end > start:
            return start, end
        if place - at >= REACH and not draft.lexicon.list_nouns.find(draft.words, at, place + REACH):
            return None
    return None


def place_as(clause: Clause, at: int) -> tuple[int, int] | None:
    """The tokens of a place before `as its address`."""
    draft = clause.draft
    back = at - 1
    while back > clause.first and (
        draft.words[back] in draft.lexicon.articles or draft.words[back] in draft.lexicon.possessives
    ):
        back -= 1
    if draft.words[back] not in draft.lexicon.as_words:
        return None
    end = back
    while end > clause.first and back - end < REACH and not _may_name(clause, end - 1):
        end -= 1
    start = end
    while start > clause.first and _may_name(clause, start - 1):
        start -= 1
    return (start, end) if start < end and start > clause.first else None


_GIVES = words(
    "give{,s,n} gave list{,s,ed} record{,s,ed} put{,s} enter{,s,ed} show{,s,n} state{,s,d} name{,s,d} has have had"
)
"""Verbs of a list with somebody's address as their object."""


def place_given(clause: Clause, at: int) -> tuple[int, int] | None:
    """The tokens of a place behind `as`, where a list gives it as somebody's: `gives his address as X`."""
    draft = clause.draft
    if at + 2 >= clause.last or draft.words[at + 1] not in draft.lexicon.as_words | {"as"}:
        return None
    if _GIVES.isdisjoint(draft.words[clause.first : at]) and draft.lexicon.language == "en":
        return None
    start = at + 2
    while start < clause.last - 1 and draft.words[start] in draft.lexicon.articles:
        start += 1
    end = name_end(clause, start)
    return (start, end) if end > start else None


def place_right_behind(clause: Clause, at: int) -> tuple[int, int] | None:
    """The tokens of a town or country that begins at a token, as the object of a verb: `habite X`."""
    if at >= clause.last:
        return None
    end = name_end(clause, at)
    name = clause.draft.text_of(at, end) if end > at else ""
    return (at, end) if towns_of(name) or nation_of(name) else None


_QUARTERS = frozenset("area district quarter neighbourhood neighborhood suburb village section part".split())
"""Nouns behind the name of a part of a town or province."""


def _may_name(clause: Clause, at: int) -> bool:
    token = clause.draft.tokens[at]
    return (token.text[0].isupper() or token.text[0].isdigit()) and not clause.draft.in_date(token.start)


def name_end(clause: Clause, start: int) -> int:
    """Where the names of one or several places end: `Zürich, Madrid y Tokio`, `12 rue de X, Y`."""
    draft, end = clause.draft, start
    while end < clause.last and _may_name(clause, end):
        end += 1
        more = end
        if (
            more + 1 < clause.last
            and draft.words[more] in _QUARTERS
            and draft.words[more + 1] in draft.lexicon.of_words
        ):
            more = end = more + 1  # `the X area of Y`
        while more < clause.last and (
            draft.tokens[more].text == "," or draft.words[more] in draft.lexicon.conjunctions | draft.lexicon.of_words
        ):
            more += 1
        party = any(f.first == more and is_party(f) for f in clause.mentions(more))
        if end < more < clause.last and _may_name(clause, more) and more - end <= 2 and not party:
            end = more
    return end
