"""Parties that a listing sets apart: those excepted from it, and those it is set against."""

from onrecord.model.claim import Claim, DesignationClaim
from onrecord.model.span import Span
from onrecord.model.vocab import Polarity
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.ellipsis import again
from onrecord.read.claims.listing.polarity import excepted
from onrecord.read.draft import Found
from onrecord.text.phrases import Hit


def without_excepted(clause: Clause, claims: list[Claim], parties: list[Found]) -> list[Claim]:
    """The denied listing of whom a clause sets apart: `X is on the list, but not Y`."""
    told = claims[0] if claims else None
    if not isinstance(told, DesignationClaim) or told.polarity is Polarity.NEGATIVE:
        return []
    others = [f for f in excepted(clause) if not any(f.root is g.root for g in parties)]
    polarity = Polarity.NEGATIVE
    return [
        again(told, clause, clause.draft.span(f.first, f.last), parties=clause.ids([f]), polarity=polarity, when=None)
        for f in others
    ]


def is_set_against(clause: Clause, hit: Hit) -> bool:
    """Whether a semicolon parts an authority from every word of listing: `the US listed X; the UN did not`.

    What its own part says of the listing is for another rule, or for none.
    """
    lexicon, tokens = clause.draft.lexicon, clause.draft.tokens
    cuts = [at for at in range(clause.first, hit.first) if tokens[at].text == ";"]
    listing = clause.hits(lexicon.list_verbs) + clause.hits(lexicon.list_nouns)
    return bool(cuts) and bool(listing) and not any(h.last > cuts[-1] for h in listing)


def says_lacking(clause: Clause, span: Span) -> bool:
    """Whether a clause says that a list lacks somebody; of two authorities, only that in whose words it stands."""
    lexicon, tokens = clause.draft.lexicon, clause.draft.tokens
    hits = clause.hits(lexicon.lacking)
    if len(clause.hits(lexicon.authorities)) > 1:
        own = [hit for hit in hits if span.start <= tokens[hit.first].start < span.end]
        hits = own or (hits if _shares_predicate(clause, span) else [])
    return bool(hits)


def _shares_predicate(clause: Clause, span: Span) -> bool:
    """Whether a part only adds another list to the predicate before: `is absent from the UN list and from ours`."""
    draft, at = clause.draft, clause.draft.token_at(span.start)
    joined = draft.words[at] in _ADDING
    return joined and draft.words[at + 1 : at + 2] != [] and draft.words[at + 1] in draft.lexicon.prepositions


_ADDING = frozenset("and or nor et ni y e und noch и ни".split())
