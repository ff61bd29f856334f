"""Large indexes: real names, then made ones, to see what size does to speed, memory and finding.

Each matcher and size has a process of its own, whose peak of memory is its own; names come to it from a file, so that
the measurement holds no list of them.
"""

import multiprocessing
import random  # noqa: TID251 - seeded by the caller
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from onrecord.evaluate.names.contenders import contenders
from onrecord.evaluate.names.matcher import Row, ask
from onrecord.evaluate.names.metrics import outcome, share_within
from onrecord.evaluate.names.negatives import Words, recombined, recombined_group
from onrecord.evaluate.names.parties import Party, sorted_words
from onrecord.evaluate.names.run import LIMIT, Measured
from onrecord.evaluate.names.sets import NAMED, NameSets, Query
from onrecord.evaluate.names.typos import edit

MUTATED = 0.35
"""Share of made names with one letter changed: a list that grows brings new words, not the old ones alone."""
PERSONS = 0.6
ASKED = {"loo": 1500, "typo": 200}


def grown_rows(
    rows: Iterable[Row], parties: Iterable[Party], size: int, *, seed: int, asked: set[str]
) -> Iterator[Row]:
    """Yield the rows, then made ones up to a size, none of which has the words of a name in `asked` (sorted words)."""
    rng = random.Random(f"{seed} growth")  # noqa: S311 - a sample, no secret
    words = Words(party for party in parties if party.kind in NAMED)
    real = list(rows)
    yield from real
    at = len(real)
    while at < size:
        person = rng.random() < PERSONS
        text = recombined(words, rng) if person else recombined_group(words, rng)
        if rng.random() < MUTATED:
            text = edit(text, rng)
        if sorted_words(text) not in asked:
            at += 1
            yield f"made:{at}", "person" if person else "organization", text, "primary"


def measure_growth(
    names: Sequence[str], sets: NameSets, parties: Sequence[Party], sizes: Iterable[int], *, seed: int
) -> Iterator[tuple[int, Measured]]:
    """Yield the figures of each matcher named, at each size."""
    queries = [query for name, most in ASKED.items() for query in sets.queries[name][:most]]
    asked = {sorted_words(query.text) for query in queries}
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "rows.tsv"
            with path.open("w", encoding="utf-8") as file:
                for row in grown_rows(sets.rows, parties, size, seed=seed, asked=asked):
                    file.write("\t".join(" ".join(field.split()) for field in row) + "\n")
            for name in names:
                yield size, Measured(name=name, figures=_in_child(name, path, queries))


def _in_child(name: str, path: Path, queries: Sequence[Query]) -> dict[str, float | None]:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_child, args=(name, path, queries, theirs))
    child.start()
    theirs.close()
    try:
        figures: dict[str, float | None] = ours.recv()
    except EOFError:
        figures = {}
    child.join()
    return figures


def _child(name: str, path: Path, queries: Sequence[Query], to: Any) -> None:
    import resource

    contender = next(one for one in contenders("all") if one.name == name)
    started = time.process_time()
    matcher = contender.of(_read_rows(path))
    built = time.process_time()
    answers = ask(matcher, [(query.text, query.kind) for query in queries], LIMIT)
    took = time.process_time() - built
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    figures: dict[str, float | None] = {"index CPU-s": built - started, "peak MB": peak}
    figures["names per CPU-s"] = len(queries) / took if took else None
    groups: dict[str, list[Any]] = {}
    for query, found in zip(queries, answers, strict=True):
        key = "typo" if query.set == "typo" else f"loo {query.category}"
        groups.setdefault(key, []).append(outcome(found, query.entity))
    for key, group in groups.items():
        figures[f"{key} @1"], figures[f"{key} @5"] = share_within(group, 1), share_within(group, LIMIT)
    to.send(figures)
    to.close()


def _read_rows(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            entity, kind, text, quality = line.rstrip("\n").split("\t")
            yield entity, kind, text, quality
