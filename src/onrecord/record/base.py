"""The RecordView protocol: what the stages may ask of the record, as of a date."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from onrecord.model.record import Entity, Entry, Event, Name, PersonalDetail, Snapshot, Statement
from onrecord.model.time import Period
from onrecord.model.told import Correction, ReportedStatement, Told
from onrecord.model.undertaking import Agreement
from onrecord.model.vocab import Mode

if TYPE_CHECKING:
    from onrecord.record.names import NameIndex


class NameHit(NamedTuple):
    """An entity that bears the name looked up; `name` is its own spelling and quality."""

    entity_id: str
    name: Name


class Presence(NamedTuple):
    """Whether an entry stands in a snapshot; `entry` is None where it does not."""

    snapshot: Snapshot
    entry: Entry | None


class Detailed(NamedTuple):
    """Personal details of an entry, and the snapshot that was loaded with them."""

    snapshot: Snapshot
    details: tuple[PersonalDetail, ...]


class Saying(NamedTuple):
    """Something that earlier reports say, and the number the record knows it by."""

    number: int
    told: Told


class RecordView(Protocol):
    """The record as of a date, by one clock; values only, nothing is written through it.

    With mode `known_then`, statements and figures that their source published after the last as-of day are
    left out; list entries come from the nearest snapshot not later than as-of, and from the nearest
    later one (`method.md` §3.3). With `known_now`, everything held is used.
    """

    @property
    def as_of(self) -> Period | None:
        """The date or interval; None means no limit is known and everything is admissible."""
        ...

    @property
    def mode(self) -> Mode:
        """Which clock decides."""
        ...

    def look_up(self, folded: Collection[str]) -> Mapping[str, tuple[NameHit, ...]]:
        """Return the entities that bear each folded name (`text.normalize.fold`); names nobody bears are left out."""
        ...

    def near_names(self, words: Sequence[str]) -> tuple[NameHit, ...]:
        """Return the names that come near a name of these folded words, in any spelling.

        Wide on purpose: it serves as the second check before absence on a list counts, and to find the full name of a
        shorter one; it never links.
        """
        ...

    def name_index(self) -> "NameIndex":
        """Return the index of every name, for names spelt otherwise; made first where it is not in step.

        It knows nothing of the record files of one run (`--record`): their names are found as they are written.
        """
        ...

    def entity(self, entity_id: str) -> Entity:
        """Return an entity by id.

        Raises:
            NotFound: No such entity.
        """
        ...

    def entity_of_ref(self, ref: str) -> Entity | None:
        """Return the entity that has a foreign id such as `un:TAi.150`."""
        ...

    def statements(self, entity_id: str) -> tuple[Statement, ...]:
        """Return the admissible statements whose subject, or other party, is this entity.

        Statements made from list entries come from the snapshot before as-of, or, where none is held, from the
        one after, then with `cite.snapshot` later than as-of.
        """
        ...

    def presences(self, entity_id: str, source: str) -> tuple[Presence, ...]:
        """Return whether the entity stands in the nearest snapshot of `source` before as-of, and in the one after."""
        ...

    def history_of_ref(self, ref: str) -> tuple[Presence, ...]:
        """Return whether an entry stands in each snapshot held of its list, oldest first."""
        ...

    def sources(self) -> tuple[str, ...]:
        """Return the keys of the lists of which a snapshot is held, sorted: `ofac`, `un`."""
        ...

    def snapshots(self, source: str) -> tuple[Snapshot, ...]:
        """Return the snapshots held of a list, oldest first."""
        ...

    def around(self, source: str) -> tuple[Snapshot | None, Snapshot | None]:
        """Return the newest snapshot not later than the last as-of day, and the oldest after it."""
        ...

    def entries(self, snapshot: Snapshot) -> tuple[Entry, ...]:
        """Return every entry of a snapshot held, by foreign id."""
        ...

    def without_aliases(self, snapshot: Snapshot) -> float:
        """Return the share of the entries of a snapshot held that stand in no snapshot of the list with all aliases."""
        ...

    def events(self) -> tuple[Event, ...]:
        """Return all events on record, figures and attributions filtered by the clock; there may be a million."""
        ...

    def events_near(self, when: Period | None, words: Collection[str]) -> tuple[Event, ...]:
        """Return the events that may be meant by a time and words, in the order of the record; more than those fit.

        Among them is every event that shares a word of its name, targets or places and whose date may be the same,
        slack included (`model.time`). Without a time, a word of the name or a target that is none of the place is
        asked for.

        Args:
            when: The time; None where none is given.
            words: Content words (`text.content.content_words`).
        """
        ...

    def events_attributed(self, party_ids: Collection[str]) -> Iterator[Event]:
        """Yield the events that some source attributes to one of the parties, in the order of the record.

        A denial is an attribution too.
        """
        ...

    def agreements(self) -> tuple[Agreement, ...]:
        """Return the agreements on record that were signed by the last as-of day."""
        ...

    def corrections(self) -> Mapping[str, Correction]:
        """Return the corrections in force, by the id of the statement; these statements are unverified here."""
        ...

    def uncorrected(self) -> "RecordView":
        """Return the same view with the corrected statements counting as before."""
        ...

    def copies(self, document: str, text: str) -> frozenset[str]:
        """Return the clusters of earlier reports that are this document or copies of it."""
        ...

    def sayings(self, told: Told) -> Sequence[Saying]:
        """Return the different things that earlier reports say which may be compared with this; a bounded number."""
        ...

    def tellers(self, sayings: Sequence[Saying], own: Collection[str]) -> Mapping[int, tuple[ReportedStatement, ...]]:
        """Return, by number, a statement for each cluster of reports that say something; none of the clusters `own`.

        The oldest come first, and a bounded number of reports is looked at.
        """
        ...
