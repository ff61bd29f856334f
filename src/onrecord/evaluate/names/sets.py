"""The questions put to a matcher, made from lists with a fixed seed, and the index they are put to.

A set is told by its name:

* `exact`: an indexed name, every second one with its last word in front;
* `typo`: an indexed name with one edit, with two, or without a middle word and with one edit;
* `loo`: an alias that is left out of the index, one a party; mere reorderings of another name are left out;
* `script`: a name in the script of its language, which is left out of the index;
* `weak`: a quoted a.k.a. from the remarks of the main list, never indexed;
* `easy`, `hard`: names of nobody on the lists.
"""

import random  # noqa: TID251 - seeded by the caller
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from onrecord.evaluate.names.matcher import Row
from onrecord.evaluate.names.negatives import TRIES, Listed, Words, one_word_away, recombined, recombined_group
from onrecord.evaluate.names.other_names import OtherNames
from onrecord.evaluate.names.parties import Party, sorted_words
from onrecord.evaluate.names.split import split_of
from onrecord.evaluate.names.typos import typo
from onrecord.model.vocab import MentionKind, NameQuality

SEED = 4
SETS = ("exact", "typo", "loo", "script", "weak", "easy", "hard")
SIZES = {"exact": 400, "typo": 600, "loo": 1500, "script": 500, "weak": 500, "easy": 600, "hard": 600}
"""Most questions of each set; a split may have fewer. A false rate is over easy and hard negatives, as many of each."""
TYPOS = ("one edit", "two edits", "word and edit")
NAMED = frozenset({MentionKind.PERSON, MentionKind.ORGANIZATION})


class Query(msgspec.Struct, frozen=True, kw_only=True):
    """A question: `entity` is the id of the right party, or empty where there is none."""

    text: str
    kind: str
    entity: str
    set: str
    category: str


class NameSets(msgspec.Struct, frozen=True, kw_only=True):
    """The index of a split as rows, and its questions by set."""

    rows: tuple[Row, ...]
    queries: dict[str, tuple[Query, ...]]


def build_sets(
    parties: Sequence[Party],
    *,
    split: str = "test",
    seed: int = SEED,
    others: OtherNames | None = None,
    sizes: dict[str, int] | None = None,
) -> NameSets:
    """Return the index and the questions of one split.

    The index holds the names of all parties; what is held out of it, and what is asked, is of the split alone.

    Args:
        parties: Every party, as `read_parties` gives them.
        split: `train`, `dev` or `test`.
        seed: Another seed holds out other aliases and makes other slips.
        others: Names from elsewhere for the easy negatives; words of the lists serve where there are none.
        sizes: Most questions of a set, by its name; `SIZES` for those not named.
    """
    mine = [party for party in parties if party.kind in NAMED and party.names and split_of(party.id) == split]
    most = SIZES | (sizes or {})
    held = {query.entity: query for query in _held_out(mine, _rng(seed, split, "loo"), most["loo"])}
    rows = tuple(_rows(parties, held, split))
    queries = {
        "exact": _exact(mine, held, _rng(seed, split, "exact"), most["exact"]),
        "typo": _typos(mine, held, _rng(seed, split, "typo"), most["typo"]),
        "loo": list(held.values()),
        "script": _scripts(mine, _rng(seed, split, "script"), most["script"]),
        "weak": _weak(mine, _rng(seed, split, "weak"), most["weak"]),
    }
    listed = Listed(
        (name, party.kind.value) for party in parties for name in (*(n.text for n in party.names), *party.weak)
    )
    words = Words(party for party in parties if party.kind in NAMED)
    queries["easy"] = _easy(listed, words, others or OtherNames(), _rng(seed, split, "easy"), most["easy"])
    queries["hard"] = _hard(mine, listed, words, _rng(seed, split, "hard"), most["hard"])
    return NameSets(rows=rows, queries={name: tuple(queries[name]) for name in SETS})


def sets_of(lists: Path, *, names: Path | None = None, split: str = "test", seed: int = SEED) -> NameSets:
    """Return the sets of a split from a folder of lists and, for easy negatives, a folder of names."""
    from onrecord.evaluate.names.other_names import read_other_names
    from onrecord.evaluate.names.parties import read_parties

    others = read_other_names(names) if names is not None else None
    return build_sets(read_parties(lists), split=split, seed=seed, others=others)


def thinned(sets: NameSets, most: int, *, seed: int = SEED) -> NameSets:
    """Return the same index with no more than so many questions of each set, drawn at random; of `loo`, twice as many.

    For slow matchers; what is taken of a set does not depend on the other sets.
    """
    queries = {}
    for name, all_of in sets.queries.items():
        kept = min(len(all_of), 2 * most if name == "loo" else most)
        drawn = sorted(_rng(seed, "thinned", name).sample(range(len(all_of)), kept))
        queries[name] = tuple(all_of[at] for at in drawn)
    return NameSets(rows=sets.rows, queries=queries)


