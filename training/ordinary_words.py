"""Write the words that ordinary English text uses, from corpora of sentences: `record/in_text/ordinary_words.txt`.

Usage: python training/ordinary_words.py CORPORA

CORPORA holds `redocred/dev_revised.json` (Re-DocRED, MIT), `gap/gap-*.tsv` (GAP, Apache-2.0) and
`crossner/*/train.txt` (CrossNER, MIT). The file keeps single words, no sentence: a word is `ordinary` where the
corpora write it in small letters at least twice, and `proper` where they use it, at least twice, as a place of one word
or as the first of a person's names.
"""

import argparse
import collections
import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path

from onrecord.text.normalize import fold

_OUT = Path(__file__).resolve().parents[1] / "src" / "onrecord" / "record" / "in_text" / "ordinary_words.txt"
_WORD = re.compile(r"[^\W\d_]+")
_LEAST = 2
_PLACES = frozenset("LOC location country".split())
_PERSONS = frozenset("PER person politician writer scientist researcher musicalartist".split())

Named = tuple[str, str]
"""The kind of a name and its words."""


def redocred(folder: Path) -> Iterator[tuple[str, list[Named]]]:
    """Yield each document's text and its names."""
    for document in json.loads((folder / "redocred" / "dev_revised.json").read_text("utf-8")):
        names = [(mention["type"], mention["name"]) for group in document["vertexSet"] for mention in group]
        yield " ".join(word for sentence in document["sents"] for word in sentence), names


def gap(folder: Path) -> Iterator[tuple[str, list[Named]]]:
    """Yield each passage and the two persons it names."""
    for path in sorted((folder / "gap").glob("gap-*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                yield row["Text"], [("PER", row["A"]), ("PER", row["B"])]


def crossner(folder: Path) -> Iterator[tuple[str, list[Named]]]:
    """Yield the words of each file and its names, from the B- and I- tags."""
    for path in sorted((folder / "crossner").glob("*/train.txt")):
        words, names = [], list[Named]()
        for line in path.read_text("utf-8").splitlines():
            word, _, tag = line.partition("\t")
            words.append(word)
            if tag.startswith("B-"):
                names.append((tag[2:], word))
            elif tag.startswith("I-") and names:
                names[-1] = (names[-1][0], f"{names[-1][1]} {word}")
        yield " ".join(words), names


def count(folder: Path) -> tuple[set[str], set[str]]:
    """Return the ordinary words and the proper words."""
    small: collections.Counter[str] = collections.Counter()
    proper: collections.Counter[str] = collections.Counter()
    for source in (redocred, gap, crossner):
        for text, names in source(folder):
            small.update(fold(word) for word in _WORD.findall(text) if word.islower() and len(word) > 1)
            for kind, name in set(names):
                words = name.split()
                if (kind in _PLACES and len(words) == 1) or (kind in _PERSONS and len(words) in (2, 3)):
                    proper[fold(words[0])] += 1
    ordinary = {word for word, number in small.items() if number >= _LEAST and word.isascii()}
    return ordinary, {word for word, number in proper.items() if number >= _LEAST and word.isascii()} - ordinary


def main() -> None:
    """Count and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    ordinary, proper = count(parser.parse_args().corpora)
    lines = [
        "# Words of ordinary English text, written by training/ordinary_words.py from Re-DocRED (MIT), GAP",
        "# (Apache-2.0) and CrossNER (MIT): those written in small letters, then places and first names.",
        "# ordinary",
        *sorted(ordinary),
        "# proper",
        *sorted(proper - {""}),
    ]
    _OUT.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
