"""Echoes: a clause that says of another party what the one before said: `So is Y`, `Y has not`, `Y too`.

English. An echo copies the claim with its polarity, and leaves its date out, but for the day of an act (`was added on
3 May. So was Y`). It is read only where the clause right before made that claim, with an auxiliary that the echo takes
up; where anything else stands between, nothing is read.
"""

import bisect
from collections.abc import Sequence

import msgspec

from onrecord.model.claim import Claim, DesignationClaim, TieClaim
from onrecord.model.span import Span
from onrecord.model.vocab import MentionForm, Polarity
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.counted import by_members
from onrecord.read.claims.ellipsis import again
from onrecord.read.claims.listing.answers import find_answer
from onrecord.read.claims.listing.by_another import by_another, by_one_that_did_not, did_the_same
from onrecord.read.claims.listing.elided import BE, LONGEST_DESCRIPTION, gone, left_out, quoted_from, takes_up
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words

_SO = frozenset({"so", "as"})
_NOR = frozenset({"nor", "neither"})
NEAR = 2
"""Sentences after a claim in which `So was X` may mean it."""
LONGEST_TITLE = 8
"""Tokens between the auxiliary and the name: `So does the former rebel commander X`."""
_SHARE = words("share shares shared sharing")
_SAME_VERBS = _SHARE | words(
    "got gets received receives met meets suffered suffers faces faced had has earned drew draws endures endured has"
)
_SAME_NOUNS = words("treatment fate lot destiny sanction sanctions penalty punishment measures measure listing status")


def find_echo(clause: Clause, state: State) -> list[Claim]:
    """Return the claim before of the party that an elliptic clause names; without its date."""
    told = state.echo
    if clause.draft.lexicon.language != "en" or told is None or clause.segment.sentence - state.echo_in > NEAR:
        return []
    same = _same_treatment(clause)
    if (
        same is not None
        and (_bears_both(clause) is None or not _TWO.isdisjoint(state.echo_words))
        and isinstance(told, DesignationClaim)
        and told.polarity is Polarity.POSITIVE
    ):
        return [_of(told, clause, clause.span, [same], told.polarity)]
    if state.unread and not _dates_so(clause):
        return _after_another(clause, state, told)
    alike = _said_of(clause, state) or find_answer(clause, told) or did_the_same(clause, told)
    alike = alike or ([] if state.echo_turned else by_one_that_did_not(clause, told))
    if alike:
        return alike
    left = left_out(clause, state)
    if left is not None:
        party, polarity, auxiliary = left
        if party.root.authority:
            return by_another(clause, told, clause.first, clause.first, polarity)
        claim = _of(told, clause, quoted_from(clause, party), by_members([party]), polarity, auxiliary)
        turned = gone(told) and auxiliary in BE and polarity is Polarity.POSITIVE
        if isinstance(claim, DesignationClaim) and turned:
            claim = msgspec.structs.replace(claim, status="listed")
        sure = polarity is Polarity.NEGATIVE or told.polarity is Polarity.NEGATIVE or turned
        return [claim if sure else _tentative(claim)]
    return _so(clause, state, told)


def _after_another(clause: Clause, state: State, told: Claim) -> list[Claim]:
    """The listing that `So is X` takes up behind a clause that told of something else, in the sentence before.

    `X is still there, years after he died. So is Y`: it may take up the other clause, so the claim is tentative.
    """
    near = NEAR if state.unread_off else 1
    if not isinstance(told, DesignationClaim) or clause.segment.sentence - state.echo_in > near:
        return []
    claims = [_tentative(claim) for claim in _so(clause, state, told)]
    if not state.unread_off:
        return claims
    # `The bank has been taken off. So has Y`: it is that, of whomever it was told, that is said again
    off = {"status": "delisted", "polarity": Polarity.POSITIVE, "when": None, "then": False}
    return [msgspec.structs.replace(claim, **off) for claim in claims if isinstance(claim, DesignationClaim)]


_GOES_FOR = (("goes", "for"), ("applies", "to"), ("holds", "for"), ("true", "of"), ("true", "for"), ("holds", "true"))
_TOO = frozenset({"too", "also", "likewise", "similarly"})


