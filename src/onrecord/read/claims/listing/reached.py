"""Whom an authority got round to, or never did: `The committee caught up with him in 2012`, `No US order named him`.

English. The deed may be any by which a body that lists turns to somebody, with a preposition or an object behind it.
A deed that is told needs its date, or a word for `also`; one that is denied needs neither.
"""

from typing import NamedTuple

from onrecord.read.claims.clause import SPANS, Clause, is_party
from onrecord.read.claims.listing.later import later_than_listing
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.claims.listing.listing_cues import is_council_before
from onrecord.read.claims.listing.programmes import is_under_programme
from onrecord.read.claims.listing.trailing_date import trailing_date
from onrecord.read.claims.party.described import described_behind
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words
from onrecord.text.phrases import Hit

_BEHIND = {
    ("get", "gets", "got", "gotten", "getting"): ("round to", "around to", "to", "hold of"),
    ("catch", "catches", "caught", "catching"): ("up with", "", "up on"),
    ("go", "goes", "went", "gone", "going"): ("after", "for"),
    ("come", "comes", "came", "coming"): ("for", "after", "down on"),
    ("move", "moves", "moved", "moving"): ("against", "on", "in on"),
    ("act", "acts", "acted", "acting"): ("against", "on"),
    ("take", "takes", "took", "taken", "taking"): (
        "aim at", "action against", "steps against", "on", "up", "in", "notice of", "an interest in",
        "any interest in", "interest in", "measures against", "up the case of", "up the matter of",
    ),
    ("turn", "turns", "turned", "turning"): ("to", "on", "its attention to", "their attention to", "against"),
    ("pick", "picks", "picked", "picking"): ("up", "out", "on"),
    ("single", "singles", "singled"): ("out",),
    ("look", "looks", "looked"): ("at", "into"),
    ("reach", "reaches", "reached", "reaching"): ("", "for", "out for"),
    ("close", "closes", "closed"): ("in on",),
    ("clamp", "clamps", "clamped", "crack", "cracks", "cracked"): ("down on",),
    ("lay", "lays", "laid", "set", "sets"): ("hands on", "a hand on", "eyes on", "its sights on", "their sights on"),
    ("strike", "strikes", "struck"): ("at", ""),
    ("bother", "bothers", "bothered", "trouble", "troubles", "troubled"): ("with", "about", ""),
    ("deal", "deals", "dealt"): ("with",),
    ("want", "wants", "wanted", "touch", "touches", "touched", "follow", "follows", "followed"): ("",),
    ("copy", "copies", "copied", "notice", "notices", "noticed", "mention", "mentions", "mentioned"): ("",),
    ("name", "names", "named", "add", "adds", "added", "enter", "enters", "entered"): ("",),
    ("include", "includes", "included", "tag", "tags", "tagged", "bar", "bars", "barred"): ("",),
    ("target", "targets", "targeted", "hit", "hits", "punish", "punishes", "punished", "spot", "spotted"): ("",),
}  # fmt: skip
"""Verbs by which an authority turns to somebody, in all forms, and what stands between them and their object."""
_DEEDS = {
    form: sorted((tuple(rest.split()) for rest in behind), key=len, reverse=True)
    for forms, behind in _BEHIND.items()
    for form in forms
}
_LIGHT = words(
    "waited waits wait took needed until till troubled bothered deigned cared chosen chose managed begun seen fit "
    "thought felt able been to the need"
)
"""Words between an authority and its deed that leave the deed what it is: `never troubled to name him`."""
_NEVER = words("never not n't hasn't haven't didn't yet nor no")
_CLEAR = words("order orders measure measures sanction sanctions list lists listing designation decision notice action")
"""Nouns for what lists somebody: that none of an authority's ever named somebody says that it lists them not."""
_TOO = words("too also likewise besides equally similarly alike")
_BEFORE = words("already before earlier first previously beforehand")
"""Words behind whom an authority turned to that set its deed before that of another."""
_SIGHTS = words("sights sight crosshairs cross-hairs hairs net nets grip")
_HAVING = words("has have had having keeps keep kept holds hold held got gets")
_BETWEEN = 5
"""Words between an authority and its deed."""
_LEAD = 6
"""Tokens of a date that may open the clause."""


