"""Fit trees on numbers and give them as plain data for `onrecord.read.learnt.trees`."""

from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier


def fit(rows: np.ndarray[Any, Any], right: np.ndarray[Any, Any], *, rounds: int = 120, seed: int = 1) -> dict[str, Any]:
    """Return trees that give the chance of being right."""
    model = HistGradientBoostingClassifier(
        max_iter=rounds, learning_rate=0.06, max_leaf_nodes=12, min_samples_leaf=25, l2_regularization=2.0,
        random_state=seed,
    )  # fmt: skip
    model.fit(rows, right)
    trees = []
    for (predictor,) in model._predictors:  # noqa: SLF001 - the only way to the trees
        nodes = predictor.nodes
        leaf = nodes["is_leaf"].astype(bool)
        trees.append(
            [
                np.where(leaf, -1, nodes["feature_idx"].astype(int)).tolist(),
                np.where(leaf, 0.0, nodes["num_threshold"]).round(6).tolist(),
                nodes["left"].astype(int).tolist(),
                nodes["right"].astype(int).tolist(),
                np.where(leaf, nodes["value"], 0.0).round(5).tolist(),
            ]
        )
    return {"intercept": round(float(model._baseline_prediction.ravel()[0]), 5), "trees": trees}  # noqa: SLF001
