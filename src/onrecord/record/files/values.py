"""RecordFile, FileEntity, Fault: what a record file says, as values of the model."""

import msgspec

from onrecord.model.record import Event, Name, Statement
from onrecord.model.undertaking import Agreement
from onrecord.model.vocab import MentionKind

KEY_PREFIX = "key:"
"""Marks an entity key of a record file where the model expects an entity id."""


class FileEntity(msgspec.Struct, frozen=True, kw_only=True):
    """A party as a record file describes it; the record index gives it an entity id.

    Attributes:
        key: Its name inside record files, such as `haqqani-network`.
        names: Every name, the primary one first.
        refs: Foreign ids that are the same party: `un:TAe.012`, `ofac:15484`.
        merge_reasons: Why several foreign ids are taken as one party.
        note: A caution for the reader, such as a name that others bear too.
    """

    key: str
    kind: MentionKind
    name: str
    names: tuple[Name, ...] = ()
    refs: tuple[str, ...] = ()
    merge_reasons: tuple[str, ...] = ()
    note: str = ""


class RecordFile(msgspec.Struct, frozen=True, kw_only=True):
    """One record, made of one file or of several; parties are `key:` and the entity key, or a plain name.

    Attributes:
        name: File name, or the name of the record.
        sha256: Of the bytes, or of the files' hashes in order.
        set_aside: What was left out, one sentence each; empty when read strictly.
    """

    name: str
    title: str
    sha256: str
    entities: tuple[FileEntity, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    set_aside: tuple[str, ...] = ()


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is wrong in a record file.

    Attributes:
        table: `role`, `event.figure`, ...; empty for the file as a whole.
        row: Number of the row in its table, from 1; 0 for the file as a whole.
        field: Name of the field; empty for the row as a whole.
        kind: `syntax`, `unknown-field`, `missing`, `value`, `date`, `duplicate`, `reference` or `order`.
        says: What is wrong, with the values in it.
    """

    file: str
    says: str
    table: str = ""
    row: int = 0
    field: str = ""
    kind: str = "value"

    @property
    def where(self) -> str:
        """The place, as a person would say it: `roles.toml, role 3, field 'since'`."""
        parts = [self.file]
        if self.table:
            parts.append(f"{self.table} {self.row}")
        if self.field:
            parts.append(f"field '{self.field}'")
        return ", ".join(parts)

    def __str__(self) -> str:
        """Return the one sentence a person reads."""
        return f"{self.where}: {self.says}"
