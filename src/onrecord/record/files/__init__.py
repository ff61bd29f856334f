"""Record files: events, roles, ties, listings and agreements written by hand in TOML, and the starter record."""

from onrecord.record.files.parse import check_record_file, load_record_file, load_record_files
from onrecord.record.files.starter import load_starter
from onrecord.record.files.values import KEY_PREFIX, Fault, FileEntity, RecordFile

__all__ = [
    "KEY_PREFIX",
    "Fault",
    "FileEntity",
    "RecordFile",
    "check_record_file",
    "load_record_file",
    "load_record_files",
    "load_starter",
]
