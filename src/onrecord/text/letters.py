"""Even letters: one spelling for Perso-Arabic letters and digits, character by character, so that offsets stay."""

from typing import TypeVar

import msgspec

from onrecord.text.normalize import ARABIC_LETTERS

_DIGITS = {ord(digit): str(at) for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for at, digit in enumerate(digits)}
_MARKS = {ord("٬"): ",", ord("٫"): ".", ord("،"): ",", ord("؛"): ";", ord("؟"): "?"}
_EVEN = {**ARABIC_LETTERS, **_DIGITS, **_MARKS}
_Words = TypeVar("_Words", bound=msgspec.Struct)


def even_letters(text: str) -> str:
    """Return a text of the same length with one form of each Perso-Arabic letter, with plain digits and marks."""
    return text if text.isascii() else text.translate(_EVEN)


def evened(table: _Words) -> _Words:
    """Return a table of words whose words are written in even letters."""
    changed = {field: _evened(getattr(table, field)) for field in table.__struct_fields__}
    return msgspec.structs.replace(table, **changed)


def _evened(value: object) -> object:
    if isinstance(value, str):
        return even_letters(value)
    if isinstance(value, dict):
        return {_evened(key): _evened(item) for key, item in value.items()}
    if isinstance(value, frozenset):
        return frozenset(_evened(item) for item in value)
    if isinstance(value, tuple):
        return tuple(_evened(item) for item in value)
    return value
