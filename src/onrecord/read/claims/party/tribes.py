"""Tribes: of which tribe a person, or several, are said to be."""

import re

from onrecord.model.claim import Claim, OtherClaim
from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.party.persons import last_person
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words

TRIBE = "tribe"
"""The topic of a claim about a tribe."""
_TRIBAL = re.compile(r"\w{3,}(?:zai|zay|zaï|zoy|khel|kheil|зай|зая|заи|хель|хеля)$", re.IGNORECASE)
"""Names of tribes by their ending, which need no word such as `tribe` beside them."""
_OPENS = words("the a an les des aux du un une los las unos der den dem die ein einem von aus из к племени")
"""Words right before the name of a tribe; a surname of that form has none."""


def find_tribe(clause: Clause) -> list[Claim]:
    """Return of which tribe a clause says somebody is; one claim at most."""
    draft = clause.draft
    for hit in clause.hits(draft.lexicon.tribes):
        beside = [at for at in (hit.first - 1, hit.last) if clause.first <= at < clause.last]
        named = [at for at in beside if draft.tokens[at].text[0].isupper()]
        if named:
            return _claim(clause, hit.first, named[0], min(hit.first, named[0]), max(hit.last, named[0] + 1))
    for at in range(clause.first + 1, clause.last):
        if draft.words[at - 1] in _OPENS and _is_tribe(clause, at):
            return _claim(clause, at, at, at, at + 1)
    return []


def _is_tribe(clause: Clause, at: int) -> bool:
    """Whether a word alone has the form of a tribe's name, and is no part of a longer name."""
    draft = clause.draft
    if not draft.tokens[at].text[0].isupper() or not _TRIBAL.fullmatch(draft.tokens[at].text):
        return False
    inside = [f for f in draft.around(at, 4, 4) if f.first <= at < f.last and f.form is MentionForm.NAMED]
    return not any(draft.tokens[n].text[0].isupper() for f in inside for n in range(f.first, f.last) if n != at)


def _claim(clause: Clause, before: int, name: int, first: int, last: int) -> list[Claim]:
    draft = clause.draft
    groups = [f for f in clause.groups if f.first < before]
    party = last_person(clause, before) if not groups else None
    parties: list[Found] = [*groups[0].members] if groups else [party] if party is not None else []
    if not parties:
        return []
    opening = groups[0] if groups else parties[0]
    own = clause.first <= opening.first < before
    return [
        clause.make(
            OtherClaim,
            span=draft.span(opening.first if own else first, last),
            parties=clause.ids(parties),
            topic=TRIBE,
            says=f"{' and '.join(f.root.name for f in parties)} is of the {draft.text_of(name, name + 1)} tribe",
        )
    ]
