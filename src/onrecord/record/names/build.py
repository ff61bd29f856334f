"""Write the name index: names, their words, and where each key leads."""

import math
import re
from array import array
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import msgspec

from onrecord.model.vocab import NameQuality
from onrecord.record.names.forms import Forms, forms_of
from onrecord.record.names.keys import end_keys, fingerprint, key_number, near_keys
from onrecord.record.names.layout import HAS_NUMBER, KINDS, MAGIC, QUALITIES, ROLE_WEIGHT, SHORT_FORM, VERSION, Header
from onrecord.text.name_words import SPELLED
from onrecord.text.names import PLAIN, Part, name_parts, part_of
from onrecord.text.normalize import fold, skeleton
from onrecord.text.spelling import forms, sound

MOST_PAIRED = 6
"""Words of a name that are paired with each other."""


class IndexedName(NamedTuple):
    """One name of one entity."""

    entity: str
    kind: str
    text: str
    quality: NameQuality = NameQuality.PRIMARY


class Beside(NamedTuple):
    """An index that another one is added to.

    Attributes:
        state: What it was made from.
        rarest: The weight of a word that none of its names has.
        weights: The weights of its words, which hold for the added names too.
        gone: The numbers of its names that are no longer held.
    """

    state: str
    rarest: float
    weights: Mapping[str, float]
    gone: Sequence[int]


def write_index(path: Path, names: Iterable[IndexedName], *, state: str = "", beside: Beside | None = None) -> int:
    """Write the index of the names to a file, in place of an older one at once; return how many names it holds.

    Args:
        path: Where to.
        names: Every name of every entity; alike names of one entity count once.
        state: What the index was made from, to tell later whether it is still in step.
        beside: The index that these names are added to; without it, the names are all there are.
    """
    data, held = _index(names, state, beside)
    unfinished = path.with_name(path.name + ".new")
    unfinished.write_bytes(data)
    unfinished.replace(path)
    return held


def index_bytes(names: Iterable[IndexedName]) -> bytes:
    """Return the index of the names as bytes, to be used without a file."""
    return _index(names, "", None)[0]


def _index(names: Iterable[IndexedName], state: str, beside: Beside | None) -> tuple[bytes, int]:
    maker = _Maker(beside)
    for name in names:
        maker.add(name)
    sections = maker.sections()
    # What was kept of each word is of no more use, and every collection of garbage would look through it.
    for kept in (fold, part_of, skeleton, sound, forms):
        kept.cache_clear()
    header = msgspec.msgpack.encode(
        Header(
            version=VERSION,
            state=state,
            base=beside.state if beside is not None else "",
            rarest=beside.rarest if beside is not None else math.log(1 + len(maker.name_entity)),
            names=len(maker.name_entity),
            entities=len(maker.entities),
            words=len(maker.words),
            lengths={key: len(data) for key, data in sections.items()},
        )
    )
    out = [MAGIC, len(header).to_bytes(8, "little"), header, b"\0" * (-(len(MAGIC) + 8 + len(header)) % 8)]
    for data in sections.values():
        out += (data, b"\0" * (-len(data) % 8))
    return b"".join(out), len(maker.name_entity)


