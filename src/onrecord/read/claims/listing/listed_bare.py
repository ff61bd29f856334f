"""Listings told by a clause that tells nothing else: `has a line to herself`, `keeps him company there`.

A wide, weak reader: a clause is a listing where a list is what is spoken of, and nothing is left of the predicate but
words of standing somewhere, of lists and measures, of dates and authorities. Its claims are tentative: the record may
confirm them, and never speaks against them.
"""

from typing import NamedTuple

from onrecord.model.vocab import MentionForm, Polarity
from onrecord.read.bearers import owns
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.listing.bare_places import (
    NEAR,
    counts_a_time,
    is_anchored,
    is_place_of_list,
    is_title_of_list,
    list_told_near,
)
from onrecord.read.claims.listing.beside_listed import meets_listed
from onrecord.read.claims.listing.clitics import clitic_object
from onrecord.read.claims.listing.coordinated import coordinated
from onrecord.read.claims.listing.gone_off import adds_to_gone, goes_off, left_before, stays_hit, stays_on_it, stays_too
from onrecord.read.claims.listing.hypothetical import is_hypothetical
from onrecord.read.claims.listing.later import later_than_listing
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.claims.listing.listing_cues import ROLLS
from onrecord.read.claims.listing.named_rows import company_of, kin_before, row_before, row_of
from onrecord.read.claims.listing.programmes import BY_NATION
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.lexicon.bare_listings import BareTalk
from onrecord.read.lexicon.bare_listings_more import BARE
from onrecord.read.tags import is_tag
from onrecord.text.dates import names_a_year
from onrecord.text.nations import nation_of
from onrecord.text.phrases import PhraseTable

REACH = 3
"""Tokens between the name of a country and the list or programme that it says."""
LONGEST_NOUN = 3
"""Tokens of the words that stand for a party without its name, an article included."""
MOST_MEANT = 2
"""Names of the listing before that words without a name may stand for: one party, or one by two names."""


class Bare(NamedTuple):
    """What a bare clause tells: of whom, and how; whether its words are sure, and whether they mean the list told."""

    parties: list[Found]
    polarity: Polarity
    status: str = "listed"
    sure: bool = False
    here: bool = False


def find_bare(clause: Clause, state: State) -> Bare | None:
    """Return the listing that a clause tells where it tells nothing else; None where it may tell something else."""
    talk = BARE.get(clause.draft.lexicon.language)
    if talk is None or clause.segment.verb is None or clause.segment.kind == "attribution" or is_hypothetical(clause):
        return None
    if clause.segment.modality in ("opinion", "forecast", "considered", "planned"):
        return None
    return _kept(clause, state, talk) or _held(clause, state, talk) or _stands(clause, state, talk)


def _stands(clause: Clause, state: State, talk: BareTalk) -> Bare | None:
    """The subject of a clause that says no more than where it stands."""
    verb = clause.segment.verb
    if verb is None or not _is_verb_of(clause, verb, talk):
        return None
    parties, first = _standing_there(clause, verb)
    if not parties or not is_anchored(clause, state, talk, verb):
        return None
    skip: range | tuple[int, ...] = ()
    if parties[0].first > verb and parties[0].last <= clause.last:
        skip = range(_title_before(clause, parties[0].first), parties[-1].last)
    beside, company = company_of(clause, verb) if not skip else ([], range(0))
    if _is_left(clause, state, talk, first, (*parties, *beside), skip=skip or company):
        return None
    parties = [*parties, *beside]
    # `X's entry is dated 17 May 2016` tells of nothing but a listing
    sure = _owner(clause, verb) is not None and clause.when() is not None and not clause.negative
    here = stays_too(clause, state, verb) or _joins_there(clause, state)
    sure = sure or here or stays_hit(clause, verb) or stays_on_it(clause, state, verb)
    sure = sure or _comes_in_order(clause, state, talk, verb)
    polarity, off = _polarity(clause, talk), goes_off(clause, verb)
    # `Y was struck off. X went with him`: what was told of who is beside him is that he left
    if not off and polarity is Polarity.POSITIVE and meets_listed(clause, state) and left_before(clause, state):
        return Bare(parties, polarity, "delisted")
    if off:
        near = state.listed_in == clause.segment.sentence or state.list_in == clause.segment.sentence - 1
        clear = polarity is Polarity.POSITIVE and (near or adds_to_gone(clause, state, talk))
        return Bare(parties, polarity, "delisted", sure=clear)
    return Bare(parties, polarity, sure=sure, here=here)


