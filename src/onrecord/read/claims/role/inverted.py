"""Roles whose verb stands between what is led and who leads it: `Отрядом командует X`, `Командует им X`."""

from typing import NamedTuple

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause
from onrecord.read.draft import Found
from onrecord.read.inversion import LONGEST_ASIDE, OBLIQUE, object_before
from onrecord.text.phrases import Hit

MOST_DESCRIBING = 4
"""Words between the verb and the name that describe its bearer: `руководит бывший полевой командир X`."""
_SELF = frozenset("сам сама некий некая некто".split())


class Inverted(NamedTuple):
    """Who leads what, where the verb stands between them or opens the clause.

    Attributes:
        holder: Who is named last.
        body: The mention of what is led; None where its words are no mention.
        place: The words for what is led, where they are no mention.
        first: The first token of the words.
    """

    holder: Found
    body: Found | None
    place: str
    first: int


def inverted(clause: Clause, hit: Hit) -> Inverted | None:
    """Return who leads what by a verb with the holder behind it; None where the words tell no such order."""
    draft = clause.draft
    verb = next((i for i in range(hit.first, hit.last) if draft.verbs[i]), None)
    if draft.lexicon.language != "ru" or verb is None:
        return None
    at = verb + 1
    if at < clause.last and draft.words[at] in OBLIQUE:
        inner = next((f for f in clause.parties(at, at + 1) if f.first == at), None)
        holder = _named_at(clause, _behind_aside(clause, at + 1))
        told = holder is not None and _is_body(inner)
        return Inverted(holder, inner, "", clause.first) if holder is not None and told else None
    led = object_before(draft, verb) if at == hit.last else None
    holder = _named_at(clause, _behind_aside(clause, at)) if led is not None else None
    if led is None or holder is None:
        return None
    first, last = led
    inside = [f for f in draft.within(first, last) if not f.place]
    if any(f.first == first and f.form is MentionForm.NAMED and f.root.kind is MentionKind.PERSON for f in inside):
        known = inside[0].listed or inside[0].antecedent is not None
        if known or inside[0].last == last:
            return None  # `Сергей командует отрядом`: a name that happens to end as the case does
    bodies = [f for f in inside if _is_body(f) and f.last == last]
    if draft.words[first] in OBLIQUE and not bodies:
        return None
    body = bodies[-1] if bodies else None
    return Inverted(holder, body, "" if body is not None else draft.text_of(first, last), min(first, clause.first))


def _is_body(found: Found | None) -> bool:
    if found is None or found.root.kind is MentionKind.PERSON or found.root.authority or found.place:
        return False
    return found.form is MentionForm.NAMED or found.antecedent is not None


def _behind_aside(clause: Clause, at: int) -> int:
    """The token behind words between commas, or the token itself: `командует, по данным ведомства, X`."""
    draft = clause.draft
    if at >= clause.last or draft.tokens[at].text != ",":
        return at
    end = min(clause.last, at + LONGEST_ASIDE)
    return next((i + 1 for i in range(at + 1, end) if draft.tokens[i].text == ","), at)


def _named_at(clause: Clause, at: int) -> Found | None:
    """The person who is named at a token, or behind words there that describe a person."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    found = next((f for f in draft.within(at, clause.last) if f.form is MentionForm.NAMED), None)
    if found is None or found.modifier or found.root.kind is not MentionKind.PERSON:
        return None
    between = draft.words[at : found.first]
    if len(between) > MOST_DESCRIBING or any(draft.verbs[at : found.first]):
        return None
    if any(not word.isalpha() or word in lexicon.prepositions or word in OBLIQUE for word in between):
        return None
    tables = (lexicon.titles, lexicon.person_nouns, lexicon.roles, _SELF)
    return found if not between or any(word in table for word in between for table in tables) else None
