"""Numbers of a list: `six men were listed on 1 July 2015`, `the list has eight names`, `the six of 2015`."""

import itertools
from typing import NamedTuple

import msgspec

from onrecord.model.claim import DesignationClaim, When
from onrecord.model.quantity import Estimate, stated
from onrecord.model.vocab import MentionForm, MentionKind, Polarity
from onrecord.read.aged import is_of_age
from onrecord.read.claims.clause import Clause, is_party, when_of
from onrecord.read.claims.listing.councils import by_council
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.claims.listing.listed_so import names_beside
from onrecord.read.claims.listing.listing_cues import ROLLS
from onrecord.read.claims.listing.standing_words import STAND
from onrecord.read.claims.listing.sublists import regime_of, regime_told
from onrecord.read.claims.state import State
from onrecord.read.claims.tie.counted_tie import find_counted_tie
from onrecord.read.draft import Draft, Found
from onrecord.read.groups.words import GROUP_WORDS
from onrecord.read.lexicon.base import words
from onrecord.read.lexicon.listings import TALK
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold
from onrecord.text.phrases import Hit

NEAR = 3
"""Sentences after a list or a listing was told in which a number may be of it."""
LONGEST = 3
"""Words between a number and the noun that it counts."""
_OTHERS = words("next latest newest others more names entries newcomers additions autres noms derniers premiers "
                "dernières premières "
                "otros otras nombres primeros primeras últimos últimas andere anderen namen weitere ersten letzten "
                "других имён имен человек остальных")  # fmt: skip
"""Words that a number may count beside the nouns for parties: others, names, the first of a row."""
_OF = frozenset(("of", "d'", "d’", "entre", "von", "de", "из"))
_THEM = words("them these those eux elles ihnen denen ellos ellas них")
_FOLLOW = words(
    "followed came joined went entered suivi suivirent rejoint siguieron entraron folgten kamen последовали попали"
)


_COUNCILS = frozenset("council committee conseil comite consejo rat sicherheitsrat совет комитет".split())


class _Number(NamedTuple):
    """A number of parties in a clause: tokens, how many, of what kind and nation; `others` beside somebody told."""

    first: int
    last: int
    number: int
    kind: MentionKind | None
    others: bool
    nation: str = ""


def find_number(clause: Clause, state: State) -> DesignationClaim | None:
    """Return the claim that so many stand on a list, or were put on it, where a clause counts and names none."""
    number = _number(clause)
    if number is None or _counts_companions(clause, number):
        return None
    if clause.negative or _names_beside(clause) or not is_of_listing(clause, state, number.first):
        return None
    if find_counted_tie(clause, state):
        return None  # `six persons on the list are linked to it`
    draft, lexicon = clause.draft, clause.draft.lexicon
    hits = clause.hits(lexicon.authorities)
    if len({hit.value for hit in hits}) > 1:
        return None
    key = hits[0].value if hits else "un" if by_council(clause) else ""
    same = _with_whom(clause, state) if number.others else None
    when = _when(clause, number) or (state.listed_on if clause.hits(lexicon.same_day) else None)
    programme = regime_of(clause)
    if not programme and (key or clause.hits(lexicon.list_nouns) or is_near(clause, state)):
        programme = regime_told(draft, clause.segment.sentence)  # a list spoken of long before may be another one
    quote = draft.text_of(number.first, number.last)
    opening = draft.span(clause.opening, clause.last) if number.first < clause.first else None
    return clause.make(
        DesignationClaim,
        span=opening,
        authority=key,
        context_authority="" if key else state.authority,
        programme=programme if key in ("", "un") else "",
        polarity=Polarity.POSITIVE,
        list_quote=" ".join(hit.phrase for hit in clause.hits(lexicon.list_nouns)[:1]),
        when=when,
        same_day_as=same,
        count=_estimate(clause, number, quote),
        counted=number.kind,
        nation=number.nation,
        says=f"{quote} on the {key.upper() or 'named'} list" + (f" ({when.quote})" if when and when.quote else ""),
    )


_COMPANY = (("company", "of"), ("along", "with"), ("together", "with"), ("alongside",), ("besides",), ("beside",))


