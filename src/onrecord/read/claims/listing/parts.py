"""Parts of a clause that names several authorities: what tells of each."""

from itertools import pairwise

from onrecord.model.claim import When
from onrecord.model.span import Span
from onrecord.read.claims.clause import SPANS, Clause
from onrecord.text.phrases import Hit

_JOINING = frozenset(
    "the and by und et y и but not nor or neither yet on also mais pas pero no aber nicht а не ma non mas não".split()
)
"""Words before the name of an authority that belong to its part of a clause."""


def own_date(clause: Clause, authorities: list[Hit], at: int, when: When | None) -> When | None:
    """Return the date of a listing by one of several authorities: that of its part, or the only one of the clause."""
    if clause.draft.lexicon.language != "en" or len(clause.draft.dates_in(clause.first, clause.last)) <= 1:
        counted = at > 0 and _counts_on(clause, authorities, at)
        return when if _is_dated_here(clause, authorities[at], when) and not counted else None
    cuts = _cuts(clause, authorities)
    return clause.when(cuts[at], cuts[at + 1])


def _counts_on(clause: Clause, authorities: list[Hit], at: int) -> bool:
    """Whether the part of an authority counts its time from the one before: `the UN in 2012, the EU a year later`."""
    cuts = _cuts(clause, authorities)
    here = clause.draft.words[cuts[at] : cuts[at + 1]]
    own = clause.draft.dates_in(cuts[at], cuts[at + 1])
    return not own and any(word in SPANS for word in here)


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
    pairs = pairwise(authorities)
    return [clause.first, *(_joint(clause, one.last, hit.first) for one, hit in pairs), clause.last]


FARTHEST_JOINT = 7
"""Words between an authority and the joint before its part: `but missing to this day from the American list`."""


def _joint(clause: Clause, after: int, first: int) -> int:
    """Where the part of an authority begins: at the conjunction or comma that joins it, and its predicate, to the last.

    `is listed by the UN | but missing from the American list`. A name between the two is told of by the part before.
    """
    draft, plain = clause.draft, _opening(clause, first)
    names = {at for f in clause.mentions(after, first) if not f.root.authority for at in range(f.first, f.last)}
    for at in range(first - 1, max(after - 1, first - FARTHEST_JOINT), -1):
        if at in names or draft.tokens[at].text in ";:":
            return plain
        if draft.words[at] in draft.lexicon.conjunctions or draft.tokens[at].text == ",":
            if at + 1 >= plain:
                return plain
            before = draft.words[at - 1]
            at -= at > after and draft.tokens[at - 1].text == "," and before not in draft.lexicon.conjunctions
            return min(at, plain)
    return plain


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
