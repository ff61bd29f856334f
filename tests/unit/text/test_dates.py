"""Dates in English; expected days are read off a calendar, rules off method.md section 3.5."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.time import parse_edtf
from onrecord.text.dates import DateMention, find_dates

WEDNESDAY = parse_edtf("2018-08-15")


def dates(text: str, published: str | None = "2018-08-15", language: str = "en") -> list[DateMention]:
    return find_dates(text, language=language, published=None if published is None else parse_edtf(published))


def one(text: str, published: str | None = "2018-08-15", language: str = "en") -> DateMention:
    found = dates(text, published, language)
    assert len(found) == 1, found
    return found[0]


def edtf(mention: DateMention) -> str | None:
    return None if mention.period is None else mention.period.edtf


@pytest.mark.parametrize(
    ("text", "quote", "period"),
    [
        ("on 31 May 2017", "31 May 2017", "2017-05-31"),
        ("on May 31, 2017", "May 31, 2017", "2017-05-31"),
        ("the 12 July 2012", "12 July 2012", "2012-07-12"),
        ("the first November 2005", "first November 2005", "2005-11-01"),
        ("the twenty-first of June 2010", "twenty-first of June 2010", "2010-06-21"),
        ("on 19-Nov-2014", "19-Nov-2014", "2014-11-19"),
        ("on Sept. 11, 2001", "Sept. 11, 2001", "2001-09-11"),
        ("on Thursday, July 5, 2018", "Thursday, July 5, 2018", "2018-07-05"),
        ("in March 2016", "March 2016", "2016-03"),
        ("in 2008", "2008", "2008"),
        ("the 2012 attack", "2012", "2012"),
        ("in the 1980s", "1980s", "198X"),
        ("in the 80s", "80s", "198X"),
        ("2021-08-19", "2021-08-19", "2021-08-19"),
        ("25/02/2016", "25/02/2016", "2016-02-25"),
        ("02/25/2016", "02/25/2016", "2016-02-25"),
        ("from 2001 to 2005", "2001 to 2005", "2001/2005"),
        ("between 2001 and 2005", "2001 and 2005", "2001/2005"),
        ("between March and July 2015", "March and July 2015", "2015-03-01/2015-07-31"),
        ("on 5-7 March 2016", "5-7 March 2016", "2016-03-05/2016-03-07"),
        ("in 2012–13", "2012–13", "2012/2013"),
        ("Resolution 2513 (2020)", "2020", "2020"),
    ],
)
def test_full_dates(text, quote, period):
    mention = one(text, published=None)
    assert (mention.quote, edtf(mention), mention.relative) == (quote, period, False)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("early 2009", dt.date(2009, 1, 1), dt.date(2009, 6, 30)),
        ("late 2012", dt.date(2012, 7, 1), dt.date(2012, 12, 31)),
        ("the mid-1980s", dt.date(1982, 1, 1), dt.date(1988, 12, 31)),
        ("the late 1970s", dt.date(1975, 1, 1), dt.date(1979, 12, 31)),
        ("the end of 2015", dt.date(2015, 7, 1), dt.date(2015, 12, 31)),
    ],
)
def test_parts_of_a_year_or_decade_lie_in_their_half_and_are_approximate(text, first, last):
    period = one(text).period
    assert period is not None
    assert period.approximate
    assert period.first is not None
    assert period.last is not None
    assert first <= period.first < period.last <= last


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("on the list since 7 March 2016", "since"),
        ("as of May 2017", "in"),
        ("leader from 2005 onwards", "since"),
        ("a report from January 2015", "in"),
        ("until 2012", "until"),
        ("prior to 2010", "before"),
        ("by 2015", "before"),
        ("after 2001", "after"),
        ("after the year 2001", "after"),
        ("in 2012", "in"),
        ("Today the group", "now"),
        ("these days", "now"),
        ("currently", "now"),
    ],
)
def test_relation_comes_from_the_preposition(text, relation):
    assert one(text).relation == relation


@pytest.mark.parametrize(
    ("text", "period"),
    [
        # 15 August 2018 is a Wednesday.
        ("on Thursday", "2018-08-09"),
        ("on Wednesday", "2018-08-15"),
        ("last Wednesday", "2018-08-08"),
        ("next Friday", "2018-08-17"),
        ("yesterday", "2018-08-14"),
        ("last week", "2018-08-06/2018-08-12"),
        ("this month", "2018-08"),
        ("last month", "2018-07"),
        ("last year", "2017"),
        ("January this year", "2018-01"),
        ("December last year", "2017-12"),
        ("in July", "2018-07"),
        ("7 March", "2018-03-07"),
        ("August 15", "2018-08-15"),
        ("two years ago", "2016~"),
        ("three days ago", "2018-08-12"),
        ("now", "2018-08-15"),
    ],
)
def test_relative_dates_are_resolved_from_publication(text, period):
    mention = one(text)
    assert (edtf(mention), mention.relative) == (period, True)
    unknown = one(text, published=None)
    assert (unknown.period, unknown.relative) == (None, False)


def test_published_interval_gives_an_interval():
    assert edtf(one("yesterday", "2021-08-19/2021-08-31")) == "2021-08-18/2021-08-30"
    assert edtf(one("last year", "2019-12-30/2020-01-02")) == "2018/2019"
    assert edtf(one("January this year", "2021-08-19/2021-08-31")) == "2021-01"


def test_open_published_resolves_nothing_but_now():
    assert one("yesterday", "2020-02-29/..").period is None
    assert edtf(one("today", "2020-02-29/..")) == "2020-02-29/.."


def test_day_that_may_be_last_year_or_next_month_is_not_resolved():
    assert one("on 1 September").period is None


def test_same_day_is_the_day_named_before():
    found = dates("It was listed on 7 March 2016, and its leader was added the same day.")
    assert [edtf(mention) for mention in found] == ["2016-03-07", "2016-03-07"]
    assert found[1].relative


@pytest.mark.parametrize("text", ["31 February 2015", "29 February 2019", "31 April 2010", "12/02/2016"])
def test_impossible_and_ambiguous_days_have_no_period(text):
    mention = one(text)
    assert (mention.quote, mention.period) == (text, None)


@pytest.mark.parametrize(
    "text",
    [
        "2000 fighters",
        "1,500 men",
        "$2000",
        "No. 1988",
        "the 1988 Committee",
        "resolution 1988",
        "about 2000 people",
        "more than 1990 victims",
        "a 2000-strong force",
        "ISIS-2015",
        "1267/1989",
        "flight 2015",
        "in his 80s",
        "he may leave and march on",
        "Theresa May said",
        "now-defunct",
        "on Fridays",
        "the Sunday Times",
        "12,2012",
    ],
)
def test_other_numbers_and_words_are_no_dates(text):
    assert dates(text) == []


def test_year_of_a_resolution_is_a_year_and_its_number_is_not():
    assert [mention.quote for mention in dates("under resolution 1988 (2011)")] == ["2011"]


@pytest.mark.parametrize("year", [1849, 2039])
def test_years_far_away_are_no_years(year):
    assert dates(f"in {year}", "2018") == []


def test_first_of_two_joined_days_takes_the_year_of_the_second():
    found = dates("on 30 December and 2 January 2016", published=None)
    assert [edtf(mention) for mention in found] == ["2015-12-30", "2016-01-02"]


PIECES = st.sampled_from(
    "1 2 31 2012 1999 12/02/2016 May March Thursday last this the of since from to - – , . today ago two years 80s "
    "1980s mid early end year same day janvier de mayo января года 年 月 日 \n 31st first".split(" ")
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=25).map(" ".join), st.lists(PIECES, max_size=25).map("".join))


@given(TEXTS, st.sampled_from("en fr es de ru it pt nl uk tr id ar fa zh ja xx".split()), st.booleans())
def test_quotes_match_their_spans_and_do_not_overlap(text, language, dated):
    position = 0
    for mention in find_dates(text, language=language, published=WEDNESDAY if dated else None):
        assert position <= mention.start < mention.end
        assert text[mention.start : mention.end] == mention.quote
        assert mention.relation in {"in", "since", "until", "before", "after", "now"}
        if mention.period is not None and mention.period.edtf:
            parsed = parse_edtf(mention.period.edtf)
            assert (parsed.first, parsed.last) == (mention.period.first, mention.period.last)
        position = mention.end


@given(st.dates(min_value=dt.date(1850, 1, 1), max_value=dt.date(2037, 12, 31)))
def test_any_day_is_found_however_it_is_written(day):
    for form in (f"{day.day} {day:%B} {day.year}", f"{day:%B} {day.day}, {day.year}", day.isoformat()):
        mention = one(f"It happened on {form}.")
        assert mention.quote == form
        assert mention.period is not None
        assert mention.period.first == mention.period.last == day


def test_the_same_year_as_another_s_is_no_date_of_the_text():
    found = dates("He was listed in 2007. She was born in the same year as her brother.")
    assert [date.quote for date in found] == ["2007"]
