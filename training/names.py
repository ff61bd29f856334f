"""Learn the model that scores two names: `python -m training.names`; needs ../shared and scikit-learn.

Positive pairs are names of one party: an alias against the party's other names, and indexed names with a slip. Negative
pairs are what else comes near, and what comes near names of nobody. Only parties of the training split are asked for
(`onrecord.evaluate.names.split`), so that the figures of the other splits are of names not learnt from.
"""

import json
import random  # noqa: TID251 - seeded
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from onrecord.evaluate.names.other_names import read_other_names
from onrecord.evaluate.names.parties import Party, read_parties
from onrecord.evaluate.names.sets import NAMED, build_sets
from onrecord.evaluate.names.split import split_of
from onrecord.resolve.features import FEATURES
from onrecord.resolve.matcher import NameMatcher
from onrecord.text.normalize import fold

SHARED = Path(__file__).resolve().parents[2] / "shared"
OUT = Path(__file__).resolve().parents[1] / "src" / "onrecord" / "resolve" / "names.v1.json"
SEED = 3
ALIASES = 4
"""Aliases of one party that are asked."""
SLIP_WEIGHT = 0.5
Query = tuple[str, str, str]


def main() -> None:
    """Learn from the training split and write the model."""
    if not SHARED.is_dir():
        sys.exit("training.names: the folder ../shared with the lists is not here; nothing was learnt.")
    parties = read_parties(SHARED / "lists")
    sets = build_sets(parties, split="train", others=read_other_names(SHARED / "names"), sizes={"hard": 3000})
    rows = [(p.id, p.kind.value, n.text, n.quality.value) for p in parties for n in (*p.names, *p.originals)]
    matcher = NameMatcher.of(rows)
    aliases = pairs_of(matcher, list(_aliases(parties)), leave_out_itself=True)
    slips = pairs_of(matcher, [(q.text, q.kind, q.entity) for q in sets.queries["typo"]])
    nobody = pairs_of(matcher, [(q.text, q.kind, "") for name in ("easy", "hard") for q in sets.queries[name]])
    x = np.vstack([aliases[0], slips[0], nobody[0]])
    y = np.concatenate([aliases[1], slips[1], nobody[1]])
    weights = np.concatenate([np.ones(len(aliases[1])), np.full(len(slips[1]), SLIP_WEIGHT), np.ones(len(nobody[1]))])
    model = HistGradientBoostingClassifier(
        max_iter=90,
        max_leaf_nodes=6,
        learning_rate=0.12,
        monotonic_cst=[direction for _, direction in FEATURES],
        random_state=SEED,
        early_stopping=False,
    )
    model.fit(x, y, sample_weight=weights)
    OUT.write_text(json.dumps(as_data(model), separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{len(y)} pairs, {int(y.sum())} of one party; {OUT.stat().st_size} bytes written")


def _aliases(parties: Sequence[Party]) -> list[Query]:
    rng = random.Random(SEED)  # noqa: S311 - a sample, no secret
    found = []
    for party in parties:
        names = [*party.names, *party.originals]
        if split_of(party.id) == "train" and party.kind in NAMED and len(names) > 1:
            rng.shuffle(names)
            found += [(name.text, party.kind.value, party.id) for name in names[:ALIASES]]
    return found


def pairs_of(
    matcher: NameMatcher, queries: Sequence[Query], *, leave_out_itself: bool = False
) -> tuple["np.ndarray[Any, Any]", "np.ndarray[Any, Any]"]:
    """Return the features of every pair that comes near, float64[pairs, features], and whether it is of one party."""
    features, same = [], []
    index = matcher.index
    for text, kind, entity in queries:
        own = fold(text)

        def itself(name: int, own: str = own, entity: str = entity) -> bool:
            return index.entity_id(name) == entity and fold(index.text(name)) == own

        for compared in matcher.compare(text, kind, leave_out=itself if leave_out_itself else None):
            features.append(compared.features)
            same.append(index.entity_id(compared.name) == entity)
    return np.array(features, dtype=float), np.array(same, dtype=int)


def as_data(model: HistGradientBoostingClassifier) -> dict[str, Any]:
    """Return the trees as plain data; the value of a node is the mean of its leaves, weighted by their pairs."""
    trees = []
    for (predictor,) in model._predictors:  # noqa: SLF001 - the only way to the trees
        nodes = predictor.nodes
        value = [0.0] * len(nodes)
        for at in reversed(range(len(nodes))):
            node = nodes[at]
            if node["is_leaf"]:
                value[at] = round(float(node["value"]), 5)
            else:
                low, high = int(node["left"]), int(node["right"])
                shares = nodes[low]["count"], nodes[high]["count"]
                mean = (value[low] * shares[0] + value[high] * shares[1]) / (shares[0] + shares[1])
                value[at] = round(float(mean), 5)
        trees.append(
            [
                [-1 if node["is_leaf"] else int(node["feature_idx"]) for node in nodes],
                [0.0 if node["is_leaf"] else round(float(node["num_threshold"]), 6) for node in nodes],
                [int(node["left"]) for node in nodes],
                [int(node["right"]) for node in nodes],
                value,
            ]
        )
    return {
        "version": "names.v1",
        "features": [name for name, _ in FEATURES],
        "intercept": round(float(model._baseline_prediction.ravel()[0]), 5),  # noqa: SLF001
        "trees": trees,
    }


if __name__ == "__main__":
    main()
