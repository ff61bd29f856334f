"""Sentence boundaries."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.sentences import split_sentences


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Gen. Abdul Rashid met Dr. Karim and Mr. Weeks in Kabul.",
        "The U.S. Treasury and the U.N. listed him.",
        "He was moved on Aug. 3 to St. Petersburg.",
        "Rahat Ltd., was added under No. 12 of the list.",
        "George W. Bush signed it.",
        "It cost 2.5 million, or 1.460 a head.",
        "Write to press@example.org or see https://example.org/a?b=c.d for more.",
        "He paused ... and went on.",
        "They shot him (a.k.a. the Tall) dead.",
        '"Will they come?" he asked.',
        "Am 11. März 2008 stufte das Amt ihn ein.",
        "Der 3. Oktober ist ein Feiertag.",
        "Das gilt z.B. für Firmen.",
        "M. Dupont et Mme. Martin ont parlé.",
        "El Sr. Gómez y la Dra. Ruiz hablaron.",
        "Он живёт в г. Москва на ул. Ленина.",
        "Это т.е. так и есть.",
        "1. Guarantees that will prevent the use of the soil.",
    ],
)
def test_abbreviations_and_numbers_do_not_end_a_sentence(text):
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left. She stayed.", ["He left.", "She stayed."]),
        ("Who? Nobody! Good.", ["Who?", "Nobody!", "Good."]),
        ('"They are tired." He said no more.', ['"They are tired."', "He said no more."]),
        ("He was killed in the U.S. The army knew.", ["He was killed in the U.S.", "The army knew."]),
        ("It was listed in 2012. Two men left.", ["It was listed in 2012.", "Two men left."]),
        ("(He left.) She stayed.", ["(He left.)", "She stayed."]),
        ("Он был внесён в 2011 г. Суд начал дело.", ["Он был внесён в 2011 г.", "Суд начал дело."]),
        ("هل جاء؟ نعم جاء.", ["هل جاء؟", "نعم جاء."]),
        ("वह गया। वह आया।", ["वह गया।", "वह आया।"]),
        ("他走了。她留下了。", ["他走了。", "她留下了。"]),
        ("« Il part. » Elle reste.", ["« Il part. »", "Elle reste."]),
        ("They met Abu Omar. al-Barnawi was there.", ["They met Abu Omar.", "al-Barnawi was there."]),
    ],
)
def test_stops_end_a_sentence(text, expected):
    assert sentences(text) == expected


def test_blank_line_ends_a_sentence_without_a_stop():
    assert sentences("A title\n\nThe text.") == ["A title", "The text."]


def test_title_line_ends_at_its_line_break():
    text = "Truck Bomb Kills Five\nA Taliban attack on an army compound in a city of the east killed five on Thursday."
    assert sentences(text)[0] == "Truck Bomb Kills Five"


def test_address_lines_are_separate():
    assert sentences("Office of the Spokesman\nWashington, DC\nMarch 25, 2009\n\nThe text.")[:3] == [
        "Office of the Spokesman",
        "Washington, DC",
        "March 25, 2009",
    ]


def test_wrapped_lines_are_one_sentence():
    text = (
        "The committee decided on the same day to add the leader of the\n"
        "Movement for the Liberation of the Coast, who had been sought for\n"
        "years, to its list."
    )
    assert sentences(text) == [text]


@pytest.mark.parametrize("text", ["", "   ", "\n\n\t\n"])
def test_white_space_has_no_sentence(text):
    assert split_sentences(text) == []


PIECES = st.sampled_from(
    ["A.", "b", " ", "\n", "\n\n", "Mr.", "U.S.", "«", "»", '"', "…", "...", "11.", "März", "\r\n", "。", "?"]
)


@given(st.one_of(st.text(), st.lists(PIECES, max_size=30).map("".join)))
def test_sentences_cover_all_text_in_order_without_outer_white_space(text):
    spans = split_sentences(text)
    position = 0
    for start, end in spans:
        assert position <= start < end
        assert not text[position:start].strip()
        assert text[start:end] == text[start:end].strip()
        position = end
    assert not text[position:].strip()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Belmora has listed Radu Min Thu. Radu Min Thu was born in 1989.", 2),
        ("It has listed Osman Sun. Osman Sun fled.", 2),
        ("On Thu. Radu Vesk fled the town.", 1),
        ("It met on Thu. 5 May in Tarmona.", 1),
        ("It met on 5 Jan. The head was away.", 2),
        ("Maj. Gen. Radu Vesk fled.", 1),
    ],
)
def test_a_name_that_is_written_as_a_day_or_a_month_is_short_ends_a_sentence(text, count):
    assert len(list(split_sentences(text))) == count
