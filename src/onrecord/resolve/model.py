"""The model that scores two names: boosted trees over the features, whose parts add up to the score."""

import functools
import math
from collections.abc import Callable, Sequence
from importlib import resources
from typing import NamedTuple

import msgspec

MODEL = "names.v1.json"
"""The model that ships with this version; made by `training/names.py`."""


class Tree(msgspec.Struct, frozen=True, array_like=True):
    """One tree: for each node the feature asked (-1 at a leaf), the threshold, its two next nodes, and its value.

    A node leads low where the feature is at most the threshold. The value of a leaf is what the tree adds, in log-odds;
    that of another node is the mean of the leaves below it, weighted by the training pairs that came there.
    """

    feature: tuple[int, ...]
    threshold: tuple[float, ...]
    low: tuple[int, ...]
    high: tuple[int, ...]
    value: tuple[float, ...]


class TreeModel(msgspec.Struct, frozen=True, kw_only=True):
    """A sum of trees and an intercept, in log-odds; `features` are their names, in order."""

    version: str
    features: tuple[str, ...]
    intercept: float
    trees: tuple[Tree, ...]


class Share(NamedTuple):
    """What one feature adds to the score, in log-odds."""

    feature: str
    amount: float


@functools.cache
def load_model() -> TreeModel:
    """Return the model that ships with the package."""
    data = resources.files("onrecord.resolve").joinpath(MODEL).read_bytes()
    return msgspec.json.decode(data, type=TreeModel)


@functools.cache
def scorer() -> Callable[[Sequence[float]], float]:
    """Return the function that gives the score of features, in log-odds: the trees of the model, as Python code."""
    model = load_model()
    terms = "\n + ".join([repr(model.intercept), *(_code(tree, 0) for tree in model.trees)])
    # Only numbers of the model go into this text; nested conditions run several times as fast as walking the trees.
    return eval(f"lambda x: (\n {terms})")  # type: ignore[no-any-return]  # noqa: S307


def _code(tree: Tree, node: int) -> str:
    asked = tree.feature[node]
    if asked < 0:
        return repr(tree.value[node])
    low, high = _code(tree, tree.low[node]), _code(tree, tree.high[node])
    return f"({low} if x[{asked}] <= {tree.threshold[node]!r} else {high})"


def shares(features: Sequence[float]) -> tuple[Share, ...]:
    """Return what each feature adds to the score, most first; with `base_score` they sum to it.

    Source:
        Saabas (2014), "Interpreting random forests": the change of value at each node is that of the feature asked.
    """
    model = load_model()
    amounts: dict[int, float] = {}
    for tree in model.trees:
        node = 0
        while (asked := tree.feature[node]) >= 0:
            following = tree.low[node] if features[asked] <= tree.threshold[node] else tree.high[node]
            amounts[asked] = amounts.get(asked, 0.0) + tree.value[following] - tree.value[node]
            node = following
    ordered = sorted(amounts.items(), key=lambda item: (-abs(item[1]), item[0]))
    return tuple(Share(model.features[number], amount) for number, amount in ordered)


def base_score() -> float:
    """Return the score before any feature is asked, in log-odds."""
    model = load_model()
    return model.intercept + sum(tree.value[0] for tree in model.trees)


def probability(score: float) -> float:
    """Return log-odds as a share in [0, 1]."""
    return 1 / (1 + math.exp(-max(-40.0, min(40.0, score))))
