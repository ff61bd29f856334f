"""MUC-4: windows of the documents with the fills of their templates, from the processed text and the full keys."""

import random  # noqa: TID251 - seeded
import re
from collections.abc import Iterator
from pathlib import Path

from onrecord.evaluate.reader.corpora import MucDocument
from onrecord.read.learnt.labels import FILLERS, INCIDENTS
from training.reader.items import Item, Marked

EFFECT = {"DEATH": "death", "INJURY": "injury", "NO INJURY": "no injury", "NO INJURY OR DEATH": "no injury"}
_WINDOW, _STRIDE = 1050, 930
"""Characters of a window, about 250 pieces, and of a step."""


def _effects(document: MucDocument) -> dict[str, str]:
    """What became of the people of the templates, by the words that name them."""
    out: dict[str, str] = {}
    for template in document.keys:
        taken = "KIDNAPPING" in template["INCIDENT: TYPE"][0]["raw"]
        for fill in template.get("HUM TGT: DESCRIPTION", []) + template.get("HUM TGT: NAME", []):
            for words, _, _ in fill["spans"]:
                out.setdefault(words.lower(), "abducted" if taken else "none")
        for fill in template.get("HUM TGT: EFFECT OF INCIDENT", []):
            effect = EFFECT.get(fill["raw"].split(":")[0].replace("?", "").strip())
            for words, _, _ in fill["spans"]:
                if effect:
                    out[words.lower()] = effect
    return out


def windows(text: str) -> Iterator[tuple[int, int]]:
    """Yield overlapping windows that begin and end at a space."""
    start = 0
    while True:
        end = min(len(text), start + _WINDOW)
        if end < len(text):
            end = text.rfind(" ", start, end)
        yield start, end
        if end >= len(text):
            return
        start = text.rfind(" ", start, start + _STRIDE) + 1


def items(document: MucDocument, case: "Case", rng: random.Random) -> list[Item]:
    """Return the windows of a document in a chosen case, with every occurrence of each fill marked."""
    text = case.vary(document.text, rng)
    fills = _fills(document)
    out = []
    for start, end in windows(document.text):
        part = text[start:end]
        lower = part.lower()
        item = Item(text=part, source="muc")
        marked: dict[tuple[int, int, str], tuple[str, str]] = {}
        for role, words, kind, effect in fills:
            for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", lower):
                marked.setdefault((*match.span(), role), (kind, effect))
        chosen = sorted(marked, key=lambda m: (m[2], m[0], -m[1]))
        kept: list[tuple[int, int, str]] = []
        for mark in chosen:
            if not kept or kept[-1][2] != mark[2] or mark[0] >= kept[-1][1]:
                kept.append(mark)
        item.spans["fill"] = [Marked(*mark) for mark in kept]
        item.fill_types = [marked[mark] for mark in kept]
        item.incidents = frozenset(kind for kind, _ in item.fill_types)
        out.append(item)
    return out


def _fills(document: MucDocument) -> list[tuple[str, str, str, str]]:
    effects = _effects(document)
    out = []
    for template in document.templates:
        kind = template["incident_type"].split(" / ")[0]
        kind = kind if kind in INCIDENTS else "attack"
        for role in FILLERS:
            for entity in template[role]:
                for words, _ in entity:
                    effect = effects.get(words, "none") if role == "Victim" else "none"
                    out.append((role, words, kind, effect))
    return out


class Case:
    """Gives capitals back to the lower-case text, or takes the chance to teach that there may be none.

    Args:
        lower: Words that other text writes in small letters; any other word gets a capital.
    """

    def __init__(self, lower: frozenset[str]) -> None:
        self._lower = lower

    def vary(self, text: str, rng: random.Random) -> str:
        """Return the text in capitals, in small letters, or with likely capitals restored; the length stays."""
        chance = rng.random()
        if chance < 0.25:
            return text.upper() if len(text.upper()) == len(text) else text
        if chance < 0.65:
            return text
        return self.restore(text)

    def restore(self, text: str) -> str:
        """Return the text with a capital at each sentence and at each word that is no ordinary one."""
        out, opens = [], True
        for part in re.split(r"([^\W\d_]+)", text):
            if part.isalpha():
                capital = opens or part not in self._lower
                part = part.capitalize() if capital and len(part.capitalize()) == len(part) else part
                opens = False
            elif re.search(r"[.!?]\s", part):
                opens = True
            out.append(part)
        return "".join(out)


def small_words(items_of_text: list[Item], ordinary: Path) -> frozenset[str]:
    """Return the words that the corpora write in small letters, and the ordinary words of the scanner."""
    words = {word for item in items_of_text for word in re.findall(r"(?<![^\W_])[a-z]+(?![^\W_])", item.text)}
    for line in ordinary.read_text("utf-8").splitlines():
        words.update(word for word in line.split() if word.isalpha() and word.islower())
    return frozenset(words)
