"""Learn which candidates fill a role: `python -m training.reader.fillers FOLDER`, FOLDER a model as exported.

Trees learn from what is known of each candidate which are right, on all of MUC-4's train set as it was read by nets
that had not seen it (`folds.py`). For the figures of cross-validation the trees, the odds of words and the lines of a
fold come from the other folds. Dev is measured once with what ships: trees, odds of words and lines of all of train,
which go into the settings of the folder.
"""

import argparse
import collections
import json
import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from onrecord.evaluate.reader.ceaf import document_counts, normal
from onrecord.evaluate.reader.corpora import MucDocument, muc4, muc4_fillers
from onrecord.evaluate.reader.counts import Counts, score, total
from onrecord.read.learnt.fillers import Candidate, DocumentTold, features, head_of, kept, read_fillers
from onrecord.read.learnt.labels import FILLERS
from onrecord.read.learnt.model import NETWORK, SETTINGS, Model
from onrecord.read.learnt.trees import Trees
from training.reader import folds, trees
from training.reader.folds import CORPORA, fold_of
from training.reader.stages import FOLDS

Gold = dict[str, list[list[str]]]
Scored = list[tuple[Candidate, float]]
_GRID = [g / 100 for g in range(6, 72, 3)]


def lexicon_of(documents: Iterable[MucDocument], gold: dict[str, Gold]) -> dict[str, float]:
    """Return the log odds that words and their heads fill a role in documents where they occur, smoothed."""
    documents = list(documents)
    fills: collections.Counter[str] = collections.Counter()
    for document in documents:
        for role in FILLERS:
            words = {" ".join(m.lower().split()) for entity in gold[document.id][role] for m in entity}
            fills.update({f"{role} {head_of(w)}" for w in words} | {f"{role} = {w}" for w in words})
    texts = [f" {' '.join(document.text.lower().split())} " for document in documents]
    out = {}
    for key, count in fills.items():
        phrase = key.partition(" ")[2].removeprefix("= ")
        shown = sum(f" {phrase}" in text for text in texts)
        if shown >= 2:
            out[key] = round(math.log((count + 0.3) / (max(shown - count, 0) + 1.5)), 3)
    return out


def right(document: DocumentTold, gold: Gold) -> list[bool]:
    """Whether each candidate is a mention of a gold entity."""
    sets = {role: {normal(m) for entity in gold[role] for m in entity} for role in FILLERS}
    return [normal(one.words) in sets[one.role] for one in document.candidates]


def by_role(chosen: Scored) -> dict[str, list[list[str]]]:
    """Return the entities of each role, one mention each."""
    ours = collections.defaultdict(list)
    for one, _ in chosen:
        ours[one.role].append([one.words])
    return ours


def measure(scored: Sequence[Scored], gold: Sequence[Gold], least: dict[str, float]) -> list[dict[str, Counts]]:
    """Return the CEAF-REE counts of each document."""
    return [
        document_counts(by_role(kept(document, least)), theirs, FILLERS)
        for document, theirs in zip(scored, gold, strict=True)
    ]


def tune(scored: Sequence[Scored], gold: Sequence[Gold]) -> dict[str, float]:
    """Return the best line, the same for each role: one each does worse on documents that it was not tuned on."""
    options = [dict.fromkeys(FILLERS, g) for g in _GRID]
    return max(options, key=lambda o: _f1(total([total(list(c.values())) for c in measure(scored, gold, o)])))


def _f1(counts: Counts) -> float:
    return 2 * counts.right / (counts.predicted + counts.gold) if counts.gold else 0.0


def show(name: str, counts: Sequence[dict[str, Counts]]) -> None:
    """Print a line a role and the micro figure."""
    for role in (*FILLERS, "micro"):
        one = score([c[role] if role != "micro" else total(list(c.values())) for c in counts])
        figures = f"P {one.precision:.1f} R {one.recall:.1f} F1 {one.f1:.1f} [{one.low:.1f}, {one.high:.1f}]"
        print(f"{name:22s} {role:8s} {figures}")


def plain(told: Sequence[DocumentTold]) -> list[Scored]:
    """Return the candidates with the chances of the tagger alone."""
    return [[(c, c.best.chance) for c in one.candidates] for one in told]


