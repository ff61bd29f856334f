"""Fates: somebody was arrested, convicted, killed, released, extradited, or is wanted by a court."""

from onrecord.model.claim import Claim, OtherClaim
from onrecord.model.vocab import MentionKind, Modality
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.text.fate_words import FATE_WORDS, WARRANT
from onrecord.text.phrases import Hit

NEAR = 3
"""Tokens between a warrant and whom it is for."""


def find(clause: Clause, state: State) -> list[Claim]:
    """Return what a clause says befell one person, with its date; nothing where it counts several."""
    table = FATE_WORDS.get(clause.draft.lexicon.language)
    hits = clause.hits(table) if table is not None else []
    modality = Modality(clause.segment.modality or "asserted")
    if not hits or modality in (Modality.FORECAST, Modality.OPINION):
        return []
    person = _person(clause, hits[0].first) or _sought(clause, hits[0])
    if person is None or _counts(clause, hits[0].first):
        return []
    when = clause.when(hits[0].first) or clause.when()
    return [
        clause.make(OtherClaim, parties=clause.ids([person]), topic=hits[0].value, when=when, says=clause.span.quote)
    ]


def _person(clause: Clause, at: int) -> Found | None:
    """The person before the words, or what the clause hangs on."""
    own = [f for f in clause.parties(clause.first, at) if f.root.kind is MentionKind.PERSON and not f.modifier]
    if own:
        return own[0]
    for found in (clause.head if clause.segment.kind != "main" else None, clause.subject):
        if found is not None and is_party(found) and found.root.kind is MentionKind.PERSON:
            return found
    return None


def _sought(clause: Clause, hit: Hit) -> Found | None:
    """The person after the words of a warrant: `an arrest warrant for X`."""
    near = [f for f in clause.parties(hit.last) if f.root.kind is MentionKind.PERSON and f.first - hit.last <= NEAR]
    return near[0] if near and hit.value == WARRANT else None


def _counts(clause: Clause, at: int) -> bool:
    """Whether a count of victims stands before the words: `nine people were killed`."""
    draft = clause.draft
    numbers = draft.numbers_in(clause.first, at) if at > clause.first else []
    return any(number.kind == "count" and not draft.in_date(number.start) for number in numbers)
