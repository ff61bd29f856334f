"""Clauses broken off by words for who says so, behind their verb: `He was born, says the entry, in 1942`."""

from onrecord.read.bynames import opens_byname
from onrecord.read.draft import Draft, Segment

LONGEST = 9
"""Tokens of the words in commas."""
_WHOLE = frozenset({"main", "coordinate", "content", "relative"})
_AS = frozenset("as wie como comme как".split())
"""Words that open who says so in the manner of a comparison: `wie die UN mitteilen`."""


def is_broken_off(draft: Draft, before: Segment, first: int, last: int, following: tuple[int, int, str]) -> bool:
    """Return whether words in commas only say who says so, in a clause that goes on behind them.

    What goes on has no verb of its own (`in 1942`), or is that for which the clause before has an auxiliary alone:
    `He was, says the UN, arrested in Quito`.

    Args:
        draft: The document.
        before: The segment that ends with the first comma.
        first: The first token of the words in commas.
        last: The token after their last; that is the second comma.
        following: The chunk behind them.
    """
    if before.kind not in _WHOLE or before.aside is not None or before.last != first:
        return False
    end = last - 1
    if end - first > LONGEST or end <= first or draft.tokens[end].text != "," or draft.tokens[first - 1].text != ",":
        return False
    if not any(draft.verbs[before.first : first]) or not _says_who(draft, first, end):
        return False
    start, stop, cut = following
    opens = draft.words[start]
    if cut != "mark" or opens in draft.lexicon.conjunctions or opens in draft.lexicon.relatives:
        return False
    if draft.words[first - 2] in draft.lexicon.auxiliaries:
        return True
    return not any(draft.verbs[start:stop])


def _says_who(draft: Draft, first: int, end: int) -> bool:
    """Whether words are a verb of saying and who says so, in either order, and no more."""
    lexicon, words = draft.lexicon, draft.words
    if words[first] == "so" and lexicon.language == "de":
        return not any(draft.verbs[first:end])  # `so der Eintrag`
    said = [h for h in lexicon.reporting.find(words, first, end) if h.value in ("said", "believed")]
    if not said or opens_byname(draft, said[0].first):
        return False
    hit = said[0]
    if any(draft.verbs[at] for at in range(first, end) if not hit.first <= at < hit.last):
        return False
    inverted = hit.first == first
    if inverted and lexicon.language == "en" and hit.last < end:
        behind = words[hit.last]
        inverted = behind in lexicon.articles or behind in lexicon.possessives or behind == "one"
    return hit.last == end or inverted or (words[first] in _AS and hit.last >= end - 1)
