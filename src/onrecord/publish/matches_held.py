"""Answers that a file holds already, so that a run which ended early goes on after them."""

import csv
from collections.abc import Iterator
from itertools import groupby
from typing import BinaryIO, NamedTuple

import msgspec

from onrecord.errors import InputError
from onrecord.publish.matches import COLUMNS, safe_cell


class HeldAnswer(NamedTuple):
    """An answer in a file: the query and outcome as written there, and the byte after it."""

    query: str
    outcome: str
    fault: str
    end: int


class _Line(msgspec.Struct):
    query: str
    outcome: str
    fault: str = ""


class _Row(NamedTuple):
    number: str
    query: str
    outcome: str
    fault: str
    end: int


def held_answers(stream: BinaryIO, *, format: str, where: str) -> Iterator[HeldAnswer]:  # noqa: A002
    """Yield the answers that a file holds whole, in order; one that may be cut at its end is left out.

    Raises:
        InputError: A line before its end is no answer.
    """
    return _of_csv(stream, where) if format == "csv" else _of_jsonl(stream, where)


def query_as_held(query: str, *, format: str) -> str:  # noqa: A002
    """Return how a file of this format writes a query."""
    return safe_cell(query) if format == "csv" else query


def _of_jsonl(stream: BinaryIO, where: str) -> Iterator[HeldAnswer]:
    decoder = msgspec.json.Decoder(_Line)
    end = 0
    for number, line in enumerate(stream, 1):
        if not line.endswith(b"\n"):
            return
        try:
            found = decoder.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise _no_answer(where, number) from error
        end += len(line)
        yield HeldAnswer(found.query, found.outcome, found.fault, end)


def _of_csv(stream: BinaryIO, where: str) -> Iterator[HeldAnswer]:
    """Yield all answers but the last: nothing shows whether all of its rows were written."""
    waiting: HeldAnswer | None = None
    for _, group in groupby(_rows(stream, where), lambda row: row.number):
        if waiting is not None:
            yield waiting
        for row in group:
            waiting = HeldAnswer(row.query, row.outcome, row.fault, row.end)


def _rows(stream: BinaryIO, where: str) -> Iterator[_Row]:
    read = number = 0

    def lines() -> Iterator[str]:
        nonlocal read
        for line in stream:
            read += len(line)
            if line.endswith(b"\n"):
                yield line.decode("utf-8")

    try:
        reader = csv.reader(lines())
        for number, cells in enumerate(reader, 1):
            if (number == 1 and tuple(cells) != COLUMNS) or len(cells) != len(COLUMNS):
                if next(reader, None) is None and number > 1:
                    return  # The last row is cut within a quoted cell.
                raise _no_answer(where, number)
            if number > 1:
                row = dict(zip(COLUMNS, cells, strict=True))
                yield _Row(row["number"], row["query"], row["outcome"], row["fault"], read)
    except (csv.Error, UnicodeDecodeError) as error:
        raise _no_answer(where, number + 1) from error


def _no_answer(where: str, number: int) -> InputError:
    hint = "Give another file with --to, or leave --resume out to write it anew."
    return InputError(f"line {number} is no answer of onrecord match.", hint=hint, where=where)
