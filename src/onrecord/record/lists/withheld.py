"""Documents, numbers and contact data inside free text of a list; they are left out (`method.md` §5.3, rule 9)."""

import re
from collections.abc import Iterable, Iterator

_MARKS = re.compile(
    r"passport|\bnational id|identity (?:card|document|no\b|number)|identification (?:card|code|no\b|number)|"
    r"\bID (?:card|no\b|number|:)|\btazkira|\btax (?:no|id|number|registration|payer)|taxpayer|"
    r"\b(?:INN|SNILS|OGRN|KPP)\b|ИНН|ОГРН|СНИЛС|"
    r"personal (?:code|id|no\b|number)|social (?:security|insurance)|birth certificate|travel document|"
    r"driv\w+ licen[cs]e|(?:registration|licen[cs]e) (?:no\b|number|id)|\bphone|telephone|\btel\b|\bmobile\b|\bfax\b|"
    r"e-?mail|@|https?:|www\.|website|\baddress(?:es)?\b|P\.? ?O\.? ?Box|postal code|zip code|"
    r"\bswift\b|\bbic\b|\biban\b|account (?:no\b|number)|\b(?:lives|resides|residing) (?:at|in)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{7,}|(?<![\w/])\d[\d/.-]{5,}\d(?!\w)|\+\d[\d ]{6,}|\b[A-Z]{1,3}[ -]?\d{5,}\b")
_NO_SECRET = re.compile(
    # Days, numbers of acts such as 2012/739, and the number of a ship.
    r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,4}[-/–]\d{2,4}\b|\bIMO\b[^\d;]{0,12}\d{7}\b",
    re.IGNORECASE,
)
_PIECE_END = re.compile(r"(?<=;)\s+|(?<=[^.\s;]{4}\.)\s+(?=[\"“‘'(]?[A-Z0-9])|\n+")
"""After `;`, a line, or a full stop behind a word of four letters: `no.` and `Tel.` end no sentence."""


def is_private(text: str) -> bool:
    """Return whether a short text gives a document, a number of a person, an address or a way to reach somebody."""
    return bool(_MARKS.search(text)) or bool(_NUMBER.search(_NO_SECRET.sub(" ", text)))


def without_private(text: str) -> str:
    """Return a text without the sentences and `;` parts that are private; white space is made single."""
    pieces = (" ".join(piece.split()) for piece in _PIECE_END.split(text))
    return " ".join(piece for piece in pieces if piece and not is_private(piece))


def private_parts(text: str) -> Iterator[str]:
    """Yield what `without_private` leaves out of a text."""
    pieces = (" ".join(piece.split()) for piece in _PIECE_END.split(text))
    return (piece for piece in pieces if piece and is_private(piece))


def join_texts(texts: Iterable[str]) -> str:
    """Return texts of several fields as one, each ended by a full stop where it has no end of its own."""
    kept = (text.strip() for text in texts)
    return " ".join(text if text.endswith((".", "!", "?", ";")) else f"{text}." for text in kept if text)
