"""Where a loose listing goes on or ends: the adverbs, particles and verbs that may follow."""

from onrecord.read.claims.clause import Clause
from onrecord.read.claims.state import State
from onrecord.read.lexicon.base import words

BE = words("is are was were be been being isn't aren't wasn't weren't 's 're get gets got remain remains stay stays")


_HAVE = words("has have had 's hasn't haven't hadn't")


PUT = words("added entered included inscribed named placed written blocked frozen barred targeted hit caught enrolled")
"""Participles of putting somebody somewhere, or of measures, that need a list spoken of before."""


TAKEN = words("struck dropped removed taken cleared let deleted delisted scratched crossed wiped released reprieved")
"""Participles of taking somebody off, with `off` behind those that mean something else alone."""


MOVE_ON = words("go goes went gone come comes came get gets got")


MOVE_OFF = words("come comes came drop drops dropped fall falls fell slip slips slipped be been is was were are")


_AFTER = words(
    "on in together along alongside with at the same too also as later then there by under for after before when only "
    "a an two three four five six seven eight nine ten some several years months weeks days over from until till since "
    "long soon already again today now last next earlier once long shortly almost nearly barely exactly just and but "
    "while though although outright early late mid around about in-between"
)
"""Words by which an adjunct, or another clause, begins behind a verb of listing."""


_TIMES = words(
    "year years month months week weeks day days spring summer autumn winter time then that ago before later"
)


_NEVER = words("never not n't hasn't haven't didn't")


WIDTH = 4
"""Words between a verb and the noun for an entry."""


def past_small(clause: Clause, at: int) -> int:
    """The first token from a verb on that is no auxiliary before another verb, no adverb and no negation."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    while at < clause.last - 1 and draft.words[at] in BE | _HAVE | lexicon.auxiliaries:
        after = past_adverbs(clause, at + 1)
        if not (draft.words[after] in BE | PUT | TAKEN | MOVE_ON or draft.verbs[after]):
            break
        if draft.words[after] in ("on", "off"):
            break
        at = after
    return at


def past_adverbs(clause: Clause, at: int) -> int:
    """Return the token behind the adverbs at a place; the last of a clause is not passed."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    while at < clause.last - 1 and (
        draft.words[at] in lexicon.adverbs
        or draft.words[at] in _NEVER
        or draft.words[at] in lexicon.current_words
        or (draft.words[at].endswith("ly") and not draft.verbs[at])
    ):
        at += 1
    return at


_FAR = 4
"""Sentences back in which a list is still what `there` means."""


def is_there(clause: Clause, at: int, state: State) -> bool:
    """Whether a party is said to be there, right after a list was spoken of: `X, known as Y, is there`."""
    draft, behind = clause.draft, at + 1
    while behind < clause.last and (
        draft.words[behind] in draft.lexicon.adverbs or draft.words[behind] in _ALL or draft.words[behind] in _SMALL
    ):
        behind += 1
    here = draft.words[at] in BE and draft.words[behind : behind + 1] == ["there"]
    recent = max(state.list_in, state.listed_in) >= clause.segment.sentence - _FAR
    return here and recent and (behind + 1 >= clause.last or ends(clause, behind + 1))


_ALL = words("both all each")


_SMALL = words("still not no longer also now yet always too likewise")


def goes_on_or_off(clause: Clause, at: int, particle: str) -> bool:
    """Whether `on` or `off` follows with nothing but a time, or `it`: `went on later`, `has been off since May`."""
    draft = clause.draft
    if at >= clause.last or draft.words[at] != particle:
        return False
    after = at + 1
    if after < clause.last and draft.words[after] in ("it", "there"):
        after += 1
        return after >= clause.last or ends(clause, after)
    if particle == "off" and after >= clause.last:
        return True
    dated = any(draft.in_date(draft.tokens[to].start) for to in range(after, clause.last))
    timed = dated or any(draft.words[to] in _TIMES for to in range(after, clause.last))
    return timed and ends(clause, after) and not any(draft.verbs[after : clause.last])


def ends(clause: Clause, at: int) -> bool:
    """Whether nothing but an adjunct follows: a clause's end, a date, or a word that opens one."""
    draft = clause.draft
    if at >= clause.last or not draft.tokens[at].text[0].isalnum() or draft.in_date(draft.tokens[at].start):
        return True
    word, following = draft.words[at], draft.words[at + 1] if at + 1 < clause.last else ""
    if word == "as":
        rest = draft.words[at + 1 : at + _LONGEST_AS]
        return following == "well" or (following in _AS_OLD and "as" in rest)  # `as early as 7 November 2014`
    if word in ("on", "in", "under", "to", "from", "for", "with", "by"):
        return _leads_on(clause, at + 1)
    counted = bool(draft.numbers_in(at, at + 1))
    return word in _AFTER or word.endswith("ly") or counted


_AS_OLD = words("early late far long recently soon")


_LONGEST_AS = 4


def _leads_on(clause: Clause, at: int) -> bool:
    """Whether a preposition leads to a date, a time, an authority, or somebody told to be listed."""
    draft = clause.draft
    span = range(at, min(clause.last, at + WIDTH))
    if any(draft.in_date(draft.tokens[to].start) or draft.words[to] in _TIMES for to in span):
        return True
    if any(hit.first <= at + 1 for hit in clause.hits(draft.lexicon.authorities, at)):
        return True
    return draft.words[at - 1] in ("with", "for", "in") and not any(draft.verbs[to] for to in span)
