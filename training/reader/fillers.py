"""Learn which candidates fill a role: `python -m training.reader.fillers`.

Each third of the train set is read by the model of its fold, which has not seen it; the words' odds come from the other
two thirds. Trees learn from the features; lines for each role are tuned on the same unseen readings. `--final STAGE`
measures dev with another model, and writes trees, odds and lines into the settings of a folder.
"""

import argparse
import collections
import json
import math
import pickle  # noqa: S403 - our own files of intermediate work
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from onrecord.evaluate.reader.ceaf import document_counts, normal
from onrecord.evaluate.reader.corpora import MucDocument, muc4, muc4_fillers
from onrecord.evaluate.reader.counts import Counts, score, total
from onrecord.read.learnt.fillers import DocumentTold, features, head_of, kept, read_fillers
from onrecord.read.learnt.labels import FILLERS
from onrecord.read.learnt.model import Model
from onrecord.read.learnt.trees import Trees
from training.reader import trees
from training.reader.export import export
from training.reader.paths import OUT, SHARED
from training.reader.stages import FOLDS

CORPORA = SHARED / "corpora"
Gold = dict[str, list[list[str]]]


def readings(stage: str, documents: Sequence[MucDocument], name: str) -> list[DocumentTold]:
    """Return what the model of a stage makes of documents; kept on disk."""
    path = OUT / f"told-{stage}-{name}.pickle"
    if path.exists():
        return pickle.loads(path.read_bytes())  # type: ignore[no-any-return]  # noqa: S301
    folder = OUT / "model" / stage
    if not (folder / "settings.json").exists():
        export(stage, folder, stage)
    model = Model(folder)
    told = [read_fillers(model, document.text) for document in documents]
    path.write_bytes(pickle.dumps(told))
    return told


def lexicon_of(documents: Iterable[MucDocument], gold: dict[str, Gold]) -> dict[str, float]:
    """Return the log odds that words and their heads fill a role in documents where they occur, smoothed."""
    documents = list(documents)
    fills: collections.Counter[str] = collections.Counter()
    for document in documents:
        for role in FILLERS:
            words = {" ".join(m.lower().split()) for entity in gold[document.id][role] for m in entity}
            fills.update({f"{role} {head_of(w)}" for w in words} | {f"{role} = {w}" for w in words})
    out = {}
    texts = [f" {' '.join(document.text.lower().split())} " for document in documents]
    for key, count in fills.items():
        role, _, words = key.partition(" ")
        words = words.removeprefix("= ")
        shown = sum(f" {words}" in text for text in texts)
        if shown >= 2:
            out[key] = round(math.log((count + 0.3) / (max(shown - count, 0) + 1.5)), 3)
    return out


def right(document: DocumentTold, gold: Gold) -> list[bool]:
    """Whether each candidate is a mention of a gold entity."""
    sets = {role: {normal(m) for entity in gold[role] for m in entity} for role in FILLERS}
    return [normal(one.words) in sets[one.role] for one in document.candidates]


Scored = list[list[tuple[Any, float]]]


def scored(told: Sequence[DocumentTold], model: Trees, lexicon: Sequence[dict[str, float]]) -> Scored:
    """Return the candidates of each document with their chances."""
    out = []
    for document, words in zip(told, lexicon, strict=True):
        rows = list(features(document, words))
        chances = model(rows) if rows else []
        out.append(list(zip(document.candidates, map(float, chances), strict=True)))
    return out


def measure(chosen: Scored, gold: Sequence[Gold], least: dict[str, float]) -> list[dict[str, Counts]]:
    """Return the CEAF-REE counts of each document."""
    out = []
    for document, theirs in zip(chosen, gold, strict=True):
        ours = collections.defaultdict(list)
        for one, _ in kept(document, least):
            ours[one.role].append([one.words])
        out.append(document_counts(ours, theirs, FILLERS))
    return out


