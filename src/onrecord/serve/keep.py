"""A checked report into the archive."""

import datetime as dt
from collections.abc import Sequence

from onrecord.model.ids import sha256_hex
from onrecord.model.vocab import Outcome
from onrecord.publish import Report
from onrecord.publish.summary import counts_by_label
from onrecord.store.archive import Archive, KeptReport


def keep(archive: Archive, report: Report, value: bytes, at: dt.datetime, notes: Sequence[str] = ()) -> KeptReport:
    """Keep a report and return its head; the same check twice is kept once.

    Args:
        archive: Where to.
        report: The report.
        value: The same as JSON.
        at: When it was checked.
        notes: How its file was read.
    """
    document = report.document
    kept = KeptReport(
        id=f"rep-{sha256_hex(value)[:12]}",
        document=document.id,
        title=" ".join(document.title.split()) or document.source or document.id,
        source=document.source,
        language=document.language,
        published=edtf_of(document.published.from_, document.published.to),
        as_of=edtf_of(report.as_of.from_, report.as_of.to),
        mode=report.as_of.mode.value,
        at=at.isoformat(timespec="seconds"),
        counts=" ".join(f"{label.value}={count}" for label, count in counts_by_label(report)),
        notes="\n".join(notes),
    )
    linked = {mention.entities[0].id for mention in report.mentions if mention.outcome is Outcome.LINKED}
    archive.put(kept, value, linked)
    return kept


def edtf_of(first: str | None, last: str | None) -> str:
    """Return a period of ISO days in EDTF; empty where nothing is known."""
    if first is None and last is None:
        return ""
    return first if first is not None and first == last else f"{first or '..'}/{last or '..'}"
