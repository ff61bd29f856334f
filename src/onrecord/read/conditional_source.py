"""A source in a condition: `if a newsletter is to be believed`, `if the sheet is right`, `on the committee's telling`.

Such words tell who says so, as `according to` does, and claim nothing themselves.
"""

from onrecord.read.draft import Draft
from onrecord.read.lexicon.base import words

LONGEST = 8
"""Tokens of the words for the source."""
_IS = words("is are was were can may could has have")
_TRUSTED = (
    ("to", "be", "believed"), ("to", "be", "trusted"), ("to", "be", "credited"), ("be", "believed"), ("be", "trusted"),
    ("right",), ("correct",), ("accurate",), ("reliable",), ("any", "guide"), ("anything", "to", "go", "by"),
    ("a", "guide"), ("it", "right"), ("its", "facts", "right"), ("the", "facts", "right"),
)  # fmt: skip
"""What stands behind the verb of such a condition."""
_TELLING = words("telling reckoning version say-so account evidence testimony rendering")
"""Nouns for what somebody tells, behind whose it is."""
_BY = words("on by in")
_GLAUBEN = frozenset("glauben glaubt vertrauen vertraut".split())


def conditional_source(draft: Draft, at: int, last: int) -> tuple[int, int] | None:
    """Return the tokens of the source in a condition that opens at a token; None where none does."""
    language, here = draft.lexicon.language, draft.words
    if language == "en" and here[at] == "if":
        return _trusted(draft, at, last)
    if language == "en" and here[at] in _BY:
        return _told(draft, at, last)
    if language == "de" and here[at : at + 2] in (["wenn", "man"], ["will", "man"], ["darf", "man"]):
        return _believed(draft, at, last)
    return None


def names_source(draft: Draft, at: int, last: int) -> bool:
    """Return whether tokens do no more than name a source: one in a condition, or behind `according to`."""
    if conditional_source(draft, at, last) is not None:
        return True
    hits = [hit for hit in draft.lexicon.according.find(draft.words, at, min(at + 4, last)) if hit.first == at]
    if not hits or last - hits[0].last > LONGEST:
        return False
    inside = range(hits[0].last, last - 1)
    return not any(draft.verbs[to] or draft.tokens[to].text in ",;:" for to in inside)


def _trusted(draft: Draft, at: int, last: int) -> tuple[int, int] | None:
    """`if X is to be believed`, `if X is right`: X."""
    here = draft.words
    for verb in range(at + 2, min(last, at + LONGEST)):
        if here[verb] in _IS and verb + 1 < last:
            end = next((verb + 1 + len(t) for t in _TRUSTED if tuple(here[verb + 1 : verb + 1 + len(t)]) == t), None)
            closes = end is not None and (end >= last or not draft.tokens[end].text[0].isalnum())
            return (at + 1, verb) if closes else None
        if draft.verbs[verb] or draft.tokens[verb].text in ",;:":
            return None
    return None


def _told(draft: Draft, at: int, last: int) -> tuple[int, int] | None:
    """`on the committee's telling`, `by X's account`: whose telling it is."""
    here = draft.words
    for noun in range(at + 2, min(last, at + LONGEST)):
        if here[noun] in _TELLING:
            owner = draft.tokens[noun - 1].lower
            closes = noun + 1 < len(draft.tokens) and draft.tokens[noun + 1].text == ","
            owned = owner.endswith(("'s", "’s", "s'", "s’")) or here[noun - 1] in ("'s", "’s", "s")
            return (at + 1, noun) if owned and closes else None
        if draft.verbs[noun] or draft.tokens[noun].text in ",;:":
            return None
    return None


def _believed(draft: Draft, at: int, last: int) -> tuple[int, int] | None:
    """`wenn man X glauben darf`, `will man X glauben`: X."""
    for end in range(at + 3, min(last, at + LONGEST)):
        if draft.words[end] in _GLAUBEN:
            return at + 2, end
        if draft.tokens[end].text in ",;:":
            return None
    return None
