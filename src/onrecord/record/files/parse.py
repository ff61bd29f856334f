"""Load record files: bytes in, a RecordFile out, or every fault at once."""

from collections.abc import Collection, Sequence

from onrecord.errors import RecordError, UnknownField
from onrecord.model.ids import sha256_hex
from onrecord.record.files.build import build_entities, build_statements
from onrecord.record.files.build_agreements import build_agreements
from onrecord.record.files.build_events import build_events
from onrecord.record.files.checks import check_rows
from onrecord.record.files.cite import Sources
from onrecord.record.files.rows import Placed, Tables, read_tables
from onrecord.record.files.values import Fault, RecordFile

_HINT = "The tables and fields are in docs/data/record-file.md."


def check_record_file(data: bytes, name: str, *, known: Collection[str] = ()) -> list[Fault]:
    """Return every fault of a record file; an empty list means that it loads.

    Args:
        data: The bytes of the file.
        name: Its name, for the messages.
        known: Entity keys defined elsewhere, such as those of the starter record.
    """
    tables = read_tables(data, file=name)
    return [*tables.faults, *check_rows(tables.rows, known=known)]


def load_record_file(data: bytes, *, name: str, known: Collection[str] = (), strict: bool = True) -> RecordFile:
    """Return what a record file says.

    Args:
        data: The bytes of the file, UTF-8 TOML.
        name: Its name, for messages and for citations of the file itself.
        known: Entity keys defined elsewhere, such as those of the starter record.
        strict: False leaves out fields that nobody handles and says so in `set_aside`.

    Raises:
        UnknownField: The only faults are fields that nobody handles.
        RecordError: The file cannot be read; the message lists every fault.
    """
    return load_record_files([(name, data)], name=name, known=known, strict=strict)


def load_record_files(
    files: Sequence[tuple[str, bytes]], *, name: str, known: Collection[str] = (), strict: bool = True
) -> RecordFile:
    """Return one record made of several files, which may refer to each other's keys.

    Args:
        files: File name and bytes, in reading order.
        name: Name of the record as a whole.
        known: Entity keys defined elsewhere.
        strict: As in `load_record_file`.

    Raises:
        UnknownField: The only faults are fields that nobody handles.
        RecordError: A file cannot be read; the message lists every fault of all files.
    """
    tables = [read_tables(data, file=file) for file, data in files]
    rows = [row for table in tables for row in table.rows]
    faults = [*(fault for table in tables for fault in table.faults), *check_rows(rows, known=known)]
    unknown = [fault for fault in faults if fault.kind == "unknown-field"]
    if faults and (strict or len(unknown) < len(faults)):
        raise _error(faults)
    hashes = [sha256_hex(data) for _, data in files]
    return _build(
        rows,
        name=name,
        title=_title(tables) or name,
        sha256=hashes[0] if len(hashes) == 1 else sha256_hex("\n".join(hashes).encode()),
        known=known,
        set_aside=tuple(str(fault) for fault in unknown),
    )


def _title(tables: Sequence[Tables]) -> str:
    return next((table.title for table in tables if table.title), "")


def _error(faults: Sequence[Fault]) -> RecordError:
    kind = UnknownField if all(fault.kind == "unknown-field" for fault in faults) else RecordError
    if len(faults) == 1:
        return kind(faults[0].says, where=faults[0].where, hint=_HINT)
    listed = "\n".join(f"- {fault}" for fault in faults)
    return kind(f"{len(faults)} faults:\n{listed}\n", where=faults[0].file, hint=_HINT)


def _build(
    rows: Sequence[Placed], *, name: str, title: str, sha256: str, known: Collection[str], set_aside: tuple[str, ...]
) -> RecordFile:
    sources = Sources(rows, name=name, known=known)
    return RecordFile(
        name=name,
        title=title,
        sha256=sha256,
        entities=tuple(build_entities(rows)),
        statements=tuple(build_statements(rows, sources)),
        events=tuple(build_events(rows, sources)),
        agreements=tuple(build_agreements(rows, sources)),
        set_aside=set_aside,
    )
