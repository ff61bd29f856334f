"""Comparison, Evidence, Verdict, Tension, Finding: how each claim stands, with reasons."""

import msgspec

from onrecord.model.entity import Resolution
from onrecord.model.record import Citation, Snapshot
from onrecord.model.time import Period
from onrecord.model.vocab import Label, Mode, SlotOutcome, Stance


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """One slot of a claim against the same slot of a record item; `tolerance` is printed where one was used."""

    slot: str
    claimed: str
    recorded: str
    outcome: SlotOutcome
    tolerance: str | None = None
    source: str = ""


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """One record item and how it bears on the claim.

    Attributes:
        grade: Admiralty letters that a person gave an earlier report; empty for other sources.
        corrected: Why a person marked the statement as corrected; such a statement decides nothing.
    """

    cite: Citation
    stance: Stance
    statement_id: str = ""
    grade: str = ""
    corrected: str = ""


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """The standing of one claim against the record.

    Attributes:
        consulted: Snapshots and sources looked at without result, as `un@2020-12-01`.
        wording: One sentence that starts with the source.
        would_change: What would change the verdict, for a person to read.
    """

    claim_id: str
    label: Label
    wording: str
    flags: tuple[str, ...] = ()
    compared: tuple[Comparison, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    consulted: tuple[str, ...] = ()
    would_change: str = ""
    method: str = ""


class Tension(msgspec.Struct, frozen=True, kw_only=True):
    """A reported fact beside a commitment, under one reading of it; never a finding of breach.

    Attributes:
        result: outside_scope, falls_within, in_tension, in_tension_if, consistent_with or deadline_passed_no_record.
        matched: Elements of the clause that the fact meets.
        open: Elements that would have to be established first.
        reading: Which reading of the clause: `R1`, `R2`; empty for an agreement as a whole.
        flags: `clause_unverified` where the clause is known from memory only.
        caveats: What to know of the agreement: languages, annexes, recognition.
    """

    commitment: str
    claim_id: str
    result: str
    matched: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    wording: str = ""
    reading: str = ""
    flags: tuple[str, ...] = ()
    caveats: tuple[str, ...] = ()


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """All the pipeline knows of one document."""

    resolution: Resolution
    as_of: Period | None
    mode: Mode
    verdicts: tuple[Verdict, ...] = ()
    tensions: tuple[Tension, ...] = ()
    snapshots: tuple[Snapshot, ...] = ()
