"""HTML pages: the article's text by paragraphs, with title, date and language from the page.

The page is data: scripts never run and nothing is fetched.
"""

import copy
import re
from typing import TYPE_CHECKING

from onrecord.model.document import Published
from onrecord.read.formats.base import Parsed
from onrecord.read.formats.html_dates import page_date

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_OPENING = re.compile(
    r"\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,20})?<(?:!|html|head|body|meta|title|article|main|div|p\b|link)", re.IGNORECASE
)
_CERTAIN = re.compile(r"<(?:!doctype\s{1,9}html|html|body|article|head)[\s>]", re.IGNORECASE)
_HEAD = 20_000
_LEFT_OUT = "//script|//style|//noscript|//template|//nav|//header|//footer|//aside|//form|//iframe|//svg|//comment()"
_BLOCKS = frozenset(
    "p h1 h2 h3 h4 h5 h6 li blockquote div section article td th tr pre dd dt figcaption br ul ol".split()
)
_SHORT = 200


class HtmlPage:
    """A web page: trafilatura finds the article; the whole body is the fallback."""

    name = "html"

    def matches(self, text: str) -> bool:
        """Return whether the text opens like a page."""
        return _OPENING.match(text) is not None and _CERTAIN.search(text, 0, _HEAD) is not None

    def parse(self, text: str) -> Parsed:
        """Return the article's paragraphs, separated by blank lines, the title first."""
        tree = parse_tree(text)
        if tree is None:
            return Parsed(text="", notes=("the page has no content",))
        title = _title(tree)
        body, how = _article(tree)
        if title and body and " ".join(title.split()) not in " ".join(body[: len(title) + 200].split()):
            body = f"{title}\n\n{body}"
        found = page_date(tree)
        published = None if found is None else Published(period=found.period, by="metadata", why=found.why)
        notes = (f"read as HTML, {how}",)
        return Parsed(text=body, title=title, language=_language(tree), published=published, notes=notes)


def parse_tree(text: str) -> "HtmlElement | None":
    """Return the element tree of a page; None where there is nothing in it."""
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True)
    try:
        return html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def _article(tree: "HtmlElement") -> tuple[str, str]:
    """Return the article's text and how it was found."""
    import trafilatura

    found = trafilatura.extract(
        copy.deepcopy(tree), output_format="txt", include_comments=False, include_tables=True, deduplicate=False
    )
    body = "\n\n".join(line.strip() for line in (found or "").splitlines() if line.strip())
    if len(body) >= _SHORT:
        return body, "the article's text found by trafilatura"
    whole = _visible_text(tree)
    return (whole, "all visible text of the page") if whole else (body, "the article's text found by trafilatura")


def _visible_text(tree: "HtmlElement") -> str:
    """Return the text of the article, or of the body, a block element a paragraph."""
    tree = copy.deepcopy(tree)
    for element in tree.xpath(_LEFT_OUT):
        if element.getparent() is not None:
            element.drop_tree()
    roots = tree.xpath("//article") or tree.xpath("//main") or tree.xpath("//body") or [tree]
    pieces: list[str] = []
    for root in roots[:1]:
        for event, element in _walk(root):
            if event == "break":
                pieces.append("\n\n")
            else:
                pieces.append(element)
    paragraphs = (" ".join(part.split()) for part in "".join(pieces).split("\n\n"))
    return "\n\n".join(part for part in paragraphs if part)


def _walk(root: "HtmlElement") -> "list[tuple[str, str]]":
    from lxml import etree

    pieces: list[tuple[str, str]] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        block = isinstance(element.tag, str) and element.tag in _BLOCKS
        if block:
            pieces.append(("break", ""))
        value = element.text if event == "start" else (element.tail if element is not root else None)
        if value:
            pieces.append(("text", value.replace("\n", " ")))
    return pieces


def _title(tree: "HtmlElement") -> str:
    for path in (
        "//meta[@property='og:title']/@content",
        "//article//h1[1]",
        "//h1[1]",
        "//title[1]",
    ):
        for found in tree.xpath(path)[:1]:
            value = found if isinstance(found, str) else found.text_content()
            if title := " ".join(str(value).split()):
                return title[:500]
    return ""


def _language(tree: "HtmlElement") -> str:
    for value in tree.xpath("//html/@lang | //html/@xml:lang | //meta[@http-equiv='content-language']/@content")[:1]:
        code = str(value).strip().lower()[:2]
        if code.isalpha() and code.isascii() and len(code) == 2:
            return code
    return ""
