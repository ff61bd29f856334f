"""Tune the lines for re3d and the leanings for CrossNER's politics: `python -m training.reader.corpus_lines FOLDER`.

Both are tuned on the sets that are measured here (their test sets are kept back), so the figures printed are those of
each half with what was tuned on the other. What was tuned on the whole goes into the settings of the folder.
"""

import argparse
import functools
import itertools
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from onrecord.evaluate.reader.corpora import DefenceDocument, joined, re3d, read_tagged
from onrecord.evaluate.reader.counts import Counts, f1_of, of_sets, score, total
from onrecord.evaluate.reader.run import read_politics
from onrecord.read.learnt.defence import HALF, read_defence
from onrecord.read.learnt.encoder import Encoder, Stretch
from onrecord.read.learnt.labels import POLITICS
from onrecord.read.learnt.model import NETWORK, SETTINGS, Model
from training.reader.folds import CORPORA


class Remembering:
    """An encoder that reads each text once.

    Args:
        encoder: What reads.
    """

    def __init__(self, encoder: Encoder) -> None:
        self._encoder, self._read = encoder, dict[str, list[Stretch]]()

    def read(self, text: str, sentences: Sequence[tuple[int, int]]) -> list[Stretch]:
        """Return the stretches of a text."""
        if text not in self._read:
            self._read[text] = list(self._encoder.read(text, sentences))
        return self._read[text]


Lines = dict[str, float]
Measure = Callable[[Sequence[Any], Lines], list[Counts]]
_LINES = [g / 20 for g in range(3, 14)]
_LEANINGS = (-0.7, 0.7, 1.4, 2.1, 2.8)


def crossed(items: Sequence[Any], tune: Callable[[Sequence[Any]], Lines], measure: Measure) -> list[Counts]:
    """Return the counts of each half with what was tuned on the other."""
    halves = items[::2], items[1::2]
    return [*measure(halves[0], tune(halves[1])), *measure(halves[1], tune(halves[0]))]


def defence_lines(model: Model, documents: Sequence[DefenceDocument]) -> Lines:
    """Return the line of entities that is best for them, then that of relations."""
    entity = max(_LINES, key=lambda g: _f1(defence_counts(model, "entity", documents, {"entity": g, "relation": 1.1})))
    options = itertools.product([entity], _LINES)
    best = max(
        options, key=lambda o: _f1(defence_counts(model, "relation", documents, dict(zip(_KEYS, o, strict=True))))
    )
    return dict(zip(_KEYS, best, strict=True))


_KEYS = ("entity", "relation")


def defence_counts(model: Model, which: str, documents: Sequence[DefenceDocument], lines: Lines) -> list[Counts]:
    """Return the counts of entities or relations in each document."""
    out = []
    for document in documents:
        entities, relations = read_defence(model, document.text, lines)
        pair = (entities, document.entities) if which == "entity" else (relations, document.relations)
        out.append(of_sets(set(pair[0]), set(pair[1])))
    return out


Sentence = tuple[str, frozenset[tuple[int, int, str]]]


def politics_counts(model: Model, sentences: Sequence[Sentence], leaning: Lines) -> list[Counts]:
    """Return the counts of each sentence."""
    model.settings["politics"] = leaning
    return [of_sets(read_politics(model, text), set(gold)) for text, gold in sentences]


def politics_leaning(model: Model, sentences: Sequence[Sentence]) -> Lines:
    """Return leanings, each tuned in turn where it brings anything."""
    leaning: Lines = {}
    best = _f1(politics_counts(model, sentences, leaning))
    for name in ("person", "politician", *(n for n in POLITICS if n not in ("person", "politician"))):
        for more in _LEANINGS:
            reached = _f1(politics_counts(model, sentences, {**leaning, name: more}))
            if reached > best + 0.1:
                best, leaning = reached, {**leaning, name: more}
    return leaning


def _f1(counts: Sequence[Counts]) -> float:
    return f1_of(total(counts))[2]


def _show(name: str, counts: Sequence[Counts]) -> None:
    one = score(counts)
    print(
        f"{name:34s} P {one.precision:.1f} R {one.recall:.1f} F1 {one.f1:.1f} [{one.low:.1f}, {one.high:.1f}]",
        flush=True,
    )


def main() -> None:
    """Tune, print and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--network", default=NETWORK)
    given = parser.parse_args()
    model = Model(given.folder, given.network)
    model.encoder = Remembering(model.encoder)  # type: ignore[assignment]  # of an encoder, reading alone is needed
    documents = [document for document in re3d(CORPORA) if document.held_out]
    for which in _KEYS:
        counts = functools.partial(defence_counts, model, which)
        _show(f"re3d {which}, lines at half", counts(documents, HALF))
        tuned = crossed(documents, functools.partial(defence_lines, model), counts)
        _show(f"re3d {which}, lines of the other half", tuned)
    read = [joined(words) for words in read_tagged(CORPORA / "crossner" / "politics" / "dev.txt")]
    sentences = [(text, frozenset((m.start, m.end, m.label) for m in marked)) for text, marked in read]
    _show("politics, as trained", politics_counts(model, sentences, {}))
    tuned = crossed(sentences, functools.partial(politics_leaning, model), functools.partial(politics_counts, model))
    _show("politics, leanings of the other half", tuned)
    path = given.folder / SETTINGS
    settings = json.loads(path.read_text("utf-8"))
    settings["defence"], settings["politics"] = defence_lines(model, documents), politics_leaning(model, sentences)
    path.write_text(json.dumps(settings, separators=(",", ":")), "utf-8")
    print(settings["defence"], settings["politics"])


if __name__ == "__main__":
    main()
