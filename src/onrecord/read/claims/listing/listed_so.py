"""Listings told by what was told before: `y figure aussi`, `kam im Mai hinzu`, `там же значится X`, `lo mismo Y`."""

import bisect
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from onrecord.model.claim import When
from onrecord.model.span import Span
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.listing.clitics import clitic_object
from onrecord.read.claims.listing.counted_later import counted_later
from onrecord.read.claims.listing.programmes import names_same_programme
from onrecord.read.claims.listing.same_day import is_measure
from onrecord.read.claims.listing.tails import may_be_listed
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.lexicon.listing_acts import ACTS
from onrecord.read.lexicon.listings import TALK, ListingTalk
from onrecord.text.nations import nation_of
from onrecord.text.phrases import Hit

NEAR = 2
"""Sentences back in which a list is still the one spoken of."""
FAR = 6
"""Sentences back in which words that point at a list may still mean it."""
REACH = 4
"""Tokens between the words of a listing and a name behind them."""
LONGEST_COUNT = 5
"""Words between a verb of coming next and the date that a count gives: `folgte ein Jahr später, am`."""


class Told(NamedTuple):
    """What makes a clause tell of a listing.

    Attributes:
        hit: The words.
        status: `listed` or `delisted`.
        when: The day they give.
        here: The words point at the list spoken of, so that it is that one and no other.
        elided: The predicate is left out: whom it is said of stands before it.
        far: The list was spoken of some sentences ago.
    """

    hit: Hit
    status: str
    when: When | None
    here: bool = False
    elided: bool = False
    far: bool = False

    @property
    def denies_exception(self) -> bool:
        """Whether the words deny that somebody is an exception, or was spared: that is no denial of a listing."""
        return self.hit.value == "alone" and not _NEGATIONS.isdisjoint(self.hit.phrase.split())


_WHOSE_FATE = frozenset("sort suerte destino".split())
"""Nouns that end `comparte la suerte`, behind which another is named, who was told of before."""
_NEGATIONS = frozenset("ne n' no tampoco nicht kein keine не não nessuno".split())


def find_told(clause: Clause, state: State) -> Told | None:
    """Return what in a clause tells of a listing by the list or the listing spoken of before."""
    talk = TALK.get(clause.draft.lexicon.language)
    if talk is None:
        return None
    words, first, last = clause.draft.words, clause.first, clause.last
    where = _opens_with_where(clause)
    hit = where or talk.there.find(words, first, last)
    far = state.list_in < clause.segment.sentence - NEAR and not names_same_programme(clause)
    if far and where is None and not clause.hits(clause.draft.lexicon.list_nouns):
        points = hit is not None and hit.value == "on" and state.authority
        if hit is None or not points or state.list_in < clause.segment.sentence - FAR:
            return None
        return Told(hit, "listed", _when(clause, talk, state), here=True, far=True)
    if hit is not None and (hit.value == "on" or _stands_alone(clause, hit)):
        return Told(hit, "delisted" if hit.value == "off" else "listed", _when(clause, talk, state), here=True)
    hit = talk.places.find(words, first, last) if not clause.hits(clause.draft.lexicon.located) else None
    standing = talk.being | ACTS[clause.draft.lexicon.language].puts
    if hit is not None and (clause.segment.verb is None or not standing.isdisjoint(words[first:last])):
        return Told(hit, "listed", _when(clause, talk, state), here=True)
    hit = talk.followed.find(words, first, last)
    if hit is not None and (hit.value == "alone" or _is_dated(clause, talk, hit, state)):
        return Told(hit, "listed", _when(clause, talk, state))
    blocked = next((at for at in range(first, last) if words[at] in talk.blocked), None)
    if blocked is not None and state.authority and not clause.hits(clause.draft.lexicon.authorities):
        return Told(Hit(blocked, blocked + 1, words[blocked], ""), "listed", _when(clause, talk, state))
    hit = talk.left_out.find(words, first, last)
    if hit is not None and state.just_listed and _ends_predicate(clause, hit):
        return Told(hit, "listed", _when(clause, talk, state), elided=True)
    return None


