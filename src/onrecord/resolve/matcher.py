"""The NameMatcher: the parties that a name may mean, each with a score that its features add up to."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import nsmallest
from typing import TYPE_CHECKING, NamedTuple, Self

from onrecord.model.vocab import NameQuality
from onrecord.record.names import IndexedName, NameIndex
from onrecord.record.names.build import index_bytes
from onrecord.record.names.file import LEAST_SIMILAR, NameWords
from onrecord.record.names.forms import forms_of
from onrecord.record.names.query import Word, candidate_names, query_words
from onrecord.resolve.compare import QueryWords, features_with
from onrecord.resolve.features import About, align, features_of, same_words
from onrecord.resolve.model import Share, probability, scorer, shares
from onrecord.text.normalize import fold
from onrecord.text.spelling import letters_alike, spelled_alike

if TYPE_CHECKING:
    from onrecord.resolve.blocks.matcher import BlockMatcher

MOST_COMPARED = 24
"""Names that are compared with one query."""


class Scored(NamedTuple):
    """A party that a name may mean.

    Attributes:
        entity: Its id.
        name: The name of it that fits best, as the record writes it.
        quality: How strongly that name identifies.
        kind: What it is.
        score: How likely two names with these features are names of one party, in [0, 1], by the training pairs: a
            figure about two names, none about a person, and it decides nothing by itself.
        features: What was compared, in the order of `features.FEATURES`.
    """

    entity: str
    name: str
    quality: str
    kind: str
    score: float
    features: tuple[float, ...]

    def shares(self) -> tuple[Share, ...]:
        """Return what each feature adds to the score, in log-odds, most first."""
        return shares(self.features)


def scored_of(index: NameIndex, name: int, score: float, features: tuple[float, ...]) -> Scored:
    """Return a name of an index as an answer; `score` is in log-odds."""
    return Scored(
        index.entity_id(name), index.text(name), index.quality(name), index.kind(name), probability(score), features
    )


class Compared(NamedTuple):
    """A name of the index that was compared with a query: its number and the features."""

    name: int
    features: tuple[float, ...]


class _Found(NamedTuple):
    """The best name of a party so far; the least of several is the best."""

    rank: int
    less: float
    layer: int
    name: int
    features: tuple[float, ...]


class NameMatcher:
    """Finds the parties that a name may mean; made once for an index, asked for many names."""

    def __init__(self, index: NameIndex) -> None:
        """Make the matcher of an open index, and of what was added to it since."""
        self.index = index
        self._layers = (index,) if index.more is None else (index, index.more)
        self._blocks: BlockMatcher | None = None

    @classmethod
    def of(cls, rows: Iterable[tuple[str, str, str, str]]) -> Self:
        """Return the matcher of names in memory: entity id, kind, name, quality."""
        return cls(NameIndex(index_bytes(IndexedName(*row[:3], NameQuality(row[3])) for row in rows)))

    def match(self, query: str, kind: str = "", limit: int = 5) -> list[Scored]:
        """Return the parties that a name may mean, best first, each once with its best name.

        Args:
            query: A name, in any script and order.
            kind: `person` or `organization` where it is known; parties of another kind are left out.
            limit: Most parties that are given.
        """
        score = scorer()
        folded = fold(query)
        best: dict[str, _Found] = {}
        for layer, index in enumerate(self._layers):
            written = set(index.names_written(folded))
            for name, features in _compare(index, query, kind, None):
                entity = index.entity_id(name)
                # A name that is written as the query is stands first, then one of the same words in another order.
                rank = (name not in written) + (not same_words(features))
                found = _Found(rank, -score(features), layer, name, features)
                if entity not in best or found < best[entity]:
                    best[entity] = found
        return [
            scored_of(self._layers[found.layer], found.name, -found.less, found.features)
            for found in nsmallest(limit, best.values())
        ]

    def match_many(self, queries: Sequence[tuple[str, str]], limit: int = 5) -> Iterator[list[Scored]]:
        """Yield what `match` returns for each (name, kind), in order; many names take a fraction of the time."""
        if self._blocks is None:
            from onrecord.resolve.blocks.matcher import BlockMatcher

            self._blocks = BlockMatcher(self._layers)
        return self._blocks.match(queries, limit)

    def written(self, query: str) -> set[str]:
        """Return the parties with a name that is written as the query is, but for case, marks and punctuation."""
        folded = fold(query)
        return {
            index.entity_id(name)
            for index in self._layers
            for name in index.names_written(folded)
            if name not in index.gone
        }

    def compare(
        self, query: str, kind: str = "", *, leave_out: Callable[[int], bool] | None = None
    ) -> Iterator[Compared]:
        """Return the names of the index itself that come near a query, with the features of the two."""
        return _compare(self.index, query, kind, leave_out)

    def score_pair(self, one: str, other: str, kind: str = "") -> float:
        """Return how likely two names are names of one party, in [0, 1]; the index gives the weights of words."""
        return max(self._score_pair(one, other, kind), self._score_pair(other, one, kind))

    def _score_pair(self, one: str, other: str, kind: str) -> float:
        index = self.index
        mine, theirs = query_words(index, forms_of(one)), query_words(index, forms_of(other))
        if not mine or not theirs:
            return 0.0
        texts = [word.text for word in theirs]
        query = [word._replace(near=_near(word, texts)) for word in mine]
        name = NameWords(
            tuple(range(len(theirs))), tuple(word.role for word in theirs), tuple(word.weight for word in theirs)
        )
        found = align(query, name, texts.__getitem__)
        alike = letters_alike()
        left = alike(
            "".join([mine[at].text for at in found.left]), "".join([texts[place] for place in found.left_of_name])
        )
        about = About(
            weak=False,
            person=kind.lower() == "person",
            other_number={w.text for w in mine if w.text.isdigit()} != {w.text for w in theirs if w.text.isdigit()},
            letters_alike=alike("".join([word.text for word in mine]), "".join(texts)),
            likeness_left=left if found.left and found.left_of_name else 0.0,
        )
        features = features_of(query, name, found, about, rarest=index.rarest)
        return probability(scorer()(features))


def _compare(index: NameIndex, query: str, kind: str, leave_out: Callable[[int], bool] | None) -> Iterator[Compared]:
    """Yield the names of an index that come near a query, with the features of the two."""
    words = query_words(index, forms_of(query))
    if not words:
        return
    asked = QueryWords.of(words)
    for number in candidate_names(index, words, most=MOST_COMPARED, kind=kind):
        if leave_out is None or not leave_out(number):
            yield Compared(number, features_with(index, asked, number))


def _near(word: Word, texts: Sequence[str]) -> dict[int, float]:
    likes = {place: spelled_alike(word.text, text) for place, text in enumerate(texts)}
    return {place: likeness for place, likeness in likes.items() if likeness >= LEAST_SIMILAR}
