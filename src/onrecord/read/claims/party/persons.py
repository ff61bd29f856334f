"""The person that words of a clause are about, where they do not name one themselves."""

from onrecord.model.vocab import MentionForm, MentionKind, Modality, Polarity
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.party.described import described
from onrecord.read.draft import Found


def last_person(clause: Clause, at: int) -> Found | None:
    """Return the person that the words are about: named before them in the clause, or what the clause hangs on."""
    before = [f for f in clause.parties(clause.first, at) if f.root.kind is MentionKind.PERSON and not f.modifier]
    if before:
        full = [f for f in before if f.form is not MentionForm.NAMED or len(f.name.split()) > 1]
        return (full or before)[-1]
    for found in (clause.head, clause.subject):
        if found is not None and is_party(found) and found.root.kind is MentionKind.PERSON:
            return found
    found = described(clause)
    return found if found is not None and found.root.kind is MentionKind.PERSON else None


def before_verb(clause: Clause, last: int) -> dict[str, Modality | Polarity]:
    """Return what a description that ends before the verb of its clause does not share with it.

    It is no forecast and not denied: `X, a Kenyan national, will leave`, `X, a Kenyan national, never replied`.
    """
    verb = clause.segment.verb
    if verb is None or last > verb:
        return {}
    negations = clause.hits(clause.draft.lexicon.negations, clause.first, last)
    apart: dict[str, Modality | Polarity] = {} if negations else {"polarity": Polarity.POSITIVE}
    weighed = clause.segment.modality in (Modality.FORECAST, Modality.OPINION)
    return apart | {"modality": Modality.ASSERTED} if weighed else apart