_WHERE = {"fr": ("où",), "es": ("donde", "adonde")}


def _opens_with_where(clause: Clause) -> Hit | None:
    """The word by which a clause goes on about the list named right before it: `le document onusien, où il entre`."""
    draft, first = clause.draft, clause.first
    lexicon, language = draft.lexicon, draft.lexicon.language
    if draft.words[first] not in _WHERE.get(language, ()) or clause.segment.verb is None or clause.negative:
        return None
    begin, _ = draft.sentences[clause.segment.sentence]
    begin = max(begin, first - REACH - 1)
    texts = [at for at in range(begin, first) if draft.words[at] in lexicon.list_texts or draft.words[at] in _LISTS]
    if not texts or not lexicon.authorities.find(draft.words, texts[-1], first):
        return None
    if not _IN_PLACE.isdisjoint(draft.words[texts[-1] : first]):
        return None  # `un document de l'ONU à Kampala, où il est entré`
    acts = TALK[language].being | ACTS[language].puts | _ENTERED
    stands = next((at for at in range(first + 1, clause.last) if draft.words[at] in acts), None)
    return Hit(first, stands + 1, draft.words[stands], "on") if stands is not None else None


_LISTS = frozenset("liste listes lista listas".split())
_IN_PLACE = frozenset("à en dans chez".split())
_ENTERED = frozenset("entré entrée entrés entrées figure figurait entró figura figuraba aparece".split())


def _stands_alone(clause: Clause, hit: Hit) -> bool:
    """Whether what somebody was taken off is left to the text: `fue borrado`, but not `fue borrado del mapa`."""
    lexicon = clause.draft.lexicon
    after = clause.draft.words[hit.last] if hit.last < clause.last else ""
    return after not in lexicon.of_words and after not in lexicon.from_words


def _is_dated(clause: Clause, talk: ListingTalk, hit: Hit, state: State) -> bool:
    """Whether a verb of coming next tells when, or that it holds too, and goes on with nothing but that and a name."""
    words, lexicon = clause.draft.words, clause.draft.lexicon
    span = (words, clause.first, clause.last)
    dated = (
        clause.when() is not None
        or bool(clause.hits(lexicon.same_day))
        or not talk.later.isdisjoint(words[clause.first : clause.last])
    )
    counted = counted_later(clause, state)
    if counted is not None and _goes_on_counting(clause, hit, counted):
        return True
    dated = dated or talk.with_them.find(*span) is not None or talk.to_them.find(*span) is not None
    dated = dated or any(table.find(*span) for table in (talk.too, talk.same_list, talk.same_month, talk.same_year))
    if not dated:
        return False
    at = hit.last
    if at < clause.last and words[at] in _DATIVE and hit.phrase.split()[-1] not in _DATIVE:
        at += 1  # `le tocó el turno a X`
    while at < clause.last and words[at] in lexicon.articles:
        at += 1
    if at >= clause.last:
        return True
    if words[at] in lexicon.prepositions:
        dates = clause.draft.dates_in(at, clause.last)
        begins = bool(dates) and clause.draft.token_at(dates[0].start) - at <= 2
        return begins or talk.same_list.find(words, at, clause.last) is not None
    if words[at] in lexicon.list_nouns or at == hit.last or clause.draft.in_date(clause.draft.tokens[at].start):
        return True
    named = next((f for f in clause.mentions(at) if f.form is MentionForm.NAMED), None)
    describing = lexicon.titles | lexicon.person_nouns | lexicon.group_nouns
    return named is not None and all(
        word in describing or word in lexicon.roles or clause.draft.tokens[place].text[0].isupper()
        for place, word in enumerate(words[at : named.first], at)
    )


def _goes_on_counting(clause: Clause, hit: Hit, counted: When) -> bool:
    """Whether the count of a date begins right behind a verb of coming next: `folgte knapp neun Monate später`."""
    draft = clause.draft
    begin = draft.text_of(hit.last, clause.last).find(counted.quote)
    between = draft.text_of(hit.last, clause.last)[:begin].split() if begin >= 0 else []
    return len(between) <= LONGEST_COUNT


