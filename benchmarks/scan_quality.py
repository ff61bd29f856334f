"""Print how the text scan errs and what it finds: hits on ordinary text, and listed names put into real sentences.

Usage: python benchmarks/scan_quality.py STORE CORPORA [--seed N] [--sample N]

STORE holds the lists (`onrecord record add ... --store STORE`); CORPORA has `gum/`, `re3d/`, `storyweb/` and
`crossner/*/dev.txt`.

* Hits per 1,000 words on ordinary text, exact and fuzzy; `--sample` prints that many, half of each, drawn by the seed
  from all hits, for a person to judge.
* Recall: listed names of two words or more are put in place of a name of a sentence, as they are and respelt.
"""

import argparse
import collections
import csv
import json
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from onrecord.record.in_text import ListedName, TextHit, TextScanner, names_of_store
from onrecord.store import open_store
from onrecord.text.normalize import PARTICLES

_DRAWN = 1_000
_VOWELS = "aeiou"


def corpora(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield each text with the corpus it is of; none of them made the table of ordinary words."""
    for path in sorted((folder / "gum").rglob("*.conll*")):
        words = [line.split("\t")[1] for line in path.read_text("utf-8").splitlines() if line[:1].isdigit()]
        yield "gum", " ".join(words)
    for path in sorted((folder / "re3d").glob("*/documents.json")):
        for line in path.read_text("utf-8").splitlines():
            if line.strip():
                yield "re3d", json.loads(line)["text"]
    with next((folder / "storyweb").glob("*.csv")).open(encoding="utf-8", newline="") as file:
        for sentence in sorted({row["sentence"] for row in csv.DictReader(file)}):
            yield "storyweb", sentence
    for path in sorted((folder / "crossner").glob("*/dev.txt")):
        yield "crossner", " ".join(line.split("\t")[0] for line in path.read_text("utf-8").splitlines())


def false_hits(scanner: TextScanner, folder: Path, sample: int, seed: int) -> None:
    """Print hits per 1,000 words by corpus, and a sample of them."""
    words: collections.Counter[str] = collections.Counter()
    counts: collections.Counter[tuple[str, str]] = collections.Counter()
    drawn: list[tuple[str, str, TextHit]] = []
    for corpus, text in corpora(folder):
        words[corpus] += len(text.split())
        for hit in scanner.scan(text):
            counts[corpus, hit.how] += 1
            drawn.append((corpus, text[max(0, hit.start - 50) : hit.end + 40].replace("\n", " "), hit))
    for corpus, number in words.items():
        exact, fuzzy = (1000 * counts[corpus, how] / number for how in ("exact", "fuzzy"))
        print(f"{corpus:<10} {number:>8} words   exact {exact:.3f}   fuzzy {fuzzy:.3f} hits per 1,000 words")
    for how in ("exact", "fuzzy"):
        of_kind = [item for item in drawn if item[2].how == how]
        for corpus, around, hit in random.Random(seed).sample(of_kind, min(sample // 2, len(of_kind))):  # noqa: S311
            record = "; ".join(dict.fromkeys(name.text for name in hit.names))[:90]
            print(f"{how}\t{corpus}\t{hit.quote}\t= {record}\t{hit.names[0].kind}\t...{around}...")


def _slip(name: str, rng: random.Random) -> str:
    """One letter of the longest word left out, doubled, changed or swapped, after its first."""
    word = max(name.split(), key=len)
    at = rng.randrange(1, len(word) - 1)
    made = rng.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + rng.choice("aeionrtl") + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )
    return name.replace(word, made, 1)


def _romanised(name: str, rng: random.Random) -> str:
    """One word in another romanisation that readers use."""
    pairs = [
        ("q", "k"),
        ("kh", "k"),
        ("ou", "u"),
        ("u", "o"),
        ("i", "ee"),
        ("ei", "i"),
        ("uddin", " al-din"),
        ("y", "i"),
    ]
    pairs += [(letter * 2, letter) for letter in "bdfhjklmnqrstz"] + [("gh", "g"), ("dh", "d"), ("e", "a"), ("w", "v")]
    fitting = [(old, new) for old, new in pairs if old in name[1:]]
    if not fitting:
        return name
    old, new = rng.choice(fitting)
    return name[0] + name[1:].replace(old, new, 1)


def _marked(name: str, _: random.Random) -> str:
    return name.translate(str.maketrans("aeioun", "áéíóúñ"))


VARIANTS: dict[str, Callable[[str, random.Random], str]] = {
    "as it is": lambda name, _: name,
    "capitals": lambda name, _: name.upper(),
    "small letters": lambda name, _: name.lower(),
    "with marks": _marked,
    "possessive": lambda name, _: name + "'s",
    "curly possessive": lambda name, _: name + "’s",
    "wrapped line": lambda name, _: name.replace(" ", "\n", 1),
    "wide space": lambda name, _: name.replace(" ", "  ", 1),
    "one slip": _slip,
    "romanised": _romanised,
}


def recall(scanner: TextScanner, names: list[ListedName], folder: Path, seed: int) -> None:
    """Print the share of names found, by what was done to them."""
    rng = random.Random(seed)  # noqa: S311 - a draw, no secret
    sentences = [
        sentence
        for corpus, text in corpora(folder)
        if corpus == "re3d"
        for sentence in re.split(r"(?<=[.!?]) ", text)
        if 60 < len(sentence) < 300
    ]
    sets = {
        "Latin": [
            name
            for name in names
            if name.text.isascii()
            and not name.weak
            and sum(word.lower() not in PARTICLES and len(word) > 2 for word in name.text.split()) > 1
            and len(max(name.text.split(), key=len)) > 5
        ],
        "other script": [
            name for name in names if not name.weak and not name.text.isascii() and not re.search("[A-Za-z]", name.text)
        ],
    }
    for label, pool in sets.items():
        drawn = rng.sample(pool, min(_DRAWN, len(pool)))
        for variant, change in VARIANTS.items():
            if label != "Latin" and variant not in ("as it is", "wrapped line"):
                continue
            found: collections.Counter[str] = collections.Counter()
            for name in drawn:
                written = name.text.title() if name.text.isupper() else name.text
                written = change(written, rng)
                words = rng.choice(sentences).split()
                at = rng.randrange(1, len(words))
                before = " ".join(words[:at])
                text = f"{before} {written} {' '.join(words[at:])}"
                start, end = len(before) + 1, len(before) + 1 + len(written)
                for hit in scanner.scan(text):
                    inside = start <= hit.start and hit.end <= end
                    whole = hit.start - start in (0, 1) and not re.search(r"[^\W_]{2}", text[hit.end : end])
                    if (inside or whole) and any(known.entity == name.entity for known in hit.names):
                        found["whole" if whole else "part"] += 1
                        found[hit.how] += whole
                        break
            share = 100 / len(drawn)
            print(
                f"{label:<13} {variant:<17} {len(drawn):>5} names   whole {found['whole'] * share:5.1f} %"
                f"   (exact {found['exact'] * share:5.1f}, fuzzy {found['fuzzy'] * share:5.1f})"
                f"   part {found['part'] * share:5.1f} %"
            )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("store", type=Path)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--seed", type=int, default=20211201)
    parser.add_argument("--sample", type=int, default=60)
    options = parser.parse_args()
    with open_store(options.store) as store:
        names = list(names_of_store(store))
    scanner = TextScanner(names)
    false_hits(scanner, options.corpora, options.sample, options.seed)
    recall(scanner, names, options.corpora, options.seed)


if __name__ == "__main__":
    main()
