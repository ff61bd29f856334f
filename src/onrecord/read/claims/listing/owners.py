"""Denials about somebody's people or things: `none of X's lawyers is on it` says nothing of X himself."""

from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words

_NONE = {
    "en": words("none no nobody neither"),
    "fr": words("aucun aucune personne nul"),
    "es": words("ninguno ninguna ningún nadie"),
    "de": words("kein keine keiner keines niemand"),
    "ru": words("никто ни никого"),
}
"""Words that deny of all of some others."""
_ITSELF = words(
    "name{,s} entr{y,ies} case listing{,s} designation{,s} delisting removal addition status inclusion file trace{,s} "
    "mention sign word record hint nom{,s} inscription fiche rastro mención nombre{,s} ficha inscripción spur "
    "namens eintrag eintrags erwähnung следа след имени имя записи запись упоминания упоминание "
    "assets accounts funds money "
    "member{,s} membre{,s} miembro{,s} mitglied{,er} член{,ы,ов} "
    "avoirs fonds biens comptes activos bienes fondos cuentas vermögen konten активы активов счета счетов"
)
"""Nouns for a party on a list, and for what of it a list blocks: `no trace of X`, `none of the assets of X`."""


def is_of_others(clause: Clause, party: Found) -> bool:
    """Return whether a clause denies something of the people or things of a party alone."""
    draft = clause.draft
    if party.form is not MentionForm.NAMED or party.members or not clause.first <= party.first < clause.last:
        return False
    following = draft.words[party.last] if party.last < clause.last else ""
    if draft.tokens[party.last - 1].lower.endswith(("'s", "’s")):
        plain = following.isalpha() and not draft.verbs[party.last] and following not in _ITSELF
        return plain and bool(clause.hits(draft.lexicon.negations, party.last))
    verb = clause.segment.verb if clause.segment.verb is not None else clause.first
    denying = _NONE.get(draft.lexicon.language, frozenset())
    none = next((at for at in range(clause.first, min(verb, party.first)) if draft.words[at] in denying), None)
    if none is None:
        return False
    joining = draft.lexicon.of_words | draft.lexicon.from_words
    for at in range(none + 2, party.first):
        noun = draft.words[at - 1]
        near = party.first - at <= NEAR and draft.words[at] in joining
        if near and noun.isalpha() and noun not in _ITSELF and not draft.verbs[at - 1]:
            return True
    russian = draft.lexicon.language == "ru" and draft.words[none + 1] in ("из", "один", "одного")
    return (
        russian and draft.words[party.first - 1] not in ("из", "«", '"') and draft.words[party.first - 1] not in _ITSELF
    )


NEAR = 3
"""Tokens between `of` and the name of whose others a clause denies something."""
