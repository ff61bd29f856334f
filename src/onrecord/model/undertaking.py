"""Control and Ending: what a commitment hangs on besides its own words: who held which place, and what may end it."""

import msgspec


class Control(msgspec.Struct, frozen=True, kw_only=True):
    """One source's statement that a party held a place.

    Attributes:
        party: Entity id.
        place: Name of the place: a city, a province, an airport.
        since: EDTF when it began; None where the source does not say.
        until: EDTF when it ceased; None where the source does not say.
        disputed: Another source says that somebody else held it.
        source: How the source is named to a reader.
        says: What it says, in our words.
    """

    party: str
    place: str
    since: str | None = None
    until: str | None = None
    disputed: bool = False
    source: str = ""
    says: str = ""


class Ending(msgspec.Struct, frozen=True, kw_only=True):
    """Something that may have ended a commitment, and whether it did is not settled.

    Attributes:
        what: In words: `a new Islamic government that follows the settlement`.
        not_before: EDTF of the first day on which it may have come about; None where that is unknown.
        note: What was taken for it, and by whom.
    """

    what: str
    not_before: str | None = None
    note: str = ""
