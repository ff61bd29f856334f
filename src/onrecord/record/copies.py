"""Copies: reports that share half of their runs of words are one source, however many print it."""

from collections.abc import Collection

from onrecord.store.reports import ReportIndex

LEAST_SHARED = 4
"""Sampled runs that two reports must share: fewer may be a phrase."""
LEAST_SHARE = 0.5
"""Share of the runs of the shorter report that the other one must have."""


def copies_of(index: ReportIndex, document: str, shingles: Collection[int]) -> frozenset[str]:
    """Return the clusters of the reports that are the document itself or copies of it.

    Args:
        index: The reports held.
        document: Id of the document.
        shingles: Its sampled runs of words.
    """
    found = {
        report.cluster
        for report, shared, size in index.sharing(shingles)
        if shared >= LEAST_SHARED and shared >= LEAST_SHARE * min(size, len(shingles))
    }
    own = index.of_document(document)
    return frozenset(found | ({own.cluster} if own is not None else set()))
