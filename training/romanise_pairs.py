"""Pairs of one name word in two scripts, read from `../shared/names`."""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from onrecord.text.normalize import fold
from onrecord.text.romanise.abjad import fold_arabic, fold_hebrew

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
_WIKIDATA = SHARED / "names" / "netransliteration_coling2018"
_GOOGLE = SHARED / "names" / "google_ar2en"
_LATIN = re.compile(r"[a-z]+")
_HELD_OUT = 10  # one word in ten is kept for measuring

Words = dict[str, dict[str, int]]
"""Word in its own script -> {Latin form: times seen}."""


def arabic_pairs() -> Words:
    """Return all Arabic words for training and measuring, the evaluation set of `google_ar2en` left out."""
    held = {word for word, _ in google_eval()}
    rows = [(source, latin, count) for source, latin, count in _wikidata("wd_arabic_80")]
    rows += [(source, latin, 1) for source, latin in _google("ar2en-train.txt")]
    words = _collect((fold_arabic(source), latin, count) for source, latin, count in rows)
    return {word: forms for word, forms in words.items() if word not in held}


def hebrew_pairs() -> Words:
    """Return all Hebrew words, for training and measuring."""
    return _collect((fold_hebrew(source), latin, count) for source, latin, count in _wikidata("wd_hebrew_20"))


def russian_pairs() -> Words:
    """Return all Russian words; the Cyrillic table is measured with them, nothing is learnt from them."""
    return _collect(_wikidata("wd_russian_16"))


def google_eval() -> list[tuple[str, str]]:
    """Return the evaluation pairs of `google_ar2en`."""
    return [(fold_arabic(source), fold(latin)) for source, latin in _google("ar2en-eval.txt")]


def is_held_out(word: str) -> bool:
    """Tell whether a word is kept for measuring: by its hash, so always the same ones."""
    return hashlib.sha256(word.encode()).digest()[0] % _HELD_OUT == 0


def _collect(rows: Iterator[tuple[str, str, int]] | list[tuple[str, str, int]]) -> Words:
    words: Words = defaultdict(lambda: defaultdict(int))
    for source, latin, count in rows:
        folded = fold(latin)
        if source and " " not in source and _LATIN.fullmatch(folded):
            words[source][folded] += count
    return {word: dict(forms) for word, forms in words.items()}


def _wikidata(name: str) -> list[tuple[str, str, int]]:
    lines = (_WIKIDATA / name).read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    return [(row[1].replace(" ", ""), row[0], int(row[2])) for row in rows if len(row) == 3]


def _google(name: str) -> list[tuple[str, str]]:
    lines = (_GOOGLE / name).read_text(encoding="utf-8").splitlines()
    return [(source, latin) for source, _, latin in (line.partition("\t") for line in lines) if latin]
