"""Names in list cells: one cell may hold several forms, notes, acronyms and scripts."""

import functools
import re
import unicodedata

from onrecord.model.record import Name
from onrecord.model.vocab import NameQuality
from onrecord.text.normalize import fold

_SCRIPTS = {
    "LATIN": "Latn",
    "ARABIC": "Arab",
    "CYRILLIC": "Cyrl",
    "HANGUL": "Hang",
    "CJK": "Hani",
    "HEBREW": "Hebr",
    "DEVANAGARI": "Deva",
    "BENGALI": "Beng",
    "THAI": "Thai",
    "ETHIOPIC": "Ethi",
    "GREEK": "Grek",
    "GEORGIAN": "Geor",
    "ARMENIAN": "Armn",
    "THAANA": "Thaa",
}
_NOTE = re.compile(
    r"previously|formerly|listed|original script|birth name|combat name|nom de guerre|call sign|false|fraudulent|"
    r"deceased|martyrs|third|initials|passport|born|sub-unit|tigrinya|kunya|nickname|known as|variant",
    re.IGNORECASE,
)
_ORIGINAL = re.compile(r"^\s*original script\s*:\s*(.+)$", re.IGNORECASE | re.DOTALL)
_TAIL = re.compile(r",\s*(?:born|date of birth|dob|passport)\b.*$", re.IGNORECASE | re.DOTALL)
_BRACKET = re.compile(r"\(([^()]*)\)")
_SUFFIX = re.compile(r"^(?:jr|sr|ii|iii|iv)\.?$", re.IGNORECASE)
_MAX_BRACKETS = 20
"""No real cell has as many; more are read as spaces."""
_STRENGTH = {NameQuality.PRIMARY: 0, NameQuality.GOOD: 1, NameQuality.WEAK: 2}
_EDGE = ' \t,;:/-–—"“”„()'


def squeeze(text: str | None) -> str:
    """Return `text` with every run of white space as one space; empty for None."""
    return " ".join((text or "").split())


def script_of(text: str) -> str:
    """Return the ISO 15924 code of the script most letters of `text` are in; `Zyyy` where there are no letters."""
    if text.isascii():
        return "Zyyy" if text.upper() == text.lower() else "Latn"
    counts: dict[str, int] = {}
    for char in text:
        if char.isalpha():
            code = _script_of_letter(char)
            counts[code] = counts.get(code, 0) + 1
    return max(counts, key=lambda code: counts[code]) if counts else "Zyyy"


@functools.lru_cache(maxsize=4096)
def _script_of_letter(char: str) -> str:
    return "Latn" if char < "\u0250" else _SCRIPTS.get(unicodedata.name(char, "").split(" ")[0], "Zzzz")


def uninvert(text: str) -> str:
    """Return `Given SURNAME` for `SURNAME, Given`; other texts unchanged."""
    if "," not in text:
        return text
    parts = [part.strip() for part in text.split(",")]
    if len(parts) == 2 and _SUFFIX.match(parts[1].split(" ")[0]):
        return f"{parts[0]} {parts[1].split(' ')[0]}"
    if len(parts) == 2 and all(parts):
        return f"{parts[1]} {parts[0]}"
    if len(parts) == 3 and all(parts) and _SUFFIX.match(parts[2]):
        return f"{parts[1]} {parts[0]} {parts[2]}"
    return text


def is_acronym_of(short: str, name: str) -> bool:
    """Return whether `short` can be an acronym of `name`: its letters occur in the name, in order."""
    compact = short.replace(" ", "")
    letters = [char for char in fold(compact) if char.isalpha()]
    if not 2 <= len(letters) <= 9 or compact[:1] != compact[:1].upper() or sum(map(str.isupper, compact)) < 2:
        return False
    words = fold(name).split()
    if not words or len(letters) >= sum(map(len, words)) or not any(word[0] == letters[0] for word in words):
        return False
    remaining = iter("".join(words))
    return all(letter in remaining for letter in letters)