def _ends_predicate(clause: Clause, hit: Hit) -> bool:
    """Whether an auxiliary is the whole predicate: nothing but a date, a phrase of time or `too` follows it."""
    draft, at = clause.draft, hit.last
    after = draft.words[at] if at < clause.last else ""
    closed = draft.lexicon.articles | draft.lexicon.prepositions | draft.lexicon.conjunctions | draft.lexicon.adverbs
    dated = at < clause.last and draft.in_date(draft.tokens[at].start)
    return at >= clause.last or dated or not draft.tokens[at].text[0].isalpha() or after in closed


def _when(clause: Clause, talk: ListingTalk, state: State) -> When | None:
    """The day of a listing that leans on another: its own date, the same day, or the same month or year."""
    draft, span = clause.draft, (clause.draft.words, clause.first, clause.last)
    told = state.listed_on.period if state.listed_on is not None else None
    counted = counted_later(clause, state)
    if counted is not None:
        return counted
    if (clause.hits(draft.lexicon.same_day) or talk.with_them.find(*span) is not None) and state.listed_on is not None:
        return state.listed_on
    for table, letters in ((talk.same_month, 7), (talk.same_year, 4)):
        hit = table.find(*span)
        if hit is not None and told is not None and told.first is not None:
            return When(quote=draft.text_of(hit.first, hit.last), period=parse_edtf(f"{told.first:%Y-%m}"[:letters]))
    births = clause.hits(draft.lexicon.birth)
    own = clause.when() if not births else None
    if own is not None and own.relation == "until" and talk.waiting.find(*span):
        own = msgspec.structs.replace(own, relation="in")  # `tuvo que esperar hasta mayo`: that is when its turn came
    month = own.period if own is not None and own.relative and talk.waiting.find(*span) else None
    if own is None or month is None or month.first is None or month.precision != "month":
        return own
    if told is None or told.first is None:
        return own
    return When(quote=own.quote, period=parse_edtf(f"{told.first:%Y}-{month.first:%m}"))


def parties_told(clause: Clause, told: Told) -> list[Found]:
    """Return whom such a clause is about: named in it, in the list of names beside it, or its subject."""
    talk = TALK[clause.draft.lexicon.language]
    named = [f for f in clause.mentions() if may_be_listed(clause, f) and f.form is MentionForm.NAMED]
    named = [f for f in named if not is_measure(clause, f)]
    if told.elided or _shares_fate(clause, told):
        named = [f for f in named if f.last <= told.hit.first]
    free = [f for f in named if _is_free(clause, f, told.hit, talk)]
    if free:
        return [*_together(clause, free, talk), *_joined_later(clause, free[-1])]
    if named and clause.segment.verb is not None and any(f.first >= told.hit.last for f in named):
        return []  # only names that hang on another word
    listed_names = names_beside(clause)
    if listed_names:
        return listed_names
    if _opens_with_relative(clause) or _opens_with_stranger(clause, told):
        return []
    clitic = clitic_object(clause)
    if clitic:
        return clitic
    subject = clause.head if clause.segment.kind in ("relative", "participle", "appositive") else clause.subject
    subject = subject or clause.subject
    if subject is not None and subject.last <= clause.first and clause.segment.verb is not None:
        unknown = [f for f in clause.mentions() if f.form is MentionForm.NAMED and _may_be_body(clause, f)]
        if unknown:
            return unknown if len(unknown) == 1 and _is_free(clause, unknown[0], told.hit, talk) else []
    if subject is not None and subject.form is MentionForm.PRONOMINAL:
        owned = _owned_before(clause, subject)
        if owned is not None:
            return [owned]
    if subject is not None and is_party(subject) and not subject.root.authority and not subject.modifier:
        return [subject]
    return _of_no_kind(clause, told, talk)


def _is_nation(clause: Clause, found: Found) -> bool:
    """Whether a name is that of a country or its people; one in quotation marks is a body's: `«Беларусьнефть»`."""
    marked = found.first > 0 and clause.draft.tokens[found.first - 1].text in _OPENING_MARKS
    return bool(nation_of(found.name)) and not marked


