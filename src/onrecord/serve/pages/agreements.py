"""Agreements clause by clause: which are held, and for one what is reported beside each commitment, by time."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath

from onrecord.check.clauses import Fact
from onrecord.check.clauses.from_record import facts_of_record
from onrecord.check.clauses.from_reports import facts_of_report
from onrecord.check.clauses.tracker import STEPS, track
from onrecord.check.clauses.world import RecordWorld
from onrecord.errors import NotFound
from onrecord.model.tracker import Tracker
from onrecord.model.undertaking import Agreement
from onrecord.publish.tracker import changes
from onrecord.publish.views.parties import Parties
from onrecord.record.view import StoreView
from onrecord.serve.asked import period_asked, text_asked, view_asked
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.respond import respond
from onrecord.serve.room import Room, room_of

_MOST_REPORTS = 20


class AgreementRow(msgspec.Struct, frozen=True, kw_only=True):
    """One agreement of the list; `commitments` counts different ones, whatever their readings."""

    id: str
    title: str
    date: str
    kind: str
    parties: tuple[str, ...]
    commitments: int
    text_complete: bool
    ended: str


class AgreementsPage(msgspec.Struct, frozen=True, kw_only=True):
    """The agreements held, by date."""

    as_of: str
    rows: tuple[AgreementRow, ...]


class AgreementPage(msgspec.Struct, frozen=True, kw_only=True):
    """One agreement with what is reported beside its commitments.

    Attributes:
        asked: The as-of date as it was asked for; empty without one.
        step: What a column is.
        reports: How many checked reports were looked at beside the record.
        bearers: The parties that are bound, each with how many commitments bind it.
        changes: What is new since the day asked for, in sentences.
    """

    tracker: Tracker
    asked: str
    step: str
    reports: int
    bearers: tuple[tuple[str, int], ...]
    changes: tuple[str, ...]


def agreements_page(request: HttpRequest, room: Room) -> AgreementsPage:
    """Return the agreements held as of the date that the query asks for."""
    view = view_asked(request, room)
    name = Parties(view)
    rows = [
        AgreementRow(
            id=item.id,
            title=item.title,
            date=item.date,
            kind=item.kind,
            parties=tuple(name(party).name for party in item.parties),
            commitments=len({commitment.id for commitment in item.commitments}),
            text_complete=item.text_complete,
            ended=item.ended or "",
        )
        for item in view.agreements()
    ]
    return AgreementsPage(as_of=text_asked(request, "as_of"), rows=tuple(sorted(rows, key=lambda row: row.date)))


def agreement_page(request: HttpRequest, room: Room, identity: str) -> AgreementPage:
    """Return what is reported beside the commitments of an agreement.

    Args:
        request: May ask for an as-of date, a day since which things are new, and what a column is.
        room: Its record, and the reports that were checked last, tell the facts.
        identity: Id of the agreement.

    Raises:
        NotFound: No agreement of this id was signed by then.
        InputError: A date is none.
    """
    view = view_asked(request, room)
    agreement = next((item for item in view.agreements() if item.id == identity), None)
    if agreement is None:
        raise NotFound(f"no agreement in the record has the id {identity}.", hint="All are under Agreements.")
    since = period_asked(request, "since")
    step = text_asked(request, "by") if text_asked(request, "by") in STEPS else "year"
    kept = room.archive.recent(_MOST_REPORTS)
    tracker = track(
        agreement,
        _facts(room, view, agreement, [report.id for report in kept]),
        RecordWorld(view),
        as_of=_day(view, room),
        since=since.first if since is not None else None,
        step=step,
    )
    return AgreementPage(
        tracker=tracker,
        asked=text_asked(request, "as_of"),
        step=step,
        reports=len(kept),
        bearers=tuple(Counter(row.bearer for row in tracker.rows).most_common()),
        changes=tuple(dict.fromkeys(changes(tracker))),
    )


def _facts(room: Room, view: StoreView, agreement: Agreement, reports: list[str]) -> Iterator[Fact]:
    yield from facts_of_record(view, agreement, RecordWorld(view))
    for report_id in reports:
        yield from facts_of_report(room.archive.value(report_id), view, name=report_id)


def _day(view: StoreView, room: Room) -> dt.date:
    return view.as_of.last if view.as_of is not None and view.as_of.last is not None else room.now().date()


@get("/agreements", sync_to_thread=True)
def show_agreements(request: HttpRequest) -> HttpResponse:
    """Show the agreements held."""
    return respond(request, "agreements.html.j2", agreements_page(request, room_of(request)))


@get("/agreements/{agreement_id:str}", sync_to_thread=True)
def show_agreement(request: HttpRequest, agreement_id: FromPath[str]) -> HttpResponse:
    """Show an agreement, clause by clause."""
    return respond(request, "agreement.html.j2", agreement_page(request, room_of(request), agreement_id))


HANDLERS: list[HTTPRouteHandler] = [show_agreements, show_agreement]
