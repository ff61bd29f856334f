"""The parties of several official lists, each once, with the names that may be indexed and those that are asked."""

import collections
import itertools
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from onrecord.model.record import Entry, Name
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists import read_list
from onrecord.text.normalize import fold, skeleton, telling_words


class ListFile(NamedTuple):
    """A list to read: its place below the folder of lists, and its day where the file gives none."""

    path: str
    date: str | None = None


MAIN = ListFile("ofac/2021-07_watchman_bench", "2021-07-15")
"""The list whose aliases are held out: primary names, aliases and remarks in full."""
OTHERS = (
    ListFile("ofac/sdn_daily/2023-06-21/sdn.csv", "2023-06-21"),
    ListFile("un/2024-09-25_xd-mau5/consolidated.xml"),
    ListFile("eu/2016-02_opendatalabcz/data.xml"),
    ListFile("uk/2016-02_opendatalabcz_BOE/data.csv"),
)
"""Lists that bring the index to its size, and names in the script of their language."""

LATIN = frozenset({"Latn", "Zyyy"})
MIN_LETTERS = 4
"""Letters of a word that may tell two parties apart when they share a day of birth."""


class Party(msgspec.Struct, frozen=True, kw_only=True):
    """One person, group or thing.

    Attributes:
        id: Its reference in the main list, else the first it has.
        names: Latin-script names, primary first; different spellings only.
        weak: Weak names of the main list, which are never indexed.
        originals: Names in another script, from every list that has the party.
        main: Whether the main list has it.
    """

    id: str
    kind: MentionKind
    names: tuple[Name, ...]
    weak: tuple[str, ...] = ()
    originals: tuple[Name, ...] = ()
    main: bool = False


def sorted_words(name: str) -> str:
    """Return the folded words of a name in alphabetical order: the same for every order of the same words."""
    return " ".join(sorted(fold(name).split()))


def read_parties(folder: Path, *, main: ListFile = MAIN, others: Sequence[ListFile] = OTHERS) -> tuple[Party, ...]:
    """Return the parties of the main list, then those that the other lists add.

    Entries of other lists that mean a party of the main list add their names in other scripts and no more: a spelling
    of theirs must not give away an alias that is held out.

    Raises:
        InputError: A list is not there.
        RecordError: A list cannot be read.
    """
    entries = read_list(folder / main.path, date=main.date).entries
    held = {entry.ref for entry in entries}
    added: dict[str, Entry] = {}
    for file in others:
        for entry in read_list(folder / file.path, date=file.date).entries:
            if entry.ref not in held:
                added.setdefault(entry.ref, entry)
    return parties_of(entries, tuple(added.values()))


def parties_of(main: Sequence[Entry], others: Sequence[Entry]) -> tuple[Party, ...]:
    """Return the parties of entries of the main list and of other lists; entries of the main list stay apart."""
    groups = _groups([*main, *others])
    own = {entry.ref for entry in main}
    originals: dict[str, list[Name]] = {}
    rest: list[list[Entry]] = []
    for group in groups:
        owners = [entry for entry in group if entry.ref in own]
        if not owners:
            rest.append(group)
        elif len(owners) == 1:
            originals[owners[0].ref] = [name for entry in group for name in entry.names if name.script not in LATIN]
    return (
        *(_party([entry], originals.get(entry.ref, ()), main=True) for entry in main),
        *(_party(group, [n for e in group for n in e.names if n.script not in LATIN], main=False) for group in rest),
    )


def _party(entries: Sequence[Entry], originals: Iterable[Name], *, main: bool) -> Party:
    latin = [name for entry in entries for name in entry.names if name.script in LATIN]
    strong = [name for name in latin if name.quality is not NameQuality.WEAK or not main]
    weak = [name.text for name in latin if name.quality is NameQuality.WEAK and main]
    return Party(
        id=entries[0].ref,
        kind=entries[0].kind,
        names=tuple(_distinct(strong)),
        weak=tuple(dict.fromkeys(weak)),
        originals=tuple(_distinct(originals)),
        main=main,
    )


def _distinct(names: Iterable[Name]) -> list[Name]:
    found: dict[str, Name] = {}
    for name in names:
        found.setdefault(fold(name.text) or name.text, name)
    return list(found.values())


def _groups(entries: Sequence[Entry]) -> list[list[Entry]]:
    """Return the entries in groups that share a key, in order of the first of each group."""
    parent = list(range(len(entries)))

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    first: dict[tuple[str, ...], int] = {}
    for at, entry in enumerate(entries):
        for key in _keys(entry):
            other = first.setdefault(key, at)
            if entries[other].source != entry.source:  # one list keeps its own parties apart
                low, high = sorted((root(other), root(at)))
                parent[high] = low
    groups: dict[int, list[Entry]] = collections.defaultdict(list)
    for at, entry in enumerate(entries):
        groups[root(at)].append(entry)
    return list(groups.values())


def _keys(entry: Entry) -> Iterator[tuple[str, ...]]:
    """Yield what entries of different lists share where they mean one party: an id, a name, a birthday and two words.

    Too wide for a record, and right for a measurement: an entry joined wrongly is a distractor less, an entry left
    apart would count a right answer as wrong.
    """
    kind = entry.kind.value
    for ref in (entry.ref, *entry.linked_ids):
        yield ("ref", ref)
    for name in entry.names:
        whole = sorted_words(name.text)
        if name.quality is not NameQuality.WEAK and (" " in whole or entry.kind is not MentionKind.PERSON):
            yield ("name", kind, whole)
    for date in entry.born:
        if len(date.edtf) == len("1970-01-01"):
            for name in entry.names:
                words = sorted({skeleton(word) for word in telling_words(name.text) if len(word) >= MIN_LETTERS})
                for pair in itertools.combinations(words, 2):
                    yield ("born", date.edtf, *pair)
