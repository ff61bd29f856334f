"""The page: nothing of a report becomes markup, nothing is asked of a network, and the text is all there."""

import base64
import hashlib
import re
import time
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.claim import OtherClaim
from onrecord.model.document import SetAside
from onrecord.model.span import Span
from onrecord.model.vocab import Label, MentionKind, Stance
from onrecord.publish import publish, render_html, report_from_finding
from onrecord.publish.cards import web_address
from onrecord.publish.display import for_page
from onrecord.testing.builders import (
    make_claim,
    make_comparison,
    make_document,
    make_entity,
    make_evidence,
    make_finding,
    make_link,
    make_mention,
    make_snapshot,
    make_tension,
    make_verdict,
)
from tests.unit.publish.hostile import HOSTILE

VOID = {"meta", "br", "input", "link"}
ATTRIBUTES = {
    "aria-hidden",
    "aria-label",
    "aria-labelledby",
    "autocomplete",
    "charset",
    "checked",
    "class",
    "content",
    "data-claims",
    "data-kind",
    "data-name",
    "dir",
    "focusable",
    "height",
    "hidden",
    "href",
    "http-equiv",
    "id",
    "lang",
    "method",
    "name",
    "preserveaspectratio",
    "rel",
    "role",
    "scope",
    "tabindex",
    "title",
    "type",
    "viewbox",
    "width",
    "x",
    "y",
}


class Page(HTMLParser):
    """The elements of a page, the text of its report, and what stands in its style and script."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.elements = []
        self.open = []
        self.article = ""
        self.raw = {"style": "", "script": ""}
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        self.elements.append((tag, attributes))
        if tag not in VOID:
            self.open.append((tag, attributes.get("class") or ""))

    def handle_endtag(self, tag):
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        tags = [tag for tag, _ in self.open]
        if tags and tags[-1] in self.raw:
            self.raw[tags[-1]] += data
        classes = [of.split() for _, of in self.open]
        if any("text" in some for some in classes) and not any("ref" in some for some in classes):
            self.article += data

    def handle_comment(self, data):
        raise AssertionError(f"a comment in the page: {data}")

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


def full_report(text, *, bit=None):
    """Return a report in which `bit` stands wherever a text from outside can stand."""
    bit = text if bit is None else bit
    document = make_document(text, source=bit, title=bit, language=bit)
    mention = make_mention(document, text, kind=MentionKind.ORGANIZATION)
    other = make_mention(document, text[:1], id="men-2")
    claim = make_claim(OtherClaim, document, text, says=bit, speaker=bit, flags=(bit,))
    evidence = (
        make_evidence(f"un:{bit}", excerpt=bit, url=bit, title=bit, field=bit, stance=Stance.CONTRADICTS),
        make_evidence("un:A", url="https://example.org/a?b=1&c=%22"),
    )
    verdict = make_verdict(
        claim,
        Label.DIFFERS,
        wording=bit,
        compared=(make_comparison(bit, bit, bit, same=False, tolerance=bit),),
        evidence=evidence,
        consulted=(bit,),
        would_change=bit,
    )
    return report_from_finding(
        make_finding(
            document,
            mentions=(mention, other),
            links=(
                make_link(mention, make_entity(bit, bit), reasons=(bit,)),
                make_link(other, make_entity(bit, bit), make_entity("B", bit)),
            ),
            claims=(claim,),
            verdicts=(verdict,),
            tensions=(make_tension(claim, bit, wording=bit, matched=(bit,), open=(bit,), result=bit),),
            snapshots=(make_snapshot(bit, bit, title=bit),),
            set_aside=(SetAside(what=bit, why=bit),),
        ),
        version=bit,
        with_text=True,
    )


def newlines(text):
    """Return the text as an HTML parser reads line ends."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def check(html):
    """Assert that the page is ours in every element and attribute, and return it."""
    page = Page(html)
    assert page.open == []
    assert len(page.all("style")) == len(page.all("script")) == 1
    assert {tag for tag, _ in page.elements} <= set(
        "html head meta title style body a header p h1 h2 h3 dl div dt dd fieldset legend strong ul ol li label input "
        "span b details summary table thead tbody tr th td code main section mark br article blockquote q button kbd "
        "dialog form script svg rect".split()
    )
    for tag, attributes in page.elements:
        assert set(attributes) <= ATTRIBUTES, (tag, attributes)
        if tag == "a":
            assert attributes["href"].startswith(("#", "https://", "http://")), attributes
    return page


