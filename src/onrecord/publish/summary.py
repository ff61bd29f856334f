"""What the terminal and the page say about a whole report: counts, dates, sources, in words."""

from collections import Counter

from onrecord.model.vocab import Label
from onrecord.publish.contract import EvidenceOut, PublishedOut, Report, SnapshotOut
from onrecord.publish.wording import LABELS


def counts_by_label(report: Report) -> list[tuple[Label, int]]:
    """Return the labels that occur, with the number of claims; never a score."""
    counts = Counter(claim.verdict for claim in report.claims)
    return [(label, counts[label]) for label in LABELS if counts[label]]


def period_words(first: str | None, last: str | None) -> str:
    """Return a period of ISO days for a reader."""
    if first is None and last is None:
        return "an unknown date"
    if first == last:
        return first or ""
    if first is None:
        return f"until {last}"
    return f"since {first}" if last is None else f"{first} to {last}"


def published_words(published: PublishedOut) -> str:
    """Return when the report was published, how that is known, and why."""
    if published.from_ is None and published.to is None:
        return f"unknown; {published.why}" if published.why else "unknown"
    how = "; ".join(part for part in (published.by, published.why) if part and part != "unknown")
    period = period_words(published.from_, published.to)
    return f"{period} ({how})" if how else period


def snapshot_words(snapshot: SnapshotOut) -> str:
    """Return a list snapshot for a reader: title, date, entries, and what it lacks."""
    lacks = "" if snapshot.complete else ", not complete"
    if snapshot.complete and not snapshot.names_complete:
        lacks = ", aliases not complete"
    return f"{snapshot.title or snapshot.source} {snapshot.snapshot} ({snapshot.entries:,} entries{lacks})"


def evidence_heading(item: EvidenceOut) -> str:
    """Return where an item of evidence stands: title, id, date."""
    parts = [item.title or item.source]
    if item.ref and item.ref != item.title:
        parts.append(item.ref)
    if item.field:
        parts.append(item.field)
    if item.snapshot:
        parts.append(f"snapshot of {item.snapshot}")
    elif item.published:
        parts.append(item.published)
    if item.grade:
        parts.append(f"grade {item.grade}")
    if item.corrected:
        parts.append(f"left out: {item.corrected}")
    return ", ".join(parts)


def sources_consulted(report: Report) -> list[str]:
    """Return every source that a claim cites or looked at without result, each once, in order of name."""
    found = {
        f"{item.source}@{item.snapshot}" if item.snapshot else item.source for c in report.claims for item in c.evidence
    }
    found.update(name for claim in report.claims for name in claim.consulted)
    return sorted(found)
