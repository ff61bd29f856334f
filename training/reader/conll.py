"""Corpora of one word a line: CrossNER, WNUT17, the Broad Twitter Corpus and WikiGold, and Re-DocRED's names."""

import dataclasses
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from onrecord.evaluate.reader.corpora import joined, read_tagged
from training.reader.items import Item, Marked

WNUT = {"person": "PER", "location": "LOC", "corporation": "ORG", "group": "ORG"}
WNUT_OTHER = {"creative-work": "MISC", "product": "MISC"}
PLAIN = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "MISC": "MISC"}
CROSS = {
    **dict.fromkeys("person politician writer scientist researcher musicalartist".split(), "PER"),
    **dict.fromkeys("organisation politicalparty university band".split(), "ORG"),
    **dict.fromkeys("location country".split(), "LOC"),
    **dict.fromkeys("misc event election award".split(), "MISC"),
}


def names(path: Path, source: str, table: dict[str, str]) -> Iterator[Item]:
    """Yield the sentences of a file with the four types of names."""
    for words in read_tagged(path):
        text, marked = joined(words)
        item = Item(text=text, source=source)
        item.spans["name"] = [Marked(m.start, m.end, table[m.label]) for m in marked if m.label in table]
        yield item


def crossner(path: Path, field: str) -> Iterator[Item]:
    """Yield the sentences of one set of CrossNER with its own types, and with the four where each has one."""
    for words in read_tagged(path):
        text, marked = joined(words)
        item = Item(text=text, source=f"crossner-{field}")
        item.spans["field"] = marked
        if field == "politics":
            item.spans["name"] = [Marked(m.start, m.end, CROSS[m.label]) for m in marked]
        yield item


def redocred(path: Path) -> Iterator[Item]:
    """Yield the documents of Re-DocRED with the names in them."""
    for document in json.loads(path.read_text("utf-8")):
        starts: list[list[int]] = []
        text = ""
        for sentence in document["sents"]:
            starts.append([])
            for word in sentence:
                text = f"{text} {word}" if text else word
                starts[-1].append(len(text) - len(word))
        marked = {
            (starts[m["sent_id"]][m["pos"][0]], _end(starts, document["sents"], m), m["type"])
            for group in document["vertexSet"]
            for m in group
        }
        item = Item(text=text, source="redocred")
        item.spans["name"] = _apart(Marked(a, b, PLAIN[kind]) for a, b, kind in sorted(marked) if kind in PLAIN)
        yield item


def _end(starts: list[list[int]], sentences: list[list[str]], mention: dict[str, Any]) -> int:
    sentence, last = int(mention["sent_id"]), int(mention["pos"][1]) - 1
    return starts[sentence][last] + len(sentences[sentence][last])


def _apart(marked: Iterable[Marked]) -> list[Marked]:
    """Leave out a stretch that overlaps the one before."""
    out: list[Marked] = []
    for mark in marked:
        if not out or mark.start >= out[-1].end:
            out.append(mark)
    return out


def all_names(corpora: Path) -> list[Item]:
    """Return the training items of the corpora of names whose licences allow shipped weights."""
    out = [
        *names(corpora / "ner/WNUT17/CONLL-format/data/train/wnut17train.conll", "wnut", {**WNUT, **WNUT_OTHER}),
        *names(corpora / "ner/wikigold/CONLL-format/data/wikigold.conll.txt", "wikigold", PLAIN),
    ]
    for letter in "abefgh":
        part = list(names(corpora / f"ner/BTC/CONLL-format/data/{letter}.conll", "btc", PLAIN))
        out += part[::2]  # tweets are far from reports: half of them
    return out


def all_fields(corpora: Path) -> list[Item]:
    """Return the training items of CrossNER: the train sets, and dev and test of all sets but politics."""
    out: list[Item] = []
    for field in ("politics", "ai", "literature", "music", "science"):
        parts = ("train",) if field == "politics" else ("train", "dev", "test")
        of_field = [i for part in parts for i in crossner(corpora / "crossner" / field / f"{part}.txt", field)]
        used = frozenset(mark.label for item in of_field for mark in item.spans["field"])
        out += [dataclasses.replace(item, may_be=used) for item in of_field]
    return out