def _counts_companions(clause: Clause, number: _Number) -> bool:
    """Whether a number is of those with whom a party was listed: `put him on it in the company of three other men`."""
    here = clause.draft.words[max(clause.first, number.first - _COMPANY_REACH) : number.first]
    told = any(tuple(here[at : at + len(p)]) == p for p in _COMPANY for at in range(len(here)))
    return told and clause.draft.lexicon.language == "en"


_COMPANY_REACH = 4


def _estimate(clause: Clause, number: _Number, quote: str) -> Estimate:
    """The number with its hedge: `at least ten officers`."""
    draft = clause.draft
    for found in draft.numbers_in(min(clause.first, number.first), clause.last):
        at = draft.token_at(found.end - 1)
        told = stated(found.estimate.low, found.estimate.high, found.estimate.hedge)
        if number.first <= at < number.last and number.number in (found.estimate.low, told) and found.kind == "count":
            return msgspec.structs.replace(found.estimate, quote=quote)
    return Estimate(low=number.number, high=number.number, quote=quote)


def _names_beside(clause: Clause) -> bool:
    """Whether the words for some of them name parties, in a language in which these are read: `dont celui de X`."""
    return clause.draft.lexicon.language in TALK and bool(names_beside(clause))


def _when(clause: Clause, number: _Number) -> When | None:
    """The time of the listings: behind the number, also in the clause that hangs on it; else before it, of the deed."""
    draft = clause.draft
    _, end = draft.sentences[clause.segment.sentence]
    dates = draft.dates_in(max(number.last, clause.first), max(clause.last, min(end, number.last + FARTHEST_DATE)))
    # `are at present under sanctions, all of them since 2015`: today is not the time of the listing
    behind = next((when_of(date) for date in dates if date.relation != "now"), None)
    own = [draft.words[at] for at in range(clause.first, clause.last) if draft.verbs[at]]
    standing = all(word in STAND or word in draft.lexicon.copulas for word in own)
    when = behind or (clause.when(clause.first, number.first) if not standing else None)
    return None if when is not None and when.relation not in ("in", "since") else when


FARTHEST_DATE = 8
"""Tokens behind a number among which its date may stand in a clause of its own: `the four listed in 2006 remain`."""


def _number(clause: Clause) -> _Number | None:
    """The number of parties of a clause; None where it has none, or names parties beside it."""
    draft = clause.draft
    table = GROUP_WORDS.get(draft.lexicon.language)
    if table is None:
        return None
    for at in range(clause.opening, clause.last):
        count = table.numbers.get(draft.words[at]) or _large(draft, at)
        in_name = any(f.first <= at < f.last and f.last - f.first > 1 and f.listed for f in clause.mentions())
        if count is None or in_name or draft.in_date(draft.tokens[at].start) or is_of_age(draft, at):
            continue
        found = _counted(clause, at, count)
        if found is not None and not _names_others(clause, found):
            return found
    return None


def nation_at(draft: Draft, at: int, last: int) -> tuple[str, int]:
    """Return the country of whose people the words at a token tell, and the token behind them: `South Sudanese`."""
    for words_of in (2, 1):
        if at + words_of <= last and draft.tokens[at].text[0].isalpha():
            nation = nation_of(draft.text_of(at, at + words_of))
            # two words only where the first one alone means no country: `Syrian traders`
            if nation and (words_of == 1 or not nation_of(draft.tokens[at].text)):
                return nation, at + words_of
    return "", at


LARGEST = 999
"""Number up to which parties are counted; a larger one is a year, or the number of a resolution."""


def _large(draft: Draft, at: int) -> int | None:
    """The number that one word is, beyond those of the table, also behind a hedge: `twenty-one`, `over 34`."""
    start = draft.tokens[at].start
    near = draft.numbers_in(max(0, at - LONGEST), at + 1)
    told = next((n for n in near if n.kind == "count" and n.start <= start < n.end), None)
    if told is None or draft.token_at(told.end - 1) != at or not (told.estimate.is_exact or _is_open(told.estimate)):
        return None
    low = stated(told.estimate.low, told.estimate.high, told.estimate.hedge)
    return int(low) if 1 < low <= LARGEST and low == int(low) else None


