"""Cues of a listing that no word for listing gives: `under UN measures`, `on it`, `among the names`.

English. A cue is a place where a party can stand (a measure, a list by any word, or a word that points at one), with a
verb of standing, arriving or leaving, or an authority that acts on somebody.
"""

from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.both_lists import both_have
from onrecord.read.claims.listing.by_authority import named_by
from onrecord.read.claims.listing.programmes import names_programme
from onrecord.read.claims.state import State
from onrecord.read.lexicon.base import words

NEAR = 3
"""Sentences after a listing in which a word that points at a list means that one."""
FARTHEST_BODY = 400
"""Tokens before a clause among which the body that it calls `the Council` was named in full."""
WIDTH = 6
"""Words between a preposition and the measure or list that it leads to."""
MEASURES = words("measures sanctions restrictions embargo blacklisting freeze ban sanction penalties")
"""What a party is under, or subject to."""
ROLLS = words(
    "roll rolls register registers book books names blacklist blacklists catalogue ledger roster annex "
    "annexes entries document file files index list lists listings designees dossier dossiers ledgers"
)
"""Words for a list, where a list is what is spoken of."""
_STANDING = words(
    "is are was were be been being isn't aren't wasn't weren't 's 're remains remain remained stays stay "
    "stayed stands stand stood appears appear appeared figures figured features featured sits sit sat"
)
_FOUND = words("found finds listed put placed")
_PUT = words("put placed puts places entered added included inscribed kept keeps keep left leaves")
_INTO = frozenset({"on", "onto", "in", "into", "among", "off", "under", "from", "amongst"})
_TARGETS = words("target targets designee designees")
_HOLD = words(
    "has have had holds hold held keeps keep kept carries carry carried lists list shows show puts put files filed"
)
_HIT = words(
    "blocks block blocked blacklist blacklists blacklisted punish punishes punished penalise penalises "
    "penalised penalize penalizes penalized sanction sanctions sanctioned targeted designate designates "
    "designated froze freezes freeze inscribe inscribes inscribed"
)
_STEPS = (("took", "in"), ("takes", "in"), ("went", "after"), ("goes", "after"))
_ROUND = (["round", "to"], ["around", "to"])
"""Words behind a verb of getting: `the committee got round to him in May`."""
_NAMES = words("names has carries contains features mentions")
"""Verbs of a list, as the subject: `The UN list names X`."""


def cue_of(clause: Clause, state: State) -> str:
    """Return what a cue makes of a clause: `list`, `context`, `delisted`, or empty where there is none."""
    if clause.draft.lexicon.language != "en":
        return ""
    if is_gone(clause, state):
        return "delisted"
    if _is_under_measures(clause, state) or _is_target(clause, state) or _bears_tag(clause, state):
        return "list"
    if _points_at_list(clause, state):
        return "context"
    acted = _is_acted_on(clause, state) or spares(clause) or named_by(clause) or both_have(clause)
    return "list" if acted else ""


def _spoke_of_list(clause: Clause, state: State) -> bool:
    """Whether a listing, or a list by its authority, was told in one of the sentences before, or the one at hand."""
    return state.listed_in >= clause.segment.sentence - NEAR


def _has_authority(clause: Clause) -> bool:
    return bool(clause.hits(clause.draft.lexicon.authorities))


def _is_under_measures(clause: Clause, state: State) -> bool:
    """`has been under UN measures`, `are subject to American restrictions`; of an authority, or of one told before."""
    told = _has_authority(clause) or (bool(state.authority) and _spoke_of_list(clause, state))
    here = clause.draft.words
    for at in range(clause.first, clause.last - 1):
        leads = here[at] == "under" or (here[at] == "to" and here[at - 1] == "subject")
        behind = here[at + 1 : min(clause.last, at + 1 + WIDTH)]
        noun = next((i for i, word in enumerate(behind) if word in MEASURES), None)
        if not leads or noun is None or any(clause.draft.verbs[at + 1 : at + 1 + noun]):
            continue
        return told
    return False


def _is_target(clause: Clause, state: State) -> bool:
    """`is an American target too`, `are OFAC designees`; `a sanctions target` where a list was spoken of."""
    here, lexicon = clause.draft.words, clause.draft.lexicon
    for at in range(clause.first + 1, clause.last):
        if here[at] in _TARGETS and not clause.draft.verbs[at]:
            before = lexicon.authorities.find(here, max(clause.first, at - 3), at)
            by_list = bool(lexicon.list_nouns.find(here, at - 1, at)) and _spoke_of_list(clause, state)
            verb = clause.segment.verb
            if ((before and before[-1].last >= at - 1) or by_list) and verb is not None and here[verb] in _STANDING:
                return True
    return False


