"""Floors of romanisation on words and names that the tables were not trained on."""

import pytest

from onrecord.text.romanise import romanise
from onrecord.text.romanise.transducer import load_transducer
from tests.shared import needs_shared
from training.romanise_pairs import Words, arabic_pairs, google_eval, hebrew_pairs, is_held_out, russian_pairs
from training.romanise_scores import name_figures, un_names, word_figures

pytestmark = [pytest.mark.shared, needs_shared]


def test_arabic_words_of_another_collection():
    words: Words = {}
    for word, latin in google_eval():
        words.setdefault(word, {})[latin] = 1
    figures = word_figures(words, lambda word: [form for form, _ in load_transducer("arabic").forms(word)])
    assert figures["consonants 1"] >= 0.72  # measured .739
    assert figures["consonants 4"] >= 0.84  # .856
    assert figures["exact 4"] >= 0.40  # .42
    assert figures["letters wrong"] <= 0.26  # .242


def test_hebrew_words_held_out():
    words = {word: forms for word, forms in hebrew_pairs().items() if is_held_out(word)}
    figures = word_figures(words, lambda word: [form for form, _ in load_transducer("hebrew").forms(word)])
    assert figures["consonants 1"] >= 0.72  # .743
    assert figures["consonants 4"] >= 0.82  # .836


def test_names_of_the_un_list():
    figures = name_figures(un_names(), romanise)
    assert figures["names"] > 300
    assert figures["consonants 1"] >= 0.90  # .915
    assert figures["consonants 4"] >= 0.94  # .959
    assert figures["whole names"] >= 0.88  # .899


@pytest.mark.slow
def test_russian_words():
    assert word_figures(russian_pairs(), romanise)["consonants 4"] >= 0.5


def test_held_out_words_are_a_tenth():
    words = arabic_pairs()
    share = sum(map(is_held_out, words)) / len(words)
    assert 0.08 < share < 0.12
