"""Places told as the value of a field of a list: `Als Anschrift steht dort X`, `La lista da como domicilio X`.

The place has no preposition before it, so it is known by being one: a town or a country by its name.
"""

import itertools

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.party.antecedents import antecedent_of_kind
from onrecord.read.claims.party.birth_values import Place
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words
from onrecord.text.nations import nation_of
from onrecord.text.towns import towns_of

_HOMES = words(
    "adresse{,n} anschrift{,en} wohnort wohnsitz aufenthaltsort wohnadresse domizil dirección direcciones "
    "domicilio{,s} residencia domicile résidence адрес{,а,ом} местожительств{о,ом}"
)
"""Fields for where a party is."""
_OF = frozenset("der des von de del du d' della do da".split())
LONGEST = 4
"""Words of the name of a place."""
_SMALL = frozenset("the la las los el le les al der die das".split())


def home_told(clause: Clause) -> tuple[Found, Place, int] | None:
    """Return whose address a clause gives as the value of a field, the place, and the noun; None where unsure."""
    draft = clause.draft
    at = next((n for n in range(clause.first, clause.last) if draft.words[n] in _HOMES), None)
    if at is None or draft.lexicon.language == "en":
        return None
    place = place_alone(clause)
    party = _whose(clause, at) if place.name else None
    return (party, place, at) if party is not None else None


def place_alone(clause: Clause) -> Place:
    """Return the one town or country that a clause names; no name where it names none, or more."""
    draft, found, at = clause.draft, list[Place](), clause.first
    while at < clause.last:
        end = _end_of_place(clause, at)
        if end > at:
            found.append(Place(draft.text_of(at, end), end, at))
        at = max(end, at + 1)
    if len(found) > 1 and all(
        draft.tokens[one.end].text == "," and other.start == one.end + 1 for one, other in itertools.pairwise(found)
    ):
        last = found[-1].end
        return Place(draft.text_of(found[0].start, last), last, found[0].start)  # `X, Peru`
    return found[0] if len(found) == 1 else Place()


def _end_of_place(clause: Clause, at: int) -> int:
    """Where the name of a town or country ends that begins at a token; the token itself where none does."""
    draft = clause.draft
    if not draft.tokens[at].text[0].isupper() or draft.in_date(draft.tokens[at].start):
        return at
    named = [f for f in draft.around(at, 8, 1) if f.first <= at < f.last and f.form is MentionForm.NAMED]
    if any(f.root.authority or f.root.listed or f.root.kind is MentionKind.PERSON for f in named):
        return at
    for end in range(min(clause.last, at + LONGEST), at, -1):
        if not all(draft.tokens[n].text[0].isupper() or draft.words[n] in _SMALL for n in range(at, end)):
            continue
        name = draft.text_of(at, end)
        if towns_of(name) or nation_of(name):
            return end
    return at


def _whose(clause: Clause, at: int) -> Found | None:
    """Whose field it is: by the possessive before its noun, a name in the clause, or the one party told of before."""
    draft = clause.draft
    owned = [f for f in draft.within(clause.first, at) if draft.words[f.first] in draft.lexicon.possessives]
    owned = [f for f in owned if is_party(f) and f.antecedent is not None]
    if owned:
        return owned[-1]
    named = [f for f in clause.parties() if not f.root.authority and not f.place]
    if named:
        return named[0] if len({id(f.root) for f in named}) == 1 else None
    of_another = at + 1 < clause.last and draft.words[at + 1] in _OF  # `Die Adresse der Firma in X`
    if clause.segment.kind not in ("main", "coordinate", "content") or of_another:
        return None
    person = antecedent_of_kind(draft, clause.first, MentionKind.PERSON, "")
    body = antecedent_of_kind(draft, clause.first, MentionKind.ORGANIZATION, "")
    return person if body is None else body if person is None else None
