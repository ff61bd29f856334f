"""Births told of their place: `Ostrel, where he was born`, `Ostrel was the birthplace of X`, `Ostrel bore him`.

The place stands before the words for the birth, as a subject or as what a relative clause hangs on.
"""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.party.antecedents import antecedent_of_kind
from onrecord.read.claims.party.birth_values import NAMES_PLACE, Place
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words
from onrecord.text.phrases import Hit

_WHERE = words("where où donde wo где dove onde")
_NOUNS = words(
    "birthplace cradle town village city hometown natale natal berceau cuna geburtsort geburtsstadt wiege родина"
)
"""Nouns for a birthplace, behind `is` and before whose it is."""
_GIVES = words("bore gave given gives claim claims claimed saw")
"""Verbs of a place, with the person inside the words for the birth."""
_FARTHEST = 7
"""Tokens between `where` and the words for the birth."""
_LONGEST = 4
"""Words of the name of a place."""


def place_before(clause: Clause, hit: Hit) -> Place:
    """Return the place that a birth is told of, where it stands before the words for it; no name where none does."""
    draft = clause.draft
    sentence, _ = draft.sentences[clause.segment.sentence]
    for at in range(hit.first - 1, max(sentence, hit.first - _FARTHEST) - 1, -1):
        if draft.words[at] in _WHERE:
            return _name_before(clause, at, sentence)
    verb = hit.first
    if draft.words[verb] in _GIVES:
        while verb > sentence and draft.words[verb - 1] in draft.lexicon.auxiliaries:
            verb -= 1
        return _name_before(clause, verb, sentence, opens=True)
    if draft.lexicon.language == "en" and hit.phrase in NAMES_PLACE:
        at = hit.first
        while at > sentence and draft.words[at - 1] in (*draft.lexicon.articles, *draft.lexicon.possessives):
            at -= 1
        if at > sentence and draft.words[at - 1] == "as":
            at -= 1 + (draft.words[at - 2] == "down")
            return _name_before(clause, at, sentence)  # `gives Ostrel as his place of birth`
    if not _NOUNS.isdisjoint(draft.words[hit.first : hit.last]):
        at = hit.first
        while at > sentence and draft.words[at - 1] in draft.lexicon.articles:
            at -= 1
        if at > sentence and draft.words[at - 1] in draft.lexicon.copulas:
            return _name_before(clause, at, sentence)
    return Place()


def person_inside(clause: Clause, hit: Hit) -> Found | None:
    """Return the person whom the words for a birth hold: `bore him`, `gave her to the world`."""
    if clause.draft.words[hit.first] not in _GIVES:
        return None
    people = [f for f in clause.mentions(hit.first, hit.last) if is_party(f) and f.root.kind is MentionKind.PERSON]
    if people:
        return people[0] if len(people) == 1 else None
    return antecedent_of_kind(clause.draft, clause.first, MentionKind.PERSON, "")


def _name_before(clause: Clause, at: int, sentence: int, *, opens: bool = False) -> Place:
    """The capitalised words right before a token, a comma or a copula between; with `opens`, those of the sentence."""
    draft = clause.draft
    end = at
    while end > sentence and (
        draft.tokens[end - 1].text == "," or draft.words[end - 1] in draft.lexicon.copulas | draft.lexicon.adverbs
    ):
        end -= 1
    start = end
    while start > sentence and end - start < _LONGEST and draft.tokens[start - 1].text[:1].isupper():
        start -= 1
    people = [f for f in draft.within(start, end) if f.form is MentionForm.NAMED and f.root.kind is MentionKind.PERSON]
    full = [f for f in people if len(f.name.split()) > 1 or f.root.listed]
    dated = start < end and draft.in_date(draft.tokens[start].start)
    if start == end or full or dated or draft.words[start] in draft.lexicon.pronouns or (opens and start != sentence):
        return Place()
    return Place(draft.text_of(start, end), end, start)
