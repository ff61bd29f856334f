"""Add checked reports to the record: their claims become statements that a report says so."""

import re
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from onrecord.errors import InputError
from onrecord.model.ids import content_id
from onrecord.model.time import parse_edtf
from onrecord.model.told import Told
from onrecord.record.copies import copies_of
from onrecord.record.told_keys import keys_of
from onrecord.store import Store
from onrecord.store.reports import HeldReport, NewClaim, NewReport, ReportTables
from onrecord.text.shingles import shingles_of

_GRADE = re.compile(r"[A-F][1-6]")


class ToldClaim(NamedTuple):
    """A claim of a report: its id, its words, and what it says where that can be compared."""

    claim: str
    quote: str
    told: Told | None


class CheckedReport(NamedTuple):
    """What is kept of a checked report.

    Attributes:
        published: When it appeared, in EDTF; empty where unknown.
        texts: Its text, or the quotes of its claims where the text is not at hand.
        cites: Ids of the statements that its verdicts cite.
        value: The whole of it as JSON.
    """

    document: str
    title: str
    published: str
    texts: tuple[str, ...]
    claims: tuple[ToldClaim, ...]
    cites: frozenset[str]
    value: bytes


class AddedReport(msgspec.Struct, frozen=True, kw_only=True):
    """What adding a report did.

    Attributes:
        statements: Statements that it makes; `compared` of them can be compared with claims of later reports.
        copies: Titles of the reports held that it copies, or that copy it.
        changed: It was not held before in this form.
    """

    document: str
    title: str
    published: str
    grade: str
    statements: int
    compared: int
    copies: tuple[str, ...]
    changed: bool


def add_report(store: Store, report: CheckedReport, *, grade: str, by: str, at: str) -> AddedReport:
    """Add a checked report; see `add_reports`."""
    (added,) = add_reports(store, [report], grade=grade, by=by, at=at)
    return added


def add_reports(
    store: Store, reports: Iterable[CheckedReport], *, grade: str, by: str, at: str
) -> tuple[AddedReport, ...]:
    """Add checked reports in one transaction. The same document added again takes the place of the first.

    Args:
        store: Where the record rests.
        reports: The reports, asked for one by one.
        grade: Admiralty letters that a person gives them, such as `B2`; empty for none. They are never guessed.
        by: Who adds them.
        at: The instant, in ISO form.

    Raises:
        InputError: The grade is none.
    """
    if grade and not _GRADE.fullmatch(grade):
        raise InputError(
            f"'{grade}' is no Admiralty grade.", hint="Give reliability A to F and credibility 1 to 6, such as B2."
        )
    with store.writer() as writer:
        return tuple([_put(writer.reports, report, (grade, by, at)) for report in reports])


def _put(tables: ReportTables, report: CheckedReport, given: tuple[str, str, str]) -> AddedReport:
    """Add one report; `given` is its grade, who adds it, and when."""
    grade = given[0]
    shingles = shingles_of(report.texts)
    claims = tuple(_new_claim(report.document, claim) for claim in report.claims)
    held = tables.read.of_document(report.document)
    copies = copies_of(tables.read, report.document, shingles)
    cluster = min((*copies, report.document))
    titles = tuple(row.title for row in tables.read.in_clusters(copies) if row.document != report.document)
    changed = held is None or tables.read.value(held.number) != report.value or held.grade != grade
    if changed:
        day = _day(report.published)
        made = HeldReport(0, report.document, report.title, cluster, day, report.published, *given)
        tables.put(NewReport(made, report.value, shingles, claims, report.cites))
    tables.join(copies - {cluster}, cluster)
    return AddedReport(
        document=report.document,
        title=report.title,
        published=report.published,
        grade=grade,
        statements=len(claims),
        compared=sum(1 for claim in claims if claim.keys),
        copies=titles,
        changed=changed,
    )


def _new_claim(document: str, claim: ToldClaim) -> NewClaim:
    keys = keys_of(claim.told) if claim.told is not None else frozenset[str]()
    statement = content_id("stm", "report", document, claim.claim)
    return NewClaim(statement, claim.claim, claim.quote, claim.told if keys else None, keys)


def _day(published: str) -> int:
    if not published:
        return 0
    first = parse_edtf(published).first
    return first.toordinal() if first is not None else 0
