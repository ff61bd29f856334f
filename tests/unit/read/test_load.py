"""Files as documents."""

import io
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import DocumentError
from onrecord.model.ids import sha256_hex
from onrecord.model.time import parse_edtf
from onrecord.read.formats import load_bytes, load_document, read_input
from tests.shared import SHARED, needs_shared


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00\ufeff<"), min_size=1))
def test_plain_text_is_not_changed(text):
    if not text.strip() or text.startswith(("{\\rtf", "PK", "%PDF-", "GIF8", "RIFF", "BZh")):
        return
    document = load_document(text.encode(), source="r.txt")
    assert document.text == text
    assert document.text_sha256 == sha256_hex(text.encode())


def test_line_ends_stay_as_they_are():
    assert load_document(b"A title\r\n\r\nThe text.\r", source="r.txt").text == "A title\r\n\r\nThe text.\r"


def test_same_bytes_give_the_same_id_whatever_the_name():
    assert load_document(b"The text.", source="a").id == load_document(b"The text.", source="b").id


def test_byte_order_mark_is_no_part_of_the_text():
    loaded = load_bytes("\ufeffThe text.".encode(), source="r.txt")
    assert (loaded.document.text, loaded.encoding) == ("The text.", "utf-8-sig")
    assert load_bytes("The text.".encode("utf-16"), source="r.txt").document.text == "The text."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Le général a été arrêté à Bangui, où il était caché depuis l'été.", "cp1252"),
        ("Суд в городе начал рассмотрение дела о пособничестве подполью. Он был закрыт.", "cp1251"),
        ("Суд в городе начал рассмотрение дела о пособничестве подполью. Он был закрыт.", "koi8-r"),
        ("Grupa została założona w 2001 roku przez dwóch byłych oficerów i jest zakazana.", "cp1250"),
    ],
)
def test_other_encodings_are_detected_and_noted(text, encoding):
    loaded = load_bytes(text.encode(encoding), source="r.txt")
    assert loaded.document.text == text
    assert "detected" in loaded.notes[0]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n\t\n", "white space"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04...", "ZIP"),
        (b"\x89PNG\r\n", "PNG"),
        (b"ab\x00cd", "NUL byte at byte 2"),
        (b"abc \xff\xfe def", "byte 0xff at byte 4"),
        ("Le général".encode() + b" est l\xe0", "at byte 18"),
        (b"\xff\xfea", "UTF-16"),
        (b"<html><body></body></html>", "no text"),
    ],
)
def test_unreadable_files_are_named_with_file_and_place(data, words):
    with pytest.raises(DocumentError) as caught:
        load_document(data, source="folder/r.txt")
    assert words in str(caught.value)
    assert str(caught.value).startswith("folder/r.txt: ")


def test_large_file_is_refused_quickly_without_reading_it(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as stream:
        stream.truncate(50_000_000)
    begin = time.perf_counter()
    with pytest.raises(DocumentError, match="larger than 20 MB"):
        read_input(path)
    assert time.perf_counter() - begin < 1


def test_missing_file_and_folder(tmp_path):
    with pytest.raises(DocumentError, match="no such file"):
        read_input(tmp_path / "none.txt")
    with pytest.raises(DocumentError, match="folder"):
        read_input(tmp_path)


def test_standard_input(monkeypatch):
    class Stdin:
        buffer = io.BytesIO(b"A report.")

    monkeypatch.setattr(sys, "stdin", Stdin())
    assert read_input("-").document.text == "A report."


def test_given_date_wins():
    document = load_document(b"Washington\nMarch 25, 2009\n\nText.", source="r", published=parse_edtf("2009-03-26"))
    assert (document.published.by, document.published.period) == ("given", parse_edtf("2009-03-26"))


def test_first_line_is_the_title_if_it_is_no_sentence():
    assert load_document(b"Five killed in Gardez\n\nA bomb went off.", source="r").title == "Five killed in Gardez"
    assert load_document(b"A bomb went off.\n\nFive died.", source="r").title == ""


@needs_shared
def test_judged_reports_are_read_unchanged():
    for path in sorted((SHARED / "reports").rglob("*.txt")):
        assert read_input(path).document.text == path.read_bytes().decode()