def _points_at_list(clause: Clause, state: State) -> bool:
    """`wasn't on it in April`, `was not yet among the names`, `is on the roll`: of a list told before."""
    if not (state.authority and (_spoke_of_list(clause, state) or state.listed_in < 0)):
        return False
    here, lexicon = clause.draft.words, clause.draft.lexicon
    dated = clause.when() is not None
    for at in range(clause.first, clause.last):
        stands = any(word in _STANDING or word in _FOUND for word in here[max(clause.first, at - 3) : at])
        stands = stands and not _does_something(clause, at)
        if here[at] == "there" and dated and stands and clause.segment.verb is not None and clause.segment.verb < at:
            return True
    for at in range(clause.first, clause.last - 1):
        if here[at] not in _INTO or here[at] in ("under", "from"):
            continue
        if (
            not any(word in _STANDING or word in _PUT for word in here[max(clause.first, at - 4) : at])
            and at > clause.first
        ):
            continue
        if at == clause.first and not opens_without_verb(clause):
            continue
        end = min(clause.last, at + 1 + WIDTH)
        ends_there = (
            at + 2 >= clause.last or not here[at + 2].isalpha() or not clause.draft.tokens[at + 2].text[0].isupper()
        )
        if here[at + 1] in ("it", "there", "them") and ends_there:
            return True
        noun = next((i for i in range(at + 1, end) if here[i] in ROLLS and not clause.draft.verbs[i]), None)
        stops = (lexicon.prepositions, lexicon.conjunctions)
        if noun is not None and not any(word in table for word in here[at + 1 : noun] for table in stops):
            following = here[noun + 1] if noun + 1 < clause.last else ""
            if here[at + 1] in lexicon.articles and following not in ("of", "for"):
                return True
    return False


def opens_without_verb(clause: Clause) -> bool:
    """Return whether a clause has no verb, as in the answer to a question: `Not on it.`."""
    return clause.segment.verb is None


def is_gone(clause: Clause, state: State) -> bool:
    """Return whether a clause says that who stood on a list told just before does no more: `and is gone now`."""
    here = clause.draft.words
    if state.listed_in != clause.segment.sentence and not _names_list(clause):
        return False
    if state.listed_in < clause.segment.sentence - NEAR:
        return False
    for at in range(clause.first, clause.last):
        be = any(word in _STANDING or word in ("has", "have", "had") for word in here[max(clause.first, at - 3) : at])
        if here[at] == "gone" and be and not clause.negative:
            return True
        if here[at] in ("vanished", "disappeared") and not clause.negative:
            return True
        if here[at : at + 2] in _CAME_OFF and not _is_off_other_thing(clause, at + 2):
            return True
    return False


_CAME_OFF = (["came", "off"], ["come", "off"], ["comes", "off"], ["fell", "off"], ["dropped", "off"])
_LONGEST_THING = 4


def _is_off_other_thing(clause: Clause, at: int) -> bool:
    """Whether behind `off` a thing stands that is no list: `came off his horse`, `fell off the roof`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    if at >= clause.last or not (draft.words[at] in lexicon.articles or draft.words[at] in lexicon.possessives):
        return False
    return not any(word in ROLLS for word in draft.words[at + 1 : min(clause.last, at + 1 + _LONGEST_THING)])


def _names_list(clause: Clause) -> bool:
    """Whether a clause names a list, or points at one: `is gone from it`, `has vanished from the list`."""
    here = clause.draft.words
    return any(
        here[at] in ("from", "off") and any(w in ROLLS or w == "it" for w in here[at + 1 : min(clause.last, at + 4)])
        for at in range(clause.first, clause.last - 1)
    )


def _is_acted_on(clause: Clause, state: State) -> bool:
    """Whether an authority that opens a clause lists somebody: `the Americans hold him under the Iraqi programme`."""
    here, lexicon, draft = clause.draft.words, clause.draft.lexicon, clause.draft
    verbs = [
        at
        for at in range(clause.first, clause.last)
        if draft.verbs[at] or here[at] in _HIT or here[at] in ("list", "files")
    ]
    for at in verbs:
        actor = [h for h in clause.hits(lexicon.authorities, None, at) if at - h.last <= WIDTH - 3]
        if not actor and not is_council_before(clause, at):
            continue
        lists = here[at] in _HIT or (here[at] == "list" and here[at - 1] in _NEVER)
        if lists and not _is_passive(clause, at):
            return True
        if here[at] in _HOLD and _is_on_one(clause, at + 1) and state.list_in >= clause.segment.sentence - 1:
            return True
        if here[at] in _HOLD and (_has_place(clause, at + 1) or _carries_name(clause, at)):
            return True
        if here[at] in _NAMES and here[at - 1] in ROLLS and not lexicon.reporting.find(here, at, at + 2):
            return True
        step = tuple(here[at : at + 2]) in _STEPS or here[at + 1 : at + 3] in _ROUND
        if step and (_spoke_of_list(clause, state) or (clause.when() is not None and state.list_in >= 0)):
            return True
    return False


def _is_on_one(clause: Clause, first: int) -> bool:
    """Whether a clause ends with `on one`, `on any`, for a list spoken of: `the UN has never had him on one`."""
    here, last = clause.draft.words, clause.last
    while last > first and not clause.draft.tokens[last - 1].text[0].isalnum():
        last -= 1
    return last - first > 1 and here[last - 2] == "on" and here[last - 1] in ("one", "any", "it", "theirs")


def _carries_name(clause: Clause, at: int) -> bool:
    """Whether a verb of carrying has somebody's name for its object: `The committee has carried his name since May`."""
    draft = clause.draft
    carries = draft.words[at] in _CARRIES
    carries = carries or (draft.words[at + 1 : at + 2] == ["carried"] and draft.words[at] in draft.lexicon.auxiliaries)
    behind = draft.words[at + 1 : min(clause.last, at + WIDTH)]
    return carries and any(word in ("name", "names") for word in behind)


