"""Where the words for a source end, behind `according to`: `selon l'ONU | le secteur de X`."""

from onrecord.read.draft import Draft

LONGEST_SOURCE = 8
"""Tokens of the words for a source."""


def after_source(draft: Draft, at: int, end: int) -> int:
    """Return the token after the words for a source: behind its comma, or before the article of what goes on."""
    limit = min(end, at + LONGEST_SOURCE)
    comma = next((i + 1 for i in range(at, limit) if draft.tokens[i].text == ","), limit)
    return min(comma, source_end(draft, at, comma))


def source_end(draft: Draft, at: int, end: int) -> int:
    """Return the token after a list or an authority named as the source, where an article follows; else `end`."""
    lexicon = draft.lexicon
    named = False
    for i in range(at, end):
        if named and draft.words[i] in lexicon.articles:
            return i
        joined = draft.words[i].rpartition("-")[2]
        named = joined in lexicon.list_texts or bool(lexicon.authorities.find(draft.words, i, i + 1))
    return end
