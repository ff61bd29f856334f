"""Checked reports that were read lately, with what is worked out from each alone.

The id of a report is made of its content: what was worked out once stays right.
"""

import functools

from markupsafe import Markup

from onrecord.publish import Report, parse_json
from onrecord.publish.page import PageView, page_from_report
from onrecord.publish.page_parts import cut
from onrecord.serve.templating import render
from onrecord.store.archive import Archive

_REPORTS = 16


class Shelf:
    """The reports at hand; of more than a few, those read last.

    Attributes:
        report: Gives a report by its id.
        parts: Gives what its pages show: one part, of a long report several.
        article: Gives the text and cards of one part as markup, in one language.
    """

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self.report = functools.lru_cache(_REPORTS)(self._report)
        self.parts = functools.lru_cache(_REPORTS)(self._parts)
        self.article = functools.lru_cache(_REPORTS)(self._article)

    def _report(self, report_id: str) -> Report:
        return parse_json(self._archive.value(report_id))

    def _parts(self, report_id: str) -> tuple[PageView, ...]:
        return cut(page_from_report(self.report(report_id)))

    def _article(self, report_id: str, part: int, language: str) -> Markup:
        view = self.parts(report_id)[part - 1]
        return Markup(render("parts/report_article.html.j2", {"view": view}, language))  # noqa: S704 - escaped there
