"""Re-DocRED as training items: its names, and those of its relations that are ties told in one sentence."""

import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from training.reader.items import Item, Marked, Pair

_NAMES = ("PER", "ORG", "LOC", "MISC")

_TIES = {
    "P112": ("founded", True),
    "P463": ("member-of", False),
    "P102": ("member-of", False),
    "P361": ("part-of", False),
    "P527": ("part-of", True),
    "P749": ("part-of", False),
    "P355": ("part-of", True),
    "P127": ("owns", True),
    "P488": ("leads", True),
    "P1365": ("successor-of", False),
    "P1366": ("successor-of", True),
    "P40": ("parent-of", False),
    "P22": ("child-of", False),
    "P25": ("child-of", False),
    "P3373": ("sibling-of", False),
    "P26": ("spouse-of", False),
}
"""By relation, the tie and whether its parties change places."""

_ENDS = {"part-of": "O", "founded": "PO", "successor-of": "PO", "owns": "PO"}
"""Types that the parties of a tie must have; places and works are part of others in another sense."""

_LETTERS = {"PER": "P", "ORG": "O", "LOC": "R", "MISC": "X"}


def items(path: Path) -> Iterator[Item]:
    """Yield the documents with their names and ties."""
    for document in json.loads(path.read_text("utf-8")):
        yield _item(document)


def _item(document: dict[str, Any]) -> Item:
    text, places, sentences = _words(document["sents"])
    mentions = sorted(
        (places[m["sent_id"]][m["pos"][0]][0], places[m["sent_id"]][m["pos"][1] - 1][1], m["type"], at, m["sent_id"])
        for at, group in enumerate(document["vertexSet"])
        for m in group
        if m["type"] in _NAMES
    )
    mentions = [m for before, m in itertools.pairwise([(0, 0, "", 0, 0), *mentions]) if m[0] >= before[1]]
    item = Item(text=text, source="redocred", sentences=sentences, pairs_alone=True)
    item.spans["name"] = [Marked(a, b, kind) for a, b, kind, _, _ in mentions]
    item.spans["thing"] = [Marked(a, b, _LETTERS[kind]) for a, b, kind, _, _ in mentions]
    item.pairs["thing"] = list(_ties(document, [(at, sentence) for *_, at, sentence in mentions], item))
    told = {(pair.one, pair.other) for pair in item.pairs["thing"]}
    tied = {(label["h"], label["t"]) for label in document["labels"]}
    tied |= {(b, a) for a, b in tied}
    item.unsaid = {
        (one, other)
        for one, a in enumerate(mentions)
        for other, b in enumerate(mentions)
        if (a[3], b[3]) in tied and (one, other) not in told
    }
    return item


def _ties(document: dict[str, Any], mentions: list[tuple[int, int]], item: Item) -> Iterator[Pair]:
    """Ties whose evidence is one sentence, between the nearest mentions of the parties in it."""
    marked = item.spans["thing"]
    for label in document["labels"]:
        if label["r"] not in _TIES or len(label["evidence"]) != 1:
            continue
        tie, turned = _TIES[label["r"]]
        one, other = (label["t"], label["h"]) if turned else (label["h"], label["t"])
        here = [(at, of) for at, (of, sentence) in enumerate(mentions) if sentence == label["evidence"][0]]
        options = [(a, b) for a, of in here for b, its in here if (of, its) == (one, other)]
        ends = _ENDS.get(tie, "PO")
        if options:
            a, b = min(options, key=lambda p: abs(marked[p[0]].start - marked[p[1]].start))
            if marked[a].label in ends and marked[b].label in ends:
                yield Pair(a, b, tie)


def _words(sents: list[list[str]]) -> tuple[str, list[list[tuple[int, int]]], list[tuple[int, int]]]:
    """The text, the place of each word by sentence, and the places of the sentences."""
    text, places = "", list[list[tuple[int, int]]]()
    for sentence in sents:
        places.append([])
        for word in sentence:
            text = f"{text} {word}" if text else word
            places[-1].append((len(text) - len(word), len(text)))
    return text, places, [(row[0][0], row[-1][1]) for row in places if row]
