"""Fields told of a list: `В списке указан адрес в X`, `La liste donne une adresse à X`.

It is no party that stands there: such a clause has the noun for a field as what the list shows,
and names nobody beside whose it is.
"""

from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
from onrecord.read.lexicon.base import words

_FIELDS = words(
    "address{,es} birthday birthplace nationality citizenship passport"
    " adresse{,s,n} nationalité{,s} passeport{,s} naissance"
    " dirección direcciones domicilio{,s} nacionalidad{,es} pasaporte{,s} nacimiento"
    " anschrift{,en} geburtsdatum geburtsort geburtstag staatsangehörigkeit staatsbürgerschaft pass reisepass"
    " адрес{,а,ом,у,е,ами,ов} гражданств{о,а,ом,у} подданств{о,а,ом} паспорт{,а,ом,у} рождения"
)
"""Nouns for what an entry has in a field of its own."""
_WITH = words("with avec con mit samt unter under sous bajo с со под")
"""Words that make a field a detail of how a party stands on a list."""
WIDTH = 3
"""Tokens between the noun for a field and whose it is."""


def tells_field(clause: Clause) -> bool:
    """Return whether a clause about a list tells what it has in a field, and of no party that it stands there."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    at = next((i for i in range(clause.first, clause.last) if draft.words[i] in _FIELDS), None)
    if at is not None and _put_down_with(clause, at):
        return True
    inside = clause.segment.kind in ("participle", "relative") and not clause.opens_sentence
    if at is None or not clause.hits(lexicon.list_nouns) or inside:
        return False
    if any(word in _WITH for word in draft.words[max(clause.first, at - WIDTH) : at]):
        return False
    for found in clause.mentions():
        if found.place or found.root.authority or found.first <= at < found.last:
            continue
        owner = 0 < found.first - at <= WIDTH or draft.words[found.first - 1] in lexicon.of_words
        if found.form is MentionForm.NAMED and found.root.listed and not owner:
            return False
        governed = found.first > 0 and draft.words[found.first - 1] in lexicon.prepositions
        owns = draft.words[found.first] in lexicon.possessives or draft.words[found.first] in lexicon.clitic_objects
        if found.form is MentionForm.PRONOMINAL and not owns and not governed and found.first < at:
            return False
    return True


_DOWN = words("listed recorded entered registered shown carried down noted")


def _put_down_with(clause: Clause, at: int) -> bool:
    """Whether an English participle tells with which field somebody is listed: `is listed with an address`."""
    draft = clause.draft
    if draft.lexicon.language != "en":
        return False
    before = range(max(clause.first + 1, at - WIDTH), at)
    return any(draft.words[n] in ("with", "at", "under") and draft.words[n - 1] in _DOWN for n in before)
