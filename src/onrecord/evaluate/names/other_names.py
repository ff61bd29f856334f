"""Names from outside the lists, for easy negatives: ordinary ones, and ones in other scripts."""

import csv
import random  # noqa: TID251 - every function is given its generator
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec

Maker = tuple[str, str, Callable[[random.Random], str]]
"""Category, kind, and what makes a name."""

PAIRS = (("Arab", "wd_arabic_80"), ("Hani", "wd_chinese_80"), ("Hebr", "wd_hebrew_20"), ("Cyrl", "wd_russian_16"))
"""Script and file of name words mined from Wikidata, Latin beside it, below `netransliteration_coling2018`."""
SAMPLE = "rigour_resources/sample_names.csv"


class OtherNames(msgspec.Struct, frozen=True, kw_only=True):
    """Words to put names together from.

    Attributes:
        first: First words of ordinary names.
        last: Last words of ordinary names.
        latin: Name words from all over the world, in Latin letters.
        scripts: Name words by script.
    """

    first: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    latin: tuple[str, ...] = ()
    scripts: dict[str, tuple[str, ...]] = {}

    def makers(self) -> Iterator[Maker]:
        """Yield what makes names of each sort that there are words for."""
        if self.first and self.last:
            yield "common names", "person", lambda rng: f"{rng.choice(self.first)} {rng.choice(self.last)}"
        if self.latin:
            yield "names of the world", "person", lambda rng: _joined(self.latin, rng).title()
        for script, words in self.scripts.items():
            yield script, "person", lambda rng, words=words: _joined(words, rng)  # type: ignore[misc]


def _joined(words: Sequence[str], rng: random.Random) -> str:
    return " ".join(rng.choice(words) for _ in range(rng.choice((2, 2, 3))))


def read_other_names(folder: Path) -> OtherNames:
    """Return the words of a folder of name files; what is not there is left out."""
    first, last = _sample_words(folder / SAMPLE)
    latin: list[str] = []
    scripts: dict[str, tuple[str, ...]] = {}
    for script, file in PAIRS:
        path = folder / "netransliteration_coling2018" / file
        rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()] if path.exists() else []
        words = [(row[0], row[1].replace(" ", "")) for row in rows if len(row) > 1 and len(row[0]) > 3]
        if words:
            latin += [word for word, _ in words if word.isalpha()]
            scripts[script] = tuple(word for _, word in words)
    return OtherNames(first=first, last=last, latin=tuple(latin), scripts=scripts)


def _sample_words(path: Path) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if not path.exists():
        return (), ()
    with path.open(encoding="utf-8", newline="") as file:
        names = [row["name"].split() for row in csv.DictReader(file)]
    plain = [
        words for words in names if 1 < len(words) < 4 and all(word.isalpha() and word.istitle() for word in words)
    ]
    return tuple(words[0] for words in plain), tuple(words[-1] for words in plain)
