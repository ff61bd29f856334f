"""What holds for every text that is romanised."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.normalize import fold
from onrecord.text.romanise import romanise, romanise_words

LETTERS = st.text(alphabet=st.sampled_from("محمدعبالهي‌ کژپ陈全国김정은Юрьевич'בן ABz.\u200f\u064e"), max_size=30)


@given(st.one_of(st.text(max_size=60), LETTERS))
def test_any_text_gives_one_to_four_plain_forms(text):
    forms = romanise(text)
    assert 1 <= len(forms) <= 4
    assert len(set(forms)) == len(forms)
    for form in forms:
        assert form.isascii()
        assert form == " ".join(form.lower().split())


@given(st.one_of(st.text(max_size=60), LETTERS))
def test_a_form_is_its_own_form(text):
    for form in romanise(text):
        assert romanise(form) == (form,)


@given(st.text(alphabet=st.characters(max_codepoint=0x17F), max_size=40))
def test_latin_text_is_only_folded(text):
    if fold(text).isascii():
        assert romanise(text) == (fold(text),)


@given(LETTERS)
def test_invisible_characters_change_nothing(text):
    assert romanise_words(f"\u202b{text}\u202c\ufeff") == romanise_words(text)


@pytest.mark.parametrize(
    "unit", ["محمد ", "م", "عبد ال", "Юрьевич ", "ъе", "陈全国", "김정은", "א", "ක්", "a’", "é ", "\u064e", "ー"]
)
def test_time_grows_with_the_text(unit):
    romanise(unit)
    start = time.process_time()
    for text in ((unit * 10_000)[:10_000], (unit * 9_999)[:9_999]):
        assert romanise(text)
    assert time.process_time() - start < 2.0  # 0.05 to 0.2 s each; a square would take minutes
