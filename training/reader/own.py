"""The training set of our own: its placeholders filled with names, its facts as labelled pairs of mentions."""

import itertools
import random  # noqa: TID251 - seeded
from collections import defaultdict
from collections.abc import Callable, Iterator
from hashlib import sha256

from onrecord.read.learnt.labels import TIES
from onrecord.text.sentences import split_sentences
from training.markup import TEXTS, Fact, Mention, Paragraph, fill, read_folder
from training.markup import Item as Text
from training.reader.items import Item, Marked, Pair
from training.reader.pools import Names

HELD_REGIONS = frozenset({"caucasus"})
HELD_STYLES = frozenset({"blog"})
"""Never trained on: the figures for our own texts are of a region and a style that the model has not seen."""


def held_out(text: Text) -> bool:
    """Whether an item is kept for measuring."""
    return text.region in HELD_REGIONS or text.style in HELD_STYLES


def for_tuning(text: Text) -> bool:
    """Whether a held-out item serves to tune lines; the other half is measured."""
    return sha256(text.id.encode()).digest()[0] % 2 == 0


def texts(*, held: bool) -> list[Text]:
    """Return the items held out, or the others."""
    read = [text for part in ("sentences", "reports") for text in read_folder(TEXTS / part)]
    return [text for text in read if held_out(text) == held]


def names_for(text: Text, pools: Names, rng: random.Random) -> Callable[[Mention], str]:
    """Return what puts names into the placeholders of one item: each thing has one name throughout."""
    drawn: dict[str, tuple[str, ...]] = {}

    def draw(mention: Mention) -> tuple[str, ...]:
        kind, region = mention.id[0], text.region
        if kind == "P":
            return pools.person(region, rng)
        if kind == "G":
            return pools.group(region, rng)
        if kind == "O":
            return pools.body(region, rng)
        if kind == "R":
            return pools.region(region, rng)
        if kind == "L":
            return (pools.town(region, rng),)
        return (pools.facility(region, rng) if kind == "F" else pools.other(region, rng),)

    def name_of(mention: Mention) -> str:
        if mention.id not in drawn:
            drawn[mention.id] = draw(mention)
        return drawn[mention.id][_place(mention.form)]

    return name_of


def _place(form: str | None) -> int:
    """Which of the names drawn a form takes: full, short or acronym or adjective, first name or member."""
    return {"": 0, "s": 1, "a": 1, "j": 1, "t": 2, "m": 2}[form or ""]


def items(text: Text, pools: Names, rng: random.Random) -> Iterator[Item]:
    """Yield the paragraphs of an item, a few together, with names put in."""
    name_of = names_for(text, pools, rng)
    paragraphs = [fill(paragraph, name_of) for paragraph in text.paragraphs]
    part: list[Paragraph] = []
    for paragraph in paragraphs:
        if part and sum(len(p.text) for p in (*part, paragraph)) > 900:
            yield _item(text, part)
            part = []
        part.append(paragraph)
    yield _item(text, part)


def _item(text: Text, paragraphs: list[Paragraph]) -> Item:
    words, places = "", list[tuple[int, int, str, bool]]()
    for paragraph in paragraphs:
        words = f"{words}\n{paragraph.text}" if words else paragraph.text
        moved = len(words) - len(paragraph.text)
        places += [(m.start + moved, m.end + moved, m.id, m.form is not None) for m in paragraph.mentions]
    places.sort()
    item = Item(text=words, source="own", sentences=split_sentences(words))
    item.spans["thing"] = [Marked(start, end, name[0]) for start, end, name, _ in places]
    by_id = defaultdict(list)
    for at, (_, _, name, _) in enumerate(places):
        by_id[name].append(at)
    item.pairs["thing"] = list(_pairs(text.facts, by_id, item))
    return item


def _pairs(facts: tuple[Fact, ...], by_id: dict[str, list[int]], item: Item) -> Iterator[Pair]:
    """Facts as pairs of mentions of one sentence; of several mentions of a thing, the nearest two."""
    marked = item.spans["thing"]

    def sentence(at: int) -> int:
        return sum(start <= marked[at].start for start, _ in item.sentences)

    def nearest(one: str, other: str) -> Iterator[tuple[int, int]]:
        options = [(a, b) for a in by_id.get(one, ()) for b in by_id.get(other, ()) if sentence(a) == sentence(b)]
        best: dict[int, tuple[int, int]] = {}
        for a, b in sorted(options, key=lambda p: abs(marked[p[0]].start - marked[p[1]].start)):
            best.setdefault(sentence(a), (a, b))
        yield from best.values()

    for label, one, other, mode, negative, sort in _linked(facts):
        for a, b in nearest(one, other):
            yield Pair(a, b, label, mode, negative, sort)
    for name, places in by_id.items():
        if name[0] in "PGOF":
            for a, b in itertools.pairwise(places):
                yield Pair(a, b, "same")
                yield Pair(b, a, "same")


_MODES = {"blamed": "accused", "suspected": "accused", "found": "asserted"}
"""Ways of making somebody responsible, as modes of other facts."""

Linked = tuple[str, str, str, str | None, bool | None, str | None]


def _linked(facts: tuple[Fact, ...]) -> Iterator[Linked]:
    """Yield (label, one, other, mode, negative, sort of attack) of each pair of things that a fact ties."""
    for fact in facts:
        mode = _MODES.get(said := fact.word("mode") or "asserted", said)
        negative = fact.word("polarity") == "no"
        if fact.kind == "attack":
            yield from _attack(fact, mode, negative)
            continue
        ones, others = fact.args[0], fact.args[1] if len(fact.args) > 1 else ()
        if fact.kind in TIES or fact.kind == "alias":
            yield from ((fact.kind, a, b, mode, negative, None) for a in ones for b in others)
            if fact.kind == "alias":
                yield from (("alias", b, a, mode, negative, None) for a in ones for b in others)
        elif fact.kind == "role":
            yield from (("holds", a, b, mode, negative, None) for a in ones for b in others)
            yield from (("of", a, b, mode, negative, None) for a in others for b in fact.args[2])
        elif fact.kind == "commits":
            yield from (("commits", a, b, mode, negative, None) for a in ones for b in others)
        elif fact.kind == "responsible":
            yield from (("responsible", a, b, mode, negative, None) for a in ones for b in others)
        elif fact.kind == "designated":
            for key, label in (("by", "designated-by"), ("list", "on-list")):
                for value in fact.keys.get(key, ()):
                    yield from ((label, a, value.text, mode, negative, None) for a in ones)


def _attack(fact: Fact, mode: str, negative: bool) -> Iterator[Linked]:
    for event in fact.args[0]:
        sort = fact.args[1][0]
        yield ("incident", event, event, mode, negative, sort)
        for key, values in fact.keys.items():
            if key in ("mode", "polarity"):
                continue
            for value in values:
                if key == "says":
                    yield ("says", value.text, event, mode, negative, None)
                else:
                    yield (key, event, value.text, mode, negative, sort)
                if value.people:
                    yield ("counts", value.text, value.people, None, None, None)
