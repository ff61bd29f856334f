"""When a report appeared, from its own words."""

import datetime as dt

import pytest

from onrecord.model.document import Published
from onrecord.read.published import infer_published
from onrecord.text.dates import find_dates

BODY = "The group has been on the list since 7 March 2016, when its leader was added."


def infer(text: str, language: str = "en", title: str = "", **options: Published) -> Published:
    return infer_published(text, title=title, language=language, dates=find_dates(text, language=language), **options)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"A title\n\nWashington, DC\nMarch 25, 2019\n\n{BODY}", "en"),
        (f"A title\n\nPublished on 25 March 2019 at 10:30\n\n{BODY}", "en"),
        (f"A title\n2019-03-25\n\n{BODY}", "en"),
        (f"BANGUI, March 25, 2019 (Desk) - {BODY}", "en"),
        (f"PARIS, le 25 mars 2019 - {BODY}", "fr"),
        (f"МОСКВА, 25 марта 2019 года. {BODY}", "ru"),
    ],
)
def test_stated_date_is_the_day(text, language):
    published = infer(text, language)
    assert published.by == "inferred"
    assert published.period is not None
    assert published.period.first == published.period.last == dt.date(2019, 3, 25)
    assert published.why


def test_dateline_without_a_year_is_bounded_by_the_newest_date():
    published = infer(f"BANGUI, August 15 (Desk) - {BODY}")
    assert published.period is not None
    assert (published.period.first, published.period.last) == (dt.date(2016, 8, 15), None)
    assert "August 15" in published.why


def test_newest_date_is_a_lower_bound_only():
    published = infer(f"{BODY} It was founded on 3 May 2001.")
    assert published.period is not None
    assert (published.period.first, published.period.last) == (dt.date(2016, 3, 7), None)
    assert published.period.edtf == "2016-03-07/.."


@pytest.mark.parametrize(
    "text",
    [
        "The vote is due on 5 May 2030.",
        "They must leave before 5 May 2030.",
        "He sees no chance of peace.",
        "It was founded in 2001.",
        "On Thursday a bomb went off.",
    ],
)
def test_forecasts_years_and_relative_dates_show_nothing(text):
    assert infer(text) == Published()
    assert infer(text, fallback=Published(by="unknown", why="asked")) == Published(by="unknown", why="asked")


def test_birth_date_is_not_taken_for_a_label():
    published = infer(f"He appears on the list with a birth date of 13 October 1954. {BODY}")
    assert published.period is not None
    assert published.period.first == dt.date(2016, 3, 7)
