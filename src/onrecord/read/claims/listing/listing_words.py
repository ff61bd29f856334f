"""Listing words: what makes a clause one about standing on a list, being put on it, or being taken off."""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.acting import authorities_of
from onrecord.read.claims.listing.acts import acted_on
from onrecord.read.claims.listing.councils import by_council, is_object_of_speech, named_listing
from onrecord.read.claims.listing.delisting import is_delisting
from onrecord.read.claims.listing.elided_list import names_elided_list
from onrecord.read.claims.listing.hypothetical import is_hypothetical
from onrecord.read.claims.listing.later import later_than_listing
from onrecord.read.claims.listing.list_authority import LIST_REACH
from onrecord.read.claims.listing.listing_cues import ROLLS, cue_of
from onrecord.read.claims.listing.no_listing import is_from_post, is_noun, is_of_an_opinion, says_what_one_is
from onrecord.read.claims.listing.programmes import names_programme
from onrecord.read.claims.listing.tagged import bears_tag
from onrecord.read.claims.state import State
from onrecord.read.lexicon.base import words
from onrecord.read.lexicon.listing_acts import ACTS
from onrecord.read.lexicon.listings import TALK
from onrecord.text.phrases import Hit

_ON = frozenset("on to onto in from off into under sur dans en sous auf in unter в во из по под lista".split())
_PUT = words(
    "entered added placed inscribed included inscrit{,e,s,es} ajouté{,e,s,es} incluid{o,a,os,as} añadid{o,a,os,as} "
    "agregad{o,a,os,as} gelistet aufgenommen hinzugefügt внес{ён,ен,ена,ено,ены} внесён добавлен{,а,о,ы} "
    "включ{ён,ен,ена,ено,ены} "
    "{внесённ,внесенн,включённ,включенн,добавленн,занесённ,занесенн}{ый,ая,ое,ые,ого,ой,ых,ому,ым,ую,ыми}"
)
"""Participles of putting somebody somewhere: after a list was spoken of, on that list."""
_FOLLOWED = words("followed folgte folgten suivi{,e,s,es} siguió siguieron последовал{,а,и}")
"""Verbs of coming next: right after a listing, of being listed next."""
MOST_BETWEEN = 2
"""Sentences between a listing and one told by what follows it."""
FARTHEST = 5
"""The same, where a clause says of a name that it followed on a date, and nothing else."""
_SMALL = frozenset("that next same year month late early mid end".split())
_NOUNS_TOO = frozenset({"list", "lists", "sanction", "blacklist", "blacklists"})
_PASSIVE = frozenset({"on", "under", "in", "has", "put", "went"})
_FREEZING = frozenset({"blocks", "blocked", "imposed", "imposes", "freezes", "froze", "frozen", "banned", "bans"})
_KEPT = frozenset(f"{verb} {whom}" for verb in ("führt", "führen") for whom in "ihn sie beide alle diese".split())
_NAMING = frozenset({"named", "names", "carries", "carry", *_KEPT})


_KEEPING = frozenset({"führt", "führen", "führte", "führten", *_KEPT})
"""German verbs of keeping somebody on a list, with the authority right behind them: `X führt der Sicherheitsrat`."""


def find_listing(clause: Clause, state: State) -> str:
    """Return what makes the clause one about a list, empty where nothing does.

    `list` for a list noun, `context` for a list spoken of before, `delisted`, `strong` for a verb that is enough alone,
    `weak` for one with an authority, `act` for one that may be another deed of the authority, `programme`. Cues without
    a word for listing come last.
    """
    found = _by_words(clause, state) or cue_of(clause, state)
    if found and (is_hypothetical(clause) or _denies_an_act(clause)):
        return ""
    told = found or clause.hits(clause.draft.lexicon.authorities) or state.listed_in >= clause.segment.sentence - 1
    told = told or (clause.draft.lexicon.language != "en" and clause.hits(clause.draft.lexicon.list_nouns))
    return "delisted" if told and is_delisting(clause) and not is_hypothetical(clause) else found


def _denies_an_act(clause: Clause) -> bool:
    """Whether an English clause denies what somebody does about a listing: `decided not to renew the listing of X`."""
    lexicon = clause.draft.lexicon
    nouns = clause.hits(lexicon.list_nouns)
    acts = bool(nouns) and all(hit.phrase in ("listing", "designation") for hit in nouns)
    return lexicon.language == "en" and acts and clause.negative and not clause.hits(lexicon.list_verbs)


