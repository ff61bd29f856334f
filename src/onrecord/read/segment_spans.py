"""Spans of tokens that the cutting of sentences looks at."""

from bisect import bisect_left

from onrecord.read.draft import Draft


def to_mark(draft: Draft, at: int, last: int) -> int:
    """The next mark or relative pronoun from `at` on, `last` where none comes before it."""
    place = bisect_left(draft.mark_places, at)
    return min(last, draft.mark_places[place]) if place < len(draft.mark_places) else last


def has_verb(draft: Draft, first: int, last: int) -> bool:
    """Return whether a verb stands between two places."""
    place = bisect_left(draft.verb_places, first)
    return place < len(draft.verb_places) and draft.verb_places[place] < last


def triggers(draft: Draft, first: int, last: int, *, place: bool) -> bool:
    """Whether words without a verb make a claim of their own: a role, kinship, another name, a birth, a listing.

    Of a place that opens an English sentence (`On the lists of the UN, X is missing`) or is that told before (`X is
    linked, in the same list, to Y`), the noun for a list makes none.
    """
    lexicon, words = draft.lexicon, draft.words
    tables = (lexicon.roles, lexicon.kin, lexicon.alias_words, lexicon.birth, lexicon.tie_nouns)
    if any(table.find(words, first, last) for table in tables):
        return True
    strong = (hit for hit in lexicon.list_verbs.find(words, first, last) if hit.value == "strong")
    return any(not place or words[hit.first] not in lexicon.list_nouns for hit in strong)
