"""A sentence of a name and a date, right behind a listing: `Radu Vesk, in April 2003`, `Eight days later, Osman Teral`.

What was told of the party before is meant again of the one that it names. It holds nothing but names, those who share
in them, a time and words that join; of anything else nothing is read.
"""

from onrecord.model.claim import Claim, DesignationClaim
from onrecord.model.vocab import MentionForm, Polarity
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.ellipsis import again
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.claims.listing.listing_when import when_listed
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words

_JOINING = words(
    "and then next finally lastly only later after before too also likewise him her it them that earlier already as "
    "well same day month year week days months years weeks a an another the"
    " et puis ensuite enfin aussi également plus tard après avant lui elle"
    " y e luego después finalmente también más tarde antes él ella"
    " und dann danach zuletzt auch später davor zuvor darauf ihm ihr"
    " и а затем потом наконец также тоже позже до него неё них"
)
"""Words that may stand beside the name and the date."""
MOST_TOKENS = 24
"""Tokens of such a sentence."""


def find_named_and_dated(clause: Clause, state: State) -> list[Claim]:
    """Return the listing that a sentence of a name and a date tells again; none where it says anything else.

    Args:
        clause: The clause.
        state: What was told before.
    """
    told, draft = state.echo, clause.draft
    if not isinstance(told, DesignationClaim) or told.polarity is Polarity.NEGATIVE or told.status != "listed":
        return []
    if clause.segment.verb is not None or state.unread or not draft.lexicon.letter_case:
        return []
    first, last = draft.sentences[clause.segment.sentence]
    if clause.first != first or last - clause.last > 1 or last - first > MOST_TOKENS:
        return []
    if state.echo_in < clause.segment.sentence - 1 or told.then:
        return []
    parties = _parties(clause)
    if not parties or not _is_bare(clause, parties):
        return []
    when = when_listed(clause, state)
    if when is None or when.relation != "in" or when.period is None:
        return []
    slots = {"programme": "", "same_day_as": None, "counted_from": None, "dates": (), "tags": None, "measures": ()}
    claim = again(told, clause, clause.span, parties=clause.ids(parties), when=when, **slots)
    state.listed, state.listed_in = tuple(parties), clause.segment.sentence
    return [claim]


def _parties(clause: Clause) -> list[Found]:
    named = [f for f in clause.mentions() if f.form is MentionForm.NAMED and not f.place]
    fit = all(is_party(f) and can_be_listed(clause, f) and not f.authority and not f.root.authority for f in named)
    return named if fit else []


def _is_bare(clause: Clause, parties: list[Found]) -> bool:
    """Whether nothing but a time, titles and joining words stands around the names."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    inside = {at for f in parties for at in range(f.first, f.last)}
    inside |= {at for hit in clause.hits(lexicon.same_day) for at in range(hit.first, hit.last)}
    tables = (
        *(lexicon.articles, lexicon.conjunctions, lexicon.prepositions, lexicon.adverbs),
        *(lexicon.titles, lexicon.kin, lexicon.possessives, _JOINING),
    )
    return all(
        at in inside
        or not draft.tokens[at].text[0].isalnum()
        or draft.in_date(draft.tokens[at].start)
        or bool(draft.numbers_in(at, at + 1))
        or any(draft.words[at] in table for table in tables)
        for at in range(clause.first, clause.last)
    )
