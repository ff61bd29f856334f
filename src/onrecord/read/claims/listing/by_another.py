"""A listing by another authority, told by what that one did as well: `The UN did the same`, `So has the EU`.

English.
"""

import msgspec

from onrecord.model.claim import Claim, DesignationClaim
from onrecord.model.vocab import Polarity
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.ellipsis import again
from onrecord.read.lexicon.base import words
from onrecord.read.uses import SEATS

_DID = words("did does do done acted acts act reacted responded behaved moved went goes")
_ALIKE = (
    ("the", "same"), ("so",), ("likewise",), ("similarly",), ("in", "kind"), ("alike",), ("as", "much"), ("suit",),
    ("the", "very", "same"), ("exactly", "the", "same"), ("just", "the", "same"), ("just", "that"), ("the", "like"),
    ("along",), ("in", "step"), ("in", "parallel"),
)  # fmt: skip
_AHEAD = (
    ("there", "first"), ("there", "before"), ("there", "earlier"), ("there", "sooner"), ("in", "first"), ("first",),
    ("earlier",), ("sooner",), ("quicker",), ("faster",), ("before",), ("long", "before"), ("well", "before"),
    ("years", "before"), ("years", "earlier"), ("months", "before"), ("months", "earlier"), ("already",), ("ahead",),
    ("the", "first"), ("to", "it", "first"), ("in", "ahead"), ("long", "ago"), ("years", "ago"), ("a", "step", "ahead"),
)  # fmt: skip
"""What is said behind a verb of one that did before what is told: `The Americans had got there first`."""
_GOT = words("got gotten gets came arrived been was were")
_FOLLOW = words("followed follows follow")
_TAKE = words("took takes taken made makes came reached drew draws arrived adopted adopts imposed imposes applied")
_COPY = words(
    "copied mirrored matched echoed repeated emulated imitated shared joined copies mirrors matches shares "
    "copy mirror match echo repeat emulate imitate share join"
)
_STEP = words(
    "step steps decision decisions view line measure measures move moves conclusion conclusions action course route "
    "path listing listings designation designations sanctions sanction penalty ban freeze example"
)
_SMALL = words(
    "has have had also too since already later then soon duly in turn itself themselves promptly never not yet to"
)
_SPARING = words(
    "forget forgets forgot forgotten spare spares spared overlook overlooked ignore ignored neglected missed omitted"
)
"""Verbs of which a denial tells a listing: `Nor has Washington forgotten him`."""
MOST_BETWEEN = 4
"""Words between an authority and what it did."""
LONGEST_STEP = 5
"""Words from a verb of taking to its object: `took much the same step`."""


def by_another(clause: Clause, told: Claim, first: int, after: int, polarity: Polarity) -> list[Claim]:
    """Return the listing again, by the authority that an echo names instead: `So has the EU`, `Washington has not`.

    Args:
        clause: The echo.
        told: The claim that it takes up.
        first: The first token of its words.
        after: The token at which the authority, or its article, stands.
        polarity: Whether that one denies it.
    """
    hits = clause.draft.lexicon.authorities.find(clause.draft.words, after, clause.last)
    if not isinstance(told, DesignationClaim) or told.then or not hits or hits[0].first - after > 1:
        return []
    if not _SPARING.isdisjoint(clause.draft.words[hits[0].last : clause.last]):
        polarity = Polarity.POSITIVE if polarity is Polarity.NEGATIVE else Polarity.NEGATIVE
    return _again(told, clause, hits[0].value, first, polarity)


def did_the_same(clause: Clause, told: Claim) -> list[Claim]:
    """Return the listing by another authority that did the same: `Washington followed suit in 2013`."""
    draft = clause.draft
    if not isinstance(told, DesignationClaim) or told.polarity is Polarity.NEGATIVE or clause.segment.verb is None:
        return []
    hits = draft.lexicon.authorities.find(draft.words, clause.first, clause.segment.verb)
    if not hits or hits[0].first - clause.first > MOST_BETWEEN or any(draft.verbs[clause.first : hits[0].first]):
        return []
    deed = _deed(clause, hits[-1].last)
    if deed is None or any(draft.verbs[deed : clause.last]):
        return []
    return _again(told, clause, hits[-1].value, clause.first, Polarity.NEGATIVE if clause.negative else told.polarity)


_AUXILIARY = words("does do did has have had is are was were")
_NOT = words("not never")


