"""The shape of a checked report, `onrecord.check/1`: one Struct for each object of the output contract.

Fields without a default are in the contract and always written. Fields with a default are additions: a reader of
`onrecord.check/1` may ignore them. `null` means "not known"; an empty list means "looked, and there is nothing".
"""

from typing import Final, Literal

import msgspec
from msgspec import UNSET, UnsetType

from onrecord.model.vocab import ClaimKind, Label, MentionKind, Modality, Mode, Outcome, Polarity, SlotOutcome, Stance

SCHEMA: Final = "onrecord.check/1"


class PublishedOut(msgspec.Struct, frozen=True, kw_only=True):
    """The days on which the report may have been published, ISO dates, both inclusive, and how that is known."""

    from_: str | None = msgspec.field(name="from")
    to: str | None
    by: str
    why: str


class DocumentOut(msgspec.Struct, frozen=True, kw_only=True):
    """The report; `length` counts the Unicode code points of the text that every offset refers to.

    `text` is that text; it is written only where it was asked for.
    """

    id: str
    source: str
    title: str
    language: str
    published: PublishedOut
    text_sha256: str
    length: int
    text: str | UnsetType = UNSET


class AsOfOut(msgspec.Struct, frozen=True, kw_only=True):
    """The days for which the record was asked, and which clock decides."""

    from_: str | None = msgspec.field(name="from")
    to: str | None
    mode: Mode


class SnapshotOut(msgspec.Struct, frozen=True, kw_only=True):
    """One dated version of one list that was at hand."""

    source: str
    snapshot: str
    sha256: str
    entries: int
    complete: bool
    names_complete: bool
    title: str = ""
    dated_by: str = ""


class EntityOut(msgspec.Struct, frozen=True, kw_only=True):
    """A party that a mention refers to, or may refer to; `score` orders candidates and decides nothing."""

    id: str
    name: str
    ids: tuple[str, ...]
    score: float
    reasons: tuple[str, ...]


class MentionOut(msgspec.Struct, frozen=True, kw_only=True):
    """Words that name a party: linked has exactly one entity, ambiguous two or more, nil none."""

    id: str
    quote: str
    start: int
    end: int
    kind: MentionKind
    outcome: Outcome
    entities: tuple[EntityOut, ...]
    form: str = ""
    chain: str = ""


class NumberOut(msgspec.Struct, frozen=True, kw_only=True):
    """A number as an interval; `high` is null where the text sets no upper bound."""

    low: int | float
    high: int | float | None
    hedge: str | None
    quote: str = ""


SlotValue = str | NumberOut | tuple[str, ...]
"""A mention id, a claim id, a normalised value, a date in EDTF, a number, or several of the first three."""


class ComparedOut(msgspec.Struct, frozen=True, kw_only=True):
    """One slot of the claim beside the same slot of the record."""

    slot: str
    claimed: str
    recorded: str
    outcome: SlotOutcome
    tolerance: str | None
    source: str = ""


class EvidenceOut(msgspec.Struct, frozen=True, kw_only=True):
    """One item of the record and how it bears on the claim."""

    source: str
    ref: str | None
    snapshot: str | None
    stance: Stance
    excerpt: str
    url: str | None
    title: str = ""
    published: str | None = None
    field: str = ""
    statement: str = ""
    grade: str = ""
    corrected: str = ""


class ClaimOut(msgspec.Struct, frozen=True, kw_only=True):
    """One atom of the report and how it stands against the record."""

    id: str
    kind: ClaimKind
    quote: str
    start: int
    end: int
    says: str
    slots: dict[str, SlotValue]
    speaker: str | None
    modality: Modality
    polarity: Polarity
    verdict: Label
    flags: tuple[str, ...]
    wording: str
    compared: tuple[ComparedOut, ...]
    evidence: tuple[EvidenceOut, ...]
    consulted: tuple[str, ...]
    would_change: str = ""
    made_by: str = ""
    method: str = ""


class TensionOut(msgspec.Struct, frozen=True, kw_only=True):
    """A reported fact beside a commitment, under one reading of it."""

    commitment: str
    claim: str
    result: str
    matched: tuple[str, ...]
    open: tuple[str, ...]
    wording: str
    reading: str = ""
    flags: tuple[str, ...] = ()
    caveats: tuple[str, ...] = ()


class SetAsideOut(msgspec.Struct, frozen=True, kw_only=True):
    """What could not be read or checked, and why."""

    what: str
    why: str


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """One checked report; claims and mentions stand in text order."""

    schema: Literal["onrecord.check/1"]
    onrecord: str
    document: DocumentOut
    as_of: AsOfOut
    record: tuple[SnapshotOut, ...]
    mentions: tuple[MentionOut, ...]
    claims: tuple[ClaimOut, ...]
    tensions: tuple[TensionOut, ...]
    set_aside: tuple[SetAsideOut, ...]
