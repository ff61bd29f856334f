"""Time to hold 10,000 facts next to 1,000 commitments, on one core: the invented agreements are like those on record.

Half the commitments bar something, a quarter are about what others must not be let do; parties, places, classes and
dates are drawn with a fixed seed. Processor time, least of five runs, the index of the clauses included.
"""

import argparse
import random
import time

from onrecord.check.clauses import Clauses, Fact
from onrecord.check.clauses.values import Membership
from onrecord.model.time import Period, parse_edtf
from onrecord.model.undertaking import Agreement, Commitment, Control

CLASSES = (
    "tie.cooperates", "tie.hosts", "tie.finances", "event.attack", "event.strike", "event.killing", "event.training",
    "event.recruitment", "event.fundraising", "use.force", "withdraw.forces", "release.prisoners", "lay.down_arms",
    "talks.hold", "hold.elections", "review.sanctions",
)  # fmt: skip
MODALITIES = ("must_not", "must_not_allow", "must", "must_try")
PARTIES = [f"party-{number}" for number in range(60)]
GROUPS = [f"group-{number}" for number in range(40)]
PLACES = [f"Place {number}" for number in range(50)]


class World:
    """Each group is part of one party; every fifth membership is disputed."""

    def __init__(self) -> None:
        doubts = ("", "", "", "", "sources differ")
        self._parts = {
            group: (Membership(PARTIES[number % len(PARTIES)], "a list", doubts[number % 5]),)
            for number, group in enumerate(GROUPS)
        }

    def name(self, party: str) -> str:
        """Return the id: it is a name here."""
        return party

    def wholes(self, party: str, when: Period | None) -> tuple[Membership, ...]:  # noqa: ARG002 - the protocol asks by time
        """Return the party of a group."""
        return self._parts.get(party, ())

    def died(self, party: str) -> Period | None:  # noqa: ARG002 - nobody dies here
        """Return None."""
        return None

    def listed(self, party: str) -> tuple[str, ...]:
        """Return an id for every other group."""
        return (f"un:{party}",) if party.endswith(("0", "2", "4", "6", "8")) else ()


def agreements(count: int, draw: random.Random) -> list[Agreement]:
    """Return agreements of twenty commitments each."""
    made = []
    for number in range(0, count, 20):
        parties = tuple(draw.sample(PARTIES, 2))
        identity = f"accord-{number // 20}"
        commitments = tuple(_commitment(identity, index, parties, draw) for index in range(min(20, count - number)))
        control = tuple(
            Control(party=draw.choice(parties), place=place, since="2010-01-01", source="a paper", says="it held it")
            for place in draw.sample(PLACES, 10)
        )
        made.append(
            Agreement(
                id=identity, title=identity, names=(identity,), date=f"20{draw.randrange(10, 20)}-03-04",
                parties=parties, commitments=commitments, control=control,
            )
        )  # fmt: skip
    return made


def _commitment(agreement: str, number: int, parties: tuple[str, ...], draw: random.Random) -> Commitment:
    return Commitment(
        id=f"{agreement}/{number}",
        clause=f"Article {number}",
        paraphrase="It is so.",
        bearer=parties[number % 2],
        modality=MODALITIES[number % 4],
        actions=tuple(draw.sample(CLASSES, 2)),
        objects=tuple(draw.sample(GROUPS, 2)) if number % 3 else (),
        object_class="" if number % 5 else "group_threatening(the others)",
        within=(draw.choice(PLACES),) if number % 2 else (),
        controlled_by=parties[0] if number % 4 == 1 else "",
        purpose="peace" if number % 3 == 0 else "",
        certainty="full-text",
    )


def facts(count: int, draw: random.Random) -> list[Fact]:
    """Return facts of the years 2008 to 2024."""
    return [
        Fact(
            id=f"fact-{number}",
            says="It was so.",
            classes=(draw.choice(CLASSES),),
            actors=(draw.choice(PARTIES if number % 2 else GROUPS),),
            objects=(draw.choice(GROUPS),) if number % 3 else (),
            places=(draw.choice(PLACES), draw.choice(PLACES)),
            when=parse_edtf(f"{draw.randrange(2008, 2025)}-{draw.randrange(1, 13):02d}"),
            standing=draw.choice(("supported", "disputed", "reported_only")),
        )
        for number in range(count)
    ]


def main() -> None:
    """Print the time and what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--facts", type=int, default=10_000)
    parser.add_argument("--commitments", type=int, default=1_000)
    options = parser.parse_args()
    draw = random.Random(7)  # noqa: S311 - not a secret
    held, told = agreements(options.commitments, draw), facts(options.facts, draw)
    times: list[float] = []
    counts: dict[str, int] = {}
    for _ in range(5):
        counts = {}
        start = time.process_time()
        clauses = Clauses(held, World())
        for fact in told:
            for result in clauses.beside(fact):
                counts[result.result] = counts.get(result.result, 0) + 1
        times.append(time.process_time() - start)
    print(f"{len(told)} facts, {sum(len(item.commitments) for item in held)} commitments: {min(times):.2f} s")
    print(", ".join(f"{name} {number}" for name, number in sorted(counts.items())))


if __name__ == "__main__":
    main()
