"""Tails of a clause that say the same, or the opposite, of somebody else without a verb: `X is listed, his driver not`.

The clause is read without its tail, whose negation is not its own. A name in the tail has the listing told of it too;
of somebody without a name nothing is told that a record could hold.
"""

import dataclasses
from typing import NamedTuple

from onrecord.model.claim import Claim, DesignationClaim
from onrecord.model.vocab import MentionForm, Polarity
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.ellipsis import again
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.base import words
from onrecord.read.lexicon.listings import TALK

_NOT = {
    "en": words("not"),
    "fr": words("pas non"),
    "es": words("no tampoco"),
    "de": words("nicht"),
    "ru": words("нет не"),
}
_TOO = {
    "en": (("too",), ("likewise",), ("as", "well"), ("also",), ("similarly",)),
    "fr": (("aussi",), ("également",), ("de", "même"), ("pareillement",)),
    "es": (("también",), ("igualmente",), ("asimismo",), ("lo", "mismo")),
    "de": (("auch",), ("ebenso",), ("ebenfalls",), ("gleichfalls",), ("genauso",), ("desgleichen",)),
    "ru": (("тоже",), ("также",)),
}
"""Words that say of somebody else what was said before, behind a name or before it."""
_BEHIND = {
    "ru": (("за", "ним", "и"), ("за", "ней", "и"), ("вслед", "за", "ним", "и"), ("следом", "и"), ("с", "ним", "и"))
}
"""Words before a name of whom the same holds."""
_BUT = words("but however though mais en revanche pero sino en cambio aber jedoch hingegen dagegen doch но а зато и")
_MARKS = frozenset(",;—–-")
LONGEST = 9
"""Tokens of a tail."""
SHORTEST_NOUN = 2
"""Tokens of an article or possessive with its noun."""


class Tail(NamedTuple):
    """Tokens `[first, last)` behind the mark at `opened`; whom they name, if anybody, and whether they deny it."""

    first: int
    last: int
    opened: int
    party: Found | None
    denies: bool


def cut_tail(clause: Clause) -> tuple[Clause, Tail | None]:
    """Return a clause without its tail, and that; all of it where it has none."""
    draft, verb = clause.draft, clause.segment.verb
    if verb is None or clause.segment.kind not in ("main", "coordinate", "content"):
        return clause, None
    last = clause.last
    while last > verb and not draft.tokens[last - 1].text[0].isalnum():
        last -= 1
    for at in range(last - SHORTEST_NOUN - 1, max(verb, last - LONGEST - 1), -1):
        opens = draft.tokens[at].text in _MARKS or draft.words[at] in draft.lexicon.conjunctions
        tail = _tail(draft, at, last) if opens else None
        if tail is None or any(draft.verbs[at:last]):
            continue
        return Clause(draft, dataclasses.replace(clause.segment, last=_mark_before(draft, at), closed=True)), tail
    return clause, None


def _mark_before(draft: Draft, at: int) -> int:
    """The mark right before a conjunction that opens a tail, else the conjunction."""
    return at - 1 if draft.tokens[at - 1].text in _MARKS else at


def fill_tail(clause: Clause, tail: Tail | None, found: list[Claim]) -> list[Claim]:
    """Return the claims of a clause, and the listing that its tail tells of a name; denied where the tail denies it."""
    told = next((c for c in found if isinstance(c, DesignationClaim) and c.status != "label"), None)
    if tail is None or tail.party is None or told is None or clause.id_of(tail.party) in told.parties:
        return found
    if tail.denies and told.polarity is Polarity.NEGATIVE:
        polarity = Polarity.NEGATIVE  # `X is not on it, Y not either`
    else:
        polarity = Polarity.NEGATIVE if tail.denies else told.polarity
    slots = {"when": None, "same_day_as": None, "counted_from": None, "polarity": polarity}
    span = clause.draft.span(tail.first, tail.last)
    return [*found, again(told, clause, span, parties=clause.ids([tail.party]), **slots)]


def _tail(draft: Draft, at: int, last: int) -> Tail | None:
    """The tail that opens at a mark or a conjunction and ends at a token; None where none does."""
    language, lexicon = draft.lexicon.language, draft.lexicon
    if language not in _NOT:
        return None
    first = at + 1
    while first < last and (draft.words[first] in _BUT or draft.words[first] in lexicon.conjunctions):
        first += 1
    begin, end, denies = first, last, None
    for phrase in (*_TOO[language], *_BEHIND.get(language, ())):
        size = len(phrase)
        if tuple(draft.words[begin : begin + size]) == phrase:
            begin, denies = begin + size, False
        elif phrase in _TOO[language] and tuple(draft.words[end - size : end]) == phrase:
            end, denies = end - size, False
    if denies is None and draft.words[end - 1] in _NOT[language]:
        end, denies = end - 1, True
    elif denies is None and draft.words[begin] in _NOT[language]:
        begin, denies = begin + 1, True
    if denies is None or begin >= end:
        return None
    while end > begin and (draft.tokens[end - 1].text in _MARKS or draft.words[end - 1] in _BUT):
        end -= 1
    party = _name(draft, begin, end)
    if party is None:
        return Tail(first, last, at, None, denies) if _is_stranger(draft, begin, end) else None
    # what stands behind its name is told by the rules of listings told again, beside English
    own = language == "en" or begin > first
    too_behind = not denies and not own and language in TALK
    return None if too_behind or (denies and begin > first) else Tail(first, last, at, party, denies)


def _name(draft: Draft, first: int, last: int) -> Found | None:
    """The name that tokens hold, with an article, a title or a possessive and its noun before it."""
    lexicon = draft.lexicon
    found = next((f for f in draft.within(first, last) if f.form is MentionForm.NAMED and f.last == last), None)
    if found is None or not is_party(found) or found.root.authority or found.modifier:
        return None
    small = (lexicon.articles, lexicon.titles, lexicon.possessives)
    nouns = (lexicon.kin, lexicon.person_nouns, lexicon.group_nouns, lexicon.roles)
    plain = all(any(draft.words[at] in table for table in (*small, *nouns)) for at in range(first, found.first))
    return found if plain else None


def _is_stranger(draft: Draft, first: int, last: int) -> bool:
    """Whether tokens are a noun for somebody with a possessive or an article before it, and nothing else."""
    lexicon = draft.lexicon
    if last - first < SHORTEST_NOUN or any(not draft.tokens[at].text[0].isalpha() for at in range(first, last)):
        return False
    if any(f.form is MentionForm.NAMED for f in draft.within(first, last)):
        return False
    closed = (lexicon.prepositions, lexicon.auxiliaries, lexicon.relatives)
    if any(draft.words[at] in table for at in range(first + 1, last) for table in closed):
        return False
    if lexicon.list_nouns.find(draft.words, first, last) or lexicon.programmes.find(draft.words, first, last):
        return False
    owned = draft.words[first] in lexicon.possessives
    tables = (lexicon.kin, lexicon.person_nouns, lexicon.group_nouns, lexicon.roles)
    return owned or (
        draft.words[first] in lexicon.articles
        and any(draft.words[at] in table for at in range(first + 1, last) for table in tables)
    )