_OPENING_MARKS = frozenset('«„"“')


def _may_be_body(clause: Clause, found: Found) -> bool:
    """Whether a name of no kind that the reader knows may be what a clause is about: `Заблокирован отряд «Орск»`."""
    plain = not (found.place or found.root.authority or found.modifier or found.inside)
    return plain and not is_party(found) and not _is_nation(clause, found)


def _owned_before(clause: Clause, owner: Found) -> Found | None:
    """The name whose owner the reader took for the subject: `Seine Holding X, 2005 gegründet, | steht dort`."""
    draft = clause.draft
    first, _ = draft.sentences[clause.segment.sentence]
    if not first <= owner.first < clause.first or draft.words[owner.first] not in draft.lexicon.possessives:
        return None
    named = [f for f in draft.within(owner.last, clause.first) if f.form is MentionForm.NAMED and not f.place]
    plain = bool(named) and not any(draft.verbs[owner.last : named[0].first]) and named[0].first - owner.last <= 2
    return named[0] if plain else None


def _joined_later(clause: Clause, name: Found) -> list[Found]:
    """The names that a conjunction joins to the last one behind what describes it: `entró X, su adjunto, y Y`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    _, end = draft.sentences[clause.segment.sentence]
    if clause.segment.verb is None or name.first < clause.segment.verb or draft.tokens[clause.last - 1].text == ".":
        return []
    found = []
    for other in draft.within(clause.last, end):
        opens = draft.words[other.first - 1] in lexicon.conjunctions and draft.tokens[other.first - 2].text == ","
        if opens and other.form is MentionForm.NAMED and other.kind is name.kind and may_be_listed(clause, other):
            found.append(other)
    return found[:1]


def _shares_fate(clause: Clause, told: Told) -> bool:
    """Whether whose fate is shared is named behind the words, told of before: `comparte la suerte de su hermano X`."""
    draft, at = clause.draft, told.hit.last
    of = at < clause.last and draft.words[at] in draft.lexicon.of_words
    return of and told.hit.phrase.split()[-1] in _WHOSE_FATE


def _opens_with_stranger(clause: Clause, told: Told) -> bool:
    """Whether a name that is no party opens the clause, of which the words tell: `Ernesto corre la misma suerte`."""
    draft, first = clause.draft, clause.first
    while first < told.hit.first and (draft.words[first] in draft.lexicon.articles or draft.tokens[first].text in ",;"):
        first += 1
    named = [f for f in clause.mentions(first, told.hit.first) if f.first == first and f.form is MentionForm.NAMED]
    strange = bool(named) and named[0].root.kind is MentionKind.OTHER and not named[0].place
    if not named and first + 1 == told.hit.first and draft.tokens[first].text[0].isupper():
        lexicon, word = draft.lexicon, draft.words[first]
        tables = (lexicon.adverbs, lexicon.pronouns, lexicon.prepositions, lexicon.known, lexicon.group_nouns)
        more = (lexicon.roles, lexicon.person_nouns, lexicon.conjunctions, lexicon.clause_starts)
        strange = not draft.verbs[first] and not any(word in table for table in (*tables, *more))
    return strange and (clause.subject is None or not named or clause.subject.root is not named[0].root)


def _of_no_kind(clause: Clause, told: Told, talk: ListingTalk) -> list[Found]:
    """The subject, where it is a name of no kind that the reader knows, and no place."""
    subject = clause.subject
    if subject is None or subject.form is not MentionForm.NAMED or subject.place or _is_nation(clause, subject):
        return []
    plain = not subject.root.authority and not subject.modifier and not subject.inside
    here = clause.first <= subject.first < told.hit.first
    return [subject] if plain and here and _is_free(clause, subject, told.hit, talk) else []


def _is_free(clause: Clause, found: Found, hit: Hit, talk: ListingTalk) -> bool:
    """Whether a name is no complement of another word: `celui de X` and `traf es X` are, `le chef de X` is not."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    at = found.first - 1
    while at >= clause.first and (draft.words[at] in lexicon.articles or draft.words[at] in lexicon.titles):
        at -= 1
    if at < clause.first or hit.first <= at < hit.last:
        return True
    if draft.words[at] in lexicon.of_words and at - 1 >= 0 and draft.words[at - 1] in talk.of_several:
        return True
    closed = lexicon.of_words | lexicon.by_words | lexicon.prepositions
    if at in (clause.first, hit.last) and draft.words[at] in _DATIVE and hit.phrase.split()[0] in _CLITICS:
        return True  # `A X le tocó el turno`, `Le tocó el turno a X`
    return draft.words[at] not in closed


