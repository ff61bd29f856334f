"""Tails: what a clause adds behind a listing about another party, `as is X`, `together with Y`."""

from collections.abc import Sequence

import msgspec

from onrecord.model.claim import Claim, DesignationClaim, TieClaim, When
from onrecord.model.ids import content_id
from onrecord.model.span import Span
from onrecord.model.vocab import MentionForm, Polarity, Relation
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.lexicon.listings import TALK, ListingTalk

LONGEST_TAIL = 14
"""Tokens of a clause without a verb that takes up the predicate of another."""


def may_be_listed(clause: Clause, found: Found) -> bool:
    """Return whether a name is that of a party that a list may hold, and stands for itself."""
    return is_party(found) and not found.root.authority and not found.modifier and not found.inside


def find_tails(clause: Clause, state: State, found: Sequence[Claim]) -> list[Claim]:
    """Return the claims of a clause, with one for each name that takes up a listing told: `et X aussi`, `sowie X`."""
    draft = clause.draft
    talk = TALK.get(draft.lexicon.language)
    told = next((c for c in found if isinstance(c, DesignationClaim)), None)
    others = any(not isinstance(c, DesignationClaim) and not _is_company(c) for c in found)
    verb = clause.segment.verb if not _is_said_behind(clause) else None
    if talk is None or (others and verb is not None):
        return list(found)
    own = told is not None
    told = told or (state.echo if isinstance(state.echo, DesignationClaim) and state.just_listed else None)
    if told is None or told.status == "label" or (not own and verb is not None):
        return list(found)
    if not own and (clause.last - clause.first > LONGEST_TAIL or _is_subject_of_next(clause)):
        return list(found)
    begin = draft.token_at(told.span.start) if own else clause.first
    out: list[Claim] = list(found)
    for name in clause.mentions(begin):
        if name.form is not MentionForm.NAMED or not may_be_listed(clause, name) or clause.id_of(name) in told.parties:
            continue
        if own and clause.id_of(name) == told.same_day_as and clause.when() is None:
            continue  # `inscrit le même jour que X` tells whose day it is, and nothing else of X
        tail = _tail(clause, talk, name)
        if tail is None or (others and not own and state.echo_in < clause.segment.sentence - 1):
            continue
        start, end, value, same_day = tail
        polarity = told.polarity
        if value == "no":
            polarity = Polarity.NEGATIVE if told.polarity is Polarity.POSITIVE else told.polarity
        claim = _again(told, clause, draft.span(start, end), (name,), polarity, told.when if same_day else None)
        if value == "turn":  # `X ist nicht mehr verzeichnet. Sein Sohn hingegen schon`
            if told.polarity is Polarity.POSITIVE and told.status == "listed":
                continue
            key = told.authority or told.context_authority  # it is the list that the other is gone from
            claim = msgspec.structs.replace(claim, polarity=Polarity.POSITIVE, status="listed", authority=key)
        if own and start > begin:
            cut = start - 1 if draft.words[start - 1] in draft.lexicon.conjunctions else start
            out[out.index(told)] = told = msgspec.structs.replace(told, span=draft.span(begin, max(cut, begin + 1)))
        # `gemeinsam mit X`, behind a listing, is no tie
        inside = (claim.span.start, claim.span.end)
        out = [c for c in out if not (isinstance(c, TieClaim) and inside[0] <= c.span.start < inside[1])]
        out.append(claim)
        break
    return out


def _is_company(claim: Claim) -> bool:
    """Whether a tie only says who is beside whom: `gemeinsam mit X`."""
    return isinstance(claim, TieClaim) and claim.relation is Relation.COOPERATES_WITH


def _is_subject_of_next(clause: Clause) -> bool:
    """Whether the next clause opens with the verb of what this one only names: `También X, su jefe, | cayeron`."""
    draft = clause.draft
    verb, (_, end) = clause.last, draft.sentences[clause.segment.sentence]
    if verb >= end or draft.tokens[verb - 1].text != "," or not draft.verbs[verb]:
        return False
    return not draft.lexicon.reporting.find(draft.words, verb, verb + 1)


