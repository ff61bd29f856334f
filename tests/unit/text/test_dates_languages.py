"""Dates in languages other than English."""

import pytest

from onrecord.model.time import parse_edtf
from onrecord.text.dates import find_dates

WEDNESDAY = parse_edtf("2018-08-15")


@pytest.mark.parametrize(
    ("language", "text", "quote", "period", "relation"),
    [
        ("fr", "le 4 octobre 2018", "4 octobre 2018", "2018-10-04", "in"),
        ("fr", "depuis 2007", "2007", "2007", "since"),
        ("fr", "en février 2020", "février 2020", "2020-02", "in"),
        ("fr", "la semaine dernière", "la semaine dernière", "2018-08-06/2018-08-12", "in"),
        ("fr", "le 1er mars 2015", "1er mars 2015", "2015-03-01", "in"),
        ("fr", "jusqu'en 2012", "2012", "2012", "until"),
        ("fr", "de 2001 à 2005", "2001 à 2005", "2001/2005", "in"),
        ("fr", "dans les années 80", "années 80", "198X", "in"),
        ("fr", "jeudi dernier", "jeudi dernier", "2018-08-09", "in"),
        ("fr", "il y a deux ans", "il y a deux ans", "2016~", "in"),
        ("fr", "aujourd’hui", "aujourd’hui", "2018-08-15", "now"),
        ("fr", "12/02/2016", "12/02/2016", "2016-02-12", "in"),
        ("es", "el 28 de julio de 2021", "28 de julio de 2021", "2021-07-28", "in"),
        ("es", "en 2003", "2003", "2003", "in"),
        ("es", "el lunes", "lunes", "2018-08-13", "in"),
        ("es", "desde el 3 de mayo de 2010", "3 de mayo de 2010", "2010-05-03", "since"),
        ("es", "la década de 1990", "década de 1990", "199X", "in"),
        ("de", "Am 11. März 2008", "11. März 2008", "2008-03-11", "in"),
        ("de", "im Jahr 2015", "2015", "2015", "in"),
        ("de", "seit dem 3. Mai 2010", "3. Mai 2010", "2010-05-03", "since"),
        ("de", "in den 1980er Jahren", "1980er Jahren", "198X", "in"),
        ("de", "vor zwei Jahren", "vor zwei Jahren", "2016~", "in"),
        ("de", "am 3.5.2012", "3.5.2012", "2012-05-03", "in"),
        ("ru", "29 июля 2011 года", "29 июля 2011 года", "2011-07-29", "in"),
        ("ru", "в 2015 году", "2015 году", "2015", "in"),
        ("ru", "с 29 июля 2011 года", "29 июля 2011 года", "2011-07-29", "since"),
        ("ru", "с 2005 по 2010 год", "2005 по 2010 год", "2005/2010", "in"),
        ("ru", "в 1980-х годах", "1980-х годах", "198X", "in"),
        ("ru", "на прошлой неделе", "на прошлой неделе", "2018-08-06/2018-08-12", "in"),
        ("uk", "з 29 липня 2011 року", "29 липня 2011 року", "2011-07-29", "since"),
        ("it", "dal 3 maggio 2012", "3 maggio 2012", "2012-05-03", "since"),
        ("pt", "desde 2007", "2007", "2007", "since"),
        ("nl", "sinds 3 mei 2012", "3 mei 2012", "2012-05-03", "since"),
        ("tr", "29 Temmuz 2011'de", "29 Temmuz 2011", "2011-07-29", "in"),
        ("id", "sejak 7 Maret 2016", "7 Maret 2016", "2016-03-07", "since"),
        ("ar", "منذ 29 يوليو 2011", "29 يوليو 2011", "2011-07-29", "since"),
        ("ar", "في ٢٩ يوليو ٢٠١١", "٢٩ يوليو ٢٠١١", "2011-07-29", "in"),
        ("ar", "في 6 آذار/مارس 2018", "6 آذار/مارس 2018", "2018-03-06", "in"),
        ("ar", "في الحادي والعشرين من كانون الثاني 2016", "الحادي والعشرين من كانون الثاني 2016", "2016-01-21", "in"),
        ("ar", "في 3 ابريل 2012", "3 ابريل 2012", "2012-04-03", "in"),  # without the hamza, as often typed
        ("ar", "الشهر الماضي", "الشهر الماضي", "2018-07", "in"),
        ("fa", "در ۱۳ سپتامبر ۲۰۰۷", "۱۳ سپتامبر ۲۰۰۷", "2007-09-13", "in"),
        ("fa", "از ۱۲ اپریل ۲۰۰۰", "۱۲ اپریل ۲۰۰۰", "2000-04-12", "since"),
        ("fa", "در بیست و یکم مارس ۲۰۱۵", "بیست و یکم مارس ۲۰۱۵", "2015-03-21", "in"),
        ("fa", "سال گذشته", "سال گذشته", "2017", "in"),
        ("zh", "自2015年3月7日起", "2015年3月7日", "2015-03-07", "in"),
        ("ja", "2015年3月7日", "2015年3月7日", "2015-03-07", "in"),
        ("ko", "2015년 3월 7일", "2015년 3월 7일", "2015-03-07", "in"),
    ],
)
def test_dates_of_each_language(language, text, quote, period, relation):
    found = find_dates(text, language=language, published=WEDNESDAY)
    assert [mention.quote for mention in found] == [quote]
    assert found[0].period is not None
    assert (found[0].period.edtf, found[0].relation) == (period, relation)


@pytest.mark.parametrize("text", ["۲۲ شهریور ۱۳۸۶", "در سال ۱۳۸۶"])
def test_a_year_of_the_persian_calendar_is_no_other_year(text):
    assert [date for date in find_dates(text, language="fa") if date.period is not None] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "Mars est une planète"), ("es", "los lunes"), ("fr", "en 2000 hommes"), ("es", "Santo Domingo")],
)
def test_words_that_look_like_dates(language, text):
    assert find_dates(text, language=language, published=WEDNESDAY) == []


def test_unknown_language_is_read_as_english():
    assert [mention.quote for mention in find_dates("since 7 March 2016", language="xx")] == ["7 March 2016"]
