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
_OF = words("of the des de d' d’ du la las los le les der den dem vom von из к")
"""Words between `tribe` and its name: `la tribu des Ostrai`."""
_LONGEST_OF = 2
_OPENS = words("the a an les des aux du un une los las unos der den dem die ein einem von aus из к племени")
"""Words right before the name of a tribe; a surname of that form has none."""


def find_tribe(clause: Clause) -> list[Claim]:
    """Return of which tribe a clause says somebody is; one claim at most."""
    draft = clause.draft
    for hit in clause.hits(draft.lexicon.tribes):
        named = [at for at in _beside(clause, hit.first, hit.last) if _may_name(draft.tokens[at].text)]
        if named:
            return _claim(clause, hit.first, named[0], min(hit.first, named[0]), max(hit.last, named[0] + 1))
    for at in range(clause.first + 1, clause.last):
        if draft.words[at - 1] in _OPENS and _is_tribe(clause, at):
            return _claim(clause, at, at, at, at + 1)
    return []


def _may_name(word: str) -> bool:
    """Whether a word beside `tribe` may be its name; Russian writes one small, which its ending must then show."""
    return word[0].isupper() or ("а" <= word[0] <= "я" and _TRIBAL.fullmatch(word) is not None)


def _beside(clause: Clause, first: int, last: int) -> list[int]:
    """Where a tribe's name may stand beside the word for it: `the X tribe`, `tribe of the X`, `an X by tribe`."""
    words = clause.draft.words
    before, behind = first - 1, last
    if before > clause.first and words[before] in clause.draft.lexicon.by_words:
        before -= 1
    while behind < clause.last - 1 and behind - last < _LONGEST_OF and words[behind] in _OF:
        behind += 1
    return [at for at in (before, behind) if clause.first <= at < clause.last]


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
    start = opening.first if clause.first <= opening.first < before else _start(clause, parties[0], first, last)
    return [
        clause.make(
            OtherClaim,
            span=draft.span(start, last),
            parties=clause.ids(parties),
            topic=TRIBE,
            says=f"{' and '.join(f.root.name for f in parties)} is of the {draft.text_of(name, name + 1)} tribe",
        )
    ]


def _start(clause: Clause, party: Found, first: int, last: int) -> int:
    """The first token of the words for a tribe whose person is named before the clause: `X, a trader, is of the Y`."""
    if clause.segment.kind != "main" or clause.segment.verb is None or clause.segment.verb >= first:
        return first
    named = clause.named_before(party)
    return clause.first if named is None else clause.reach_back(named, clause.first, last)
