"""Births compared: who is older than whom, the youngest of several, and whose birthday or birthplace is another's."""

from onrecord.model.claim import Claim, OtherClaim
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.draft import Found
from onrecord.read.lexicon.ages import COMPARES, COMPARING, YEARS
from onrecord.text.phrases import Hit

BIRTHS = "births"
"""The topic of a claim that sets one person's birth beside another's; its value is how, as `older by 2`."""
NEAR = 5
"""Tokens between the words that compare and the person compared with, or the number of years before them."""
_ONE = frozenset("a an one un une uno una ein einem".split())


def find_compared(clause: Clause) -> list[Claim]:
    """Return how a clause sets the birth of a person beside those of others; one claim at most."""
    draft = clause.draft
    table = COMPARING.get(draft.lexicon.language)
    # `plus jeune | que X`: what follows may be cut off as a clause of its own
    until = min(clause.last + 1, draft.sentences[clause.segment.sentence][1])
    if table is None or COMPARES.isdisjoint(draft.words[clause.first : until]):
        return []
    for hit in clause.hits(table, clause.first, until):
        sort, _, how = hit.value.rpartition(":")
        party = _subject(clause, hit)
        others = _others(clause, hit, party, several=sort == "several")
        if party is None or not others:
            continue
        amount = _amount(clause, hit)
        value = f"same {how}" if sort == "same" else f"{how} by {amount}" if amount else how
        own = clause.first <= party.first < hit.first
        named = party if own else clause.named_before(party)
        last = max([clause.last, *(f.last for f in others if f.first >= hit.last)])
        first = clause.reach_back(named, clause.first, last) if named is not None else clause.first
        return [
            clause.make(
                OtherClaim,
                span=draft.span(first, last),
                parties=clause.ids([party, *others]),
                topic=BIRTHS,
                value=value,
                when=None,
                says=draft.text_of(clause.first, clause.last),
            )
        ]
    return []


def _subject(clause: Clause, hit: Hit) -> Found | None:
    """The person who is compared: named last before the words, or the one the clause is about."""
    before = [f for f in clause.parties(clause.first, hit.first) if f.root.kind is MentionKind.PERSON and not f.members]
    for found in (*before[:1], clause.head if clause.segment.kind != "main" else None, clause.subject):
        if found is not None and is_party(found) and found.root.kind is MentionKind.PERSON and not found.members:
            return found
    return None


def _others(clause: Clause, hit: Hit, party: Found | None, *, several: bool) -> list[Found]:
    """Those compared with: who is named behind `than`, or the members of the group that the words count."""
    if party is None:
        return []
    if several:
        groups = [f for f in clause.draft.around(hit.first, 2, NEAR + 4) if f.members]
        members = [m for f in groups[:1] for m in f.members]
        if members and all(member.root is not party.root for member in members):
            return []
        return [member for member in members if member.root is not party.root]
    end = clause.draft.sentences[clause.segment.sentence][1]
    near = [f for f in clause.draft.within(hit.last, end) if f.first - hit.last <= NEAR and is_party(f)]
    behind = [f for f in near if f.root.kind is MentionKind.PERSON]
    others = [f for f in behind[:1] if f.root is not party.root]
    right_behind = bool(behind) and behind[0].first == hit.last  # `shares a birthday with him`
    pronoun = right_behind and clause.draft.words[hit.last] in clause.draft.lexicon.pronouns
    taken_up = pronoun or (not behind and hit.value.startswith("same"))
    return others or (_told_before(clause, party) if taken_up else [])


def _told_before(clause: Clause, party: Found) -> list[Found]:
    """The person whom the sentence before opens with: `X comes from Ostrel. Y was born in the same town`."""
    draft, number = clause.draft, clause.segment.sentence
    if not number:
        return []
    first, last = draft.sentences[number - 1]
    people = [f for f in draft.within(first, last) if f.root.kind is MentionKind.PERSON and f.form is MentionForm.NAMED]
    return [f for f in people[:1] if is_party(f) and f.root is not party.root and f.first - first <= NEAR]


def _amount(clause: Clause, hit: Hit) -> int:
    """The number of years told beside the words: `five years older`, `by five years`, `на пять лет`; 0 for none."""
    draft, years = clause.draft, YEARS.get(clause.draft.lexicon.language, frozenset())
    for at in (*range(max(clause.first, hit.first - NEAR), hit.first), *range(hit.last, clause.last)):
        if draft.words[at] not in years:
            continue
        numbers = draft.numbers_in(at - 1, at)
        if numbers:
            estimate = numbers[0].estimate
            return int(estimate.low) if estimate.low == estimate.high else 0
        if draft.words[at - 1] in _ONE or draft.lexicon.language == "ru":
            return 1
    return 0
