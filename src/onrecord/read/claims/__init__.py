"""Claims of each kind: the detectors, and the order in which they look at a clause."""

import dataclasses
from collections.abc import Callable
from typing import NamedTuple

from onrecord.model.claim import (
    CasualtyClaim,
    Claim,
    CommitmentClaim,
    DesignationClaim,
    OtherClaim,
    ResponsibilityClaim,
    TieClaim,
)
from onrecord.model.vocab import MentionForm, Modality, Polarity
from onrecord.read.agreement_text import agreement_text
from onrecord.read.claims.agreement import commitment, own_clause
from onrecord.read.claims.another import is_of_another, without_ages
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.content import attribution, other
from onrecord.read.claims.content.restricted import with_only, with_restrictive
from onrecord.read.claims.cut_tails import Tail, cut_tail, fill_tail
from onrecord.read.claims.dated_gaps import DatedGap, cut_dated, fill_dated, find_dated_gap
from onrecord.read.claims.ellipsis import split_gaps
from onrecord.read.claims.event import attack, attackers, casualty, deed, responsibility
from onrecord.read.claims.gapping import Gap, cut_gaps, fill_gaps, find_parted_gap, remember_gapped
from onrecord.read.claims.joined_subjects import with_joined
from onrecord.read.claims.listing import designation
from onrecord.read.claims.listing.echo import find_echo
from onrecord.read.claims.listing.elided import is_turned
from onrecord.read.claims.listing.focus import with_focus
from onrecord.read.claims.listing.gone_off import ends_listing
from onrecord.read.claims.listing.in_eyes import in_eyes
from onrecord.read.claims.listing.inside_aside import inside_aside
from onrecord.read.claims.listing.joined_there import without_joined
from onrecord.read.claims.listing.list_authority import authority_of_list
from onrecord.read.claims.listing.listing_words import adds, speaks_of_list
from onrecord.read.claims.listing.named_and_dated import find_named_and_dated
from onrecord.read.claims.listing.reached import names_batch
from onrecord.read.claims.listing.rest import with_rest
from onrecord.read.claims.listing.same_list import goes_on_outside, stays_outside
from onrecord.read.claims.listing.tails import find_tails
from onrecord.read.claims.long_leads import without_long_lead
from onrecord.read.claims.parted_subject import apart_from_tie, with_name_before, with_subject
from onrecord.read.claims.party import fate, identity, listed_fact
from onrecord.read.claims.party.moving import is_moving
from onrecord.read.claims.party.placing import is_placing
from onrecord.read.claims.party.strangers import listed_behind_stranger, lists_stranger
from onrecord.read.claims.role import framed, role, task, whose
from onrecord.read.claims.state import State
from onrecord.read.claims.tie import counted_tie, holding, tie
from onrecord.read.claims.tie.behind import find_behind
from onrecord.read.claims.tie.left_out_tie import find_left_out_tie
from onrecord.read.claims.tie.owed_tie import find_owed_tie
from onrecord.read.conditional_source import names_source
from onrecord.read.denials import deny_told
from onrecord.read.draft import Draft
from onrecord.read.expectations import judging
from onrecord.read.lexicon.listings import TALK
from onrecord.read.lexicon.matters import NO_ONE
from onrecord.read.translation import mark_translated

DETECTORS: tuple[Callable[[Clause, State], list[Claim]], ...] = (
    counted_tie.find_counted_tie,
    whose.find,
    framed.find,
    designation.find,
    commitment.find,
    task.find,
    fate.find,
    deed.find,
    attack.find,
    responsibility.find,
    attackers.find,
    casualty.find,
    identity.find,
    role.find,
    tie.find,
    holding.find,
    listed_fact.find,
)
"""Detectors in order: of two claims on one span, the first finder's is kept."""
LONGEST_SPEECH = 12
"""Tokens below which a segment with a verb of saying does no more than introduce what is said."""


def reads_clauses(draft: Draft) -> bool:
    """Return whether the document is the text of an agreement, whose numbers are those of its clauses."""
    return agreement_text(draft) is not None


