"""Designations: a party stands on a list, was put on it, or was taken off."""

from onrecord.model.claim import Claim, DesignationClaim, When
from onrecord.model.span import Span
from onrecord.model.vocab import Modality
from onrecord.read.claims.clause import Clause, when_of
from onrecord.read.claims.labels import find_label
from onrecord.read.claims.listed_parties import listed_parties
from onrecord.read.claims.state import State
from onrecord.read.claims.sublists import regime_of
from onrecord.read.draft import Found
from onrecord.text.phrases import Hit

_ON = frozenset("on to onto in from off into under sur dans en sous auf in unter в во из по под lista".split())


_PUT = frozenset("added placed inscribed included joined put inscrit ajouté incluido gelistet aufgenommen".split())


def find(clause: Clause, state: State) -> list[Claim]:
    """Return the designation claims of a clause; one for each authority it names."""
    trigger = _trigger(clause, state)
    if not trigger:
        return find_label(clause)
    authorities = _authorities(clause)
    parties = listed_parties(clause, state)
    if not parties and _about_the_listing(clause):
        parties = list(state.listed)
    if not parties:
        return []
    when = _when(clause, state)
    state.listed = tuple(parties)
    state.designated += [f for f in parties if not any(f.root is g.root for g in state.designated)]
    claims: list[Claim] = []
    names: list[Hit | None] = [*authorities] or [None]
    for at, hit in enumerate(names):
        key = hit.value if hit else ""
        span = _from_name(clause, parties)
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
    named = clause.named_before(parties[0]) if clause.segment.kind == "main" and len(parties) == 1 else None
    if named is None or clause.first - named.last < 2 or any(f.first >= clause.first for f in parties):
        return clause.span if last == clause.last else draft.span(clause.first, last)
    joined = any(word in draft.lexicon.conjunctions for word in draft.words[named.last : clause.first])
    told = [h for h in clause.hits(draft.lexicon.list_verbs, named.last, clause.first) if h.value == "strong"]
    return draft.span(clause.first if joined or told else named.first, last)


def _claim(
    clause: Clause, key: str, parties: list[Found], when: When | None, span: Span, state: State, trigger: str
) -> Claim:
    programme = clause.hits(clause.draft.lexicon.programmes)
    same = clause.hits(clause.draft.lexicon.same_day)
    other = None
    if same and same[0].last < clause.last and clause.draft.words[same[0].last] in ("as", "que", "wie"):
        after = clause.parties(same[0].last, clause.last)
        other = clause.id_of(after[0]) if after else None
    modality = Modality(clause.segment.modality or "asserted")
    names = " and ".join(f.root.name or clause.draft.text_of(f.first, f.last) for f in parties)
    status = "delisted" if trigger == "delisted" else "listed"
    verb = "is not on" if clause.negative else "was taken off" if status == "delisted" else "is on"
    return clause.make(
        DesignationClaim,
        span=span,
        parties=clause.ids(parties),
        authority=key,
        list_quote=" ".join(h.phrase for h in clause.hits(clause.draft.lexicon.list_nouns)[:1]),
        programme=programme[0].value if programme else regime_of(clause) if key in ("un", "") else "",
        status=status,
        context_authority="" if key else state.authority,
        same_day_as=other,
        when=when,
        modality=Modality.ASSERTED if modality is Modality.OPINION else modality,
        flags=("evaluative",) if modality is Modality.OPINION else (),
        says=f"{names} {verb} the {key.upper() or 'named'} list" + (f" ({when.quote})" if when and when.quote else ""),
    )


_NOUNS_TOO = frozenset({"list", "lists", "sanction", "blacklist", "blacklists"})


def _trigger(clause: Clause, state: State) -> str:
    lexicon, words = clause.draft.lexicon, clause.draft.words
    verbs = clause.hits(lexicon.list_verbs)
    nouns = [h for h in clause.hits(lexicon.list_nouns) if not _is_object_of_speech(clause, h)]
    authority = bool(clause.hits(lexicon.authorities))
    if (
        nouns
        and nouns[0].first - clause.first <= 2
        and clause.when() is not None
        and nouns[0].phrase in ("listing", "designation", "sanctions")
        and not verbs
    ):
        return "list"
    programme = bool(clause.hits(lexicon.programmes))
    if state.authority and clause.when() and any(h.phrase in _PUT for h in verbs) and not nouns:
        return "context"
    if any(h.value == "delisted" for h in verbs):
        return "delisted"
    # `list` and `lists` are nouns too: they trigger only where they are verbs.
    strong = [h for h in verbs if h.value == "strong" and (h.phrase not in _NOUNS_TOO or clause.draft.verbs[h.first])]
    if strong and not (
        words[min(strong[0].last, clause.last - 1)] == "as" and not authority and not programme and not clause.when()
    ):
        return "strong"
    if nouns:
        noun = nouns[0]
        before = words[max(clause.first, noun.first - 7) : noun.first]
        if any(w in _ON for w in before) or any(h.value == "weak" for h in verbs):
            return "list"
    if authority and any(h.value == "weak" for h in verbs):
        active = [h for h in verbs if h.value == "weak" and h.phrase not in ("on", "under", "in", "has", "put", "went")]
        if (
            programme
            or nouns
            or any(h.phrase in ("blocks", "blocked", "imposed", "imposes", "froze", "frozen") for h in active)
        ):
            return "weak"
        verb = clause.segment.verb if clause.segment.verb is not None else clause.first
        if (
            any(h.phrase in ("named", "names", "carries", "carry") for h in active)
            and any(h.last <= verb for h in clause.hits(lexicon.authorities))
            and not clause.hits(lexicon.roles)
        ):
            return "weak"
    if programme and (authority or verbs):
        return "programme"
    return ""


def _about_the_listing(clause: Clause) -> bool:
    """Whether the clause is about a listing told before (`The listing took effect on 1 May 2019`)."""
    nouns = clause.hits(clause.draft.lexicon.list_nouns)
    return bool(nouns) and nouns[0].first - clause.first <= 2 and clause.when() is not None


def _is_object_of_speech(clause: Clause, hit: Hit) -> bool:
    """Whether a list noun is the speaker of the clause (`the listing says`)."""
    return hit.last < clause.last and bool(
        clause.draft.lexicon.reporting.find(clause.draft.words, hit.last, hit.last + 1)
    )


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
    dates = clause.draft.dates_in(clause.first, clause.last)
    births = clause.hits(clause.draft.lexicon.birth)
    if births and len(dates) > 1:
        return clause.when(clause.draft.token_at(dates[-1].start))
    if births and dates:
        listing = [h for h in clause.hits(clause.draft.lexicon.list_verbs) if h.first > births[0].first]
        if not listing or clause.draft.token_at(dates[0].start) < listing[0].first:
            return None
    return _nearest_date(clause)


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

    def distance(start: int) -> int:
        gap = clause.draft.token_at(start) - at
        return gap if gap >= 0 else 6 - gap

    best = min(dates, key=lambda d: distance(d.start))
    return when_of(best)
