"""What the benchmarks of a large record are filled with: list entries and earlier reports, invented by a fixed seed.

They are made to meet the example report (`examples/embassy-row.txt`): one person in eight shares a name with its
people, and every earlier report makes its claims, half of them changed.
"""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from onrecord.model.record import Entry, Snapshot
    from onrecord.model.told import Told
    from onrecord.record.add_report import CheckedReport, ToldClaim

REPORT = Path(__file__).resolve().parents[1] / "examples" / "embassy-row.txt"
PUBLISHED = "2021-08-24"
AT = "2021-08-24T00:00:00+00:00"
BLOCK = 500
"""Earlier reports that are added in one transaction, with one grade."""
_GRADES = ("", "B2", "C3")
_SEED = 20211125
_WORDS = 200
_VARIANTS = 2100
"""Ways in which a claim is changed: 300 figures and 700 words."""
_SYLLABLES = "ba be da dar fa gol ha ij ka kor la lim ma mir na nur os pa qa ra sam ta tor ul va wal ya zar".split()
_COMMON = "Mohammad Ahmad Khalil Jalaluddin Sirajuddin Abdul Haqqani Rahman Karim Yusuf Hassan Ali".split()
"""Names that the example report, or many lists, have: entries with one of them come near its people."""


def snapshot(entries: int) -> "Snapshot":
    """Return the head of an invented list."""
    from onrecord.model.ids import sha256_hex
    from onrecord.model.record import Snapshot

    return Snapshot(source="un", date="2021-08-01", sha256=sha256_hex(str(entries).encode()), entries=entries)


def make_entries(number: int) -> "Iterator[Entry]":
    """Yield invented entries, one in four a body, as a list gives them."""
    from onrecord.model.record import DateValue, Entry, Name
    from onrecord.model.vocab import MentionKind, NameQuality

    chance = random.Random(_SEED)  # noqa: S311 - the same entries every time
    for at in range(number):
        person = at % 4 != 0
        names = [_name(chance, at, person=person) for _ in range(3)]
        yield Entry(
            source="un",
            id=f"XX{'i' if person else 'e'}.{at:07}",
            kind=MentionKind.PERSON if person else MentionKind.ORGANIZATION,
            names=(Name(text=names[0]), *(Name(text=text, quality=NameQuality.GOOD) for text in names[1:])),
            listed_on=f"20{at % 20:02}-{1 + at % 12:02}-{1 + at % 28:02}",
            programmes=("Invented",),
            born=(DateValue(edtf=str(1940 + at % 60)),) if person else (),
            nationalities=(f"Country{at % 60}",),
            remarks=f"Member of Invented Group {at % 5000}. Linked to Invented Group {at % 7001}.",
        )


def _name(chance: random.Random, at: int, *, person: bool) -> str:
    """Return an invented name; that of one person in eight has a word of the report's people."""
    words = ["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))).capitalize() for _ in range(3)]
    if person and at % 8 == 1:
        words[chance.randrange(3)] = chance.choice(_COMMON)
    return " ".join(words) if person else f"{words[0]} {words[1]} Trading Company"


def make_reports(base: "CheckedReport", number: int) -> "Iterator[tuple[str, list[CheckedReport]]]":
    """Yield blocks of invented earlier reports, each block with its grade.

    Every report makes the claims of `base`, half of them with another figure or another word, in a text of its own.
    """
    chance = random.Random(_SEED)  # noqa: S311 - the same reports every time
    vocabulary = [f"w{at}" for at in range(20_000)]
    claims = [_Variants(claim) for claim in base.claims]
    for first in range(0, number, BLOCK):
        block = [
            base._replace(
                document=f"doc-{at:012x}",
                title=f"Invented report {at}",
                published=f"2021-08-{1 + at % 20:02}",
                texts=(" ".join(chance.choices(vocabulary, k=_WORDS)),),
                claims=tuple([claim.of(at, changed=chance.random() >= 0.5) for claim in claims]),
            )
            for at in range(first, min(first + BLOCK, number))
        ]
        yield _GRADES[first // BLOCK % len(_GRADES)], block


class _Variants:
    """A claim as it stands, and in its changed forms, each made once."""

    def __init__(self, claim: "ToldClaim") -> None:
        self._claim = claim
        self._made: dict[int, ToldClaim] = {}

    def of(self, at: int, *, changed: bool) -> "ToldClaim":
        """Return the claim as a report makes it."""
        if not changed or self._claim.told is None:
            return self._claim
        variant = at % _VARIANTS
        if variant not in self._made:
            self._made[variant] = self._claim._replace(told=_changed(self._claim.told, variant))
        return self._made[variant]


def _changed(told: "Told", variant: int) -> "Told":
    """Return what a claim says with another figure and another word."""
    numbers = {
        key: msgspec.structs.replace(value, low=value.low + variant % 300, high=value.low + variant % 300)
        for key, value in told.numbers.items()
    }
    return msgspec.structs.replace(told, numbers=numbers, words=(*told.words, f"w{variant % 700}"))