def _rng(seed: int, *what: str) -> random.Random:
    return random.Random(f"{seed} {' '.join(what)}")  # noqa: S311 - a sample, no secret


def _query(party: Party, text: str, name: str, category: str) -> Query:
    return Query(text=text, kind=party.kind.value, entity=party.id, set=name, category=category)


def _held_out(parties: Sequence[Party], rng: random.Random, most: int) -> Iterator[Query]:
    """Yield one alias a party of the main list, no reordering of another of its names; two persons to a group."""
    found: dict[MentionKind, list[Query]] = {MentionKind.PERSON: [], MentionKind.ORGANIZATION: []}
    for party in parties:
        orders = [sorted_words(name.text) for name in party.names]
        aliases = [
            name.text
            for name, order in zip(party.names, orders, strict=True)
            if name.quality is NameQuality.GOOD and order and orders.count(order) == 1
        ]
        if party.main and aliases:
            found[party.kind].append(_query(party, rng.choice(aliases), "loo", party.kind.value))
    for kind, share in ((MentionKind.PERSON, most * 2 // 3), (MentionKind.ORGANIZATION, most // 3)):
        yield from _sample(found[kind], share, rng)


def _sample(queries: list[Query], most: int, rng: random.Random) -> list[Query]:
    return queries if len(queries) <= most else rng.sample(queries, most)


def _rows(parties: Sequence[Party], held: dict[str, Query], split: str) -> Iterator[Row]:
    for party in parties:
        asked = held[party.id].text if party.id in held else None
        originals = () if split_of(party.id) == split else party.originals
        for name in (*party.names, *originals):
            if name.text != asked:
                yield party.id, party.kind.value, name.text, name.quality.value


def _indexed(parties: Sequence[Party], held: dict[str, Query], rng: random.Random) -> Iterator[tuple[Party, str]]:
    """Yield parties in random order, again and again, each time with one of its indexed names."""
    order = list(parties)
    while True:
        rng.shuffle(order)
        for party in order:
            asked = held[party.id].text if party.id in held else None
            yield party, rng.choice([name.text for name in party.names if name.text != asked])


def _exact(parties: Sequence[Party], held: dict[str, Query], rng: random.Random, most: int) -> list[Query]:
    out: list[Query] = []
    for party, name in _indexed(parties, held, rng):
        if len(out) >= min(most, len(parties)):
            return out
        moved = len(out) % 2 == 1
        words = name.split()
        text = " ".join([words[-1], *words[:-1]]) if moved else name
        out.append(_query(party, text, "exact", "last word first" if moved else "as listed"))
    return out


def _typos(parties: Sequence[Party], held: dict[str, Query], rng: random.Random, most: int) -> list[Query]:
    out: list[Query] = []
    for party, name in _indexed(parties, held, rng):
        if len(out) >= min(most, 2 * len(parties)):
            return out
        sort = TYPOS[len(out) % len(TYPOS)]
        out.append(_query(party, typo(name, sort, rng), "typo", sort))
    return out


def _scripts(parties: Sequence[Party], rng: random.Random, most: int) -> list[Query]:
    found: dict[str, list[Query]] = {}
    for party in parties:
        for name in party.originals:
            found.setdefault(name.script, []).append(_query(party, name.text, "script", name.script))
    return [query for script in sorted(found) for query in _sample(found[script], most // 2, rng)]


def _weak(parties: Sequence[Party], rng: random.Random, most: int) -> list[Query]:
    found = [
        _query(party, text, "weak", party.kind.value)
        for party in parties
        for text in party.weak
        if sorted_words(text) not in {sorted_words(name.text) for name in party.names}
    ]
    return _sample(found, most, rng)


def _nobody(text: str, kind: str, name: str, category: str) -> Query:
    return Query(text=text, kind=kind, entity="", set=name, category=category)


def _easy(listed: Listed, words: Words, others: OtherNames, rng: random.Random, most: int) -> list[Query]:
    out: list[Query] = []
    makers = [*others.makers(), ("words of lists", "person", lambda r: recombined(words, r))]
    makers.append(("words of lists", "organization", lambda r: recombined_group(words, r)))
    if not words.given or not words.group:
        return out
    for at in range(most):
        category, kind, make = makers[at % len(makers)]
        for _ in range(TRIES):
            text = make(rng)
            if not listed.could_be(text, kind):
                out.append(_nobody(text, kind, "easy", category))
                break
    return out


def _hard(parties: Sequence[Party], listed: Listed, words: Words, rng: random.Random, most: int) -> list[Query]:
    out: dict[str, Query] = {}
    if not words.given or not words.group:
        return []
    for _ in range(4 * most):
        party = rng.choice(parties)
        text, category = one_word_away(party, words, rng)
        if text and not listed.could_be(text, party.kind.value):
            out.setdefault(text, _nobody(text, party.kind.value, "hard", category))
        if len(out) >= most:
            break
    return list(out.values())
