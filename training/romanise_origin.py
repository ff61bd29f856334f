"""How likely a word is a name of the Arab and Persian world, rather than a foreign name written in Arabic.

Most pairs are foreign names (`winkleman`), while the names on lists are not. Letters that no foreign name needs, and
Latin letters that no Arabic name gives, start the two classes; letter groups of both sides carry them to other words.
"""

import math
from collections import Counter

_OWN_LETTERS = frozenset("حعضظخصذء")
_FOREIGN_LATIN = frozenset("pvx")
_ROUNDS = 3


def own_shares(pairs: list[tuple[str, str]]) -> dict[tuple[str, str], float]:
    """Return for each pair the chance that it is a name of the region (naive Bayes over letter groups)."""
    shares = {pair: _seed(*pair) for pair in pairs}
    for _ in range(_ROUNDS):
        own: Counter[str] = Counter()
        foreign: Counter[str] = Counter()
        for pair, share in shares.items():
            for group in _groups(*pair):
                own[group] += share  # type: ignore[assignment]
                foreign[group] += 1 - share  # type: ignore[assignment]
        totals = own.total() + 1, foreign.total() + 1
        bias = math.log(totals[0] / totals[1])
        for pair in pairs:
            score = bias / 4
            for group in _groups(*pair):
                score += math.log((own[group] + 0.5) / totals[0]) - math.log((foreign[group] + 0.5) / totals[1])
            shares[pair] = 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))
    return shares


def _seed(word: str, latin: str) -> float:
    if _FOREIGN_LATIN & set(latin):
        return 0.02
    return 0.95 if _OWN_LETTERS & set(word) else 0.15


def _groups(word: str, latin: str) -> list[str]:
    out: list[str] = []
    for text in (f"^{word}$", f"^{latin}$"):
        out += [text[at : at + size] for size in (2, 3) for at in range(len(text) - size + 1)]
    return out
