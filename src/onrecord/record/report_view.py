"""ReportView: what earlier reports say, as the clock lets it be known, each cluster of copies once."""

import datetime as dt
from collections.abc import Collection, Container

from onrecord.model.record import Citation
from onrecord.model.told import ReportedStatement, Told
from onrecord.model.vocab import SourceKind
from onrecord.record.base import Saying
from onrecord.record.clock import Clock
from onrecord.record.copies import copies_of
from onrecord.record.told_keys import keys_of
from onrecord.store import Store
from onrecord.store.reports import Teller
from onrecord.text.shingles import shingles_of

REPORT_SOURCE = "report"
"""Key of the source of every statement that an earlier report makes."""


class ReportView:
    """Earlier reports as of a date."""

    def __init__(self, store: Store, clock: Clock, corrected: Container[str]) -> None:
        """Make the view; statements whose id is among `corrected` are left out."""
        self._reports = store.reports
        self._clock = clock
        self._corrected = corrected
        self._held: bool | None = None

    def copies(self, document: str, text: str) -> frozenset[str]:
        """Return the clusters of reports that are this document or copies of it."""
        return copies_of(self._reports, document, shingles_of([text])) if self._any() else frozenset()

    def sayings(self, told: Told) -> list[Saying]:
        """Return the different things that reports say which may be compared with this one."""
        keys = keys_of(told) if self._any() else frozenset[str]()
        return [Saying(number, other) for number, other in self._reports.told(told, keys)] if keys else []

    def tellers(self, saying: Saying, own: Collection[str]) -> tuple[ReportedStatement, ...]:
        """Return a statement for each cluster of reports that say it, the oldest first; the clusters `own` left out."""
        day = self._clock.day
        last = day.toordinal() if self._clock.then and day is not None else dt.date.max.toordinal()
        by_cluster: dict[str, ReportedStatement] = {}
        for teller in self._reports.tellers(saying.number, own, last):
            if teller.statement not in self._corrected:
                by_cluster.setdefault(teller.report.cluster, _statement(teller, saying.told))
        return tuple(by_cluster.values())

    def _any(self) -> bool:
        if self._held is None:
            self._held = self._reports.any()
        return self._held


def _statement(teller: Teller, told: Told) -> ReportedStatement:
    report = teller.report
    cite = Citation(
        source=REPORT_SOURCE,
        title=report.title,
        kind=SourceKind.REPORT,
        ref=f"{REPORT_SOURCE}:{report.document}",
        published=report.published or None,
        excerpt=teller.quote,
        field=teller.claim,
    )
    return ReportedStatement(id=teller.statement, told=told, cite=cite, grade=report.grade, cluster=report.cluster)
