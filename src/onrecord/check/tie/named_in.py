"""Whether a passage of an entry names another party."""

import re
from collections.abc import Iterator, Sequence

from onrecord.check.case import Desk, decides
from onrecord.model.record import Entity, Statement
from onrecord.model.vocab import SourceKind
from onrecord.text.names import FORM, name_parts
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold

SHORTEST_NAME = 7
"""Letters of a name of one word that is looked for in a passage."""


def own_passages(party: Entity, desk: Desk) -> Iterator[Statement]:
    """Yield the statements that an official list makes in a party's own entry."""
    for statement in desk.view.statements(party.id):
        listed = statement.cite.kind is SourceKind.OFFICIAL_LIST
        if listed and statement.cite.ref in party.refs and decides(statement):
            yield statement


def named_in(excerpt: str, other: Entity | None, name: str) -> bool:
    """Return whether a passage has a name of a party, or the name that a report gives it, word by word."""
    names = [name, *(n.text for n in other.names)] if other is not None else [name]
    wanted = [w for text in names if len(w := plain_name(text)) > 1 or len("".join(w)) >= SHORTEST_NAME]
    if any(in_order(words, excerpt) for words in wanted):
        return True
    letters = [text for text in names if _ACRONYM.fullmatch(text)]  # `TDG Ltd.`
    return any(text in _ACRONYM.findall(excerpt) for text in letters)


_ACRONYM = re.compile(r"\b[A-Z]{3,}\b")
_COMMON = frozenset(
    "company companies limited bank group trading international general industries industrial holding services firm"
    " corporation development investment shipping engineering national enterprise enterprises technology the and for"
    " state organization organisation ordinary shares shareholders".split()
)
"""Words that many names share."""
SHORTEST_WORD = 4


def may_name(excerpt: str, other: Entity, name: str) -> bool:
    """Return whether a passage may mean a party: by one telling word of its names, or by letters that they spell."""
    if named_in(excerpt, other, name):
        return True
    names = [name, *(n.text for n in other.names)]
    words = {word for text in names for word in fold(text).split() if len(word) >= SHORTEST_WORD} - _COMMON
    words = {word for word in words if not nation_of(word)}  # `Korea` is in the name of every other firm there
    if not words.isdisjoint(fold(excerpt).split()):
        return True
    initials = {"".join(word[:1] for word in text.replace("-", " ").split()).upper() for text in names}
    written = {word.upper() for text in names for word in text.replace("(", " ").replace(")", " ").split()}
    return any(
        any(told in known or known in told for known in initials | written if len(known) >= len("abc"))
        for told in _ACRONYM.findall(excerpt)
    )


def in_order(words: Sequence[str], excerpt: str) -> bool:
    """Return whether a passage has some words one behind the other."""
    return f" {' '.join(words)} " in f" {fold(excerpt)} "


_LEGAL = frozenset("company co ltd limited inc corporation corp llc gmbh".split())


def plain_name(name: str) -> list[str]:
    """Return the words of a name without its legal form."""
    forms = {part.text for part in name_parts(name) if part.role == FORM} | _LEGAL
    words = fold(name).split()
    while len(words) > 1 and (words[-1] in forms or (len(words[-1]) == 1 and not words[-1].isdigit())):
        words = words[:-1]
    return words
