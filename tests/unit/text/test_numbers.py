"""Numbers; intervals are those of method.md section 3.4, N1 to N4."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.numbers import NumberMention, find_numbers


def one(text: str, language: str = "en") -> NumberMention:
    found = find_numbers(text, language=language)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "quote", "low", "high"),
    [
        ("killed 96 people", "96", 96, 96),
        ("1,460 dead", "1,460", 1460, 1460),
        ("1 460 dead", "1 460", 1460, 1460),
        ("twenty-three dead", "twenty-three", 23, 23),
        ("one hundred and five people", "one hundred and five", 105, 105),
        ("three hundred and sixty-five thousand", "three hundred and sixty-five thousand", 365_000, 365_000),
        ("2.5 million people", "2.5 million", 2_500_000, 2_500_000),
        ("a hundred men", "a hundred", 100, 100),
        ("one man", "one", 1, 1),
        ("a dozen bombers", "a dozen", 10, 14),
        ("two dozen bombers", "two dozen", 20, 28),
        ("dozens of homes", "dozens", 24, 99),
        ("scores of people", "scores of", 40, 199),
        ("hundreds died", "hundreds", 200, 999),
        ("thousands fled", "thousands", 2000, 9999),
        ("hundreds of thousands fled", "hundreds of thousands", 200_000, 999_999),
        ("at least 60", "at least 60", 60, None),
        ("at least a dozen", "at least a dozen", 12, None),
        ("more than 30", "more than 30", 31, None),
        ("over 150", "over 150", 151, None),
        ("up to 40", "up to 40", 1, 40),
        ("no more than 150 fighters", "no more than 150", 1, 150),
        ("fewer than ten", "fewer than ten", 1, 9),
        ("nearly 500", "nearly 500", 450, 499),
        ("almost 90", "almost 90", 81, 89),
        ("about 90", "about 90", 81, 99),
        ("about 5", "about 5", 4, 6),
        ("some 200 men", "some 200", 170, 230),
        ("approximately 1,460", "approximately 1,460", 1314, 1606),
        ("13-14 people", "13-14", 13, 14),
        ("between 60 and 80", "between 60 and 80", 60, 80),
        ("60 to 80 killed", "60 to 80", 60, 80),
        ("between 2 and 3 million", "between 2 and 3 million", 2_000_000, 3_000_000),
        ("100 or more", "100 or more", 100, None),
    ],
)
def test_intervals_by_the_rules(text, quote, low, high):
    mention = one(text)
    assert (mention.quote, mention.estimate.low, mention.estimate.high) == (quote, low, high)
    assert mention.estimate.quote == quote
    assert mention.kind == "count"


@pytest.mark.parametrize(
    ("text", "quote", "kind"),
    [
        ("up to $5 million each", "up to $5 million", "money"),
        ("paid 300 euros", "300", "money"),
        ("US$10m", "US$10m", "money"),
        ("12% of them", "12%", "percent"),
        ("40 percent of them", "40", "percent"),
        ("the 3rd man", "3rd", "ordinal"),
        ("the third man", "third", "ordinal"),
        ("in 2012", "2012", "year-like"),
    ],
)
def test_kinds(text, quote, kind):
    mention = one(text)
    assert (mention.quote, mention.kind) == (quote, kind)


@pytest.mark.parametrize(
    "text",
    [
        "on 31 May 2017",
        "F-16 jets",
        "at 10:30",
        "on 9/11",
        "No. 12",
        "resolution 2255",
        "one of them",
        "the one that fell",
    ],
)
def test_parts_of_dates_names_and_times_are_left_out(text):
    assert find_numbers(text) == []


def test_list_marks_are_left_out():
    assert find_numbers("Parts:\n\n1. Guarantees\n2) Names\n") == []


def test_hedge_is_kept_in_words():
    assert one("at  least\n60").estimate.hedge == "at least"
    assert one("between 60 and 80").estimate.hedge == "between and"


@pytest.mark.parametrize(
    ("language", "text", "quote", "low", "high"),
    [
        ("fr", "au moins 1 460 personnes", "au moins 1 460", 1460, None),
        ("fr", "quatre-vingt-douze personnes", "quatre-vingt-douze", 92, 92),
        ("fr", "vingt et un morts", "vingt et un", 21, 21),
        ("fr", "des dizaines de morts", "dizaines", 24, 99),
        ("fr", "2,5 millions", "2,5 millions", 2_500_000, 2_500_000),
        ("fr", "entre 60 et 80", "entre 60 et 80", 60, 80),
        ("es", "más de 1.460 personas", "más de 1.460", 1461, None),
        ("es", "treinta y cinco", "treinta y cinco", 35, 35),
        ("es", "doscientos cincuenta", "doscientos cincuenta", 250, 250),
        ("es", "unos 200", "unos 200", 170, 230),
        ("de", "mindestens 1.460 Menschen", "mindestens 1.460", 1460, None),
        ("de", "dreiundzwanzig", "dreiundzwanzig", 23, 23),
        ("de", "Dutzende", "Dutzende", 24, 99),
        ("ru", "не менее 23 человек", "не менее 23", 23, None),
        ("ru", "двадцать три", "двадцать три", 23, 23),
        ("ru", "2,5 миллиона человек", "2,5 миллиона", 2_500_000, 2_500_000),
        ("ru", "от 60 до 80 человек", "от 60 до 80", 60, 80),
        ("ar", "قتل ما لا يقل عن خمسة وعشرين شخصا", "ما لا يقل عن خمسة وعشرين", 25, None),
        ("ar", "مئة وثلاثة وعشرون جريحا", "مئة وثلاثة وعشرون", 123, 123),
        ("ar", "مقتل ثلاثة عشر جنديا", "ثلاثة عشر", 13, 13),
        ("ar", "مقتل شخصين", "شخصين", 2, 2),
        ("ar", "٢٥ قتيلا", "٢٥", 25, 25),
        ("fa", "دست‌کم ۱۲ نفر", "دست‌کم ۱۲", 12, None),
        ("fa", "بیست و پنج تن", "بیست و پنج", 25, 25),
        ("fa", "صد و بیست هزار نفر", "صد و بیست هزار", 120_000, 120_000),
        ("it", "almeno ventitré persone", "almeno ventitré", 23, None),
        ("it", "quarantuno feriti", "quarantuno", 41, 41),
        ("pt", "trezentas e doze pessoas", "trezentas e doze", 312, 312),
    ],
)
def test_other_languages(language, text, quote, low, high):
    mention = one(text, language)
    assert (mention.quote, mention.estimate.low, mention.estimate.high) == (quote, low, high)


@given(st.integers(min_value=0, max_value=10**12))
def test_whole_numbers_with_commas_keep_their_value(value):
    number = f"{value:,}"
    mention = find_numbers(f"they counted {number} people")[0]
    assert (mention.quote, mention.estimate.low, mention.estimate.high) == (number, value, value)


PIECES = st.sampled_from(
    "1 12 1,460 1.460 2000 999999999999999999 at least more than up to about between and to - – $ € % million hundred "
    "dozen a one two twenty thousand dozens scores of . ) \n 1st third vingt et cent zwei und сто т. percent "
    "dollars ٣".split(" ")
)


@given(
    st.one_of(st.text(), st.lists(PIECES, max_size=25).map(" ".join), st.lists(PIECES, max_size=25).map("".join)),
    st.sampled_from("en fr es de ru it pt nl xx".split()),
)
def test_quotes_match_their_spans_and_intervals_are_ordered(text, language):
    position = 0
    for mention in find_numbers(text, language=language):
        assert position <= mention.start < mention.end
        assert text[mention.start : mention.end] == mention.quote == mention.estimate.quote
        assert math.isfinite(mention.estimate.low)
        assert mention.estimate.high is None or mention.estimate.low <= mention.estimate.high
        position = mention.end