def _by_words(clause: Clause, state: State) -> str:
    """What the words for lists and listing make of a clause."""
    lexicon = clause.draft.lexicon
    verbs = [hit for hit in clause.hits(lexicon.list_verbs) if not _is_noun(clause, hit)]
    nouns = [h for h in clause.hits(lexicon.list_nouns) if not is_object_of_speech(clause, h) and not _files(clause, h)]
    beside = [h for h in verbs if not any(noun.first <= h.first < noun.last for noun in nouns)]
    if nouns and not beside and _opens_with_listing(clause, nouns[0]):
        return "list"
    named = named_listing(clause)
    if named:
        return named
    if not nouns and _goes_on_from(clause, verbs, state):
        return "context"
    off = [h for h in verbs if h.value == "delisted" and not is_noun(clause, h)]
    off = [h for h in off if nouns or not (says_what_one_is(clause, h) or is_from_post(clause, h))]
    if off or _takes_off(clause, verbs, nouns):
        return "delisted"
    verbs = [h for h in verbs if h.value != "delisted"]
    if _has_strong(clause, verbs):
        return "strong"
    weak = any(h.value == "weak" for h in verbs)
    if _stands_on(clause, nouns, state, weak=weak):
        return "list"
    authority = bool(clause.hits(lexicon.authorities)) or by_council(clause) or _by_town(clause)
    programme = bool(clause.hits(lexicon.programmes)) or (lexicon.language in TALK and names_programme(clause))
    if authority and weak and (programme or nouns or _is_active(clause, verbs)):
        return "weak"
    council = by_council(clause)
    act = acted_on(clause, state, council=council) if authority or lexicon.language in TALK else ""
    if act:
        return "weak" if act == "hit" or programme else "act"
    bears = (authority or any(h.phrase not in _PASSIVE for h in verbs)) if programme else False
    return "programme" if bears or bears_tag(clause, state) else ""


def _files(clause: Clause, noun: Hit) -> bool:
    """Whether the last of several words for a list is a verb behind its authority: `The UN files X under Y`."""
    draft, behind = clause.draft, clause.draft.words[noun.last] if noun.last < clause.last else ""
    verb = draft.verbs[noun.last - 1] or behind in draft.lexicon.articles or behind in draft.lexicon.pronouns
    return noun.last - noun.first > 1 and noun.phrase.endswith(" files") and verb


def _stands_on(clause: Clause, nouns: list[Hit], state: State, *, weak: bool) -> bool:
    """Whether somebody is said to stand on a list that a clause names, or whose noun it leaves out."""
    if not nouns:
        # `So is he on the UN's`
        return (weak or _is_standing(clause)) and names_elided_list(clause, state)
    lexicon = clause.draft.lexicon
    if is_of_an_opinion(clause, nouns[0]):
        return False
    before = clause.draft.words[max(clause.first, nouns[0].first - 7) : nouns[0].first]
    lacks = lexicon.language != "en" and bool(clause.hits(lexicon.lacking))
    return weak or lacks or (any(w in _ON for w in before) and _may_stand_on(clause))


def _is_standing(clause: Clause) -> bool:
    """Whether the verb of a clause is one of being, or of standing somewhere."""
    lexicon, talk = clause.draft.lexicon, TALK.get(clause.draft.lexicon.language)
    verbs = [clause.draft.words[at] for at in range(clause.first, clause.last) if clause.draft.verbs[at]]
    being = lexicon.copulas | lexicon.auxiliaries | (talk.being if talk is not None else frozenset())
    return any(word in being for word in verbs)


def _is_noun(clause: Clause, hit: Hit) -> bool:
    """Whether a German word is a noun that is written as a verb of listing but for its capital: `den Strich`."""
    draft = clause.draft
    capital = draft.lexicon.capitalised_nouns and draft.tokens[hit.first].text[0].isupper()
    return bool(capital) and hit.first > clause.first and draft.words[hit.first - 1] in draft.lexicon.articles