_ORDER = frozenset("first last next later second third then earlier afterwards finally thereafter".split())


_AFTER = frozenset("after later before earlier then next only".split())


def _comes_in_order(clause: Clause, state: State, talk: BareTalk, verb: int) -> bool:
    """Whether an English clause says when its subject came, in the order of those just told to be listed.

    `X was listed in March 2013. Y came later, in July 2014`
    """
    draft, when = clause.draft, clause.when()
    order = any(word in _ORDER for word in draft.words[verb + 1 : verb + 4])
    order = order or any(word in _AFTER for word in draft.words[clause.first : verb])
    told = draft.words[verb] in talk.joining and order and draft.lexicon.language == "en" and not clause.negative
    if not told or state.listed_in < clause.segment.sentence - 1:
        return False
    return later_than_listing(clause, state) is not None if when is None else names_a_year(when.quote)


def _standing_there(clause: Clause, verb: int) -> tuple[list[Found], int]:
    """Who a clause says stands somewhere, and from which token on its words count: none of those of a subject."""
    draft, subject = clause.draft, clause.subject
    named = [f for f in clause.mentions() if f.form is MentionForm.NAMED and can_be_listed(clause, f) and is_party(f)]
    before = [f for f in named if f.last <= verb]
    inverted = [f for f in named if f.first > verb]
    told = subject is not None and clause.first <= subject.first and not _hangs(clause, subject)
    if not before and inverted and (not told or subject is inverted[0]):
        # `On it too is X`, `Next came X`; of a subject told before there would be no name behind the verb
        plain = not _hangs(clause, inverted[0]) and clause.segment.kind != "relative"
        row = inverted if len(inverted) == 1 else row_of(clause, inverted)
        return (row, clause.first) if plain else ([], 0)
    owner = _owner(clause, verb)
    if owner is not None:
        return [owner], owner.last
    if subject is None or not _is_one(clause, subject):
        return [], 0
    inside = clause.first <= subject.first < verb
    if inside and (_hangs(clause, subject) or owns(draft, subject)):
        return [], 0
    if not inside:
        return [subject], clause.first
    parties = coordinated(clause, before) if before else [subject]
    first = subject.last if clause.segment.kind != "relative" else clause.first
    if draft.tokens[subject.last].text == "," and draft.tokens[verb - 1].text == "," and len(parties) == 1:
        return parties, verb  # what stands in commas between the two is told beside: `X, preso en Y, figura`
    return parties, max([verb if len(parties) > 1 else first, *(f.last for f in parties)])


def _joins_there(clause: Clause, state: State) -> bool:
    """Whether an English clause says that its subject joined those told before on the list: `joined them there`."""
    here, listed = clause.draft.words, state.listed_in >= clause.segment.sentence - 1
    english = clause.draft.lexicon.language == "en" and not clause.negative
    joined = any(here[at] in ("joined", "joins") for at in range(clause.first, clause.last - 1))
    there = "there" in here[clause.first : clause.last] or ["on", "it"] in (
        here[at : at + 2] for at in range(clause.first, clause.last)
    )
    return english and listed and joined and there


_MADE_OF = frozenset(
    "name names entry entries listing turn line lines file number page accounts account assets funds property row nom "
    "fiche entrée inscription nombre ficha entrada inscripción name namen eintrag имя запись".split()
)
"""Nouns for what is somebody's own of a list, or is frozen with it: who has it stands on the list."""


def _owner(clause: Clause, verb: int) -> Found | None:
    """Whose entry, name or assets a clause is about: `X's turn came in May`, `The entry of X dates from 2016`."""
    draft = clause.draft
    for found in clause.mentions(None, verb):
        behind = draft.words[found.last] if found.last <= verb else ""
        before = draft.words[max(clause.first, found.first - 2) : found.first]
        owns_it = behind in _MADE_OF and (owns(draft, found) or draft.words[found.first] in draft.lexicon.possessives)
        of_it = len(before) == 2 and before[1] in draft.lexicon.of_words and before[0] in _MADE_OF
        if (owns_it or of_it) and is_party(found) and not found.root.authority:
            return found
    return None