def split_cell(text: str, *, person: bool) -> tuple[str, ...]:
    """Return the names that one alias cell holds, in order, notes removed.

    Handles `A; B`, `Name (other script)`, `Name (original script: X)`, `Name (previously listed as)`,
    `NAME (ACR)`, `Lom-ali Butayev (Butaev)`, `SURNAME, Given` and lists of single given names.
    """
    whole = squeeze(text).replace("(original script)", "")
    if "," in whole:
        whole = _TAIL.sub("", whole)
    found: list[str] = []
    for piece in _split_outside_brackets(whole):
        found += _forms_of_piece(piece, person=person)
    seen: set[str] = set()
    kept = []
    for form in found:
        cleaned = form.strip(_EDGE) if not form.endswith(")") or "(" not in form else form.strip(" ,;")
        key = cleaned.casefold()
        if any(char.isalnum() for char in cleaned) and key not in seen:
            seen.add(key)
            kept.append(cleaned)
    return tuple(kept)


def names_from_forms(forms: tuple[str, ...], quality: NameQuality) -> tuple[Name, ...]:
    """Return one `Name` a form, with its script."""
    return tuple(Name(text=form, quality=quality, script=script_of(form)) for form in forms)


def distinct_names(names: list[Name]) -> tuple[Name, ...]:
    """Return the names without repetitions; the strongest quality of a repeated name is kept, order is kept."""
    if len(names) == 1:
        return tuple(names)
    best: dict[str, Name] = {}
    for name in names:
        key = name.text.casefold()
        held = best.get(key)
        if held is None or _STRENGTH[name.quality] < _STRENGTH[held.quality]:
            best[key] = name
    return tuple(best.values())


def _split_outside_brackets(text: str) -> list[str]:
    if ";" not in text:
        return [text]
    pieces, depth, start = [], 0, 0
    for position, char in enumerate(text):
        if char == "(":
            depth += 1
        elif char == ")":
            depth = max(0, depth - 1)
        elif char == ";" and depth == 0:
            pieces.append(text[start:position])
            start = position + 1
    pieces.append(text[start:])
    return pieces


def _forms_of_piece(piece: str, *, person: bool) -> list[str]:
    if piece.count("(") > _MAX_BRACKETS:
        return _forms_without_brackets(piece.replace("(", " ").replace(")", " "), person=person)
    if "(" not in piece:
        return _forms_without_brackets(piece.replace(")", " "), person=person)
    nested = re.search(r"\([^()]*\(([^()]*)\)", piece)
    if nested:
        outer = _forms_of_piece(piece[: nested.start(1) - 1] + piece[nested.end(1) + 1 :], person=person)
        short = squeeze(nested[1])
        return [*outer, short.replace(" ", "")] if any(is_acronym_of(short, form) for form in outer) else outer
    brackets = _BRACKET.findall(piece)
    head = squeeze(_BRACKET.sub(" ", piece)).strip(_EDGE)
    if not brackets:
        return _forms_without_brackets(piece.replace("(", " ").replace(")", " "), person=person)
    forms = _forms_without_brackets(head, person=person) if head else []
    for inner in brackets:
        inner = squeeze(inner)
        if original := _ORIGINAL.match(inner):
            forms.append(original[1])
        elif ";" in inner or (head and script_of(inner) not in (script_of(head), "Zyyy")):
            forms += [part for part in inner.split(";") if not _NOTE.search(part)]
        elif _NOTE.search(inner) or not inner:
            continue
        elif is_acronym_of(inner, head):
            forms.append(inner.replace(" ", ""))
        elif not person:
            forms[:1] = [squeeze(piece)]
        elif len(inner.split()) == 1 and inner[:1].isupper() and len(head.split()) > 1 and piece.strip().endswith(")"):
            forms.append(" ".join([*head.split()[:-1], inner]))
    return forms


def _forms_without_brackets(piece: str, *, person: bool) -> list[str]:
    text = squeeze(piece).strip('"“” ').strip()
    long, slash, short = text.rpartition(" / ")
    if not person and slash and is_acronym_of(short, long):
        return [long, short]
    if not person or "," not in text:
        return [text]
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) > 2 and all(len(part.split()) == 1 for part in parts):
        return parts
    return [uninvert(text.strip(", "))]
