"""The publication date that a page states about itself, and where it says so."""

import json
import re
from typing import TYPE_CHECKING, NamedTuple

from onrecord.model.time import Period, parse_edtf

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DAY = re.compile(r"\s{0,9}(\d{4}-\d{2}-\d{2})(?!\d)")
_COMPACT = re.compile(r"\s{0,9}(\d{4})(\d{2})(\d{2})(?!\d)")
_META = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "dcterms.created",
    "citation_publication_date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "date",
)
_LONGEST_JSON = 500_000


class PageDate(NamedTuple):
    """A publication date and the part of the page that states it."""

    period: Period
    why: str


def page_date(tree: "HtmlElement") -> PageDate | None:
    """Return the day a page says it was published on: meta element, JSON-LD, or the first time element of the article.

    "Modified" and "updated" dates are no publication dates and are not used.
    """
    stated: dict[str, str] = {}
    for element in tree.xpath("//meta[@content]"):
        for attribute in ("property", "name", "itemprop"):
            if name := (element.get(attribute) or "").strip().lower():
                stated.setdefault(name, element.get("content") or "")
    for name in _META:
        if (period := _day(stated.get(name, ""))) is not None:
            return PageDate(period, f"the page's meta element {name}")
    for script in tree.xpath("//script[@type='application/ld+json']"):
        if (period := _day(_json_date(script.text_content() or ""))) is not None:
            return PageDate(period, "the page's JSON-LD datePublished")
    paths = (
        "//*[@itemprop='datePublished']",
        "//article//time[@datetime]",
        "//main//time[@datetime]",
        "//time[@pubdate]",
    )
    for path in paths:
        for element in tree.xpath(path)[:1]:
            if (period := _day(element.get("datetime") or element.get("content") or "")) is not None:
                return PageDate(period, "the page's first time element")
    return None


def _day(value: str) -> Period | None:
    match = _DAY.match(value)
    compact = None if match else _COMPACT.match(value)
    if match is None and compact is None:
        return None
    text = match[1] if match else "-".join(compact.groups()) if compact else ""
    try:
        return parse_edtf(text)
    except ValueError:
        return None


def _json_date(text: str) -> str:
    """Return the datePublished of JSON-LD; empty where there is none."""
    if len(text) > _LONGEST_JSON or '"datePublished"' not in text:
        return ""
    try:
        waiting = [json.loads(text, strict=False)]
    except (ValueError, RecursionError):
        return ""
    while waiting:
        value = waiting.pop(0)
        if isinstance(value, dict):
            if isinstance(value.get("datePublished"), str):
                return str(value["datePublished"])
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
    return ""
