"""Learn which types of incident a document tells: `python -m training.reader.incidents FOLDER`, after `fillers`."""

import argparse
import itertools
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from onrecord.evaluate.reader.corpora import MucDocument, muc4
from onrecord.evaluate.reader.counts import Counts, score, total
from onrecord.evaluate.reader.templates import document_counts
from onrecord.read.learnt.fillers import DocumentTold, features, kept, read_fillers
from onrecord.read.learnt.incidents import Kept, incidents_of, type_features
from onrecord.read.learnt.labels import INCIDENTS
from onrecord.read.learnt.model import NETWORK, SETTINGS, Model
from onrecord.read.learnt.trees import Trees
from training.reader import trees
from training.reader.fillers import out_of_fold
from training.reader.folds import CORPORA, fold_of
from training.reader.stages import FOLDS


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


def main() -> None:
    """Fit, tune, write and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--network", default=NETWORK)
    given = parser.parse_args()
    model = Model(given.folder, given.network)
    documents = muc4(CORPORA, "train")
    read = out_of_fold(documents, model.settings["fillers"]["least"])
    rows = [np.array(list(type_features(told, chosen))) for told, chosen in read]
    right = [np.array(marks(document)) for document in documents]
    crossed: list[list[float]] = [[] for _ in documents]
    for fold in range(FOLDS):
        use = [at for at in range(len(documents)) if fold_of(at) != fold]
        data = trees.fit(np.concatenate([rows[at] for at in use]), np.concatenate([right[at] for at in use]), rounds=60)
        for at in range(fold, len(documents), FOLDS):
            crossed[at] = list(Trees(data)(rows[at]))
    chosen = [fillers for _, fillers in read]
    options = [{"type": a / 20, "share": b / 20} for a, b in itertools.product(range(3, 14), (5, 7, 9, 12, 21))]
    lines = max(options, key=lambda o: _f1(measure(documents, chosen, crossed, o)))
    show("cross-validated", measure(documents, chosen, crossed, lines))
    data = trees.fit(np.concatenate(rows), np.concatenate(right), rounds=60)
    path = given.folder / SETTINGS
    settings = json.loads(path.read_text("utf-8"))
    settings["types"] = {"trees": data, "lines": lines}
    path.write_text(json.dumps(settings, separators=(",", ":")), "utf-8")
    dev = muc4(CORPORA, "dev")
    dev_read = chosen_of(model, dev)
    types = [list(Trees(data)(np.array(list(type_features(told, fillers))))) for told, fillers in dev_read]
    show("dev", measure(dev, [fillers for _, fillers in dev_read], types, lines))


def _f1(counts: Sequence[dict[str, Counts]]) -> float:
    summed = total([total(list(c.values())) for c in counts])
    return 2 * summed.right * summed.found / max(1.0, summed.right * summed.gold + summed.found * summed.predicted)


if __name__ == "__main__":
    main()
