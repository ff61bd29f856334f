"""What a verb of a role is of, where words for the source stand between: `commandait, selon l'ONU, le secteur de X`."""

from onrecord.read.claims.clause import Clause
from onrecord.read.draft import Draft
from onrecord.read.source_ends import after_source

LONGEST_BODY = 10
_MARKS = frozenset(";:().–—,")


def object_behind_source(clause: Clause, at: int) -> tuple[int, int]:
    """Return the tokens of the object that goes on behind the words for a source, `(at, at)` where there is none.

    Args:
        clause: The clause that the verb closes.
        at: The token after the verb.
    """
    draft = clause.draft
    end = clause.reach
    first = at + 1 if at < end and draft.tokens[at].text == "," else at
    source = draft.lexicon.according.find(draft.words, first, min(first + 2, end))
    if not source or source[0].first != first:
        return at, at
    start = after_source(draft, source[0].last, end)
    last = start
    while last < min(end, start + LONGEST_BODY) and not _closes(draft, last):
        last += 1
    return (start, last) if last > start else (at, at)


def _closes(draft: Draft, at: int) -> bool:
    lexicon = draft.lexicon
    return (
        draft.tokens[at].text in _MARKS
        or draft.verbs[at]
        or draft.words[at] in lexicon.relatives
        or bool(draft.dates_in(at, at + 1))
    )
