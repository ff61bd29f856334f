"""`X was named in November 2012`, right behind a listing: a verb that tells when, or by whom, and of no office.

English. `Named` alone may be said of a minister or of a suspect; behind the listing of another, with a date and nothing
else, it tells of the list.
"""

from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.state import State
from onrecord.read.lexicon.base import words
from onrecord.text.dates import names_a_year

NAMED = words("named inscribed enrolled entered included added designated")
"""Participles that need a list spoken of."""
_FREE = words("by in on back as early late only the a an and together along alongside jointly with own that same")
_BESIDE = words("together along alongside jointly")
_FAR = 3
"""Sentences back in which a listing is what somebody was named for together with another."""
_OWN = words("his her its their")


def is_named_then(clause: Clause, state: State, at: int) -> bool:
    """Return whether a participle is followed by a date in full, or the same day, and by whom or with whom alone.

    Args:
        clause: The clause.
        state: What was told before.
        at: Token of the participle.
    """
    draft = clause.draft
    beside = not _BESIDE.isdisjoint(draft.words[at + 1 : clause.last])
    if draft.words[at] not in NAMED or clause.negative:
        return False
    if state.listed_in < clause.segment.sentence - (_FAR if beside else 1):
        return False
    when, same = clause.when(at), clause.hits(draft.lexicon.same_day, at)
    if not same and (when is None or not names_a_year(when.quote) or when.relation in ("until", "before", "after")):
        return False
    known = {to for hit in (*same, *clause.hits(draft.lexicon.authorities, at)) for to in range(hit.first, hit.last)}
    known |= {to for f in clause.mentions(at) if is_party(f) for to in range(f.first, f.last)}
    for to in range(at + 1, clause.last):
        word, token = draft.words[to], draft.tokens[to]
        plain = not token.text[0].isalnum() or word in _FREE or word in draft.lexicon.adverbs or word in _OWN
        kin = word in draft.lexicon.kin and draft.words[to - 1] in _OWN
        if not (plain or kin or to in known or draft.in_date(token.start)):
            return False
    return True
