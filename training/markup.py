"""Read the training texts: items with inline mentions, placeholders for names, and facts.

The markup is described in `training/texts/GUIDELINES.md`. Offsets count characters of `Paragraph.text`, in which a
placeholder stands as it is written (`%P1s`); `fill` puts names in their places and moves the offsets. An article at the
head of a mention is left out of it, since writers put it inside or outside.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec

from training.fact_kinds import KINDS, SLOT_FORMS, TYPES

TEXTS = Path(__file__).resolve().parent / "texts"

_SLOT = re.compile(r"%([A-Z])([0-9]+)([a-z]*)")
_ID = re.compile(r"[A-Z][0-9]+")
_ARTICLE = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)
_WITHOUT_ARTICLE = frozenset("PGOLRFWVEKX")
_ESCAPED = frozenset("[]|%\\@=#")
_HEADER_KEYS = ("style", "region", "lang", "form")


class MarkupError(ValueError):
    """A line that does not follow the markup; the message begins with the file and the line."""

    def __init__(self, path: Path, line: int, message: str) -> None:
        super().__init__(f"{path}:{line}: {message}")
        self.path, self.line, self.message = path, line, message


class Mention(msgspec.Struct, frozen=True):
    """Words that stand for a thing; a placeholder is a mention with a `form` (empty for the full name)."""

    id: str
    start: int
    end: int
    form: str | None = None

    @property
    def type(self) -> str:
        """The letter of the type: `P` for a person."""
        return self.id[0]


class Paragraph(msgspec.Struct, frozen=True):
    """A paragraph without its brackets, and its mentions by place, the outer before the inner."""

    text: str
    mentions: tuple[Mention, ...]
    line: int

    @property
    def slots(self) -> tuple[Mention, ...]:
        """The mentions that are placeholders, by place."""
        return tuple(mention for mention in self.mentions if mention.form is not None)


class Value(msgspec.Struct, frozen=True):
    """One value of a fact: an id or a word, and the people that a number counts (`N1:V1`)."""

    text: str
    people: str | None = None


class Fact(msgspec.Struct, frozen=True):
    """A fact line. Each argument has one id or several (`G1,G2`); each key likewise."""

    kind: str
    args: tuple[tuple[str, ...], ...]
    keys: dict[str, tuple[Value, ...]]
    line: int

    def word(self, key: str) -> str | None:
        """The single value of `key`, or None where the line does not give it."""
        values = self.keys.get(key)
        return values[0].text if values else None

    def ids(self) -> Iterator[str]:
        """Each id that the line names, in its order."""
        for arg in self.args:
            yield from (text for text in arg if _ID.fullmatch(text))
        for values in self.keys.values():
            for value in values:
                yield from (text for text in (value.text, value.people) if text and _ID.fullmatch(text))


class Item(msgspec.Struct, frozen=True):
    """A sentence or a report: where it is from, its paragraphs and its facts."""

    id: str
    style: str
    region: str
    lang: str
    forms: tuple[str, ...]
    paragraphs: tuple[Paragraph, ...]
    facts: tuple[Fact, ...]
    path: Path
    line: int

    def mentioned(self) -> set[str]:
        """The ids that have a mention."""
        return {mention.id for paragraph in self.paragraphs for mention in paragraph.mentions}


def read_folder(folder: Path = TEXTS) -> list[Item]:
    """Return the items of all `.txt` files under `folder`, file by file."""
    return [item for path in sorted(folder.rglob("*.txt")) for item in read_file(path)]


def read_file(path: Path) -> list[Item]:
    """Return the items of one file."""
    return parse(path.read_text("utf-8"), path)


def parse(text: str, path: Path) -> list[Item]:
    """Return the items of `text`; `path` is for the messages. A line that begins with `#` is a comment."""
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1)]
    lines = [(number, line) for number, line in lines if line and not line.startswith("#")]
    if lines and not lines[0][1].startswith("@"):
        raise MarkupError(
            path, lines[0][0], "text before the first header: an item begins with a line `@ ID style=...`"
        )
    starts = [at for at, (_, line) in enumerate(lines) if line.startswith("@")]
    ends = [*starts[1:], len(lines)]
    return [_item(lines[start:end], path) for start, end in zip(starts, ends, strict=True)]


def _item(lines: Sequence[tuple[int, str]], path: Path) -> Item:
    number, header = lines[0]
    name, options = _header(header, path, number)
    paragraphs: list[Paragraph] = []
    facts: list[Fact] = []
    for at, line in lines[1:]:
        if line.startswith("="):
            facts.append(_fact(line, path, at))
        elif facts:
            raise MarkupError(path, at, "text after a fact line: facts come last, and the next item needs a header")
        else:
            paragraphs.append(parse_paragraph(line, path, at))
    if not paragraphs:
        raise MarkupError(path, number, f"item {name} has no text")
    return Item(
        id=name,
        style=options["style"],
        region=options["region"],
        lang=options.get("lang", "en"),
        forms=tuple(options["form"].split(",")) if "form" in options else (),
        paragraphs=tuple(paragraphs),
        facts=tuple(facts),
        path=path,
        line=number,
    )


def _header(line: str, path: Path, number: int) -> tuple[str, dict[str, str]]:
    words = line[1:].split()
    if not words or "=" in words[0]:
        raise MarkupError(path, number, "a header needs an id after `@`")
    options: dict[str, str] = {}
    for word in words[1:]:
        key, equals, value = word.partition("=")
        if key not in _HEADER_KEYS or not equals or not value:
            raise MarkupError(path, number, f"`{word}` in a header: expected {', '.join(_HEADER_KEYS)} as key=value")
        if key in options:
            raise MarkupError(path, number, f"`{key}` twice in a header")
        options[key] = value
    for key in ("style", "region"):
        if key not in options:
            raise MarkupError(path, number, f"a header needs {key}=")
    return words[0], options


def parse_paragraph(line: str, path: Path, number: int = 1) -> Paragraph:
    """Return one text line without its markup.

    Raises:
        MarkupError: A bracket without its partner, an id or a placeholder that the markup does not know.
    """
    text = ""
    mentions: list[Mention] = []
    starts: list[int] = []
    at = 0
    while at < len(line):
        letter = line[at]
        if letter == "\\":
            if line[at + 1 : at + 2] not in _ESCAPED:
                raise MarkupError(path, number, f"column {at + 1}: a backslash before {line[at + 1 : at + 2]!r}")
            text, at = text + line[at + 1], at + 2
        elif letter == "[":
            starts.append(len(text))
            at += 1
        elif letter == "|":
            if not starts:
                raise MarkupError(path, number, f"column {at + 1}: `|` outside brackets")
            name, at = _mention_id(line, at, path, number)
            mentions.append(_mention(text, name, starts.pop(), path, number))
        elif letter == "]":
            raise MarkupError(path, number, f"column {at + 1}: `]` without `|ID` before it")
        elif letter == "%":
            slot = _slot(line, at, path, number)
            mentions.append(Mention(slot[1] + slot[2], len(text), len(text) + len(slot[0]), slot[3]))
            text, at = text + slot[0], slot.end()
        else:
            text, at = text + letter, at + 1
    if starts:
        raise MarkupError(path, number, f"`[` before {text[starts[-1] :][:20]!r} is not closed")
    return Paragraph(text, tuple(sorted(mentions, key=lambda m: (m.start, -m.end, m.form is not None))), number)


def _mention_id(line: str, at: int, path: Path, number: int) -> tuple[str, int]:
    found = _ID.match(line, at + 1)
    if not found or line[found.end() : found.end() + 1] != "]" or found[0][0] not in TYPES:
        raise MarkupError(path, number, f"column {at + 1}: expected an id and `]` after `|`")
    return found[0], found.end() + 1


def _mention(text: str, name: str, start: int, path: Path, number: int) -> Mention:
    words = text[start:]
    if not words or words != words.strip():
        raise MarkupError(path, number, f"mention {words!r} of {name} is empty or has a space at its edge")
    article = _ARTICLE.match(words) if name[0] in _WITHOUT_ARTICLE else None
    return Mention(name, start + (article.end() if article else 0), len(text))


def _slot(line: str, at: int, path: Path, number: int) -> re.Match[str]:
    found = _SLOT.match(line, at)
    if not found or found[3] not in SLOT_FORMS.get(found[1], ()):
        raise MarkupError(path, number, f"column {at + 1}: no such placeholder: {line[at : at + 6]!r}")
    return found


def _fact(line: str, path: Path, number: int) -> Fact:
    kind, *words = line[1:].split() or [""]
    if kind not in KINDS:
        raise MarkupError(path, number, f"no kind of fact `{kind}`")
    count = len(KINDS[kind].args)
    args, rest = words[:count], words[count:]
    if len(args) < count or len(rest) % 2:
        raise MarkupError(path, number, f"`{kind}` takes {count} arguments, then pairs of key and value")
    keys: dict[str, tuple[Value, ...]] = {}
    for key, value in zip(rest[::2], rest[1::2], strict=True):
        if key not in KINDS[kind].keys:
            raise MarkupError(path, number, f"`{kind}` has no key `{key}`; it has {', '.join(KINDS[kind].keys)}")
        if key in keys:
            raise MarkupError(path, number, f"key `{key}` twice; several values are joined with a comma")
        keys[key] = tuple(_value(word) for word in value.split(","))
    return Fact(kind, tuple(tuple(arg.split(",")) for arg in args), keys, number)


def _value(word: str) -> Value:
    text, colon, people = word.partition(":")
    return Value(text, people if colon else None)


def fill(paragraph: Paragraph, name_of: Callable[[Mention], str]) -> Paragraph:
    """Return the paragraph with each placeholder replaced by `name_of(placeholder)`, offsets moved."""
    pieces: list[str] = []
    moves: list[tuple[int, int]] = []  # (offset after a placeholder, how far what follows moves)
    last, moved = 0, 0
    for slot in paragraph.slots:
        name = name_of(slot)
        pieces += [paragraph.text[last : slot.start], name]
        last, moved = slot.end, moved + len(name) - (slot.end - slot.start)
        moves.append((slot.end, moved))

    def place(offset: int) -> int:
        return offset + next((by for after, by in reversed(moves) if after <= offset), 0)

    mentions = tuple(
        msgspec.structs.replace(mention, start=place(mention.start), end=place(mention.end))
        for mention in paragraph.mentions
    )
    return Paragraph("".join([*pieces, paragraph.text[last:]]), mentions, paragraph.line)
