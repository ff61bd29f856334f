"""The chunk of a letter in its context: a pruned tree of ever wider contexts.

The widths follow `transducer.context`: the letter, its neighbours, the last Latin letter written, further neighbours.
A wider context is kept where it was seen often enough and says something else than the narrower one (Witten-Bell
smoothing; the gain in bits, weighed by how often it was seen, must reach a threshold).
"""

import math
from collections import defaultdict

from onrecord.text.romanise.transducer import DEPTH, context, encode_choices, last_letter, pad
from training.romanise_align import Step

_KEPT = 5
_LEAST_SHARE = 0.02


class Tree:
    """Counts of chunks by context, grown from aligned words."""

    def __init__(self) -> None:
        self._counts: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))

    def add(self, steps: list[Step], weight: float) -> None:
        """Count one aligned word."""
        padded = pad("".join(letter for letter, _ in steps))
        written = ""
        for position, (_, chunk) in enumerate(steps):
            key = context(padded, position + 3, last_letter(written))
            for width in range(1, DEPTH + 1):
                self._counts[key[:width]][chunk] += weight
            written += chunk

    def pruned(self, least_count: float, least_gain: float) -> dict[str, str]:
        """Return for each kept context its choices, as `encode_choices` writes them."""
        smooth: dict[str, dict[str, float]] = {}
        kept: dict[str, dict[str, float]] = {}
        for key in sorted(self._counts, key=lambda key: (len(key), key)):
            seen = self._counts[key]
            total = sum(seen.values())
            parent = smooth.get(key[:-1], {})
            if len(key) > 1 and (total < least_count or not parent):
                continue
            kinds = len(seen) * (min(seen.values()) if len(seen) < 2 else 1.0)
            mixed = {chunk: count / (total + kinds) for chunk, count in seen.items()}
            for chunk, share in parent.items():
                mixed[chunk] = mixed.get(chunk, 0.0) + share * kinds / (total + kinds)
            smooth[key] = mixed
            nearest = next((kept[key[:width]] for width in range(len(key) - 1, 0, -1) if key[:width] in kept), None)
            if nearest is None or total * _divergence(mixed, nearest) >= least_gain:
                kept[key] = mixed
        needed = {key[:width] for key in kept for width in range(1, len(key))}
        out = {key: encode_choices(_top(shares)) for key, shares in kept.items()}
        # A context on the way to a wider one is marked with an empty value, so the search goes on past it.
        return {**{key: "" for key in needed if key not in out}, **out}


def _divergence(shares: dict[str, float], base: dict[str, float]) -> float:
    return sum(share * math.log2(share / base.get(chunk, 1e-4)) for chunk, share in shares.items() if share > 0.01)


def _top(shares: dict[str, float]) -> list[tuple[str, float]]:
    best = sorted(shares.items(), key=lambda item: (-item[1], item[0]))[:_KEPT]
    return [(chunk, share) for chunk, share in best if share >= _LEAST_SHARE or chunk == best[0][0]]
