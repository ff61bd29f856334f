"""Files of names as queries: lines, JSON and tables; a broken row costs itself alone and is named by its line."""

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import InputError
from onrecord.resolve.query_file import read_queries
from onrecord.resolve.query_rows import QueryRow


def rows(data: bytes | str, *, name: str = "names.txt", form: str = "") -> list[QueryRow]:
    raw = data.encode() if isinstance(data, str) else data
    stream: Any = io.BufferedReader(io.BytesIO(raw))
    return list(read_queries(stream, name=name, form=form))


def texts(data: bytes | str, **given_) -> list[str]:
    return [row.query.query for row in rows(data, **given_)]


def faults(data: bytes | str, **given_) -> list[tuple[int, str]]:
    return [(row.line, row.fault) for row in rows(data, **given_) if row.fault]


def test_a_line_is_a_name_as_it_is_written():
    assert texts("Ana Vesk\r\n Radu, Vesk \nاحمد") == ["Ana Vesk", " Radu, Vesk ", "احمد"]


def test_a_line_of_json_tells_more_of_the_bearer():
    (row,) = rows('{"query": "A", "context": "born 1961", "kind": "org", "properties": {"country": ["x"]}, "more": 1}')
    assert (row.query.query, row.query.context, row.query.kind_asked) == ("A", "born 1961", "organization")
    assert row.query.properties == {"country": ["x"]}


def test_null_says_that_nothing_is_known():
    (row,) = rows('{"query": "A", "context": null, "kind": null, "properties": null}')
    assert not row.fault
    assert row.query.told == ""


@pytest.mark.parametrize(
    "line",
    [
        '{"query": "x"',
        '{"query": 5}',
        "{}",
        '{"query": "x", "kind": 3}',
        '{"query": " "}',
        "",
        "   ",
        "{Ahmed}",
        '{"query": "\\ud800"}',
        '{"query": "x", "properties": ' + "[" * 5000,
    ],
)
def test_a_broken_line_between_others_is_one_row_with_a_fault(line):
    found = rows(f"one\n{line}\nthree\n")
    assert [bool(row.fault) for row in found] == [False, True, False]
    assert [row.line for row in found] == [1, 2, 3]


def test_a_table_is_known_by_its_header():
    (row,) = rows("Name;Country;Type\nRadu Vesk;;person\n")
    assert (row.query.query, row.query.kind, row.query.properties) == ("Radu Vesk", "person", {})
    (row,) = rows("id,name,birthDate\n7,Radu,1960\n")
    assert row.query.properties == {"id": "7", "birthDate": "1960"}


def test_a_column_called_query_goes_before_one_called_name():
    (row,) = rows("name,query\nthe file,Radu\n")
    assert (row.query.query, row.query.properties) == ("Radu", {"name": "the file"})


def test_one_column_is_a_table_where_the_file_is_called_so():
    assert texts("name\nRadu\n", name="x.csv") == ["Radu"]
    assert texts("name\nRadu\n") == ["name", "Radu"]
    assert texts("name\nRadu\n", form="csv") == ["Radu"]
    assert texts("name,b\nRadu,c\n", name="x.csv", form="lines") == ["name,b", "Radu,c"]


def test_a_table_without_a_column_of_names_is_refused():
    with pytest.raises(InputError, match="query"):
        rows("a,b\n1,2\n", name="x.csv")


def test_a_cell_may_hold_delimiters_quotes_and_line_ends():
    assert texts('query,context\n"Vesk, Radu","said ""no"""\n"two\nlines",x\nlast,\n') == [
        "Vesk, Radu",
        "two\nlines",
        "last",
    ]


def test_a_broken_row_of_a_table_costs_itself_alone():
    table = 'query,context\ngood,x\nfew\n"open,x\nnext,x\n\nmany,x,y\nlast,x\n'
    assert [row.query.query for row in rows(table) if not row.fault] == ["good", "next", "last"]
    found = faults(table)
    assert [line for line, _ in found] == [3, 4, 6, 7]
    assert "1 fields, the header 2" in found[0][1]
    assert "quote" in found[1][1]


def test_a_quote_left_open_does_not_swallow_the_rest():
    table = "query,context\n" + "\n".join('"open,x' if at == 500 else f"name {at},x" for at in range(1000))
    found = rows(table)
    assert len(found) == 1000
    assert [row.line for row in found if row.fault] == [502]


def test_bytes_that_are_no_text_cost_their_row_of_a_table():
    assert [line for line, _ in faults(b'query,a\nx,1\n\xff\xff,1\n"y\n\xff",1\nz,1\n')] == [3, 4, 5]


def test_rows_are_numbered_without_gap():
    assert [row.number for row in rows('query,a\nx,1\n"o\np",1\n\nz,1\n')] == [1, 2, 3, 4]


@given(st.binary(max_size=200))
def test_any_bytes_give_one_row_a_line(data):
    if b"\0" in data or b"\r" in data:
        return
    if data.startswith(
        (b"PK\x03\x04", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x1f\x8b", b"\xd0\xcf\x11\xe0", b"%PDF-")
    ):
        return
    wanted = data.count(b"\n") + (not data.endswith(b"\n") and bool(data))
    assert len(rows(data, form="lines")) == wanted


@given(st.lists(st.text(alphabet='ab",\n;\t', max_size=12), max_size=8))
def test_any_table_is_read_to_its_end(parts):
    found = rows("query,context\n" + "\n".join(parts) + "\nlast one,x\n", form="csv")
    assert found[-1].query.query.endswith(("last one", "last one,x"))
