"""Everything else: opinions, forecasts, and background that a source covers."""

import pytest

from onrecord.model.claim import OtherClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import finding, verdict

REMARK = """
[[remark]]
subject = "brigade"
source = "gazette"
says = "The Tarvin Brigade gathers tolls on roads of the northern valley."
"""


@pytest.mark.parametrize(
    "text", ["The Tarvin Brigade will gather tolls in Belmora.", "Unfortunately the Tarvin Brigade gathers tolls."]
)
def test_forecasts_and_opinions_are_not_checkable(text):
    assert verdict(OtherClaim, text).label is Label.NOT_CHECKABLE


def test_background_that_one_sentence_of_a_source_covers_is_supported():
    text = "The Tarvin Brigade gathers tolls on valley roads."
    assert verdict(OtherClaim, text, REMARK).label is Label.SUPPORTED


def test_background_with_another_number_is_not_covered():
    text = "The Tarvin Brigade gathers tolls on nine valley roads."
    assert verdict(OtherClaim, text, REMARK).label is Label.NOT_IN_RECORD


def test_a_negated_sentence_is_not_covered_by_a_plain_one():
    text = "The Tarvin Brigade never gathers tolls on valley roads."
    assert verdict(OtherClaim, text, REMARK).label is Label.NOT_IN_RECORD


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("The Tarvin Brigade was caught in Lakeside in September 2019.", "Arrested in Lakeside, 30 Sep. 2019."),
        ("The Tarvin Brigade is in American custody.", "Detained in prison by the United States of America."),
    ],
)
def test_other_words_for_the_same_thing_count_as_the_same(text, says):
    row = REMARK.replace("The Tarvin Brigade gathers tolls on roads of the northern valley.", says)
    assert verdict(OtherClaim, text, row).label is Label.SUPPORTED


def test_another_month_is_not_the_same():
    row = REMARK.replace("The Tarvin Brigade gathers tolls on roads of the northern valley.", "Arrested 30 Sep. 2019.")
    text = "The Tarvin Brigade was caught in October 2018."
    assert verdict(OtherClaim, text, row).label is Label.NOT_IN_RECORD


TRAINED = """
[[remark]]
subject = "brigade"
source = "gazette"
says = "Provided training to Ostrel Front (TBe.003). Collects fees at the harbour gate of Belmora as of 3 Sep. 2018."
"""


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The Tarvin Brigade gave training to the Ostrel Front.", Label.SUPPORTED),
        ("The Tarvin Brigade gave training to Quarno Shipping.", Label.NOT_IN_RECORD),
        ("The Tarvin Brigade collected fees at the harbour gate in September 2018.", Label.SUPPORTED),
        ("The Tarvin Brigade collected fees at the harbour gate in March 2018.", Label.NOT_IN_RECORD),
        ("The Tarvin Brigade collected fees at the harbour gate in September 2017.", Label.NOT_IN_RECORD),
    ],
)
def test_a_sentence_of_an_entry_supports_what_names_the_same_party_time_and_place(text, label):
    assert [row.label for row in finding(text, TRAINED).verdicts] == [label]


def test_a_word_that_only_begins_like_another_is_not_the_same():
    row = REMARK.replace(
        "The Tarvin Brigade gathers tolls on roads of the northern valley.", "Formed with gun dealers."
    )
    assert verdict(OtherClaim, "The Tarvin Brigade is a former army.", row).label is not Label.SUPPORTED