def _may_stand_on(clause: Clause) -> bool:
    """Whether a clause without a verb of listing can put somebody on the list that it names.

    In the languages with tables of their own it has no other verb than one of being: `«X из списка» получал конверты`
    lists nobody.
    """
    lexicon, words = clause.draft.lexicon, clause.draft.words
    talk = TALK.get(lexicon.language)
    if talk is None or clause.segment.verb is None:
        return True
    own = [words[at] for at in range(clause.first, clause.last) if clause.draft.verbs[at] and not _inserts(clause, at)]
    small = [
        word for word in own if word in lexicon.copulas | lexicon.auxiliaries | talk.being or word in lexicon.list_verbs
    ]
    return bool(small) or not own or lexicon.language != "ru"


def _inserts(clause: Clause, at: int) -> bool:
    """Whether a verb only says who says it, between commas: `X, добавляет он же, в списке`."""
    draft = clause.draft
    if (
        at <= clause.first
        or draft.tokens[at - 1].text != ","
        or not draft.lexicon.reporting.find(draft.words, at, at + 1)
    ):
        return False
    return any(draft.tokens[to].text == "," for to in range(at + 1, min(clause.last, at + 1 + LONGEST_INSERT)))


LONGEST_INSERT = 8
"""Tokens between the commas around a verb of saying and who says it."""


def _takes_off(clause: Clause, verbs: list[Hit], nouns: list[Hit]) -> bool:
    """Whether a verb of taking away stands with a list that something is taken from: `رفع اسم X من القائمة`."""
    from_words, words = clause.draft.lexicon.from_words, clause.draft.words
    if not any(hit.value == "off" for hit in verbs):
        return False
    return any(
        words[noun.first - 1] in from_words or (noun.last < clause.last and words[noun.last] in from_words)
        for noun in nouns
        if noun.first > clause.first
    )


def _opens_with_listing(clause: Clause, noun: Hit) -> bool:
    """Whether a clause opens with the noun for a dated listing: `The designation of 6 May 2014 ...`."""
    opens = noun.first - clause.first <= LIST_REACH and noun.phrase in (
        "listing",
        "designation",
        "blacklisting",
        "sanctions",
    )
    return (opens or _heads_entry(clause, noun)) and clause.when() is not None


