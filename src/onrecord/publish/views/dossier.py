"""The dossier of a party: all that the record holds of it, each value with its source, nothing merged into a truth."""

import datetime as dt
from collections.abc import Sequence

import msgspec

from onrecord.model.record import Entity, RoleStatement, Statement, TieStatement
from onrecord.publish.contract import EntityOut
from onrecord.publish.views.facts import FactView, ScriptView, facts_of, names_by_script
from onrecord.publish.views.listings import ListingBars, listing_bars
from onrecord.publish.views.mentioned import ReportMention
from onrecord.publish.views.parties import Parties, PartyView, party_of
from onrecord.publish.views.saying import StatementView, statement_view
from onrecord.publish.views.spans import Axis, axis_over
from onrecord.record.profile import NOTICE
from onrecord.record.selection import source_of
from onrecord.record.view import StoreView

PER_PAGE = 100
MOST_TIES = 40
TYPES = {
    "": "everything",
    "listing": "listings",
    "attribute": "facts",
    "role": "roles",
    "tie": "ties",
    "reward": "rewards",
    "responsibility": "responsibilities",
    "remark": "remarks",
}
"""The kinds of statement that a page can choose."""


class PageOf(msgspec.Struct, frozen=True, kw_only=True):
    """One page of the statements; pages count from 1."""

    type: str
    number: int
    pages: int
    total: int
    statements: tuple[StatementView, ...]


class DossierView(msgspec.Struct, frozen=True, kw_only=True):
    """All that the page of a party shows.

    Attributes:
        listings: Where it stands and stood; `axis` is the time that their bars cover.
        ties: Roles and ties with a time, to be drawn; `ties_left` counts those that are not drawn.
        counts: How many statements there are of each kind.
        alike: Parties that bear a name much like one of its own, with the reasons; nobody has said that they are one.
    """

    notice: str
    as_of: str
    party: PartyView
    ids: tuple[str, ...]
    merged: tuple[str, ...]
    scripts: tuple[ScriptView, ...]
    facts: tuple[FactView, ...]
    axis: Axis | None
    listings: tuple[ListingBars, ...]
    ties: tuple[StatementView, ...]
    ties_axis: Axis | None
    ties_left: int
    counts: dict[str, int]
    page: PageOf
    mentioned: tuple[ReportMention, ...]
    alike: tuple[EntityOut, ...]


def dossier_of(
    view: StoreView,
    entity: Entity,
    *,
    now: dt.date,
    type_: str = "",
    number: int = 1,
    mentioned: Sequence[ReportMention] = (),
    alike: Sequence[EntityOut] = (),
) -> DossierView:
    """Return what the record holds of a party as of the view's date.

    Args:
        view: The record.
        entity: The party.
        now: Today: the last day that a bar without an end reaches.
        type_: The kind of statement to list; empty for all.
        number: The page of the list, from 1; a page that does not exist is the nearest one.
        mentioned: Checked reports that name it.
        alike: Parties with a name like one of its own.
    """
    statements = view.statements(entity.id)
    name = Parties(view)
    until = view.as_of.last if view.as_of is not None and view.as_of.last is not None else now
    bars = listing_bars(view, entity, statements, until)
    ties, left = _ties(statements, entity.id, name)
    days = [day for listing in bars for bar in listing.bars for day in (bar.first, bar.last)]
    spanned = [day for tie in ties for day in (tie.span.first, tie.span.last)]
    return DossierView(
        notice=NOTICE,
        as_of=view.as_of.edtf if view.as_of is not None else "",
        party=party_of(entity),
        ids=entity.refs,
        merged=entity.merged,
        scripts=names_by_script(entity.names, _written_by(view, entity)),
        facts=facts_of(entity.id, statements),
        axis=axis_over(days, now=until),
        listings=bars,
        ties=ties,
        ties_axis=axis_over(spanned, now=until) if any(spanned) else None,
        ties_left=left,
        counts=_counts(statements),
        page=_page(statements, entity.id, name, type_ if type_ in TYPES else "", number),
        mentioned=tuple(mentioned),
        alike=tuple(alike),
    )


def _counts(statements: Sequence[Statement]) -> dict[str, int]:
    counts = dict.fromkeys(TYPES, 0)
    counts[""] = len(statements)
    for item in statements:
        counts[str(item.__struct_config__.tag)] += 1
    return counts


def _page(statements: Sequence[Statement], subject: str, name: Parties, type_: str, number: int) -> PageOf:
    wanted = [item for item in statements if not type_ or item.__struct_config__.tag == type_]
    pages = max((len(wanted) + PER_PAGE - 1) // PER_PAGE, 1)
    number = min(max(number, 1), pages)
    shown = wanted[(number - 1) * PER_PAGE : number * PER_PAGE]
    return PageOf(
        type=type_,
        number=number,
        pages=pages,
        total=len(wanted),
        statements=tuple(statement_view(item, subject, name) for item in shown),
    )


def _ties(statements: Sequence[Statement], subject: str, name: Parties) -> tuple[tuple[StatementView, ...], int]:
    """Return the roles and ties of a party, those with a time first and by it, and how many are left out."""
    found = [item for item in statements if isinstance(item, RoleStatement | TieStatement)]
    found.sort(key=lambda item: (not (item.since or item.until), item.since or item.until or ""))
    shown = found[:MOST_TIES]
    return tuple(statement_view(item, subject, name) for item in shown), len(found) - len(shown)


def _written_by(view: StoreView, entity: Entity) -> dict[str, tuple[str, ...]]:
    """Return by name the official ids whose newest entry writes it so."""
    found: dict[str, list[str]] = {}
    for ref in entity.refs:
        if source_of(ref) in view.sources():
            entries = [item.entry for item in view.history_of_ref(ref) if item.entry is not None]
            for name in entries[-1].names if entries else ():
                found.setdefault(name.text, []).append(ref)
    return {text: tuple(dict.fromkeys(refs)) for text, refs in found.items()}
