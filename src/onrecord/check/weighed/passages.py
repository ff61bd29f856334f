"""Passages: the sentences that sources give about a party, and the lists that it stands on, ready to be compared."""

import re
from typing import NamedTuple

from onrecord.check.case import Desk, decides
from onrecord.check.compare import period_or_none
from onrecord.check.listing.standing import standing_of
from onrecord.check.role.terms import begins_after
from onrecord.model.record import AttributeStatement, Entity, Entry, ListingStatement, Snapshot, Statement, TieStatement
from onrecord.model.time import Period
from onrecord.text.normalize import fold
from onrecord.text.senses import Content, content_of
from onrecord.text.sentences import split_sentences
from onrecord.text.towns import towns_named

_KEEPERS = {"un": "New York United Nations", "ofac": "Washington American United States Treasury"}
"""Towns and countries by which a report may name who keeps a list: they are no values that an entry must have."""


class Passage(NamedTuple):
    """One sentence of an entry, or one list that it stands on; `statement` is None for a list."""

    text: str
    senses: frozenset[str]
    words: frozenset[str]
    bare: tuple[str, ...]
    numbers: frozenset[tuple[float | None, float | None]]
    dates: tuple[Period, ...]
    places: frozenset[str]
    sort: str
    statement: Statement | None = None


class Listed(NamedTuple):
    """A list that a party stands on as of the report."""

    source: str
    snapshot: Snapshot
    entry: Entry
    since: Period | None


def passages_of(entity: Entity, desk: Desk) -> list[Passage]:
    """Return the sentences that sources give about a party as of the report, unverified ones left out."""
    found = []
    for statement in desk.view.statements(entity.id):
        if isinstance(statement, ListingStatement) or not decides(statement) or not statement.cite.excerpt:
            continue
        if begins_after(statement, desk.as_of) or _is_of_another(statement, entity):
            continue
        text = statement.cite.excerpt
        for first, last in split_sentences(text):
            content = content_of(text[first:last])
            found.append(_passage(text[first:last], content, _sort_of(statement), statement))
    return found


def _is_of_another(statement: Statement, entity: Entity) -> bool:
    return statement.subject != entity.id and not isinstance(statement, TieStatement)


def _sort_of(statement: Statement) -> str:
    if isinstance(statement, AttributeStatement):
        return statement.attribute
    return str(statement.__struct_config__.tag)


def lists_of(entity: Entity, desk: Desk) -> list[Listed]:
    """Return the lists on which a party stands as of the report, by the snapshots around it."""
    found = []
    for source in desk.view.sources():
        if not any(ref.startswith(f"{source}:") for ref in entity.refs):
            continue
        standing = standing_of(entity, source, desk)
        if standing.state == "listed" and standing.entry is not None:
            snapshot, entry = standing.entry
            found.append(Listed(source, snapshot, entry, period_or_none(entry.listed_on)))
    return found


def as_passage(listed: Listed) -> Passage:
    """Return what a listing itself has to compare: its day, its programmes and the names of who keeps the list."""
    keeper = next((words for key, words in _KEEPERS.items() if listed.source.startswith(key)), "")
    text = f"{keeper} {' '.join(listed.entry.programmes)}"
    passage = _passage(text, content_of(text), "listing", None)
    orders = frozenset((float(n), float(n)) for n in re.findall(r"\d+", text))
    return passage._replace(dates=(listed.since,) if listed.since is not None else (), numbers=orders)


def _passage(text: str, content: Content, sort: str, statement: Statement | None) -> Passage:
    return Passage(
        text=text,
        senses=frozenset(sense.name for sense in content.senses),
        words=frozenset(fold(sense.word.removesuffix("'s").removesuffix("’s")) for sense in content.senses),
        bare=tuple(fold(sense.word) for sense in content.senses),
        numbers=frozenset((n.estimate.low, n.estimate.high) for n in content.numbers),
        dates=tuple(date.period for date in content.dates if date.period is not None),
        places=frozenset(s.name for s in content.senses if s.nation or (s.proper and towns_named(s.word))),
        sort=sort,
        statement=statement,
    )
