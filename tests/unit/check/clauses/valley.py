"""An invented agreement between invented parties, and a world to hold facts next to it."""

from msgspec.structs import replace

from onrecord.check.clauses import Clauses, Fact, Result, State
from onrecord.check.clauses.values import Membership, Said
from onrecord.model.time import Period, parse_edtf
from onrecord.model.undertaking import Agreement, Commitment, Control

UNION, FRONT, LEGION, RING = "union", "front", "legion", "ring"
"""Two parties to the agreement; a unit said to be part of the front; a third group that the agreement names."""
HOSTING = Commitment(
    id="lake-2019/5",
    clause="Article 5",
    paraphrase="The front does not host the ring.",
    bearer=FRONT,
    modality="must_not",
    actions=("tie.hosts",),
    objects=(RING,),
    certainty="full-text",
)
PREVENTING = replace(
    HOSTING,
    id="lake-2019/6",
    clause="Article 6",
    paraphrase="The front does not let the ring attack from the valley.",
    modality="must_not_allow",
    actions=("event.attack",),
    within=("Valley",),
    controlled_by=FRONT,
    effort="result",
)
LEAVING = Commitment(
    id="lake-2019/2",
    clause="Article 2",
    paraphrase="The union takes its troops out of the valley by the end of 2019.",
    bearer=UNION,
    modality="must",
    kind="achievement",
    actions=("withdraw.forces",),
    until="2019-12-31",
    certainty="full-text",
)
ACCORD = Agreement(
    id="lake-2019",
    title="Lake Accord",
    names=("Lake Accord",),
    date="2019-03-04",
    parties=(UNION, FRONT),
    text_complete=True,
    control=(Control(party=FRONT, place="Newford", since="2019-01-01", source="Gazette", says="it held the town"),),
)
HOSTED = Fact(id="f1", says="The front hosts the ring.", classes=("tie.hosts",), actors=(FRONT,), objects=(RING,))


class World:
    """Answers of the record, given by hand."""

    def __init__(self, parts: dict[str, Membership] | None = None, died: dict[str, str] | None = None) -> None:
        self.parts = parts or {}
        self.deaths = died or {}

    def name(self, party: str) -> str:
        return party

    def wholes(self, party: str, when: Period | None) -> tuple[Membership, ...]:
        return (self.parts[party],) if party in self.parts else ()

    def died(self, party: str) -> Period | None:
        return parse_edtf(self.deaths[party]) if party in self.deaths else None

    def listed(self, party: str) -> tuple[str, ...]:
        return (f"un:{party}",) if party == RING else ()


def fact(when: str | None = "2020-05", base: Fact = HOSTED, **fields) -> Fact:
    return replace(base, when=parse_edtf(when) if when else None, **fields)


def attack(when: str = "2020-05", **fields) -> Fact:
    values = {"classes": ("event.attack",), "actors": (RING,), "objects": (), "places": ("Newford", "Valley")}
    return fact(when, **(values | fields))


def left(when: str | None = "2019-11", **fields) -> Fact:
    values = {"says": "The union left.", "classes": ("withdraw.forces",), "actors": (UNION,), "objects": ()}
    return fact(when, **(values | fields))


def beside(
    subject: Fact, *commitments: Commitment, world: World | None = None, later: Agreement | None = None, **agreement
) -> list[Result]:
    """Return the fact beside commitments of the accord."""
    accord = replace(ACCORD, commitments=commitments, **agreement)
    agreements = [accord, later] if later is not None else [accord]
    return list(Clauses(agreements, world or World()).beside(subject))


def only(subject: Fact, *commitments: Commitment, **options) -> Result:
    found = beside(subject, *commitments, **options)
    assert len(found) == 1, found
    return found[0]


def open_names(result: Result) -> list[str]:
    return [element.name for element in result.proof if element.state is State.OPEN]


DENIAL = Said("the front", "2020-06-01", "We host nobody.", denies=True)