@pytest.mark.parametrize("bit", HOSTILE)
def test_hostile_text_never_becomes_markup(bit):
    text = f"Before {bit} after."
    html = render_html(full_report(text, bit=bit))
    page = check(html)
    assert newlines(page.article) == newlines(for_page(text))
    assert "\x00" not in html
    assert "\x1b" not in html
    assert "\u202e" not in html


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=80))
def test_any_text_is_shown_whole_and_escaped(text):
    assert newlines(check(render_html(full_report(text))).article) == newlines(for_page(text))


def test_policy_admits_exactly_the_inline_style_and_script():
    page = check(render_html(full_report("A. B. is there.")))
    policy = next(meta["content"] for meta in page.all("meta") if meta.get("http-equiv"))

    def digest(text):
        return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()

    assert policy.split("; ") == [
        "default-src 'none'",
        f"style-src 'sha256-{digest(page.raw['style'])}'",
        f"script-src 'sha256-{digest(page.raw['script'])}'",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    ]


def test_policy_comes_before_style_and_script():
    html = render_html(full_report("A. B. is there."))
    assert html.index("Content-Security-Policy") < html.index("<style>") < html.index("<script>")


def test_nothing_but_evidence_links_names_another_place():
    html = render_html(full_report("A. B. is there."))
    assert re.findall(r"https?://[^\s\"<]*", html) == ["https://example.org/a?b=1&amp;c=%22"] * 2
    page = check(html)
    assert not re.search(r"url\((?!#)|@import", page.raw["style"])
    assert not re.search(r"fetch|XMLHttpRequest|import\(|eval|innerHTML", page.raw["script"])
    assert [a["rel"] for a in page.all("a") if a["href"].startswith("http")] == ["noreferrer noopener external"]


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "http://",
        "https://a b",
        "ftp://a.b",
        "http://[",
        None,
        "",
    ],
)
def test_address_that_is_not_a_web_address_is_no_link(url):
    assert web_address(url) == ""


def test_nested_claims_have_their_numbers_and_their_cards():
    document = make_document("The current head of the group, Khalil, was listed.\n\nNothing more.")
    outer = make_claim(OtherClaim, document, "The current head of the group, Khalil, was listed")
    inner = make_claim(OtherClaim, document, "current head of the group, Khalil")
    verdicts = (make_verdict(outer), make_verdict(inner, Label.CONTRADICTED))
    page = check(publish(make_finding(document, claims=(outer, inner), verdicts=verdicts), format="html"))
    marks = page.all("mark")
    assert [(mark["data-claims"], mark["class"]) for mark in marks] == [
        ("1", "supported"),
        ("1 2", "contradicted shared"),
        ("1", "supported"),
    ]
    ids = [attributes.get("id") for _, attributes in page.elements if attributes.get("id")]
    assert len(ids) == len(set(ids))
    assert {"claim-1", "claim-2", "at-1", "at-2"} <= set(ids)
    targets = [a["href"][1:] for a in page.all("a") if a["href"].startswith("#")]
    assert set(targets) <= set(ids)


def test_label_is_a_word_beside_its_symbol():
    html = publish(
        make_finding(make_document("A."), claims=(make_claim(OtherClaim, make_document("A."), "A"),)), format="html"
    )
    assert '<span class="icon" aria-hidden="true">✓</span><span class="line">Supported</span>' in html
    assert "The record says the same" in html


def test_page_shows_no_score_of_a_person():
    html = render_html(full_report("A. B. is there."))
    assert "0.97" not in html
    assert "%" not in re.sub(r"<style>.*?</style>|%22", "", html, flags=re.DOTALL)


def test_report_of_nothing_is_still_a_page():
    finding = make_finding(make_document("", published=""), failure="The file is empty.")
    html = publish(finding, format="html")
    check(html)
    assert "No claim was found" in html
    assert "The file is empty." in html


def test_language_of_the_report_is_on_its_text_and_not_on_the_page():
    document = make_document("خليل حقاني", language="fa")
    page = check(publish(make_finding(document), format="html"))
    assert page.all("html") == [{"lang": "en"}]
    assert [(p["lang"], p["dir"]) for p in page.all("p") if "text" in (p.get("class") or "").split()] == [
        ("fa", "auto")
    ]


def test_a_megabyte_takes_seconds_not_minutes():
    text = "The group was founded by A. B. in 1985, it says, and more.\n\n" * 17_000
    spans = [Span(start=at, end=at + 30, quote=text[at : at + 30]) for at in range(0, len(text) - 30, 10_000)]
    claims = tuple(OtherClaim(id=f"clm-{number}", span=span) for number, span in enumerate(spans))
    start = time.perf_counter()
    html = publish(make_finding(make_document(text), claims=claims), format="html")
    assert time.perf_counter() - start < 5
    assert len(html) > len(text)
