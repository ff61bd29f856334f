"""Even letters: variants of letters and digits become one, and offsets stay."""

import msgspec

from onrecord.text.letters import even_letters, evened


class Words(msgspec.Struct, frozen=True):
    months: dict[str, int]
    small: frozenset[str]
    of: tuple[str, ...]


def test_a_text_keeps_its_length():
    text = "في ٣ آذار ٢٠١٥، قُتل علي"
    assert len(even_letters(text)) == len(text)


def test_variants_of_a_letter_and_digits_become_one():
    assert even_letters("أبريل ٢٠١٥") == even_letters("ابریل ۲۰۱۵")


def test_latin_text_is_unchanged():
    assert even_letters("15 août, 2015") == "15 août, 2015"


def test_every_word_of_a_table_is_made_even():
    table = evened(Words(months={"أيار": 5}, small=frozenset({"في"}), of=("من",)))
    assert table == Words(months={"ایار": 5}, small=frozenset({"فی"}), of=("من",))