def find_claims(draft: Draft) -> list[Claim]:
    """Return the claims of a draft, clause by clause, in text order within each detector."""
    state = State()
    claims: list[Claim] = []
    agreement = agreement_text(draft)
    for at, segment in enumerate(draft.segments):
        clause = Clause(draft, segment)
        if segment.sentence != state.sentence:
            state.sentence, state.task, state.tie = segment.sentence, None, None
        if agreement is not None and segment.first >= agreement.body:
            # What the parties undertake is neither a forecast nor a fact: no other detector reads it.
            claims += own_clause.find(clause, agreement)
            continue
        if agreement is not None:
            claims += own_clause.head(clause, agreement)
        if segment.speech and _only_speech(clause):
            continue
        rest = _without_source(clause)
        if rest is None:
            claims += attribution.find(clause, state)  # a document cited is one of its own
            continue
        clause, parts = cut_parts(rest)
        goes_on_outside(clause, state)
        found: list[Claim] = find_owed_tie(clause) or find_behind(clause) or find_left_out_tie(clause, state)
        found = found or find_parted_gap(clause, state) or find_dated_gap(clause, state)
        found = found or find_echo(clause, state) or find_named_and_dated(clause, state)
        placing = is_placing(clause) or is_moving(clause)
        for find in () if found else DETECTORS:
            if not (placing and find is designation.find):
                found += find(clause, state)
        found = with_joined(clause, find_tails(clause, state, split_gaps(clause, with_focus(clause, found))))
        found = apart_from_tie(clause, with_subject(clause, without_joined(clause, found)))
        found = in_eyes(clause, with_rest(clause, state, inside_aside(clause, found)))
        # A clause that blames or denies is no attribution beside that.
        if not any(isinstance(claim, ResponsibilityClaim) for claim in found):
            found += attribution.find(clause, state)
        apart = (_is_of_stranger, _is_weighed, is_of_another)
        found = [claim for claim in found if not any(is_so(clause, claim) for is_so in apart)]
        _remember(clause, state, found)
        remember_gapped(clause, state, found)
        if not _covers(clause, found):
            others = with_restrictive(clause, other.find(clause, state), draft.segments[at + 1 : at + 2])
            scraps = [claim for claim in others if _is_scrap(claim)]
            others = [claim for claim in others if claim not in scraps] + with_name_before(clause, scraps)
            found += [claim for claim in others if not _is_scrap(claim)]
        found = with_only(clause, without_long_lead(clause, found), claims)
        found = fill_parts(clause, parts, found)
        _drop_told(claims, found)
        told = any(isinstance(claim, DesignationClaim) for claim in found)
        beside = told and segment.kind in ("participle", "appositive", "relative") and draft.lexicon.language in TALK
        if beside or (found and segment.kind in ("main", "coordinate", "fragment", "subordinate", "content")):
            state.just_listed = told
        claims += found
    return mark_translated(draft, deny_told(draft, without_ages(claims)))


class _Parts(NamedTuple):
    """What a clause leaves its verb out of: pairs of names, names with their dates, a tail about somebody else."""

    gaps: list[Gap]
    dated: list[DatedGap]
    tail: Tail | None


def cut_parts(clause: Clause) -> tuple[Clause, _Parts]:
    """Return a clause up to the parts that leave its verb out, and those."""
    whole, tail = cut_tail(clause)
    cut, gaps = cut_gaps(whole)
    dated: list[DatedGap] = []
    if not gaps:
        cut, dated = cut_dated(whole)
    return cut, _Parts(gaps, dated, tail)


def fill_parts(clause: Clause, parts: _Parts, found: list[Claim]) -> list[Claim]:
    """Return the claims of a clause with those of its parts."""
    return fill_tail(clause, parts.tail, fill_dated(clause, parts.dated, fill_gaps(clause, parts.gaps, found)))


def _without_source(clause: Clause) -> Clause | None:
    """The clause before the words that name a source; None where there are no others: `if the sheet is right`."""
    segment = clause.segment
    if segment.kind != "attribution" or not names_source(clause.draft, segment.own, segment.last):
        return clause
    own = segment.own == segment.first
    return None if own else Clause(clause.draft, dataclasses.replace(segment, last=segment.own))


