"""Rows of names behind a verb: `están X e Y`, `están tres de los hijos: X, Y y Z`."""

import itertools

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause
from onrecord.read.draft import Found

SEVERAL = frozenset("two three four dos tres cuatro deux trois quatre zwei drei vier двое трое четверо два три".split())
"""Small numbers in letters."""
LONGEST_COUNT = 7
"""Tokens between a verb and the colon before a row of names, which count whom it names."""


def row_of(clause: Clause, named: list[Found]) -> list[Found]:
    """Return the names behind a verb that commas and conjunctions alone part, beside English; else none."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    gaps = [draft.words[one.last : other.first] for one, other in itertools.pairwise(named)]
    joined = all(gap and all(word in lexicon.conjunctions or word == "," for word in gap) for gap in gaps)
    return named if joined and lexicon.language != "en" else []


def row_before(clause: Clause, colon: int) -> int:
    """Return where the words begin that count a row of names behind a colon: `están tres de los hijos: X e Y`."""
    draft, lexicon, verb = clause.draft, clause.draft.lexicon, clause.segment.verb
    if verb is None or draft.tokens[colon - 1].text != ":" or colon - 1 - verb > LONGEST_COUNT:
        return colon
    small = (
        lexicon.articles | lexicon.of_words | lexicon.person_nouns | lexicon.group_nouns | lexicon.possessives.keys()
    )
    noun = False
    for at in range(colon - 2, verb, -1):
        word = draft.words[at]
        noun = noun or word in lexicon.kin or word in lexicon.person_nouns or word in lexicon.group_nouns
        known = word in small or word in lexicon.kin or word in SEVERAL or bool(draft.numbers_in(at, at + 1))
        if not known and at != colon - 2:
            return colon
    return verb + 1 if noun else colon


def kin_before(clause: Clause, at: int) -> int:
    """Return where words for whose relatives the names behind them are begin: `están | sus hijos X e Y`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    begin = max(clause.first, at - LONGEST_KIN)
    hits = [hit for hit in lexicon.kin.find(draft.words, begin, at) if hit.last == at]
    if not hits:
        return at
    start = hits[0].first
    small = (lexicon.articles, lexicon.of_words, lexicon.possessives, SEVERAL)
    while start > begin and any(draft.words[start - 1] in table for table in small):
        start -= 1
    return start


LONGEST_KIN = 6
"""Tokens of such words: `tres de sus hijos`."""
_COMPANY = frozenset(
    "junto lado compañía par avec côtés compagnie aux mit neben gemeinsam zusammen вместе рядом наряду с со alongside"
    " together with beside".split()
)
"""Words that put somebody beside others."""


def company_of(clause: Clause, first: int) -> tuple[list[Found], range]:
    """Return the relatives by name with whom a clause says that its subject stands, and the tokens of it.

    `X figura junto a sus hermanos Y e Z`
    """
    draft, lexicon = clause.draft, clause.draft.lexicon
    for at in range(first, clause.last):
        if draft.words[at] not in _COMPANY:
            continue
        named = [f for f in clause.mentions(at) if f.form is MentionForm.NAMED]
        if not named or named[0].root.kind is not MentionKind.PERSON:
            return [], range(0)
        begin = kin_before(clause, named[0].first)
        whole = draft.words[named[0].first] in lexicon.possessives  # `his brother Y` is one mention
        between = draft.words[at + 1 : begin]
        if (begin == named[0].first and not whole) or any(
            w not in lexicon.prepositions and w not in _COMPANY for w in between
        ):
            return [], range(0)
        row = row_of(clause, named) if len(named) > 1 else named
        return row, range(at, row[-1].last if row else at)
    return [], range(0)