def _heads_entry(clause: Clause, noun: Hit) -> bool:
    """Whether a note without a verb opens with whose list it is, and its date: `X: UN list, 26 September 2022`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    first = max(
        (at + 1 for at in range(clause.first, noun.first) if draft.tokens[at].text == ":"), default=clause.first
    )
    if clause.segment.verb is not None or noun.first - first > LIST_REACH:
        return False
    owner = lexicon.authorities.find(draft.words, first, min(clause.last, noun.last + LIST_REACH))
    small = lexicon.articles | lexicon.prepositions | lexicon.adverbs
    told = {at for hit in (noun, *owner) for at in range(hit.first, hit.last)}
    left = (at for at in range(first, clause.last) if at not in told and draft.words[at].isalpha())
    return bool(owner) and all(draft.words[at] in small or draft.in_date(draft.tokens[at].start) for at in left)


def _goes_on_from(clause: Clause, verbs: list[Hit], state: State) -> bool:
    """Whether a dated clause goes on from a listing told before: `X was added in May`, `Y followed a year later`."""
    if state.authority and _is_on_it(clause):
        return True
    if not state.listed and state.listed_in < 0:
        return bool(state.authority) and (_is_named(clause, verbs) or _is_put(clause, state))
    near = state.listed_in >= clause.segment.sentence - MOST_BETWEEN
    if near and _is_there(clause):
        return True
    if near and adds(clause) and any(h.phrase.split()[-1] in _LISTED_SO for h in verbs):
        return True
    if not (clause.when() or clause.hits(clause.draft.lexicon.same_day) or later_than_listing(clause, state)):
        return False
    put = _PUT | clause.draft.lexicon.put_words
    if any(word in put for h in verbs for word in (h.phrase.split()[0], h.phrase.split()[-1])):
        return True
    if clause.draft.lexicon.language in TALK:
        return False  # `listed_so` looks at what a verb of following goes on with
    if _only_follows(clause):
        return state.listed_in >= clause.segment.sentence - FARTHEST
    follows = any(word in _FOLLOWED for word in clause.draft.words[clause.first : clause.last])
    follows = follows or _joins_the_listed(clause, state)
    return follows and state.listed_in >= clause.segment.sentence - MOST_BETWEEN


def _only_follows(clause: Clause) -> bool:
    """Whether an English clause says of a name only that it followed on a date: `X, of Ostrel, followed in May`."""
    draft, subject, at = clause.draft, clause.subject, clause.segment.verb
    if at is None or draft.words[at] != "followed" or subject is None or subject.form is not MentionForm.NAMED:
        return False
    behind = draft.dates_in(at + 1, clause.last)
    end = draft.token_at(behind[-1].end - 1) + 1 if behind else at
    left = [draft.words[to] for to in range(at + 1, clause.last) if not draft.in_date(draft.tokens[to].start)]
    small = draft.lexicon.prepositions | draft.lexicon.articles | _SMALL
    return end > at and not any(word.isalpha() and word not in small for word in left)


def _joins_the_listed(clause: Clause, state: State) -> bool:
    """Whether an English clause says that somebody joined who was told to be listed: `Y joined him in 2013`."""
    words, near = clause.draft.words, state.listed_in >= clause.segment.sentence - MOST_BETWEEN
    return clause.draft.lexicon.language == "en" and any(
        words[f.first - 1] in ("joined", "rejoined")
        and (
            any(one.root is g.root for g in state.listed for one in (f.members or (f,)))
            or (near and words[f.first] in NOT_ITSELF)
        )
        for f in clause.mentions(clause.first + 1)
        if f.form is MentionForm.PRONOMINAL
    )


NOT_ITSELF = frozenset({"him", "her", "it", "them"})
"""Pronouns that stand for no subject of their own clause: right behind a listing, for who was listed."""


def _by_town(clause: Clause) -> bool:
    """Whether a clause names the Security Council by the town of its seat: `frappé par New York`."""
    here = clause.draft.words[clause.first : clause.last]
    return ("york" in here or any(word.startswith("нью-йорк") for word in here)) and bool(authorities_of(clause))


def speaks_of_list(clause: Clause) -> bool:
    """Return whether a clause speaks of a list: by a word for one alone, or by another beside its authority."""
    if clause.hits(clause.draft.lexicon.list_nouns):
        return True
    words = clause.draft.words
    return clause.draft.lexicon.language == "en" and any(
        words[at] in ROLLS
        for hit in clause.hits(clause.draft.lexicon.authorities)
        for at in range(hit.last, min(clause.last, hit.last + LIST_REACH))
    )


_BACK = frozenset({"same", "that", "this"})


def points_back(clause: Clause) -> bool:
    """Return whether an English clause means the list told before: `is on the same list`, `on that list`."""
    words, nouns = clause.draft.words, clause.hits(clause.draft.lexicon.list_nouns)
    english = clause.draft.lexicon.language == "en"
    return english and any(hit.first > clause.first and words[hit.first - 1] in _BACK for hit in nouns)


_IT = frozenset({"it", "there", "them"})
_ON_OR_IN = frozenset({"on", "in", "off"})


def _is_on_it(clause: Clause) -> bool:
    """Whether an English clause says that somebody is on it, or in there, where a list is what was spoken of."""
    words, lexicon = clause.draft.words, clause.draft.lexicon
    if lexicon.language != "en":
        return False
    for at in range(clause.first + 1, clause.last - 1):
        if words[at] in _ON_OR_IN and words[at + 1] in _IT and (words[at] == "on" or words[at + 1] == "there"):
            between = words[max(clause.first, at - 2) : at]
            return any(word in _BEING for word in between)
    return False


_BEING = frozenset({"is", "are", "was", "were", "been", "be", "remains", "remain", "stays"})


def _is_named(clause: Clause, verbs: list[Hit]) -> bool:
    """Whether somebody was named on a date, in a text about a list, and to no post."""
    draft = clause.draft
    named = draft.lexicon.language == "en" and any(h.phrase in ("named", "added", "inscribed") for h in verbs)
    passive = any(draft.words[_past_stress(clause, h.first - 1)] in _BEING for h in verbs if h.first > clause.first)
    dated = clause.when() is not None or bool(clause.hits(draft.lexicon.same_day))
    return named and passive and dated and not clause.hits(draft.lexicon.roles)


_STRESS = frozenset("itself himself herself themselves also then later first duly not never only".split())


def _past_stress(clause: Clause, at: int) -> int:
    """The token before adverbs, and before a pronoun that stresses the subject: `was itself added`."""
    while at > clause.first and clause.draft.words[at] in _STRESS:
        at -= 1
    return at


def _is_put(clause: Clause, state: State) -> bool:
    """Whether a text about a list says, beside English, that somebody was put somewhere on a date: `a été ajouté`."""
    acts = ACTS.get(clause.draft.lexicon.language)
    told = acts is not None and state.list_in >= 0 and clause.when() is not None
    return told and acts is not None and not acts.puts.isdisjoint(clause.draft.words[clause.first : clause.last])


_BEFORE_THERE = frozenset({"is", "are", "was", "were", "been", "put", "placed", "stands", "appears", "figures"})


def _is_there(clause: Clause) -> bool:
    """Whether an English clause says that somebody is there too, after a list was spoken of: `Y is there too`."""
    words = clause.draft.words
    return clause.draft.lexicon.language == "en" and any(
        words[at] == "there" and words[at - 1] in _BEFORE_THERE and (adds(clause) or clause.when() is not None)
        for at in range(clause.first + 1, clause.last)
    )


_ADDING = frozenset({"too", "also", "likewise", "still", "well", "continues", "remains", "equally", "similarly"})
_LISTED_SO = frozenset({"entered", "named", "blocked", "frozen", "included", "added", "inscribed", "placed"})
"""Participles that, with a word for `also`, take up a listing told before: `Y is named as well`."""


def adds(clause: Clause) -> bool:
    """Return whether an English clause says that something holds of another party too, or goes on holding."""
    words = clause.draft.words[clause.first : clause.last]
    return clause.draft.lexicon.language == "en" and any(word in _ADDING for word in words)


def _has_strong(clause: Clause, verbs: list[Hit]) -> bool:
    """Whether a verb that is enough alone stands here; `listed as X` is not enough without an authority or a date."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    # `list` and `lists` are nouns too: they trigger only where they are verbs.
    strong = [h for h in verbs if h.value == "strong" and (h.phrase not in _NOUNS_TOO or draft.verbs[h.first])]
    if not strong:
        return False
    at = min(strong[0].last, clause.last - 1)
    as_what = draft.words[at] == "as" and draft.words[at + 1 : at + 2] != ["well"]
    backed = clause.hits(lexicon.authorities) or clause.hits(lexicon.programmes) or clause.when()
    return not as_what or bool(backed)


