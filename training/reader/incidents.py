"""Learn which types of incident a document tells: `python -m training.reader.incidents FOLDER`, after `fillers`."""

import argparse
import collections
import functools
import itertools
import json
import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from onrecord.evaluate.reader.corpora import MucDocument, muc4
from onrecord.evaluate.reader.counts import Counts, score, total
from onrecord.evaluate.reader.templates import document_counts
from onrecord.read.learnt.fillers import DocumentTold, features, kept, read_fillers
from onrecord.read.learnt.incident_words import sentences_of
from onrecord.read.learnt.incidents import ANY, Kept, incidents_of, type_features
from onrecord.read.learnt.labels import INCIDENTS
from onrecord.read.learnt.model import NETWORK, SETTINGS, Model
from onrecord.read.learnt.trees import Trees
from training.reader import trees
from training.reader.fillers import out_of_fold
from training.reader.folds import CORPORA
from training.reader.stages import FOLDS

PARTS = 5
LEAST_SEEN = 12
"""Texts in which a word stands before its odds are kept."""


def chosen_of(model: Model, documents: Sequence[MucDocument]) -> list[tuple[DocumentTold, Kept]]:
    """Return what the model makes of documents, and the fillers above the lines."""
    fillers = model.settings["fillers"]
    by_trees, out = Trees(fillers["trees"]), list[tuple[DocumentTold, Kept]]()
    for document in documents:
        told = read_fillers(model, document.text)
        chances = by_trees(list(features(told, fillers["odds"])))
        out.append((told, kept(list(zip(told.candidates, map(float, chances), strict=True)), fillers["least"])))
    return out


def marks(document: MucDocument) -> list[bool]:
    """Whether each type is told in a document; a mixed type counts for its parts."""
    told = {kind for template in document.templates for kind in template["incident_type"].split(" / ")}
    return [kind in told for kind in INCIDENTS]


def measure(
    documents: Sequence[MucDocument], chosen: Sequence[Kept], types: Sequence[Sequence[float]], lines: dict[str, float]
) -> list[dict[str, Counts]]:
    """Return the template counts of each document."""
    return [
        document_counts(
            [one.template() for one in incidents_of(document.text, fillers, chances, lines)], document.templates
        )
        for document, fillers, chances in zip(documents, chosen, types, strict=True)
    ]


def show(name: str, counts: Sequence[dict[str, Counts]]) -> None:
    """Print a line a key and the micro figure."""
    for key in (*counts[0], "micro"):
        one = score([c[key] if key != "micro" else total(list(c.values())) for c in counts])
        figures = f"P {one.precision:.1f} R {one.recall:.1f} F1 {one.f1:.1f} [{one.low:.1f}, {one.high:.1f}]"
        print(f"{name:12s} {key:14s} {figures}")


def unseen(model: Model, documents: Sequence[MucDocument]) -> dict[int, tuple[DocumentTold, Kept]]:
    """Return by its place what is found in each document by a net and trees of fillers that had not seen it."""
    return dict(enumerate(out_of_fold(documents, model.settings["fillers"]["least"])))


def part_of(at: int) -> int:
    """Return the part of a document when the set is crossed."""
    return at // FOLDS % PARTS  # of each fold some, so that the trees do not learn one net


def odds_of(documents: Iterable[MucDocument]) -> dict[str, dict[str, float]]:
    """Return by type, and for any, the log odds of the words of texts that tell it against those that do not."""
    read = [(functools.reduce(frozenset.union, sentences_of(d.text), frozenset[str]()), marks(d)) for d in documents]
    out = {}
    for at, name in enumerate((*INCIDENTS, ANY)):
        seen = (collections.Counter[str](), collections.Counter[str]())
        count = [1, 1]
        for words, mark in read:
            told = any(mark) if name == ANY else mark[at]
            seen[told].update(words)
            count[told] += 1
        out[name] = {
            word: round(math.log((seen[1][word] + 0.5) / count[1]) - math.log((seen[0][word] + 0.5) / count[0]), 1)
            for word in sorted(seen[0].keys() | seen[1].keys())
            if seen[0][word] + seen[1][word] >= LEAST_SEEN
        }
    return out


def learn(documents: Sequence[MucDocument], read: dict[int, tuple[DocumentTold, Kept]]) -> dict[str, Any]:
    """Return trees, lines and odds of types, and print figures of each part by trees and odds of the others."""
    crossed = [odds_of(d for at, d in enumerate(documents) if part_of(at) != part) for part in range(PARTS)]
    rows = {
        at: np.array(list(type_features(*found, crossed[part_of(at)], documents[at].published)))
        for at, found in read.items()
    }
    right = {at: np.array(marks(documents[at])) for at in read}

    def fit(use: Sequence[int]) -> dict[str, Any]:
        return trees.fit(np.concatenate([rows[at] for at in use]), np.concatenate([right[at] for at in use]), rounds=60)

    types: dict[int, list[float]] = {}
    for part in range(PARTS):
        model = Trees(fit([at for at in read if part_of(at) != part]))
        types |= {at: list(map(float, model(rows[at]))) for at in read if part_of(at) == part}
    some, chosen = [documents[at] for at in read], [fillers for _, fillers in read.values()]
    options = [{"type": a / 20, "share": b / 20} for a, b in itertools.product(range(4, 11), (5, 7, 9, 21))]
    lines = max(options, key=lambda o: _f1(measure(some, chosen, [types[at] for at in read], o)))
    show("cross-validated", measure(some, chosen, [types[at] for at in read], lines))
    return {"trees": fit(list(read)), "lines": lines, "odds": odds_of(documents)}


def main() -> None:
    """Fit, tune, write and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--network", default=NETWORK)
    given = parser.parse_args()
    model, documents = Model(given.folder, given.network), muc4(CORPORA, "train")
    types = learn(documents, unseen(model, documents))
    path = given.folder / SETTINGS
    settings = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({**settings, "types": types}, separators=(",", ":")), "utf-8")
    dev, by_trees = muc4(CORPORA, "dev"), Trees(types["trees"])
    read = list(zip(dev, chosen_of(model, dev), strict=True))
    chances = [list(by_trees(list(type_features(*found, types["odds"], d.published)))) for d, found in read]
    show("dev", measure(dev, [fillers for _, (_, fillers) in read], chances, types["lines"]))


def _f1(counts: Sequence[dict[str, Counts]]) -> float:
    summed = total([total(list(c.values())) for c in counts])
    return 2 * summed.right * summed.found / max(1.0, summed.right * summed.gold + summed.found * summed.predicted)


if __name__ == "__main__":
    main()