def tune(chosen: Scored, gold: Sequence[Gold]) -> dict[str, float]:
    """Return the line of each role: first each role's best F1, then the best for all roles together."""
    least = dict.fromkeys(FILLERS, 0.4)
    grid = [g / 100 for g in range(14, 72, 4)]
    counts = {(role, g): total([m[role] for m in measure(chosen, gold, dict.fromkeys(FILLERS, g))]) for g in grid for role in FILLERS}
    for _ in range(3):
        for role in FILLERS:
            others = total([counts[r, least[r]] for r in FILLERS if r != role]) if (role, least[role]) in counts else total([])
            least[role] = max(grid, key=lambda g: _f1(others.plus(counts[role, g])))
    return least


def _f1(counts: Counts) -> float:
    return 2 * counts.right / (counts.predicted + counts.gold) if counts.gold else 0.0


def show(name: str, counts: Sequence[dict[str, Counts]]) -> None:
    """Print a line a role and the micro figure."""
    for role in FILLERS:
        print(f"{name:24s} {role:8s}", "P %.1f R %.1f F1 %.1f [%.1f, %.1f]" % score([c[role] for c in counts]))
    print(f"{name:24s} micro   ", "P %.1f R %.1f F1 %.1f [%.1f, %.1f]" % score([total(list(c.values())) for c in counts]))


def main() -> None:
    """Fit, tune and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--final", default="")
    parser.add_argument("--into", type=Path)
    given = parser.parse_args()
    documents, gold = muc4(CORPORA, "train"), muc4_fillers(CORPORA, "train")
    told: list[DocumentTold | None] = [None] * len(documents)
    words: list[dict[str, float]] = [{}] * len(documents)
    fold = [at % FOLDS for at in range(len(documents))]
    for part in range(FOLDS):
        if not (OUT / f"fold{part + 1}.pt").exists():
            continue
        places = [at for at in range(len(documents)) if fold[at] == part]
        lexicon = lexicon_of((d for at, d in enumerate(documents) if fold[at] != part), gold)
        for at, one in zip(places, readings(f"fold{part + 1}", [documents[at] for at in places], "out"), strict=True):
            told[at], words[at] = one, lexicon
    known = [at for at in range(len(documents)) if told[at] is not None]
    read = [told[at] for at in known]
    golds = [gold[documents[at].id] for at in known]
    lexicons = [words[at] for at in known]
    folds = [fold[at] for at in known]
    rows = [list(features(one, lex)) for one, lex in zip(read, lexicons, strict=True)]
    marks = [right(one, g) for one, g in zip(read, golds, strict=True)]

    raw = [[(c, c.best.chance) for c in one.candidates] for one in read]
    show("cv tagger alone", measure(raw, golds, tune(raw, golds)))
    halves: Scored = [[] for _ in known]
    for part in (0, 1):  # trees of one half of the documents score the other half
        use = [i for i in range(len(known)) if i % 2 != part and rows[i]]
        model = Trees(trees.fit(np.concatenate([rows[i] for i in use]), np.concatenate([marks[i] for i in use])))
        for i in range(len(known)):
            if i % 2 == part:
                halves[i] = scored([read[i]], model, [lexicons[i]])[0]
    least = tune(halves, golds)
    show("cv with scorer", measure(halves, golds, least))
    print(least)
    data = trees.fit(np.concatenate([r for r in rows if r]), np.concatenate([m for m in marks if m]))
    lexicon = lexicon_of(documents, gold)
    dev, dev_gold = muc4(CORPORA, "dev"), muc4_fillers(CORPORA, "dev")
    stage = given.final or "fold1"
    dev_told = readings(stage, dev, "dev")
    theirs = [dev_gold[d.id] for d in dev]
    dev_raw = [[(c, c.best.chance) for c in one.candidates] for one in dev_told]
    show(f"dev {stage} tagger", measure(dev_raw, theirs, tune(raw, golds)))
    chosen = scored(dev_told, Trees(data), [lexicon] * len(dev))
    show(f"dev {stage} scorer", measure(chosen, theirs, least))
    show(f"dev {stage} tuned on dev", measure(chosen, theirs, tune(chosen, theirs)))
    if given.into:
        path = given.into / "settings.json"
        settings = json.loads(path.read_text("utf-8"))
        settings["fillers"] = {"trees": data, "odds": lexicon, "least": least}
        path.write_text(json.dumps(settings, separators=(",", ":")), "utf-8")


if __name__ == "__main__":
    main()
