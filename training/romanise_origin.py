"""How likely a word is a name of the Arab and Persian world, rather than a foreign name written in Arabic.

Most pairs are foreign names (`winkleman`), while the names on lists are not. Letters that no foreign name needs, and
Latin letters that no Arabic name gives, start the two classes; letter groups of both sides carry them to other words.
"""

import math
from collections import defaultdict

OWN_LETTERS = frozenset("حعضظخصذء")
"""Letters that foreign names written in Arabic seldom need."""
_FOREIGN_LATIN = frozenset("pvx")
_ROUNDS = 3


def own_shares(pairs: list[tuple[str, str]]) -> dict[tuple[str, str], float]:
    """Return for each pair the chance that it is a name of the region (naive Bayes over letter groups)."""
    shares = {pair: _seed(*pair) for pair in pairs}
    for _ in range(_ROUNDS):
        own: defaultdict[str, float] = defaultdict(float)
        foreign: defaultdict[str, float] = defaultdict(float)
        for pair, share in shares.items():
            for group in _groups(*pair):
                own[group] += share
                foreign[group] += 1 - share
        totals = sum(own.values()) + 1, sum(foreign.values()) + 1
        bias = math.log(totals[0] / totals[1])
        for pair in pairs:
            score = bias / 4
            for group in _groups(*pair):
                score += math.log((own[group] + 0.5) / totals[0]) - math.log((foreign[group] + 0.5) / totals[1])
            shares[pair] = 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))
    return shares


def is_other_style(word: str, latin: str) -> bool:
    """Tell whether a form is spelt in French, Egyptian, Turkish or Spanish manner, which lists seldom use."""
    return (
        "ou" in latin
        or "dj" in latin
        or ("ش" in word and "sh" not in latin)
        or ("ج" in word and "j" not in latin)
        or ("خ" in word and "kh" not in latin)
        or ("غ" in word and "gh" not in latin)
        or ("ق" in word and "q" not in latin)
    )


def _seed(word: str, latin: str) -> float:
    if _FOREIGN_LATIN & set(latin) or ("خ" in word and "j" in latin):
        return 0.02
    return 0.95 if OWN_LETTERS & set(word) else 0.15


def _groups(word: str, latin: str) -> list[str]:
    out: list[str] = []
    for text in (f"^{word}$", f"^{latin}$"):
        out += [text[at : at + size] for size in (2, 3) for at in range(len(text) - size + 1)]
    return out
