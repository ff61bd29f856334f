"""The starter record that ships with the package; `docs/data/starter-record.md` says what is in it."""

from functools import cache
from importlib.resources import files

from onrecord.record.files.parse import load_record_files
from onrecord.record.files.values import RecordFile

STARTER_NAME = "starter"


@cache
def load_starter() -> RecordFile:
    """Return the starter record; the same value for every call.

    Raises:
        RecordError: A file of the package was changed and no longer reads.
    """
    folder = files("onrecord.record").joinpath("starter")
    names = sorted(item.name for item in folder.iterdir() if item.name.endswith(".toml"))
    parts = [(name, folder.joinpath(name).read_bytes()) for name in names]
    return load_record_files(parts, name=STARTER_NAME)
