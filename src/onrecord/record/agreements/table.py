"""Exports of agreement collections: a CSV file is known by its columns, and read into agreements without clauses."""

import csv
import hashlib
import io
from collections.abc import Callable, Mapping

from onrecord.errors import RecordError
from onrecord.record.agreements import pam, pax
from onrecord.record.files import RecordFile

MAX_BYTES = 256 * 1024 * 1024
Reader = Callable[[list[Mapping[str, str]], str], RecordFile]


def read_agreements_table(data: bytes, *, name: str) -> RecordFile:
    """Return the agreements of a PA-X export or a PAM-shaped table.

    Raises:
        RecordError: It is too large, no CSV, or has the columns of neither.
    """
    if len(data) > MAX_BYTES:
        raise RecordError(f"the file has {len(data)} bytes; the limit is {MAX_BYTES}.", where=name)
    text = _decode(data)
    try:
        reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
        header = tuple((column or "").strip() for column in reader.fieldnames or ())
        rows: list[Mapping[str, str]] = [
            {(key or "").strip().lower(): (value or "").strip() for key, value in row.items() if isinstance(value, str)}
            for row in reader
        ]
    except csv.Error as error:
        raise RecordError(f"the table cannot be read: {error}.", where=name) from error
    columns = {column.lower() for column in header}
    for fits, read in ((pax.fits, pax.read_pax), (pam.fits, pam.read_pam)):
        if fits(columns):
            return read(rows, name=name, sha256=hashlib.sha256(data).hexdigest())
    raise RecordError(
        f"the columns are neither those of PA-X nor those of PAM: {', '.join(header[:8])}.",
        where=name,
        hint="docs/howto/write-commitments.md names the columns.",
    )


def _decode(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _delimiter(text: str) -> str:
    head = text.partition("\n")[0]
    return max(",;\t", key=head.count)
