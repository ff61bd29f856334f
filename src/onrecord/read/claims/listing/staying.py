"""Who stays on a list once told, or has left it since: `has never come off`, `His name has yet to be removed`.

English. The subject is a party, or its name, entry or listing; the predicate is nothing but a verb of staying on, or
one of coming or being taken off, with its adverbs and negations. Behind a listing such words say no other thing.
"""

from onrecord.model.vocab import MentionForm, Polarity
from onrecord.read.bearers import owns
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.counted import by_members
from onrecord.read.claims.listing.coordinated import coordinated
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.claims.listing.loose import Loose
from onrecord.read.claims.listing.loose_ends import ends
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words

NEAR = 2
"""Sentences back in which the list is still what is spoken of."""
_SMALL = words(
    "has have had is are was were be been being yet to still since ever now also too all always long duly simply just "
    "subsequently meanwhile so far not never hasn't haven't hadn't isn't aren't wasn't weren't already only both"
)
"""Auxiliaries, adverbs and negations before the verb."""
_DENY = words("not never yet hasn't haven't hadn't isn't aren't wasn't weren't nor neither")
_COMING = words(
    "come comes came coming fallen falls fell fall dropped drops drop slipped slips slip gone went go goes got"
)
_TAKING = words("taken struck crossed dropped wiped let scratched")
_REMOVING = words("removed delisted deleted erased expunged unlisted rescinded revoked lifted withdrawn cancelled")
_STAYING = words("stayed stays stay remained remains remain kept keeps")
_STANDING = words("stands stood stand holds held survives survived endures remains remained persists")
_ENTRY = words("name entry listing designation place file line inclusion status blacklisting")
"""What a party has on a list, whose leaving is its own."""
_LIFTED = words("rescinded revoked lifted withdrawn cancelled")
"""What is done to a listing, and to no party."""
_NOBODY = (("nobody",), ("no", "one"), ("no-one",))
_STRIKES = words("struck taken removed deleted crossed delisted dropped erased")
_ALONE = words("removed deleted delisted dropped erased")
"""The same that need no `off`."""
_KEEPING = words("kept keeps keep retained retains retain")
_DROPPING = words("dropped drops removed removes delisted delists deleted deletes")
_ITSELF = words("it they that this")


def find_staying(clause: Clause, state: State) -> Loose | None:
    """Return whom a clause says to stay on the list told before, or to have left it; None where it says neither."""
    segment, draft = clause.segment, clause.draft
    if draft.lexicon.language != "en" or segment.verb is None or segment.kind == "attribution":
        return None
    if segment.modality in ("opinion", "forecast", "considered", "planned"):
        return None
    told = _by_nobody(clause, state) or _by_keeper(clause, state)
    if told is not None:
        return told
    parties, entry = _whose(clause, state)
    if not parties or not _is_near(clause, state, parties):
        return None
    at = segment.verb
    denied = any(group.none for group in clause.groups)
    while at < clause.last - 1 and draft.words[at] in _SMALL:
        denied = denied or draft.words[at] in _DENY
        at += 1
    if denied and not clause.negative and "yet" not in draft.words[segment.verb : at]:
        return None
    left = _leaves(clause, at, passive=at > segment.verb, entry=entry) or _is_among_gone(clause, at)
    if left:
        return Loose(parties, Polarity.NEGATIVE if denied else Polarity.POSITIVE, "delisted", sure=True)
    if not denied and _stays(clause, at, entry=entry):
        return Loose(parties, Polarity.POSITIVE, "listed", sure=True)
    return None


def _is_near(clause: Clause, state: State, parties: list[Found]) -> bool:
    """Whether a listing of the party was told before, or the list was spoken of right before."""
    if max(state.listed_in, state.list_in) >= clause.segment.sentence - NEAR:
        return True
    return all(any(f.root is g.root for g in state.designated) for f in parties)


def _whose(clause: Clause, state: State) -> tuple[list[Found], bool]:
    """The parties that are the subject, and whether it is their name or entry."""
    draft, verb = clause.draft, clause.segment.verb or clause.first
    if verb > clause.first and draft.words[verb - 1] in _ENTRY:
        owners = [f for f in clause.mentions(None, verb) if is_party(f) and not (f.root.authority or f.members)]
        return (owners, True) if len(owners) == 1 else ([], False)
    subject = clause.subject
    if subject is None or (
        subject.antecedent is None and subject.form is not MentionForm.NAMED and not subject.members
    ):
        alone = verb - clause.first <= NEAR and draft.words[verb - 1] in _ITSELF
        return (list(state.listed), True) if alone else ([], False)
    if owns(draft, subject) or not (subject.members or can_be_listed(clause, subject)):
        return [], False
    named = [f for f in clause.mentions(None, verb) if f.form is MentionForm.NAMED and can_be_listed(clause, f)]
    if named and subject is not named[0]:
        return [], False
    return by_members(coordinated(clause, named) if len(named) > 1 else [subject]), False


def _leaves(clause: Clause, at: int, *, passive: bool, entry: bool) -> bool:
    """Whether a predicate is one of leaving a list: `come off`, `taken off it`, `removed`."""
    here, word = clause.draft.words, clause.draft.words[at]
    behind = at + 1
    if behind < clause.last and here[behind] == "off" and (word in _COMING or (passive and word in _TAKING)):
        return _closes(clause, behind + 1)
    return passive and word in _REMOVING and (entry or word not in _LIFTED) and _closes(clause, behind)


