"""Whose day it is: `on the same day as X`, `am selben Tag gelistet wie X`, `в тот же день, что и X`."""

from onrecord.model.claim import When
from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.text.phrases import Hit

_AS = frozenset("as que wie что".split())
_WITH = frozenset("with mit avec con com с со".split())
"""Words that lead from `the same day` to another party; a name must stand right behind them."""
_LATE = frozenset({"wie"})
"""Of these, what may stand behind the verb of the clause, as in German."""
LONGEST_BETWEEN = 6
"""Tokens from `am selben Tag` to such a word."""
NEAR = 2
"""Tokens between `with` and the name: an article, a title."""


def day_of(clause: Clause, same: Hit) -> Found | None:
    """Return the party with whose day a clause goes on behind `the same day`; None where it names none."""
    draft = clause.draft
    at = same.last
    while at < clause.last - 1 and draft.verbs[at]:
        at += 1
    if at < clause.last - 1 and draft.tokens[at].text == "," and draft.words[at + 1] in _AS:
        at += 1
    following = draft.words[at] if at < clause.last else ""
    after = clause.parties(same.last, clause.last)
    if not after:
        return None
    ends = same.phrase.split()[-1]
    if following in _AS or ends in _AS:
        return after[0]
    if ends in _WITH and after[0].first - same.last <= NEAR:
        return after[0]
    if following in _WITH and after[0].first - at - 1 <= NEAR:
        return after[0]
    late = range(at, min(clause.last, same.last + LONGEST_BETWEEN))
    word = next((to for to in late if draft.words[to] in _LATE), None)
    behind = clause.parties(word + 1, clause.last) if word is not None else []
    return behind[0] if word is not None and behind and behind[0].first - word - 1 <= NEAR else None


_JOINED = frozenset("joined joins joining followed follows following".split())


def is_measure(clause: Clause, found: Found) -> bool:
    """Return whether a mention only tells when or beside whom another was listed, and is not who was.

    `the same day as X`; `Y, a trader, joined them on the list in May`.
    """
    draft = clause.draft
    pronoun = found.form is MentionForm.PRONOMINAL and found.first > clause.first
    if pronoun and draft.lexicon.language == "en" and draft.words[found.first - 1] in _JOINED:
        return True
    same = clause.hits(draft.lexicon.same_day)
    return bool(same) and found.first >= same[0].last and day_of(clause, same[0]) is found


def may_be_of_another(clause: Clause, state: State, when: When | None) -> bool:
    """Return whether `the same day` may be another than that of the listing told last.

    A paragraph that begins behind that listing, and a date without a year in it: `This February the committee added
    three more. X was named the same day`.
    """
    draft = clause.draft
    if when is None or when is not state.listed_on or state.dated_in < 0 or not clause.hits(draft.lexicon.same_day):
        return False
    end = draft.sentences[state.dated_in][1]
    if end >= clause.first:
        return False
    between = draft.document.text[draft.tokens[end - 1].end : draft.tokens[clause.first].start]
    return "\n\n" in between and any(
        date.relative and date.period is not None for date in draft.dates_in(end, clause.first)
    )
