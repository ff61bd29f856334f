"""Designations: a party stands on a list, was put on it, or was taken off."""

from onrecord.model.claim import Claim, DesignationClaim, When
from onrecord.model.vocab import MentionForm, MentionKind, Modality
from onrecord.read.claims.clause import Clause, is_party, when_of
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.text.phrases import Hit

_ON = frozenset("on to onto in from off into under sur dans en sous auf in unter в во из по под lista".split())


_PUT = frozenset("added placed inscribed included joined put inscrit ajouté incluido gelistet aufgenommen".split())


def find(clause: Clause, state: State) -> list[Claim]:
    """Return the designation claims of a clause; one for each authority it names."""
    trigger = _trigger(clause, state)
    if not trigger:
        return _label(clause)
    authorities = _authorities(clause)
    parties = _parties(clause, state)
    if not parties and _about_the_listing(clause):
        parties = list(state.listed)
    if not parties:
        return []
    when = _when(clause, state)
    state.listed = tuple(parties)
    state.designated += [f for f in parties if not any(f.root is g.root for g in state.designated)]
    claims: list[Claim] = []
    names = [a for a in authorities] or [None]
    for at, hit in enumerate(names):
        key = hit.value if hit else ""
        span = clause.span
        if len(names) > 1:
            cut = names[1].first if names[1] is not None else clause.last
            while cut > clause.first and clause.draft.words[cut - 1] in ("the", "and", "by", "und", "et", "y", "и"):
                cut -= 1
            span = clause.draft.span(clause.first, cut) if at == 0 else clause.draft.span(cut, clause.last)
        claims.append(_claim(clause, key, parties, when, span, state, trigger))
    return claims


def _claim(clause: Clause, key: str, parties: list[Found], when: When | None, span: object, state: State, trigger: str) -> Claim:
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
        programme=programme[0].value if programme else "",
        status=status,
        context_authority="" if key else state.authority,
        same_day_as=other,
        when=when,
        modality=Modality.ASSERTED if modality is Modality.OPINION else modality,
        flags=("evaluative",) if modality is Modality.OPINION else (),
        says=f"{names} {verb} the {key.upper() or 'named'} list" + (f" ({when.quote})" if when and when.quote else ""),
    )


def _trigger(clause: Clause, state: State) -> str:
    lexicon, words = clause.draft.lexicon, clause.draft.words
    verbs = clause.hits(lexicon.list_verbs)
    nouns = [h for h in clause.hits(lexicon.list_nouns) if not _is_object_of_speech(clause, h)]
    authority = bool(clause.hits(lexicon.authorities))
    if nouns and nouns[0].first - clause.first <= 2 and clause.when() is not None and nouns[0].phrase in ("listing", "designation", "sanctions") and not verbs:
        return "list"
    programme = bool(clause.hits(lexicon.programmes))
    if state.authority and clause.when() and any(h.phrase in _PUT for h in verbs) and not nouns:
        return "context"
    if any(h.value == "delisted" for h in verbs):
        return "delisted"
    strong = [h for h in verbs if h.value == "strong"]
    if strong and not (words[min(strong[0].last, clause.last - 1)] == "as" and not authority and not programme and not clause.when()):
        return "strong"
    if nouns:
        noun = nouns[0]
        before = words[max(clause.first, noun.first - 7) : noun.first]
        if any(w in _ON for w in before) or any(h.value == "weak" for h in verbs):
            return "list"
    if authority and any(h.value == "weak" for h in verbs):
        active = [h for h in verbs if h.value == "weak" and h.phrase not in ("on", "under", "in", "has", "put", "went")]
        if programme or nouns or any(h.phrase in ("blocks", "blocked", "imposed", "imposes", "froze", "frozen") for h in active):
            return "weak"
        verb = clause.segment.verb if clause.segment.verb is not None else clause.first
        if any(h.phrase in ("named", "names", "carries", "carry") for h in active) and any(h.last <= verb for h in clause.hits(lexicon.authorities)) and not clause.hits(lexicon.roles):
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
    return hit.last < clause.last and bool(clause.draft.lexicon.reporting.find(clause.draft.words, hit.last, hit.last + 1))


def _authorities(clause: Clause) -> list[Hit]:
    seen: dict[str, Hit] = {}
    for hit in clause.hits(clause.draft.lexicon.authorities):
        key = "ofac" if hit.value == "state" and "ofac" in seen else hit.value
        if key == "ofac" and "state" in seen:
            continue
        seen.setdefault(key, hit)
    return list(seen.values())


def _parties(clause: Clause, state: State) -> list[Found]:
    draft = clause.draft
    everyone = [f for f in clause.mentions() if _can_be_listed(clause, f)]
    verb = clause.segment.verb if clause.segment.verb is not None else clause.first
    before = [f for f in everyone if f.last <= verb]
    after = [f for f in everyone if f.first >= verb and not _follows_as(clause, f)]
    authority = [h for h in clause.hits(draft.lexicon.authorities) if h.last <= verb]
    active = bool(authority) and not before
    several = plural_parties(clause, state)
    if several:
        return several
    if clause.segment.kind in ("relative", "participle", "appositive"):
        if clause.segment.kind == "appositive" and before:
            return before
        head = clause.head
        if active and after and draft.words[clause.first] not in draft.lexicon.relatives:
            return after[:1]
        return [head] if head is not None and _can_be_listed(clause, head) else (before or after)[:1]
    if active:
        return after[:1] or ([clause.head] if clause.head is not None and is_party(clause.head) else [])
    if before:
        named = [f for f in before if f.form is MentionForm.NAMED]
        coordinated = _coordinated(clause, named or before)
        return coordinated
    apposed = _apposed(clause)
    if apposed:
        return apposed
    if clause.subject is not None and _can_be_listed(clause, clause.subject):
        return [clause.subject]
    return after[:1]


