"""Print time and peak memory of reading a large sdn_advanced.xml, made of the real parties of cons_advanced.xml.

OFAC's real file is about 120 MB and is not at hand. The parties of the small file are repeated under new ids, with
their places, documents, relations and sanctions entries, until the file has the size asked for; it is written to a
temporary folder and deleted. Reading runs in a process of its own, beside a bare lxml pass over the same bytes.

Goals: peak memory under 300 MB; at most 8 times the bare pass.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

SMALL = Path(__file__).resolve().parents[2] / "shared" / "lists" / "ofac" / "cons_advanced_radwo" / "cons_advanced.xml"
GOAL_MEMORY_MB = 300.0
GOAL_RATIO = 8.0
SECTIONS = ("Locations", "IDRegDocuments", "DistinctParties", "ProfileRelationships", "SanctionsEntries")
KEYS = (
    *("ID", "FixedRef", "IdentityID", "NamePartGroupID", "LocationID", "FeatureVersionID", "IDRegDocumentID"),
    *("DocumentedNameID", "IssuedIn-LocationID", "SanctionsEntryID", "From-ProfileID", "To-ProfileID", "ProfileID"),
)
STEP = 1_000_000_000
"""Between the ids of one copy and those of the next; above every id of the file."""

READ = """
import resource, sys, time
from pathlib import Path
from onrecord.record.lists import read_list

started = time.perf_counter()
load = read_list(Path(sys.argv[1]))
seconds = time.perf_counter() - started
print(load.counts.entries, load.counts.names, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
BARE = """
import sys, time
from lxml import etree

started = time.perf_counter()
count = 0
for _, element in etree.iterparse(sys.argv[1], events=("end",)):
    count += 1
    if element.tag.endswith("}DistinctParty") or element.tag.endswith("}SanctionsEntry"):
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]
print(count, 0, time.perf_counter() - started, 0)
"""


def pieces(small: str, copies: int) -> Iterator[str]:
    """Give the text of the large file: each section's children `copies` times, each time under new ids."""
    key = re.compile(rf' ({"|".join(KEYS)})="(\d+)"')
    at = 0
    for section in SECTIONS:
        start = small.index(f"<{section}>") + len(section) + 2
        end = small.index(f"</{section}>")
        yield small[at:start]
        children = small[start:end]
        for copy in range(copies):
            shift = copy * STEP
            yield key.sub(lambda match: f' {match[1]}="{int(match[2]) + shift}"', children)  # noqa: B023
        at = end
    yield small[at:]


def run(script: str, path: Path) -> list[float]:
    """Run a script in a process of its own; return the four numbers that it prints."""
    done = subprocess.run((sys.executable, "-c", script, str(path)), check=True, capture_output=True, text=True)
    return [float(number) for number in done.stdout.split()]


def main() -> None:
    """Make the file, read it, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--small", type=Path, default=SMALL, help="cons_advanced.xml (default: the copy in ../shared)")
    parser.add_argument("--megabytes", type=int, default=120, help="size of the large file (default 120)")
    options = parser.parse_args()
    if not options.small.is_file():
        sys.exit(f"{options.small} is not there; give OFAC's cons_advanced.xml with --small.")
    small = options.small.read_text(encoding="utf-8")

    with tempfile.TemporaryDirectory() as folder:
        large = Path(folder) / "advanced.xml"
        with large.open("w", encoding="utf-8") as file:
            file.writelines(pieces(small, round(options.megabytes * 1e6 / len(small))))
        size = large.stat().st_size / 1e6
        _, _, bare_s, _ = run(BARE, large)
        entries, names, seconds, peak = run(READ, large)
    memory = peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    print(f"{'file':<24} {size:>8.0f} MB   {entries:.0f} entries, {names:.0f} names")
    print(f"{'bare lxml pass':<24} {bare_s:>8.1f} s")
    print(f"{'read':<24} {seconds:>8.1f} s    {seconds / bare_s:.1f} times the bare pass; goal {GOAL_RATIO:.0f}")
    verdict = "met" if memory < GOAL_MEMORY_MB else "NOT MET"
    print(f"{'peak memory':<24} {memory:>8.0f} MB   goal {GOAL_MEMORY_MB:.0f}  {verdict}")


if __name__ == "__main__":
    os.environ.setdefault("PYTHONHASHSEED", "0")
    main()
