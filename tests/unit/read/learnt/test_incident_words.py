"""Words and dates of a document that speak for a type of incident, by hand-made odds."""

import datetime as dt

import pytest

pytest.importorskip("numpy", reason="needs the packages of onrecord[reader]")

from onrecord.model.time import Period
from onrecord.read.learnt.incident_words import date_counts, sentences_of, word_sums

ODDS = {"bomb": 2.0, "blast": 1.5, "talks": -1.0}
PUBLISHED = Period(first=dt.date(1990, 6, 10), last=dt.date(1990, 6, 10))


def test_likeliest_sentence_all_words_and_mean():
    sentences = sentences_of("A bomb went off. The bomb blast hurt one. Talks go on.")
    assert word_sums(sentences, ODDS) == [3.5, 2.5, pytest.approx((2.0 + 3.5 - 1.0) / 3)]


def test_text_without_words_that_are_known_says_nothing():
    assert word_sums(sentences_of(""), ODDS) == [0.0, 0.0, 0.0]


def test_only_the_words_that_say_most_count():
    odds = {chr(97 + at) * 2: float(at + 1) for at in range(8)}
    (words,) = sentences_of(" ".join(odds))
    assert word_sums([words], odds)[0] == 3 + 4 + 5 + 6 + 7 + 8


def test_dates_of_two_months_and_older_ones():
    text = "On 2 June a bus was hit, as on 3 May 1989 and in 1988."
    assert date_counts(text, PUBLISHED) == [1.0, 2.0, 3.0, 0.0]


def test_without_a_dateline_no_date_is_recent():
    assert date_counts("On 2 June", None) == [0.0, 0.0, 0.0, 1.0]