class _Maker:
    def __init__(self, beside: Beside | None) -> None:
        self.beside = beside
        self.entities: dict[str, int] = {}
        self.words: dict[str, int] = {}
        self.roles = bytearray()
        self.name_entity = array("I")
        self.name_marks = bytearray()
        self.texts: list[bytes] = []
        self.name_words = array("I")
        self.name_ends = array("I")
        self.seen: set[tuple[int, str]] = set()
        self.whole: list[tuple[int, int]] = []

    def add(self, name: IndexedName) -> None:
        entity = self.entities.setdefault(name.entity, len(self.entities))
        folded = fold(name.text)
        if not folded or (entity, folded) in self.seen:
            return
        self.seen.add((entity, folded))
        marks = KINDS.index(name.kind) << 2 | QUALITIES.index(name.quality)
        text, short = _without_short_form(name.text)
        for parts in _readings(forms_of(text)):
            self._add(entity, name.text, marks, parts, folded)
        if short:
            weak = marks & ~3 | QUALITIES.index(NameQuality.WEAK) | SHORT_FORM
            self._add(entity, name.text, weak, name_parts(short), fold(short))

    def _add(self, entity: int, text: str, marks: int, parts: tuple[Part, ...], folded: str) -> None:
        if not parts:
            return
        if any(part.text.isdigit() for part in parts):
            marks |= HAS_NUMBER
        number = len(self.name_entity)
        self.name_entity.append(entity)
        self.name_marks.append(marks)
        self.texts.append(text.encode("utf-8", "replace"))
        self.name_words.extend(self._word(part) for part in parts)
        self.name_ends.append(len(self.name_words))
        self.whole.append((fingerprint(folded), number))

    def _word(self, part: Part) -> int:
        number = self.words.get(part.text)
        if number is None:
            number = self.words[part.text] = len(self.words)
            self.roles.append(part.role)
        return number

    def sections(self) -> dict[str, bytes]:
        words = list(self.words)
        postings: list[array[int]] = [array("I") for _ in words]
        pairs: list[int] = []
        joined: list[int] = []
        start = 0
        bones = [skeleton(word) for word in words]
        for number, end in enumerate(self.name_ends):
            row = self.name_words[start:end]
            start = end
            for word in set(row):
                postings[word].append(number)
            plain = [bones[word] for word in row if self.roles[word] == PLAIN][:MOST_PAIRED]
            found = {
                f"{one}+{other}" if one <= other else f"{other}+{one}"
                for at, one in enumerate(plain)
                for other in plain[at + 1 :]
            }
            pairs += [key_number(pair) << 32 | number for pair in found]
            joined += [
                key_number(skeleton(words[one] + words[other])) << 32 | number
                for one, other in pairwise(row)
                if self.roles[one] == PLAIN or self.roles[other] == PLAIN
            ]
        weights = self._weights(postings, bones)
        if self.beside is not None:
            known, rarest = self.beside.weights, self.beside.rarest
            weights = array("f", [known.get(word, rarest) for word in words])
        near = [
            key_number(key) << 32 | number
            for number, word in enumerate(words)
            for key in {
                key for spelling in SPELLED.get(word, (word,)) for key in (*near_keys(spelling), *end_keys(spelling))
            }
        ]
        return {
            "gone": array("I", self.beside.gone if self.beside is not None else ()).tobytes(),
            **_texts("entity_text", [entity.encode() for entity in self.entities]),
            "name_entity": self.name_entity.tobytes(),
            "name_marks": bytes(self.name_marks),
            **_texts("name_text", self.texts),
            "name_words": self.name_words.tobytes(),
            "name_ends": self.name_ends.tobytes(),
            "word_text": "\0".join(words).encode(),
            "word_sound": "\0".join(sound(word) for word in words).encode(),
            "word_bones": "\0".join(bones).encode(),
            "word_roles": bytes(self.roles),
            "word_weights": weights.tobytes(),
            "name_weights": self._name_weights(weights).tobytes(),
            **_lists("posting", postings),
            **_keyed("near", near),
            **_keyed("pair", pairs),
            **_keyed("joined", joined),
            **_keyed("whole", [key << 32 | number for key, number in self.whole]),
        }

    def _name_weights(self, weights: "array[float]") -> "array[float]":
        """The weight of each name: of its words, in their roles."""
        start = 0
        found = array("f")
        for end in self.name_ends:
            found.append(sum(weights[word] * ROLE_WEIGHT[self.roles[word]] for word in self.name_words[start:end]))
            start = end
        return found

    def _weights(self, postings: list["array[int]"], bones: list[str]) -> "array[float]":
        """Inverse frequency of each word, natural logarithm: of its spelling and its skeleton, the mean of both."""
        total = max(1, len(self.name_entity))
        of_bones: dict[str, int] = {}
        for word, found in zip(bones, postings, strict=True):
            of_bones[word] = of_bones.get(word, 0) + len(found)
        return array(
            "f",
            (
                0.5 * math.log(1 + total / len(found)) + 0.5 * math.log(1 + total / of_bones[word])
                for word, found in zip(bones, postings, strict=True)
            ),
        )


_SHORT_FORM = re.compile(r"\s*\(\s*([A-Z][\w.&-]{1,9})\s*\)")


def _without_short_form(text: str) -> tuple[str, str]:
    """Return a name without the short form that its list writes in brackets, and that; it is a weak name of its own."""
    found = _SHORT_FORM.search(text)
    if found is None or not found.start():
        return text, ""
    return f"{text[: found.start()]} {text[found.end() :]}".strip(), found[1]


def _readings(forms: Forms) -> list[tuple[Part, ...]]:
    """Return the parts of a name as they are indexed: the first reading, and the second where a word has one."""
    if not forms.others:
        return [forms.parts]
    second = tuple(
        Part(others[0], part.role) if others else part for part, others in zip(forms.parts, forms.others, strict=True)
    )
    return [forms.parts] if second == forms.parts else [forms.parts, second]


def _texts(key: str, texts: list[bytes]) -> dict[str, bytes]:
    ends = array("Q")
    total = 0
    for text in texts:
        total += len(text)
        ends.append(total)
    return {key: b"".join(texts), f"{key}_ends": ends.tobytes()}


def _lists(key: str, rows: list["array[int]"]) -> dict[str, bytes]:
    ends = array("I")
    total = 0
    for row in rows:
        total += len(row)
        ends.append(total)
    return {f"{key}_values": b"".join(row.tobytes() for row in rows), f"{key}_ends": ends.tobytes()}


def _keyed(key: str, pairs: list[int]) -> dict[str, bytes]:
    """Return sorted keys, and for each the end of its values; a pair is `key << 32 | value`."""
    pairs.sort()
    keys, ends, values = array("Q"), array("I"), array("I")
    last = -1
    for pair in pairs:
        fp = pair >> 32
        if fp != last:
            if last >= 0:
                ends.append(len(values))
            keys.append(fp)
            last = fp
        values.append(pair & 0xFFFFFFFF)
    if last >= 0:
        ends.append(len(values))
    return {f"{key}_keys": keys.tobytes(), f"{key}_ends": ends.tobytes(), f"{key}_values": values.tobytes()}