_CARRIES = frozenset({"carries", "carry", "carried"})


def _does_something(clause: Clause, at: int) -> bool:
    """Whether another verb than one of standing or putting is the last before a word: `was born there`."""
    draft = clause.draft
    last = next((to for to in range(at - 1, max(clause.first, at - 3) - 1, -1) if draft.verbs[to]), None)
    return last is not None and draft.words[last] not in _STANDING | _FOUND | _PUT | draft.lexicon.auxiliaries


_SPARED = (("left", "alone"), ("leaves", "alone"), ("leave", "alone"), ("passed", "over"), ("let", "off"))
_APART = frozenset({"alone", "out"})
_SPARING = words("spared ignored overlooked passed left neglected untouched forgotten missed")
_NEVER = frozenset({"never", "not", "hasn't", "haven't", "didn't"})
_TOUCHED = frozenset({"touched", "touch", "troubled", "trouble", "bothered", "bother"})


def spares(clause: Clause) -> bool:
    """Return whether an authority is said to have left somebody off its list: `whom the Council has left alone`."""
    here = clause.draft.words
    if clause.draft.lexicon.language != "en":
        return False
    for at in range(clause.first, clause.last - 1):
        denied = any(word in _NEVER for word in here[max(clause.first, at - 3) : at])
        apart = here[at] in ("left", "leaves") and not _APART.isdisjoint(here[at + 1 : min(clause.last, at + 5)])
        spared = (tuple(here[at : at + 2]) in _SPARED or apart) and not denied
        if (spared or (here[at] in _TOUCHED and denied)) and (
            clause.hits(clause.draft.lexicon.authorities, None, at) or is_council_before(clause, at)
        ):
            return True
    return _is_spared(clause)


def _is_spared(clause: Clause) -> bool:
    """Whether a party is said to be spared by an authority: `has been spared by the United Nations`."""
    here = clause.draft.words
    for at in range(clause.first + 1, clause.last - 1):
        if here[at] in _SPARING and _is_passive(clause, at) and not clause.negative:
            behind = at + 1 + (here[at + 1] in ("over", "out", "alone"))
            if behind < clause.last and here[behind] == "by":
                hits = clause.draft.lexicon.authorities.find(here, behind, min(clause.last, behind + 4))
                return bool(hits)
    return False


def _bears_tag(clause: Clause, state: State) -> bool:
    """Whether a party is said to bear the tag of a programme: `carries a terrorism tag on top of the Iran one`."""
    verb = clause.segment.verb
    bears = verb is not None and clause.draft.words[verb] in _BEARING
    told = _has_authority(clause) or bool(state.authority) or _names_an_authority(clause)
    return bears and told and names_programme(clause)


_BEARING = words("carries carry carried bears bear bore wears wear has have had")


def _names_an_authority(clause: Clause) -> bool:
    """Whether the paragraph named an authority before the clause."""
    draft = clause.draft
    begin = draft.document.text.rfind("\n", 0, draft.tokens[clause.first].start)
    first = max(draft.token_at(max(0, begin)), clause.first - FARTHEST_BODY)
    return bool(draft.lexicon.authorities.find(draft.words, first, clause.first))


def _is_passive(clause: Clause, at: int) -> bool:
    return any(word in _STANDING for word in clause.draft.words[max(clause.first, at - 3) : at])


def is_council_before(clause: Clause, at: int) -> bool:
    """Return whether the subject before a verb is the word for the body that lists: `the Council took in X`."""
    before = clause.draft.words[max(clause.first, at - 3) : at]
    if not any(word in ("council", "committee") for word in before):
        return False
    first = max(0, clause.first - FARTHEST_BODY)
    named = clause.draft.lexicon.authorities.find(clause.draft.words, first, clause.first)
    return any(hit.value == "un" for hit in named)


def _has_place(clause: Clause, first: int) -> bool:
    """Whether a list, or the programme of one, follows: `in their register`, `under the same Iraqi programme`."""
    here = clause.draft.words
    for at in range(first, clause.last - 1):
        if here[at] in ("on", "in", "under", "by", "among"):
            behind = here[at + 1 : min(clause.last, at + 1 + WIDTH)]
            if any(word in ROLLS or word in PROGRAMME_WORDS for word in behind):
                return True
            if behind[0] in clause.draft.lexicon.possessives and behind[1:2] and behind[1] in _OWN_PAPERS:
                return True
    return False


_OWN_PAPERS = words("papers records archives paperwork")
"""What an authority has somebody in where it is its own: `has him in its papers`, but not `in the papers`."""
PROGRAMME_WORDS = words("programme program programmes programs regime")
