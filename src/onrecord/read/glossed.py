"""Names with their Latin spelling in brackets: `Раду Веск (Radu Vesk)`, which are one name of one party."""

import bisect

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found
from onrecord.text.nations import nation_of
from onrecord.text.romanise import script_of

LONGEST = 8
"""Tokens of the name before the bracket."""
_QUOTES = frozenset('«»„“”"')
_TELLING = frozenset("англ по-английски также или в оригинале".split())
"""Words that may stand before the Latin spelling."""


def join_glossed(draft: Draft, found: list[Found]) -> list[Found]:
    """Return the mentions with each name and its Latin spelling in brackets as one mention, which the latter names.

    The name before the bracket is in other letters, and has as many words as its spelling, or fewer.
    """
    if not draft.lexicon.letter_case:
        return found
    ordered = sorted((f for f in found if f.form is MentionForm.NAMED), key=lambda f: f.first)
    firsts = [f.first for f in ordered]
    dropped: set[int] = set()
    joined: list[Found] = []
    for gloss in ordered:
        close = gloss.last
        opening = gloss.first - 1
        while opening > 0 and draft.words[opening].strip(".") in _TELLING | {"", ".", ":"}:
            opening -= 1
        if opening < 1 or close >= len(draft.tokens) or draft.tokens[opening].text != "(":
            continue
        if draft.tokens[close].text != ")" or gloss.authority or script_of(gloss.name) != "Latin":
            continue
        first = _opening(draft, opening, len(draft.text_of(gloss.first, gloss.last).replace("-", " ").split()))
        inside = ordered[bisect.bisect_left(firsts, first - LONGEST) : bisect.bisect_left(firsts, opening)]
        inside = [f for f in inside if f.last > first]
        if first == opening or any(f.authority or f.antecedent is not None for f in inside):
            continue
        dropped |= {id(f) for f in (*inside, gloss)}
        joined.append(_one(draft, first, opening, gloss))
    return [f for f in found if id(f) not in dropped] + joined


def _opening(draft: Draft, end: int, most: int) -> int:
    """Where the name begins that ends before `end`, with at most so many words; `end` where none stands there."""
    limit = max(draft.sentences[draft.sentence_of(end)][0], end - LONGEST)
    quoted = draft.tokens[end - 1].text in _QUOTES
    at = end - quoted
    first = end
    words = 0
    while at > limit and (quoted or words < most):
        token = draft.tokens[at - 1]
        if quoted and token.text in _QUOTES:
            return at if words else end
        if token.text[:1].isalpha() and script_of(token.text) != "Latin":
            words += 1
            if token.text[:1].isupper() and not quoted and _describes(draft, at - 1):
                break
            if token.text[:1].isupper():
                first = at - 1
        elif not quoted and token.text != "-":
            break
        at -= 1
    return first if not quoted else end


def _describes(draft: Draft, at: int) -> bool:
    """Whether a word says of what rank, trade or country somebody is, and is no part of the name."""
    word = draft.words[at]
    lexicon = draft.lexicon
    return (
        word in lexicon.titles
        or word in lexicon.person_nouns
        or bool(nation_of(word) or lexicon.roles.find(draft.words, at, at + 1))
    )


def _one(draft: Draft, first: int, opening: int, gloss: Found) -> Found:
    """The name and its spelling as one mention."""
    kind = gloss.kind
    return Found(
        first=first,
        last=gloss.last + 1,
        kind=kind,
        form=MentionForm.NAMED,
        name=draft.text_of(first, gloss.last + 1),
        glossed=gloss.name,
        written=opening,
        listed=gloss.listed,
        weak=gloss.weak,
        entities=gloss.entities,
        place=gloss.place and kind is MentionKind.PLACE,
    )
