"""Keys of words: what two spellings of one word have in common, so that one is found by the other."""

import hashlib

from onrecord.text.normalize import skeleton
from onrecord.text.spelling import rough_sound

_LEAST_VARIED = 3
"""Sounds of a word below which leaving one out says too little."""
_END = 3
"""Sounds of the beginning and the end of a word."""
_MOST_VARIED = 10
"""Sounds of a word that are varied; two spellings that first differ later meet by their skeleton."""


def near_keys(word: str) -> set[str]:
    """Return the keys of a word; two words that share one may be spellings of each other.

    They are its sound (`text.spelling.rough_sound`), the same with one letter left out (Garbe's symmetric deletion:
    words one edit apart, and most that are two apart, share a key), and its consonant skeleton, also without an article
    that is written together with it.
    """
    heard = rough_sound(word)[:_MOST_VARIED]
    keys = {"~" + skeleton(word), "-" + heard}
    if len(heard) >= _LEAST_VARIED:
        keys.update(["-" + heard[:at] + heard[at + 1 :] for at in range(len(heard))])
    if len(word) > 5 and word[:2] in {"al", "el"}:
        keys.add("~" + skeleton(word[2:]))
    return keys


def end_keys(word: str) -> tuple[str, ...]:
    """Return the keys of both ends of a longer word: two spellings that differ twice keep one of them."""
    heard = rough_sound(word)
    if len(heard) < 2 * _END:
        return ()
    return "<" + heard[:_END], ">" + heard[-_END:]


def pair_key(one: str, other: str) -> str:
    """Return the key of two words of one name, in any order, by their skeletons."""
    return "+".join(sorted((skeleton(one), skeleton(other))))


KEY_PRIME = (1 << 55) - 55
"""Keys are numbered by their bytes, as one number, modulo this prime; a byte times a number below it fits 64 bits."""


def key_number(key: str) -> int:
    """Return the number under which names and words meet; alike on every machine, and quick to make of many keys.

    Whoever makes two keys meet on purpose gains no more than that two words are compared.
    """
    return int.from_bytes(key.encode("utf-8", "surrogatepass"), "little") % KEY_PRIME


def fingerprint(key: str) -> int:
    """Return the 64-bit number that a whole name is looked up by; alike on every machine."""
    return int.from_bytes(hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")
