"""The schema of the store, once, with its version."""

import sqlite3

from onrecord.errors import SchemaOutOfDate, StoreError
from onrecord.store.packing import pack

SCHEMA_VERSION = 4
APPLICATION_ID = 0x6F6E7263
"""`onrc`: tells a store of ours from any other SQLite file."""

TABLES = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- What the sources say: a list version once a content, and where each version stands.
CREATE TABLE snapshots(
    id INTEGER PRIMARY KEY, source TEXT NOT NULL, date TEXT NOT NULL, value BLOB NOT NULL,
    pending INTEGER NOT NULL DEFAULT 0, UNIQUE(source, date));
CREATE TABLE entries(id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, ref TEXT NOT NULL, value BLOB NOT NULL);
CREATE TABLE presence(
    ref TEXT NOT NULL, snapshot INTEGER NOT NULL, entry INTEGER NOT NULL, fingerprint TEXT NOT NULL,
    PRIMARY KEY(ref, snapshot)) WITHOUT ROWID;
CREATE INDEX presence_by_snapshot ON presence(snapshot, ref, entry);
CREATE TABLE files(
    key TEXT PRIMARY KEY, name TEXT NOT NULL, title TEXT NOT NULL, sha256 TEXT NOT NULL,
    value BLOB NOT NULL) WITHOUT ROWID;
-- A row for each telling; those of a file stand in its order. `event` is the id, `first` and `last` are days.
CREATE TABLE events(
    id INTEGER PRIMARY KEY, file TEXT NOT NULL, event TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
    value BLOB NOT NULL);
CREATE INDEX events_by_event ON events(event);
CREATE TABLE agreements(file TEXT NOT NULL, seq INTEGER NOT NULL, value BLOB NOT NULL, PRIMARY KEY(file, seq));
CREATE TABLE statements(
    id INTEGER PRIMARY KEY, entry INTEGER, file TEXT NOT NULL, seq INTEGER NOT NULL, value BLOB NOT NULL,
    refs BLOB);
CREATE INDEX statements_by_entry ON statements(entry);

-- What persons decided; rows are added and never changed, the newest about a pair counts.
CREATE TABLE judgements(
    id INTEGER PRIMARY KEY, one TEXT NOT NULL, other TEXT NOT NULL, decision TEXT NOT NULL, by TEXT NOT NULL,
    at TEXT NOT NULL, reason TEXT NOT NULL);
CREATE TRIGGER judgements_stay BEFORE UPDATE ON judgements BEGIN SELECT RAISE(ABORT, 'judgements stay'); END;
CREATE TRIGGER judgements_remain BEFORE DELETE ON judgements BEGIN SELECT RAISE(ABORT, 'judgements stay'); END;

CREATE TABLE corrections(
    id INTEGER PRIMARY KEY, statement TEXT NOT NULL, decision TEXT NOT NULL, by TEXT NOT NULL, at TEXT NOT NULL,
    reason TEXT NOT NULL);
CREATE TRIGGER corrections_stay BEFORE UPDATE ON corrections BEGIN SELECT RAISE(ABORT, 'corrections stay'); END;
CREATE TRIGGER corrections_remain BEFORE DELETE ON corrections BEGIN SELECT RAISE(ABORT, 'corrections stay'); END;

-- Earlier reports: `store.reports` says how they are found.
CREATE TABLE reports(
    id INTEGER PRIMARY KEY, document TEXT NOT NULL UNIQUE, title TEXT NOT NULL, cluster TEXT NOT NULL,
    day INTEGER NOT NULL, published TEXT NOT NULL, grade TEXT NOT NULL, by TEXT NOT NULL, at TEXT NOT NULL,
    size INTEGER NOT NULL, value BLOB NOT NULL);
CREATE INDEX reports_by_cluster ON reports(cluster);
CREATE TABLE report_shingles(hash INTEGER NOT NULL, report INTEGER NOT NULL, PRIMARY KEY(hash, report)) WITHOUT ROWID;
CREATE INDEX report_shingles_by_report ON report_shingles(report);
CREATE TABLE report_cites(
    statement TEXT NOT NULL, report INTEGER NOT NULL, PRIMARY KEY(statement, report)) WITHOUT ROWID;
CREATE INDEX report_cites_by_report ON report_cites(report);
CREATE TABLE report_claims(
    report INTEGER NOT NULL, claim TEXT NOT NULL, told INTEGER, statement TEXT NOT NULL, quote TEXT NOT NULL,
    PRIMARY KEY(report, claim)) WITHOUT ROWID;
