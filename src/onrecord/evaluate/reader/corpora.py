"""The public corpora as files: MUC-4, CrossNER and re3d."""

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from onrecord.model.time import Period
from onrecord.text.date_resolve import period_from_parts

_OPENING = 300
_DATELINE = re.compile(r"(\d{1,2})\s+([A-Z]{3})[A-Z]*\.?\s+(\d\d)\b")
_PLACE = re.compile(r"([^,(]+?)\s*(?:\([^)]*\))?,\s+(?=\d|NO DATE)")
_MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()

Tagged = list[tuple[str, str]]

PARTS = 5
"""re3d by the digest of a document's id: part 0 is kept back and not beside the project, part 1 is held out here."""

NOT_FREE = frozenset({"BBC Online"})
"""Parts of re3d whose licence is not for commercial use."""


class Marked(msgspec.Struct, frozen=True):
    """A stretch `text[start:end]` with a label."""

    start: int
    end: int
    label: str


class MucDocument(msgspec.Struct, frozen=True):
    """A document of MUC-4: the processed text, its templates, and the full keys of the templates.

    The processed text lacks the dateline, which the text of the full keys has.
    """

    id: str
    text: str
    templates: list[dict[str, Any]]
    keys: list[dict[str, Any]]
    published: Period | None = None
    written_at: str = ""


def muc4(corpora: Path, part: str) -> list[MucDocument]:
    """Return the documents of `train` or `dev`."""
    full = {row["docid"]: row for row in _rows(corpora / f"muc4/full_keys/{part}.jsonl")}
    rows = [(row, full[row["docid"]]) for row in _rows(corpora / f"muc4/gtt/{part}.json")]
    return [
        MucDocument(row["docid"], row["doctext"], row["templates"], key["templates"], *dateline(key["text"]))
        for row, key in rows
    ]


def dateline(text: str) -> tuple[Period | None, str]:
    """Return the day and the place, in small letters, that a text of MUC-4 opens with: `LIMA, 15 JAN 90 (EFE) --`."""
    opening = text[:_OPENING].split("[TEXT]", maxsplit=1)[0]
    match = _DATELINE.search(opening)
    period = None
    if match is not None and match[2] in _MONTHS:
        period = period_from_parts(1900 + int(match[3]), _MONTHS.index(match[2]) + 1, int(match[1]))
    place = _PLACE.match(opening)
    return period, place[1].strip().lower() if place else ""


def muc4_fillers(corpora: Path, part: str) -> dict[str, dict[str, list[list[str]]]]:
    """Return by document the role fillers of all its templates together: by role the entities, each a list of words."""
    return {
        row["docid"]: {role: [[m[0] for m in entity] for entity in row["extracts"][role]] for role in row["extracts"]}
        for row in _rows(corpora / f"muc4/grit/{part}.json")
    }


def read_tagged(path: Path) -> Iterator[Tagged]:
    """Yield the sentences of a file with a word and its tag on each line."""
    words: Tagged = []
    for line in [*path.read_text("utf-8-sig").splitlines(), ""]:
        parts = line.split()
        if len(parts) >= 2:
            words.append((parts[0], parts[-1]))
        elif words:
            yield words
            words = []


def joined(words: Tagged) -> tuple[str, list[Marked]]:
    """Return a sentence as text, and the stretches its tags mark."""
    text, marked, begun, label, before = "", list[Marked](), -1, "", ""
    for word, tag in words:
        begins = tag != "O" and (tag[0] == "B" or tag[2:] != label or before == "O")
        if begun >= 0 and (tag == "O" or begins):
            marked.append(Marked(begun, len(text), label))
            begun = -1
        start = len(text) + bool(text)
        text = f"{text} {word}" if text else word
        if begins:
            begun = start
        label, before = tag[2:], tag
    if begun >= 0:
        marked.append(Marked(begun, len(text), label))
    return text, marked


class DefenceDocument(msgspec.Struct, frozen=True):
    """A document of re3d: entities as (start, end, type), relations as (start, end, start, end, type)."""

    id: str
    text: str
    entities: frozenset[tuple[int, int, str]]
    relations: frozenset[tuple[int, int, int, int, str]]

    @property
    def held_out(self) -> bool:
        """Whether it is kept for measuring."""
        return int(hashlib.sha256(self.id.encode()).hexdigest(), 16) % PARTS == 1


def re3d(corpora: Path) -> Iterator[DefenceDocument]:
    """Yield the documents whose licences allow shipped weights."""
    for folder in sorted((corpora / "re3d").iterdir()):
        if not folder.is_dir() or folder.name in NOT_FREE:
            continue
        entities, relations = defaultdict(set), defaultdict(set)
        for row in _rows(folder / "entities.json"):
            entities[row["documentId"]].add((row["begin"], row["end"], row["type"]))
        for row in _rows(folder / "relations.json"):
            ends = (row["sourceBegin"], row["sourceEnd"], row["targetBegin"], row["targetEnd"])
            relations[row["documentId"]].add((*ends, row["type"]))
        for row in _rows(folder / "documents.json"):
            name = row["_id"]
            yield DefenceDocument(name, row["text"], frozenset(entities[name]), frozenset(relations[name]))


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
