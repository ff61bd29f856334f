"""Who left a list, or stays on it: `has come off`, `Out, too, went X`, `remains blocked`.

English.
"""

from collections.abc import Sequence

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import MentionForm, Polarity
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.state import State
from onrecord.read.lexicon.bare_listings import BareTalk

_STAYING = frozenset("remain remains remained stay stays stayed still continues".split())
_HIT = frozenset("blocked sanctioned designated blacklisted listed frozen".split())
_LASTING = (("to", "this", "day"), ("to", "date"), ("even", "now"), ("even", "today"), ("as", "ever"), ("as", "before"))


def stays_hit(clause: Clause, verb: int) -> bool:
    """Return whether an English clause says that measures stay in force against somebody: `remains blocked`."""
    here = clause.draft.words[verb : clause.last]
    return _stays(here) and any(word in _HIT for word in here) and not clause.negative


def _stays(here: Sequence[str]) -> bool:
    """Whether a predicate says that something goes on: `is still`, `remains`, `to this day`."""
    if any(word in _STAYING for word in here):
        return True
    return any(tuple(here[at : at + len(phrase)]) == phrase for phrase in _LASTING for at in range(len(here)))


def stays_on_it(clause: Clause, state: State, verb: int) -> bool:
    """Return whether an English clause says that somebody is still on the list just told: `X is still on it`."""
    draft, here = clause.draft, clause.draft.words[verb : clause.last]
    subject, (first, _) = clause.subject, draft.sentences[clause.segment.sentence]
    named = subject is not None and subject.form is MentionForm.NAMED and first <= subject.first < verb
    if draft.lexicon.language != "en" or clause.negative or not named or not _stays(here):
        return False
    near = state.listed_in >= clause.segment.sentence - 1
    there = any(here[at : at + 2] == ["on", "it"] for at in range(len(here))) or here[-1:] == ["there"]
    return near and there


def stays_too(clause: Clause, state: State, verb: int) -> bool:
    """Return whether an English clause says no more than that one more stays where another does: `X also remains`."""
    draft, told = clause.draft, state.echo
    if draft.lexicon.language != "en" or clause.negative or draft.words[verb] not in _STAYING:
        return False
    before = isinstance(told, DesignationClaim) and told.status == "listed" and told.polarity is Polarity.POSITIVE
    rest = [word for word in draft.words[verb + 1 : clause.last] if word.isalpha()]
    adds = any(word in _ALSO for word in draft.words[clause.first : clause.last])
    plain = all(word in _ALSO or word in draft.lexicon.adverbs or word in ("there", "on", "it") for word in rest)
    return before and adds and plain and state.echo_in >= clause.segment.sentence - 1


_ALSO = frozenset("also too likewise equally similarly as well still".split())
_TAKEN = frozenset("taken struck dropped removed deleted delisted crossed cleared released wiped scratched".split())


def ends_listing(clause: Clause) -> bool:
    """Return whether the predicate of an English clause is that somebody was taken off: `has since been taken off`."""
    draft, verb = clause.draft, clause.segment.verb
    if draft.lexicon.language != "en" or verb is None or clause.negative:
        return False
    taken = next((at for at in range(verb, clause.last) if draft.words[at] in _TAKEN), None)
    if taken is None:
        return goes_off(clause, verb)
    behind = [word for word in draft.words[taken + 1 : clause.last] if word.isalpha()]
    return behind in ([], ["off"], ["off", "it"], ["from", "it"])


def adds_to_gone(clause: Clause, state: State, talk: BareTalk) -> bool:
    """Return whether a clause says of one more that it left a list: `Y was struck off. Out, too, went X`."""
    words = clause.draft.words[clause.first : clause.last]
    return left_before(clause, state) and any(word in talk.adding for word in words)


def left_before(clause: Clause, state: State) -> bool:
    """Return whether the listing told right before a clause is that of somebody who left the list."""
    told = state.echo
    if not isinstance(told, DesignationClaim) or state.echo_in < clause.segment.sentence - 1:
        return False
    return told.polarity is Polarity.POSITIVE and told.status == "delisted"


_MOVING = frozenset(
    "is are was were be been has have had isn't aren't wasn't weren't go goes went gone come comes came fall falls "
    "fell fallen drop drops dropped slip slips slipped slid slide slides get gets got stay stays stayed keep keeps "
    "kept remain remains remained tumble tumbled drift drifted step stepped move moved".split()
)
"""Verbs that with `off` or `out` say that somebody left; `turned out` and `found out` do not."""
_OUT = frozenset({"off", "out"})
_PERIODS = frozenset("year month week day decade century quarter summer autumn winter spring war session".split())
"""What comes to its end by itself: `X joined them before the year was out`."""


def goes_off(clause: Clause, verb: int) -> bool:
    """Return whether an English clause says that its subject went off, or out: `Out, too, went X`, `has come off`."""
    draft = clause.draft
    if draft.lexicon.language != "en":
        return False
    first = clause.first
    while first < verb and draft.words[first] in draft.lexicon.conjunctions:
        first += 1
    if draft.words[first] in (*_OUT, "gone"):
        return draft.words[verb] in _MOVING
    for at in range(verb, clause.last):
        if draft.words[at] not in _MOVING or draft.words[at - 1] in _PERIODS:
            continue
        if draft.words[at] == "gone" and at > verb and draft.words[at + 1 : at + 2] not in (["on"], ["onto"], ["in"]):
            return True
        behind = at + 1
        while behind < clause.last and (
            draft.words[behind] in draft.lexicon.adverbs or draft.words[behind] in draft.lexicon.current_words
        ):
            behind += 1
        if behind < clause.last and draft.words[behind] in _OUT:
            return True
    return False
