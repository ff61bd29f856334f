"""The error tree: what can go wrong, with a stable code and a hint a person can act on.

OnRecordError                       code, message, hint, where
├── ConfigError (ValueError)        an option or setting is wrong
├── InputError (ValueError)         what we were given is wrong
│   ├── DocumentError               a report: file, format, offset
│   └── RecordError                 a list or record file: source, row, field
│       └── UnknownField            strict interpretation: a field nobody handles
├── SourceError                     what we asked for did not come
│   └── SourceChanged               layout or checksum differs from what was expected
└── StoreError
    ├── SchemaOutOfDate             says which command upgrades
    ├── IndexOutOfDate              a name index that cannot be read; it is made again
    └── NotFound (LookupError)      no such entity, claim or snapshot
"""


class OnRecordError(Exception):
    """Root of every error of this package.

    Attributes:
        code: Stable, documented name such as `input.document`.
        message: One sentence with the values in it.
        hint: What a person can do about it; may be empty.
        where: File, row, field or offset; may be empty.
    """

    code = "onrecord"

    def __init__(self, message: str, *, hint: str = "", where: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.where = where

    def __str__(self) -> str:
        """Return the sentence, preceded by its place and followed by its hint."""
        text = f"{self.where}: {self.message}" if self.where else self.message
        return f"{text} {self.hint}" if self.hint else text


class ConfigError(OnRecordError, ValueError):
    """An option or a setting is wrong."""

    code = "config"


class InputError(OnRecordError, ValueError):
    """What we were given is wrong."""

    code = "input"


class DocumentError(InputError):
    """A report cannot be read."""

    code = "input.document"


class RecordError(InputError):
    """A list or a record file cannot be read."""

    code = "input.record"


class UnknownField(RecordError):
    """A record file has a field that nobody handles."""

    code = "input.record.unknown-field"


class SourceError(OnRecordError):
    """What we asked a source for did not come."""

    code = "source"


class SourceChanged(SourceError):
    """A source's layout or checksum differs from what was expected."""

    code = "source.changed"


class StoreError(OnRecordError):
    """The store cannot be used."""

    code = "store"


class SchemaOutOfDate(StoreError):
    """The store was written by another version."""

    code = "store.schema-out-of-date"


class IndexOutOfDate(StoreError):
    """A name index is none, is cut, or was written by another version."""

    code = "store.index-out-of-date"


class NotFound(StoreError, LookupError):
    """No such entity, claim or snapshot in the store."""

    code = "store.not-found"
