"""ReportView: what earlier reports say, as the clock lets it be known, each cluster of copies once."""

import datetime as dt
from collections.abc import Collection, Container, Sequence

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
        self._told: dict[int, Told] = {}

    def copies(self, document: str, text: str) -> frozenset[str]:
        """Return the clusters of reports that are this document or copies of it."""
        return copies_of(self._reports, document, shingles_of([text])) if self._any() else frozenset()

    def sayings(self, told: Told) -> list[Saying]:
        """Return the different things that reports say which may be compared with this one."""
        keys = keys_of(told) if self._any() else frozenset[str]()
        numbers = self._reports.told_numbers(told, keys) if keys else []
        self._told |= self._reports.told([number for number in numbers if number not in self._told])
        return [Saying(number, self._told[number]) for number in numbers]

    def tellers(self, sayings: Sequence[Saying], own: Collection[str]) -> dict[int, tuple[ReportedStatement, ...]]:
        """Return, by number, a statement for each cluster of reports that say it, the oldest first; none of `own`."""
        day = self._clock.day
        last = day.toordinal() if self._clock.then and day is not None else dt.date.max.toordinal()
        rows = self._reports.tellers([saying.number for saying in sayings], own, last)
        found = {}
        for saying in sayings:
            by_cluster: dict[str, ReportedStatement] = {}
            for teller in rows[saying.number]:
                if teller.statement not in self._corrected:
                    by_cluster.setdefault(teller.report.cluster, _statement(teller, saying.told))
            found[saying.number] = tuple(by_cluster.values())
        return found

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
