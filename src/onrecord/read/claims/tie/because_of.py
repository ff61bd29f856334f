"""The tie that a listing is put down to: `is on the list on account of X`; what is owed is in `owed_tie`.

Where a list has somebody because of another party, it is the tie that is claimed: that both are listed says nothing of
it. A clause with the date of the listing makes two claims, of the listing and of the tie.
"""

from onrecord.model.claim import Claim, TieClaim
from onrecord.model.span import Span
from onrecord.model.vocab import MentionForm, Modality, Relation
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.draft import Found
from onrecord.read.lexicon.causes import CAUSES, Causes

_MOST_BETWEEN = 3
"""Words between a cause and the name of the other party: `on account of the trading house X`."""
_LONGEST_TIE = 6
"""Words between a cause and a noun for a tie: `for its alleged business links with X`."""


def find_because(clause: Clause) -> list[Claim]:
    """Return the tie that a clause puts a listing down to; one claim at most."""
    causes = CAUSES.get(clause.draft.lexicon.language)
    if causes is None or clause.segment.verb is None:
        return []
    if causes.opening.isdisjoint(clause.draft.words[clause.segment.verb : clause.last]):
        return []
    found = _caused(clause, causes)
    if found is None or not _tells_listing(clause):
        return []
    first, other = found
    party = _listed(clause, first, other)
    if party is None or clause.negative:
        return []
    dated = clause.when() is not None
    last = _end(clause, other)
    span = clause.draft.span(first, last) if dated else _span(clause, party, last)
    return [
        clause.make(
            TieClaim,
            span=span,
            a=clause.ids([party]),
            b=clause.ids([other]),
            relation=Relation.LINKED_TO,
            words=clause.draft.text_of(first, other.first),
            when=None,
            speaker=clause.segment.speaker or "the list",
            modality=Modality(clause.segment.modality or "asserted") if clause.segment.speaker else Modality.ASSERTED,
            says=f"{party.root.name or 'the party'} is linked to {other.root.name}",
        )
    ]


def puts_down_to(clause: Clause) -> bool:
    """Return whether a clause tells no more of a listing than whom it is put down to."""
    return clause.when() is None and bool(find_because(clause))


def _tells_listing(clause: Clause) -> bool:
    """Whether a clause speaks of a list, of listing somebody, or of measures."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    strong = [hit for hit in clause.hits(lexicon.list_verbs) if hit.value == "strong"]
    if strong or clause.hits(lexicon.list_nouns):
        return True
    # `X is there for a link to Y`, behind a sentence on a list
    behind = draft.words[clause.segment.verb or clause.first : clause.last]
    spoken = lexicon.list_nouns.find(draft.words, max(0, clause.first - _SPOKEN), clause.first)
    return bool(spoken) and lexicon.language == "en" and not _THERE.isdisjoint(behind)


_THERE = frozenset({"there", "blocked", "frozen", "listed"})
_SPOKEN = 150
"""Tokens before a clause among which a list was spoken of."""


def _caused(clause: Clause, causes: Causes) -> tuple[int, Found] | None:
    """Where the words for a cause begin, and the other party behind them."""
    draft, verb = clause.draft, clause.segment.verb or clause.first
    for hit in clause.hits(causes.plain, verb):
        other = _named_at(clause, hit.last)
        if other is not None:
            return hit.first, other
    for hit in (*clause.hits(causes.plain, verb), *clause.hits(causes.weak, verb)):
        end = min(clause.last - 1, hit.last + _LONGEST_TIE)
        noun = next((at for at in range(hit.last, end) if draft.words[at] in causes.ties), None)
        if noun is None or any(draft.verbs[hit.last : noun]) or draft.words[noun + 1] not in causes.to:
            continue
        other = _named_at(clause, noun + 2)
        if other is not None:
            return hit.first, other
    return None


def _named_at(clause: Clause, at: int) -> Found | None:
    """The party named at a token, or behind its description there."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    near = [f for f in clause.mentions(at) if f.first - at <= _MOST_BETWEEN]
    if not near or near[0].form is not MentionForm.NAMED or near[0].place or near[0].root.authority:
        return None
    closed = lexicon.prepositions | lexicon.conjunctions
    between = draft.words[at : near[0].first]
    plain = not any(word in closed or not word[0].isalpha() for word in between)
    return near[0] if plain and not any(draft.verbs[at : near[0].first]) else None


def _listed(clause: Clause, at: int, other: Found) -> Found | None:
    """The one party whose listing is put down to another."""
    subject = clause.subject
    before = [f for f in clause.mentions(None, at) if f.form is MentionForm.NAMED and can_be_listed(clause, f)]
    may_be = subject is not None and (is_party(subject) or (subject.form is MentionForm.NAMED and not subject.place))
    party = subject if subject is not None and may_be and not subject.root.authority else None
    party = party or (before[0] if len(before) == 1 else None)
    if party is None or party.root is other.root or party.members or not can_be_listed(clause, party):
        return None
    return party


def _end(clause: Clause, other: Found) -> int:
    """Where the words of the claim end: behind the other party, where another part of the sentence follows."""
    draft, at = clause.draft, other.last
    behind = draft.words[at : clause.last]
    joined = bool(behind) and behind[0] in draft.lexicon.conjunctions and any(draft.verbs[at : clause.last])
    apart = len(behind) > 1 and behind[0] in ",;" and behind[1] in draft.lexicon.conjunctions
    return at if joined or apart else clause.last


_LONGEST_REACH = 2.5
"""Times its own length that the quotation may have with the name of its party in front."""


def _span(clause: Clause, party: Found, last: int) -> Span:
    """The words of the claim: from the name of the party on, where that stands near before its clause."""
    draft, named = clause.draft, clause.named_before(party)
    first = max(clause.first, clause.segment.own)
    if clause.first <= party.first < first:
        named = party
    if named is None:
        return draft.span(clause.first, last)
    whole, own = (draft.tokens[last - 1].end - draft.tokens[at].start for at in (named.first, first))
    return draft.span(named.first if whole <= _LONGEST_REACH * own else first, last)
