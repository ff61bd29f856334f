"""re3d: documents about Syria and Iraq with entities and relations; the parts whose licences allow shipped weights."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from onrecord.read.learnt.labels import DEFENCE, DEFENCE_TIES
from onrecord.text.sentences import split_sentences
from training.reader.items import Item, Marked, Pair

LEFT_OUT = frozenset({"BBC Online"})
"""Sources whose licence is not for commercial use; the copy at hand does not hold them."""

HELD_OUT = 5
"""One document in so many is never trained on: the figures for re3d are of these."""


def held_out(document: str) -> bool:
    """Whether a document is kept for measuring."""
    return int(hashlib.sha256(document.encode()).hexdigest(), 16) % HELD_OUT == 0


def documents(corpora: Path) -> Iterator[tuple[str, str, list[dict[str, Any]], list[dict[str, Any]]]]:
    """Yield each document's id, text, entities and relations."""
    for folder in sorted((corpora / "re3d").iterdir()):
        if not folder.is_dir() or folder.name in LEFT_OUT:
            continue
        entities, relations = defaultdict(list), defaultdict(list)
        for row in _rows(folder / "entities.json"):
            entities[row["documentId"]].append(row)
        for row in _rows(folder / "relations.json"):
            relations[row["documentId"]].append(row)
        for row in _rows(folder / "documents.json"):
            yield row["_id"], row["text"], entities[row["_id"]], relations[row["_id"]]


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def items(corpora: Path, *, held: bool) -> list[Item]:
    """Return stretches of whole sentences, about 150 words each, of the documents held out or of the others."""
    out: list[Item] = []
    for name, text, entities, relations in documents(corpora):
        if held_out(name) != held:
            continue
        for start, end, sentences in stretches(text):
            out.append(_item(text, (start, end), sentences, entities, relations))
    return out


def stretches(text: str, most: int = 900) -> Iterator[tuple[int, int, list[tuple[int, int]]]]:
    """Yield stretches of whole sentences of at most so many characters, each with its sentences."""
    part: list[tuple[int, int]] = []
    for start, end in split_sentences(text):
        if part and end - part[0][0] > most:
            yield part[0][0], part[-1][1], part
            part = []
        part.append((start, end))
    if part:
        yield part[0][0], part[-1][1], part


def _item(
    text: str,
    place: tuple[int, int],
    sentences: list[tuple[int, int]],
    entities: list[dict[str, Any]],
    relations: list[dict[str, Any]],
) -> Item:
    first, last = place
    item = Item(text=text[first:last], source="re3d", sentences=[(a - first, b - first) for a, b in sentences])
    marked = sorted(
        {
            (e["begin"] - first, e["end"] - first, e["type"])
            for e in entities
            if first <= e["begin"] and e["end"] <= last and e["type"] in DEFENCE
        }
    )
    item.spans["defence"] = [Marked(*mark) for mark in marked]
    places = {(a, b): at for at, (a, b, _) in enumerate(marked)}
    pairs = set()
    for row in relations:
        one = places.get((row["sourceBegin"] - first, row["sourceEnd"] - first))
        other = places.get((row["targetBegin"] - first, row["targetEnd"] - first))
        if one is not None and other is not None and one != other and row["type"] in DEFENCE_TIES:
            pairs.add((one, other, row["type"]))
    item.pairs["defence"] = [Pair(*pair) for pair in sorted(pairs)]
    return item