class Reached(NamedTuple):
    """Whom an authority turned to; whether that is denied, and in words that say no other thing; which one it is."""

    party: Found
    denied: bool
    clear: bool
    key: str = ""


def find_reached(clause: Clause, state: State) -> Reached | None:
    """Return whom a clause says an authority turned to, or never did; None where it says neither."""
    draft = clause.draft
    batch = _batch(clause, state)
    actor = batch or _actor(clause)
    if actor is None:
        return None
    denied = clause.negative
    near = (*draft.words[max(clause.first, actor.first - 2) : actor.first], *draft.words[actor.last : clause.last])
    near = near[: 2 + _BETWEEN]
    if denied and _NEVER.isdisjoint(near):
        return None
    party = _filed(clause, actor.last)
    if party is not None and not denied:
        return Reached(party, denied, clear=True, key=actor.value)
    party = _in_its_sights(clause, actor.last) or _object(clause, actor.last)
    if party is None:
        return None
    tail = draft.words[party.last : clause.last]
    adds = not (_TOO | _BEFORE).isdisjoint(tail) or tail[:2] == ["as", "well"] or _stresses(clause, actor.last)
    counted = later_than_listing(clause, state) if clause.when() is None else None
    if not denied and batch is None and clause.when() is None and counted is None and not adds:
        return None
    troubles = not _TROUBLES.isdisjoint(draft.words[actor.last : party.first])
    clear = denied and (
        (troubles and state.list_in >= clause.segment.sentence - 1)
        or not _CLEAR.isdisjoint(draft.words[actor.last : actor.last + 2])
        or "yet" in near
    )
    adds = batch is not None or not _ADDING.isdisjoint(draft.words[actor.last : party.first])
    spoken = state.list_in >= clause.segment.sentence - 1
    clear = clear or (not denied and adds and spoken and bool(clause.when() or counted or trailing_date(clause)))
    return Reached(party, denied, clear, actor.value)


_TROUBLES = words("bother bothers bothered trouble troubles troubled")
"""Verbs of which a denial, right behind a list spoken of, says that an authority never listed somebody."""
_ADDING = words("add adds added adding enter enters entered include includes included inscribed placed put")
"""Verbs of an authority that, with a date, right behind a list spoken of, tell of a listing alone."""


def _stresses(clause: Clause, at: int) -> bool:
    """Whether an auxiliary stresses the deed behind it, beside what was denied before: `It did add X`."""
    here = clause.draft.words
    return here[at : at + 1] in (["did"], ["does"]) and here[at + 1 : at + 2] != ["not"] and not clause.negative


_BATCH = words(
    "batch batches round rounds wave waves tranche tranches package packages update updates addition additions intake "
    "list lists set lot crop instalment installment"
)
"""Nouns for several parties that come on a list together, and for the list."""
_FARTHEST_BATCH = 4
"""Tokens of the subject that such a noun ends: `The next and much larger batch`."""


_LISTED_TOGETHER = words("batch batches tranche tranches intake instalment installment crop")
NEAR = 3
"""Sentences behind a list or a listing in which a batch is one of it."""


def names_batch(clause: Clause, state: State) -> bool:
    """Return whether a clause speaks of several that came on the list spoken of: `Next batch: X and Y`."""
    if max(state.list_in, state.listed_in) < clause.segment.sentence - NEAR:
        return False
    return not _LISTED_TOGETHER.isdisjoint(clause.draft.words[clause.first : clause.last])


def _batch(clause: Clause, state: State) -> Hit | None:
    """The pronoun that is the subject of a clause, for a batch or list that the sentence before was about."""
    draft, verb, sentence = clause.draft, clause.segment.verb, clause.segment.sentence
    at = clause.first
    if verb is None or not sentence or draft.words[at] not in ("it", "they") or verb - at > 1:
        return None
    first, last = draft.sentences[sentence - 1]
    before = next((to for to in range(first, last) if draft.verbs[to]), first)
    noun = draft.words[before - 1] if first < before <= first + _FARTHEST_BATCH else ""
    spoken = max(state.list_in, state.listed_in) >= 0 or bool(state.authority)
    return Hit(at, at + 1, noun, "") if noun in _BATCH and spoken else None


