"""A megabyte of repetition takes seconds, not minutes, in every function on running text.

The limit is far above what is needed (0.1 to 4 s on a slow machine) and far below what quadratic time would take.
"""

import time

import pytest

from onrecord.text.dates import find_dates
from onrecord.text.language import detect_language
from onrecord.text.numbers import find_numbers
from onrecord.text.sentences import split_sentences

LIMIT_S = 20
HALF = 500_000


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        "1 ",
        "at least ",
        "January ",
        "one hundred and ",
        "2012 to ",
        "1,",
        "2015-",
        ". ",
        ".» ",
        "Mr. ",
        "\n",
        "A\n",
        "a",
        " ",
        "«",
    ],
)
def test_repetition(piece):
    text = piece * (HALF // len(piece))
    begin = time.perf_counter()
    split_sentences(text)
    dates = find_dates(text)
    find_numbers(text, dates=dates)
    detect_language(text)
    assert time.perf_counter() - begin < LIMIT_S
