"""Ellipsis: a predicate told once and meant again: `So was Y`, `X in May 2011 and Y in June 2012`."""

from collections.abc import Iterator, Sequence

import msgspec

from onrecord.model.claim import Claim, DesignationClaim, IdentityClaim
from onrecord.model.ids import content_id
from onrecord.model.span import Span
from onrecord.model.vocab import MentionForm, MentionKind, Polarity
from onrecord.read.claims.clause import Clause, is_party, when_of
from onrecord.read.claims.identity import place_in
from onrecord.read.claims.state import State
from onrecord.read.draft import Found

_SO = frozenset({"so", "as"})
_NOR = frozenset({"nor", "neither"})
NEAR = 2
"""Sentences after a claim in which `So was X` may mean it."""
REACH = 6
"""Tokens between a name and the date or place that stands for the whole predicate."""


def find_echo(clause: Clause, state: State) -> list[Claim]:
    """Return the claim before of the party that `So was Y`, `as is Y` or `Nor is Y` names; without its date."""
    draft, told = clause.draft, state.echo
    if draft.lexicon.language != "en" or told is None or clause.segment.sentence - state.echo_in > NEAR:
        return []
    left = _left_out(clause)
    if left is not None:
        return [_of(told, clause, clause.span, [left], Polarity.NEGATIVE)]
    at = clause.first
    while at < clause.last and draft.words[at] in draft.lexicon.conjunctions - _NOR:
        at += 1
    if (
        at + 2 >= clause.last
        or draft.words[at] not in _SO | _NOR
        or draft.words[at + 1] not in draft.lexicon.auxiliaries
    ):
        return []
    named = [f for f in clause.parties(at + 2) if f.form is MentionForm.NAMED and not f.root.authority]
    if not named or named[0].first - (at + 2) > NEAR:
        return []
    after = draft.tokens[named[0].last] if named[0].last < len(draft.tokens) else None
    if after is not None and after.text[0].isupper():
        return []  # a part of a longer name, which the record does not know
    parties = [named[0]]
    for found in named[1:]:
        if parties[-1].last < found.first and all(
            word in draft.lexicon.conjunctions or word in (",", "the")
            for word in draft.words[parties[-1].last : found.first]
        ):
            parties.append(found)
    polarity = Polarity.NEGATIVE if draft.words[at] in _NOR else told.polarity
    return [_of(told, clause, draft.span(at, parties[-1].last), parties, polarity)]


def _of(told: Claim, clause: Clause, span: Span, parties: Sequence[Found], polarity: Polarity) -> Claim:
    """A claim again, of other parties and without its date."""
    ids = clause.ids(parties)
    if isinstance(told, DesignationClaim):
        return _again(told, clause, span, parties=ids, polarity=polarity, when=None, same_day_as=None)
    return _again(told, clause, span, a=ids, polarity=polarity, when=None)


def _left_out(clause: Clause) -> Found | None:
    """The subject of a clause that ends where its verb would tell the rest: `X never was`, `X has not`."""
    words, last = clause.draft.words, clause.last
    while last > clause.first and not words[last - 1].isalpha():
        last -= 1
    ending = words[max(clause.first, last - 2) : last]
    auxiliaries = clause.draft.lexicon.auxiliaries
    denies = len(ending) == 2 and (
        (ending[0] == "never" and ending[1] in auxiliaries) or (ending[0] in auxiliaries and ending[1] == "not")
    )
    subject = clause.subject
    return subject if denies and subject is not None and is_party(subject) else None


def split_gaps(clause: Clause, found: Sequence[Claim]) -> list[Claim]:
    """Return the claims of a clause with one more for each name that stands beside its own date without a verb.

    `X was listed on 9 May 2014, Y on 7 March 2016`; `X was born in A in 1967, Y in B in 1973`.
    """
    out: list[Claim] = []
    for claim in found:
        told = isinstance(claim, DesignationClaim) and claim.when is not None
        born = isinstance(claim, IdentityClaim) and claim.born is not None
        rest = list(_gapped(clause, claim)) if (told or born) and clause.draft.lexicon.language == "en" else []
        if not rest:
            out.append(claim)
            continue
        end = clause.draft.token_at(rest[0].span.start)
        first = clause.draft.token_at(claim.span.start)
        out.append(msgspec.structs.replace(claim, span=clause.draft.span(first, max(end, first + 1))))
        out += rest
    return out


def _gapped(clause: Clause, claim: Claim) -> Iterator[Claim]:
    draft = clause.draft
    dates = draft.dates_in(clause.first, clause.last)
    if len(dates) < 2:
        return
    own = (
        set(claim.parties)
        if isinstance(claim, DesignationClaim)
        else {claim.party}
        if isinstance(claim, IdentityClaim)
        else set()
    )
    opened = draft.token_at(dates[0].end - 1) + 1
    for found in clause.parties(opened):
        if found.form is not MentionForm.NAMED or found.root.authority or clause.id_of(found) in own:
            continue
        between = draft.words[opened : found.first]
        date = next((d for d in dates if 0 <= draft.token_at(d.start) - found.last <= REACH), None)
        if date is None or not between or not all(w in draft.lexicon.conjunctions or w in ",;" for w in between):
            continue
        if any(draft.verbs[found.last : draft.token_at(date.start)]):
            continue
        end = draft.token_at(date.end - 1) + 1
        if isinstance(claim, DesignationClaim):
            yield _again(claim, clause, draft.span(found.first, end), parties=clause.ids([found]), when=when_of(date))
        elif isinstance(claim, IdentityClaim) and found.root.kind is MentionKind.PERSON:
            where = place_in(clause, found.last, end)
            party = clause.id_of(found)
            yield _again(claim, clause, draft.span(found.first, end), party=party, born=date.period, born_at=where)
        opened = end


def _again(claim: Claim, clause: Clause, span: Span, **slots: object) -> Claim:
    """The same claim at other words, of another party."""
    number = content_id("clm", clause.draft.document.id, type(claim).__name__, span.start, span.end, "again")
    return msgspec.structs.replace(claim, id=number, span=span, says=span.quote, **slots)
