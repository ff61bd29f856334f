"""Designations: a party stands on a list, was put on it, or was taken off."""

from onrecord.model.claim import Claim, DesignationClaim, When
from onrecord.model.span import Span
from onrecord.model.vocab import MentionForm, Modality, Polarity
from onrecord.read.claims.clause import Clause, when_of
from onrecord.read.claims.labels import find_label
from onrecord.read.claims.later import later_than_listing
from onrecord.read.claims.listed_parties import listed_parties
from onrecord.read.claims.listed_so import find_told, parties_told, span_told
from onrecord.read.claims.listing_words import find_listing
from onrecord.read.claims.state import State
from onrecord.read.claims.sublists import regime_of
from onrecord.read.compounds import ends_compound
from onrecord.read.draft import Found
from onrecord.text.phrases import Hit


def find(clause: Clause, state: State) -> list[Claim]:
    """Return the designation claims of a clause; one for each authority it names."""
    trigger = find_listing(clause, state)
    told = find_told(clause, state) if not trigger else None
    if not trigger and told is None:
        return find_label(clause)
    if told is not None:
        state.list_in = clause.segment.sentence
    authorities = _authorities(clause)
    parties = parties_told(clause, told) if told is not None else listed_parties(clause, state)
    if not parties and _about_the_listing(clause):
        parties = list(state.listed)
    if not parties:
        return []
    when = told.when if told is not None else _when(clause, state)
    if told is not None:
        trigger = "delisted" if told.status == "delisted" else "context"
    state.listed, state.listed_in = tuple(parties), clause.segment.sentence
    state.designated += [f for f in parties if not any(f.root is g.root for g in state.designated)]
    claims: list[Claim] = []
    names: list[Hit | None] = [*authorities] or [None]
    for at, hit in enumerate(names):
        key = hit.value if hit else state.authority if told is not None and told.here else ""
        span = _from_name(clause, parties) if told is None else span_told(clause, parties, told)
        if len(names) > 1:
            cut = names[1].first if names[1] is not None else clause.last
            while cut > clause.first and clause.draft.words[cut - 1] in ("the", "and", "by", "und", "et", "y", "и"):
                cut -= 1
            span = clause.draft.span(clause.first, cut) if at == 0 else clause.draft.span(cut, clause.last)
        claims.append(_claim(clause, key, parties, when, span, state, trigger))
    return claims


def _from_name(clause: Clause, parties: list[Found]) -> Span:
    """The words of a listing: from the name on where other clauses stand between it and its verb."""
    draft = clause.draft
    births = [h for h in clause.hits(draft.lexicon.birth) if h.first > clause.first + 1]
    last = births[0].first if births and clause.hits(draft.lexicon.list_nouns, None, births[0].first) else clause.last
    while last - 1 > clause.first and draft.words[last - 1] in (*draft.lexicon.articles, *draft.lexicon.prepositions):
        last -= 1
    apposed = [f for f in parties if f.last <= clause.first and f.form is MentionForm.NAMED]
    if len(apposed) == len(parties) > 1 and clause.first - apposed[-1].last <= 1:
        return draft.span(clause.reach_back(apposed[0], clause.first, last), last)  # `two ships, A and B, are listed`
    named = clause.named_before(parties[0]) if clause.segment.kind == "main" and len(parties) == 1 else None
    if named is None or clause.first - named.last < 2 or any(f.first >= clause.first for f in parties):
        return clause.span if last == clause.last else draft.span(clause.first, last)
    joined = any(word in draft.lexicon.conjunctions for word in draft.words[named.last : clause.first])
    told = [h for h in clause.hits(draft.lexicon.list_verbs, named.last, clause.first) if h.value == "strong"]
    return draft.span(clause.first if joined or told else clause.reach_back(named, clause.first, last), last)


def _claim(
    clause: Clause, key: str, parties: list[Found], when: When | None, span: Span, state: State, trigger: str
) -> Claim:
    programme = clause.hits(clause.draft.lexicon.programmes)
    same = clause.hits(clause.draft.lexicon.same_day)
    other = None
    if same and _names_another(clause, same[0]):
        after = clause.parties(same[0].last, clause.last)
        other = clause.id_of(after[0]) if after else None
    modality = Modality(clause.segment.modality or "asserted")
    lacks = bool(clause.hits(clause.draft.lexicon.lacking))
    negative = _denies_delisting(clause) if trigger == "delisted" else clause.negative != lacks
    names = " and ".join(f.root.name or clause.draft.text_of(f.first, f.last) for f in parties)
    status = "delisted" if trigger == "delisted" else "listed"
    verb = "is not on" if negative and trigger != "delisted" else "was taken off" if status == "delisted" else "is on"
    return clause.make(
        DesignationClaim,
        span=span,
        parties=clause.ids(parties),
        authority=key,
        list_quote=" ".join(h.phrase for h in clause.hits(clause.draft.lexicon.list_nouns)[:1]),
        programme=programme[0].value if programme else regime_of(clause) if key in ("un", "") else "",
        status=status,
        polarity=Polarity.NEGATIVE if negative else Polarity.POSITIVE,
        context_authority="" if key else state.authority,
        same_day_as=other,
        when=when,
        modality=Modality.ASSERTED if modality is Modality.OPINION else modality,
        flags=("evaluative",) if modality is Modality.OPINION else (),
        says=f"{names} {verb} the {key.upper() or 'named'} list" + (f" ({when.quote})" if when and when.quote else ""),
    )


