"""Content words: the words of a description that may tell it from another."""

from functools import lru_cache

from onrecord.text.normalize import fold

_SMALL = frozenset(
    "the a an of in on at by for and to from with near against into its his their de la le les el los der die das des"
    " du en y et und province city district area region north south east west northern southern eastern western"
    " is are was were be been has have had that which who whom whose also as it he she they"
    " them this these those not no but or so than then there here when while".split()
)
"""Generic words of descriptions: two that share only these have nothing in common."""


@lru_cache(maxsize=65536)
def content_words(text: str) -> frozenset[str]:
    """Return the folded words of a description, generic ones left out, plural endings cut."""
    return frozenset(
        word[:-1] if len(word) > 4 and word.endswith("s") else word
        for word in fold(text).split()
        if word not in _SMALL and len(word) > 1
    )


def is_name_in(name: str, text: str) -> bool:
    """Return whether a text has every telling word of a name.

    A name of which small words and numbers leave one word alone must stand there as it is: `Al Sel 1`, not `Mero Sel`.
    """
    words, tokens = content_words(name), fold(name).split()
    if not words:
        return False
    if len(words) == 1 < len(tokens):
        return f" {' '.join(tokens)} " in f" {fold(text)} "
    return words <= content_words(text)
