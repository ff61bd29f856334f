"""Check added reports again, and say which of their verdicts changed between two states of the record."""

from collections.abc import Iterable, Mapping

import msgspec

from onrecord.model.document import Document, Published
from onrecord.model.time import Period, parse_edtf
from onrecord.model.vocab import Label
from onrecord.pipeline import run
from onrecord.publish import Report, parse_json
from onrecord.record.held import Record
from onrecord.store.reports import HeldReport


class ChangedVerdict(msgspec.Struct, frozen=True, kw_only=True):
    """A claim of an added report whose verdict is another one now."""

    report: str
    document: str
    claim: str
    quote: str
    before: Label
    after: Label


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """Added reports checked again.

    Attributes:
        labels: The label of each claim, by document and claim id.
        unread: Titles of those whose text is not held, so that they cannot be checked again here.
    """

    labels: dict[str, dict[str, Label]]
    quotes: dict[str, str]
    titles: dict[str, str]
    unread: tuple[str, ...]


def recheck(record: Record, reports: Iterable[HeldReport]) -> Checked:
    """Return the labels that the claims of added reports get from the record as it is now."""
    labels: dict[str, dict[str, Label]] = {}
    quotes: dict[str, str] = {}
    titles: dict[str, str] = {}
    unread = []
    for held in reports:
        report = parse_json(record.store.reports.value(held.number), where=held.title)
        document = document_of(report)
        if document is None:
            unread.append(held.title)
            continue
        finding = run(document, record, as_of=_period(report), mode=report.as_of.mode)
        labels[held.document] = {verdict.claim_id: verdict.label for verdict in finding.verdicts}
        quotes |= {claim.id: claim.span.quote for claim in finding.resolution.reading.claims}
        titles[held.document] = held.title
    return Checked(labels=labels, quotes=quotes, titles=titles, unread=tuple(unread))


def changes(before: Checked, after: Checked) -> tuple[ChangedVerdict, ...]:
    """Return the verdicts that differ between two checks of the same reports."""
    return tuple(
        ChangedVerdict(
            report=after.titles[document],
            document=document,
            claim=claim,
            quote=after.quotes[claim],
            before=held[claim],
            after=label,
        )
        for document, claims in after.labels.items()
        for claim, label in claims.items()
        if (held := _labels(before.labels, document)).get(claim, label) is not label
    )


def _labels(held: Mapping[str, dict[str, Label]], document: str) -> dict[str, Label]:
    return held.get(document, {})


def document_of(report: Report) -> Document | None:
    """Return the document of a checked report; None where its text was not exported with it."""
    given = report.document
    if not isinstance(given.text, str):
        return None
    published = given.published
    period = _edtf(published.from_, published.to)
    return Document(
        id=given.id,
        source=given.source,
        text=given.text,
        title=given.title,
        language=given.language,
        published=Published(period=period, by=published.by, why=published.why),
        text_sha256=given.text_sha256,
    )


def _period(report: Report) -> Period | None:
    return _edtf(report.as_of.from_, report.as_of.to)


def _edtf(first: str | None, last: str | None) -> Period | None:
    if first is None and last is None:
        return None
    return parse_edtf(first if first == last and first else f"{first or '..'}/{last or '..'}")