def _said_of(clause: Clause, state: State) -> list[Claim]:
    """The claim again of whom `the same goes for X` or a sentence without a verb, `X too.`, names."""
    here, told = clause.draft.words, state.echo
    parties: list[Found] = []
    for at in range(clause.first, clause.last - 2):
        if tuple(here[at : at + 2]) in _GOES_FOR and "same" in here[clause.first : at] and not clause.negative:
            parties = _named(clause, at + 2)
    ends = clause.last - 1
    while ends > clause.first and not here[ends][0].isalnum():
        ends -= 1
    if (
        not parties
        and clause.segment.verb is None
        and (here[ends] in _TOO or here[ends - 1 : ends + 1] == ["as", "well"])
    ):
        first = clause.first + (here[clause.first] in clause.draft.lexicon.conjunctions)
        named = _named(clause, first)
        parties = named if named and ends - named[-1].last <= 1 else []
    if not parties and here[clause.first] in _DITTO:
        parties = _named(clause, clause.first + 1)
    if told is None or not parties:
        return []
    return [_of(told, clause, clause.span, parties, told.polarity)]


_DITTO = frozenset({"ditto", "likewise", "similarly", "same"})


def _so(clause: Clause, state: State, told: Claim) -> list[Claim]:
    """The claim again of whom `So is Y`, `as does Y`, `So, on that day, was Y` or `Nor is Y` names."""
    draft, at = clause.draft, clause.first
    while at < clause.last and draft.words[at] in draft.lexicon.conjunctions - _NOR:
        at += 1
    auxiliary = _after_aside(clause, at + 1)
    opens = auxiliary + 1 < clause.last and draft.words[at] in _SO | _NOR
    opens = opens and draft.words[auxiliary] in draft.lexicon.auxiliaries
    if not opens:
        return []
    other = _on_another(clause, told, auxiliary + 1, Polarity.NEGATIVE if draft.words[at] in _NOR else told.polarity)
    if other:
        return other
    parties = _named(clause, auxiliary + 1)
    polarity = Polarity.NEGATIVE if draft.words[at] in _NOR and not state.echo_turned else told.polarity
    if parties and not takes_up(draft.words[auxiliary], state):
        return []
    if not parties:
        return by_another(clause, told, at, auxiliary + 1, polarity)
    end = clause.last if _ends_with_date(clause, parties[-1].last) else parties[-1].last
    span = draft.span(at, _past_apposition(clause, at, end))
    return [_dated(clause, state, told, _of(told, clause, span, parties, polarity, draft.words[auxiliary]))]


_ONTO = frozenset({"on", "by", "in", "under"})


def _on_another(clause: Clause, told: Claim, first: int, polarity: Polarity) -> list[Claim]:
    """The listing again, on the list of another authority: `So is he on the UN's`, `So is X on the American one`."""
    draft = clause.draft
    hits = clause.hits(draft.lexicon.authorities, first)
    if not isinstance(told, DesignationClaim) or not hits or len({hit.value for hit in hits}) > 1:
        return []
    onto = next((at for at in (hits[0].first - 1, hits[0].first - 2) if draft.words[at] in _ONTO), None)
    if onto is None or any(draft.verbs[hits[0].last : clause.last]):
        return []
    pronouns = [f for f in clause.mentions(first, onto) if f.first == first and f.form is MentionForm.PRONOMINAL]
    parties = _named(clause, first) or [f for f in pronouns if is_party(f) and can_be_listed(clause, f)]
    if not parties or parties[-1].last > onto:
        return []
    slots = {"authority": hits[0].value, "programme": "", "context_authority": "", "when": clause.when()}
    return [
        again(
            told,
            clause,
            clause.span,
            parties=clause.ids(parties),
            polarity=polarity,
            same_day_as=None,
            counted_from=None,
            **slots,
        )
    ]


def _dates_so(clause: Clause) -> bool:
    """Whether a clause opens with `So, the same day,`: what it takes up is then the dated listing before."""
    here = clause.draft.words
    at = next((at for at in range(clause.first, clause.last) if here[at] in _SO), clause.last)
    aside = _after_aside(clause, at + 1) if at <= clause.first + 1 and at + 1 < clause.last else at + 1
    return aside > at + 2 and bool(clause.hits(clause.draft.lexicon.same_day, at, aside))


LONGEST_ASIDE = 8
"""Tokens of an adverbial in commas between `So` and its auxiliary."""