def _title_before(clause: Clause, at: int) -> int:
    """Where the description before a name begins, behind the verb: `Next came the trader X`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    describing = (lexicon.titles, lexicon.roles, lexicon.person_nouns, lexicon.group_nouns, lexicon.former_words)
    while at > clause.first and (
        any(draft.words[at - 1] in table for table in describing) or nation_of(draft.words[at - 1])
    ):
        at -= 1
    return row_before(clause, kin_before(clause, at))


def _is_verb_of(clause: Clause, verb: int, talk: BareTalk) -> bool:
    return clause.draft.words[verb] in talk.standing | talk.hitting | talk.missing


def _held(clause: Clause, state: State, talk: BareTalk) -> Bare | None:
    """The party that a list or an authority is said to have: `It carries X`, `Treasury has her too`."""
    draft, verb = clause.draft, clause.segment.verb
    if verb is None or not _is_list(clause, state, verb):
        return None
    main = next((at for at in range(verb, min(clause.last, verb + REACH)) if draft.words[at] in talk.holding), None)
    sparing = next((at for at in range(verb, clause.last) if draft.words[at] in talk.sparing), None)
    at = sparing if main is None else main
    if at is None:
        return None
    objects = [f for f in clause.mentions(at) if can_be_listed(clause, f) and is_party(f)]
    clitic = clitic_object(clause) if not objects else []
    if clitic and not _is_left(clause, state, talk, at + 1, ()):
        polarity = _polarity(clause, talk)
        return Bare(clitic, polarity, sure=polarity is Polarity.POSITIVE and _sanctions(clause, talk, verb))
    if not objects and clause.segment.kind != "relative":
        return _held_so(clause, state, talk, at)
    relative = not objects
    target = clause.head if relative else objects[0]
    if target is None or not can_be_listed(clause, target) or target.plural:
        return None
    if not relative and not (
        is_title_of_list(clause, at + 1, target.first) or is_place_of_list(clause, talk, at + 1, target.first)
    ):
        return None
    own = [f for f in objects if f.root is target.root] if not relative else []
    if _is_left(clause, state, talk, at + 1, tuple(own), skip=() if relative else range(at + 1, target.last)):
        return None
    if target.form is not MentionForm.NAMED and not list_told_near(clause, state, NEAR):
        return None
    polarity = _polarity(clause, talk)
    return Bare([target], polarity, sure=polarity is Polarity.POSITIVE and _sanctions(clause, talk, verb))


def _sanctions(clause: Clause, talk: BareTalk, verb: int) -> bool:
    """Whether an authority that the clause names sanctions somebody, by its verb or a word for a list or measures."""
    draft = clause.draft
    named = draft.lexicon.authorities.find(draft.words, clause.first, verb)
    words = draft.words[verb : clause.last]
    return bool(named) and any(word in talk.sanctioning or word in talk.places for word in words)


def _held_so(clause: Clause, state: State, talk: BareTalk, at: int) -> Bare | None:
    """The party listed last, where words for it without a name are the object: `It has the sculptors too`."""
    draft, first = clause.draft, at + 1
    if not state.listed or len(state.listed) > MOST_MEANT:
        return None
    if first >= clause.last or draft.words[first] not in draft.lexicon.articles:
        return None
    last = first + 1
    while last < clause.last and last - first <= LONGEST_NOUN and draft.words[last] not in talk.adding | talk.free:
        if not draft.tokens[last].text[0].isalpha() or draft.verbs[last]:
            break
        last += 1
    adds = any(draft.words[to] in talk.adding for to in range(last, clause.last))
    if not adds or _is_left(clause, state, talk, last, ()):
        return None
    return Bare(list(state.listed), _polarity(clause, talk))


def _kept(clause: Clause, state: State, talk: BareTalk) -> Bare | None:
    """Who was not taken off: `Nobody has struck him off`."""
    draft, verb = clause.draft, clause.segment.verb
    if verb is None or not list_told_near(clause, state, NEAR):
        return None
    nobody = any(draft.words[at] in talk.nobody for at in range(clause.first, verb))
    strikes = next((at for at in range(clause.first, clause.last) if draft.words[at] in talk.striking), None)
    if not nobody or strikes is None:
        return None
    objects = [f for f in clause.mentions(strikes) if can_be_listed(clause, f) and is_party(f)]
    if len(objects) != 1 or _is_left(clause, state, talk, clause.first, tuple(objects), also=talk.striking):
        return None
    return Bare(objects, Polarity.NEGATIVE, "delisted")


def _is_one(clause: Clause, subject: Found) -> bool:
    """Whether a subject is one party that can be listed; the groups that `they` stands for are read elsewhere."""
    plural = subject.form is not MentionForm.NAMED and (subject.plural or clause.draft.words[subject.first] == "they")
    return is_party(subject) and can_be_listed(clause, subject) and not plural


def _hangs(clause: Clause, found: Found) -> bool:
    """Whether a name is no more than a part of what a clause is about: `the office of X`."""
    draft, lexicon, at = clause.draft, clause.draft.lexicon, found.first - 1
    while at >= clause.first and (draft.words[at] in lexicon.articles or draft.words[at] in lexicon.titles):
        at -= 1
    return at >= clause.first and (draft.words[at] in lexicon.prepositions or draft.words[at] in lexicon.of_words)


def _is_list(clause: Clause, state: State, verb: int) -> bool:
    """Whether what stands before the verb is a list or an authority, by a word for it or by a pronoun."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    first = max(clause.first, clause.segment.own)
    before = [draft.words[at] for at in range(first, verb)]
    named = [f for f in clause.mentions(first, verb) if not f.root.authority and f.form is MentionForm.NAMED]
    if named:
        return False
    if lexicon.authorities.find(draft.words, first, verb):
        return True
    if any(word in ROLLS for word in before) or lexicon.list_nouns.find(draft.words, first, verb):
        return True
    pronoun = any(word in ("it", "they") for word in before)
    return pronoun and (state.list_in == clause.segment.sentence - 1 or _told_of_authority(clause))


