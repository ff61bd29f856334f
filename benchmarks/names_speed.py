"""Print names per CPU-second one by one and in blocks, and where the time of a block goes, in microseconds a name.

Usage, in the root of the project: python -m benchmarks.names_speed LISTS WORDS [--split test]

The questions are all those of `onrecord evaluate names`, over the index of the lists, on one core. `first` is the first
time, with the loading of numpy and with no word met before; the others are the best of five with fresh matchers.
"""

import argparse
import time
from collections.abc import Callable
from pathlib import Path

from onrecord.evaluate.names.sets import sets_of
from onrecord.resolve.matcher import NameMatcher

_PASSES = 5


def least(work: Callable[[], object], passes: int = _PASSES) -> float:
    """Return the least CPU time of several passes."""
    times = []
    for _ in range(passes):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times)


def steps(matcher: NameMatcher, queries: list[tuple[str, str]]) -> dict[str, float]:
    """Return the CPU time of each step of a block that holds all queries."""
    from onrecord.record.names.blocks import arrays as arrays_of
    from onrecord.record.names.blocks import follow, near
    from onrecord.record.names.forms import forms_of
    from onrecord.resolve.blocks.compare import compared
    from onrecord.resolve.blocks.pairs import Pairs
    from onrecord.resolve.blocks.scores import scores_of
    from onrecord.resolve.matcher import MOST_COMPARED

    arrays = arrays_of.IndexArrays(matcher.index)
    kinds = [kind for _, kind in queries]
    forms = [forms_of(text) for text, _ in queries]
    words = near.NearWords(arrays)
    asked = follow.ask_words(arrays, words, forms)
    query, name = follow.candidates(arrays, words, asked, kinds, most=MOST_COMPARED)
    pairs = Pairs(arrays, words, asked, query, name)
    features = compared(pairs)
    return {
        "parts of names": least(lambda: [forms_of(text) for text, _ in queries]),
        "words near new words": least(lambda: follow.ask_words(arrays, near.NearWords(arrays), forms)),
        "names followed": least(lambda: follow.candidates(arrays, words, asked, kinds, most=MOST_COMPARED)),
        "names compared": least(lambda: compared(pairs)),
        "trees": least(lambda: scores_of(features)),
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lists", type=Path)
    parser.add_argument("words", type=Path)
    parser.add_argument("--split", default="test")
    options = parser.parse_args()
    sets = sets_of(options.lists, names=options.words, split=options.split)
    queries = [(query.text, query.kind) for some in sets.queries.values() for query in some]
    index = NameMatcher.of(sets.rows).index
    first = least(lambda: list(NameMatcher(index).match_many(queries)), 1)
    blocks = least(lambda: list(NameMatcher(index).match_many(queries)))
    matcher = NameMatcher(index)
    alone = least(lambda: [matcher.match(*query) for query in queries], 1)
    rates = [f"{len(queries) / took:,.0f}" for took in (alone, blocks, first)]
    print(f"names per CPU-second: one by one {rates[0]}, in blocks {rates[1]} (first {rates[2]})")
    rest = blocks
    for step, took in steps(matcher, queries).items():
        rest -= took
        print(f"{step:<22}{took / len(queries) * 1e6:6.0f} us a name")
    print(f"{'order and answers':<22}{rest / len(queries) * 1e6:6.0f} us a name")


if __name__ == "__main__":
    main()