def _after_aside(clause: Clause, at: int) -> int:
    """Where a clause goes on behind an adverbial, in commas or of a word: `So, on that day, was Y`, `So too was Y`."""
    draft = clause.draft
    past = clause.past_aside(at)
    if past > at:
        return past  # `So, an economist says, has Y`
    if at < clause.last and draft.tokens[at].text == ",":
        near = min(clause.last, at + LONGEST_ASIDE)
        closing = next((to for to in range(at + 1, near) if draft.tokens[to].text == ","), None)
        return at if closing is None or any(draft.verbs[at:closing]) else closing + 1
    while at < clause.last and draft.words[at] in _TOO | _TODAY:
        at += 1
    return at


def _ends_with_date(clause: Clause, first: int) -> bool:
    """Whether nothing but a date, or words for one told before, stands between a name and the end of a clause."""
    draft = clause.draft
    dated = clause.when(first) is not None or bool(clause.hits(draft.lexicon.same_day, first))
    return dated and not any(draft.verbs[first : clause.last]) and clause.last - first <= LONGEST_TITLE


_HANGING = frozenset({"appositive", "relative"})


def _past_apposition(clause: Clause, first: int, end: int) -> int:
    """Where what hangs on a name ends, behind it in its sentence: `So was X, the commander of the north`."""
    draft = clause.draft
    if end < clause.last - 1:
        return end
    at = bisect.bisect_left(draft.segments, clause.last, key=lambda s: s.first)
    hangs = draft.segments[at : at + 2]
    if not hangs or hangs[0].kind not in _HANGING or hangs[0].first != clause.last:
        return end
    born = hangs[1:] and hangs[1].kind == "participle" and hangs[0].kind == "appositive"
    own, more = draft.tokens[end - 1].end - draft.tokens[first].start, draft.span(hangs[0].first, hangs[0].last)
    if hangs[0].kind == "relative" and more.end - more.start > MOST_HANGING * own:
        return end  # `So has his son X, who is serving ninety-seven years ...`
    short = born and hangs[1].last - hangs[1].first <= LONGEST_BIRTH and hangs[1].sentence == hangs[0].sentence
    return hangs[1].last if short else hangs[0].last


MOST_HANGING = 3
"""Times the length of an echo that a relative clause on its name may have, and be quoted with it."""
LONGEST_BIRTH = 9
"""Tokens of a participle that an apposition goes on with: `So is X, the son, born on 2 July 1974`."""


def _dated(clause: Clause, state: State, told: Claim, claim: Claim) -> Claim:
    """A listing told again, with the date that the echo itself gives it."""
    if not isinstance(claim, DesignationClaim) or claim.polarity is Polarity.NEGATIVE or claim.then:
        return claim
    when = state.listed_on if clause.hits(clause.draft.lexicon.same_day) else clause.when()
    if when is None and _repeats_act(clause, told):
        when = told.when if isinstance(told, DesignationClaim) else None  # the day belongs to what is said again
    return claim if when is None else msgspec.structs.replace(claim, when=when)


_ACTS = words("listed blacklisted sanctioned designated added entered inscribed placed put included named")


def _repeats_act(clause: Clause, told: Claim) -> bool:
    """Whether `so was Y` says again what was done to another on a day: `X was added on 3 May, and so was Y`."""
    if not isinstance(told, DesignationClaim) or told.when is None or told.when.relation != "in" or told.when.relative:
        return False
    auxiliary = any(word in _WAS for word in clause.draft.words[clause.first : clause.first + LONGEST_ASIDE])
    said = told.span.quote.casefold().split()
    return auxiliary and told.status == "listed" and any(word.strip(",.;") in _ACTS for word in said)


def _named(clause: Clause, first: int) -> list[Found]:
    """The name behind an auxiliary, at most behind a title or description of its bearer, and those joined to it."""
    draft = clause.draft
    if draft.words[first : first + 2] in (["that", "of"], ["those", "of"]):
        first += 2  # `His name was added. So was that of X`
    named = [f for f in clause.mentions(first) if f.form is MentionForm.NAMED and not f.root.authority]
    named = [f for f in named if is_party(f) or can_be_listed(clause, f)]
    near = named and named[0].first - first <= LONGEST_TITLE and _is_title(clause, first, named[0].first)
    named = named if near else _apposed(clause, first, named)
    if not named:
        return []
    after = draft.tokens[named[0].last] if named[0].last < len(draft.tokens) else None
    if after is not None and after.text[0].isupper():
        return []  # a part of a longer name, which the record does not know
    parties = [named[0]]
    for found in named[1:]:
        between = draft.words[parties[-1].last : found.first]
        if parties[-1].last < found.first and all(
            word in draft.lexicon.conjunctions or word in (",", "the") for word in between
        ):
            parties.append(found)
    return parties


