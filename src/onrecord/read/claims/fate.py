"""Fates: somebody was arrested, convicted, killed, released, extradited, or is wanted by a court."""

from onrecord.model.claim import Claim, OtherClaim
from onrecord.model.vocab import MentionKind, Modality
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.text.fate_words import FATE_WORDS


def find(clause: Clause, state: State) -> list[Claim]:
    """Return what a clause says befell one person, with its date; nothing where it counts several."""
    table = FATE_WORDS.get(clause.draft.lexicon.language)
    hits = clause.hits(table) if table is not None else []
    modality = Modality(clause.segment.modality or "asserted")
    if not hits or modality in (Modality.FORECAST, Modality.OPINION):
        return []
    person = _person(clause, hits[0].first)
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


def _counts(clause: Clause, at: int) -> bool:
    """Whether a count of victims stands before the words: `nine people were killed`."""
    draft = clause.draft
    return (
        any(n.kind == "count" and not draft.in_date(n.start) for n in draft.numbers_in(clause.first, at))
        if at > clause.first
        else False
    )
