"""MUC-4's train set as read by nets that had not seen it: `python -m training.reader.folds` reads it once.

Five nets were each trained on four fifths; each reads the fifth it was not trained on. What they find stands for what
the shipped net finds in a new text, so trees and lines are learnt from all 1,300 documents.
"""

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from onrecord.evaluate.reader.corpora import MucDocument, muc4
from onrecord.read.learnt.fillers import Candidate, DocumentTold, Told, read_fillers
from onrecord.read.learnt.model import HEADS, Model
from training.reader.export import export
from training.reader.paths import OUT, SHARED
from training.reader.stages import FOLDS

CORPORA = SHARED / "corpora"
FOUND = OUT / "folds"
"""By fold, a file of what its net found in the documents it had not seen."""


def fold_of(at: int) -> int:
    """Return the part of the train set, from 0, that the document at a place belongs to."""
    return at % FOLDS


def folder_of(fold: int) -> Path:
    """Return where the net that was not trained on a part is, written there where it is not yet."""
    folder = OUT / "model" / f"fold{fold + 1}"
    if not (folder / HEADS).exists():
        export(f"fold{fold + 1}", folder, "fold")
    return folder


def read(documents: Sequence[MucDocument]) -> list[DocumentTold]:
    """Return what is found in each document of the train set by the net that has not seen it."""
    by_fold = [iter(read_fold(documents, fold)) for fold in range(FOLDS)]
    return [next(by_fold[fold_of(at)]) for at in range(len(documents))]


def read_fold(documents: Sequence[MucDocument], fold: int) -> list[DocumentTold]:
    """Return what is found in the documents of a part, read once and kept."""
    path, part = FOUND / f"{fold + 1}.json", [d for at, d in enumerate(documents) if fold_of(at) == fold]
    if not path.exists():
        model = Model(folder_of(fold))
        found = [_row(read_fillers(model, document.text)) for document in part]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(msgspec.json.encode(found))
    rows = msgspec.json.decode(path.read_bytes())
    return [_told(document.text, row) for document, row in zip(part, rows, strict=True)]


def _row(document: DocumentTold) -> dict[str, Any]:
    def plain(told: Told) -> dict[str, Any]:
        values = {field.name: getattr(told, field.name) for field in dataclasses.fields(told)}
        return {key: value.tolist() if isinstance(value, np.ndarray) else value for key, value in values.items()}

    candidates = [(one.role, one.words, [plain(told) for told in one.told]) for one in document.candidates]
    return {"candidates": candidates, "incidents": document.incidents.tolist()}


def _told(text: str, row: dict[str, Any]) -> DocumentTold:
    def told(values: dict[str, Any]) -> Told:
        fields: dict[str, Any] = {
            key: np.array(value, np.float32) if isinstance(value, list) else value for key, value in values.items()
        }
        return Told(**fields)

    candidates = [
        Candidate(role, words, [told(values) for values in places]) for role, words, places in row["candidates"]
    ]
    return DocumentTold(text, candidates, np.array(row["incidents"], np.float32))


if __name__ == "__main__":
    read(muc4(CORPORA, "train"))
