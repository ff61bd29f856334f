"""HTML pages."""

import contextlib
import datetime as dt

import pytest

from onrecord.errors import DocumentError
from onrecord.read.formats import load_bytes

PARAGRAPHS = (
    "Gunmen killed nine people in the town on Monday, officials said. They came at night and left before dawn.",
    "The army blamed a rebel group for the attack. Nobody has claimed it so far, and the group denies it.",
    "The mayor asked for help from the capital. Two hundred families have left their homes since the attack.",
)


def page(head: str = "", body: str = "", attributes: str = ' lang="en"') -> bytes:
    text = body or "<article><h1>Nine killed</h1>" + "".join(f"<p>{part}</p>" for part in PARAGRAPHS) + "</article>"
    return (
        f"<!DOCTYPE html><html{attributes}><head><title>Nine killed | Site</title>{head}"
        "<script>document.write('from a script 1999')</script></head>"
        f"<body><nav>Home Sport</nav>{text}<footer>Copyright</footer></body></html>"
    ).encode()


def test_article_is_read_by_paragraphs_without_navigation_and_scripts():
    document = load_bytes(page(), source="p.html").document
    for paragraph in PARAGRAPHS:
        assert f"\n\n{paragraph}" in document.text
    assert "script" not in document.text
    assert "Sport" not in document.text
    assert document.title == "Nine killed"
    assert document.language == "en"


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2019-03-04T10:00:00Z">',
        '<meta name="date" content="20190304">',
        '<script type="application/ld+json">{"@graph": [{"datePublished": "2019-03-04"}]}</script>',
    ],
)
def test_date_is_what_the_page_states(head):
    published = load_bytes(page(head), source="p.html").document.published
    assert published.by == "metadata"
    assert published.period is not None
    assert published.period.first == published.period.last == dt.date(2019, 3, 4)


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:modified_time" content="2020-03-04">',
        '<meta name="date" content="2019-02-31">',
        '<script type="application/ld+json">{"datePublished": </script>',
        '<script type="application/ld+json">' + "[" * 5000 + "</script>",
    ],
)
def test_other_or_broken_dates_are_not_used(head):
    assert load_bytes(page(head), source="p.html").document.published.by != "metadata"


def test_short_page_falls_back_to_its_visible_text():
    assert load_bytes(page(body="<p>Two men died.</p><p>One fled.</p>"), source="p").document.text.endswith(
        "Two men died.\n\nOne fled."
    )


def test_declared_encoding_is_used():
    data = page('<meta charset="windows-1251">', body="<p>Суд начал дело о подполье в городе.</p>").decode()
    loaded = load_bytes(data.encode("cp1251"), source="p")
    assert "Суд начал дело" in loaded.document.text
    assert loaded.encoding == "windows-1251"


def test_language_attribute_decides_only_where_the_text_does_not():
    assert load_bytes(page(attributes=' lang="fr"'), source="p").document.language == "en"
    assert load_bytes(page(body="<p>Kony, Okot</p>", attributes=' lang="sw-KE"'), source="p").document.language == "sw"


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body>" + b"<div>" * 50_000,
        b"<html><script>" + b"x" * 500_000,
        b"<html " + b"a " * 100_000 + b">",
        b"<html><body>" + b"<b>" * 20_000 + b"text" + b"</b>" * 20_000,
    ],
)
def test_hostile_pages_give_text_or_a_clear_error(data):
    with contextlib.suppress(DocumentError):
        assert load_bytes(data, source="p.html").document.text.strip()


def test_text_that_only_mentions_html_is_plain_text():
    text = "He wrote <html> on the wall.\nThen he left."
    assert load_bytes(text.encode(), source="r.txt").document.text == text
