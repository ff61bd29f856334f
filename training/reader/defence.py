"""re3d as training items: stretches of whole sentences with their entities and relations."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

from onrecord.evaluate.reader.corpora import DefenceDocument, re3d
from onrecord.read.learnt.labels import BOTH_WAYS, DEFENCE, DEFENCE_TIES
from onrecord.text.sentences import split_sentences
from training.reader.items import Item, Marked, Pair

_LONGEST = 900


def items(corpora: Path) -> list[Item]:
    """Return the stretches of the documents that are not held out."""
    return [_item(d, *part) for d in re3d(corpora) if not d.held_out for part in stretches(d.text)]


def stretches(text: str) -> Iterator[tuple[int, int, list[tuple[int, int]]]]:
    """Yield stretches of about 150 words, each with its sentences."""
    part: list[tuple[int, int]] = []
    for start, end in split_sentences(text):
        if part and end - part[0][0] > _LONGEST:
            yield part[0][0], part[-1][1], part
            part = []
        part.append((start, end))
    if part:
        yield part[0][0], part[-1][1], part


def _item(document: DefenceDocument, first: int, last: int, sentences: list[tuple[int, int]]) -> Item:
    item = Item(text=document.text[first:last], source="re3d")
    item.sentences = [(a - first, b - first) for a, b in sentences]
    marked = sorted(e for e in document.entities if first <= e[0] and e[1] <= last and e[2] in DEFENCE)
    item.spans["defence"] = [Marked(a - first, b - first, label) for a, b, label in marked]
    places = {(a, b): at for at, (a, b, _) in enumerate(marked)}
    item.pairs["defence"] = [
        Pair(places[a, b], places[c, d], label)
        for a, b, c, d, label in sorted(document.relations)
        if (a, b) in places and (c, d) in places and (a, b) != (c, d) and label in DEFENCE_TIES
    ]
    return item


def both_ways(item: Item) -> Item:
    """Return an item whose relations that hold both ways are marked both ways.

    One way or the other is annotated by the order of the words or by type; a head that must guess it finds neither.
    """
    pairs = item.pairs["defence"]
    told = {(pair.one, pair.other) for pair in pairs}
    turned = [
        Pair(pair.other, pair.one, pair.label)
        for pair in pairs
        if pair.label in BOTH_WAYS and (pair.other, pair.one) not in told
    ]
    return dataclasses.replace(item, pairs={"defence": [*pairs, *turned]})
