"""Builders of small records: list snapshots and record files with only what matters spelt out."""

from collections.abc import Iterable

from onrecord.model.ids import content_id, sha256_hex
from onrecord.model.record import (
    Citation,
    Entity,
    Entry,
    ListingStatement,
    Name,
    RemarkStatement,
    RoleStatement,
    Snapshot,
    Statement,
    TieStatement,
)
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import MentionKind, Mode, NameQuality, Relation, RoleClass, SourceKind
from onrecord.record.files import FileEntity, RecordFile
from onrecord.record.lists.base import ListCounts, ListLoad
from onrecord.record.load import add_record_file, add_snapshot
from onrecord.record.view import StoreView
from onrecord.store import Store

ORG = MentionKind.ORGANIZATION
NO_EVENT_INDEX = """DROP TABLE corrections; DROP TABLE reports; DROP TABLE report_shingles; DROP TABLE report_cites;
    DROP TABLE report_claims; DROP TABLE told; DROP TABLE told_keys; DROP TABLE event_words;
    DROP TABLE event_parties; DROP TABLE event_references; DROP TABLE events;
    CREATE TABLE events(file TEXT NOT NULL, seq INTEGER NOT NULL, value BLOB NOT NULL, PRIMARY KEY(file, seq));"""
"""Takes the events of a store out and leaves the table that held them before schema 3; and what schema 4 added."""


def entry(ref: str, name: str, *more: str, kind: MentionKind = MentionKind.PERSON, **fields) -> Entry:
    source, _, number = ref.partition(":")
    names = (Name(text=name), *(Name(text=text, quality=NameQuality.GOOD) for text in more))
    return Entry(source=source, id=number, kind=kind, names=names, **fields)


def snapshot(date: str, *entries: Entry, source: str = "un", sha256: str = "", **fields) -> ListLoad:
    digest = sha256 or sha256_hex(repr((date, entries, fields)).encode())
    return ListLoad(
        snapshot=Snapshot(source=source, date=date, sha256=digest, entries=len(entries), **fields),
        entries=entries,
        counts=ListCounts(entries=len(entries)),
    )


def cite(source: str = "a-report", *, published: str | None = None, ref: str | None = None, **fields) -> Citation:
    return Citation(source=source, title=source, kind=SourceKind.REPORT, published=published, ref=ref, **fields)


def remark(subject: str, text: str, *, published: str | None = None, mentions: tuple[str, ...] = ()) -> Statement:
    made_id = content_id("stm", subject, text, published)
    return RemarkStatement(id=made_id, subject=subject, cite=cite(published=published), text=text, mentions=mentions)


def role(subject: str, organization: str | None) -> Statement:
    made_id = content_id("stm", subject, organization)
    return RoleStatement(
        id=made_id, subject=subject, cite=cite(), role=RoleClass.HEAD, title="head", organization=organization
    )


def tie(subject: str, relation: Relation, other: str) -> Statement:
    made_id = content_id("stm", subject, relation, other)
    return TieStatement(id=made_id, subject=subject, cite=cite(), relation=relation, other=other)


def record_file(name: str = "facts.toml", *statements: Statement, **fields) -> RecordFile:
    digest = sha256_hex(repr((name, statements, fields)).encode())
    return RecordFile(name=name, title=name, sha256=digest, statements=statements, **fields)


def party(key: str, name: str, *, kind: MentionKind = ORG, refs: tuple[str, ...] = ()) -> FileEntity:
    return FileEntity(key=key, kind=kind, name=name, names=(Name(text=name),), refs=refs)


def add(store: Store, *items: ListLoad | RecordFile) -> None:
    for item in items:
        if isinstance(item, RecordFile):
            add_record_file(store, item)
        else:
            add_snapshot(store, item)


def view(store: Store, as_of: str | None = None, mode: Mode = Mode.KNOWN_THEN, extra: Iterable = ()) -> StoreView:
    return StoreView(store, parse_edtf(as_of) if as_of else None, mode, tuple(extra))


def of_ref(seen: StoreView, ref: str) -> Entity:
    found = seen.entity_of_ref(ref)
    assert found is not None, ref
    return found


def statements_of(seen: StoreView, ref: str) -> tuple[Statement, ...]:
    return seen.statements(of_ref(seen, ref).id)


def listings_of(seen: StoreView, ref: str) -> list[tuple[str, str | None]]:
    """The authority and snapshot of each listing shown."""
    found = statements_of(seen, ref)
    return [(item.authority, item.cite.snapshot) for item in found if isinstance(item, ListingStatement)]


def contents(store: Store) -> dict[str, object]:
    """All that can be seen of a store, without the numbers it gives to rows."""
    seen = view(store, mode=Mode.KNOWN_NOW)
    ids = [row[0] for row in store._rows("SELECT id FROM entities ORDER BY id")]
    return {
        "snapshots": [held.snapshot for held in store.snapshots()],
        "entries": {held.snapshot: list(store.entries_in(held.number)) for held in store.snapshots()},
        "files": store.files(),
        "entities": [seen.entity(entity_id) for entity_id in ids],
        "names": store._rows("SELECT * FROM names"),
        "targets": store._rows("SELECT * FROM targets"),
        "statements": {entity_id: seen.statements(entity_id) for entity_id in ids},
        "events": seen.events(),
        "agreements": seen.agreements(),
    }
