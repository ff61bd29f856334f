"""Checked reports that were read lately, with what is worked out from each alone.

The id of a report is made of its content: what was worked out once stays right.
"""

import functools

from markupsafe import Markup

from onrecord.publish import Report, parse_json
from onrecord.publish.page import PageView, page_from_report
from onrecord.serve.templating import render
from onrecord.store.archive import Archive

_REPORTS = 16


class Shelf:
    """The reports at hand; of more than a few, those read last.

    Attributes:
        report: Gives a report by its id.
        view: Gives what every page of it shows.
        article: Gives its text and cards as markup.
    """

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self.report = functools.lru_cache(_REPORTS)(self._report)
        self.view = functools.lru_cache(_REPORTS)(self._view)
        self.article = functools.lru_cache(_REPORTS)(self._article)

    def _report(self, report_id: str) -> Report:
        return parse_json(self._archive.value(report_id))

    def _view(self, report_id: str) -> PageView:
        return page_from_report(self.report(report_id))

    def _article(self, report_id: str) -> Markup:
        return Markup(render("parts/report_article.html.j2", {"view": self.view(report_id)}))  # noqa: S704 - escaped there
