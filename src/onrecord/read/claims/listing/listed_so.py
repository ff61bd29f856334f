"""Listings told by what was told before: `y figure aussi`, `kam im Mai hinzu`, `там же значится X`, `lo mismo Y`."""

import bisect
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from onrecord.model.claim import Claim, DesignationClaim, TieClaim, When
from onrecord.model.ids import content_id
from onrecord.model.span import Span
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import MentionForm, Polarity, Relation
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.listing.clitics import clitic_object
from onrecord.read.claims.listing.counted_later import counted_later
from onrecord.read.claims.listing.programmes import names_same_programme
from onrecord.read.claims.listing.same_day import is_measure
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
LONGEST_TAIL = 14
"""Tokens of a clause without a verb that takes up the predicate of another."""


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


_NEGATIONS = frozenset("ne n' no tampoco nicht kein keine не não nessuno".split())


def find_told(clause: Clause, state: State) -> Told | None:
    """Return what in a clause tells of a listing by the list or the listing spoken of before."""
    talk = TALK.get(clause.draft.lexicon.language)
    if talk is None:
        return None
    words, first, last = clause.draft.words, clause.first, clause.last
    hit = talk.there.find(words, first, last)
    far = state.list_in < clause.segment.sentence - NEAR and not names_same_programme(clause)
    if far and not clause.hits(clause.draft.lexicon.list_nouns):
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
    named = [f for f in clause.mentions() if _is_listable(clause, f) and f.form is MentionForm.NAMED]
    named = [f for f in named if not is_measure(clause, f)]
    if told.elided:
        named = [f for f in named if f.last <= told.hit.first]
    free = [f for f in named if _is_free(clause, f, told.hit, talk)]
    if free:
        return [*_together(clause, free, talk), *_joined_later(clause, free[-1])]
    if named and clause.segment.verb is not None and any(f.first >= told.hit.last for f in named):
        return []  # only names that hang on another word
    listed_names = names_beside(clause)
    if listed_names:
        return listed_names
    if _opens_with_relative(clause):
        return []
    clitic = clitic_object(clause)
    if clitic:
        return clitic
    subject = clause.head if clause.segment.kind in ("relative", "participle", "appositive") else clause.subject
    subject = subject or clause.subject
    if subject is not None and subject.last <= clause.first and clause.segment.verb is not None:
        unknown = [f for f in clause.mentions() if f.form is MentionForm.NAMED and _may_be_body(f)]
        if unknown:
            return unknown if len(unknown) == 1 and _is_free(clause, unknown[0], told.hit, talk) else []
    if subject is not None and subject.form is MentionForm.PRONOMINAL:
        owned = _owned_before(clause, subject)
        if owned is not None:
            return [owned]
    if subject is not None and is_party(subject) and not subject.root.authority and not subject.modifier:
        return [subject]
    return _of_no_kind(clause, told, talk)


def _may_be_body(found: Found) -> bool:
    """Whether a name of no kind that the reader knows may be what a clause is about: `Заблокирован отряд «Орск»`."""
    plain = not (found.place or found.root.authority or found.modifier or found.inside)
    return plain and not is_party(found) and not nation_of(found.name)


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
        if opens and other.form is MentionForm.NAMED and other.kind is name.kind and _is_listable(clause, other):
            found.append(other)
    return found[:1]


def _is_listable(clause: Clause, found: Found) -> bool:
    return is_party(found) and not found.root.authority and not found.modifier and not found.inside


def _of_no_kind(clause: Clause, told: Told, talk: ListingTalk) -> list[Found]:
    """The subject, where it is a name of no kind that the reader knows, and no place."""
    subject = clause.subject
    if subject is None or subject.form is not MentionForm.NAMED or subject.place or nation_of(subject.name):
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
                return [f for f in inside if _is_listable(clause, f)]
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


def find_tails(clause: Clause, state: State, found: Sequence[Claim]) -> list[Claim]:
    """Return the claims of a clause, with one for each name that takes up a listing told: `et X aussi`, `sowie X`."""
    draft = clause.draft
    talk = TALK.get(draft.lexicon.language)
    told = next((c for c in found if isinstance(c, DesignationClaim)), None)
    others = any(not isinstance(c, DesignationClaim) and not _is_company(c) for c in found)
    verb = clause.segment.verb if not _is_said_behind(clause) else None
    if talk is None or (others and verb is not None):
        return list(found)
    own = told is not None
    told = told or (state.echo if isinstance(state.echo, DesignationClaim) and state.just_listed else None)
    if told is None or told.status == "label" or (not own and verb is not None):
        return list(found)
    if not own and clause.last - clause.first > LONGEST_TAIL:
        return list(found)
    begin = draft.token_at(told.span.start) if own else clause.first
    out: list[Claim] = list(found)
    for name in clause.mentions(begin):
        if name.form is not MentionForm.NAMED or not _is_listable(clause, name) or clause.id_of(name) in told.parties:
            continue
        if own and clause.id_of(name) == told.same_day_as and clause.when() is None:
            continue  # `inscrit le même jour que X` tells whose day it is, and nothing else of X
        tail = _tail(clause, talk, name)
        if tail is None or (others and not own and state.echo_in < clause.segment.sentence - 1):
            continue
        start, end, value, same_day = tail
        polarity = told.polarity
        if value == "no":
            polarity = Polarity.NEGATIVE if told.polarity is Polarity.POSITIVE else told.polarity
        claim = _again(told, clause, draft.span(start, end), (name,), polarity, told.when if same_day else None)
        if value == "turn":  # `X ist nicht mehr verzeichnet. Sein Sohn hingegen schon`
            if told.polarity is Polarity.POSITIVE and told.status == "listed":
                continue
            key = told.authority or told.context_authority  # it is the list that the other is gone from
            claim = msgspec.structs.replace(claim, polarity=Polarity.POSITIVE, status="listed", authority=key)
        if own and start > begin:
            cut = start - 1 if draft.words[start - 1] in draft.lexicon.conjunctions else start
            out[out.index(told)] = told = msgspec.structs.replace(told, span=draft.span(begin, max(cut, begin + 1)))
        # `gemeinsam mit X`, behind a listing, is no tie
        inside = (claim.span.start, claim.span.end)
        out = [c for c in out if not (isinstance(c, TieClaim) and inside[0] <= c.span.start < inside[1])]
        out.append(claim)
        break
    return out