def _actor(clause: Clause) -> Hit | None:
    """The authority that is the subject of a clause, behind nothing but a date, an article or a negation.

    `The committee` alone is one where the text has spoken of the United Nations, and `it` where the sentence before
    has one authority for its subject.
    """
    draft, verb = clause.draft, clause.segment.verb
    hits = clause.hits(draft.lexicon.authorities, None, verb) or _taken_up(clause)
    if not hits and verb is not None and verb > clause.first and is_council_before(clause, verb):
        hits = [Hit(verb - 1, verb, draft.words[verb - 1], "un")]
    if draft.words[clause.first : clause.first + 2] in (["it", "took"], ["it", "takes"]):
        hits = _taking_time(clause)  # `It took the committee another eight days to add X`
    if not hits or hits[0].first - clause.first > _LEAD:
        return None
    small = (draft.lexicon.articles, draft.lexicon.prepositions, draft.lexicon.negations, draft.lexicon.adverbs)
    opening = range(clause.first, hits[0].first)
    plain = all(
        draft.in_date(draft.tokens[at].start)
        or draft.words[at] in _OPENING
        or draft.words[at] in SPANS
        or any(draft.words[at] in table for table in small)
        or not draft.tokens[at].text[0].isalnum()
        for at in opening
    )
    before = draft.words[hits[0].first - 1] if hits[0].first > clause.first else ""
    return hits[0] if plain and before not in draft.lexicon.prepositions else None


def _taking_time(clause: Clause) -> list[Hit]:
    """The authority that a deed took so long: it stands right behind the verb, with its article."""
    draft, at = clause.draft, clause.first + 2
    at += at < clause.last and draft.words[at] in draft.lexicon.articles
    if is_council_before(clause, at + 1):
        return [Hit(at, at + 1, draft.words[at], "un")]
    return [hit for hit in clause.hits(draft.lexicon.authorities, at) if hit.first == at][:1]


def _taken_up(clause: Clause) -> list[Hit]:
    """The authority that `it` or `they` takes up from the subject of the sentence before."""
    draft, verb, sentence = clause.draft, clause.segment.verb, clause.segment.sentence
    at = clause.first
    if verb is None or not sentence or draft.words[at] not in ("it", "they") or verb - at > 1:
        return []
    first, last = draft.sentences[sentence - 1]
    before = next((to for to in range(first, last) if draft.verbs[to]), first)
    told = draft.lexicon.authorities.find(draft.words, first, before)
    return [Hit(at, at + 1, told[0].phrase, told[0].value)] if len(told) == 1 else []


_OPENING = words(
    "it took takes before earlier no so yet nor but and though although while curiously oddly only first then later "
    "even since until"
)


_TRIES = words(
    "indicts indicted charges charged convicts convicted tries tried jails jailed arrests arrested prosecutes "
    "prosecuted sues sued seeks sought wants wanted extradited investigates investigated fined sentenced accuses "
    "accused"
)
"""Verbs of what courts and the police do to somebody, which may be under a law as well."""


_DOWN = words("down listed filed entered on file record too also now still registered")
"""Words between whom an authority has somewhere and the programme: `has him down under its kingpin programme`."""


def is_tried(clause: Clause) -> bool:
    """Return whether an authority does no more than what courts do: `The US indicted him under the kingpin act`."""
    draft = clause.draft
    if draft.lexicon.language != "en" or _TRIES.isdisjoint(draft.words[clause.first : clause.last]):
        return False
    actors = clause.hits(draft.lexicon.authorities)
    behind = range(actors[0].last, min(clause.last, actors[0].last + _BETWEEN)) if actors else range(0)
    tried = any(draft.words[at] in _TRIES and draft.verbs[at] for at in behind)
    listing = clause.hits(draft.lexicon.list_nouns) or [
        hit for hit in clause.hits(draft.lexicon.list_verbs) if hit.value != "weak"
    ]
    return tried and not listing


def _filed(clause: Clause, first: int) -> Found | None:
    """Whom an authority keeps under a programme, by whatever verb: `The Treasury files him under drug kingpins`."""
    draft = clause.draft
    for at in range(first, min(clause.last - 2, first + _BETWEEN)):
        if draft.words[at] in _TRIES:
            return None
        found = _at(clause, at + 1)
        if found is not None:
            behind = found.last
            while behind < clause.last - 1 and draft.words[behind] in _DOWN:
                behind += 1
            return found if is_under_programme(clause, behind) else None
    return None


