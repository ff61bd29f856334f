"""Parts of a clause that names several authorities: what tells of each."""

from onrecord.model.claim import When
from onrecord.model.span import Span
from onrecord.read.claims.clause import Clause
from onrecord.text.phrases import Hit

_JOINING = frozenset(
    "the and by und et y и but not nor or neither yet on also mais pas pero no aber nicht а не ma non mas não".split()
)
"""Words before the name of an authority that belong to its part of a clause."""


def own_date(clause: Clause, authorities: list[Hit], at: int, when: When | None) -> When | None:
    """Return the date of a listing by one of several authorities: that of its part, or the only one of the clause."""
    if clause.draft.lexicon.language != "en" or len(clause.draft.dates_in(clause.first, clause.last)) <= 1:
        return when if _is_dated_here(clause, authorities[at], when) else None
    cuts = _cuts(clause, authorities)
    return clause.when(cuts[at], cuts[at + 1])


LONGEST_SCRAP = 1
"""Words of a part that says nothing without the rest of its clause: `in New York but not in | Washington`."""


def part_of(clause: Clause, authorities: list[Hit], at: int) -> Span:
    """Return the words of a clause that tell of one of several authorities: from its name up to that of the next."""
    cuts = _cuts(clause, authorities)
    told = [word for word in clause.draft.words[cuts[at] : cuts[at + 1]] if word[0].isalnum()]
    scrap = len(told) <= LONGEST_SCRAP and not any(clause.draft.verbs[cuts[at] : cuts[at + 1]])
    joined = at and (scrap or _joins(clause, authorities[at - 1], authorities[at]))
    first = clause.first if joined else cuts[at]
    return clause.draft.span(first, cuts[at + 1])


def _joins(clause: Clause, one: Hit, other: Hit) -> bool:
    """Whether two authorities share every other word of a clause: `under both American and UN sanctions`."""
    shared = any(0 <= noun.first - other.last <= 1 for noun in clause.hits(clause.draft.lexicon.list_nouns))
    return shared and clause.draft.words[one.last : other.first] == ["and"]


def _cuts(clause: Clause, authorities: list[Hit]) -> list[int]:
    """Where the parts of a clause begin that tell of its authorities, and where the last one ends."""
    return [clause.first, *(_opening(clause, hit.first) for hit in authorities[1:]), clause.last]


def _opening(clause: Clause, first: int) -> int:
    """Where the part of an authority begins: before its article and a conjunction, `mais pas l'ONU`.

    An article inside a clause (`in der Schweiz`) opens no part.
    """
    words, articles = clause.draft.words, clause.draft.lexicon.articles
    cut = first
    while cut > clause.first and words[cut - 1] in articles and words[cut - 1] not in _JOINING:
        cut -= 1
    if cut > clause.first and words[cut - 1] not in _JOINING and words[cut - 1][0].isalnum():
        cut = first
    while cut > clause.first and words[cut - 1] in _JOINING:
        cut -= 1
    return cut


def _is_dated_here(clause: Clause, hit: Hit | None, when: When | None) -> bool:
    """Whether the date of a clause is that of an authority's listing, not of one that an opening part tells.

    `Already under American sanctions, X was added to the UN list in 2014.`
    """
    verb = clause.segment.verb
    if hit is None or when is None or verb is None or hit.last > verb:
        return True
    opens = clause.draft.words[clause.first] in (*clause.draft.lexicon.adverbs, *clause.draft.lexicon.prepositions)
    comma = any(clause.draft.tokens[at].text == "," for at in range(hit.last, verb))
    return not (opens and comma)
