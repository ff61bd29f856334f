"""Names in the Canadian list: two languages in one cell, and aliases parted in many ways."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from onrecord.record.lists.forms import script_of, split_cell, squeeze

_LABEL = re.compile(
    r"[,;]?\s*\b(?:Belarus\w+|Russian|Ukrainian|Arabic|Persian|Farsi|Chinese|Burmese|Spanish|Serbian|French)\s*:\s*"
)
_KNOWN_AS = re.compile(r"\(\s*(?:also )?known as (.+?)(?:\)\s*$|$)", re.IGNORECASE)
_JOIN = re.compile(r"\s+(?:and|or)\s+")
_LEGAL_FORM = re.compile(
    r"^(?:АО|ООО|ПАО|ОАО|ЗАО|ФГУП|ФГБУ|МК|АК|JSC|LLC|PJSC|OJSC|CJSC|Ltd\.?|Limited|Inc\.?|FSUE|SC|S\.A\.?|AO|OOO|PAO|OAO|ZAO|"
    r"Co\.?(?: Ltd\.?)?)$"
)


class AliasForms(NamedTuple):
    """Aliases of one cell, and how many of its parts were kept whole because they may hold several."""

    forms: tuple[str, ...]
    kept_whole: int


def person_names(cell: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names in the given and last name of one record, the main one first."""
    text = squeeze(f"{cell.get('GivenName', '')} {cell.get('LastName', '')}")
    return split_cell(text, person=True) if text else ()


def entity_names(cell: str) -> tuple[str, ...]:
    """Return the names in the cell of an organisation or ship: `English/French`, `Name (also known as Other)`."""
    text = squeeze(cell)
    known_as = _KNOWN_AS.search(text)
    forms: list[str] = []
    for part in _languages(_KNOWN_AS.sub(" ", text)):
        forms += split_cell(part, person=False)
    for other in _JOIN.split(known_as[1]) if known_as else ():
        forms += split_cell(other, person=False)
    return tuple(dict.fromkeys(forms))


def alias_names(cell: str, *, person: bool) -> AliasForms:
    """Return the aliases in one cell; a part that may hold several names, but not surely, is kept whole."""
    forms: list[str] = []
    whole = 0
    for part in re.split(r";", _LABEL.sub("; ", squeeze(cell))):
        part = part.strip(" ,;/")
        pieces = _persons(part) if person else _organisations(part)
        whole += len(pieces) == 1 and bool(_JOIN.search(part) or " / " in part or ", " in part)
        for piece in pieces:
            forms += split_cell(piece.replace(",", " ") if person else piece, person=person)
    return AliasForms(tuple(dict.fromkeys(forms)), whole)


def _languages(text: str) -> list[str]:
    halves = text.split("/")
    outside = len(halves) == 2 and halves[0].count("(") == halves[0].count(")")
    if outside and all(" " in half.strip() for half in halves):
        return halves
    return [text]


def _persons(part: str) -> list[str]:
    """Part whole names: each has two words or more, and joined ones share a word or differ in script."""
    pieces = [piece.strip() for piece in re.split(r",\s*|\s/\s", part) if piece.strip()]
    if len(pieces) < 2 or any(len(piece.split()) < 2 for piece in pieces):
        pieces = [part] if part else []
    return [name for piece in pieces for name in _joined(piece)]


def _joined(piece: str) -> list[str]:
    names = [name.strip(" ,") for name in _JOIN.split(piece)]
    if len(names) != 2 or any(len(name.split()) < 2 for name in names):
        return [piece]
    words = [name.casefold().split() for name in names]
    if script_of(names[0]) != script_of(names[1]) or words[0][0] == words[1][0] or words[0][-1] == words[1][-1]:
        return names
    return [piece] if script_of(names[0]) == "Latn" else names


def _organisations(part: str) -> list[str]:
    """Part at commas only what is a plain run of Latin names: elsewhere a comma belongs to the name."""
    pieces = [piece.strip() for piece in re.split(r",\s+", part)]
    plain = not re.search(r"[\"«»„“”()]", part) and all(script_of(piece) == "Latn" for piece in pieces)
    starts = all(piece[:1].isupper() or piece.startswith("the ") for piece in pieces)
    if len(pieces) > 1 and plain and starts and not any(_LEGAL_FORM.match(piece) for piece in pieces):
        return pieces
    return [part] if part else []
