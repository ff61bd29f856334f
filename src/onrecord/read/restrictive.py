"""Restrictions: words that deny all times but one, and open no clause: `n'a été inscrit qu'en mai 2014`."""

from onrecord.read.draft import Draft

_NE = frozenset({"ne", "n'"})
_DENIES = frozenset("pas plus jamais point guère aucun aucune rien personne nul nulle ni".split())
"""Words that with `ne` deny outright; `que` behind them opens a clause."""
_ONLY = frozenset("ne n' que qu' no hasta sino solo sólo nicht erst".split())
"""Words of a sentence that sets a date before its clause: `Ce n'est qu'en mai que`, `No fue hasta mayo cuando`."""
_IT_IS = frozenset({"c'est", "ce", "est", "fut", "fue", "es", "war", "ist", "c'était"})
CLEFT = frozenset({"que", "qu'", "cuando", "dass", "als"})
"""Words that go on behind a date set before a clause."""


def restricts(draft: Draft, first: int, at: int) -> bool:
    """Return whether a French `que` closes `ne`, and what it leaves follows: a preposition, a date or a number.

    Args:
        draft: The document.
        first: Where the clause begins.
        at: The word `que`.
    """
    if draft.lexicon.language != "fr" or draft.words[at] not in ("que", "qu'") or at + 1 >= len(draft.words):
        return False
    before = draft.words[first:at]
    if _NE.isdisjoint(before) or not _DENIES.isdisjoint(before):
        return False
    following = at + 1
    if draft.words[at - 1] == "autre":
        return True  # `n'est autre que son fils`
    if draft.words[following] in draft.lexicon.articles and following + 1 < len(draft.words):
        following += 1
        return draft.in_date(draft.tokens[following].start)
    dated = draft.in_date(draft.tokens[following].start) or bool(draft.numbers_in(following, following + 1))
    return dated or draft.words[following] in draft.lexicon.prepositions


_BUT = frozenset({"sino", "senão", "salvo"})


def leaves_one(draft: Draft, at: int, last: int) -> bool:
    """Return whether a negation denies all but what follows: `no figura sino desde 2011`, `n'est entré qu'en mai`.

    Args:
        draft: The document.
        at: The token behind the negation.
        last: The end of the clause.
    """
    if draft.lexicon.language == "fr":
        return draft.words[at - 1] in _NE and any(restricts(draft, at - 1, to) for to in range(at, last))
    if draft.lexicon.language not in ("es", "pt"):
        return False
    if draft.lexicon.language == "es" and draft.words[at + 1 : at + 3] in (["otro", "que"], ["otra", "que"]):
        return True  # `no es otro que su hijo`
    for to in range(at, last - 1):
        following = draft.words[to + 1]
        if draft.words[to] in _BUT and (following in draft.lexicon.prepositions or following in ("desde", "hasta")):
            return any(d.start >= draft.tokens[to].start for d in draft.dates_in(to, last))
    return False


def opens_with_date(draft: Draft, first: int, at: int) -> bool:
    """Return whether a clause begins with a date set before it: `C'est le 20 août que l'ONU l'a inscrit`.

    Args:
        draft: The document.
        first: Where the clause begins.
        at: The word that goes on behind the date.
    """
    if draft.lexicon.language == "en" or draft.words[first] not in _IT_IS | _ONLY:
        return False
    if _opens_with_place(draft, first, at):
        return True
    dates = draft.dates_in(first, at)
    if not dates:
        return False
    start, end = draft.token_at(dates[-1].start), draft.token_at(dates[-1].end - 1) + 1
    closed = draft.lexicon.articles | draft.lexicon.prepositions | _IT_IS | _ONLY
    return end == at and all(word in closed for word in draft.words[first:start])


_LONGEST_PLACE = 10
"""Tokens of a complement that is set before its clause."""


def _opens_with_place(draft: Draft, first: int, at: int) -> bool:
    """Whether a French clause has what a preposition opens set before it: `C'est à Lima, en 1961, que X est né`."""
    opening = first + 1
    if draft.lexicon.language != "fr" or not 1 < at - opening <= _LONGEST_PLACE or draft.words[first] not in _IT_IS:
        return False
    if draft.words[first] == "ce" or draft.words[opening] not in _WHERE or any(draft.verbs[opening:at]):
        return False
    return draft.words[at] in ("que", "qu'")


_WHERE = frozenset("à au aux en dans depuis par chez sous avec sur contre pour vers d' de".split())


def behind_date(draft: Draft, first: int, last: int) -> int:
    """Return where a clause goes on behind a date that is set before it; where it begins, where none is."""
    if draft.words[first] not in _IT_IS | _ONLY:
        return first
    return next(
        (at + 1 for at in range(first, last) if draft.words[at] in CLEFT and opens_with_date(draft, first, at)), first
    )