def _told_of_authority(clause: Clause) -> bool:
    """Whether the sentence before names one authority: `they` is then that one."""
    draft, sentence = clause.draft, clause.segment.sentence
    if not sentence:
        return False
    return len({hit.value for hit in draft.lexicon.authorities.find(draft.words, *draft.sentences[sentence - 1])}) == 1


def _is_left(
    clause: Clause,
    state: State,
    talk: BareTalk,
    first: int,
    parties: tuple[Found, ...],
    *,
    skip: range | tuple[int, ...] = (),
    also: frozenset[str] = frozenset(),
) -> bool:
    """Whether a word of a clause is left that tells of something else than a listing."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    small = (
        talk.any_of_them, also, lexicon.articles, lexicon.prepositions, lexicon.conjunctions, lexicon.auxiliaries,
        lexicon.adverbs, lexicon.possessives.keys(), lexicon.relatives, lexicon.current_words,
    )  # fmt: skip
    known = {at for table in _tables(clause) for hit in clause.hits(table) for at in range(hit.first, hit.last)}
    known |= {at for f in (*parties, *_told(clause, state)) for at in range(f.first, f.last)} | set(skip)
    for at in range(first, clause.last):
        word, token = draft.words[at], draft.tokens[at]
        if at in known or not token.text[0].isalnum() or any(word in table for table in small):
            continue
        if counts_a_time(clause, at):
            continue
        if draft.in_date(token.start) or _says_which(clause, talk, at) or is_tag(token.text):
            continue
        return True
    return False


def _tables(clause: Clause) -> tuple[PhraseTable, ...]:
    lexicon = clause.draft.lexicon
    return (lexicon.authorities, lexicon.programmes, lexicon.list_nouns, lexicon.same_day, lexicon.negations)


_BESIDE = frozenset(
    "with alongside beside besides like joined joins join keeps kept keep follows followed after as".split()
)


def _told(clause: Clause, state: State) -> list[Found]:
    """Who else the clause names, if told to be listed before, with whom its party is: `keeps him company there`."""
    words = clause.draft.words
    told = [f for f in clause.mentions() if any(f.root is g.root for g in state.designated) or f.root.authority]
    return [f for f in told if f.root.authority or (f.first > clause.first and words[f.first - 1] in _BESIDE)]


def _says_which(clause: Clause, talk: BareTalk, at: int) -> bool:
    """Whether the name of a country says which list or programme stands behind it: `its Libya list`."""
    draft = clause.draft
    if nation_of(draft.tokens[at].text) not in BY_NATION:
        return False
    return any(draft.words[to] in talk.places for to in range(at + 1, min(clause.last, at + 1 + REACH)))


def _polarity(clause: Clause, talk: BareTalk) -> Polarity:
    words = clause.draft.words[clause.first : clause.last]
    denied = clause.negative or any(word in talk.nobody for word in words)
    lacks = any(word in talk.sparing or word in talk.missing for word in words)
    if clause.draft.lexicon.language == "ru":
        return Polarity.NEGATIVE if denied or lacks else Polarity.POSITIVE  # `нет` and `ни` deny once together
    return Polarity.NEGATIVE if denied != lacks else Polarity.POSITIVE
