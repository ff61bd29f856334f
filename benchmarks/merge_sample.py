"""Draw merges of entries of different lists for a person to check by hand, and print the entries side by side.

    python benchmarks/merge_sample.py --seed 1 --count 100 FILE|FOLDER...

Every party that entries of several lists make together is one candidate; parties are drawn without replacement. Each
argument is loaded as `onrecord record add` loads it; one that cannot be read is named and left out. A folder whose
name starts with a day, such as `2021-08-20a`, gives the day.
"""

import argparse
import random
import re
import sys
import tempfile
from pathlib import Path

from onrecord.errors import OnRecordError
from onrecord.record.load import Loading
from onrecord.record.merge_report import MergedEntry, MergedParty, merge_report
from onrecord.store import Store, open_store

_DAY = re.compile(r"^\d{4}-\d{2}-\d{2}")
_WIDTH = 76


def load(store: Store, paths: list[Path]) -> None:
    """Load what can be loaded, and name the rest."""
    with Loading(store) as loading:
        for path in paths:
            day = _DAY.match(path.name if path.is_dir() else path.parent.name)
            try:
                loading.add(path, date=day[0] if day else None)
            except OnRecordError as error:
                print(f"left out: {error}", file=sys.stderr)


def draw(party: MergedParty) -> str:
    """Return the party with its reasons and its entries beside each other."""
    lines = [f"{party.name}: {', '.join(party.refs)}", *(f"  {reason}" for reason in party.reasons)]
    lines += [f"  ! {conflict}" for conflict in party.conflicts]
    for one in party.entries:
        lines += [f"    {one.ref:<16} {row}" for row in rows(one)]
    return "\n".join(lines)


def rows(entry: MergedEntry) -> list[str]:
    """Return what an entry says, in a few short rows."""
    return [
        f"{entry.kind}: {' | '.join(entry.names)}"[: _WIDTH * 3],
        f"born {', '.join(entry.born) or '-'} in {' / '.join(entry.born_at) or '-'}"[: _WIDTH * 2],
        f"of {', '.join(entry.nationalities) or '-'}; {', '.join(entry.programmes)}"[: _WIDTH * 2],
    ]


def main() -> None:
    """Load, draw and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=100)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder) / "sample.sqlite") as store:
        load(store, options.paths)
        held = ", ".join(f"{item.snapshot.source}@{item.snapshot.date}" for item in store.snapshots())
        merged = [party for party in merge_report(store).merges if len(party.entries) > 1]
    chosen = random.Random(options.seed).sample(merged, min(options.count, len(merged)))  # noqa: S311 - a draw
    print(f"{len(chosen)} of {len(merged)} merged parties, seed {options.seed}; held: {held}")
    for number, party in enumerate(chosen, 1):
        print(f"\n[{number}] {draw(party)}")


if __name__ == "__main__":
    main()
