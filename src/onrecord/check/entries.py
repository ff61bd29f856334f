"""Entries: how an entry of a list is cited."""

from onrecord.model.record import Citation, Entry, Snapshot
from onrecord.model.vocab import SourceKind
from onrecord.record.authorities import title_of_list


def cite_entry(source: str, snapshot: Snapshot, entry: Entry) -> Citation:
    """Return the citation of an entry in a snapshot, with its listing date where the list gives one."""
    since = f"listed on {entry.listed_on}" if entry.listed_on else "present; the list gives no listing date"
    programmes = f"; {' '.join(entry.programmes)}" if entry.programmes else ""
    name = entry.names[0].text if entry.names else entry.id
    return Citation(
        source=source,
        title=title_of_list(source),
        kind=SourceKind.OFFICIAL_LIST,
        ref=entry.ref,
        snapshot=snapshot.date,
        published=snapshot.date,
        excerpt=f"{entry.id} {name}: {since}{programmes}",
        field="LISTED_ON" if entry.listed_on else "presence",
    )


def cite_entry_name(source: str, snapshot: Snapshot, entry: Entry, name: str) -> Citation:
    """Return the citation of a name that an entry bears in a snapshot."""
    return Citation(
        source=source,
        title=title_of_list(source),
        kind=SourceKind.OFFICIAL_LIST,
        ref=entry.ref,
        snapshot=snapshot.date,
        published=snapshot.date,
        excerpt=f"{entry.id}: {name}",
        field="name",
    )