FEWEST_WORDS = 4
"""Words from which a clause of no kind is a claim: `he noted`, `known as X` are scraps of others."""


def _drop_told(claims: list[Claim], found: list[Claim]) -> None:
    """Take away the last claim where the next clause tells the same words: `X is among those whom the UN lists`."""
    if claims and isinstance(claims[-1], OtherClaim) and any(claim.span == claims[-1].span for claim in found):
        claims.pop()


def _is_scrap(claim: Claim) -> bool:
    kindless = isinstance(claim, OtherClaim) and not claim.topic
    return kindless and len(claim.span.quote.split()) < FEWEST_WORDS


def _is_of_stranger(clause: Clause, claim: Claim) -> bool:
    """Whether a listing is that of somebody without a name, and so none of whose mother or partner that is."""
    if not isinstance(claim, DesignationClaim) or claim.status == "label" or claim.kin_of is not None:
        return False
    end = clause.draft.token_at(claim.span.end - 1)
    return lists_stranger(clause, end) or listed_behind_stranger(clause, claim.parties, end + 1)


def _is_weighed(clause: Clause, claim: Claim) -> bool:
    """Whether a listing or an agreement of nobody is read in a clause that only judges or foretells."""
    modality, draft = clause.segment.modality, clause.draft
    if modality == Modality.OPINION and isinstance(claim, DesignationClaim) and claim.status != "label":
        opening = draft.words[clause.first : min(clause.last, clause.first + 2)]
        if not NO_ONE.isdisjoint(opening) and not clause.parties():
            return True  # `Nadie toma en serio esa lista`
    if draft.lexicon.language != "en" or modality not in (Modality.OPINION, Modality.FORECAST):
        return False
    if isinstance(claim, CommitmentClaim):
        # `The accord, in my opinion, is finished since last spring` tells of no signing.
        foretold = modality == Modality.FORECAST or not clause.hits(draft.lexicon.signing)
        return foretold and claim.aspect == "existence"
    if isinstance(claim, CasualtyClaim):
        return not clause.parties() and not draft.numbers_in(clause.first, clause.last)
    if not isinstance(claim, DesignationClaim) or claim.status == "label" or modality == Modality.FORECAST:
        return False
    verbs = [hit.first for hit in clause.hits(draft.lexicon.list_verbs)]
    if not any(draft.verbs[at] for at in verbs) and judging(draft, clause.first, clause.last) >= 0:
        return not any(f.form is MentionForm.NAMED for f in clause.parties())
    ever = any("ever" in draft.words[max(clause.first, at - _FARTHEST_EVER) : at] for at in verbs)
    return not clause.parties() or (ever and judging(draft, clause.first, clause.last) >= 0)


_FARTHEST_EVER = 3
"""Words up to a verb of listing that only bounds a judgement: `the gaudiest man ever to be listed`."""


def _only_speech(clause: Clause) -> bool:
    """Whether a segment does no more than introduce what somebody says."""
    segment = clause.segment
    if clause.hits(clause.draft.lexicon.responsible) and clause.parties():
        return False
    if _puts_figure(clause):
        return False
    return (
        segment.speech in ("said", "believed") and not segment.speaker and clause.last - clause.first < LONGEST_SPEECH
    )


def _puts_figure(clause: Clause) -> bool:
    """Whether a verb of saying itself gives a figure: `put the dead at 14`, `estimated the fleet at 40 ships`."""
    draft, verb = clause.draft, clause.segment.verb
    if verb is None or verb >= clause.last - 1 or draft.lexicon.language != "en":
        return False
    figures = [n for n in draft.numbers_in(verb + 1, clause.last) if n.kind != "ordinal" and not draft.in_date(n.start)]
    return any(draft.words[draft.token_at(n.start) - 1] == "at" for n in figures)


