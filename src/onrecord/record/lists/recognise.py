"""Which list a file or folder is, by its content; then its reader reads it."""

import re
from collections.abc import Mapping
from pathlib import Path

from onrecord.errors import ConfigError, RecordError
from onrecord.record.lists.au_dfat import AuDfatReader
from onrecord.record.lists.base import ListLoad, ListReader
from onrecord.record.lists.ca_sema import CaSemaReader
from onrecord.record.lists.ch_seco import ChSecoReader
from onrecord.record.lists.dates import edtf_of
from onrecord.record.lists.eu_fsf import EuFsfReader
from onrecord.record.lists.eu_global import EuGlobalReader
from onrecord.record.lists.ftm_entities import FtmReader
from onrecord.record.lists.in_mha import InMhaReader
from onrecord.record.lists.ofac_advanced_xml import OfacAdvancedXmlReader
from onrecord.record.lists.ofac_classic_xml import OfacClassicXmlReader
from onrecord.record.lists.ofac_csv import OfacCsvReader
from onrecord.record.lists.sg_mas import SgMasReader
from onrecord.record.lists.uk_conlist import UkConListReader
from onrecord.record.lists.uk_csv import UkSanctionsCsvReader
from onrecord.record.lists.uk_sanctions_xml import UkSanctionsXmlReader
from onrecord.record.lists.un_xml import UnXmlReader
from onrecord.record.lists.us_csl import UsCslReader

READERS: tuple[ListReader, ...] = (
    UnXmlReader(),
    OfacCsvReader(),
    OfacClassicXmlReader(),
    OfacAdvancedXmlReader(),
    UsCslReader(),
    EuFsfReader(),
    EuGlobalReader(),
    UkSanctionsXmlReader(),
    UkSanctionsCsvReader(),
    UkConListReader(),
    ChSecoReader(),
    CaSemaReader(),
    AuDfatReader(),
    InMhaReader(),
    SgMasReader(),
    FtmReader(),
)
"""The lists that can be read."""

_MAX_BYTES = 256 * 2**20
_HEAD_BYTES = 4096
_FOLDER_DATE = re.compile(r"(?<!\d)((?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?!\d)")


def read_list(path: Path, *, date: str | None = None, personal: bool = False) -> ListLoad:
    """Return the snapshot in a file, or in a folder that holds one snapshot of one source.

    The source is recognised by content. A date inside the file wins over `date`; where the two differ, a note says
    so. A list without a date of its own takes `date`, then the date in the name of its folder.

    Args:
        path: A file, or a folder such as OFAC's sdn, alt, add and sdn_comments together.
        date: ISO day for a list that does not date itself.
        personal: Keep addresses, documents and contact data in the entries.

    Raises:
        RecordError: The file is no list known here, is cut or damaged, or has no date.
        ConfigError: `date` is not an ISO day.
    """
    if date is not None and (len(date) != 10 or edtf_of(date) is None):
        raise ConfigError(f"'{date}' is not a day.", hint="Write the date as 2021-08-18.")
    files = _load(path)
    readers = {name: _reader_of(name, data[:_HEAD_BYTES]) for name, data in files.items()}
    sources = {reader.source for reader in readers.values() if reader is not None}
    if not sources:
        raise _unknown(path, files)
    if len(sources) > 1:
        raise RecordError(
            f"the folder holds files of several lists ({', '.join(sorted(sources))}).",
            where=str(path),
            hint="A folder is one snapshot of one list: add each by itself.",
        )
    if len(set(readers.values()) - {None}) > 1:
        raise RecordError(
            f"the folder holds one list ({', '.join(sources)}) in several forms: {', '.join(sorted(files))}.",
            where=str(path),
            hint="Keep the files of one form, such as the XML file alone.",
        )
    strangers = tuple(sorted(name for name, reader in readers.items() if reader is None))
    for name in strangers:
        if Path(name).suffix.lower() in (".csv", ".xml"):
            raise RecordError(
                "the file is not recognised: it is cut, damaged or of another list.",
                where=str(path / name),
                hint="Fetch it again, or take it out of the folder.",
            )
    reader = next(reader for reader in readers.values() if reader is not None)
    own = {name: data for name, data in files.items() if name not in strangers}
    load = _read(reader, own, path, date, personal=personal)
    if not strangers:
        return load
    note = f"Not part of the list and not read: {', '.join(strangers)}."
    return ListLoad(**{name: getattr(load, name) for name in load.__struct_fields__} | {"notes": (*load.notes, note)})


def _read(reader: ListReader, files: Mapping[str, bytes], path: Path, date: str | None, *, personal: bool) -> ListLoad:
    """Read with one reader; an error in a file of a folder names the folder too.

    Raises:
        RecordError: As the reader says it.
    """
    folder = path if path.is_dir() else path.parent
    try:
        return reader.read(files, date=date, folder_date=_date_in(folder.absolute().name), personal=personal)
    except RecordError as error:
        if not path.is_dir() or error.where.startswith(str(path)):
            raise
        raise type(error)(error.message, hint=error.hint, where=str(path / error.where)) from error


def _load(path: Path) -> dict[str, bytes]:
    if path.is_dir():
        found = sorted(item for item in path.iterdir() if item.is_file() and not item.name.startswith((".", "_")))
        if not found:
            inner = sorted(item.name for item in path.iterdir() if item.is_dir())
            hint = f"Add the folders in it one by one: {', '.join(inner[:5])}." if inner else ""
            raise RecordError("the folder holds no file.", where=str(path), hint=hint)
    elif path.is_file():
        found = [path]
    else:
        raise RecordError("no such file or folder.", where=str(path))
    files = {}
    for item in found:
        size = item.stat().st_size
        if size > _MAX_BYTES:
            raise RecordError(f"{size} bytes is more than the {_MAX_BYTES} a list may have.", where=str(item))
        if size == 0:
            raise RecordError("the file is empty.", where=str(item), hint="Fetch the list again.")
        try:
            files[item.name] = item.read_bytes()
        except OSError as error:
            raise RecordError(f"the file cannot be read ({error.strerror}).", where=str(item)) from error
    return files


def _reader_of(name: str, head: bytes) -> ListReader | None:
    return next((reader for reader in READERS if reader.sniff(head, name)), None)


def _unknown(path: Path, files: dict[str, bytes]) -> RecordError:
    for name, data in sorted(files.items()):
        head = data[:_HEAD_BYTES].replace(b"\x00", b"")
        where = str(path / name) if path.is_dir() else str(path)
        if re.search(rb"<!doctype html|<html", head, re.IGNORECASE):
            return RecordError(
                "the file is a web page, not a list.", where=where, hint="The download failed: fetch the list again."
            )
    return RecordError(
        "no list known here is recognised in it.",
        where=str(path),
        hint=f"Known are: {', '.join(dict.fromkeys(reader.title for reader in READERS))}.",
    )


def _date_in(name: str) -> str | None:
    match = _FOLDER_DATE.search(name)
    return match[1] if match else None