def by_trees(told: Sequence[DocumentTold], model: Trees, lexicon: dict[str, float]) -> list[Scored]:
    """Return the candidates with the chances of trees."""
    return [list(zip(one.candidates, map(float, model(list(features(one, lexicon)))), strict=True)) for one in told]


class Learning:
    """Readings of the train set out of fold, with what trees learn from them.

    Args:
        told: What is found in each document by the net that has not seen it.
        documents: The documents.
        gold: The fills of each.
    """

    def __init__(self, told: Sequence[DocumentTold], documents: Sequence[MucDocument], gold: dict[str, Gold]) -> None:
        self.told, self.gold = told, [gold[document.id] for document in documents]
        self.lexicon = lexicon_of(documents, gold)
        by_fold = [
            lexicon_of((d for at, d in enumerate(documents) if fold_of(at) != fold), gold) for fold in range(FOLDS)
        ]
        self.rows = [np.array(list(features(one, by_fold[fold_of(at)]))) for at, one in enumerate(told)]
        self.marks = [np.array(right(one, theirs)) for one, theirs in zip(told, self.gold, strict=True)]

    def fit(self, without: int | None = None) -> dict[str, Any]:
        """Return trees of all documents, or of all but those of a fold."""
        use = [at for at in range(len(self.told)) if len(self.rows[at]) and fold_of(at) != without]
        return trees.fit(np.concatenate([self.rows[at] for at in use]), np.concatenate([self.marks[at] for at in use]))

    def crossed(self) -> list[Scored]:
        """Return the candidates of each document with the chances of trees that have not seen its fold."""
        models = [Trees(self.fit(fold)) for fold in range(FOLDS)]
        return [
            list(zip(one.candidates, map(float, models[fold_of(at)](self.rows[at])), strict=True))
            for at, one in enumerate(self.told)
        ]


def cross_validated(scored: Sequence[Scored], gold: Sequence[Gold]) -> list[dict[str, Counts]]:
    """Return the counts of each document, with lines tuned on the other folds."""
    out: dict[int, dict[str, Counts]] = {}
    for fold in range(FOLDS):
        others = [at for at in range(len(scored)) if fold_of(at) != fold]
        own = [at for at in range(len(scored)) if fold_of(at) == fold]
        least = tune([scored[at] for at in others], [gold[at] for at in others])
        counts = measure([scored[at] for at in own], [gold[at] for at in own], least)
        out.update(zip(own, counts, strict=True))
    return [out[at] for at in range(len(scored))]


def out_of_fold(documents: Sequence[MucDocument], least: dict[str, float]) -> list[tuple[DocumentTold, Scored]]:
    """Return what is found in each document of the train set, and its fillers above the lines.

    Neither the net nor the trees of a document have seen it.
    """
    learning = Learning(folds.read(documents), documents, muc4_fillers(CORPORA, "train"))
    return [(told, kept(one, least)) for told, one in zip(learning.told, learning.crossed(), strict=True)]


def main() -> None:
    """Fit, tune, write and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--network", default=NETWORK)
    given = parser.parse_args()
    documents = muc4(CORPORA, "train")
    learning = Learning(folds.read(documents), documents, muc4_fillers(CORPORA, "train"))
    show("cross-validated, tagger", cross_validated(plain(learning.told), learning.gold))
    crossed = learning.crossed()
    show("cross-validated, trees", cross_validated(crossed, learning.gold))
    data, least = learning.fit(), tune(crossed, learning.gold)
    path = given.folder / SETTINGS
    settings = json.loads(path.read_text("utf-8"))
    settings["fillers"] = {"trees": data, "odds": learning.lexicon, "least": least}
    path.write_text(json.dumps(settings, separators=(",", ":")), "utf-8")
    model = Model(given.folder, given.network)
    dev, dev_gold = muc4(CORPORA, "dev"), muc4_fillers(CORPORA, "dev")
    dev_told, theirs = [read_fillers(model, d.text) for d in dev], [dev_gold[d.id] for d in dev]
    show("dev, tagger", measure(plain(dev_told), theirs, tune(plain(learning.told), learning.gold)))
    show("dev, trees", measure(by_trees(dev_told, Trees(data), learning.lexicon), theirs, least))


if __name__ == "__main__":
    main()
