"""Holdings: who is said to own, manage or control a firm or a ship, where no rule of roles or relations reads it."""

from onrecord.model.claim import Claim, TieClaim
from onrecord.model.vocab import MentionForm, MentionKind, Relation
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.role import role
from onrecord.read.claims.state import State
from onrecord.read.claims.tie import owned_by_pronoun, tie
from onrecord.read.claims.tie.firms import find_firm_tie
from onrecord.read.claims.tie.frame_tie import belongs_to
from onrecord.read.claims.vessel import VESSELS
from onrecord.read.draft import Found
from onrecord.read.lexicon.holdings import HELD, HOLDERS, HOLDS, UNDER, UNDER_WORDS

NEAR = 6
"""Tokens between the words of holding and the holder or the thing."""
_OWN = ("own", "possess", "belong", "pertenec", "propie", "due", "appart", "prop", "posee", "besitz", "eig", "gehör")
_OWN_RU = ("владе", "принадл", "собств", "во владении", "в собств")


def find(clause: Clause, state: State) -> list[Claim]:
    """Return the holding that a clause tells: one claim at most."""
    language = clause.draft.lexicon.language
    if language not in HOLDS:
        return []
    found = owned_by_pronoun.find(clause) or find_firm_tie(clause)
    found = found or _under(clause) or _held(clause) or _holder_of(clause) or _holds(clause)
    # What the rules of roles or of relations read is told once.
    return [] if found and (role.find(clause, state) or tie.find(clause, state)) else found


def _holds(clause: Clause) -> list[Claim]:
    """`It manages the tanker X`."""
    draft = clause.draft
    for at in range(clause.first, clause.last):
        if draft.words[at] not in HOLDS[draft.lexicon.language]:
            continue
        if draft.words[at + 1 : at + 2] and draft.words[at + 1] in ("by", "por", "par", "von"):
            continue
        thing, holder = _thing_behind(clause, at + 1), _before(clause, at)
        if thing is not None and holder is not None and thing.root is not holder.root:
            return [_claim(clause, holder, thing, at, at + 1)]
    return []


def _held(clause: Clause) -> list[Claim]:
    """`The tanker X belongs to Y`."""
    for hit in clause.hits(HELD[clause.draft.lexicon.language]):
        if hit.phrase.startswith("gehör") and belongs_to(clause, hit.last):
            continue
        holder, thing = _party_behind(clause, hit.last), _before(clause, hit.first)
        if thing is not None and holder is not None and thing.root is not holder.root:
            return [_claim(clause, holder, thing, hit.first, hit.last)]
    return []


def _holder_of(clause: Clause) -> list[Claim]:
    """`Y is the registered owner of the tanker X`."""
    for hit in clause.hits(HOLDERS[clause.draft.lexicon.language]):
        thing, holder = _thing_behind(clause, hit.last), _before(clause, hit.first)
        if thing is not None and holder is not None and thing.root is not holder.root:
            return [_claim(clause, holder, thing, hit.first, hit.last)]
    return []


def _under(clause: Clause) -> list[Claim]:
    """`X is under his ownership or control`: the holder is whose the noun is."""
    draft = clause.draft
    nouns = UNDER[draft.lexicon.language]
    for at in range(clause.first + 2, clause.last):
        if draft.words[at] not in nouns:
            continue
        owners = [f for f in draft.within(max(clause.first, at - NEAR), at) if is_party(f)]
        owners = [f for f in owners if draft.words[max(0, f.first - 1)] in UNDER_WORDS]
        owners = [f for f in owners if f.form is MentionForm.PRONOMINAL or draft.tokens[f.last - 1].text.endswith("s")]
        thing = _before(clause, owners[0].first - 1) if owners else None
        if thing is not None and thing.root is not owners[0].root:
            more = at + 3 if any(word in nouns for word in draft.words[at + 2 : at + 3]) else at + 1
            return [_claim(clause, owners[0], thing, owners[0].first - 1, min(more, clause.last))]
    return []


def _thing_behind(clause: Clause, at: int) -> Found | None:
    """The firm or ship named behind some words, nothing but its description between."""
    draft = clause.draft
    for found in clause.mentions(at):
        if found.first - at > NEAR or any(draft.tokens[n].text in ",;:." for n in range(at, found.first)):
            return None
        if found.form is MentionForm.NAMED and not found.root.authority and not found.modifier:
            said = draft.words[at : found.first]
            thing = any(word in VESSELS or word in draft.lexicon.group_nouns for word in said)
            return found if thing or not (found.place or found.root.kind is MentionKind.PERSON) else None
    return None


def _party_behind(clause: Clause, at: int) -> Found | None:
    for found in clause.mentions(at):
        if found.first - at > NEAR:
            return None
        if (is_party(found) or found.form is MentionForm.NAMED) and not found.root.authority and not found.place:
            return found
    return None


def _before(clause: Clause, at: int) -> Found | None:
    """The party before some words that no preposition governs, else what the clause is about."""
    draft = clause.draft
    before = [
        f
        for f in clause.mentions(clause.first, at)
        if (is_party(f) or (f.form is MentionForm.NAMED and f.root.listed)) and not f.root.authority and not f.place
    ]
    free = [f for f in before if draft.words[max(0, f.first - 1)] not in draft.lexicon.prepositions]
    if free:
        return free[-1]
    hangs = clause.segment.kind in ("relative", "participle", "appositive")
    for found in (clause.head if hangs else None, clause.subject):
        if found is not None and not found.root.authority and is_party(found):
            return found
    return None


def _claim(clause: Clause, holder: Found, thing: Found, first: int, last: int) -> Claim:
    draft = clause.draft
    said = draft.text_of(first, last).lower()
    owns = any(said.startswith(stem) or f" {stem}" in said for stem in (*_OWN, *_OWN_RU))
    owns = owns and not any(stem in said for stem in ("control", "contrôl", "kontroll", "manag", "operat", "контрол"))
    inside = [f for f in (holder, thing) if f.first >= clause.first]
    opens = min([first, *(f.first for f in inside)])
    if clause.segment.kind in ("main", "coordinate", "content"):
        opens = clause.first
        while opens < first and draft.words[opens] in draft.lexicon.conjunctions | draft.lexicon.content_words:
            opens += 1
    return clause.make(
        TieClaim,
        span=draft.span(opens, max([last, *(f.last for f in inside)])),
        a=clause.ids([holder]),
        b=clause.ids([thing]),
        relation=Relation.OWNS if owns else Relation.CONTROLS,
        words=draft.text_of(first, last),
        when=clause.when(),
        says=f"{holder.root.name or 'the party'} holds {thing.root.name}",
    )
