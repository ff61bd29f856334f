"""A web page with a list in it: read as data, never run; a page that stops early is refused."""

import re

from lxml import etree, html

from onrecord.errors import RecordError
from onrecord.record.lists.reading import decode_utf8

_NOT_TEXT = ("script", "style", "noscript", "template", "iframe", "object")


def parse_page(name: str, data: bytes, what: str) -> "html.HtmlElement":
    """Return the tree of a page, without scripts, styles and comments.

    HTML has no count of its own and its readers mend what is broken, so that a cut page would pass: the end of the
    page, or of the `main` part that was saved of it, must be there.

    Raises:
        RecordError: The page is cut, no UTF-8, or declares entities.
    """
    text = decode_utf8(name, data, what)
    if not re.search(r"</(?:html|main)\s*>\s*$", text, re.IGNORECASE):
        raise RecordError(
            "the page is cut: its closing tag is missing.", where=name, hint="Nothing was loaded. Fetch it again."
        )
    if "<!ENTITY" in text.upper():
        raise RecordError("the page declares entities, which the official page never does.", where=name)
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        page = html.document_fromstring(text.encode(), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise RecordError(f"the page cannot be read ({error}).", where=name) from error
    for element in list(page.iter(*_NOT_TEXT)):
        element.drop_tree()
    return page


def text_of(element: "html.HtmlElement") -> str:
    """Return the text of an element; every run of white space is one space."""
    return " ".join(element.text_content().split())
