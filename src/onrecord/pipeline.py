"""The order: read, resolve, check; the only module that knows the stages."""

import functools
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord.check import Checker
from onrecord.errors import ConfigError
from onrecord.model.document import Document, Reading
from onrecord.model.entity import Resolution
from onrecord.model.time import Period, parse_edtf
from onrecord.model.verdict import Finding
from onrecord.model.vocab import Mode
from onrecord.read import Reader
from onrecord.read.formats.load import load_document
from onrecord.record.base import RecordView
from onrecord.record.scan import Scanner
from onrecord.resolve import Resolver

if TYPE_CHECKING:
    from onrecord.read.learnt.reader import LearntReader
    from onrecord.record.files import RecordFile
    from onrecord.record.held import Record

READERS = ("auto", "rules", "learnt")


class Pipeline:
    """The stages, built once for one record view, which fixes the as-of date.

    Args:
        view: The record.
        reader: `rules`, `learnt` for the model beside them, or `auto`: the model where it can be loaded.
    """

    def __init__(self, view: RecordView, reader: str = "auto") -> None:
        self._view = view
        self._read = Reader(Scanner(view), _beside(reader))
        self._resolve = Resolver(view)
        self._check = Checker(view)

    def __call__(self, documents: Iterable[Document]) -> Iterator[Finding]:
        """Yield one finding a document, same order."""
        for document in documents:
            yield from self._check(self._resolve(self._read([document])))

    def step_by_step(self, document: Document, tell: Callable[[str], None]) -> Finding:
        """Return the finding of one document, and tell each stage before it begins: `read`, `resolve`, `check`."""
        tell("read")
        (reading,) = self._read([document])
        tell("resolve")
        (resolution,) = self._resolve([reading])
        tell("check")
        (finding,) = self._check([resolution])
        return finding


def run(
    document: Document,
    record: "Record",
    *,
    as_of: Period | None = None,
    mode: Mode = Mode.KNOWN_THEN,
    extra: "Sequence[RecordFile]" = (),
    reader: str = "auto",
) -> Finding:
    """Return the finding of one document.

    Args:
        document: The report.
        record: What is on record.
        as_of: The date or interval to check as of; without it, the one the report was published in.
        mode: Which clock decides.
        extra: Record files that count for this run only.
        reader: `rules`, `learnt` or `auto`, as for `Pipeline`.
    """
    view = record.view(as_of or document.published.period, mode, extra)
    return next(Pipeline(view, reader)([document]))


def check_file(
    path: str | Path,
    record: "Record",
    *,
    published: str | None = None,
    as_of: str | None = None,
    mode: str = "known_then",
    extra: "Sequence[RecordFile]" = (),
    reader: str = "auto",
) -> Finding:
    """Return the finding of a report in a file; dates are EDTF, such as `2021-08-19/2021-08-31`.

    Raises:
        DocumentError: The file cannot be read.
        ValueError: A date is not EDTF, or the mode is unknown.
    """
    given = parse_edtf(published) if published else None
    document = load_document(Path(path).read_bytes(), source=str(path), published=given)
    return run(
        document, record, as_of=parse_edtf(as_of) if as_of else None, mode=Mode(mode), extra=extra, reader=reader
    )


@functools.cache
def _learnt() -> "LearntReader":
    from onrecord.read.learnt.load import load

    return load()


def _beside(reader: str) -> "LearntReader | None":
    """The learnt reader where it is asked for and, for `auto`, where it can be loaded."""
    if reader not in READERS:
        raise ValueError(f"reader: '{reader}' is none of {', '.join(READERS)}")
    if reader == "rules":
        return None
    from onrecord.read.learnt.load import why_not

    reason = why_not()
    if reason and reader == "learnt":
        raise ConfigError(f"the learnt reader cannot be loaded: {reason}.")
    return None if reason else _learnt()


def failed(document: Document, why: str, as_of: Period | None, mode: Mode) -> Finding:
    """Return the finding of a document that could not be read: empty but for the reason."""
    reading = Reading(document=document, failure=why)
    return Finding(resolution=Resolution(reading=reading), as_of=as_of, mode=mode)
