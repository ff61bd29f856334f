"""Births told once and meant again: `X was born in A in 1967, Y in B`, `X родом из A, Y — из B`."""

from collections.abc import Iterator

import msgspec

from onrecord.model.claim import Claim, IdentityClaim, OtherClaim
from onrecord.model.ids import content_id
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.party.birth_values import Place, place_at
from onrecord.read.draft import Found

LONGEST_ASIDE = 6
"""Tokens between a name and its dash: words for a title, or for the source (`Y, если верить перечню, — в B`)."""
REACH = 6
"""Tokens between a name, or its dash, and the date or place that stands for the whole predicate."""
_DASHES = frozenset("—–-")
_ORIGIN_FROM = frozenset("from de aus из di da do du des d'".split())


def is_origin(claim: Claim) -> bool:
    """Return whether a claim says when or where a person was born, or where one comes from."""
    if isinstance(claim, OtherClaim):
        return claim.topic == "origin"
    return isinstance(claim, IdentityClaim) and (claim.born is not None or bool(claim.born_at))


def find_births_too(clause: Clause, claim: Claim) -> Iterator[Claim]:
    """Yield the claims on other persons of a clause who stand beside a date or place of their own without a verb."""
    draft = clause.draft
    opened = _end_of_first(clause, claim)
    for found in clause.parties(opened):
        if found.form is not MentionForm.NAMED or found.root.kind is not MentionKind.PERSON:
            continue
        between = draft.words[opened : found.first]
        if not between or not all(word in draft.lexicon.conjunctions or word in ",;" for word in between):
            continue
        after = _behind_dash(clause, found)
        until = min(clause.last, after + REACH)
        dates = draft.dates_in(after, clause.last) if after < clause.last else []
        near = [date for date in dates if draft.token_at(date.start) <= until][:1]
        place = _place(clause, claim, after, near[0].start if near else None)
        end = max(place.end, draft.token_at(near[0].end - 1) + 1 if near else 0)
        if end <= after or any(draft.verbs[found.last : end]):
            continue
        span = draft.span(found.first, end)
        if isinstance(claim, OtherClaim):
            says = f"{found.root.name} comes from {place.name}"
            if place.name:
                yield clause.make(OtherClaim, span=span, parties=clause.ids([found]), topic=claim.topic, says=says)
        else:
            yield clause.make(
                IdentityClaim,
                span=span,
                party=clause.id_of(found),
                born=near[0].period if near else None,
                born_at=place.name,
                when=None,
                says=span.quote,
            )
        opened = end


_LIKE = frozenset(
    "as so is was are were does did do like just comme tout ainsi que como igual al lo mismo que wie auch ebenso und"
    " ebenfalls genauso как и а тоже также оттуда же там родом откуда"
    " from there too also de là ahí allí también aussi".split()
)
"""Words that say the same of the next name: `as does Y`, `comme Y`, `al igual que Y`, `оттуда же и Y`."""
MOST_LIKE = 5


def find_same(clause: Clause, claim: Claim) -> Iterator[Claim]:
    """Yield the claim on the person of whom the words behind a birth say the same: `X comes from A, as does Y`."""
    draft = clause.draft
    _, until = draft.sentences[clause.segment.sentence]
    end = _end_of_first(clause, claim)
    while end < until and draft.tokens[end].text in ",;":
        end += 1
    first = end
    while end < until and end - first < MOST_LIKE and draft.words[end] in _LIKE:
        end += 1
    named = [f for f in draft.around(end, 0, 10) if f.first == end and f.form is MentionForm.NAMED]
    found = named[0] if named and end > first else None
    if found is None or not is_party(found) or found.root.kind is not MentionKind.PERSON:
        return
    if found.last < until and draft.tokens[found.last].text[0].isalnum():
        return
    slots = {"parties": clause.ids([found])} if isinstance(claim, OtherClaim) else {"party": clause.id_of(found)}
    place = claim.says.rpartition(" comes from ")[2] if isinstance(claim, OtherClaim) else ""
    span = draft.span(first, found.last)
    says = f"{found.root.name} comes from {place}" if place else span.quote
    number = content_id("clm", draft.document.id, type(claim).__name__, span.start, span.end, "same")
    yield msgspec.structs.replace(claim, id=number, span=span, says=says, **slots)


def _end_of_first(clause: Clause, claim: Claim) -> int:
    """The token behind what is said of the first person: the name that opens the next part, or the end of the claim."""
    draft = clause.draft
    start, end = draft.token_at(claim.span.start), draft.token_at(claim.span.end - 1) + 1
    parts = [f for f in clause.parties(start + 1, end) if f.form is MentionForm.NAMED and _opens_part(clause, f)]
    people = [f for f in parts if f.root.kind is MentionKind.PERSON]
    inside = [f for f in people if any(draft.verbs[start : f.first])]
    if not inside:
        return end
    at = inside[0].first
    while at > start and (draft.words[at - 1] in draft.lexicon.conjunctions or draft.words[at - 1] in ",;"):
        at -= 1
    return at


def _opens_part(clause: Clause, found: Found) -> bool:
    before = clause.draft.words[found.first - 1]
    return before in ",;" or before in clause.draft.lexicon.conjunctions


def _behind_dash(clause: Clause, found: Found) -> int:
    """The token behind the dash that stands for a verb, else behind the name."""
    tokens = clause.draft.tokens
    for at in range(found.last, min(clause.last, found.last + LONGEST_ASIDE + 1)):
        if tokens[at].text in _DASHES:
            return at + 1
    return found.last


def _place(clause: Clause, claim: Claim, first: int, before: int | None) -> Place:
    """The place behind a preposition right behind a name: one of origin where the first person's birth has one."""
    draft = clause.draft
    if first >= clause.last - 1:
        return Place()
    lexicon = draft.lexicon
    word = draft.words[first]
    if word in lexicon.in_words or before is not None:
        # what stands behind a further name is of that one
        named = [f for f in clause.parties(first) if f.form is MentionForm.NAMED and f.root.kind is MentionKind.PERSON]
        last = named[0].first if named and any(not f.place for f in named[:1]) else clause.last
        return place_at(clause, first, last) if last - first > 1 else Place()
    if word in _ORIGIN_FROM and draft.tokens[first + 1].text[0].isupper():
        end = first + 1
        while end < clause.last and draft.tokens[end].text[0].isupper():
            end += 1
        return Place(draft.text_of(first + 1, end), end)
    return Place()
