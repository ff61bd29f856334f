"""Bytes as text: byte order marks, UTF-8, and other encodings only where they are certain enough."""

import codecs
import re
from typing import NamedTuple

from onrecord.errors import DocumentError
from onrecord.text.language import detect_language

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = (
    (b"PK\x03\x04", "a ZIP archive, such as a Word or OpenDocument file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "an image or sound file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"{\\rtf", "an RTF file"),
    (b"SQLite format 3", "an SQLite database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
_SAMPLE_BYTES = 200_000
_MOST_CHAOS = 0.20
_LATIN_ENCODINGS = {
    **dict.fromkeys(("en", "fr", "es", "de", "pt", "it", "nl", "sv", "id"), "cp1252"),
    **dict.fromkeys(("pl", "ro"), "cp1250"),
    "tr": "cp1254",
}
_BY_WORDS = frozenset("ru uk bg sr be ar fa ur".split())  # told by their words, which wrong bytes do not make
_BY_SCRIPT = frozenset("he el zh ja ko".split())  # told by their script alone
_FALLBACKS = ("cp1251", "koi8_r", "cp1256")
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s{0,4}=\s{0,4}[\"']?([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)


class Decoded(NamedTuple):
    """A decoded file: its text, the encoding, and a note where the encoding was not stated."""

    text: str
    encoding: str
    note: str = ""


def decode_bytes(data: bytes, *, where: str) -> Decoded:
    """Return the text of a file.

    Args:
        data: The file.
        where: Its name, for the error.

    Raises:
        DocumentError: It is empty, not text, or in an encoding that cannot be told.
    """
    if not data:
        raise DocumentError("the file is empty.", where=where)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(_decode(data, encoding, where), encoding)
    _refuse_binary(data, where)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _decode_other(data, error, where)


def _refuse_binary(data: bytes, where: str) -> None:
    for magic, kind in _BINARY:
        if data.startswith(magic):
            hint = "Save it as plain text or HTML first."
            raise DocumentError(f"this is {kind}, which cannot be read.", hint=hint, where=where)
    nul = data.find(b"\x00", 0, _SAMPLE_BYTES)
    if nul >= 0:
        message = f"this is not text: there is a NUL byte at byte {nul}."
        raise DocumentError(message, hint="Save it as UTF-8 text first.", where=where)


def _decode(data: bytes, encoding: str, where: str) -> str:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError) as error:
        start = getattr(error, "start", 0)
        message = f"the text is not valid {encoding.removesuffix('-sig').upper()} at byte {start}."
        raise DocumentError(message, hint="Save it as UTF-8 first.", where=where) from error


def _decode_other(data: bytes, error: UnicodeDecodeError, where: str) -> Decoded:
    """Decode a file that is not UTF-8: by its own declaration, or by detection where that is certain enough."""
    declared = _DECLARED.search(data[:4096])
    if declared is not None:
        name = declared[1].decode("ascii").lower()
        if name not in ("utf-8", "utf8"):
            return Decoded(_decode(data, name, where), name, f"decoded as {name}, which the page declares")
    damaged = any(byte > 127 for byte in data[max(0, error.start - 100_000) : error.start])
    guess = "" if damaged else _detect(data)
    if not guess:
        byte = data[error.start]
        message = f"the text is not valid UTF-8: byte 0x{byte:02x} at byte {error.start}."
        raise DocumentError(message, hint="Save it as UTF-8 first.", where=where) from error
    return Decoded(_decode(data, guess, where), guess, f"decoded as {guess}, which was detected and not stated")


def _detect(data: bytes) -> str:
    """Return the detected encoding; empty where detection is not certain.

    The byte statistics of charset-normalizer do not tell neighbours apart (cp1250 gives "arręté", cp1252 "arrêté"), so
    its guess counts only where the text it gives is in a language that is written in that encoding.
    """
    from charset_normalizer import from_bytes

    sample = data[:_SAMPLE_BYTES]
    best = from_bytes(sample).best()
    if best is not None and best.chaos <= _MOST_CHAOS:
        language = detect_language(str(best))
        if language in _LATIN_ENCODINGS:
            return _LATIN_ENCODINGS[language]
        if language in _BY_WORDS or (language in _BY_SCRIPT and best.coherence > 0):
            return str(best.encoding)
    for encoding in _FALLBACKS:
        if detect_language(sample.decode(encoding, "replace")) in _BY_WORDS:
            return encoding
    return ""
