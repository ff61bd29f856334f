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


WINTER = parse_edtf("2022-01-20")


@pytest.mark.parametrize(
    ("language", "text", "quote", "period", "relation"),
    [
        ("en", "listed last autumn", "last autumn", "2021-09-01/2021-12-31~", "in"),
        ("en", "on it since the summer", "summer", "2021-06-01/2021-09-30~", "since"),
        ("en", "in the summer of last year", "summer of last year", "2021-06-01/2021-09-30~", "in"),
        ("en", "listed late last year", "late last year", "2021-09-01/2021-12-31~", "in"),
        ("en", "since the beginning of the year", "beginning of the year", "2022-01-01/2022-03-31~", "since"),
        ("fr", "inscrit depuis l'été", "été", "2021-06-01/2021-09-30~", "since"),
        ("fr", "l’automne dernier", "automne dernier", "2021-09-01/2021-12-31~", "in"),
        ("fr", "à la fin de l'an dernier", "fin de l'an dernier", "2021-10-01/2021-12-31~", "in"),
        ("es", "desde el verano", "verano", "2021-06-01/2021-09-30~", "since"),
        ("es", "la primavera pasada", "primavera pasada", "2021-03-01/2021-06-30~", "in"),
        ("es", "a finales del año pasado", "finales del año pasado", "2021-09-01/2021-12-31~", "in"),
        ("de", "im vergangenen Herbst", "vergangenen Herbst", "2021-09-01/2021-12-31~", "in"),
        ("de", "seit Ende letzten Jahres", "Ende letzten Jahres", "2021-10-01/2021-12-31~", "since"),
        ("de", "seit Jahresbeginn", "Jahresbeginn", "2022-01-01/2022-03-31~", "since"),
        ("ru", "попал в него летом", "летом", "2021-06-01/2021-09-30~", "in"),
        ("ru", "прошлой осенью", "прошлой осенью", "2021-09-01/2021-12-31~", "in"),
        ("ru", "с начала года", "начала года", "2022-01-01/2022-03-31~", "since"),
    ],
)
def test_seasons_and_parts_of_years_are_counted_from_publication(language, text, quote, period, relation):
    (date,) = find_dates(text, language=language, published=WINTER)
    told = (date.quote, date.period.edtf if date.period else None, date.relation, date.relative)
    assert told == (quote, period, relation, True)
    (alone,) = find_dates(text, language=language)
    assert alone.period is None


@pytest.mark.parametrize(
    ("published", "text", "season"),
    [
        ("2021-09-05", "last autumn", "2020-09-01/2020-12-31~"),
        ("2021-09-25", "last summer", None),  # the one that ends, or the one before
        ("2021-11-02", "last summer", "2021-06-01/2021-09-30~"),
        ("2021-11-02", "this summer", "2021-06-01/2021-09-30~"),
        ("2022-01-20", "this summer", None),  # neither is near
        ("2021-05-20", "in the summer", None),  # the next is as near
        ("2022-02-02", "this winter", "2021-12-01/2022-03-31~"),
        ("2021-05-20", "next winter", "2021-12-01/2022-03-31~"),
        ("2021-09/2021-10", "in the spring", "2021-03-01/2021-06-30~"),
        ("2021", "in the spring", None),  # the report may be of January, or of December
    ],
)
def test_a_season_without_a_year_is_the_one_that_publication_leaves_no_doubt_of(published, text, season):
    (date,) = find_dates(text, published=parse_edtf(published))
    assert (date.period.edtf if date.period else None) == season


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "since the fall of Tarmona"),
        ("en", "in the spring of his life"),
        ("en", "during the Ilvan Spring"),
        ("en", "the summer camp"),
        ("en", "by the summer"),  # it may be the one to come
        ("en", "at the beginning of the year"),  # of the year told of
        ("fr", "il a été inscrit"),
        ("fr", "le groupe l’a été aussi"),
        ("fr", "les couleurs du printemps"),
        ("de", "Herr Sommer sagte nichts"),
        ("ru", "десять лет"),
    ],
)
def test_what_only_looks_like_a_season_is_no_date(language, text):
    assert find_dates(text, language=language, published=WINTER) == []


SUMMER = parse_edtf("2021-08-20")


@pytest.mark.parametrize(
    ("language", "text", "quote", "period", "relation"),
    [
        ("en", "in the third quarter of 2018", "third quarter of 2018", "2018-07-01/2018-09-30", "in"),
        ("en", "in the last week of May 2014", "last week of May 2014", "2014-05-24/2014-05-31~", "in"),
        ("en", "on the last day of 2017", "last day of 2017", "2017-12~", "in"),
        ("en", "half a year ago", "half a year ago", "2021-02~", "in"),
        ("en", "twenty years ago", "twenty years ago", "2001~", "in"),
        ("en", "listed since at least 2009", "2009", "2009", "since"),
        ("en", "listed no later than 2009", "2009", "2009", "before"),
        ("fr", "au premier semestre 2019", "premier semestre 2019", "2019-01-01/2019-06-30~", "in"),
        ("fr", "il y a plus de dix ans", "il y a plus de dix ans", "2011~", "in"),
        ("fr", "il y a un an et demi", "il y a un an et demi", "2020-02~", "in"),
        ("fr", "inscrit depuis trois ans", "depuis trois ans", "2018~", "since"),
        ("es", "en el tercer trimestre de 2018", "tercer trimestre de 2018", "2018-07-01/2018-09-30", "in"),
        ("es", "hace año y medio", "hace año y medio", "2020-02~", "in"),
        ("es", "a más tardar en 2009", "2009", "2009", "before"),
        ("de", "im dritten Quartal 2018", "dritten Quartal 2018", "2018-07-01/2018-09-30", "in"),
        ("de", "vor mehr als zehn Jahren", "vor mehr als zehn Jahren", "2011~", "in"),
        ("de", "gelistet seit drei Jahren", "seit drei Jahren", "2018~", "since"),
        ("de", "am Freitag, dem 4. Juni", "Freitag, dem 4. Juni", "2021-06-04", "in"),
        ("de", "spätestens 2009", "2009", "2009", "before"),
        ("ru", "в третьем квартале 2018 года", "третьем квартале 2018 года", "2018-07-01/2018-09-30", "in"),
        ("ru", "не позднее 2009 года", "2009 года", "2009", "before"),
        ("ru", "полгода назад", "полгода назад", "2021-02~", "in"),
        ("ru", "в прошлом мае", "прошлом мае", "2021-05", "in"),
    ],
)
def test_quarters_edges_and_rough_counts_of_years(language, text, quote, period, relation):
    (date,) = find_dates(text, language=language, published=SUMMER)
    assert (date.quote, date.period.edtf if date.period else None, date.relation) == (quote, period, relation)


def test_no_hedge_turns_a_number_into_a_year():
    assert find_dates("at least 2000 of them, more than 2009 in all", published=SUMMER) == []
