"""The scene of an attack: the words for where it was and what was attacked."""

from onrecord.read.claims.clause import Clause
from onrecord.text.phrases import Hit


def where(clause: Clause, hit: Hit) -> tuple[str, str]:
    """Return the words for the place, and those for the target, after the word for the attack."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    place = target = ""
    at = hit.last
    while at < clause.last - 1:
        word = draft.words[at]
        if draft.words[at + 1] in ("least", "most"):
            at += 2
            continue
        if word in lexicon.against_words and not target:
            target = _noun_phrase(clause, at + 1)
        elif word in lexicon.in_words and not place:
            phrase = _noun_phrase(clause, at + 1)
            named = not lexicon.letter_case or any(c.isupper() for c in phrase)
            if phrase and named and not draft.dates_in(at + 1, min(at + 3, clause.last)):
                place = phrase
        at += 1
    if hit.last < clause.last and draft.verbs[hit.first] and not target:
        target = _noun_phrase(clause, hit.last)
    return place, target


def _noun_phrase(clause: Clause, at: int) -> str:
    draft = clause.draft
    start = at
    while at < clause.last and at - start < 7:
        word = draft.words[at]
        if (
            word in draft.lexicon.prepositions
            or draft.tokens[at].text in ",.;()"
            or draft.verbs[at]
            or word in draft.lexicon.conjunctions
        ):
            break
        if draft.in_date(draft.tokens[at].start):
            break
        at += 1
    return draft.text_of(start, at) if at > start else ""
