"""Lines of a file: encodings, long lines, line ends; what is broken costs its own line."""

import io
from typing import Any

import pytest

from onrecord.errors import InputError
from onrecord.text.lines import MOST_IN_LINE, read_lines


def lines(data: bytes) -> list[tuple[int, str, bool]]:
    stream: Any = io.BufferedReader(io.BytesIO(data))
    return [(line.number, line.text, bool(line.fault)) for line in read_lines(stream, where="names")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_tells_the_encoding_and_is_no_part_of_the_text(encoding):
    assert lines("Ана\nب\n".encode(encoding)) == [(1, "Ана\n", False), (2, "ب\n", False)]


def test_a_line_that_is_not_utf8_costs_itself_alone():
    assert [(number, fault) for number, _, fault in lines(b"one\n\xff\xfetwo\nthree")] == [
        (1, False),
        (2, True),
        (3, False),
    ]


def test_an_encoded_surrogate_is_no_utf8():
    assert [fault for *_, fault in lines(b"a\n\xed\xa0\x80\nb\n")] == [False, True, False]


def test_half_a_character_in_utf16_costs_its_line_alone():
    data = "one\n".encode("utf-16") + b"\x00\xd8\n\x00t\x00"
    assert [(number, fault) for number, _, fault in lines(data)] == [(1, False), (2, True), (3, False)]


def test_a_line_without_end_in_sight_is_cut_and_the_next_one_is_read():
    found = lines(b"one\n" + b"x" * (2 * MOST_IN_LINE + 5) + b"\ntwo\n")
    assert [(number, fault) for number, _, fault in found] == [(1, False), (2, True), (3, False)]
    assert len(found[1][1]) < MOST_IN_LINE


def test_separators_that_are_no_line_ends_stay_in_the_line():
    text = "a\u2028b\x0bc\x85d\x00e\n"
    assert lines(text.encode()) == [(1, text, False)]


def test_lines_may_end_with_carriage_returns_alone():
    assert [text for _, text, _ in lines(b"one\rtwo\r")] == ["one\r", "two\r"]


@pytest.mark.parametrize("data", [b"PK\x03\x04sheet", b"\x1f\x8b\x08", "many letters here".encode("utf-16-le") * 8])
def test_what_is_no_text_is_refused_as_a_whole(data):
    with pytest.raises(InputError, match="names"):
        lines(data)


def test_an_empty_file_has_no_lines():
    assert lines(b"") == []
