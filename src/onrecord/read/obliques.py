"""Pronouns behind a preposition, which stand for another than the subject of their own clause: `X is linked to it`."""

from onrecord.read.draft import Draft, Found

_OBLIQUE = {
    "en": ("it him her them".split(), "to by from against under".split()),
    "fr": ("lui elle eux elles".split(), "à par de pour contre".split()),
    "es": ("él ella ellos ellas".split(), "a por de para contra".split()),
    "de": ("ihm ihr ihn ihnen".split(), "mit von zu an für gegen bei".split()),
    "ru": ("ним ней нею нему ними них него неё нее".split(), "с к от у против".split()),
}
"""Pronouns of each language that end a clause, and prepositions before them; `took X with him` may mean the subject."""
_MARKS = frozenset(",;:—–(")


def is_oblique(draft: Draft, item: Found) -> bool:
    """Return whether a mention is a pronoun behind a preposition that closes its clause."""
    pronouns, prepositions = _OBLIQUE.get(draft.lexicon.language, ((), ()))
    if draft.words[item.first] not in pronouns or item.last - item.first > 1 or not item.first:
        return False
    behind = draft.tokens[item.last].text if item.last < len(draft.tokens) else "."
    closes = not behind[0].isalnum() or draft.words[item.last] in draft.lexicon.conjunctions
    return closes and draft.words[item.first - 1] in prepositions


def is_own_subject(draft: Draft, found: Found, item: Found) -> bool:
    """Return whether a party opens the clause that a pronoun closes: a verb, and no other clause, between the two."""
    between = range(found.last, item.first)
    lexicon = draft.lexicon
    if found.first and draft.words[found.first - 1] in lexicon.prepositions:
        return False
    if any(
        draft.tokens[at].text in _MARKS or draft.words[at] in lexicon.relatives or _opens_clause(draft, at)
        for at in between
    ):
        return False
    return any(draft.verbs[at] or draft.words[at] in lexicon.copulas for at in between)


def _opens_clause(draft: Draft, at: int) -> bool:
    """Whether a word opens a clause of its own: not `as` before a participle, `listed as linked to it`."""
    if draft.words[at] not in draft.lexicon.clause_starts:
        return False
    return draft.words[at] not in draft.lexicon.as_words
