"""Print how fast texts are scanned for the names of a record: MB per CPU-second, time to build, memory.

Usage, in the root of the project: python -m benchmarks.scan STORE CORPORA [--names N ...] [--megabytes N]

STORE holds the lists; more names than it holds are made by putting parts of its names together anew, by a fixed seed.
The text is that of GUM, re3d, StoryWeb and CrossNER, repeated, with one name of the record every 1,400 characters.
`lower` is one pass of `bytes.lower` over the same bytes, `automaton` the search in the folded bytes alone,
without offsets and rules: figures of two machines compare by the ratio to these. Each is the best of five passes.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.scan_quality import corpora

_SEED = 20211201
_EVERY = 1_400
_PASSES = 5


def names_for(store: Path, number: int) -> list["object"]:
    """Return that many names: those held, then recombined ones."""
    from onrecord.record.in_text import ListedName, names_of_store
    from onrecord.store import open_store

    with open_store(store) as held:
        names = list(names_of_store(held))
    rng = random.Random(_SEED)  # noqa: S311 - a draw, no secret
    real = [name for name in names if len(name.text.split()) > 1]
    rng.shuffle(names)
    made = names[:number]
    while len(made) < number:
        one, other = rng.choice(real), rng.choice(real)
        text = f"{one.text.split()[0]} {' '.join(other.text.split()[1:])}"
        made.append(ListedName(f"ent-made-{len(made)}", text, one.kind))
    return list(made)


def text_for(folder: Path, megabytes: int, names: list["object"]) -> str:
    """Return ordinary text of about that size with names of the record in it."""
    base = "\n".join(text for _, text in corpora(folder))
    rng = random.Random(_SEED)  # noqa: S311 - a draw, no secret
    parts = []
    for at in range(0, megabytes * 1_000_000, _EVERY):
        parts.append(base[at % len(base) : at % len(base) + _EVERY].rpartition(" ")[0])
        parts.append(getattr(rng.choice(names), "text"))  # noqa: B009 - the type is imported where it is needed
    return " ".join(parts)


def best(work: Callable[[], object]) -> float:
    """Return the least CPU time of several passes."""
    times = []
    for _ in range(_PASSES):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times)


def measure(store: Path, folder: Path, number: int, megabytes: int, *, fuzzy: bool) -> dict[str, float]:
    """Return the figures of one process."""
    from onrecord.record.in_text import TextScanner
    from onrecord.record.in_text.exact import _Automaton, _forms
    from onrecord.record.in_text.letters import letters_of

    names = names_for(store, number)
    text = text_for(folder, megabytes, names)
    data = text.encode()
    lower = len(data) / best(data.lower) / 1e6
    before = _peak_mb()
    started = time.process_time()
    scanner = TextScanner(names, fuzzy=fuzzy)  # type: ignore[arg-type]
    built = time.process_time() - started
    memory = _peak_mb() - before
    hits = len(scanner.scan(text))
    speed = len(data) / best(lambda: scanner.scan(text)) / 1e6
    ascii_text = text.encode("ascii", "ignore").decode()
    plain = len(ascii_text) / best(lambda: scanner.scan(ascii_text)) / 1e6
    folded = letters_of(ascii_text).data
    names_alone = _Automaton(list(_forms(scanner._names)[0]))  # noqa: SLF001 - what the whole is measured beside
    automaton = len(folded) / best(lambda: names_alone.find(folded)) / 1e6
    return {
        "automaton_mb_s": automaton,
        "mb_s": speed,
        "ascii_mb_s": plain,
        "lower_mb_s": lower,
        "build_s": built,
        "memory_mb": memory,
        "hits": hits,
    }


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("store", type=Path)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--names", type=int, nargs="+", default=[30_000, 100_000])
    parser.add_argument("--megabytes", type=int, default=10)
    parser.add_argument("--part", choices=("exact", "fuzzy"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.part:
        arguments = (options.store, options.corpora, options.names[0], options.megabytes)
        print(json.dumps(measure(*arguments, fuzzy=options.part == "fuzzy")))
        return
    for number in options.names:
        for part in ("exact", "fuzzy"):
            command = [sys.executable, "-m", "benchmarks.scan", str(options.store), str(options.corpora)]
            command += ["--names", str(number), "--part", part, "--megabytes", str(options.megabytes)]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            found = json.loads(done.stdout)
            print(
                f"{number:>7} names, {'exact' if part == 'exact' else 'exact and fuzzy':<15}"
                f"  {found['mb_s']:6.1f} MB/s ({found['ascii_mb_s']:.1f} on ASCII)"
                f"   lower {found['lower_mb_s']:.0f} MB/s   automaton {found['automaton_mb_s']:.0f} MB/s"
                f"   build {found['build_s']:.2f} s"
                f"   memory {found['memory_mb']:.0f} MB   {found['hits']:.0f} hits"
            )


if __name__ == "__main__":
    main()
