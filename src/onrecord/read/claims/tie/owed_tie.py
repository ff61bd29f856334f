"""Ties that a list is said to list somebody for: `owes its place to X`, `está ahí por su vínculo con X`.

What a party owes its listing to is the tie that its entry gives: the list itself is quoted for it.
"""

from collections.abc import Mapping
from typing import NamedTuple

from onrecord.model.claim import Claim, TieClaim
from onrecord.model.vocab import MentionForm, Modality, Relation
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words

NEAR = 6
"""Tokens between the verb and the noun for a listing: `owes her present place on the list`."""
FARTHEST = 10
"""Tokens between that noun and the other party: `its place on the list to its dealings with X`."""


class _Owing(NamedTuple):
    """Verbs of owing, nouns for what is owed, and the prepositions before whom it is owed to; none for a dative."""

    verbs: frozenset[str]
    listings: frozenset[str]
    to: frozenset[str]


_OWING: Mapping[str, _Owing] = {
    "en": _Owing(
        words("owe{,s,d} owing"),
        words("place spot listing entry inclusion designation presence appearance sanctions row line blacklisting"),
        words("to"),
    ),
    "es": _Owing(
        words("debe{,n} debía{,n} debió adeuda{,n}"),
        words("lugar sitio puesto inclusión designación presencia inscripción entrada ficha aparición sanción"),
        words("a al"),
    ),
    "fr": _Owing(
        words("doit doivent devait devaient"),
        words("place inscription désignation présence inclusion fiche entrée apparition sanction"),
        words("à au aux"),
    ),
    "de": _Owing(
        words("verdankt verdanken verdankte verdankten"),
        words("platz eintrag listung aufnahme nennung stelle sanktionierung zeile"),
        words(""),
    ),
    "ru": _Owing(
        words("обязан{,а,о,ы}"),
        words("местом строкой включением попаданием внесением появлением санкциями записью"),
        words(""),
    ),
}


def find_owed_tie(clause: Clause) -> list[Claim]:
    """Return the tie that a clause says a party owes its listing to; one claim at most."""
    draft = clause.draft
    owing = _OWING.get(draft.lexicon.language)
    if owing is None or owing.verbs.isdisjoint(draft.words[clause.first : clause.last]):
        return []
    for at in range(clause.first, clause.last):
        if draft.words[at] not in owing.verbs:
            continue
        near = range(at + 1, min(clause.last, at + 1 + NEAR))
        noun = next((place for place in near if draft.words[place] in owing.listings), None)
        other = _owed_to(clause, owing, noun) if noun is not None else None
        party = _owner(clause, at, other) if other is not None else None
        if other is not None and party is not None and (party.root.listed or other.root.listed):
            return [_claim(clause, party, other, at)]
    return []


def _owed_to(clause: Clause, owing: _Owing, noun: int) -> Found | None:
    """The first party behind the noun and the preposition, if the language has one there."""
    draft, start = clause.draft, noun + 1
    if owing.to:
        behind = range(noun + 1, min(clause.last, noun + 1 + FARTHEST))
        start = next((place + 1 for place in behind if draft.words[place] in owing.to), clause.last)
    named = [f for f in draft.within(start, clause.last) if f.form is MentionForm.NAMED and not f.place]
    named = [f for f in named if not f.root.authority]
    return named[0] if named and named[0].first - start <= FARTHEST else None


def _owner(clause: Clause, at: int, other: Found) -> Found | None:
    """Whose listing it is: the name that opens the clause, or its subject."""
    named = [f for f in clause.draft.within(clause.first, at) if f.form is MentionForm.NAMED and not f.place]
    for found in (*named[:1], clause.head, clause.subject):
        if found is not None and not found.root.authority and found.root is not other.root:
            return found if found in named or is_party(found) else None
    return None


def _claim(clause: Clause, party: Found, other: Found, at: int) -> Claim:
    return clause.make(
        TieClaim,
        a=clause.ids([party]),
        b=clause.ids([other]),
        relation=Relation.LINKED_TO,
        words=clause.draft.text_of(at, at + 1),
        speaker=clause.segment.speaker or "the list",
        modality=Modality(clause.segment.modality) if clause.segment.speaker else Modality.ASSERTED,
        says=f"{party.root.name or 'the party'} is linked to {other.root.name or 'another'}",
    )
