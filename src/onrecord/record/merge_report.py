"""Every party that several official ids make together, with the reasons and with what the lists contradict."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import msgspec

from onrecord.model.record import DateValue, Entity, Entry
from onrecord.model.vocab import NameQuality
from onrecord.record.clock import first_day, last_day
from onrecord.record.merge_links import decisions
from onrecord.store import Judgement, Store
from onrecord.text.normalize import fold


class MergedEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of a merged party, as its newest version gives it."""

    ref: str
    kind: str
    name: str
    names: tuple[str, ...]
    born: tuple[str, ...]
    born_at: tuple[str, ...]
    nationalities: tuple[str, ...]
    programmes: tuple[str, ...]


class MergedParty(msgspec.Struct, frozen=True, kw_only=True):
    """A party that several official ids make together.

    Attributes:
        reasons: Why they are taken as one, in sentences.
        judged: Whether a person decided about one of the pairs.
        conflicts: What the lists give differently: primary names, dates of birth.
    """

    entity: str
    name: str
    refs: tuple[str, ...]
    reasons: tuple[str, ...]
    judged: bool
    conflicts: tuple[str, ...]
    entries: tuple[MergedEntry, ...]


class MergeReport(msgspec.Struct, frozen=True, kw_only=True):
    """Every merged party, and the log of judgements, oldest first."""

    merges: tuple[MergedParty, ...]
    judgements: tuple[Judgement, ...]


def merge_report(store: Store) -> MergeReport:
    """Return every party with more than one official id, by its id, and the log of judgements."""
    merged = [entity for entity in store.entities() if len(entity.refs) > 1]
    newest = _newest(store, [ref for entity in merged for ref in entity.refs])
    log = store.judgements()
    decided = decisions(log)
    return MergeReport(
        merges=tuple(_party(entity, newest, decided) for entity in merged if sum(r in newest for r in entity.refs) > 1),
        judgements=log,
    )


def _newest(store: Store, refs: Sequence[str]) -> dict[str, Entry]:
    """Return the newest version of each entry."""
    dates = {held.number: held.snapshot.date for held in store.snapshots()}
    numbers: dict[str, tuple[str, int]] = {}
    for ref, snapshot, entry in store.presence(refs):
        if snapshot in dates:
            numbers[ref] = max(numbers.get(ref, ("", 0)), (dates[snapshot], entry))
    entries = store.entries_by_number({number for _, number in numbers.values()})
    return {ref: entries[number] for ref, (_, number) in numbers.items()}


def _party(entity: Entity, newest: Mapping[str, Entry], decided: Mapping[tuple[str, str], Judgement]) -> MergedParty:
    entries = [newest[ref] for ref in entity.refs if ref in newest]
    return MergedParty(
        entity=entity.id,
        name=entity.name,
        refs=entity.refs,
        reasons=entity.merged,
        judged=any(set(pair) <= set(entity.refs) for pair in decided),
        conflicts=tuple(_conflicts(entries)),
        entries=tuple(_entry(entry) for entry in entries),
    )


def _entry(entry: Entry) -> MergedEntry:
    return MergedEntry(
        ref=entry.ref,
        kind=entry.kind.value,
        name=_primary(entry),
        names=tuple(name.text for name in entry.names),
        born=tuple(_date(born) for born in entry.born),
        born_at=entry.born_at,
        nationalities=entry.nationalities,
        programmes=entry.programmes,
    )


def _conflicts(entries: Sequence[Entry]) -> Iterator[str]:
    names = {entry.ref: _primary(entry) for entry in entries}
    if len({_words(name) for name in names.values()}) > 1:
        yield f"primary names: {'; '.join(f'{ref} {name}' for ref, name in names.items())}"
    for one, other in combinations([entry for entry in entries if entry.born], 2):
        years = [_years(entry) for entry in (one, other)]
        if all(years) and not years[0] & years[1]:
            yield f"years of birth: {'; '.join(f'{e.ref} {_births(e)}' for e in (one, other))}"
        elif not {born.edtf for born in one.born} & {born.edtf for born in other.born}:
            yield f"dates of birth: {'; '.join(f'{e.ref} {_births(e)}' for e in (one, other))}"


def _words(name: str) -> tuple[str, ...]:
    return tuple(sorted(fold(name).split()))


def _births(entry: Entry) -> str:
    return ", ".join(_date(born) for born in entry.born)


def _years(entry: Entry) -> set[int]:
    years: set[int] = set()
    for born in entry.born:
        first, last = first_day(born.edtf), last_day(born.edtf)
        if first is not None and last is not None:
            years |= set(range(first.year, last.year + 1))
    return years


def _date(born: DateValue) -> str:
    return f"about {born.edtf.rstrip('~')}" if born.approximate else born.edtf


def _primary(entry: Entry) -> str:
    named = [name.text for name in entry.names if name.quality is NameQuality.PRIMARY]
    return next(iter(named), entry.names[0].text if entry.names else "")
