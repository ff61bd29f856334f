"""Print how long entities take to load here, and with followthemoney and nomenklatura, and in how much memory.

    python -m venv /somewhere/peer
    /somewhere/peer/bin/pip install followthemoney nomenklatura
    python benchmarks/load_peers.py --peer /somewhere/peer/bin/python [--list FILE|FOLDER] [--runs N]

The entries of one official list are written as FollowTheMoney entities, so that all read the same file.
Each way of loading is a process of its own on one core:

* reading: `onrecord.record.lists.read_list`, and `followthemoney.model.get_proxy` for each line;
* holding, to be asked later: a record in SQLite with statements, merges and the index of names, and nomenklatura's
  stores of statements in memory and in SQLite, which have no index of names.

Times are CPU seconds without the imports, the best of N runs; memory is the peak of the process, imports included.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
OWN, PEERS = ("onrecord-read", "onrecord-hold"), ("followthemoney-read", "nomenklatura-memory", "nomenklatura-sqlite")
PAIRS = (("followthemoney-read", OWN[0]), ("nomenklatura-memory", OWN[1]), ("nomenklatura-sqlite", OWN[1]))
_DATASET = "bench_list"


def entities_of(path: Path, day: str) -> Iterator[dict[str, Any]]:
    """Yield the entries of a list as FollowTheMoney entities, each before its sanction."""
    from onrecord.model.vocab import MentionKind, NameQuality
    from onrecord.record.lists import read_list

    schemas = {MentionKind.PERSON: "Person", MentionKind.ORGANIZATION: "Organization"}
    properties = {NameQuality.PRIMARY: "name", NameQuality.GOOD: "alias", NameQuality.WEAK: "weakAlias"}
    for entry in read_list(path, date=day).entries:
        found: dict[str, list[str]] = {"topics": ["sanction"], "notes": [entry.remarks] if entry.remarks else []}
        for name in entry.names:
            found.setdefault(properties[name.quality], []).append(name.text)
        if entry.kind is MentionKind.PERSON:
            found["birthDate"] = [born.edtf for born in entry.born if "/" not in born.edtf and not born.approximate]
            found["birthPlace"] = list(entry.born_at)
            found["position"] = list(entry.titles)
        number = f"{_DATASET}-{entry.id}"
        yield _entity(number, schemas.get(entry.kind, "Vessel"), entry.names[0].text, found, day)
        sanction = {"entity": [number], "program": list(entry.programmes), "authority": [entry.source]}
        yield _entity(f"{number}-s", "Sanction", entry.source, sanction, day)


def _entity(number: str, schema: str, caption: str, properties: dict[str, list[str]], day: str) -> dict[str, Any]:
    return {
        "id": number,
        "schema": schema,
        "caption": caption,
        "properties": {name: values for name, values in properties.items() if values},
        "referents": [],
        "datasets": [_DATASET],
        "first_seen": day,
        "last_seen": day,
        "target": schema != "Sanction",
    }


def load_one(way: str, file: Path) -> dict[str, float]:
    """Load the file in one way; return CPU seconds, the peak of memory in MB, and how many parties there are."""
    loader: Callable[[Path], Callable[[], int]] = _LOADERS[way]
    run = loader(file)
    started = time.process_time()
    parties = run()
    cpu_s = time.process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # Linux counts in kilobytes, macOS in bytes.
    return {"cpu_s": cpu_s, "peak_mb": peak / (1024 if sys.platform != "darwin" else 2**20), "parties": parties}


def _read_here(file: Path) -> Callable[[], int]:
    from onrecord.record.lists import read_list, recognise

    assert recognise.READERS
    return lambda: read_list(file).counts.entries


def _hold_here(file: Path) -> Callable[[], int]:
    from onrecord.record.lists import recognise
    from onrecord.record.load import add_to_record
    from onrecord.store import open_store

    assert recognise.READERS

    def run() -> int:
        with open_store(file.parent / "onrecord.sqlite") as store:
            return add_to_record(store, file).entries

    return run


def _read_ftm(file: Path) -> Callable[[], int]:
    import orjson
    from followthemoney import model

    def run() -> int:
        with file.open("rb") as lines:
            held = [model.get_proxy(orjson.loads(line)) for line in lines]
        return sum(proxy.schema.name != "Sanction" for proxy in held)

    return run


def _hold_nomenklatura(file: Path, *, sqlite: bool) -> Callable[[], int]:
    import orjson
    from followthemoney import Dataset, StatementEntity
    from nomenklatura.resolver import Linker
    from nomenklatura.store import MemoryStore, SQLStore
    from sqlalchemy import create_engine

    def run() -> int:
        dataset = Dataset.make({"name": _DATASET, "title": _DATASET})
        engine = create_engine(f"sqlite:///{file.parent / 'peer.sqlite'}")
        store = SQLStore(dataset, Linker({}), engine) if sqlite else MemoryStore(dataset, Linker({}))
        count = 0
        with store.writer() as writer, file.open("rb") as lines:
            for line in lines:
                proxy = StatementEntity.from_data(dataset, orjson.loads(line), cleaned=True)
                count += proxy.schema.name != "Sanction"
                writer.add_entity(proxy)
        return count

    return run


_LOADERS: dict[str, Callable[[Path], Callable[[], int]]] = {
    "onrecord-read": _read_here,
    "onrecord-hold": _hold_here,
    "followthemoney-read": _read_ftm,
    "nomenklatura-memory": lambda file: _hold_nomenklatura(file, sqlite=False),
    "nomenklatura-sqlite": lambda file: _hold_nomenklatura(file, sqlite=True),
}


def measure(python: str, way: str, entities: Path, runs: int) -> dict[str, float]:
    """Load the entities several times, in a fresh process and folder; return the best time and the least memory."""
    found: list[dict[str, float]] = []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "entities.ftm.json"
            file.write_bytes(entities.read_bytes())
            command = [python, str(Path(__file__).resolve()), "--one", way, str(file)]
            done = subprocess.run(command, capture_output=True, check=False, text=True)
        if done.returncode:
            sys.exit(f"{way} failed with {python}:\n{done.stderr}")
        found.append(json.loads(done.stdout))
    return {key: min(one[key] for one in found) for key in found[0]}


def show(measured: dict[str, dict[str, float]]) -> None:
    """Print the figures, then ratios: above 1, onrecord takes more."""
    print(f"{'way':<22} {'CPU s':>8} {'peak MB':>8} {'parties':>8}")
    for way, one in measured.items():
        print(f"{way:<22} {one['cpu_s']:>8.2f} {one['peak_mb']:>8.0f} {one['parties']:>8.0f}")
    print(f"\n{'onrecord beside':<22} {'time':>8} {'memory':>8}")
    for peer, own in PAIRS:
        if peer in measured:
            time_, memory = (measured[own][key] / measured[peer][key] for key in ("cpu_s", "peak_mb"))
            print(f"{peer:<22} {time_:>8.2f} {memory:>8.2f}")


def main() -> None:
    """Measure every way, or, in a process started here, one of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", type=Path, default=ROOT.parent / "shared/lists/ofac/2021-07_watchman_bench")
    parser.add_argument("--day", default="2021-07-01", help="day of a list that does not date itself")
    parser.add_argument("--peer", help="Python that has followthemoney and nomenklatura; without it, onrecord alone")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--one", nargs=2, metavar=("WAY", "FILE"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(load_one(options.one[0], Path(options.one[1]))))
        return
    if not options.list.exists():
        sys.exit(f"{options.list}: no such list.")
    with tempfile.TemporaryDirectory() as folder:
        entities = Path(folder) / "entities.ftm.json"
        with entities.open("w", encoding="utf-8") as out:
            for entity in entities_of(options.list, options.day):
                out.write(json.dumps(entity, ensure_ascii=False) + "\n")
        size_mb = entities.stat().st_size / 1e6
        print(f"{size_mb:.1f} MB of entities from {options.list.name}; best of {options.runs} runs\n")
        measured = {way: measure(sys.executable, way, entities, options.runs) for way in OWN}
        if options.peer:
            measured |= {way: measure(options.peer, way, entities, options.runs) for way in PEERS}
        else:
            print("Without --peer, onrecord alone; the head of this script says what to install.\n")
        show(measured)


if __name__ == "__main__":
    main()
