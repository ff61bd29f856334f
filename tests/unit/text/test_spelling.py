"""Spelling similarity: spellings of one word come nearer than two different words."""

import math

import pytest

from onrecord.text import spelling
from onrecord.text.spelling import rough_sound, similar, sound, spelled_alike
from training.spelling import measures

ONE_WORD = [
    ("haqani", "haqqani"),
    ("hakkani", "haqqani"),
    ("haqani", "hakkani"),
    ("kalil", "khalil"),
    ("mohammed", "muhammad"),
    ("gonzalez", "gonzales"),
    ("sergei", "sergey"),
    ("aleksandr", "alexander"),
    ("usama", "osama"),
]
TWO_WORDS = [("hasan", "husayn"), ("omar", "amr"), ("saleh", "salim"), ("naeem", "hakim"), ("igor", "ivan")]


@pytest.mark.parametrize(("one", "other"), ONE_WORD)
def test_spellings_of_one_word(one, other):
    assert similar(one, other) > 0.6


@pytest.mark.parametrize(("one", "other"), TWO_WORDS)
def test_different_words(one, other):
    assert similar(one, other) < 0.6


@pytest.mark.parametrize("pair", TWO_WORDS)
def test_different_words_come_below_every_spelling(pair):
    assert similar(*pair) < min(similar(*other) for other in ONE_WORD)


def test_korean_voicing_has_one_rough_sound():
    assert rough_sound("kim") == rough_sound("gim")
    assert similar("kim", "gim") > similar("kim", "pak")


@pytest.mark.parametrize(("one", "other"), ONE_WORD + TWO_WORDS)
def test_both_directions_are_alike(one, other):
    assert similar(one, other) == similar(other, one)


def test_bounds():
    assert similar("omar", "omar") == 1.0
    assert similar("omar", "") == similar("", "omar") == 0.0
    assert 0 <= similar("a", "zzzzzzzzzzzz") < 0.05


def test_one_sound_in_several_spellings():
    assert sound("yousef") == sound("yusef")
    assert sound("philip") == sound("filip")
    assert sound("haqqani") == sound("haqani")


def test_a_word_with_several_spellings_is_as_near_as_the_nearest():
    assert spelled_alike("mullah", "mawlawi") < spelled_alike("mullah", "mulla") == 1.0


@pytest.mark.parametrize(("one", "other"), ONE_WORD + TWO_WORDS)
def test_the_training_script_measures_what_the_program_weighs(one, other):
    weights = [
        *spelling.ALIKE,
        *spelling.EDITS,
        spelling.SAME_SKELETON,
        spelling.SAME_FIRST,
        spelling.SAME_FIRST_SOUND,
        spelling.SAME_FIRST_ROUGH,
        spelling.SAME_LAST,
        spelling.LENGTH,
        spelling.SHORT,
    ]
    z = spelling.INTERCEPT + sum(a * b for a, b in zip(weights, measures(one, other), strict=True))
    assert math.isclose(similar(one, other), 1 / (1 + math.exp(-z)), abs_tol=1 / spelling.STEPS)
