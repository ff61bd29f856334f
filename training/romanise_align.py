"""Which letters of a Latin form each letter of the original stands for, learnt by expectation maximisation.

Each letter gives a chunk of none to four Latin letters: consonants, then the vowels that are not written. The chunks'
probabilities given the letter are all that is learnt here; the context comes later (`romanise_tree`).
"""

import math
import re
from collections import defaultdict

Step = tuple[str, str]
"""A letter of the original and its chunk of the Latin form."""
Pair = tuple[str, str, float]
"""A word, its Latin form, its weight."""

_CHUNK = re.compile(r"[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouywh]{0,3}")
_LONGEST = 4
_FLOOR = 1e-7


class Aligner:
    """Letter-to-chunk probabilities, and the best alignment under them."""

    def __init__(self) -> None:
        self._table: dict[Step, float] = {}

    def train(self, pairs: list[Pair], rounds: int) -> None:
        """Learn the probabilities from `pairs` in `rounds` passes."""
        counts: dict[Step, float] = defaultdict(float)
        for word, latin, weight in pairs:
            self._first_guess(word, latin, weight, counts)
        self._table = _normalised(counts)
        for _ in range(rounds):
            counts = defaultdict(float)
            for word, latin, weight in pairs:
                self._expect(word, latin, weight, counts)
            self._table = _normalised(counts)

    def best(self, word: str, latin: str) -> tuple[float, list[Step]] | None:
        """Return the mean log probability of a letter, and the steps, of the best alignment."""
        width = len(latin)
        scores: list[list[float]] = [[-math.inf] * (width + 1) for _ in range(len(word) + 1)]
        back: list[list[int]] = [[0] * (width + 1) for _ in range(len(word) + 1)]
        scores[0][0] = 0.0
        for i, letter in enumerate(word):
            for j in range(width + 1):
                if scores[i][j] == -math.inf:
                    continue
                for size in range(min(_LONGEST, width - j) + 1):
                    chance = self._table.get((letter, latin[j : j + size]))
                    if chance and scores[i][j] + math.log(chance) > scores[i + 1][j + size]:
                        scores[i + 1][j + size] = scores[i][j] + math.log(chance)
                        back[i + 1][j + size] = size
        if scores[-1][-1] == -math.inf:
            return None
        steps: list[Step] = []
        j = width
        for i in range(len(word), 0, -1):
            size = back[i][j]
            steps.append((word[i - 1], latin[j - size : j]))
            j -= size
        return scores[-1][-1] / len(word), steps[::-1]

    def _first_guess(self, word: str, latin: str, weight: float, counts: dict[Step, float]) -> None:
        """Count the chunks that lie near the diagonal, as if the letters were of equal width."""
        pace = len(latin) / len(word)
        for i, letter in enumerate(word):
            for start in range(max(0, int(i * pace) - 1), min(len(latin), int((i + 1) * pace) + 1) + 1):
                for size in range(_LONGEST + 1):
                    chunk = latin[start : start + size]
                    if len(chunk) == size and _CHUNK.fullmatch(chunk):
                        counts[letter, chunk] += weight / (1 + abs(size - pace))

    def _expect(self, word: str, latin: str, weight: float, counts: dict[Step, float]) -> None:
        """Add to `counts` how often each step is expected in this pair, over all its alignments."""
        width, table = len(latin), self._table
        ahead: list[dict[int, float]] = [{0: 1.0}]
        edges: list[list[tuple[int, int, float, Step]]] = []
        for i, letter in enumerate(word):
            here: dict[int, float] = defaultdict(float)
            row: list[tuple[int, int, float, Step]] = []
            for j, mass in ahead[i].items():
                for size in range(min(_LONGEST, width - j) + 1):
                    step = (letter, latin[j : j + size])
                    chance = table.get(step)
                    if chance:
                        here[j + size] += mass * chance
                        row.append((j, j + size, chance, step))
            ahead.append(here)
            edges.append(row)
        total = ahead[-1].get(width, 0.0)
        if not total:
            return
        behind: dict[int, float] = {width: 1.0}
        for i in range(len(word) - 1, -1, -1):
            before: dict[int, float] = defaultdict(float)
            for start, end, chance, step in edges[i]:
                if end in behind:
                    mass = chance * behind[end]
                    before[start] += mass
                    counts[step] += weight * ahead[i][start] * mass / total
            behind = before


def _normalised(counts: dict[Step, float]) -> dict[Step, float]:
    totals: dict[str, float] = defaultdict(float)
    for (letter, _), count in counts.items():
        totals[letter] += count
    shares = {step: count / totals[step[0]] for step, count in counts.items()}
    return {step: share for step, share in shares.items() if share > _FLOOR}
