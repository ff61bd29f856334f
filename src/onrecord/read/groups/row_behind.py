"""Rows that asides break up behind their verb: `On the list are X, a trader, and, since May, Y and Z`."""

from typing import NamedTuple

from onrecord.model.vocab import MentionForm
from onrecord.read.draft import Draft, Found
from onrecord.read.groups.parties import is_member

_MOST_BEFORE = 4
"""Words before a name that describe it: `and his younger brother X`, `и её дочь X`."""
_TO_NAMES = {"es": frozenset({"a", "al"}), "pt": frozenset({"a", "ao", "à"})}
"""Prepositions that stand before a person as an object."""
_CLOSING = frozenset(".!?…")


class Rest(NamedTuple):
    """The names that go on a row behind an aside, and the tokens of conjunction and names `[first, last)`."""

    names: tuple[Found, ...]
    first: int
    last: int


def rest_of_row(draft: Draft, first: int, last: int) -> Rest | None:
    """Return the names that a conjunction joins to the one before an aside; None where the sentence goes on otherwise.

    Args:
        draft: The document.
        first: The first token of the aside, behind its comma.
        last: The token after the sentence.
    """
    for at in range(first + 1, last - 1):
        if draft.tokens[at].text == ";":
            return None
        if draft.tokens[at].text == "," and draft.words[at + 1] in draft.lexicon.conjunctions:
            return _names_behind(draft, at + 1, last)
    return None


def _names_behind(draft: Draft, joint: int, last: int) -> Rest | None:
    """The names behind a conjunction, where the sentence closes behind them or describes the last one."""
    at = _behind_inserted(draft, joint + 1, last)
    names: list[Found] = []
    while at < last:
        found = _name_at(draft, at, last)
        if found is None:
            break
        names.append(found)
        end = found.last
        more = end + 1 < last and (draft.words[end] in draft.lexicon.conjunctions or draft.tokens[end].text == ",")
        if not more:
            at = end
            break
        at = end + 1
    if not names or not _closes(draft, names[-1].last, last):
        return None
    return Rest(tuple(names), joint, names[-1].last)


def _behind_inserted(draft: Draft, at: int, last: int) -> int:
    """The token behind words in commas that hold no verb: `and, from the other side, X`."""
    if at >= last or draft.tokens[at].text != ",":
        return at
    end = next((to for to in range(at + 1, last) if draft.tokens[to].text == "," or draft.verbs[to]), last)
    return end + 1 if end < last and draft.tokens[end].text == "," else at


def _name_at(draft: Draft, at: int, last: int) -> Found | None:
    """The name that begins at a token, or behind words for a description of it."""
    for found in draft.within(at, last):
        if found.form is not MentionForm.NAMED or found.last - found.first < 1:
            continue
        if found.first - at > _MOST_BEFORE:
            return None
        small = _TO_NAMES.get(draft.lexicon.language, frozenset())
        plain = all(
            draft.tokens[to].text.isalpha()
            and not draft.verbs[to]
            and (draft.words[to] in small or draft.words[to] not in draft.lexicon.prepositions)
            and draft.words[to] not in draft.lexicon.conjunctions
            and draft.words[to] not in draft.lexicon.negations
            for to in range(at, found.first)
        )
        return found if plain and is_member(found) else None
    return None


def _closes(draft: Draft, at: int, last: int) -> bool:
    """Whether a sentence ends at a token, or goes on with no more than a description in commas."""
    if at >= last or draft.tokens[at].text in _CLOSING:
        return True
    if draft.tokens[at].text != "," or at + 1 >= last:
        return False
    following = draft.words[at + 1]
    described = following in draft.lexicon.relatives or following in draft.lexicon.articles
    described = described or following in draft.lexicon.possessives
    return described and not any(draft.words[to] in draft.lexicon.conjunctions for to in range(at + 1, last))
