"""Print how many unseen aliases no matcher could put first that trusts what its features say, at sizes of the index.

Usage, in the root of the project: python -m benchmarks.names_ceiling LISTS WORDS [--split S] [--sizes 0 200000]

An alias is out of reach where a name of another party is at least as near as every name of the right one, in each
feature whose direction is known (`resolve/features.py`): whatever weights a matcher gives them, that name is not
below. `by three` asks it of three measures alone: the weight of the query that the name covers, the weight of the
name that the query covers, and the letters that both share. Names of other parties are the nearest 200. Size 0 is the
index of the lists; larger ones are grown as `onrecord evaluate names --growth` grows them.

`at 1 % false` asks the same of the threshold: an alias or slip is out of reach where more than 1 % of the names of
nobody have a name that they come at least as near to, so that a bar which lets it in lets too many of them in.
"""

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

from onrecord.evaluate.names.growth import grown_rows
from onrecord.evaluate.names.other_names import read_other_names
from onrecord.evaluate.names.parties import read_parties, sorted_words
from onrecord.evaluate.names.sets import SEED, NameSets, Query, build_sets
from onrecord.record.names.forms import forms_of
from onrecord.record.names.query import candidate_names, query_words
from onrecord.resolve.compare import QueryWords, features_with
from onrecord.resolve.features import FEATURES
from onrecord.resolve.matcher import NameMatcher

_NEAREST = 200
_FALSE = 0.01
_DIRECTED = tuple((at, way) for at, (_, way) in enumerate(FEATURES) if way)
_THREE = tuple(
    (at, 1) for at, (name, _) in enumerate(FEATURES) if name in ("query covered", "name covered", "letters alike")
)


def out_of_reach(matcher: NameMatcher, query: Query, names: Sequence[int], by: Sequence[tuple[int, int]]) -> bool:
    """Return whether some other party has a name that is at least as near as every name of the right one."""
    index = matcher.index
    words = query_words(index, forms_of(query.text))
    asked = QueryWords.of(words)
    own = [[way * features_with(index, asked, name)[at] for at, way in by] for name in names]
    best = [max(column) for column in zip(*own, strict=True)]
    for name in candidate_names(index, words, most=_NEAREST, kind=query.kind):
        if index.entity_id(name) != query.entity:
            features = features_with(index, asked, name)
            if all(way * features[at] >= most - 1e-9 for (at, way), most in zip(by, best, strict=True)):
                return True
    return False


def names_by_entity(matcher: NameMatcher, entities: Iterable[str]) -> dict[str, list[int]]:
    """Return the numbers of the names of some parties."""
    found: dict[str, list[int]] = {entity: [] for entity in entities}
    index = matcher.index
    for name in range(index.header.names):
        entity = index.entity_id(name)
        if entity in found:
            found[entity].append(name)
    return found


def above_no_bar(matcher: NameMatcher, sets: NameSets, name: str, by: Sequence[tuple[int, int]]) -> float:
    """Return the share of the questions of a set that no bar lets in which lets in 1 % of the names of nobody."""
    import numpy as np

    at, ways = [at for at, _ in by], np.array([way for _, way in by])
    nobody, rows = [], []
    negatives = [*sets.queries["easy"], *sets.queries["hard"]]
    for number, query in enumerate(negatives):
        for compared in matcher.compare(query.text, query.kind):
            nobody.append(number)
            rows.append([compared.features[place] for place in at])
    near, owner = np.array(rows) * ways, np.array(nobody)
    names = names_by_entity(matcher, [query.entity for query in sets.queries[name]])
    lost = 0
    for query in sets.queries[name]:
        asked = QueryWords.of(query_words(matcher.index, forms_of(query.text)))
        own = np.array([features_with(matcher.index, asked, one) for one in names[query.entity]])[:, at] * ways
        better = (near >= own.max(axis=0) - 1e-9).all(axis=1)
        lost += len(np.unique(owner[better])) > _FALSE * len(negatives)
    return lost / max(1, len(sets.queries[name]))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lists", type=Path)
    parser.add_argument("words", type=Path)
    parser.add_argument("--split", default="test")
    parser.add_argument("--sizes", type=int, nargs="+", default=[0, 200_000, 1_000_000])
    options = parser.parse_args()
    parties = read_parties(options.lists)
    sets = build_sets(parties, split=options.split, others=read_other_names(options.words))
    queries = sets.queries["loo"]
    asked = {sorted_words(query.text) for query in (*queries, *sets.queries["typo"][:200])}
    for size in options.sizes:
        rows = grown_rows(sets.rows, parties, size, seed=SEED, asked=asked) if size else sets.rows
        matcher = NameMatcher.of(rows)
        names = names_by_entity(matcher, [query.entity for query in queries])
        for kind in ("person", "organization"):
            some = [query for query in queries if query.category == kind]
            for label, by in (("by every feature", _DIRECTED), ("by three", _THREE)):
                lost = sum(out_of_reach(matcher, query, names[query.entity], by) for query in some)
                share = 1 - lost / max(1, len(some))
                print(f"{size or len(sets.rows):>9,} names  {kind:<13}{label:<17} at most {share:.3f} found first")
        if not size:
            for name, words in (("loo", "aliases"), ("typo", "slips")):
                for label, by in (("by every feature", _DIRECTED), ("by three", _THREE)):
                    share = 1 - above_no_bar(matcher, sets, name, by)
                    print(f"{words:<25}{label:<17} at most {share:.3f} at 1 % false")


if __name__ == "__main__":
    main()
