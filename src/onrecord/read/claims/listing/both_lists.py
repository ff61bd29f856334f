"""Both lists: a clause that puts a party on two lists at once, by name or by number, or keeps it off both.

`is on both lists`, `est sur les deux listes`, `under both American and UN sanctions`, `is on neither list`; and the
one that `not only` adds: `nicht nur auf der US-Liste, sondern auch auf der der UN`.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.read.claims.clause import Clause
from onrecord.read.lexicon.focus_words import ONLY

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
    hits = sorted(clause.hits(draft.lexicon.authorities))
    keys = tuple(dict.fromkeys(hit.value for hit in hits))
    leading = draft.words[max(clause.first, hits[0].first - REACH) : hits[0].first] if hits else []
    more = len(keys) == len(_LISTS) and _says_more(clause, leading)
    if more and not draft.lexicon.negations.find(draft.words, hits[0].first, hits[-1].last):
        return BothLists(keys[-1:], denied=False)  # the first is taken for granted
    if len(keys) == len(_LISTS) and any(word in _BOTH.get(language, ()) for word in leading):
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


def _says_more(clause: Clause, leading: Sequence[str]) -> bool:
    """Whether the words before the first of two lists are `not only`: `не только в американский список, но и`."""
    only = ONLY.get(clause.draft.lexicon.language, frozenset())
    return any(
        word in only and clause.draft.lexicon.negations.find(leading, at, at + 1)
        for at, word in ((n - 1, leading[n]) for n in range(1, len(leading)))
    )


def _text(clause: Clause) -> str:
    return " ".join(clause.draft.words[clause.first : clause.last]).replace("' ", "'")
