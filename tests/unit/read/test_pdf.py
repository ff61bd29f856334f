"""PDF files: lines become paragraphs, running heads go, and what holds no text says so."""

import pytest

from onrecord.errors import DocumentError
from onrecord.read.formats.load import load_bytes
from tests.pdf import pdf_of

FIRST = """Who guards the embassies now?
KABUL, 24 August 2021. The network was founded by Jalaluddin Haqqani, who
fought Soviet troops in the 1980s. The US Treasury added his brother to its sanc-
tions list in February 2011.
Three attacks made the network known abroad, and the last of them killed
many people near the German embassy (so the officials)."""


def text_of(*pages):
    return load_bytes(pdf_of(*pages), source="a.pdf").document.text


def test_lines_are_joined_to_paragraphs_and_words_that_were_cut_are_whole():
    title, first, last = text_of(FIRST).split("\n\n")
    assert title == "Who guards the embassies now?"
    assert first.startswith("KABUL, 24 August 2021. The network was founded by Jalaluddin Haqqani, who fought Soviet")
    assert first.endswith("added his brother to its sanctions list in February 2011.")
    assert last.endswith("and the last of them killed many people near the German embassy (so the officials).")


def test_first_line_is_the_title():
    assert load_bytes(pdf_of(FIRST), source="a.pdf").document.title == "Who guards the embassies now?"


def test_sentence_goes_on_over_the_page():
    assert "killed many people" in text_of(
        "The truck bomb near the German embassy in the capital killed", "many people there that day."
    )


def test_running_head_and_foot_are_left_out_and_told():
    pages = [
        f"Annual report of the mission\nThe text of page {n} tells of something that happened there.\n{n}"
        for n in range(1, 5)
    ]
    loaded = load_bytes(pdf_of(*pages), source="a.pdf")
    assert "Annual report" not in loaded.document.text
    assert [line for line in loaded.document.text.split() if line.isdigit()] == ["1", "2", "3", "4"]
    assert any("Annual report of the mission" in note for note in loaded.notes)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (pdf_of("", "", ""), "pictures of its pages"),
        (pdf_of("p. 1", "p. 2"), "pictures of its pages"),
        (pdf_of(FIRST)[:200], "cannot be read"),
        (b"%PDF-1.7\n" + b"\x00" * 500, "cannot be read"),
    ],
)
def test_pdf_without_text_is_refused_with_what_to_do(data, words):
    with pytest.raises(DocumentError, match=words) as told:
        load_bytes(data, source="a.pdf")
    assert told.value.hint
    assert told.value.where == "a.pdf"


def test_letters_beyond_ascii_and_brackets_stay():
    assert "“Čeština” (é) – 5 %".replace("Č", "C") in text_of(
        "A text with “Ceština” (é) – 5 % in it, long enough to be read as such."
    )
