"""Learn which candidates fill a role: `python -m training.reader.fillers FOLDER`, FOLDER a model as exported.

A fifth of MUC-4's train set was left out of the net's training. The net reads it; trees learn from what is known of
each candidate which are right, and a line for each role is tuned, each half by the trees of the other. Dev is measured
once with what came of it. Trees, odds of words and lines go into the settings of the folder.
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
from training.reader import trees
from training.reader.paths import SHARED

CORPORA = SHARED / "corpora"
LEFT_OUT = 5
"""One document in so many was left out: `stages.MUC`."""

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
    """Return the line of each role that is best for all roles together."""
    by_line = {g: measure(scored, gold, dict.fromkeys(FILLERS, g)) for g in _GRID}
    counts = {(role, g): total([m[role] for m in by_line[g]]) for g in _GRID for role in FILLERS}
    least = dict.fromkeys(FILLERS, _GRID[len(_GRID) // 2])
    for _ in range(4):
        for role in FILLERS:
            others = total([counts[r, least[r]] for r in FILLERS if r != role])
            least[role] = max(_GRID, key=lambda g: _f1(others.plus(counts[role, g])))
    return least


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


def learn(
    told: Sequence[DocumentTold], golds: Sequence[Gold], lexicon: dict[str, float]
) -> tuple[dict[str, Any], dict[str, float]]:
    """Return trees of all documents, and lines tuned on halves that are scored by trees of the other half."""
    rows = [np.array(list(features(one, lexicon))) for one in told]
    marks = [np.array(right(one, gold)) for one, gold in zip(told, golds, strict=True)]
    crossed: list[Scored] = [[] for _ in told]
    for part in (0, 1):
        use = [at for at in range(len(told)) if at % 2 != part and len(rows[at])]
        model = Trees(trees.fit(np.concatenate([rows[at] for at in use]), np.concatenate([marks[at] for at in use])))
        for at in range(part, len(told), 2):
            crossed[at] = by_trees([told[at]], model, lexicon)[0]
    least = tune(crossed, golds)
    show("left out, trees", measure(crossed, golds, least))
    filled = [at for at in range(len(told)) if len(rows[at])]
    return trees.fit(np.concatenate([rows[at] for at in filled]), np.concatenate([marks[at] for at in filled])), least


def main() -> None:
    """Fit, tune, write and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--network", default=NETWORK)
    given = parser.parse_args()
    documents, gold = muc4(CORPORA, "train"), muc4_fillers(CORPORA, "train")
    left = [document for at, document in enumerate(documents) if at % LEFT_OUT == 0]
    lexicon = lexicon_of((d for at, d in enumerate(documents) if at % LEFT_OUT), gold)
    model = Model(given.folder, given.network)
    told, golds = [read_fillers(model, d.text) for d in left], [gold[d.id] for d in left]
    lines = tune(plain(told), golds)
    show("left out, tagger", measure(plain(told), golds, lines))
    data, least = learn(told, golds, lexicon)
    path = given.folder / SETTINGS
    settings = json.loads(path.read_text("utf-8"))
    settings["fillers"] = {"trees": data, "odds": lexicon, "least": least}
    path.write_text(json.dumps(settings, separators=(",", ":")), "utf-8")
    dev, dev_gold = muc4(CORPORA, "dev"), muc4_fillers(CORPORA, "dev")
    dev_told, theirs = [read_fillers(model, d.text) for d in dev], [dev_gold[d.id] for d in dev]
    show("dev, tagger", measure(plain(dev_told), theirs, lines))
    show("dev, trees", measure(by_trees(dev_told, Trees(data), lexicon), theirs, least))


if __name__ == "__main__":
    main()
