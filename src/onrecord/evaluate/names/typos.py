"""Slips of the hand in a name: letters changed, dropped, added or swapped, a middle word left out."""

import random  # noqa: TID251 - every function is given its generator

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def edit(name: str, rng: random.Random) -> str:
    """Return a name with one letter changed, dropped, added, or swapped with the next."""
    places = [at for at, char in enumerate(name) if char.isalpha()]
    if not places:
        return name
    at = rng.choice(places)
    sort = rng.choice(("change", "drop", "add", "swap"))
    letter = rng.choice([char for char in LETTERS if char != name[at].lower()])
    letter = letter.upper() if name[at].isupper() else letter
    if sort == "swap" and at + 1 < len(name) and name[at + 1].isalpha() and name[at + 1] != name[at]:
        return name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    if sort == "drop":
        return name[:at] + name[at + 1 :]
    return name[:at] + letter + name[at + (sort != "add") :]


def without_middle(name: str, rng: random.Random) -> str:
    """Return a name of three words or more without one of its middle words."""
    words = name.split()
    if len(words) > 2:
        words.pop(rng.randrange(1, len(words) - 1))
    return " ".join(words)


def typo(name: str, sort: str, rng: random.Random) -> str:
    """Return a name with a slip of one sort: `one edit`, `two edits` or `word and edit`."""
    if sort == "two edits":
        return edit(edit(name, rng), rng)
    return edit(without_middle(name, rng) if sort == "word and edit" else name, rng)
