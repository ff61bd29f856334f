"""Delistings: what says that a party was taken off a list, in whatever words and with whatever stands between.

In English, `took the president of Tarvia off its list`, `the designation was revoked`, `left the list`, `came off it`;
in other languages, `leaving`.
"""

from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.leaving import leaves_list
from onrecord.read.claims.listing.listing_cues import ROLLS
from onrecord.read.lexicon.base import words

_TAKE = words(
    "take takes took taken taking strike strikes struck stricken striking drop drops dropped dropping delete "
    "deletes deleted deleting remove removes removed removing erase erases erased cross crosses crossed cut "
    "cuts pull pulls pulled exclude excludes excluded expunge expunged scrub scrubbed scratch scratched "
    "withdraw withdrew withdrawn cleared released wiped"
)
_OFF = frozenset({"off", "from", "out"})
_ENDS = words(
    "revoke revokes revoked revoking rescind rescinds rescinded annul annuls annulled lift lifts lifted "
    "lifting cancel cancels cancelled canceled withdraw withdrew withdrawn quash quashed lapse lapses lapsed "
    "expire expires expired repeal repealed void voided overturn overturned nullified reversed scrap scrapped"
)
_ACTS = words(
    "designation designations listing listings sanctions measures blacklisting proscription ban freeze restrictions"
)
WIDTH = 7
"""Words between `off` and the list, or between the verb and the act that it ends."""
_LEFT = frozenset({"left", "leaves", "leave", "leaving"})
_VANISH = words(
    "disappear disappears disappeared vanish vanishes vanished fall falls fell fallen slip slips slipped slid exit "
    "exits exited depart departs departed go goes went gone come comes came get gets got"
)
"""Verbs that with `off`, `from` or `out of` a list say that somebody left it."""


def is_delisting(clause: Clause) -> bool:
    """Return whether a clause says that somebody was taken off a list, or that a listing was ended."""
    if clause.draft.lexicon.language != "en":
        return leaves_list(clause)
    return _takes_off(clause) or _ends_listing(clause) or _leaves(clause) or _is_off(clause)


def _is_off(clause: Clause) -> bool:
    """Whether a clause that was broken off goes on with it: `took X, the president, | off its sanctions list`."""
    here = clause.draft.words
    own = max(clause.first, clause.segment.own)
    if here[own] not in ("off", "from") or own + 1 >= clause.last:
        return False
    if here[own] == "from":
        first, _ = clause.draft.sentences[clause.segment.sentence]
        if not any(word in _TAKE for word in here[first:own]):
            return False
    return any(word in ROLLS for word in here[own + 1 : min(clause.last, own + 1 + WIDTH)])


_BEFORE_GERUNDS = frozenset({"after", "before", "without", "of", "for"})
"""Words before `taking it off`, of which the sentence tells in passing."""


def _takes_off(clause: Clause) -> bool:
    """Whether a verb of taking is followed, anywhere in the clause, by `off`, `from` or `out of` a list."""
    here = clause.draft.words
    taken = next((at for at in range(clause.first, clause.last) if here[at] in _TAKE), None)
    if taken is None:
        return _vanishes(clause)
    if taken > clause.first and here[taken - 1] in _BEFORE_GERUNDS:
        return False
    for at in range(taken + 1, clause.last):
        if here[at] not in _OFF:
            continue
        behind = here[at + 1 : min(clause.last, at + 1 + WIDTH)]
        noun = next((i for i, word in enumerate(behind) if word in ROLLS), None)
        if noun is not None and not any(clause.draft.verbs[at + 1 : at + 1 + noun]):
            return True
        if here[at] == "off" and at - taken == 2 and here[taken + 1] in clause.draft.lexicon.pronouns:
            return True  # `took it off in February`
    return False


def _vanishes(clause: Clause) -> bool:
    """Whether a party is said to have gone off a list by itself: `X disappeared from the list in October`."""
    here = clause.draft.words
    for at in range(clause.first, clause.last - 2):
        if here[at] not in _VANISH or here[at + 1] not in _OFF:
            continue
        strays = here[at] in ("come", "comes", "came", "go", "goes", "went", "gone", "get", "gets", "got")
        if strays and here[at + 1] == "from":
            continue  # `comes from the Barakzai`
        behind = here[at + 2 : min(clause.last, at + 2 + WIDTH)]
        noun = next((i for i, word in enumerate(behind) if word in ROLLS), None)
        if noun is not None and not any(clause.draft.verbs[at + 2 : at + 2 + noun]):
            return True
    return False


def _ends_listing(clause: Clause) -> bool:
    """Whether a verb of ending stands with the act that it ends: `revoked the designation of X`, `was lifted`."""
    here = clause.draft.words
    for at in range(clause.first, clause.last):
        if here[at] not in _ENDS:
            continue
        before = here[max(clause.first, at - 2 * WIDTH) : at]
        behind = here[at + 1 : min(clause.last, at + 1 + WIDTH)]
        if any(word in _ACTS for word in (*before, *behind)):
            return True
    return _strikes_entry(clause)


_STRIKE = words(
    "strike strikes struck stricken delete deletes deleted erase erases erased remove removes removed expunge expunged "
    "cancel cancelled cancels withdrew withdrawn"
)
_ENTRY = frozenset({"entry", "entries", "name", "names"})


def _strikes_entry(clause: Clause) -> bool:
    """Whether somebody's entry is struck out, by an authority or of a list told: `deleted the entry of X`."""
    here = clause.draft.words
    if not clause.hits(clause.draft.lexicon.authorities):
        return False
    return any(
        here[at] in _STRIKE
        and here[max(clause.first, at - 1)] != "to"
        and any(word in _ENTRY for word in here[at + 1 : min(clause.last, at + 1 + WIDTH)])
        for at in range(clause.first, clause.last)
    )


def _leaves(clause: Clause) -> bool:
    """Whether a party is said to have left a list: `left the UN list in 2014`."""
    here = clause.draft.words
    for at in range(clause.first, clause.last - 1):
        behind = here[at + 1 : min(clause.last, at + 1 + WIDTH - 2)]
        if here[at] in _LEFT and behind[0] in ("the", "its", "their") and any(word in ROLLS for word in behind[1:]):
            return not any(word in clause.draft.lexicon.prepositions for word in behind)
    return False
