"""Identity: other names, birth, founding of a party."""

import msgspec

from onrecord.model.claim import Claim, IdentityClaim
from onrecord.model.time import Period, parse_edtf
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.party.ages import find_age
from onrecord.read.claims.party.birth_values import place_in
from onrecord.read.claims.party.births import find_birth
from onrecord.read.claims.party.compared import find_compared
from onrecord.read.claims.party.field_counts import find_field_count
from onrecord.read.claims.party.named_so import find_named_so
from onrecord.read.claims.party.nationality import find_nationality
from onrecord.read.claims.party.other_names import find_other_name
from onrecord.read.claims.party.strangers import tells_of_stranger
from onrecord.read.claims.state import State
from onrecord.read.claims.tie.because_of import puts_down_to
from onrecord.read.draft import Found
from onrecord.text.dates import DateMention
from onrecord.text.nations import nation_of
from onrecord.text.phrases import Hit


def find(clause: Clause, state: State) -> list[Claim]:
    """Return the identity claims of a clause."""
    counted = find_field_count(clause)
    if counted:
        return counted
    born = find_birth(clause)
    # `The 57-year-old was born in Ostrel`: an age of its own words beside the birth
    born += [age for age in find_age(clause) if not any(age.span.end > b.span.end > age.span.start for b in born)]
    compared = [] if born else find_compared(clause)
    alias = _alias(clause) or find_named_so(clause) or find_other_name(clause)
    alias = [] if _calls_relative(clause) or (alias and puts_down_to(clause)) else alias
    if born and alias and born[0].span == alias[0].span:
        alias = []
    national = _beside(clause, born, _of_known(clause, find_nationality(clause)))
    return born + compared + alias + national + ([] if born else _founding(clause))


def _beside(clause: Clause, born: list[Claim], national: list[Claim]) -> list[Claim]:
    """The nationality that a clause tells behind a birth or an age, in its own words: `né à X et de nationalité Y`."""
    if not born:
        return national
    end = max(claim.span.end for claim in born)
    at = clause.draft.token_at(end)
    while at < clause.last and (
        clause.draft.tokens[at].text == "," or clause.draft.words[at] in clause.draft.lexicon.conjunctions
    ):
        at += 1
    behind = [claim for claim in national if isinstance(claim, IdentityClaim) and claim.span.end > end]
    words = [(claim, clause.draft.token_at(claim.span.end - 1) + 1) for claim in behind]
    start = min(claim.span.start for claim in born)
    others = [
        claim
        for claim in national
        if not isinstance(claim, IdentityClaim) and (claim.span.end > end or claim.span.end <= start)
    ]
    whose = born[0].party if isinstance(born[0], IdentityClaim) else None
    spans = [(claim, clause.draft.span(at, last)) for claim, last in words if last > at]
    return [*others, *(msgspec.structs.replace(claim, span=span, party=whose or claim.party) for claim, span in spans)]


def _calls_relative(clause: Clause) -> bool:
    """Whether an English clause says whose relative somebody is put down as: `is entered as the spouse of X`."""
    words, articles = clause.draft.words, clause.draft.lexicon.articles
    return clause.draft.lexicon.language == "en" and any(
        words[hit.first - 2] == "as" and words[hit.first - 1] in articles
        for hit in clause.hits(clause.draft.lexicon.kin, clause.first + 2)
    )


def _of_known(clause: Clause, claims: list[Claim]) -> list[Claim]:
    """The claims but those of somebody without a name: `His lawyer, born in Ostrel` says nothing of whose lawyer."""
    draft = clause.draft
    return [claim for claim in claims if not tells_of_stranger(clause, draft.token_at(claim.span.end - 1))]