CREATE INDEX report_claims_by_claim ON report_claims(claim);
CREATE INDEX report_claims_by_told ON report_claims(told, report);
CREATE INDEX report_claims_by_statement ON report_claims(statement);
CREATE TABLE told(id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, value BLOB NOT NULL);
CREATE TABLE told_keys(key INTEGER NOT NULL, told INTEGER NOT NULL, PRIMARY KEY(key, told)) WITHOUT ROWID;
CREATE INDEX told_keys_by_told ON told_keys(told);

-- Made from the tables above, and made again when they change.
CREATE TABLE entities(id TEXT PRIMARY KEY, value BLOB NOT NULL);
CREATE TABLE names(
    folded TEXT NOT NULL, entity TEXT NOT NULL, text TEXT NOT NULL, quality TEXT NOT NULL, script TEXT NOT NULL,
    PRIMARY KEY(folded, entity)) WITHOUT ROWID;
CREATE TABLE name_keys(key TEXT NOT NULL, folded TEXT NOT NULL, PRIMARY KEY(key, folded)) WITHOUT ROWID;
CREATE TABLE targets(
    term TEXT NOT NULL, kind TEXT NOT NULL, entity TEXT NOT NULL, PRIMARY KEY(term, kind)) WITHOUT ROWID;
CREATE TABLE involved(entity TEXT NOT NULL, statement INTEGER NOT NULL, PRIMARY KEY(entity, statement)) WITHOUT ROWID;

-- Made from the events: `store.events` says how they are found.
CREATE TABLE event_words(
    word INTEGER NOT NULL, long INTEGER NOT NULL, first INTEGER NOT NULL, event INTEGER NOT NULL, last INTEGER NOT NULL,
    told INTEGER NOT NULL, PRIMARY KEY(word, long, first, event)) WITHOUT ROWID;
CREATE TABLE event_references(
    id INTEGER PRIMARY KEY, file TEXT NOT NULL, reference TEXT NOT NULL, UNIQUE(reference, file));
CREATE TABLE event_parties(
    reference INTEGER NOT NULL, event INTEGER NOT NULL, PRIMARY KEY(reference, event)) WITHOUT ROWID;
"""

_UPGRADES = {
    1: (
        "ALTER TABLE snapshots ADD COLUMN pending INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE statements ADD COLUMN refs BLOB",
        *(part for part in TABLES.split(";\n") if "judgements" in part),
    ),
    2: (
        "ALTER TABLE events RENAME TO old_events",
        *(part for part in TABLES.split(";\n") if " event" in part),
        """INSERT INTO events(file, event, first, last, value)
        SELECT file, '', 0, 0, packed(value) FROM old_events ORDER BY file, seq""",
        "DROP TABLE old_events",
    ),
    3: tuple(
        part
        for part in TABLES.split(";\n")
        if any(word in part for word in ("corrections", "report", "TABLE told", "told_keys"))
    ),
}
"""What brings a store of an older schema to the next one; what rules derive is made again by the record package."""


def ensure_schema(connection: sqlite3.Connection, path: str, *, read_only: bool = False) -> None:
    """Create the tables in an empty database, bring older ones to this version, or check that they are of it.

    Raises:
        StoreError: The file is a database of something else.
        SchemaOutOfDate: Another version of onrecord wrote it.
    """
    version = _pragma(connection, "user_version")
    ours = _pragma(connection, "application_id") == APPLICATION_ID
    if ours and version in _UPGRADES and not read_only:
        _upgrade(connection)
        version = SCHEMA_VERSION
    if version == SCHEMA_VERSION and ours:
        return
    if version != 0:
        raise SchemaOutOfDate(
            f"the store {path} has schema {version}, this onrecord writes schema {SCHEMA_VERSION}.",
            hint="Load the lists into a new store: onrecord record add FILE... --store NEW-PATH",
        )
    if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
        raise StoreError(f"{path} is a database, but not a store of onrecord.", hint="Give another path with --store.")
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have created the tables while this one waited for the lock.
        if _pragma(connection, "user_version") == 0:
            for statement in TABLES.split(";\n"):
                if statement.strip():
                    connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _upgrade(connection: sqlite3.Connection) -> None:
    """Bring the tables to this version, one schema after the other, in one transaction."""
    connection.create_function("packed", 1, pack, deterministic=True)
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have done it while this one waited for the lock.
        while (version := _pragma(connection, "user_version")) in _UPGRADES:
            for statement in _UPGRADES[version]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {version + 1}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])
