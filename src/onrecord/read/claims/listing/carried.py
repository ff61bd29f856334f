"""Parties that a clause of listing takes from sentences before, and may take wrongly."""

from collections.abc import Sequence

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.draft import Found

_POINTING = frozenset({"that", "this"})


def is_far(clause: Clause, party: Found) -> bool:
    """Return whether a pronoun or noun stands for a party that the sentence before does not name, but names another.

    `He works for Orsk Trading. That company is listed`: the reader may not know that name for one of a company.
    """
    draft, sentence = clause.draft, clause.segment.sentence
    first, _ = draft.sentences[sentence]
    if party.form is MentionForm.NAMED or not sentence or party.first < first:
        return False
    before, end = draft.sentences[sentence - 1]
    inside = [f for f in draft.within(first, party.last) if f.root is party.root]
    near = draft.within(before, end)
    pointed = any(draft.words[f.first] in _POINTING for f in inside)
    if not pointed or any(f.form is MentionForm.NAMED for f in inside) or any(f.root is party.root for f in near):
        return False
    kinds = (party.root.kind, MentionKind.OTHER)
    return any(f.form is MentionForm.NAMED and f.root.kind in kinds and not f.root.authority for f in near)


def is_carried(clause: Clause, party: Found) -> bool:
    """Return whether a clause that says nothing of its subject, beside English, is about a party of no near sentence.

    `Sí, aparece en la lista` answers a question: whom that named may be another than the last one told.
    """
    draft, sentence = clause.draft, clause.segment.sentence
    if draft.lexicon.language == "en" or not sentence or clause.groups:
        return False
    first, _ = draft.sentences[sentence - 1]
    here, last = draft.sentences[sentence]
    if party.first >= first or any(f.root is party.root for f in draft.within(first, last)):
        return False
    return not any(is_party(f) and not f.root.authority for f in draft.within(here, last))


def may_be_speaker(clause: Clause, parties: Sequence[Found]) -> bool:
    """Return whether a pronoun may mean who says so as well: `His brother says the list carries him`."""
    lexicon, said = clause.draft.lexicon, clause.segment.speaker.casefold().split()
    kin = any(word in lexicon.kin for word in said)
    return kin and any(f.form is MentionForm.PRONOMINAL for f in parties)


def has_other_subject(clause: Clause, parties: Sequence[Found]) -> bool:
    """Return whether a clause opens with a word that may be a name which the reader does not know.

    `Orbank, says a broker, is on it`: a party named in a sentence before is then not the one that the clause is about.
    """
    draft, at = clause.draft, clause.first
    begin, _ = draft.sentences[clause.segment.sentence]
    if at != begin or at + 1 >= clause.last or clause.groups or len(parties) != 1:
        return False
    word, lexicon, party = draft.words[at], draft.lexicon, parties[0]
    if party.last > begin or party.form is not MentionForm.NAMED or word in party.root.name.casefold().split():
        return False
    closed = (
        *(lexicon.articles, lexicon.prepositions, lexicon.conjunctions, lexicon.adverbs, lexicon.pronouns),
        *(lexicon.possessives, lexicon.auxiliaries, lexicon.current_words, lexicon.relatives, lexicon.copulas),
    )
    plain = draft.tokens[at].text[:1].isupper() and word.isalpha() and not draft.verbs[at]
    follows = draft.tokens[at + 1].text == "," or draft.verbs[at + 1]
    return plain and follows and not any(word in table for table in closed)


LONGEST_ASIDE = 8
"""Tokens between a name and one inside the description of it: `X, the operator of the Y, which is listed`."""


def hangs_on_aside(clause: Clause) -> bool:
    """Return whether a relative clause follows a name that only describes the one before it, and may mean either.

    `X, the operator of Y, which has been on the list since 2014`
    """
    draft, kind = clause.draft, clause.segment.kind
    opening = clause.segment.own if kind == "participle" else clause.first
    near = [f for f in draft.around(max(0, opening - 2), 8, 1) if f.last == opening - 1]
    head = clause.head if kind == "relative" else next(iter(near), None)
    if kind not in ("relative", "participle") or head is None or head.form is not MentionForm.NAMED:
        return False
    at = head.first - 1
    while at > 0 and draft.words[at] in draft.lexicon.articles:
        at -= 1
    if at <= 0 or draft.words[at] not in draft.lexicon.of_words:
        return False
    first, _ = draft.sentences[clause.segment.sentence]
    comma = next((n for n in range(at, max(first, at - LONGEST_ASIDE), -1) if draft.tokens[n].text == ","), None)
    if comma is None:
        return False
    return any(f.last == comma and f.form is MentionForm.NAMED and is_party(f) for f in draft.within(first, comma))
