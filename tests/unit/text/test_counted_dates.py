"""Times counted from another: `seven months earlier`."""

import datetime as dt

import pytest

from onrecord.model.time import Period
from onrecord.text.counted_dates import counted_from, find_counted

BEFORE = {
    "en": "The bridge fell on 20 March 2019.",
    "fr": "Le pont est tombé le 20 mars 2019.",
    "es": "El puente cayó el 20 de marzo de 2019.",
    "de": "Die Brücke fiel am 20. März 2019.",
    "ru": "Мост рухнул 20 марта 2019 года.",
}


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("He had left two months earlier.", "en", dt.date(2019, 1, 20)),
        ("He came back three days later.", "en", dt.date(2019, 3, 23)),
        ("Il était parti deux mois plus tôt.", "fr", dt.date(2019, 1, 20)),
        ("Había salido dos meses antes.", "es", dt.date(2019, 1, 20)),
        ("Er war zwei Monate zuvor gegangen.", "de", dt.date(2019, 1, 20)),
        ("Он уехал за два месяца до этого.", "ru", dt.date(2019, 1, 20)),
    ],
)
def test_a_time_is_counted_from_the_last_date_before(text, language, day):
    counted = find_counted(text, language)
    assert counted is not None
    period = counted_from(counted, BEFORE[language], language, None)
    assert period is not None
    assert period.contains(Period(first=day, last=day))


def test_without_a_date_before_it_the_time_is_not_known():
    counted = find_counted("He had left two months earlier.")
    assert counted is not None
    assert counted_from(counted, "The bridge fell.", "en", None) is None


@pytest.mark.parametrize("text", ["He served two months.", "Two months of rain.", "He left earlier."])
def test_a_plain_length_of_time_is_not_counted_from_anything(text):
    assert find_counted(text) is None
