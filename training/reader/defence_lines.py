"""Tune the lines of entities and relations of re3d: `python -m training.reader.defence_lines FOLDER`.

They are tuned on the documents that are measured here (a fifth of the set is kept back), so the figures printed are
those of each half with the lines of the other. The lines of the whole go into the settings of the folder.
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from onrecord.evaluate.reader.corpora import DefenceDocument, re3d
from onrecord.evaluate.reader.counts import Counts, f1_of, of_sets, score, total
from onrecord.read.learnt.defence import HALF, read_defence
from onrecord.read.learnt.encoder import Encoder, Stretch
from onrecord.read.learnt.model import NETWORK, SETTINGS, Model
from training.reader.folds import CORPORA

Lines = dict[str, float]
_GRID = [g / 20 for g in range(2, 14)]
_NONE = 1.1
"""A line that no chance reaches."""


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


def counts(model: Model, which: str, documents: Sequence[DefenceDocument], lines: Lines) -> list[Counts]:
    """Return the counts of each `entity` or `relation` in each document."""
    out = []
    for document in documents:
        entities, relations = read_defence(model, document.text, lines)
        if which == "entity":
            out.append(of_sets(entities, set(document.entities)))
        else:
            out.append(of_sets(relations, set(document.relations)))
    return out


def tune(model: Model, documents: Sequence[DefenceDocument]) -> Lines:
    """Return the line of entities that is best for them, then that of relations."""

    def reached(which: str, lines: Lines) -> float:
        return f1_of(total(counts(model, which, documents, lines)))[2]

    entity = max(_GRID, key=lambda g: reached("entity", {"entity": g, "relation": _NONE}))
    return {
        "entity": entity,
        "relation": max(_GRID, key=lambda g: reached("relation", {"entity": entity, "relation": g})),
    }


def main() -> None:
    """Tune, print and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--network", default=NETWORK)
    given = parser.parse_args()
    model = Model(given.folder, given.network)
    model.encoder = Remembering(model.encoder)  # type: ignore[assignment]  # of an encoder, reading alone is needed
    documents = [document for document in re3d(CORPORA) if document.held_out]
    halves = documents[::2], documents[1::2]
    of_other = tune(model, halves[1]), tune(model, halves[0])
    for which in HALF:
        _show(f"{which}, lines at half", counts(model, which, documents, HALF))
        crossed = [c for half, lines in zip(halves, of_other, strict=True) for c in counts(model, which, half, lines)]
        _show(f"{which}, lines of the other half", crossed)
    path = given.folder / SETTINGS
    settings = json.loads(path.read_text("utf-8"))
    settings["defence"] = tune(model, documents)
    path.write_text(json.dumps(settings, separators=(",", ":")), "utf-8")
    for which in HALF:
        _show(f"{which}, lines of all", counts(model, which, documents, settings["defence"]))


def _show(name: str, of_documents: Sequence[Counts]) -> None:
    one = score(of_documents)
    figures = f"P {one.precision:.1f} R {one.recall:.1f} F1 {one.f1:.1f} [{one.low:.1f}, {one.high:.1f}]"
    print(f"{name:34s} {figures}", flush=True)


if __name__ == "__main__":
    main()
