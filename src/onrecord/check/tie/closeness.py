"""Closeness to somebody whom an entry names, who may be on no list: `close confidant of former president Y`.

The passage must have the whole name as the report writes it, and a word for being close; nothing is contradicted here.
"""

import re

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.role.terms import begins_after
from onrecord.model.claim import TieClaim
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, MentionForm, Polarity, Relation, SlotOutcome, Stance
from onrecord.text.content import content_words
from onrecord.text.sentences import split_sentences

_LOOSE = frozenset({Relation.LINKED_TO, Relation.AFFILIATED_WITH, Relation.ALLIED_WITH})
_CLOSE = re.compile(
    r"\b(?:close(?:ly)?|confid[ae]nte?|intimate|trusted|associates?|associated|ally|allies|allied|loyal|loyalist|"
    r"linked|ties|relations|relationship|right-hand|inner circle)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|never|denie[sd]|formerly|no longer|rival|against|broke|split)\b", re.IGNORECASE)
LEAST_NAMED = 2
"""Words of a name that a passage must have for the person to be the one meant."""


def check_closeness(claim: TieClaim, desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return `supported` where the entry of the one says that he is close to the other by the full name, else None."""
    if claim.relation not in _LOOSE or claim.polarity is Polarity.NEGATIVE or claim.when is not None:
        return None
    if len(claim.a) != 1 or len(claim.b) != 1:
        return None
    for own, other in ((claim.a[0], claim.b[0]), (claim.b[0], claim.a[0])):
        party, mention = desk.entity(own), desk.mentions.get(other)
        if party is None or mention is None or mention.form is not MentionForm.NAMED:
            continue
        name = content_words(desk.name(other))
        if len(name) < LEAST_NAMED or len(desk.name(other).split()) < LEAST_NAMED:
            continue
        for statement in desk.view.statements(party.id):
            if statement.subject != party.id or not decides(statement) or begins_after(statement, desk.as_of):
                continue
            for first, last in split_sentences(statement.cite.excerpt):
                sentence = statement.cite.excerpt[first:last]
                if name <= content_words(sentence) and _CLOSE.search(sentence) and not _NOT.search(sentence):
                    ruling.cite(statement, Stance.SUPPORTS)
                    source = statement.cite.title
                    ruling.compare("relation", claim.words, sentence, SlotOutcome.SAME, source=source)
                    return ruling.verdict(Label.SUPPORTED, said(statement) + ".")
    return None
