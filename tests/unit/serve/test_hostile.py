"""Reports and names that try to become markup, script or style: nothing does, on any page."""

import pytest

from onrecord.publish.display import for_page
from tests.unit.publish.hostile import HOSTILE
from tests.unit.publish.test_html import Page, newlines

MORE = (
    '<style>*{display:none}</style><link rel="stylesheet" href="//x.example/a.css">',
    '<iframe src="javascript:alert(1)"></iframe><object data=x></object><base href="//x.example/">',
    '<form action="//x.example"><button>Send</button></form><meta http-equiv="refresh" content="0;url=//x.example">',
    '"><svg><animate onbegin=alert(1)><use href="data:image/svg+xml,x#y"/></svg>',
    "{{7*7}}${7*7}<%= 7*7 %>#{7*7}",
    '<div data-hx-get="/reports" data-hx-trigger="load" hx-on:click="alert(1)">',
    "a:expression(alert(1)) url(javascript:alert(1))",
)
OURS = frozenset(
    "a abbr article b bdi blockquote body br button cite code datalist dd details dialog div dl dt "
    "fieldset footer form h1 h2 h3 h4 header head html input kbd label legend li link main mark meta nav noscript ol "
    "option p q rect script section small span strong summary svg table tbody td textarea th thead time title tr ul "
    "aside del figure figcaption g ins line circle path text select tspan caption output progress data defs "
    "pattern".split()
)


ADDRESSES = ('javascript:alert(1)//"><script>', "file:///etc/passwd", "data:text/html,<b>", "http://[::1")
TEXTS = [bit for bit in (*MORE, *HOSTILE) if "\x00" not in bit]


@pytest.mark.parametrize("first", range(0, len(TEXTS), 6))
def test_hostile_report_stays_text(reader, first):
    bits = TEXTS[first : first + 6]
    text = "\n\n".join(
        f"The Taliban {bit} took Kabul on 15 August 2021, {bit} said. Sirajuddin Haqqani {bit} denied it."
        for bit in bits
    )
    address = reader.check(f"{bits[0]}\n\n{text}")
    for path in (address, f"{address}/around", "/", "/reports", f"{address}/export/html"):
        page = check(reader.get(path).text, single=path.endswith("html"))
        if path == address:
            assert newlines(for_page(text)) in newlines(page.article)


def test_report_with_a_control_that_no_text_has_is_refused_with_its_place(reader):
    answer = reader.ended(reader.send("/check", {"text": "A text \x00 with it."}))
    assert "there is a NUL byte at byte 7" in answer.text


def check(markup, *, single=False):
    """Assert that a page has our elements alone, none with a handler or a style, and links that lead to pages."""
    page = Page(markup)
    assert page.open == []
    assert len(page.all("style")) == single
    assert sum("src" not in script for script in page.all("script")) == single
    for tag, attributes in page.elements:
        assert tag in OURS or (single and tag == "style"), tag
        for name, value in attributes.items():
            assert not name.startswith("on"), (tag, name)
            assert name not in ("style", "srcdoc", "formaction"), (tag, name)
            if name in ("href", "src", "action"):
                assert value.startswith(("/", "#", "https://", "http://")), (tag, name, value)
                assert not value.startswith("//"), value
        if tag == "script" and "src" in attributes:
            assert attributes["src"].startswith("/static/")
    return page


def test_file_name_is_text_too(reader):
    name = '"><img src=x onerror=alert(1)>.txt'
    sent = reader.send("/check", files={"file": (name, b"The Taliban took Kabul on 15 August 2021.", "text/plain")})
    address = reader.ended(sent).headers["location"]
    check(reader.get(address).text)


def test_hostile_page_is_read_as_text_alone(reader):
    page = b"""<!doctype html><html><head><title>&lt;script&gt;alert(1)&lt;/script&gt;</title></head><body><article>
    <p onclick="alert(1)">The Taliban took Kabul on 15 August 2021,
    <a href="javascript:alert(1)">officials</a> said.</p>
    <script>alert(1)</script><style>p{}</style><svg onload="alert(1)"/></article></body></html>"""
    address = reader.ended(reader.send("/check", files={"file": ("a.html", page, "text/html")})).headers["location"]
    found = check(reader.get(address).text)
    assert "officials said" in " ".join(found.article.split())


def test_hostile_address_in_the_form_is_told_as_text(reader):
    for url in ADDRESSES:
        answer = reader.ended(reader.send("/check", {"url": url}))
        check(answer.text)
        assert "remark alert" in answer.text
