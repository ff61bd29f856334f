"""Ask matchers the questions of the sets, in this process and one after the other, and count."""

import gc
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from onrecord.errors import ConfigError
from onrecord.evaluate.names.matcher import Contender, Matcher, ask
from onrecord.evaluate.names.metrics import (
    Outcome,
    average_precision,
    best_f1,
    interval,
    outcome,
    recall_at,
    right_scores,
    share_within,
    top_scores,
)
from onrecord.evaluate.names.pairs import read_pairs, score_pairs
from onrecord.evaluate.names.sets import NameSets, Query

NEGATIVES = ("easy", "hard")
LIMIT = 5
STATM = Path("/proc/self/statm")


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """The figures of one matcher by key, such as `loo person @1`; None where they were not measured."""

    name: str
    figures: dict[str, float | None]


def make(contender: Contender, sets: NameSets) -> tuple[Matcher, dict[str, float | None]]:
    """Return a matcher over the index of the sets, and what making it took: CPU-seconds and megabytes held.

    Raises:
        ConfigError: A package that the matcher needs is not installed.
    """
    gc.collect()
    before, started = _megabytes(), time.process_time()
    try:
        matcher = contender.of(sets.rows)
    except ModuleNotFoundError as error:
        raise ConfigError(
            f"{contender.name} needs {error.name}, which is not installed.",
            hint="`make bench-names` has an environment with all of them; --peers none measures ours alone",
        ) from error
    took = time.process_time() - started
    gc.collect()
    after = _megabytes()
    held = after - before if before is not None and after is not None else None
    return matcher, {"index CPU-s": took, "index MB": held}


def measure(
    contender: Contender, sets: NameSets, *, names: Iterable[str], seed: int, pairs: Path | None = None
) -> Measured:
    """Return the figures of a matcher on the sets named, and on a file of labelled pairs."""
    matcher, figures = make(contender, sets)
    if pairs is not None:
        scored = score_pairs(read_pairs(pairs), matcher.score_pair)
        figures["name_bench F1"] = scored.f1
        figures |= {f"name_bench {name}": value for name, value in scored.by_category.items()}
    queries = [query for name in names for query in sets.queries[name]]
    if not queries:
        return Measured(name=contender.name, figures=figures)
    started = time.process_time()
    answers = ask(matcher, [(query.text, query.kind) for query in queries], LIMIT)
    took = time.process_time() - started
    figures["names per CPU-s"] = len(queries) / took if took else None
    outcomes = [(query, outcome(found, query.entity)) for query, found in zip(queries, answers, strict=True)]
    return Measured(name=contender.name, figures=figures | figures_of(outcomes, seed=seed))


def figures_of(outcomes: Sequence[tuple[Query, Outcome]], *, seed: int) -> dict[str, float | None]:
    """Return every figure that outcomes give: shares found, and the positives against the negatives."""
    groups: dict[str, list[Outcome]] = {}
    for query, one in outcomes:
        for key in (query.set, f"{query.set} {query.category}"):
            groups.setdefault(key, []).append(one)
    out: dict[str, float | None] = {}
    for key, group in groups.items():
        if key.split()[0] not in NEGATIVES:
            for places in (1, LIMIT):
                out[f"{key} @{places}"] = share_within(group, places)
    negatives = [one for name in NEGATIVES for one in groups.get(name, ())]
    return out | (_against(groups, negatives, seed) if negatives else {})


def _against(
    groups: Mapping[str, Sequence[Outcome]], negatives: Sequence[Outcome], seed: int
) -> dict[str, float | None]:
    out: dict[str, float | None] = {}
    tops = top_scores(negatives)
    for name in [one for one in ("loo", "loo person", "loo organization", "typo", "script") if one in groups]:
        for rate in (0.01, 0.05):
            scores = right_scores(groups[name])
            out[f"{name} recall at {rate:.0%} false"] = recall_at(scores, tops, rate)
    if "loo" in groups:
        scores = right_scores(groups["loo"])
        out["AP"] = average_precision(scores, tops)
        out["AP low"], out["AP high"] = interval(scores, tops, seed=seed)
        out["best F1"] = best_f1(scores, tops)[0]
        first = right_scores(groups["loo"], first_only=True)
        out["AP, first only"] = average_precision(first, tops)
        out["loo first recall at 1% false"] = recall_at(first, tops, 0.01)
    return out


def _megabytes() -> float | None:
    """Return the memory of this process now, or None where the system does not say."""
    import resource

    try:
        pages = int(STATM.read_text().split()[1])
    except OSError:
        return None
    return pages * resource.getpagesize() / (1 << 20)
