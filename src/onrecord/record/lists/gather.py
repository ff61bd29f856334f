"""What one pass over a list gathers: entries, what was set aside, what nobody handles, and notes; then a ListLoad."""

from collections.abc import Iterable, Iterator

from onrecord.errors import RecordError
from onrecord.model.record import Entry, PersonalDetail, Snapshot
from onrecord.record.lists.base import ListLoad, SetAsideRow, count_entries
from onrecord.record.lists.details import with_details
from onrecord.record.lists.sources import list_source

_SHOWN = 5
"""So many examples stand in a note; the rest is counted."""


class Gathered:
    """Collects the entries of one snapshot; an id that comes twice is set aside the second time.

    Attributes:
        personal: Addresses, documents and contact data are kept.
    """

    def __init__(self, source: str, name: str, *, personal: bool = False) -> None:
        self.source = list_source(source)
        self.name = name
        self.personal = personal
        self.unknown: set[str] = set()
        self._entries: list[Entry] = []
        self._prints: list[str] = []
        self._ids: set[str] = set()
        self._set_aside: list[SetAsideRow] = []
        self._cases: dict[str, dict[str, None]] = {}

    def add(self, entry: Entry, fingerprint: str, *, where: str, details: Iterable[PersonalDetail] = ()) -> None:
        """Keep an entry; one without an id or a name, or with an id that was seen before, is set aside.

        Its personal details are looked at only where they are kept.
        """
        if not entry.id:
            why = f"'{entry.names[0].text}' has no id" if entry.names else "neither an id nor a name"
        elif entry.id in self._ids:
            why = f"{entry.id} stands in the list twice"
        elif not entry.names:
            why = f"{entry.id}: no name"
        else:
            self._ids.add(entry.id)
            self._entries.append(with_details(entry, details) if self.personal else entry)
            self._prints.append(fingerprint)
            return
        self.set_aside(where, why)

    def set_aside(self, where: str, why: str) -> None:
        """Count something that could not be read."""
        self._set_aside.append(SetAsideRow(where, why))

    def note(self, sentence: str, case: str) -> None:
        """Remember a case of something a person should know; cases of one sentence become one note."""
        self._cases.setdefault(sentence, {}).setdefault(case)

    def load(self, date: str, sha256: str, *, notes: tuple[str, ...] = (), gaps: tuple[str, ...] = ()) -> ListLoad:
        """Return the snapshot.

        Args:
            date: ISO day that the file gives itself.
            sha256: Hash of the file.
            notes: What else a person should know.
            gaps: What shows that entries or names are missing; the snapshot is then not complete.

        Raises:
            RecordError: There is no entry, or more than one percent of them cannot be read.
        """
        title, count, odd = self.source.title, len(self._entries), self._set_aside
        if not count:
            raise RecordError(
                f"no entry in the {title}.", where=odd[0].where if odd else self.name, hint="Fetch the list again."
            )
        if len(odd) > max(1, (count + len(odd)) // 100):
            raise RecordError(
                f"{len(odd)} of {count + len(odd)} entries are not of the {title}'s layout ({odd[0].why}).",
                where=odd[0].where,
                hint="The layout may be of another year; the file is not read.",
            )
        gaps = (*gaps, *self._too_few(count))
        complete = not odd and not gaps
        return ListLoad(
            snapshot=Snapshot(
                source=self.source.key,
                date=date,
                sha256=sha256,
                entries=count,
                complete=complete,
                names_complete=complete,
                dated_by="file",
                title=title,
                personal_details=self.personal,
                facts=True,
            ),
            entries=tuple(self._entries),
            counts=count_entries(self._entries, len(odd)),
            fingerprints=tuple(self._prints),
            set_aside=tuple(odd),
            unknown_fields=tuple(sorted(self.unknown)),
            notes=(*notes, *(f"{gap} Absence from it shows nothing." for gap in gaps), *self._case_notes()),
        )

    def _too_few(self, count: int) -> Iterator[str]:
        if count < self.source.floor:
            yield (
                f"{self.name} has {count} entries, where the {self.source.title} has long had more than "
                f"{self.source.floor}: it is taken for an excerpt."
            )

    def _case_notes(self) -> Iterator[str]:
        for sentence, cases in self._cases.items():
            more = f" and {len(cases) - _SHOWN} more" if len(cases) > _SHOWN else ""
            yield f"{sentence}: {', '.join(list(cases)[:_SHOWN])}{more}."
