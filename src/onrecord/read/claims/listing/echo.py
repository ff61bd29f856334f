"""Echoes: a clause that says of another party what the one before said: `So is Y`, `Y has not`, `Y too`.

English. An echo copies the claim with its polarity, and leaves its date out. It is read only where the clause right
before made that claim, with an auxiliary that the echo takes up; where anything else stands between, nothing is read.
"""

import bisect
from collections.abc import Sequence

import msgspec

from onrecord.model.claim import Claim, DesignationClaim, TieClaim
from onrecord.model.span import Span
from onrecord.model.vocab import MentionForm, Polarity
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.ellipsis import again
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
_BE = words("is are was were be been being isn't aren't wasn't weren't 's remains remain remained")
_HAVE = words("has have had hasn't haven't hadn't")
_DO = words("does do did doesn't don't didn't")
_NOT = frozenset({"not", "never"})
_SAME_VERBS = words("got gets received receives met meets suffered suffers faces faced shares shared")
_SAME_NOUNS = words("treatment fate sanction sanctions penalty punishment measures measure")


def find_echo(clause: Clause, state: State) -> list[Claim]:
    """Return the claim before of the party that an elliptic clause names; without its date."""
    told = state.echo
    if clause.draft.lexicon.language != "en" or told is None or clause.segment.sentence - state.echo_in > NEAR:
        return []
    same = _same_treatment(clause)
    if same is not None and isinstance(told, DesignationClaim) and told.polarity is Polarity.POSITIVE:
        return [_of(told, clause, clause.span, [same], told.polarity)]
    if state.unread and not _dates_so(clause):
        return []
    alike = _said_of(clause, state) or _answered(clause, told) or _followed_suit(clause, told)
    if alike:
        return alike
    left = _left_out(clause, state)
    if left is not None:
        party, polarity, auxiliary = left
        if party.root.authority:
            return _by_another(clause, told, clause.first, clause.first, polarity)
        claim = _of(told, clause, _from(clause, party), [party], polarity, auxiliary)
        turned = gone(told) and auxiliary in _BE and polarity is Polarity.POSITIVE
        if isinstance(claim, DesignationClaim) and turned:
            claim = msgspec.structs.replace(claim, status="listed")
        sure = polarity is Polarity.NEGATIVE or told.polarity is Polarity.NEGATIVE or turned
        return [claim if sure else _tentative(claim)]
    return _so(clause, state, told)


def gone(told: Claim) -> bool:
    """Return whether a claim says that a party is off a list, which `Y is` turns: `X is no longer on it. Y is`."""
    return isinstance(told, DesignationClaim) and told.status == "delisted" and told.polarity is Polarity.POSITIVE


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
    while ends > clause.first and not here[ends].isalpha():
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
_NO = frozenset({"not", "nowhere", "never", "no"})
_THERE = frozenset({"it", "there", "list", "listed", "them", "sanctioned", "so", "yet", "blacklisted"})
_LONGEST_ANSWER = 8


def _answered(clause: Clause, told: Claim) -> list[Claim]:
    """The denied listing of whom a question of a name alone asks: `And X? Not on it.`."""
    draft, sentence = clause.draft, clause.segment.sentence
    if not sentence or not isinstance(told, DesignationClaim) or clause.last - clause.first > _LONGEST_ANSWER:
        return []
    first, last = draft.sentences[sentence - 1]
    asked = [f for f in draft.within(first, last) if f.form is MentionForm.NAMED and is_party(f)]
    question = "?" in draft.document.text[draft.tokens[last - 1].start : draft.tokens[last - 1].end + 1]
    answers = draft.words[clause.first] in _NO and any(w in _THERE for w in draft.words[clause.first : clause.last])
    if not question or not answers or len(asked) != 1 or any(draft.verbs[first:last]) or asked[0].root.authority:
        return []
    return [_of(told, clause, clause.span, asked, Polarity.NEGATIVE)]


def _followed_suit(clause: Clause, told: Claim) -> list[Claim]:
    """The listing by another authority that did the same: `Washington followed suit in 2013`."""
    here = clause.draft.words
    for at in range(clause.first + 1, clause.last - 1):
        if tuple(here[at : at + 2]) not in (("followed", "suit"), ("did", "likewise")) or clause.negative:
            continue
        hits = clause.draft.lexicon.authorities.find(here, clause.first, at)
        if hits and isinstance(told, DesignationClaim) and hits[0].value != told.authority:
            other, when = hits[0].value, clause.when()
            return [again(told, clause, clause.span, authority=other, when=when, same_day_as=None, programme="")]
    return []