def _alias(clause: Clause) -> list[Claim]:
    claims: list[Claim] = []
    for hit in clause.hits(clause.draft.lexicon.alias_words):
        if (before_verb := _before_participle(clause, hit)) is not None:
            claims.append(before_verb)
            continue
        names = [f for f in clause.mentions(hit.last) if f.form is MentionForm.NAMED and f.first - hit.last <= 4]
        if not names and hit.phrase in _NAME_NOUNS:
            names = _after_is(clause, hit)
        if not names or (hit.value == "former" and _is_of_a_role(clause, hit, names[0])):
            continue
        if hit.phrase in _NEAR_WORDS and not names[0].first - hit.last <= (hit.phrase not in _BEFORE):
            continue
        if hit.phrase in ("calls", "call") and (
            clause.draft.words[clause.segment.own] not in ("whom", "which")
            or clause.hits(clause.draft.lexicon.roles, hit.last)
        ):
            continue
        before = [f for f in clause.mentions(clause.first, hit.first) if is_party(f) or f.form is MentionForm.NAMED]
        free = [f for f in before if clause.draft.words[max(0, f.first - 1)] not in clause.draft.lexicon.prepositions]
        before = free or before  # `X, in Y, used to be called Z`
        before = [f for f in before if is_party(f)] or before  # `X родился в селе Y и был известен как Z`
        plain = clause.segment.kind == "main" and clause.draft.lexicon.language == "en"
        party = before[-1] if before else (plain and clause.subject) or clause.head or clause.subject
        by_others = clause.draft.words[clause.segment.own] in ("whom", "which") and clause.segment.kind == "relative"
        if (clause.segment.kind in ("relative", "participle") and not before) or by_others:
            party = clause.head or clause.subject  # `X, whom the world knows as Y`
        if party is None or party.root.authority or party is names[0]:
            continue
        chosen = [names[0]]
        for following in [f for f in clause.mentions(names[0].last) if f.form is MentionForm.NAMED]:
            gap = clause.draft.words[chosen[-1].last : following.first]
            if len(gap) <= 2 and all(w in clause.draft.lexicon.conjunctions or w in (",", "the", "/") for w in gap):
                chosen.append(following)
        beside = clause.first <= party.first and 0 <= hit.first - party.last <= 3
        first = party.first if beside else hit.first
        if by_others:
            adjacent = clause.segment.own - party.last <= 1
            first = party.first if adjacent else clause.segment.own
        claims.append(
            clause.make(
                IdentityClaim,
                span=clause.draft.span(first, chosen[-1].last),
                party=clause.id_of(party),
                aliases=tuple(f.name for f in chosen),
                formerly=hit.value == "former",
                says=f"{party.root.name or 'the party'} is also called {', '.join(f.name for f in chosen)}",
            )
        )
    return claims


def _before_participle(clause: Clause, hit: Hit) -> Claim | None:
    """The name before a German participle that closes the words: `X, auch Y genannt`."""
    draft = clause.draft
    closes = hit.last >= clause.last or not draft.tokens[hit.last].text[0].isalnum()
    if hit.phrase.split()[-1] not in _CLOSING or not closes:
        return None
    named = [f for f in clause.mentions(clause.first, hit.first) if f.form is MentionForm.NAMED and f.last == hit.first]
    if not named:
        return None
    name = named[0]
    before = [f for f in clause.mentions(clause.first, name.first) if is_party(f)]
    party = before[-1] if before else clause.head or clause.subject
    if party is None or party.root.authority or party is name:
        return None
    also = [at for at in range(clause.first, name.first) if draft.words[at] in _ALSO]
    first = party.first if before else also[-1] if also else name.first
    says = f"{party.root.name or 'the party'} is also called {name.name}"
    span = draft.span(first, hit.last)
    return clause.make(IdentityClaim, span=span, party=clause.id_of(party), aliases=(name.name,), says=says)


_CLOSING = frozenset({"genannt", "gerufen", "geheißen"})
_ALSO = frozenset({"auch", "einst", "früher", "von"})


def _is_of_a_role(clause: Clause, hit: Hit, name: Found) -> bool:
    """Whether `former` tells of a role, and no name: `the former president of X`, `the former Gambian leader`."""
    if clause.hits(clause.draft.lexicon.roles, hit.last, name.first):
        return True
    return bool(nation_of(name.name)) or (hit.phrase.startswith("the ") and name.first > hit.last)


