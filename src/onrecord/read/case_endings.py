"""Case endings of Russian names: `Сивакова` and `Сиваков` are one name."""

_CASES = ("ого", "ому", "ыми", "ими", "ои", "еи", "ым", "ом", "ем", "ам", "ах", "ую", "а", "у", "ы", "е", "я", "ю", "и")
"""Endings as folded names have them, in which `й` is `и`."""
_SHORTEST_STEM = 4


def stem(word: str) -> str:
    """Return a Russian word without its case ending: `Сивакова` and `Сиваков` are one name."""
    for ending in _CASES:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word