def _is_said_behind(clause: Clause) -> bool:
    """Whether the only verb of a clause tells who says it, behind a comma: `X ebenso, behauptet ein Blog`."""
    draft, verb = clause.draft, clause.segment.verb
    if verb is None or verb <= clause.first or draft.tokens[verb - 1].text != ",":
        return False
    return bool(draft.lexicon.reporting.find(draft.words, verb, verb + 1)) and not any(draft.verbs[clause.first : verb])


def _tail(clause: Clause, talk: ListingTalk, name: Found) -> tuple[int, int, str, bool] | None:
    """The words by which a name takes up what was told: first, last, how they do, and whether on the same day."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    first = name.first
    describing = (
        lexicon.articles | lexicon.titles | lexicon.person_nouns | lexicon.group_nouns | lexicon.possessives.keys()
    )
    while first > clause.first and (
        draft.words[first - 1] in describing
        or draft.words[first - 1] in lexicon.kin
        or draft.words[first - 1] in lexicon.roles
    ):
        first -= 1
    for back in range(max(clause.first, first - 5), first):
        like = talk.like.find(draft.words, back, first)
        if like is not None and like.last >= first:
            same_day = like.value == "with" or bool(lexicon.same_day.find(draft.words, like.first, first))
            return like.first, name.last, "yes", same_day
    apposed = _like_apposed(clause, talk, first)
    if apposed is not None:
        return apposed, name.last, "yes", False
    joined = (
        first == clause.first or draft.words[first - 1] in lexicon.conjunctions or draft.tokens[first - 1].text in ",;"
    )
    near = min(clause.last, name.last + 5)
    too = talk.too.find(draft.words, name.last, near) if joined else None
    opening = range(clause.first, first)
    small = all(draft.words[at] in lexicon.conjunctions or draft.tokens[at].text == "," for at in opening[:-1])
    if too is None and (joined or small) and first - clause.first <= 2:
        too = talk.too.find(draft.words, clause.first, first)
        return (clause.first, name.last, too.value, False) if too is not None and clause.segment.verb is None else None
    if too is None or any(draft.verbs[name.last : too.first]):
        return None
    if too.last < clause.last and draft.tokens[too.last].text[0].isalpha() and draft.verbs[too.last]:
        return None
    if too.value == "yes" and lexicon.negations.find(draft.words, too.last, min(too.last + 1, clause.last)):
        return None  # `X тоже не забыт` takes up another predicate
    return first, too.last, too.value, False


_LONGEST_APPOSITION = 8


def _like_apposed(clause: Clause, talk: ListingTalk, first: int) -> int | None:
    """Where words of likeness begin before the description of a name: `Lo mismo su organización, X`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    if clause.segment.verb is not None or first - 1 <= clause.first or draft.tokens[first - 1].text != ",":
        return None
    for table in (talk.like, talk.too):
        hit = table.find(draft.words, clause.first, first - 1)
        if hit is None or hit.first > clause.first + 1 or first - hit.last > _LONGEST_APPOSITION:
            continue
        opens = draft.words[hit.last] in lexicon.articles or draft.words[hit.last] in lexicon.possessives
        inside = range(hit.last, first - 1)
        if opens and not any(draft.tokens[at].text in ",;:" for at in inside):
            return hit.first
    return None


def _again(
    told: DesignationClaim, clause: Clause, span: Span, parties: Sequence[Found], polarity: Polarity, when: When | None
) -> DesignationClaim:
    number = content_id("clm", clause.draft.document.id, "DesignationClaim", span.start, span.end, "again")
    return msgspec.structs.replace(
        told,
        id=number,
        span=span,
        says=span.quote,
        parties=clause.ids(parties),
        polarity=polarity,
        when=when,
        same_day_as=None,
        counted_from=None,
        speaker=clause.segment.speaker,
    )