def _is_company(claim: Claim) -> bool:
    """Whether a tie only says who is beside whom: `gemeinsam mit X`."""
    return isinstance(claim, TieClaim) and claim.relation is Relation.COOPERATES_WITH


def _is_said_behind(clause: Clause) -> bool:
    """Whether the only verb of a clause tells who says it, behind a comma: `X ebenso, behauptet ein Blog`."""
    draft, verb = clause.draft, clause.segment.verb
    if verb is None or verb <= clause.first or draft.tokens[verb - 1].text != ",":
        return False
    return bool(draft.lexicon.reporting.find(draft.words, verb, verb + 1)) and not any(draft.verbs[clause.first : verb])


def _tail(clause: Clause, talk: ListingTalk, name: Found) -> tuple[int, int, str, bool] | None:
    """The words by which a name takes up what was told: first, last, how they do, and whether on the same day."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    first = name.first
    describing = (
        lexicon.articles | lexicon.titles | lexicon.person_nouns | lexicon.group_nouns | lexicon.possessives.keys()
    )
    while first > clause.first and (
        draft.words[first - 1] in describing
        or draft.words[first - 1] in lexicon.kin
        or draft.words[first - 1] in lexicon.roles
    ):
        first -= 1
    for back in range(max(clause.first, first - 5), first):
        like = talk.like.find(draft.words, back, first)
        if like is not None and like.last >= first:
            same_day = like.value == "with" or bool(lexicon.same_day.find(draft.words, like.first, first))
            return like.first, name.last, "yes", same_day
    apposed = _like_apposed(clause, talk, first)
    if apposed is not None:
        return apposed, name.last, "yes", False
    joined = (
        first == clause.first or draft.words[first - 1] in lexicon.conjunctions or draft.tokens[first - 1].text in ",;"
    )
    near = min(clause.last, name.last + 5)
    too = talk.too.find(draft.words, name.last, near) if joined else None
    opening = range(clause.first, first)
    small = all(draft.words[at] in lexicon.conjunctions or draft.tokens[at].text == "," for at in opening[:-1])
    if too is None and (joined or small) and first - clause.first <= 2:
        too = talk.too.find(draft.words, clause.first, first)
        return (clause.first, name.last, too.value, False) if too is not None and clause.segment.verb is None else None
    if too is None or any(draft.verbs[name.last : too.first]):
        return None
    if too.last < clause.last and draft.tokens[too.last].text[0].isalpha() and draft.verbs[too.last]:
        return None
    return first, too.last, too.value, False


_LONGEST_APPOSITION = 8


def _like_apposed(clause: Clause, talk: ListingTalk, first: int) -> int | None:
    """Where words of likeness begin before the description of a name: `Lo mismo su organización, X`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    if clause.segment.verb is not None or first - 1 <= clause.first or draft.tokens[first - 1].text != ",":
        return None
    for table in (talk.like, talk.too):
        hit = table.find(draft.words, clause.first, first - 1)
        if hit is None or hit.first > clause.first + 1 or first - hit.last > _LONGEST_APPOSITION:
            continue
        opens = draft.words[hit.last] in lexicon.articles or draft.words[hit.last] in lexicon.possessives
        inside = range(hit.last, first - 1)
        if opens and not any(draft.tokens[at].text in ",;:" for at in inside):
            return hit.first
    return None


def _again(
    told: DesignationClaim, clause: Clause, span: Span, parties: Sequence[Found], polarity: Polarity, when: When | None
) -> DesignationClaim:
    number = content_id("clm", clause.draft.document.id, "DesignationClaim", span.start, span.end, "again")
    return msgspec.structs.replace(
        told,
        id=number,
        span=span,
        says=span.quote,
        parties=clause.ids(parties),
        polarity=polarity,
        when=when,
        same_day_as=None,
        counted_from=None,
        speaker=clause.segment.speaker,
    )