def _apposed(clause: Clause, first: int, named: list[Found]) -> list[Found]:
    """The names from the one on that is set behind a description: `So was the force's man in the west, X`."""
    draft = clause.draft
    opens = first < clause.last and (
        draft.words[first] in draft.lexicon.articles or draft.words[first] in draft.lexicon.possessives
    )
    for at, found in enumerate(named):
        behind = draft.tokens[found.first - 1].text == ","
        if behind and opens and found.first - first <= LONGEST_DESCRIPTION + 1:
            before = range(first, found.first - 1)
            plain = not any(draft.verbs[to] or draft.tokens[to].text in ",;:" for to in before)
            return named[at:] if plain else []
    return []


def _is_title(clause: Clause, first: int, last: int) -> bool:
    """Whether words are no more than an article and a description of the name behind them."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    return all(
        draft.words[at].replace("-", "").isalpha()
        and (not draft.verbs[at] or draft.words[at] in ("called", "named", "styled"))
        and draft.words[at] not in lexicon.prepositions
        and draft.words[at] not in lexicon.pronouns
        for at in range(first, last)
    )


def _tentative(claim: Claim) -> Claim:
    """A listing of which the words are not sure to say it again."""
    return msgspec.structs.replace(claim, tentative=True) if isinstance(claim, DesignationClaim) else claim


_TODAY = frozenset({"today", "now", "still"})


def _same_treatment(clause: Clause) -> Found | None:
    """The party that met with what was told of another: `X got the same treatment`, `X shares its fate`."""
    here, possessives = clause.draft.words, clause.draft.lexicon.possessives
    for at in range(clause.first, clause.last - 2):
        if here[at] not in _SAME_VERBS:
            continue
        same = here[at + 1] in ("the", "much") and "same" in here[at + 2 : at + 4]
        if same or (here[at] in _SHARE and here[at + 1] in possessives):
            behind = here[at + 2 : at + 6]
            if clause.negative or not any(word in _SAME_NOUNS for word in behind):
                return None
            subject = clause.subject
            return subject if subject is not None and is_party(subject) and not subject.root.authority else None
    return _bears_both(clause) or _befallen(clause)


_TWO = words("both two")


def _bears_both(clause: Clause) -> Found | None:
    """The party that an English clause gives the two labels or listings told before: `Y wears both as well`."""
    draft, verb = clause.draft, clause.segment.verb
    if verb is None or clause.negative or draft.words[verb + 1 : verb + 2] != ["both"]:
        return None
    behind = draft.words[verb + 2 : clause.last]
    subject = clause.subject
    named = subject is not None and subject.form is MentionForm.NAMED and is_party(subject)
    if not named or subject is None or subject.root.authority or not clause.first <= subject.first < verb:
        return None
    small = all(
        not word.isalpha() or word in _TOO or word in ("as", "well", "now", "still", "today") for word in behind
    )
    return subject if small and behind else None


_BEFALL = words("befell befalls awaited awaits met meets hit hits reached struck overtook caught")


def _befallen(clause: Clause) -> Found | None:
    """The party whom what was told of another befell: `The same fate befell X`."""
    draft, verb = clause.draft, clause.segment.verb
    if verb is None or draft.words[verb] not in _BEFALL or clause.negative:
        return None
    before = draft.words[clause.first : verb]
    if "same" not in before or not any(word in _SAME_NOUNS for word in before):
        return None
    objects = [f for f in clause.mentions(verb + 1) if f.form is MentionForm.NAMED and is_party(f)]
    return (
        objects[0] if objects and not objects[0].root.authority and objects[0].first - verb <= LONGEST_TITLE else None
    )


def _of(
    told: Claim, clause: Clause, span: Span, parties: Sequence[Found], polarity: Polarity, auxiliary: str = ""
) -> Claim:
    """A claim again, of other parties and without its date; `so was X` keeps the time at which a party stood there."""
    ids = clause.ids(parties)
    if isinstance(told, DesignationClaim):
        then = told.then and auxiliary.removesuffix("n't") in _WAS
        when = told.when if then else None
        return again(
            told,
            clause,
            span,
            parties=ids,
            polarity=polarity,
            when=when,
            same_day_as=None,
            counted_from=None,
            then=then,
        )
    if isinstance(told, TieClaim):
        return again(told, clause, span, a=ids, polarity=polarity, when=None)
    return told


_WAS = frozenset({"was", "were"})
