"""The text of an agreement that a person holds: which clauses are found in it, and what that lifts.

The text itself is not kept: its hash is, and which clause pointers were found in it.
"""

import re
from typing import NamedTuple

from msgspec.structs import replace

from onrecord.errors import InputError
from onrecord.model.ids import sha256_hex
from onrecord.model.time import parse_edtf
from onrecord.model.undertaking import Agreement, Commitment
from onrecord.text.content import content_words
from onrecord.text.normalize import fold

MAX_CHARACTERS = 8_000_000
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_HEADED = re.compile(
    r"(?P<word>part|article|chapter|section|annex|point|paragraph|title|schedule)\s+(?P<number>\w+)", re.IGNORECASE
)
_STEP = re.compile(r"\s*,\s*|\s+(?=\([a-z0-9]+\))")
_OPENING = frozenset({"opening", "preamble"})
_LEAST_TITLE = 0.6
"""Share of the words of a title that have to stand in a text for it to be taken as the agreement's."""


class Located(NamedTuple):
    """An agreement with what its text lifts, and the pointers found in the text and missed in it."""

    agreement: Agreement
    found: tuple[str, ...]
    missed: tuple[str, ...]


def with_text(agreement: Agreement, text: str, *, whole: bool) -> Located:
    """Return the agreement with the clauses whose pointer is found in its text marked as read in full.

    Args:
        agreement: As held.
        text: The text that a person loaded.
        whole: It is the whole published text, so that what it does not say may count.

    Raises:
        InputError: The text is too long, or neither names the agreement nor bears its date.
    """
    if len(text) > MAX_CHARACTERS:
        raise InputError(f"the text has {len(text)} characters; the limit is {MAX_CHARACTERS}.")
    if not _is_of(agreement, text):
        raise InputError(
            f"this does not look like the text of '{agreement.title}': neither its title nor its date is in it.",
            hint="Check the file, and the id given with --agreement.",
        )
    found: list[str] = []
    missed: list[str] = []
    lifted: list[Commitment] = []
    for commitment in agreement.commitments:
        if locate(commitment.clause, text) is None:
            missed.append(commitment.clause)
            lifted.append(commitment)
        else:
            found.append(commitment.clause)
            lifted.append(replace(commitment, certainty="full-text"))
    held = replace(
        agreement,
        commitments=tuple(lifted),
        text_complete=whole,
        text_sha256=sha256_hex(text.encode("utf-8", "surrogatepass")),
    )
    return Located(held, tuple(dict.fromkeys(found)), tuple(dict.fromkeys(missed)))


def _is_of(agreement: Agreement, text: str) -> bool:
    words = content_words(text)
    for name in agreement.names:
        wanted = content_words(name)
        if len(wanted) >= 2 and len(wanted & words) / len(wanted) >= _LEAST_TITLE:
            return True
    day = parse_edtf(agreement.date).first
    folded = fold(text)
    return day is not None and fold(f"{day:%B} {day.day} {day.year}") in folded


def locate(clause: str, text: str) -> int | None:
    """Return where a clause pointer leads in a text; None where one of its steps is not found.

    `Part Two, 3` is the line that begins with 3 after the heading Part Two and before the next heading of its kind.
    """
    start, end = 0, len(text)
    for step in (part for part in _STEP.split(clause.strip()) if part):
        if fold(step) in _OPENING:
            continue
        match = _pattern(step).search(text, start, end)
        if match is None:
            return None
        headed = _HEADED.fullmatch(step)
        start = match.end()
        if headed is not None:
            following = re.compile(rf"^\W*{headed['word']}\s+\w+", re.IGNORECASE | re.MULTILINE).search(
                text, start, end
            )
            end = following.start() if following is not None else end
    return start


def _pattern(step: str) -> re.Pattern[str]:
    """Return what finds one step: a heading with its number in words, digits or Roman; a number or letter; words."""
    headed = _HEADED.fullmatch(step)
    if headed is not None:
        numbers = "|".join(re.escape(form) for form in _forms(headed["number"]))
        return re.compile(rf"^\W*{headed['word']}\s+(?:{numbers})\b", re.IGNORECASE | re.MULTILINE)
    bare = step.strip("().")
    if re.fullmatch(r"\d+(?:\.\d+)*|[A-Za-z]|[IVX]+", bare):
        return re.compile(rf"^\W*{re.escape(bare)}[.)\s–:-]", re.MULTILINE)
    words = r"\s+".join(re.escape(word) for word in step.split())
    return re.compile(rf"\b{words}\b", re.IGNORECASE)


def _forms(number: str) -> tuple[str, ...]:
    lowered = number.lower()
    for table in (_NUMBERS, _ROMAN):
        if lowered in table:
            place = table.index(lowered)
            return (_NUMBERS[place], _ROMAN[place], str(place + 1))
    if lowered.isdigit() and 1 <= int(lowered) <= len(_NUMBERS):
        return (_NUMBERS[int(lowered) - 1], _ROMAN[int(lowered) - 1], lowered)
    return (number,)
