"""Both lists: a clause that puts a party on two lists at once, by name or by number, or keeps it off both.

`is on both lists`, `est sur les deux listes`, `under both American and UN sanctions`, `is on neither list`; and the
one that `not only` adds: `nicht nur auf der US-Liste, sondern auch auf der der UN`.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.read.claims.clause import Clause
from onrecord.read.lexicon.focus_words import ONLY
from onrecord.read.uses import SEATS
from onrecord.text.phrases import Hit

_BY_NUMBER = {
    "en": r"(?:both|the two)(?: of the| these| sanctions)? (?:lists|blacklists|registers|rolls)"
    r"|(?P<no>neither(?: of the two)?|either(?: of the two)?) (?:lists?|blacklist|roll)",
    "fr": r"les deux (?:listes|registres)|l'une et l'autre liste|(?P<no>aucune des deux) listes",
    "es": r"(?:las dos|ambas) listas|ambos (?:registros|listados)|(?P<no>ninguna de las dos) listas",
    "de": r"beiden? (?:listen|verzeichnisse|verzeichnissen)|(?P<no>keiner der beiden) listen",
    "ru": r"(?:оба|обоих|двух) (?:списка|списках|перечня|перечнях)|(?P<no>ни в одном из(?: двух)?) списков",
}
_PATTERNS = {language: re.compile(rf"(?<!\S)(?:{text})(?!\S)") for language, text in _BY_NUMBER.items()}
_BOTH = {"en": ("both",), "fr": ("tant", "fois"), "es": ("tanto",), "de": ("sowohl",), "ru": ()}
"""Words before two that are named: `both American and UN sanctions`."""
REACH = 6
"""Tokens between `both` and the first of two authorities: `sowohl auf der Liste der Vereinten Nationen als auch`."""
FARTHEST = 400
"""Tokens back in which a text may have named the authorities of two lists."""
_LISTS = ("un", "ofac")
"""Authorities whose lists are the two of a text that names no others."""


class BothLists(NamedTuple):
    """Two lists by authority, or that which `not only` adds, and whether a clause says that a party is on neither."""

    keys: tuple[str, ...]
    denied: bool


def both_lists(clause: Clause) -> BothLists | None:
    """Return the two lists that a clause speaks of together; None where it does not, or the text names other ones."""
    draft, language = clause.draft, clause.draft.lexicon.language
    hits = sorted([*clause.hits(draft.lexicon.authorities), *_seat_beside(clause)])
    keys = tuple(dict.fromkeys(hit.value for hit in hits))
    leading = draft.words[max(clause.first, hits[0].first - REACH) : hits[0].first] if hits else []
    more = len(keys) == len(_LISTS) and _says_more(clause, leading)
    if more and not draft.lexicon.negations.find(draft.words, hits[0].first, hits[-1].last):
        return BothLists(keys[-1:], denied=False)  # the first is taken for granted
    led = any(word in _BOTH.get(language, ()) for word in leading)
    if len(keys) == len(_LISTS) and (led or draft.words[hits[-1].last : hits[-1].last + 1] == ["both"]):
        inside = draft.lexicon.negations.find(draft.words, hits[0].first, hits[-1].last)
        return None if inside else BothLists(keys, denied=False)
    pattern = _PATTERNS.get(language)
    match = pattern.search(_text(clause)) if pattern is not None else None
    if match is None:
        return None
    named = {
        hit.value for hit in draft.lexicon.authorities.find(draft.words, max(0, clause.last - FARTHEST), clause.last)
    }
    if keys and set(keys) != set(_LISTS):
        return None
    return BothLists(_LISTS, denied=match["no"] is not None) if named <= {*_LISTS, "state"} else None


_JOINS = frozenset("and et y und и".split())


def _seat_beside(clause: Clause) -> list[Hit]:
    """The town where the Security Council sits, as one of two authorities: `New York and Washington both list X`."""
    draft = clause.draft
    for at in range(clause.first, clause.last - 1):
        if tuple(draft.words[at : at + 2]) not in SEATS:
            continue
        behind = draft.lexicon.authorities.find(draft.words, at + 3, min(clause.last, at + 3 + BESIDE))
        before = draft.lexicon.authorities.find(draft.words, max(clause.first, at - 1 - BESIDE), at - 1)
        joined = draft.words[at + 2 : at + 3] != [] and draft.words[at + 2] in _JOINS and behind
        joined = joined or (at > clause.first and draft.words[at - 1] in _JOINS and before)
        return [Hit(at, at + 2, "new york", "un")] if joined else []
    return []


BESIDE = 3
"""Tokens of an authority beside another one: `New York and the US Treasury`."""
_HAVE = frozenset("have had list lists block blocked blacklist sanction keep hold carry name".split())


def both_have(clause: Clause) -> bool:
    """Return whether two authorities are said to have somebody: `Both New York and Washington have had X`."""
    draft, both = clause.draft, both_lists(clause)
    if draft.lexicon.language != "en" or both is None or len(both.keys) < len(_LISTS) or clause.negative:
        return False
    last = max(
        (hit.last for hit in [*clause.hits(draft.lexicon.authorities), *_seat_beside(clause)]), default=clause.last
    )
    at = last
    while at < clause.last and (draft.words[at] in _HAVE or draft.words[at] in ("both", "still", "now")):
        at += 1
    whom = next((f for f in clause.mentions(at)), None)
    plain = whom is not None and all(word in draft.lexicon.articles for word in draft.words[at : whom.first])
    return at > last and draft.words[at - 1] in _HAVE and plain


def _says_more(clause: Clause, leading: Sequence[str]) -> bool:
    """Whether the words before the first of two lists are `not only`: `не только в американский список, но и`."""
    only = ONLY.get(clause.draft.lexicon.language, frozenset())
    return any(
        word in only and clause.draft.lexicon.negations.find(leading, at, at + 1)
        for at, word in ((n - 1, leading[n]) for n in range(1, len(leading)))
    )


def _text(clause: Clause) -> str:
    return " ".join(clause.draft.words[clause.first : clause.last]).replace("' ", "'")
