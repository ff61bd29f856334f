"""Compounds: given names of two words, of which the second alone is another name: `Abdul Mahdi` is no `Mahdi`."""

from onrecord.text.names import one_spelling
from onrecord.text.normalize import fold


def has_every_compound(name: str, listed: str) -> bool:
    """Return whether a listed name has each name of two words that `Abdul` begins, and not its second word alone.

    `Radu Abdul Vesk` is no `Radu Osman VESK`; whether it is written as one word or as two tells nothing.
    """
    words, theirs = one_spelling(fold(name)).split(), one_spelling(fold(listed)).split()
    return all(word in theirs for word in words if word.startswith(_SERVANT) and word not in _OTHER)


_SERVANT = "abd"
_OTHER = frozenset({"abd", "abdul", "abdal", "abdel", "abdi", "abdo", "abdou"})
"""Words that begin so and are names by themselves, or had no word behind them."""