def _is_active(clause: Clause, verbs: list[Hit]) -> bool:
    """Whether an authority freezes assets, or names somebody, in a clause that gives no role."""
    lexicon = clause.draft.lexicon
    active = [h for h in verbs if h.value == "weak" and h.phrase not in _PASSIVE]
    talk = TALK.get(lexicon.language)
    if any(h.phrase in _FREEZING or (talk is not None and h.phrase in talk.freezing) for h in active):
        return True
    verb = clause.segment.verb if clause.segment.verb is not None else clause.first
    named_by = clause.hits(lexicon.authorities)
    if any(h.phrase in _KEEPING and any(0 <= a.first - h.last <= KEPT for a in named_by) for h in active):
        return True
    if _is_kept_by(clause, active):
        return True
    names = any(h.phrase in _NAMING for h in active)
    lists = any(h.last <= verb for h in clause.hits(lexicon.authorities)) or by_council(clause)
    return names and lists and not clause.hits(lexicon.roles)


def _is_kept_by(clause: Clause, verbs: list[Hit]) -> bool:
    """Whether a person, in German, is said to be kept by an authority: `X wird von der UNO geführt`."""
    words = clause.draft.words
    kept = any(h.phrase in ("geführt", "verzeichnet", "aufgeführt") for h in verbs)
    by = any(
        not {"von", "bei"}.isdisjoint(words[max(0, a.first - 2) : a.first])
        for a in clause.hits(clause.draft.lexicon.authorities)
    )
    return kept and by and "als" not in words[clause.first : clause.last] and _names_person(clause)


def _names_person(clause: Clause) -> bool:
    return any(f.root.kind is MentionKind.PERSON and f.form is MentionForm.NAMED for f in clause.mentions())


KEPT = 4
"""Words between a German verb of keeping and the authority behind it: `führt ihn das Komitee des Sicherheitsrats`."""
