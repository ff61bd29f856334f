"""How well names are romanised: held-out words, and whole names of the UN list, none of them used in training."""

import html
import re
import time
from collections.abc import Callable, Iterable

from onrecord.text.normalize import fold, skeleton
from onrecord.text.romanise import romanise
from onrecord.text.romanise.transducer import load_transducer
from training.romanise_origin import OWN_LETTERS
from training.romanise_pairs import SHARED, Words, arabic_pairs, google_eval, hebrew_pairs, is_held_out, russian_pairs

_UN_LIST = SHARED / "lists" / "un" / "2024-09-25_xd-mau5" / "consolidated.xml"
_NAME_FIELDS = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")

Forms = Callable[[str], Iterable[str]]


def un_names() -> list[tuple[str, str]]:
    """Return the names of persons on the UN list in their original script, with the Latin name."""
    text = _UN_LIST.read_text(encoding="utf-8")
    out: list[tuple[str, str]] = []
    for match in re.finditer(r"<INDIVIDUAL>(.*?)</INDIVIDUAL>", text, re.DOTALL):
        original = _field(match[1], "NAME_ORIGINAL_SCRIPT")
        latin = " ".join(filter(None, (_field(match[1], name) for name in _NAME_FIELDS)))
        if original and latin and not original.isascii():
            out.append((original, latin))
    return out


def word_figures(words: Words, forms: Forms) -> dict[str, float]:
    """Return the shares of words whose first, or first four, forms are right: exactly, or by their consonants."""
    exact1 = exact4 = bones1 = bones4 = errors = length = 0
    for word, latins in words.items():
        got = list(forms(word))[:4]
        known = {latin: skeleton(latin) for latin in latins}
        bones = set(known.values())
        exact1 += got[0] in known
        exact4 += any(form in known for form in got)
        bones1 += skeleton(got[0]) in bones
        bones4 += any(skeleton(form) in bones for form in got)
        nearest = min(known, key=lambda latin: _distance(got[0], latin))
        errors += _distance(got[0], nearest)
        length += len(nearest)
    count = len(words)
    return {"words": count, "exact 1": exact1 / count, "exact 4": exact4 / count, "letters wrong": errors / length,
            "consonants 1": bones1 / count, "consonants 4": bones4 / count}  # fmt: skip


def name_figures(names: list[tuple[str, str]], romanise: Forms) -> dict[str, float]:
    """Return the share of the Latin name's words whose consonants the best form, or one of the four forms, has."""
    words = first = four = whole = 0
    for original, latin in names:
        wanted = [skeleton(word) for word in _joined(fold(latin))]
        forms = [{skeleton(word) for word in _joined(form)} for form in romanise(original)][:4]
        every = set().union(*forms)
        words += len(wanted)
        first += sum(bone in forms[0] for bone in wanted)
        four += sum(bone in every for bone in wanted)
        whole += all(bone in every for bone in wanted)
    return {"names": len(names), "words": words, "consonants 1": first / words, "consonants 4": four / words,
            "whole names": whole / len(names)}  # fmt: skip


def report() -> None:
    """Print all figures."""
    arabic = {word: forms for word, forms in arabic_pairs().items() if is_held_out(word)}
    regional = {word: forms for word, forms in arabic.items() if set(word) & OWN_LETTERS}
    google: Words = {}
    for word, latin in google_eval():
        google.setdefault(word, {})[latin] = 1
    hebrew = {word: forms for word, forms in hebrew_pairs().items() if is_held_out(word)}
    _line("Arabic, held out, table alone", word_figures(arabic, _alone("arabic")))
    _line("  with letters of the region", word_figures(regional, _alone("arabic")))
    _line("Arabic, google_ar2en evaluation", word_figures(google, _alone("arabic")))
    _line("Hebrew, held out, table alone", word_figures(hebrew, _alone("hebrew")))
    _line("Russian, all pairs", word_figures(russian_pairs(), romanise))
    names = un_names()
    _line("UN list, half used to choose settings", name_figures(names[::2], romanise))
    _line("UN list, other half", name_figures(names[1::2], romanise))
    model = load_transducer("arabic")
    for title, write in (("best form", model.best), ("all forms", model.forms)):
        start = time.process_time()
        for word in google:
            write(word)
        print(f"new Arabic words per CPU-second, {title}: {len(google) / (time.process_time() - start):,.0f}")


def _distance(one: str, other: str) -> int:
    """Return how many letters must be added, dropped or changed to make one word the other (Levenshtein)."""
    row = list(range(len(other) + 1))
    for i, char in enumerate(one, start=1):
        diagonal, row[0] = row[0], i
        for j, against in enumerate(other, start=1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (char != against))
    return row[-1]


def _alone(script: str) -> Forms:
    model = load_transducer(script)
    return lambda word: [form for form, _ in model.forms(word)]


def _joined(text: str) -> list[str]:
    """Return the words of a Latin name without its particles, `abd al x` as one word."""
    joined = re.sub(r"\b(?:abd|abdul|abdel) (?:al |el |ul |ur )?(?=\w)", "abd", text)
    joined = re.sub(r"\babd(?:ul|el|ur|us|ud|al)(?=\w{3})", "abd", joined)
    return [word for word in joined.split() if word not in {"al", "el", "ul", "ur", "bin", "ben", "na"}]


def _field(text: str, name: str) -> str:
    match = re.search(rf"<{name}>(.*?)</{name}>", text, re.DOTALL)
    return " ".join(html.unescape(match[1]).split()) if match else ""


def _line(title: str, figures: dict[str, float]) -> None:
    shown = "  ".join(f"{name} {value:,.0f}" if value > 1 else f"{name} {value:.3f}" for name, value in figures.items())
    print(f"{title:40} {shown}")