def _is_open(estimate: Estimate) -> bool:
    """Whether a number is a bound from below: `more than twenty`, `at least 34`."""
    return estimate.high is None and bool(estimate.hedge)


def _counted(clause: Clause, at: int, count: int) -> _Number | None:
    draft, table = clause.draft, GROUP_WORDS[clause.draft.lexicon.language]
    words_here = draft.words
    them = next((i for i in range(at + 2, min(at + 4, clause.last)) if words_here[i] in _THEM), None)
    if them is not None and all(word in _OF for word in words_here[at + 1 : them]):
        return _Number(at, them + 1, count, None, others=False)
    before = words_here[at - 1] if at > clause.first else ""
    if before in _OTHERS:
        return _Number(
            at - 1, at + 1, count, None, others=before.startswith(("oth", "autr", "otr", "and", "weit", "друг"))
        )
    if words_here[max(clause.first, at - 2) : at] == ["of", "the"] and words_here[at - 3] in table.numbers:
        return None  # `nine of the fifteen`: neither number is that of the list
    # `shipping and trading companies`: two trades are one word before the noun
    trades = words_here[at + 2 : at + 3] == ["and"] and words_here[at + 1].endswith("ing")
    for end in range(at + 1, min(clause.last, at + 1 + LONGEST + 2 * trades)):
        word = words_here[end]
        nation, behind = nation_at(draft, end, clause.last)
        if nation:
            others = any(w in _OTHERS for w in words_here[at:end])
            noun = words_here[behind] if behind < clause.last else ""
            return _Number(
                at, behind + (noun in table.nouns), count, table.nouns.get(noun, MentionKind.PERSON), others, nation
            )
        if word in table.nouns:
            others = any(w in _OTHERS for w in words_here[at:end])
            nation, behind = nation_at(draft, end + 1, clause.last)  # `cinq généraux yéménites`
            return _Number(at, behind if nation else end + 1, count, table.nouns[word], others, nation)
        if word in _OTHERS:
            others = word.startswith(("oth", "more", "autr", "otr", "and", "weit", "друг", "оста"))
            return _Number(at, end + 1, count, None, others=others)
        if not word.isalpha() or (draft.verbs[end] and word not in _OTHERS):
            break
    opens = at == clause.first or before == ","
    if opens and at + 1 < clause.last and words_here[at + 1] in draft.lexicon.auxiliaries:
        return _Number(at, at + 1, count, None, others=False)  # `of the eight, six were added in 2015`
    definite = before in draft.lexicon.articles or before in _BARE
    follows = at + 1 < clause.last and (words_here[at + 1] in _OF or not draft.tokens[at + 1].text[0].isalnum())
    if definite and (follows or at + 1 >= clause.last):
        return _Number(at, at + 1, count, None, others=False)
    return None


_BARE = words("sont son sind are их somos")
"""Words between `they` and a number alone: `ils sont huit`."""


def _names_others(clause: Clause, number: _Number) -> bool:
    """Whether a clause names a party that its listing may be of, beside the number."""
    lexicon = clause.draft.lexicon
    for found in clause.mentions():
        if found.members and found.first > number.first:
            continue
        if found.members:
            return True
        if number.first <= found.first < number.last or fold(found.name) in _COUNCILS:
            continue  # a name of the record that is a number (`Six`), or the body that lists
        if found.form is not MentionForm.NAMED or found.root.authority or not can_be_listed(clause, found):
            continue
        if not is_party(found) or clause.draft.in_date(clause.draft.tokens[found.last - 1].start):
            continue
        before = _word_before(clause, found)
        if number.last <= found.first and before not in clause.draft.lexicon.conjunctions and before != ",":
            continue  # `three men over Darfur`: what a name behind a number is, but for one joined to it
        if before in lexicon.prepositions or lexicon.list_nouns.find(
            clause.draft.words, found.last, min(clause.last, found.last + 3)
        ):
            continue
        if not found.listed and any(hit.last <= found.first for hit in clause.hits(lexicon.list_nouns)):
            continue  # `the list for X has eight names`: what a list is for
        return True
    return False


