"""nomenklatura's scorers, on candidates of TF-IDF or of its own blocker."""

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol

from onrecord.evaluate.names.matcher import Answer, Row, best_of
from onrecord.evaluate.names.peers.tfidf_peer import TfidfPeer

CANDIDATES = 50
"""Candidates that are scored for each query, as in yente."""
SCHEMAS = {"person": "Person", "organization": "Organization", "other": "Vessel", "": "LegalEntity"}


class _Finder(Protocol):
    """Gives the ids of candidates for each query."""

    def candidates(self, queries: Sequence[tuple[str, str]]) -> list[list[str]]: ...


class NomenklaturaPeer:
    """One of nomenklatura's scoring algorithms over whole parties: every indexed name of a candidate is compared."""

    def __init__(self, rows: Sequence[Row], algorithm: str, finder: _Finder) -> None:
        """Make one entity of each party."""
        from nomenklatura.matching import get_algorithm

        self._algorithm: Any = get_algorithm(algorithm)
        self._config = self._algorithm.default_config()
        self._finder = finder
        self._asked = 0
        self._entities = {entity.id: entity for entity in entities_of(rows)}

    def match_many(self, queries: Sequence[tuple[str, str]], limit: int = 5) -> list[list[Answer]]:
        """Return the candidates with the best scores for each query."""
        out = []
        for (text, kind), ids in zip(queries, self._finder.candidates(queries), strict=True):
            query = entity_of(self._new_id(), kind, [text])
            scored = [(entity, self._score(query, self._entities[entity])) for entity in ids[:CANDIDATES]]
            out.append([answer for answer in best_of(scored, limit) if answer.score > 0])
        return out

    def match(self, query: str, kind: str = "", limit: int = 5) -> Sequence[Answer]:
        """Return the candidates with the best scores."""
        return self.match_many([(query, kind)], limit)[0]

    def score_pair(self, a: str, b: str, kind: str = "") -> float:
        """Return the score of two parties of one name each."""
        return self._score(entity_of(self._new_id(), kind, [a]), entity_of(self._new_id(), kind, [b]))

    def _new_id(self) -> str:
        """Return an id not used before: logic-v2 keeps what it knows of a name by the id of its entity."""
        self._asked += 1
        return f"query-{self._asked}"

    def _score(self, query: Any, entity: Any) -> float:
        return float(self._algorithm.compare(query, entity, self._config).score)


def entity_of(entity_id: str, kind: str, names: Iterable[str]) -> Any:
    """Return an entity as nomenklatura takes it."""
    from followthemoney import model

    entity = model.make_entity(SCHEMAS[kind])
    entity.id = entity_id
    for name in names:
        entity.add("name", name)
    return entity


def entities_of(rows: Iterable[Row]) -> Iterator[Any]:
    """Yield one entity a party, with all its names."""
    names: dict[tuple[str, str], list[str]] = {}
    for entity, kind, text, _ in rows:
        names.setdefault((entity, kind), []).append(text)
    for (entity, kind), texts in names.items():
        yield entity_of(entity, kind, texts)


class _ByTfidf:
    """The parties of the TF-IDF nearest names."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._peer = TfidfPeer(rows)

    def candidates(self, queries: Sequence[tuple[str, str]]) -> list[list[str]]:
        out: list[list[str]] = [[] for _ in queries]
        for kind in {kind for _, kind in queries}:
            places = [at for at, (_, other) in enumerate(queries) if other == kind]
            found = self._peer.names([queries[at][0] for at in places], kind, CANDIDATES)
            for at, near in zip(places, found, strict=True):
                out[at] = list(dict.fromkeys(self._peer.kept[kind][name][0] for name, _ in near))
        return out


class _ByBlocker:
    """The parties that nomenklatura's own DuckDB index gives; it answers a batch at a time."""

    def __init__(self, rows: Iterable[Row]) -> None:
        from nomenklatura.blocker import Index

        self._folder = tempfile.TemporaryDirectory()
        self._index: Any = Index(_View(entities_of(rows)), Path(self._folder.name))  # type: ignore[arg-type,unused-ignore]
        self._index.build()

    def candidates(self, queries: Sequence[tuple[str, str]]) -> list[list[str]]:
        out: list[list[str]] = [[] for _ in queries]
        asked = (entity_of(f"query-{at}", kind, [text]) for at, (text, kind) in enumerate(queries))
        for query, found in self._index.match_entities(asked):
            out[int(query.id.removeprefix("query-"))] = [match.id for match, _ in found]
        return out


class _View:
    """As much of a store as the blocker reads."""

    def __init__(self, entities: Iterable[Any]) -> None:
        self._entities = list(entities)

    def entities(self, include_schemata: object = None) -> Iterator[Any]:  # noqa: ARG002 - theirs
        yield from self._entities


def with_tfidf(algorithm: str, rows: Iterable[Row]) -> NomenklaturaPeer:
    """Return an algorithm on the parties of the 50 nearest names by TF-IDF."""
    rows = list(rows)
    return NomenklaturaPeer(rows, algorithm, _ByTfidf(rows))


def with_blocker(algorithm: str, rows: Iterable[Row]) -> NomenklaturaPeer:
    """Return an algorithm on the candidates of nomenklatura's own blocker."""
    rows = list(rows)
    return NomenklaturaPeer(rows, algorithm, _ByBlocker(rows))