def by_one_that_did_not(clause: Clause, told: Claim) -> list[Claim]:
    """Return the listing denied of another authority by a clause that is no more than that: `New York does not`."""
    draft = clause.draft
    if not isinstance(told, DesignationClaim) or told.then or told.polarity is Polarity.NEGATIVE:
        return []
    first = clause.first
    while first < clause.last and (draft.words[first] in draft.lexicon.conjunctions or draft.words[first] in _LEADS):
        first += 1
    hits = draft.lexicon.authorities.find(draft.words, first, clause.last)
    town = tuple(draft.words[first : first + 2]) in SEATS
    key, at = ("un", first + 2) if town else (hits[0].value, hits[0].last) if hits else ("", first)
    if not key or (not town and hits[0].first - first > 1):
        return []
    here = [draft.words[to] for to in range(at, clause.last) if draft.tokens[to].text[0].isalnum()]
    whole = [*here, ""][:2]
    denied = (whole[0] in _AUXILIARY and whole[1] in _NOT) or (whole[0] == "never" and whole[1] in _AUXILIARY)
    short = whole[0].endswith("n't") and whole[0].removesuffix("n't") in _AUXILIARY
    if not (denied and len(here) == len(whole)) and not (short and len(here) == 1):
        return []
    return _again(told, clause, key, clause.first, Polarity.NEGATIVE)


_LEADS = words("while but and though whereas although")


def _deed(clause: Clause, at: int) -> int | None:
    """Where the words for doing the same end that stand right behind an authority; None where none do."""
    draft, start = clause.draft, at
    while at < clause.last and at - start <= MOST_BETWEEN and (draft.words[at] in _SMALL or not draft.verbs[at]):
        at += 1
    if at >= clause.last or not draft.verbs[at]:
        return None
    verb, behind = draft.words[at], at + 1
    while verb in draft.lexicon.auxiliaries and behind < clause.last and draft.words[behind] in _SMALL:
        behind += 1
    told = behind < clause.last and (draft.verbs[behind] or draft.words[behind - 1] == "to")
    if told and verb in draft.lexicon.auxiliaries:
        verb, behind = draft.words[behind], behind + 1
    if verb in _DID | _FOLLOW:
        for phrase in _ALIKE:
            if tuple(draft.words[behind : behind + len(phrase)]) == phrase:
                return behind + len(phrase)
    first = _comes_first(clause, behind) if verb in _DID | _GOT else None
    if first is not None:
        return first
    if verb in _FOLLOW and (behind >= clause.last or clause.when(behind) is not None or _is_later(clause, behind)):
        return behind
    if verb in _TAKE | _COPY:
        object_ = range(behind, min(clause.last, behind + LONGEST_STEP))
        same = verb in _COPY or any(draft.words[to] in ("same", "identical", "similar") for to in object_)
        step = next((to for to in object_ if draft.words[to] in _STEP), None)
        return step + 1 if same and step is not None else None
    return None


def _comes_first(clause: Clause, behind: int) -> int | None:
    """Where the words end that set a deed before what is told: `had got there first`; None where none do."""
    while behind < clause.last and clause.draft.words[behind] in _EVEN:
        behind += 1
    for phrase in () if clause.negative else _AHEAD:
        end = behind + len(phrase)
        if tuple(clause.draft.words[behind:end]) == phrase and _closes(clause, end):
            return end
    return None


_EVEN = words("even much far rather considerably long well somewhat a little some several two three four many")
_AFTER = words("by with over and in as than of")


def _closes(clause: Clause, at: int) -> bool:
    """Whether what was said to come first is no more than that: no noun follows but in an adjunct of time."""
    draft = clause.draft
    if at >= clause.last or not draft.tokens[at].text[0].isalnum() or draft.in_date(draft.tokens[at].start):
        return True
    return draft.words[at] in _AFTER


_LATER = words("later after afterwards on soon")


def _is_later(clause: Clause, at: int) -> bool:
    """Whether nothing but a time counted from the listing before stands behind a verb: `followed a year later`."""
    draft = clause.draft
    told = [word for word in draft.words[at : clause.last] if word[0].isalnum()]
    return bool(told) and told[-1] in _LATER and not any(draft.verbs[at : clause.last]) and len(told) <= LONGEST_STEP


def _again(told: DesignationClaim, clause: Clause, other: str, first: int, polarity: Polarity) -> list[Claim]:
    known = told.authority or told.context_authority
    if other == known:
        return []
    when = None if polarity is Polarity.NEGATIVE else clause.when()
    span, nothing = clause.draft.span(first, clause.last), {"programme": "", "context_authority": "", "list_quote": ""}
    claim = again(
        told,
        clause,
        span,
        authority=other,
        polarity=polarity,
        when=when,
        same_day_as=None,
        counted_from=None,
        **nothing,
    )
    # of a listing by whom the report does not say, it is not known that this one is another
    return [claim if known else msgspec.structs.replace(claim, tentative=True)]
