"""Relatives of somebody by number: `the six sons of X were listed on 27 July`, `five of her children are on it`."""

from typing import NamedTuple

from onrecord.model.claim import DesignationClaim
from onrecord.model.quantity import Estimate
from onrecord.model.vocab import MentionForm, MentionKind, Polarity, Relation
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.listing.numbers import is_of_listing
from onrecord.read.claims.listing.sublists import regime_of
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words
from onrecord.text.phrases import Hit

LONGEST_OPENING = 5
"""Tokens between a number and the word for the relatives: `five of the grown children`."""
_ADDRESS = words(
    "address{,es} adresse{,s,n} domicile{,s} dirección direcciones domicilio{,s} anschrift{,en} wohnsitz{,e} "
    "адрес{,а,ом,ами}"
)
_ARTICLES = words("the of de des les los las del der die von aus из d' l'")


class _Relatives(NamedTuple):
    """Relatives that a text counts: tokens, how many, what they are, and whose."""

    first: int
    last: int
    estimate: Estimate
    relation: Relation
    owner: Found


def find_relatives(clause: Clause, state: State) -> DesignationClaim | None:
    """Return the claim that so many relatives of somebody are listed, where a clause counts them and names none."""
    if clause.segment.verb is None or clause.negative:
        return None
    draft, lexicon = clause.draft, clause.draft.lexicon
    first = clause.opening
    if not draft.numbers_in(first, clause.last):
        return None
    hits = lexicon.kin.find(draft.words, first, clause.last)
    told = next((r for hit in hits if (r := _relatives(clause, first, hit)) is not None), None)
    if told is None or _names_them(clause, told) or not is_of_listing(clause, state, max(clause.first, told.first)):
        return None
    authorities = {hit.value for hit in clause.hits(lexicon.authorities)}
    if len(authorities) > 1:
        return None
    key = next(iter(authorities), "")
    quote = draft.text_of(told.first, told.last)
    programme = regime_of(clause)
    return clause.make(
        DesignationClaim,
        span=draft.span(min(first, clause.first), clause.last),
        authority=key,
        context_authority="" if key else state.authority,
        programme=programme if key in ("", "un") else "",
        polarity=Polarity.POSITIVE,
        list_quote=" ".join(hit.phrase for hit in clause.hits(lexicon.list_nouns)[:1]),
        when=clause.when(),
        count=told.estimate,
        counted=MentionKind.PERSON,
        kin_of=clause.id_of(told.owner),
        kin=told.relation,
        place=_address(clause),
        says=f"{quote} on the {key.upper() or 'named'} list",
    )


def _relatives(clause: Clause, first: int, hit: Hit) -> _Relatives | None:
    """The relatives that a word for kin means, where a number stands before it and its text says whose they are."""
    draft = clause.draft
    begin = max(first, hit.first - LONGEST_OPENING)
    numbers = [n for n in draft.numbers_in(begin, hit.first) if n.kind == "count" and not draft.in_date(n.start)]
    if not numbers or numbers[-1].estimate.low < 2:
        return None
    number = numbers[-1]
    at, after = draft.token_at(number.start), draft.token_at(number.end - 1) + 1
    between = draft.words[after : hit.first]
    possessives = draft.lexicon.possessives
    if any(draft.verbs[i] for i in range(after, hit.first)):
        return None
    owner = _owner_behind(clause, hit) or _owner_before(clause, at, after, hit)
    if owner is None or any(
        w not in _ARTICLES and w in draft.lexicon.prepositions for w in between if w not in possessives
    ):
        return None
    estimate = number.estimate
    return _Relatives(at, hit.last, estimate, Relation(hit.value), owner)


def _owner_behind(clause: Clause, hit: Hit) -> Found | None:
    """The person named behind a word for kin: `the sons of X`, Russian `сыновья X`."""
    draft = clause.draft
    near = [f for f in draft.around(hit.last, 0, LONGEST_OPENING) if f.first >= hit.last and is_party(f)]
    if not near or near[0].root.kind not in (MentionKind.PERSON, MentionKind.OTHER):
        return None
    between = draft.words[hit.last : near[0].first]
    lexicon = draft.lexicon
    of = between[:1] and between[0] in lexicon.of_words
    plain = all(w in lexicon.articles or w in lexicon.titles for w in between[1:])
    adjacent = lexicon.language == "ru" and not between
    return near[0] if (of and plain) or adjacent else None


def _owner_before(clause: Clause, at: int, after: int, hit: Hit) -> Found | None:
    """The person whose possessive, or whose name in the genitive, stands before the number or the word for kin."""
    draft = clause.draft
    near = draft.around(hit.first, hit.first - at + 3, 0)
    for found in reversed([f for f in near if f.last <= hit.first and is_party(f)]):
        word = draft.words[found.last - 1]
        if found.form is MentionForm.PRONOMINAL and word in draft.lexicon.possessives and found.last >= at:
            return found
        genitive = (
            draft.tokens[found.last - 1].lower.endswith(("'s", "’s", "s'", "s’")) or draft.lexicon.language == "de"
        )
        if found.form is MentionForm.NAMED and found.last in (at, after, hit.first) and genitive:
            return found
    return None


def _names_them(clause: Clause, told: _Relatives) -> bool:
    """Whether a text names the relatives it counts: `two of his sons, A and B, are listed`."""
    behind = [
        f
        for f in clause.draft.within(told.last, clause.last)
        if f.form is MentionForm.NAMED and f.root is not told.owner.root and f.root.kind is MentionKind.PERSON
    ]
    return any(not f.root.authority for f in behind)


def _address(clause: Clause) -> str:
    """Words that name where those listed have an address: `with an address in Ostrel`."""
    draft = clause.draft
    at = next((n for n in range(clause.first, clause.last) if draft.words[n] in _ADDRESS), None)
    if at is None:
        return ""
    named = [f for f in clause.mentions(at) if f.form is MentionForm.NAMED and not f.root.authority]
    return draft.text_of(named[0].first, named[0].last) if named else ""
