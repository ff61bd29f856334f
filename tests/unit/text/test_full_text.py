"""What is looked for in a text, and where it stands: folded, in every script, with or without spaces."""

import pytest

from onrecord.text.full_text import excerpt, indexed, marked, terms


def found(text, asked):
    return [bit.text for bit in marked(text, terms(asked)) if bit.hit]


@pytest.mark.parametrize(
    ("text", "asked", "hits"),
    [
        ("The Haqqani Network attacked.", "haqqani attack", ["Haqqani", "attacked"]),
        ("Abdulrahmān Qāsim", "abdulrahman QASIM", ["Abdulrahmān", "Qāsim"]),
        ("al-Qa’ida in the U.S. zone", "qaida us", ["Qa’ida", "U.S"]),
        ("a man of mans", "man", ["man"]),  # a short word is itself alone
        ("قال سراج الدین حقانی", "حقاني", ["حقانی"]),  # two letters that look alike
        ("Сирадж Хаккани заявил", "хаккани", ["Хаккани"]),
        ("他在北京大学工作", "北京", ["北京"]),
        ("他在北京大学工作", "京都", []),
        ("nothing of it", "", []),
        ("an <b>bold</b> word", "bold", ["bold"]),
    ],
)
def test_words_are_marked_where_they_stand(text, asked, hits):
    assert found(text, asked) == hits
    assert "".join(bit.text for bit in marked(text, terms(asked))) == text


def test_letters_without_spaces_are_indexed_in_pairs_and_the_last_one_alone():
    assert indexed("北京大学 2021年") == "北京 京大 大学 学 2021 年"
    assert [term.words for term in terms("北京大学")] == [("北京", "京大", "大学")]
    assert terms("北")[0] == (("北",), "北", True)


def test_nothing_that_is_asked_for_is_an_operator():
    assert [term.text for term in terms('"taliban" OR NEAR(x) -kabul*')] == ["taliban", "or", "near", "x", "kabul"]


def test_excerpt_begins_near_the_first_word_and_ends_at_a_word():
    text = f"{'one two three ' * 40}Haqqani {'four five six ' * 40}"
    piece = excerpt(text, terms("haqqani"), 90)
    assert piece.startswith("… ")
    assert piece.endswith(" …")
    assert "Haqqani" in piece
    assert len(piece) < 100
    assert set(piece.split()) <= {"…", "one", "two", "three", "four", "five", "six", "Haqqani"}
    assert excerpt("short", terms("x"), 90) == "short"
    assert excerpt("", terms("x"), 90) == ""