def _so(clause: Clause, state: State, told: Claim) -> list[Claim]:
    """The claim again of whom `So is Y`, `as does Y`, `So, on that day, was Y` or `Nor is Y` names."""
    draft, at = clause.draft, clause.first
    while at < clause.last and draft.words[at] in draft.lexicon.conjunctions - _NOR:
        at += 1
    auxiliary = _after_aside(clause, at + 1)
    opens = auxiliary + 1 < clause.last and draft.words[at] in _SO | _NOR
    opens = opens and draft.words[auxiliary] in draft.lexicon.auxiliaries
    if not opens or not _takes_up(draft.words[auxiliary], state):
        return []
    parties = _named(clause, auxiliary + 1)
    polarity = Polarity.NEGATIVE if draft.words[at] in _NOR else told.polarity
    if not parties:
        return _by_another(clause, told, at, auxiliary + 1, polarity)
    end = clause.last if _ends_with_date(clause, parties[-1].last) else parties[-1].last
    span = draft.span(at, _past_apposition(clause, end))
    return [_dated(clause, state, _of(told, clause, span, parties, polarity, draft.words[auxiliary]))]


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


def _past_apposition(clause: Clause, end: int) -> int:
    """Where what hangs on a name ends, behind it in its sentence: `So was X, the commander of the north`."""
    draft = clause.draft
    if end < clause.last - 1:
        return end
    at = bisect.bisect_left(draft.segments, clause.last, key=lambda s: s.first)
    if at < len(draft.segments) and draft.segments[at].kind in _HANGING and draft.segments[at].first == clause.last:
        return draft.segments[at].last
    return end


def _dated(clause: Clause, state: State, claim: Claim) -> Claim:
    """A listing told again, with the date that the echo itself gives it."""
    if not isinstance(claim, DesignationClaim) or claim.polarity is Polarity.NEGATIVE or claim.then:
        return claim
    when = state.listed_on if clause.hits(clause.draft.lexicon.same_day) else clause.when()
    return claim if when is None else msgspec.structs.replace(claim, when=when)


def _by_another(clause: Clause, told: Claim, first: int, after: int, polarity: Polarity) -> list[Claim]:
    """The listing again, by the authority that the echo names instead: `So has the EU`, `Washington has not`."""
    hits = clause.draft.lexicon.authorities.find(clause.draft.words, after, clause.last)
    if not isinstance(told, DesignationClaim) or told.then or not hits or hits[0].first - after > 1:
        return []
    other, nouns = hits[0].value, clause.draft.span(first, clause.last)
    if other == told.authority:
        return []
    return [again(told, clause, nouns, authority=other, polarity=polarity, when=None, same_day_as=None, programme="")]


def _named(clause: Clause, first: int) -> list[Found]:
    """The name behind an auxiliary, at most behind a title or description of its bearer, and those joined to it."""
    draft = clause.draft
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


LONGEST_DESCRIPTION = 12
"""Tokens of a description before the comma behind which the name stands: `their man in the north, X`."""


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


def _takes_up(auxiliary: str, state: State) -> bool:
    """Whether an auxiliary stands for the verb of the claim before: `is` for `is on`, `does` for `stands on`."""
    if not isinstance(state.echo, DesignationClaim):
        return True
    if auxiliary in _BE:
        return bool(state.echo_words & _BE) or not state.echo_words & _HAVE
    if auxiliary in _HAVE:
        return bool(state.echo_words & _HAVE)
    # `So does X` takes up a verb without an auxiliary, as `remains on` is.
    return auxiliary not in _DO or not state.echo_words & (_HAVE | _BE - _REMAIN)


_REMAIN = frozenset({"remains", "remain", "remained"})


def _left_out(clause: Clause, state: State) -> tuple[Found, Polarity, str] | None:
    """Who opens a clause that ends where its verb would tell the rest, whether it denies, and its auxiliary.

    `X never was`, `X is not`; `X has`, `today he is` after one that denied it.
    """
    here, last = clause.draft.words, clause.last
    while last > clause.first and not here[last - 1].isalpha() and "'" not in here[last - 1]:
        last -= 1
    ending = here[max(clause.first, last - 2) : last]
    if len(ending) < 2:
        return None
    auxiliaries = clause.draft.lexicon.auxiliaries
    denies = (ending[0] == "never" and ending[1] in auxiliaries) or (ending[0] in auxiliaries and ending[1] in _NOT)
    short = ending[1] in auxiliaries and (ending[1].endswith("n't") or ending[1] in _BE | _HAVE | _DO)
    if not denies and not short:
        return None
    auxiliary = ending[1] if ending[1] in auxiliaries else ending[0]
    subject = _subject(clause)
    if subject is None or not _takes_up(auxiliary.removesuffix("n't"), state):
        return None
    told = state.echo
    negative = denies or auxiliary.endswith("n't")
    stressed = any(word in _STRESSING for word in here[clause.first : last - 1])
    if told is None or (not negative and _is_same(clause, subject, told)):
        return None
    if not negative and told.polarity is Polarity.POSITIVE and not stressed and not (gone(told) and auxiliary in _BE):
        return None  # `X does` after `Y does` says too little
    return subject, Polarity.NEGATIVE if negative else Polarity.POSITIVE, auxiliary


