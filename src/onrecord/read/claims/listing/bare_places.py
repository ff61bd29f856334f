"""The place of a list in a clause, and what a bare listing may leave out."""

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.beside_listed import meets_listed
from onrecord.read.claims.listing.gone_off import goes_off
from onrecord.read.claims.state import State
from onrecord.read.lexicon.bare_listings import BareTalk

NEAR = 2
"""Sentences back in which a list or a listing is still the one spoken of."""


FAR = 3
"""Sentences back in which an authority is still the one whose list is meant."""


LONGEST_TITLE = 6
"""Tokens between a verb and the name of its object."""


def is_place_of_list(clause: Clause, talk: BareTalk, first: int, last: int) -> bool:
    """Whether words between a verb and a name are for a part of a list: `keeps a file on him`."""
    draft, small = clause.draft, clause.draft.lexicon.articles | clause.draft.lexicon.prepositions
    words = draft.words[first:last]
    return any(word in talk.places for word in words) and all(word in talk.places or word in small for word in words)


_ACCUSATIVE = frozenset({"a", "al"})
"""The preposition of a Spanish object that is a person."""


def is_title_of_list(clause: Clause, first: int, last: int) -> bool:
    """Whether words between a verb and a name are no more than its description."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    return last - first <= LONGEST_TITLE and not any(
        draft.verbs[at]
        or (draft.words[at] in lexicon.prepositions and draft.words[at] not in _ACCUSATIVE)
        or not draft.words[at].replace("-", "").isalpha()
        for at in range(first, last)
    )


def list_told_near(clause: Clause, state: State, near: int) -> bool:
    """Return whether a list or a listing was told of in the sentences just before, `near` of them at most."""
    sentence = clause.segment.sentence
    return max(state.list_in, state.listed_in) >= sentence - near


def authority_spoken_of(clause: Clause, state: State) -> str:
    """Return the authority whose list a clause means: the one named last before it, else that of the last listing."""
    draft, sentence = clause.draft, clause.segment.sentence
    first, _ = draft.sentences[max(0, sentence - FAR)]
    hits = draft.lexicon.authorities.find(draft.words, first, clause.first)
    told = state.echo
    spared = isinstance(told, DesignationClaim) and told.polarity is Polarity.NEGATIVE and told.status == "listed"
    if spared and hits and state.authority and isinstance(told, DesignationClaim) and told.authority == hits[-1].value:
        return state.authority  # `is on the US list, but not on that of the UN. With him there is X`
    return hits[-1].value if hits else state.authority


def several_lists(clause: Clause) -> bool:
    """Return whether a text has named several authorities that keep lists: which is meant is then open."""
    draft = clause.draft
    keys = {hit.value for hit in draft.lexicon.authorities.find(draft.words, 0, clause.first)}
    return len(keys & {"un", "ofac"}) > 1


def only_authority(clause: Clause) -> str:
    """Return the authority of a text that names no other before a clause; empty where it names none, or several."""
    draft = clause.draft
    keys = {hit.value for hit in draft.lexicon.authorities.find(draft.words, 0, clause.first)}
    return keys.pop() if len(keys) == 1 else ""


def is_anchored(clause: Clause, state: State, talk: BareTalk, verb: int) -> bool:
    """Whether something in a clause points at a list: a word for one, for measures, or for what was told before."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    authority = bool(clause.hits(lexicon.authorities))
    within = range(clause.first, clause.last)
    noun = any(draft.words[at] in talk.places and not draft.verbs[at] for at in within)
    noun = noun or bool(clause.hits(lexicon.programmes)) or bool(clause.hits(lexicon.list_nouns))
    hit = any(draft.words[at] in talk.hitting for at in within)
    if noun or hit:
        return authority or list_told_near(clause, state, NEAR) or bool(authority_spoken_of(clause, state))
    if not list_told_near(clause, state, NEAR):
        return False
    if any(draft.words[at] in talk.pointing | talk.missing for at in within) or clause.hits(lexicon.same_day):
        return True
    main = next((at for at in range(verb, clause.last) if draft.words[at] in talk.figuring), verb)
    if draft.words[main] in talk.figuring and list_told_near(clause, state, 1):
        return True
    if any(draft.words[at] in talk.adding for at in within):
        return draft.words[verb] in talk.joining | lexicon.copulas | lexicon.auxiliaries
    joins = any(draft.words[at] in talk.joining for at in range(verb, clause.last))
    if meets_listed(clause, state) or (goes_off(clause, verb) and list_told_near(clause, state, 1)):
        return True
    dated = clause.when() is not None or any(draft.words[at] in talk.later for at in within)
    return joins and dated


def counts_time(clause: Clause) -> bool:
    """Return whether a clause counts days, months or years: `two days later`."""
    own = clause.segment.own
    aside = own > clause.first and clause.draft.tokens[own - 1].text == ","  # `X, three years in his grave, | has`
    return any(counts_a_time(clause, at) for at in range(own if aside else clause.first, clause.last - 1))


def counts_a_time(clause: Clause, at: int) -> bool:
    """Return whether a number of days, months or years stands at a place."""
    draft = clause.draft
    return at + 1 < clause.last and draft.words[at + 1] in _UNITS and bool(draft.numbers_in(at, at + 1))


_UNITS = frozenset("day days week weeks month months year years".split())
