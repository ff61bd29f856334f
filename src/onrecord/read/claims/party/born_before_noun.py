"""Births told before a noun, in German: `Der 1962 in Ostrel geborene Pakistaner`, `der 1962 geborene Bruder Radu`."""

import dataclasses

from onrecord.model.claim import Claim, IdentityClaim
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.party.antecedents import LONGEST
from onrecord.read.claims.party.birth_values import birth_dates, birth_place, start_of_values
from onrecord.read.claims.party.described import described
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words
from onrecord.text.phrases import Hit

_PARTICIPLES = words("geborene geborener geborenen geborenem")
_OF = words("von vom des der")


def is_before_noun(clause: Clause, hit: Hit) -> bool:
    """Return whether words for a birth are a German participle with a noun behind it."""
    draft = clause.draft
    noun = hit.last < clause.last and draft.tokens[hit.last].text[:1].isupper()
    return draft.lexicon.language == "de" and draft.words[hit.last - 1] in _PARTICIPLES and noun


def find_born_before_noun(clause: Clause, hit: Hit) -> list[Claim]:
    """Return the birth of whom a participle is said of, its values before it: the name behind, or who the noun means.

    `Die 1962 geborene Frau von Vesk` is somebody without a name.
    """
    party = _said_of(clause, hit) if is_before_noun(clause, hit) else None
    if party is None:
        return []
    before = Clause(clause.draft, dataclasses.replace(clause.segment, last=hit.last))
    dates, where = birth_dates(before, hit), birth_place(before, hit)
    if not dates and not where.name:
        return []
    first = start_of_values(before, hit, dates, where)
    if first > clause.first and clause.draft.words[first - 1] in clause.draft.lexicon.prepositions:
        first -= 1
    if first > clause.first and clause.draft.words[first - 1] in clause.draft.lexicon.articles:
        first -= 1
    named = party.form is MentionForm.NAMED and party.first >= hit.last
    last = party.last if named else min(hit.last + 1, clause.last)
    told = " ".join([f"in {value}" for value in (dates[0].quote if dates else "", where.name) if value])
    return [
        clause.make(
            IdentityClaim,
            span=clause.draft.span(first, last),
            party=clause.id_of(party),
            born=dates[0].period if dates else None,
            born_at=where.name,
            when=None,
            says=f"{party.root.name or 'the party'} was born {told}",
        )
    ]


def _said_of(clause: Clause, hit: Hit) -> Found | None:
    draft = clause.draft
    near = [f for f in draft.within(hit.last, min(hit.last + 2 + LONGEST, clause.last)) if is_party(f)]
    person = next((f for f in near if f.form is MentionForm.NAMED and f.root.kind is MentionKind.PERSON), None)
    if person is not None and person.first - hit.last <= 1:
        return person
    behind = draft.words[hit.last + 1] if hit.last + 1 < clause.last else ""
    if draft.words[hit.last] in draft.lexicon.kin or behind in _OF:
        return None
    noun = next((f for f in draft.around(hit.last, LONGEST, 1) if f.first <= hit.last < f.last and is_party(f)), None)
    return noun or described(clause)