def _word_before(clause: Clause, found: Found) -> str:
    """The word before a name and its article."""
    at = found.first - 1
    while at > clause.first and clause.draft.words[at] in clause.draft.lexicon.articles:
        at -= 1
    return clause.draft.words[at] if at >= clause.first else ""


def is_of_listing(clause: Clause, state: State, first: int) -> bool:
    """Return whether a clause is about a list: it names one, or an authority that lists, or goes on from one told.

    Args:
        clause: The clause.
        state: What was told before.
        first: Token of those listed, whom an authority that acts stands before.
    """
    lexicon, words_here = clause.draft.lexicon, clause.draft.words
    if clause.segment.verb is None:
        return False
    nouns = [h for h in clause.hits(lexicon.list_nouns) if not _speaks(clause, h)]
    verbs = clause.hits(lexicon.list_verbs)
    authority = bool(clause.hits(lexicon.authorities))
    places = (at for at in range(clause.first, clause.last) if not clause.segment.is_aside(at))
    # `at present` is no verb, as no word right behind a preposition of place or time is; nor the `sanctions` of a list
    lists = {at for hit in nouns for at in range(hit.first, hit.last)}
    own = [
        words_here[at]
        for at in places
        if clause.draft.verbs[at] and at not in lists and words_here[at - 1] not in _BEFORE_NOUNS
    ]
    listing = {words_here[at] for hit in verbs for at in range(hit.first, hit.last)}
    plain = listing | lexicon.auxiliaries | lexicon.copulas | STAND | _FOLLOW
    if any(word not in plain for word in own):
        return False  # `six men on the list were killed`
    day = clause.when()
    dated = day is not None and day.period is not None and day.period.precision == "day"
    # With the day of their listing, a number of them is told by it alone, however far the list was spoken of.
    near = is_near(clause, state) or (dated and max(state.list_in, state.listed_in) >= 0)
    strong = any(hit.value == "strong" for hit in verbs)
    if any(hit.value in ("delisted", "off") for hit in verbs):
        return False
    if nouns:
        return bool(verbs) or any(word in STAND | lexicon.copulas for word in own)
    acts = any(hit.last <= first for hit in clause.hits(lexicon.authorities)) or by_council(clause)
    acts = acts and bool(verbs)
    told = state.listed_in >= 0 and clause.when() is not None
    return (strong and (authority or near or told)) or acts or (near and (bool(verbs) or _points(clause, own)))


_BEFORE_NOUNS = frozenset({"at", "in", "under"})


def is_near(clause: Clause, state: State) -> bool:
    """Return whether a list was told just before: by a listing, its name, or any word for one with its authority."""
    here = clause.segment.sentence
    if max(state.list_in, state.listed_in) >= here - NEAR:
        return True
    draft = clause.draft
    for first, last in draft.sentences[max(0, here - NEAR) : here]:
        if ROLLS.intersection(draft.words[first:last]) and draft.lexicon.authorities.find(draft.words, first, last):
            return True
    return False


def _points(clause: Clause, own: list[str]) -> bool:
    """Whether a clause points at a list told before, or says that somebody came next on it."""
    here = clause.draft.words[clause.first : clause.last]
    talk = TALK.get(clause.draft.lexicon.language)
    if talk is not None and talk.there.find(clause.draft.words, clause.first, clause.last) is not None:
        return True
    on_it = any(a in ("on", "onto") and b in ("it", "there") for a, b in itertools.pairwise(here))
    carries = any(word in STAND for word in own) and "it" in here[:2]
    follows = any(word in _FOLLOW for word in here) and clause.when() is not None
    return on_it or carries or follows


def _speaks(clause: Clause, hit: Hit) -> bool:
    after = clause.draft.lexicon.reporting.find(clause.draft.words, hit.last, min(hit.last + 1, clause.last))
    return hit.last < clause.last and bool(after)


_WITH = words("with alongside avec con mit вместе")


def _with_whom(clause: Clause, state: State) -> str | None:
    """The party with whom others are said to be listed: `four others were added with him`."""
    for found in clause.mentions():
        before = clause.draft.words[max(clause.first, found.first - 2) : found.first]
        if is_party(found) and not found.members and _WITH.intersection(before):
            return clause.id_of(found)
    return None
