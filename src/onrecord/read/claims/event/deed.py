"""Deeds: what part a person had in attacks, in the words of a list or a report: `helped to prepare the raid on X`."""

from onrecord.model.claim import Claim, ResponsibilityClaim
from onrecord.model.vocab import MentionKind, Modality
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import table
from onrecord.text.phrases import Hit

_PARTS = table(
    "help{ed,s} {,to }{prepare,plan,organise,organize,stage,mount,carry out,finance,arrange};"
    "{took,takes,taken,has taken,had} {a ,}{part,hand} in;participated in;was among {those,the men,the people} who "
    "{planned,prepared,organised,organized};"
    "{planner,mastermind,architect,organiser,organizer,brains,author} {of,behind};"
    "{had,has} a hand in;{involved,implicated} in {,the ,a }{planning,preparing,organising,organizing};"
    "masterminded;orchestrated;prepared;organised;organized;co-planned;"
    "{played,plays} a {,key ,leading ,central }{role,part} in;"
    "{gave,issued} the order{,s} {for,to};ordered;financed;oversaw;supervised;coordinated"
)
_MORE_ATTACKS = frozenset("offensive offensives raids assaults ambushes explosions blasts murders".split())
"""Words for attacks beside those of the language's table."""
_LONGEST_WAY = 10
"""Tokens between the words for somebody's part and those for the attack."""


def find(clause: Clause, state: State) -> list[Claim]:
    """Return the part that an English clause gives one person in an attack or in attacks."""
    draft = clause.draft
    modality = Modality(clause.segment.modality or "asserted")
    if draft.lexicon.language != "en" or modality in (Modality.FORECAST, Modality.OPINION):
        return []
    for hit in clause.hits(_PARTS):
        if not _leads_to_attack(clause, hit):
            continue
        holder = _holder(clause, hit)
        if holder is None:
            return []
        return [
            clause.make(
                ResponsibilityClaim,
                holder=clause.ids([holder]),
                of=draft.text_of(hit.last, clause.last),
                when=clause.when(),
                says=f"{holder.root.name} {hit.phrase} {draft.text_of(hit.last, clause.last)}",
            )
        ]
    return []


def _leads_to_attack(clause: Clause, hit: Hit) -> bool:
    draft, end = clause.draft, min(clause.last, hit.last + _LONGEST_WAY)
    if hit.last >= end:
        return False
    nouns = draft.lexicon.attack_nouns.find(draft.words, hit.last, end)
    return bool(nouns) or any(word in _MORE_ATTACKS for word in draft.words[hit.last : end])


def _holder(clause: Clause, hit: Hit) -> Found | None:
    """The one person before such words, or what the clause hangs on; none where several are named."""
    before = [
        f for f in clause.parties(clause.first, hit.first) if f.root.kind is MentionKind.PERSON and not f.modifier
    ]
    if before:
        return before[0] if len({id(f.root) for f in before}) == 1 else None
    hangs = clause.segment.kind in ("relative", "participle", "appositive")
    for found in (clause.head if hangs else None, clause.subject):
        if found is not None and is_party(found) and found.root.kind is MentionKind.PERSON:
            return found
    return None
