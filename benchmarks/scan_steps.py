"""Print where a scan for exact names spends its time, and what other designs of the search take, in ms per MB.

Usage, in the root of the project: python -m benchmarks.scan_steps STORE CORPORA [--megabytes N]

ASCII text, 30,000 names, one core; each figure is the least of five passes. The designs are the search alone, without
marks inside names and without weighing what was found:

* `dense automaton`: the same with a full table of transitions;
* `no overlaps`: the longest name at each place alone, so that a name inside another is not seen;
* `rarest words`: the rarest word of each name in place of the name; each find still has to be compared with the names.
"""

import argparse
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

from benchmarks.scan import best, names_for, text_for
from onrecord.record.in_text import TextScanner
from onrecord.record.in_text import exact as steps
from onrecord.record.in_text.letters import letters_of
from onrecord.record.in_text.scanner import _blocks

_NAMES = 30_000


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("store", type=Path)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--megabytes", type=int, default=8)
    options = parser.parse_args()
    names = names_for(options.store, _NAMES)
    text = text_for(options.corpora, options.megabytes, names).encode("ascii", "ignore").decode()
    scanner = TextScanner(names, fuzzy=False)  # type: ignore[arg-type]
    exact = scanner._exact  # noqa: SLF001 - the steps are measured one by one
    blocks = [block[1] for block in _blocks((text,))]
    letters = [letters_of(block) for block in blocks]
    places = [exact._with_gaps(one) for one in letters]  # noqa: SLF001 - as above
    data = [b" %b " % one.data for one in letters]
    forms = list(steps._forms(scanner._names)[0])  # noqa: SLF001 - as above

    def show(label: str, work: Callable[[], object], note: str = "") -> None:
        print(f"{label:<34}{best(work) / len(text) * 1e9:6.1f} ms/MB  {note}")

    show("the whole scan", lambda: scanner.scan(text), f"{len(scanner.scan(text)) / len(text) * 1e6:,.0f} hits a MB")
    show("  letters folded", lambda: [letters_of(block) for block in blocks])
    found = sum(map(len, places)) / len(text) * 1e6
    show("  names found", lambda: [exact._with_gaps(one) for one in letters], f"{found:,.0f} a MB")  # noqa: SLF001
    show("  marks and wide spaces found", lambda: [list(steps._seams(block)) for block in blocks])  # noqa: SLF001
    read = [(block, held) for block, held in zip(blocks, places, strict=True)]
    show("  these, and read without them", lambda: [list(exact._across_seams(*one)) for one in read])  # noqa: SLF001
    show("  all of it, and weighed", lambda: [scanner._hits(block, set(), every=False) for block in blocks])  # noqa: SLF001
    for label, automaton, overlapping in _designs(forms):

        def search(automaton: BytesAhoCorasick = automaton, *, overlapping: bool = overlapping) -> int:
            return sum(len(automaton.find_matches_as_indexes(part, overlapping=overlapping)) for part in data)

        show(label, search, f"{search() / len(text) * 1e6:,.0f} finds a MB")


def _designs(forms: list[bytes]) -> list[tuple[str, BytesAhoCorasick, bool]]:
    counts = Counter(word for form in forms for word in set(form.split()))
    rarest = {b" %b " % min(form.split(), key=lambda word: (counts[word], -len(word))) for form in forms}
    plain = Implementation.ContiguousNFA
    return [
        ("search: as it is", BytesAhoCorasick(forms, implementation=plain), True),
        ("search: dense automaton", BytesAhoCorasick(forms, implementation=Implementation.DFA), True),
        ("search: no overlaps", BytesAhoCorasick(forms, matchkind=MatchKind.LeftmostLongest), False),
        ("search: rarest words", BytesAhoCorasick(sorted(rarest), implementation=plain), True),
    ]


if __name__ == "__main__":
    main()
