"""Measure claims on held-out texts of our own: `python -m training.reader.held [--reader rules|learnt]`.

A fact of a text counts as found where the reading has a claim of its sort with the same parties: any mention of the
party, or one of its chain, may stand for it. A claim of those sorts that stands for no fact counts against precision.
"""

import argparse
import collections
import random  # noqa: TID251 - seeded
from collections.abc import Iterator, Sequence
from pathlib import Path

from onrecord.evaluate.reader.counts import Counts, score, total
from onrecord.model.claim import (
    AttackClaim,
    CasualtyClaim,
    Claim,
    CommitmentClaim,
    DesignationClaim,
    IdentityClaim,
    ResponsibilityClaim,
    RoleClaim,
    TieClaim,
)
from onrecord.model.document import Document, Reading
from onrecord.read import Reader
from onrecord.read.learnt.labels import TIES
from onrecord.read.learnt.reader import LearntReader
from onrecord.text.numbers import find_numbers
from training.markup import Fact, fill
from training.markup import Item as Text
from training.reader import own
from training.reader.pools import Pools
from training.reader.sources import Sources

Places = list[tuple[int, int]]
_ROLE_TIES = {"leads": "head", "deputy-of": "deputy", "founded": "founder"}
_COUNTED = ("killed", "wounded", "abducted")


class Filled:
    """A text with names put in: the words, and the places of each thing."""

    def __init__(self, text: Text, pools: Pools, rng: random.Random) -> None:
        name_of = own.names_for(text, pools, rng)
        self.words, self.facts = "", text.facts
        self.places: dict[str, Places] = collections.defaultdict(list)
        for paragraph in text.paragraphs:
            done = fill(paragraph, name_of)
            self.words = f"{self.words}\n\n{done.text}" if self.words else done.text
            moved = len(self.words) - len(done.text)
            for mention in done.mentions:
                self.places[mention.id].append((mention.start + moved, mention.end + moved))


class Found:
    """A reading, asked by place."""

    def __init__(self, reading: Reading) -> None:
        self.claims = reading.claims
        chains = collections.defaultdict(list)
        for mention in reading.mentions:
            chains[mention.chain].append((mention.span.start, mention.span.end))
        self._places = {mention.id: chains[mention.chain] for mention in reading.mentions}

    def at(self, mentions: Sequence[str | None], places: Places) -> bool:
        """Whether one of the mentions, or one of its chain, stands at one of the places."""
        own_places = [place for mention in mentions if mention for place in self._places.get(mention, ())]
        return any(a < d and c < b for a, b in own_places for c, d in places)


def wanted(text: Filled) -> Iterator[tuple[str, Fact, str, str]]:
    """Yield (sort, fact, one, other) for each thing to be found."""
    for fact in text.facts:
        if fact.kind == "attack":
            yield "attack", fact, fact.args[0][0], ""
            for key in _COUNTED:
                for value in fact.keys.get(key, ()):
                    if value.text[0] == "N":
                        yield "casualty", fact, value.text, key
        elif fact.kind in TIES or fact.kind in ("alias", "role"):
            last = fact.args[2] if fact.kind == "role" else fact.args[1]
            for one in fact.args[0]:
                for other in last:
                    yield ("tie" if fact.kind in TIES else fact.kind), fact, one, other
        elif fact.kind in ("designated", "commits", "responsible"):
            for one in fact.args[0]:
                yield fact.kind, fact, one, fact.args[1][0] if len(fact.args) > 1 else ""


def matches(claim: Claim, found: Found, text: Filled, sort: str, fact: Fact, one: str, other: str) -> bool:
    """Whether a claim says what a fact says."""
    here, there = text.places.get(one, []), text.places.get(other, [])
    if isinstance(claim, TieClaim) and sort == "tie":
        right = claim.relation.value.replace("_", "-") == fact.kind or fact.kind in _ROLE_TIES
        return right and (
            (found.at(claim.a, here) and found.at(claim.b, there))
            or (found.at(claim.b, here) and found.at(claim.a, there))
        )
    if isinstance(claim, RoleClaim) and sort in ("tie", "role"):
        fits = sort == "role" or _ROLE_TIES.get(fact.kind) == claim.role.value
        return (
            fits
            and found.at([claim.holder], here)
            and (claim.organization is None or found.at([claim.organization], there))
        )
    if isinstance(claim, IdentityClaim) and sort == "alias":
        return found.at([claim.party], here + there)
    if isinstance(claim, AttackClaim) and sort == "attack":
        return any(claim.span.start < b and a < claim.span.end for a, b in here)
    if isinstance(claim, CasualtyClaim) and sort == "casualty":
        ours = getattr(claim, other)
        theirs = [n.estimate for a, b in here for n in find_numbers(text.words[a:b])]
        return ours is not None and any(ours.low == n.low and ours.high == n.high for n in theirs)
    if isinstance(claim, DesignationClaim) and sort == "designated":
        return found.at(claim.parties, here)
    if isinstance(claim, CommitmentClaim) and sort == "commits":
        return any(claim.span.start < b and a < claim.span.end for a, b in there)
    if isinstance(claim, ResponsibilityClaim) and sort == "responsible":
        return found.at(claim.holder, here)
    return False


_SORTS: dict[type, tuple[str, ...]] = {
    TieClaim: ("tie",), RoleClaim: ("tie", "role"), IdentityClaim: ("alias",), AttackClaim: ("attack",),
    CasualtyClaim: ("casualty",), DesignationClaim: ("designated",), CommitmentClaim: ("commits",),
    ResponsibilityClaim: ("responsible",),
}  # fmt: skip


def count(text: Filled, reading: Reading) -> dict[str, Counts]:
    """Return the counts of each sort in one text."""
    found = Found(reading)
    out: dict[str, Counts] = collections.defaultdict(Counts)
    used = set()
    for sort, fact, one, other in wanted(text):
        hits = [claim.id for claim in found.claims if matches(claim, found, text, sort, fact, one, other)]
        used.update(hits)
        out[sort] = out[sort].plus(Counts(0, 0, bool(hits), 1))
    for claim in found.claims:
        if type(claim) in _SORTS:
            sort = _SORTS[type(claim)][-1]
            out[sort] = out[sort].plus(Counts(claim.id in used, 1, 0, 0))
    return out


def main() -> None:
    """Print recall and precision of each sort of fact."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path)
    given = parser.parse_args()
    sources = Sources.here()
    texts = [text for text in own.texts(held=True) if not own.for_tuning(text)]
    learnt = LearntReader(given.model) if given.model else LearntReader()
    for name, reader in (("rules", Reader()), ("rules + model", Reader(beside=learnt))):
        rng = random.Random(7)  # noqa: S311 - no secret
        by_sort: dict[str, list[Counts]] = collections.defaultdict(list)
        every = []
        for text in texts:
            filled = Filled(text, sources.pools, rng)
            document = Document(id=text.id, source=text.id, text=filled.words, language="en")
            counts = count(filled, reader([document])[0])
            every.append(total(list(counts.values())))
            for sort, value in counts.items():
                by_sort[sort].append(value)
        for sort, values in sorted(by_sort.items()):
            print(
                f"{name:14s} {sort:12s} {int(total(values).gold):5d} P %.1f R %.1f F1 %.1f [%.1f, %.1f]" % score(values)
            )
        print(f"{name:14s} {'all':12s} {int(total(every).gold):5d} P %.1f R %.1f F1 %.1f [%.1f, %.1f]" % score(every))


if __name__ == "__main__":
    main()