def _object(clause: Clause, first: int) -> Found | None:
    """Whom the deed behind an authority is done to."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    dated = [at for at in range(first, clause.last) if draft.in_date(draft.tokens[at].start)]
    for at in range(first, min(clause.last, first + _BETWEEN + 1 + len(dated))):
        for behind in _DEEDS.get(draft.words[at], ()):
            end = at + 1 + len(behind)
            if tuple(draft.words[at + 1 : end]) != behind:
                continue
            found = _at(clause, end)
            if found is not None:
                return found
        word = draft.words[at]
        other = draft.verbs[at] and word not in lexicon.auxiliaries and word not in _LIGHT and word not in _DEEDS
        if other or word in lexicon.relatives:
            return None
    return None


def _at(clause: Clause, at: int) -> Found | None:
    """The party that stands at a token, or behind its title there."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    near = [f for f in clause.mentions(at) if f.first - at <= 2 and is_party(f) and can_be_listed(clause, f)]
    if not near:
        return described_behind(clause, at)
    if near[0].members:
        return None
    described = (lexicon.articles, lexicon.titles, lexicon.roles, lexicon.person_nouns, lexicon.group_nouns)
    between = draft.words[at : near[0].first]
    return near[0] if all(any(word in table for table in described) for word in between) else None


def _in_its_sights(clause: Clause, first: int) -> Found | None:
    """Whom an authority is said to have in its sights: `Washington has had X in its sights since 2019`."""
    draft = clause.draft
    for at in range(first, min(clause.last - 2, first + _BETWEEN)):
        if draft.words[at] not in _HAVING:
            continue
        found = _at(clause, at + 1)
        if found is not None:
            tail = draft.words[found.last : found.last + 3]
            held = len(tail) > 2 and tail[0] in ("in", "within") and tail[1] in draft.lexicon.possessives
            return found if held and tail[2] in _SIGHTS else None
    return None


_ESCAPES = words("escaped escapes eluded eludes evaded evades dodged dodges avoided avoids ducked")
_ESCAPE = words("escape elude evade dodge avoid duck")
"""The same in the infinitive, of what is denied or done: `did not escape`, `managed to escape`, but not `to escape`."""
_SLIPS = (
    ("slipped", "past"), ("slipped", "through"), ("slips", "past"), ("stayed", "clear", "of"), ("kept", "clear", "of"),
    ("steered", "clear", "of"), ("stayed", "out", "of", "reach", "of"), ("gone", "unnoticed", "by"),
    ("went", "unnoticed", "by"), ("got", "past"), ("stays", "clear", "of"), ("keeps", "clear", "of"),
)  # fmt: skip
"""What a party does whom an authority has not listed."""
_NET = words(
    "net nets list lists radar attention notice sanctions measures grip reach gaze eye hand blacklist register so"
)
"""What of an authority a party may escape; `so far` says no more of it."""


def _escapes(clause: Clause, at: int) -> bool:
    here = clause.draft.words
    if here[at] not in _ESCAPE:
        return here[at] in _ESCAPES
    before = here[max(clause.first, at - 2) : at]
    denied = bool(before) and (before[-1] in ("not", "never") or before[-1].endswith("n't"))
    return denied or before in (["managed", "to"], ["manages", "to"])


def slips(clause: Clause) -> bool:
    """Return whether the subject of a clause escapes an authority: `The firm has so far slipped past the Treasury`."""
    draft = clause.draft
    for at in range(clause.segment.verb or clause.first, clause.last - 1):
        slip = next((s for s in _SLIPS if tuple(draft.words[at : at + len(s)]) == s), None)
        end = at + len(slip) if slip else at + 1 if _escapes(clause, at) else 0
        hits = clause.hits(draft.lexicon.authorities, end) if end else []
        if not hits or hits[0].first - end > 1:
            continue
        behind = hits[0].last
        while behind < clause.last and not draft.tokens[behind].text[0].isalnum():
            behind += 1
        behind += behind < clause.last and draft.words[behind] in ("s", "'s", "’s")
        return behind >= clause.last or draft.words[behind] in _NET
    return False