def _subject(clause: Clause) -> Found | None:
    """The party that an elliptic clause is about: its name opens the sentence, or the clause itself."""
    subject, draft = clause.subject, clause.draft
    if subject is None or not is_party(subject):
        return None
    if subject.form is MentionForm.PRONOMINAL and draft.words[subject.first] not in _SUBJECTS:
        return None  # `his companies are not`
    first, _ = draft.sentences[clause.segment.sentence]
    starts = (first, clause.first)
    at = subject.first
    before = (draft.lexicon.titles, draft.lexicon.articles, draft.lexicon.possessives, draft.lexicon.kin)
    while at > first and any(draft.words[at - 1] in words_before for words_before in before):
        at -= 1
    while at > first and (
        draft.words[at - 1] in draft.lexicon.conjunctions
        or draft.words[at - 1] in _TODAY
        or draft.in_date(draft.tokens[at - 1].start)
    ):
        at -= 1
    opens = at in starts or draft.tokens[at - 1].text in ";:"
    opens = opens or (draft.tokens[at - 1].text == "," and _is_described(clause, first, at - 1))
    return subject if opens else None


def _is_described(clause: Clause, first: int, last: int) -> bool:
    """Whether the words before the comma of a name describe who bears it: `Its sister in the north, X, is not`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    if not 0 < last - first <= LONGEST_DESCRIPTION or any(draft.verbs[first:last]):
        return False
    opens = draft.words[first] in lexicon.articles or draft.words[first] in lexicon.possessives
    named = [f for f in draft.within(first, last) if f.form is MentionForm.NAMED and is_party(f)]
    return opens and not named and not any(draft.tokens[at].text in ",;:" for at in range(first, last))


_STRESSING = words("certainly definitely surely indeed also likewise equally undoubtedly clearly plainly similarly too")
"""Words by which `X certainly is` says of another what was said before."""


def _tentative(claim: Claim) -> Claim:
    """A listing of which the words are not sure to say it again."""
    return msgspec.structs.replace(claim, tentative=True) if isinstance(claim, DesignationClaim) else claim


_SUBJECTS = frozenset({"he", "she", "it", "they"})
_NEAR_TOKENS = 120
_TODAY = frozenset({"today", "now", "still"})


def _is_same(clause: Clause, subject: Found, told: Claim) -> bool:
    """Whether a claim is about the party already, by any mention of it, at no other time."""
    if isinstance(told, DesignationClaim) and told.then:
        return False
    ids = set(told.parties) if isinstance(told, DesignationClaim) else set()
    near = clause.draft.around(clause.first, _NEAR_TOKENS, clause.last - clause.first)
    return any(clause.id_of(f) in ids for f in near if f.root is subject.root)


def _from(clause: Clause, party: Found) -> Span:
    """The words of an elliptic clause, from the name on where that stands before it in the sentence."""
    first, _ = clause.draft.sentences[clause.segment.sentence]
    named = party.form is MentionForm.NAMED and first <= party.first < clause.first
    if named and clause.first - party.last <= 1:
        # `Its sister in the north, X, is not`: what describes the name, the name, and the auxiliary are all there is.
        at = party.first
        while at > first and clause.draft.words[at - 1] in clause.draft.lexicon.articles:
            at -= 1
        opens = first if at - 1 > first and _is_described(clause, first, at - 1) else at
        return clause.draft.span(opens, clause.last)
    return clause.draft.span(party.first, clause.last) if named else clause.span  # without the name it says nothing


def _same_treatment(clause: Clause) -> Found | None:
    """The party that met with what was told of another: `X got the same treatment`, `X met the same fate`."""
    here = clause.draft.words
    for at in range(clause.first, clause.last - 2):
        if here[at] in _SAME_VERBS and here[at + 1] == "the" and here[at + 2] == "same":
            behind = here[at + 3 : at + 5]
            if clause.negative or not any(word in _SAME_NOUNS for word in behind):
                return None
            subject = clause.subject
            return subject if subject is not None and is_party(subject) and not subject.root.authority else None
    return None


def _of(
    told: Claim, clause: Clause, span: Span, parties: Sequence[Found], polarity: Polarity, auxiliary: str = ""
) -> Claim:
    """A claim again, of other parties and without its date; `so was X` keeps the time at which a party stood there."""
    ids = clause.ids(parties)
    if isinstance(told, DesignationClaim):
        then = told.then and auxiliary.removesuffix("n't") in _WAS
        when = told.when if then else None
        return again(told, clause, span, parties=ids, polarity=polarity, when=when, same_day_as=None, then=then)
    if isinstance(told, TieClaim):
        return again(told, clause, span, a=ids, polarity=polarity, when=None)
    return told


_WAS = frozenset({"was", "were"})
