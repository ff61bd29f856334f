"""Names of the record among the words of a text: the keys by which they are looked up."""

import pytest

from onrecord.record.scan import name_keys
from onrecord.text.normalize import fold


@pytest.mark.parametrize(
    ("written", "on_record"),
    [
        ("عبدالرحمن ترفيني", "عبد الرحمن ترفيني"),
        ("عبد الرحمن ترفيني", "عبدالرحمن ترفيني"),
        ("سراج‌الدین ترفینی", "سراج الدين ترفيني"),  # parted by a joiner of no width
        ("سراجالدین ترفینی", "سراج الدين ترفيني"),
        ("حبيب الله ترفيني", "حبیبالله ترفیني"),
        ("جبهه ساحل", "جبهة ساحل"),
    ],
)
def test_a_name_in_arabic_letters_is_one_in_all_its_spellings(written, on_record):
    assert fold(on_record) in name_keys(written)


def test_another_name_is_another():
    assert fold("عبد الكريم ترفيني") not in name_keys("عبد الرحمن ترفيني")


def test_a_latin_name_has_its_plain_keys_alone():
    assert name_keys("the Tarvin Brigade") == ("the tarvin brigade", "tarvin brigade")