_SOME = (("among",), ("one", "of"), ("two", "of"), ("some", "of"), ("part", "of"))
_FARTHEST_GONE = 6


def _is_among_gone(clause: Clause, at: int) -> bool:
    """Whether a predicate puts its subject among those taken off: `are among the bodies removed this week`."""
    here = clause.draft.words
    some = next((phrase for phrase in _SOME if tuple(here[at : at + len(phrase)]) == phrase), None)
    if some is None or here[at + len(some) : at + len(some) + 1] not in (["the"], ["those"]):
        return False
    for to in range(at + len(some) + 1, min(clause.last, at + _FARTHEST_GONE + 1)):
        off = here[to + 1 : to + 2] == ["off"]
        if (here[to] in _REMOVING and here[to] not in _LIFTED) or (here[to] in _TAKING and off):
            return _closes(clause, to + 1 + off)
        if here[to] in clause.draft.lexicon.prepositions:
            return False
    return False


def _closes(clause: Clause, at: int) -> bool:
    """Whether nothing but `it`, a date or another adjunct follows."""
    here = clause.draft.words
    if at < clause.last and here[at] in ("from", "off") and here[at + 1 : at + 2] == ["it"]:
        at += 2
    elif at < clause.last and here[at] == "it":
        at += 1
    return at >= clause.last or ends(clause, at)


def _stays(clause: Clause, at: int, *, entry: bool) -> bool:
    """Whether a predicate is one of staying on a list: `stayed on ever since`, `its listing stands`."""
    here, word = clause.draft.words, clause.draft.words[at]
    behind = at + 1
    if word in _STAYING and here[behind : behind + 1] in (["on"], ["there"]):
        here_it = here[behind + 1 : behind + 2] == ["it"]
        return _plain(clause, behind + 1 + here_it)
    if word in ("kept", "keeps") and here[behind + 1 : behind + 2] in (["place"], ["entry"], ["spot"]):
        return _plain(clause, behind + 2)
    if entry and word in _STANDING:
        return _plain(clause, behind)
    return entry and here[at : at + 2] == ["in", "force"] and _plain(clause, at + 2)


_AFTER = words("ever since to this day even now today until unchanged regardless nonetheless nevertheless all the same")


def _plain(clause: Clause, at: int) -> bool:
    """Whether nothing follows but words for a time that lasts."""
    draft = clause.draft
    rest = range(at, clause.last)
    return all(
        draft.words[to] in _AFTER or draft.in_date(draft.tokens[to].start) or not draft.tokens[to].text[0].isalnum()
        for to in rest
    )


def _by_nobody(clause: Clause, state: State) -> Loose | None:
    """Whom nobody took off: `Nobody has ever struck it off`."""
    draft = clause.draft
    first = clause.first + (draft.words[clause.first] in draft.lexicon.conjunctions)
    if not any(tuple(draft.words[first : first + len(one)]) == one for one in _NOBODY):
        return None
    for at in range(first + 1, clause.last - 1):
        if draft.words[at] not in _STRIKES:
            continue
        found = next((f for f in clause.mentions(at + 1) if f.first == at + 1), None)
        if found is None or not can_be_listed(clause, found):
            return None
        off = draft.words[found.last : found.last + 1] == ["off"]
        parties = by_members([found])
        closes = (off or draft.words[at] in _ALONE) and _closes(clause, found.last + off)
        near = _is_near(clause, state, parties)
        return Loose(parties, Polarity.NEGATIVE, "delisted", sure=True) if near and closes else None
    return None


def _by_keeper(clause: Clause, state: State) -> Loose | None:
    """Whom an authority kept on its list, or dropped: `The Treasury has kept him`, `whose name the UN has kept`."""
    draft = clause.draft
    actors = clause.hits(draft.lexicon.authorities)
    if not actors or max(state.listed_in, state.list_in) < clause.segment.sentence - NEAR:
        return None
    for at in range(actors[0].last, clause.last):
        word = draft.words[at]
        if word in _SMALL:
            continue
        if word not in _KEEPING and word not in _DROPPING:
            return None
        parties, end = _kept(clause, actors[0].first, at)
        if not parties or not (end >= clause.last or _closes(clause, end)):
            return None
        denied = any(draft.words[to] in _DENY for to in range(actors[0].last, at))
        if word in _KEEPING:
            return None if denied else Loose(parties, Polarity.POSITIVE, "listed", sure=True, key=actors[0].value)
        polarity = Polarity.NEGATIVE if denied else Polarity.POSITIVE
        return Loose(parties, polarity, "delisted", sure=True, key=actors[0].value)
    return None


def _kept(clause: Clause, actor: int, at: int) -> tuple[list[Found], int]:
    """Whom a verb of keeping or dropping has for its object, and the token behind it."""
    draft = clause.draft
    if draft.words[clause.first : clause.first + 2] == ["whose", "name"] and actor - clause.first <= NEAR + 1:
        head = clause.head
        return ([head], at + 1) if head is not None and can_be_listed(clause, head) else ([], at)
    found = next((f for f in clause.mentions(at + 1) if f.first <= at + 2), None)
    if found is None or not (found.members or can_be_listed(clause, found)):
        return [], at
    end = found.last
    if end < clause.last and draft.words[end] in ("name", "entry"):
        end += 1
    return by_members([found]), end