_ONE_OF_SEVERAL = frozenset("first second third former latter last".split())


def _is_of_one(clause: Clause, at: int) -> bool:
    """Whether a date is that of one party among several: `both are listed, the first since 2016`."""
    words, first = clause.draft.words, max(clause.first, at - 3)
    return any(words[i] == "the" and words[i + 1] in _ONE_OF_SEVERAL for i in range(first, at - 1))


def _names_another(clause: Clause, same: Hit) -> bool:
    """Whether `the same day` goes on with whose day it is: `the same day as X`."""
    following = clause.draft.words[same.last] if same.last < clause.last else ""
    return following in _AS or same.phrase.split()[-1] in _AS


_AS = frozenset("as que wie что".split())


def _denies_delisting(clause: Clause) -> bool:
    """Whether a clause denies that somebody was taken off a list; `no longer on` alone denies nothing."""
    off = [h for h in clause.hits(clause.draft.lexicon.list_verbs) if h.value == "delisted"]
    return bool(off) and any(
        all(n.last <= h.first or n.first >= h.last for h in off) for n in clause.hits(clause.draft.lexicon.negations)
    )


def _about_the_listing(clause: Clause) -> bool:
    """Whether the clause is about a listing told before (`The listing took effect on 1 May 2019`)."""
    nouns = clause.hits(clause.draft.lexicon.list_nouns)
    return bool(nouns) and nouns[0].first - clause.first <= 2 and clause.when() is not None


def _authorities(clause: Clause) -> list[Hit]:
    seen: dict[str, Hit] = {}
    for hit in clause.hits(clause.draft.lexicon.authorities):
        key = "ofac" if hit.value == "state" and "ofac" in seen else hit.value
        if key == "ofac" and "state" in seen:
            continue
        seen.setdefault(key, hit)
    return list(seen.values())


def _when(clause: Clause, state: State) -> When | None:
    if clause.hits(clause.draft.lexicon.same_day) and not clause.when():
        return state.listed_on
    later = later_than_listing(clause, state)
    if later is not None and not _names_year(clause):
        return later
    dates = clause.draft.dates_in(clause.first, clause.last)
    births = clause.hits(clause.draft.lexicon.birth)
    if births and len(dates) > 1:
        return clause.when(clause.draft.token_at(dates[-1].start))
    if births and dates:
        listing = [h for h in clause.hits(clause.draft.lexicon.list_verbs) if h.first > births[0].first]
        if not listing or clause.draft.token_at(dates[0].start) < listing[0].first:
            return None
    return _nearest_date(clause)


def _names_year(clause: Clause) -> bool:
    """Whether a date of the clause has its year in figures."""
    dates = clause.draft.dates_in(clause.first, clause.last)
    return any(
        part.isdigit() and len(part) == _DIGITS_OF_YEAR for d in dates for part in d.quote.replace(",", " ").split()
    )


_DIGITS_OF_YEAR = 4


def _nearest_date(clause: Clause) -> When | None:
    """The date nearest to the words of listing, one after them before one that precedes them."""
    lexicon = clause.draft.lexicon
    triggers = (
        [h for h in clause.hits(lexicon.list_verbs) if h.value in ("strong", "delisted")]
        or clause.hits(lexicon.list_nouns)
        or clause.hits(lexicon.list_verbs)
    )
    dates = clause.draft.dates_in(clause.first, clause.last)
    if not triggers or not dates:
        return clause.when()
    at = triggers[-1].first
    if ends_compound(clause.draft, at) and any(clause.draft.verbs[at + 1 : clause.last]):
        return None  # `The UN-listed X spoke on Friday`: the date is that of the verb
    dates = [d for d in dates if not _is_of_one(clause, clause.draft.token_at(d.start))]
    if not dates:
        return None

    def distance(start: int) -> int:
        gap = clause.draft.token_at(start) - at
        return gap if gap >= 0 else 6 - gap

    best = min(dates, key=lambda d: distance(d.start))
    return when_of(best)
