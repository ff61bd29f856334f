"""Rows of names behind a verb: `están X e Y`, `están tres de los hijos: X, Y y Z`."""

import itertools

from onrecord.read.claims.clause import Clause
from onrecord.read.draft import Found

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
    small = lexicon.articles | lexicon.of_words | lexicon.person_nouns | lexicon.group_nouns
    noun = False
    for at in range(colon - 2, verb, -1):
        word = draft.words[at]
        noun = noun or word in lexicon.kin or word in lexicon.person_nouns or word in lexicon.group_nouns
        known = word in small or word in lexicon.kin or bool(draft.numbers_in(at, at + 1))
        if not known and at != colon - 2:
            return colon
    return verb + 1 if noun else colon
