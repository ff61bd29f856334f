"""ReportView: what earlier reports say, as the clock lets it be known, each cluster of copies once."""

import datetime as dt
from collections.abc import Collection, Container

from onrecord.model.record import Citation
from onrecord.model.told import ReportedStatement, Told
from onrecord.model.vocab import SourceKind
from onrecord.record.base import Saying
from onrecord.record.clock import Clock
from onrecord.record.copies import copies_of
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

    def sayings(self, keys: Collection[str], own: Container[str]) -> list[Saying]:
        """Return what reports say under some keys; those of the clusters `own` are left out."""
        if not keys or not self._any():
            return []
        found = []
        for number, told in self._reports.told(keys):
            by_cluster: dict[str, ReportedStatement] = {}
            for teller in self._reports.tellers(number):
                if teller.report.cluster not in own and self._is_known(teller):
                    by_cluster.setdefault(teller.report.cluster, _statement(teller, told))
            if by_cluster:
                found.append(Saying(told, tuple(by_cluster.values())))
        return found

    def _any(self) -> bool:
        if self._held is None:
            self._held = self._reports.any()
        return self._held

    def _is_known(self, teller: Teller) -> bool:
        if teller.statement in self._corrected:
            return False
        day = self._clock.day
        return not self._clock.then or day is None or dt.date.fromordinal(max(teller.report.day, 1)) <= day


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
