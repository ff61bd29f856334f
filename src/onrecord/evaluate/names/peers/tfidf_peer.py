"""TF-IDF over character 3-grams: cosine of names, the best of each query by a sparse product."""

from collections.abc import Iterable, Sequence
from typing import Any

from onrecord.evaluate.names.matcher import Answer, Row, best_of
from onrecord.evaluate.names.peers.spelling import plain

SPARE = 10
BATCH = 2000
"""Queries multiplied at once."""


class TfidfPeer:
    """Character 3-grams within words, weighted by scikit-learn, multiplied by sparse_dot_topn in one thread."""

    def __init__(self, rows: Iterable[Row]) -> None:
        """Learn the weights on all names and keep the names of each kind apart; an unknown kind searches them all."""
        import numpy as np
        from sklearn.feature_extraction.text import TfidfVectorizer

        rows = list(rows)
        self._vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 3), dtype=np.float32)
        matrix = self._vectors.fit_transform([plain(text) for _, _, text, _ in rows])
        self.kept: dict[str, list[Row]] = {}
        self._columns: dict[str, Any] = {}
        for wanted in {kind for _, kind, _, _ in rows}:
            places = [at for at, row in enumerate(rows) if row[1] == wanted]
            self.kept[wanted] = [rows[at] for at in places]
            self._columns[wanted] = matrix[places].T.tocsr()
        self.kept[""], self._columns[""] = rows, matrix.T.tocsr()

    def names(self, queries: Sequence[str], kind: str, most: int) -> list[list[tuple[int, float]]]:
        """Return for each query the places in `kept[kind]` of its nearest names, with their cosine, best first."""
        from sparse_dot_topn import sp_matmul_topn

        out: list[list[tuple[int, float]]] = []
        for start in range(0, len(queries), BATCH):
            asked = self._vectors.transform([plain(text) for text in queries[start : start + BATCH]])
            near = sp_matmul_topn(asked, self._columns[kind], top_n=most, n_threads=1, sort=True)
            for at in range(near.shape[0]):
                low, high = near.indptr[at], near.indptr[at + 1]
                out.append(list(zip(near.indices[low:high].tolist(), near.data[low:high].tolist(), strict=True)))
        return out

    def match_many(self, queries: Sequence[tuple[str, str]], limit: int = 5) -> list[list[Answer]]:
        """Return the parties of the nearest names of each query."""
        out: list[list[Answer]] = [[] for _ in queries]
        for kind in {kind for _, kind in queries}:
            places = [at for at, (_, other) in enumerate(queries) if other == kind]
            rows = self.kept[kind]
            for at, near in zip(
                places, self.names([queries[at][0] for at in places], kind, SPARE * limit), strict=True
            ):
                out[at] = best_of(((rows[name][0], score) for name, score in near), limit)
        return out

    def match(self, query: str, kind: str = "", limit: int = 5) -> Sequence[Answer]:
        """Return the parties of the names nearest to a query."""
        return self.match_many([(query, kind)], limit)[0]

    def score_pair(self, a: str, b: str, kind: str = "") -> float:  # noqa: ARG002 - part of the protocol
        """Return the cosine of the two names."""
        both = self._vectors.transform([plain(a), plain(b)])
        return float((both[0] @ both[1].T).sum())