def _covers(clause: Clause, found: list[Claim]) -> bool:
    """Whether one of the claims covers more than half of the clause."""
    span = clause.span
    length = max(1, span.end - span.start)
    shares = [max(0, min(c.span.end, span.end) - max(c.span.start, span.start)) for c in found]
    # `is on the UN list | but not on the American one`: the parts of one clause cover it together
    apart = {c.span.start: share for c, share in zip(found, shares, strict=True) if isinstance(c, DesignationClaim)}
    return any(share > 0.5 * length for share in (*shares, sum(apart.values())))


def _authority_of_sentence(clause: Clause, found: list[Claim]) -> str:
    """The one authority that a sentence names, where one of its clauses lists somebody, beside English.

    `wird bei den Vereinten Nationen als X geführt und steht seit 2005 auf der Liste`
    """
    draft = clause.draft
    listed = any(isinstance(claim, DesignationClaim) and not claim.authority for claim in found)
    if not listed or draft.lexicon.language not in TALK:
        return ""
    named = {
        hit.value for hit in draft.lexicon.authorities.find(draft.words, *draft.sentences[clause.segment.sentence])
    }
    return named.pop() if len(named) == 1 else ""


_ASIDE = ("relative", "participle", "appositive", "fragment", "attribution", "subordinate", "including")
"""Kinds of clauses that a sentence goes on after as if they were not there."""


_WHERE = frozenset({"where", "when"})
"""Words of a relative clause of place or time, which the reader takes for the clause that it stands in."""


def _authority_after(clause: Clause, state: State, found: list[Claim]) -> str:
    """The authority spoken of behind a clause: that of the list it names, unless it tells of a listing by another."""
    named = authority_of_list(clause)
    if named and not (state.authority and any(isinstance(claim, DesignationClaim) for claim in found)):
        return named
    return state.authority or _authority_of_sentence(clause, found)


def _tells(clause: Clause, claim: TieClaim) -> bool:
    """Whether a tie is what a clause tells, and no noun for a relative before its verb: `Her sisters X and Y were`."""
    verb, words = clause.segment.verb, claim.words.split()
    if verb is None or len(words) != 1 or words[0] not in clause.draft.lexicon.kin:
        return True
    return words[0] not in clause.draft.words[clause.first : verb]


def _remember(clause: Clause, state: State, found: list[Claim]) -> None:
    stays_outside(clause, state)
    if any(isinstance(claim, DesignationClaim | TieClaim) for claim in found):
        state.unread = False
    elif clause.segment.kind not in _ASIDE and clause.segment.verb is not None and not clause.segment.speech:
        state.unread = clause.draft.words[clause.segment.own] not in _WHERE
        state.unread_off = state.unread and ends_listing(clause)
    state.authority = _authority_after(clause, state, found)
    if speaks_of_list(clause) or names_batch(clause, state) or any(isinstance(c, DesignationClaim) for c in found):
        state.list_in = clause.segment.sentence
    dated = (
        clause.when()
        if names_batch(clause, state) and not any(isinstance(c, DesignationClaim) for c in found)
        else None
    )
    if dated is not None and dated.period is not None and not dated.relative:
        state.listed_on, state.dated_in = dated, clause.segment.sentence  # `A larger batch came on 30 March 2018`
    for claim in found:
        listed = any(isinstance(other, DesignationClaim) for other in found)
        if isinstance(claim, DesignationClaim) or (
            isinstance(claim, TieClaim) and not listed and _tells(clause, claim)
        ):
            # `His daughter X was listed. So was Y`: it is the verb that is taken up
            state.echo, state.echo_in = claim, clause.segment.sentence
            state.echo_words = frozenset(clause.draft.words[clause.first : clause.last])
            state.echo_turned = is_turned(clause, claim)
        if isinstance(claim, DesignationClaim):
            if not (adds(clause) or claim.polarity is Polarity.NEGATIVE) or not state.authority:
                state.authority = claim.authority or state.authority
            if claim.when is not None:
                state.listed_on, state.dated_in = claim.when, clause.segment.sentence
        elif isinstance(claim, ResponsibilityClaim) and claim.sort == "task" and not claim.approved_by:
            state.task = claim
        elif isinstance(claim, TieClaim) and clause.segment.kind != "including":
            state.tie = claim
