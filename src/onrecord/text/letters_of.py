"""Letters of a language: how names from other scripts are written in it, and how in English."""

import re

_ENGLISH = {
    "de": (("tsch", "ch"), ("dsch", "j"), ("sch", "sh"), ("ch", "kh"), ("w", "v"), ("j", "y")),
    "fr": (
        ("tch", "ch"),
        ("dj", "j"),
        ("(?<!t)ch", "sh"),
        ("ou", "u"),
        ("aï", "ai"),
        ("ï", "y"),
        ("gu(?=[eiéè])", "g"),
    ),
}
"""Language to its spellings of sounds, and the English ones of these, in the order in which they are put in place."""
_TABLES = {
    language: (re.compile("|".join(f"({one})" for one, _ in table)), [other for _, other in table])
    for language, table in _ENGLISH.items()
}


def in_english(name: str, language: str) -> str:
    """Return a name as English writes it that a text in another language spells by its own letters.

    `Iwan Schejkau` in German is `Ivan Sheykau`; any other name is returned as it is.
    """
    if language not in _TABLES:
        return name
    pattern, others = _TABLES[language]
    words = []
    for word in name.split():
        small = pattern.sub(lambda match: others[(match.lastindex or 1) - 1], word.lower())
        words.append(small.title() if small != word.lower() else word)
    return " ".join(words)