_DATIVE, _CLITICS = frozenset({"a", "al", "à"}), frozenset({"le", "les"})


def _together(clause: Clause, named: Sequence[Found], talk: ListingTalk) -> list[Found]:
    """The first name and those coordinated with it."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    chosen = [named[0]]
    for found in named[1:]:
        between = draft.words[chosen[-1].last : found.first]
        plain = lexicon.conjunctions | lexicon.articles | lexicon.titles | lexicon.person_nouns | lexicon.group_nouns
        several = talk.of_several | lexicon.of_words
        joined = any(word in lexicon.conjunctions or word == "," for word in between)
        if joined and all(w in plain or w == "," or w in several or w in lexicon.roles for w in between):
            chosen.append(found)
    return chosen


def names_beside(clause: Clause) -> list[Found]:
    """Return the names in the words for some of them, beside a clause that counts them: `Six noms, dont celui de X`."""
    draft = clause.draft
    at = bisect.bisect_left(draft.segments, clause.first, key=lambda s: s.first)
    for near in (at - 1, at + 1):
        if 0 <= near < len(draft.segments):
            other = draft.segments[near]
            if other.kind == "including" and other.sentence == clause.segment.sentence:
                inside = [f for f in draft.within(other.first, other.last) if f.form is MentionForm.NAMED]
                return [f for f in inside if may_be_listed(clause, f)]
    return []


def _opens_with_relative(clause: Clause) -> bool:
    """Whether a clause opens with somebody's relative: who is not named is nobody that the text spoke of."""
    draft = clause.draft
    first = clause.first
    while first < clause.last and draft.words[first] in draft.lexicon.conjunctions:
        first += 1
    hits = draft.lexicon.kin.find(draft.words, first, min(first + 3, clause.last))
    return bool(hits) and any(
        w in draft.lexicon.possessives or w in draft.lexicon.articles for w in draft.words[first : hits[0].first]
    )


def span_told(clause: Clause, parties: Sequence[Found], told: Told) -> Span:
    """Return the words of such a clause: with the name right before it, and with those it counts behind it."""
    draft = clause.draft
    first, last = clause.first, clause.last
    if told.hit.first == first and draft.words[first] in _WHERE.get(draft.lexicon.language, ()):
        return clause.span  # `X dirige Y, d'après le document onusien, où il est entré en 2018`
    named = [f for f in parties if f.form is MentionForm.NAMED]
    near = [f for f in named if draft.sentences[clause.segment.sentence][0] <= f.first and f.last <= clause.first]
    told_before = clause.named_before(parties[0])
    if not near and told_before is not None:
        near = [told_before]
    if near and clause.segment.kind in ("main", "coordinate"):
        first = clause.reach_back(near[0], clause.first, clause.last)
        opening, _ = draft.sentences[clause.segment.sentence]
        if first == near[0].first and first - opening <= REACH and not any(draft.verbs[opening:first]):
            first = opening
        first = _opens_count(clause, near[0], first)
    behind = [f.last for f in named if f.first >= clause.last]
    if behind:
        last = max(behind)
    while first < last - 1 and draft.words[first] in draft.lexicon.conjunctions:
        first += 1
    return draft.span(first, last)


def _opens_count(clause: Clause, named: Found, first: int) -> int:
    """Where the words begin that count those whom they name some of: `Les trois premiers, parmi lesquels X`."""
    segments = clause.draft.segments
    at = bisect.bisect_right(segments, named.first, key=lambda s: s.first) - 1
    beside = at >= 0 and segments[at].kind == "including" and segments[at].last == clause.first
    return segments[at].first if beside else first
