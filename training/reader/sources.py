"""What a stage of training reads: items by source, each rendered anew for each pass."""

import random  # noqa: TID251 - seeded
from collections.abc import Callable, Iterator
from pathlib import Path

from onrecord.evaluate.reader.corpora import MucDocument, muc4
from training.reader import case, conll, defence, muc, own, redocred
from training.reader.items import Item
from training.reader.paths import ORDINARY, SHARED
from training.reader.pools import Pools

Pass = Callable[[random.Random], list[Item]]
"""Gives the items of one pass over a source, varied by chance."""


class Sources:
    """The corpora, read once.

    Args:
        shared: The folder that holds `corpora`.
        ordinary: The file of ordinary words, for the capitals of MUC-4.
    """

    def __init__(self, shared: Path, ordinary: Path) -> None:
        corpora = shared / "corpora"
        self.names = conll.all_names(corpora)
        self.redocred = list(redocred.items(corpora / "redocred" / "dev_revised.json"))
        self.fields = conll.all_fields(corpora)
        self.politics = [item for item in self.fields if item.source == "crossner-politics"]
        self.people = list(conll.people(self.fields))
        self.defence = defence.items(corpora)
        self.muc = muc4(corpora, "train")
        self.own = own.texts(held=False)
        self.pools = Pools(shared, [*self.redocred, *self.politics])
        self._case = muc.Case(muc.small_words([*self.fields, *self.redocred, *self.defence], ordinary))

    @classmethod
    def here(cls) -> "Sources":
        """Return the corpora beside the project."""
        return cls(SHARED, ORDINARY)

    def of(self, name: str, rng: random.Random) -> list[Item]:
        """Return one pass over a source: an attribute, `own`, `muc`, or `muc:2/3` for MUC-4 but its second third."""
        source, _, part = name.partition(":")
        if source == "own":
            return [case.vary(item, rng) for text in self.own for item in own.items(text, self.pools, rng)]
        if source == "muc":
            return list(self._muc(self._part(part), rng))
        plain: list[Item] = getattr(self, source)
        if source == "defence" and part == "both ways":
            plain = [defence.both_ways(item) for item in plain]
        return [case.vary(item, rng) for item in plain]

    def _part(self, part: str) -> list[MucDocument]:
        """All documents, or for `2/3` all but the second third by place: the third is measured."""
        if not part:
            return self.muc
        fold, folds = (int(number) for number in part.split("/"))
        return [document for at, document in enumerate(self.muc) if at % folds != fold - 1]

    def _muc(self, documents: list[MucDocument], rng: random.Random) -> Iterator[Item]:
        """Windows of the documents; of those without a fill, two in five a pass."""
        for document in documents:
            for item in muc.items(document, self._case, rng):
                if item.spans["fill"] or rng.random() < 0.4:
                    yield item
