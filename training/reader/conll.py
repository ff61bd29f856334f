"""Corpora of one word a line: CrossNER, WNUT17, the Broad Twitter Corpus and WikiGold."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

from onrecord.evaluate.reader.corpora import joined, read_tagged
from onrecord.read.learnt.labels import POLITICS
from training.reader.items import UNKNOWN, Item, Marked

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


_IN_POLITICS = {
    **dict.fromkeys("person writer researcher scientist musicalartist".split(), "person"),
    **dict.fromkeys("organisation university band".split(), "organisation"),
    **{name: name for name in ("location", "country", "event")},
}


def people(fields: list[Item]) -> Iterator[Item]:
    """Yield the items of other sets that name people, with the types that the politics set would give.

    In its train set one person in twenty-six is no politician; in other sets none is one. What it would call other
    stretches is not known.
    """
    may_be = frozenset(POLITICS)
    for item in fields:
        marked = [Marked(m.start, m.end, _IN_POLITICS.get(m.label, UNKNOWN)) for m in item.spans["field"]]
        if "politician" not in item.may_be and any(m.label == "person" for m in marked):
            yield dataclasses.replace(item, spans={"field": marked}, may_be=may_be)
