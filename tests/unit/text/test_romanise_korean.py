"""Korean names in Cyrillic."""

import pytest

from onrecord.text.romanise import romanise
from onrecord.text.romanise.korean import korean_forms


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [("Чхве", "choe"), ("Чхун", "chun"), ("Ён", "yong"), ("Хёк", "hyok"), ("Гю", "kyu"), ("Ун", "ung"), ("Чу", "ju")],
)
def test_a_syllable_has_the_forms_that_lists_use(cyrillic, latin):
    assert latin in romanise(cyrillic)


def test_a_longer_word_is_no_korean_syllable():
    assert korean_forms("иван") == ()
    assert korean_forms("раду") == ()