_NEAR_WORDS = frozenset(
    {"called", "known as", "listed as", "formerly", "previously", "otherwise", "calls", "call"}
) | frozenset("früher ehemals vormals einst ранее прежде antes auparavant autrefois".split())
"""Words for a name that have other uses, so that the name must stand right behind."""
_BEFORE = frozenset({"antes", "antes de"})
"""Words that tell of a time where anything stands between them and a name: `antes de Navidad`."""
_NAME_NOUNS = frozenset({"alias", "nickname", "pseudonym", "nom de guerre", "real name", "aka"})


def _after_is(clause: Clause, hit: Hit) -> list[Found]:
    """The name after `is`, where words stand between a noun for a name and its verb: `His alias in the press is X`."""
    words = clause.draft.words
    for at in range(hit.last, min(hit.last + 9, clause.last)):
        if words[at] in clause.draft.lexicon.copulas:
            return [f for f in clause.mentions(at + 1) if f.form is MentionForm.NAMED and f.first - at <= 2]
    return []


def _founding(clause: Clause) -> list[Claim]:
    hits = clause.hits(clause.draft.lexicon.founding)
    if not hits:
        return []
    hit = hits[0]
    since = clause.first if clause.draft.lexicon.verb_last else hit.first
    dates = clause.draft.dates_in(since, clause.last)
    if not dates:
        return []
    before = [
        f
        for f in clause.mentions(clause.first, hit.first)
        if (is_party(f) and f.root.kind is MentionKind.ORGANIZATION and not f.root.authority) or _is_body(clause, f)
    ]
    party = (
        before[0]
        if before
        else clause.head
        if clause.segment.kind in ("participle", "relative", "appositive")
        else clause.subject
    )
    if party is None or not (is_party(party) or _is_body(clause, party)):
        return []
    if party.root.kind is MentionKind.PERSON and not _is_thing(clause, party):
        return []
    before_it = party.first - 1
    while before_it > clause.first and clause.draft.words[before_it] in clause.draft.lexicon.articles:
        before_it -= 1
    behind = clause.draft.words[before_it] if clause.first < party.first else ""
    if hit.phrase.split()[-1] in _SINCE and behind in clause.draft.lexicon.prepositions:
        return []  # `Zwischen X und Y besteht seit 1997 ein Vertrag`
    founders = [
        f
        for f in clause.parties(hit.last)
        if f.root.kind is MentionKind.PERSON and clause.draft.words[f.first - 1] in ("by", "par", "por", "von")
    ]
    return [
        clause.make(
            IdentityClaim,
            party=clause.id_of(party),
            founded=dates[0].period,
            founded_at=place_in(clause, hit.first, clause.last),
            founders=clause.ids(founders),
            says=f"{party.root.name} was founded {dates[0].quote}",
        )
    ]


_SINCE = frozenset("since seit depuis desde с".split())
"""Last words of those by which a body is said to have been there from a time on."""


def _beginning(date: DateMention) -> Period | None:
    """The time of a founding: where something is said to exist `since 1997`, the year in which that begins."""
    period = date.period
    if period is None or period.last is not None or "/" not in period.edtf:
        return period
    first = period.edtf.partition("/")[0]
    return parse_edtf(first) if first[:1].isdigit() else period


_GUILLEMETS = frozenset("«„“")
CAPITALS = 3
"""Capital letters of a word that is a short form of a body's name."""


def _is_body(clause: Clause, found: Found) -> bool:
    """Whether a name of no known kind is that of a body, once somebody founded it: in quotation marks, or a short form.

    `«Орск», созданный в 1991 году`
    """
    draft = clause.draft
    if found.form is not MentionForm.NAMED or found.root.kind is not MentionKind.OTHER or found.place:
        return False
    text = draft.text_of(found.first, found.last)
    quoted = found.first > 0 and draft.tokens[found.first - 1].text in _GUILLEMETS
    return quoted or (" " not in text and sum(char.isupper() for char in text) >= CAPITALS)


def _is_thing(clause: Clause, party: Found) -> bool:
    """Whether `which` takes up a name that looks like a person's: `Ostrel Games, which was set up in 2008`."""
    draft = clause.draft
    return draft.lexicon.language == "en" and "which" in draft.words[party.last : party.last + 2]
