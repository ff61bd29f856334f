"""Agreement, Commitment, Control, Ending: what parties undertook, and what it hangs on."""

import msgspec

from onrecord.model.record import Citation


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


class Commitment(msgspec.Struct, frozen=True, kw_only=True):
    """One thing a party undertook (`method.md` §4.3); `docs/data/record-file.md` explains each field at length.

    Attributes:
        clause: Pointer into the text; the text is not copied.
        modality: must, must_not, must_not_allow, must_try, must_start, may, expects, demand.
        actions: Action classes: `tie.cooperates`, `tie.hosts`, `event.training`, `prevent.threat`, ...
        against: Action classes that go against a duty to do something.
        objects: Entity ids that the clause names.
        object_class: A class the clause names, such as `group_threatening(usa|allies)`.
        territory: Where it holds, in words.
        within: Names of the places in which it holds.
        country: Name of the country in which these places lie.
        controlled_by: Entity id of the party that must have held the place.
        endings: What may have ended it.
        relies_on: Ids of clauses on whose performance by the other side it hangs.
        effort: `result`, `effort` or `unclear`: whether a duty to prevent is met by trying; empty where no matter.
        elements: Elements that must be evidenced before it applies, in words.
        measure: How much or how many the act has to come to, in words.
        reading: `R1`, `R2`, ...; `reading_says` tells how this reading differs.
        certainty: `full-text`, `quoted-in-press` or `memory`.
    """

    id: str
    clause: str
    paraphrase: str
    bearer: str
    modality: str
    kind: str = "maintenance"
    actions: tuple[str, ...] = ()
    role: str = "does"
    objects: tuple[str, ...] = ()
    object_class: str = ""
    purpose: str = ""
    territory: str = ""
    since: str | None = None
    until: str | None = None
    conditions: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    elements: tuple[str, ...] = ()
    reading: str = "R1"
    certainty: str = "memory"
    cite: Citation | None = None
    within: tuple[str, ...] = ()
    controlled_by: str = ""
    endings: tuple[Ending, ...] = ()
    relies_on: tuple[str, ...] = ()
    effort: str = ""
    reading_says: str = ""
    against: tuple[str, ...] = ()
    measure: str = ""
    country: str = ""


class Agreement(msgspec.Struct, frozen=True, kw_only=True):
    """One signed text or resolution; `text_complete` False forbids any closed-world verdict on it.

    Attributes:
        kind: `agreement`, `declaration`, `resolution` or `statement`; a statement of one side is no clause.
        caveats: What a reader has to know beside every result: languages, annexes, recognition.
        ended: EDTF since when it holds no more; None where no source says so.
        superseded_by: Id of a later agreement that may have replaced it.
        control: Who held which place, as sources say.
        text_sha256: Hash of the text that a person loaded; empty where none was.
    """

    id: str
    title: str
    names: tuple[str, ...]
    date: str
    place: str = ""
    parties: tuple[str, ...] = ()
    text_complete: bool = False
    cites: tuple[Citation, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    note: str = ""
    kind: str = "agreement"
    caveats: tuple[str, ...] = ()
    ended: str | None = None
    superseded_by: str = ""
    control: tuple[Control, ...] = ()
    text_sha256: str = ""