_COUNTS = {"both": 2, "two": 2, "three": 3, "four": 4, "deux": 2, "trois": 3, "dos": 2, "tres": 3, "ambos": 2, "ambas": 2, "beide": 2, "zwei": 2, "drei": 3, "оба": 2, "обе": 2}


def plural_parties(clause: Clause, state: State) -> list[Found]:
    """The parties told to be listed so far, where the clause counts them (`Both firms`, `all three`) and the count fits."""
    draft = clause.draft
    for at in range(clause.first, min(clause.last, clause.first + 8)):
        count = _COUNTS.get(draft.words[at])
        if count is None:
            continue
        following = draft.words[at + 1] if at + 1 < clause.last else ""
        person = following.rstrip("s") in draft.lexicon.person_nouns or following in ("men", "brothers")
        counted = following.rstrip("s") in draft.lexicon.group_nouns or person or (at > clause.first and draft.words[at - 1] in ("all", "alle", "les", "los"))
        counted = counted or draft.words[at] in ("both", "ambos", "ambas", "beide", "оба", "обе") and (not following or following in ("are", "were", "have"))
        if not counted or any(f.first == at + 1 for f in clause.mentions() if f.form is MentionForm.NAMED):
            continue
        told = [f for f in state.designated if (f.root.kind is MentionKind.PERSON) == person and f.first < at]
        if len(told) == count:
            return told
    return []


def _apposed(clause: Clause) -> list[Found]:
    """Names before the comma that the clause follows: `two of his sons, A and B, were listed`."""
    draft = clause.draft
    names: list[Found] = []
    at = clause.first - 1
    if at < 1 or draft.tokens[at].text != ",":
        return []
    for found in reversed([f for f in draft.around(at, 24, 0) if f.last <= at and f.form is MentionForm.NAMED]):
        gap = draft.words[found.last : at]
        if gap and not all(w in draft.lexicon.conjunctions or w == "," for w in gap):
            break
        names.append(found)
        at = found.first
    if len(names) < 2 or draft.tokens[names[-1].first - 1].text != ",":
        return []
    return names[::-1] if all(_can_be_listed(clause, f) for f in names) else []


def _coordinated(clause: Clause, before: list[Found]) -> list[Found]:
    """The subject and the names coordinated with it; a name inside `of X` or a possessive is not one of them."""
    words, of_words = clause.draft.words, clause.draft.lexicon.of_words
    chosen = [f for f in before if f.first == clause.first or words[f.first - 1] not in of_words]
    chosen = [f for f in chosen if not clause.draft.tokens[f.last - 1].lower.endswith(("'s", "’s"))]
    return chosen or before[:1]


def _can_be_listed(clause: Clause, found: Found) -> bool:
    if not is_party(found) and not (found.form is MentionForm.NAMED and not found.place):
        return False
    if found.form is MentionForm.PRONOMINAL and clause.draft.words[found.first] in clause.draft.lexicon.possessives and (
        clause.draft.words[found.first] not in clause.draft.lexicon.pronouns
    ):
        return False
    return not found.root.authority and not found.modifier


def _follows_as(clause: Clause, found: Found) -> bool:
    words = clause.draft.words
    return found.first > clause.first and words[found.first - 1] in ("as", "like", "than", "als", "comme", "como", "как", "by")


def _when(clause: Clause, state: State) -> When | None:
    if clause.hits(clause.draft.lexicon.same_day) and not clause.when():
        return state.listed_on
    dates = [d for d in clause.draft.dates_in(clause.first, clause.last)]
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
    triggers = [h for h in clause.hits(lexicon.list_verbs) if h.value in ("strong", "delisted")] or clause.hits(lexicon.list_nouns) or clause.hits(lexicon.list_verbs)
    dates = clause.draft.dates_in(clause.first, clause.last)
    if not triggers or not dates:
        return clause.when()
    at = triggers[-1].first

    def distance(start: int) -> int:
        gap = clause.draft.token_at(start) - at
        return gap if gap >= 0 else 6 - gap

    best = min(dates, key=lambda d: distance(d.start))
    return when_of(best)


def _label(clause: Clause) -> list[Claim]:
    """A description that only an authority can give (`the country's most feared terrorist group`)."""
    hits = clause.hits(clause.draft.lexicon.labels)
    if not hits:
        return []
    first = hits[0].first
    words = clause.draft.words
    while first > clause.first and words[first - 1] not in (",", "of", "as", "is", "was", "are", "known", "and"):
        first -= 1
    parties = [f for f in clause.draft.around(hits[0].last, 0, 12) if 0 <= f.first - hits[0].last <= 6 and is_party(f) and not f.root.authority][:1] or [
        f for f in clause.parties() if f.last <= first and not f.root.authority
    ][-1:]
    if not parties:
        return []
    evaluative = bool(clause.draft.lexicon.opinions.find(words, first, hits[0].last))
    return [
        clause.make(
            DesignationClaim,
            span=clause.draft.span(first, hits[0].last),
            parties=clause.ids(parties),
            status="label",
            modality=Modality.ASSERTED,
            flags=("evaluative", "label_needs_authority") if evaluative else ("label_needs_authority",),
            says=f"{parties[0].root.name} is described as a {hits[0].phrase}",
        )
    ]
