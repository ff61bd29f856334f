"""Tracker: the commitments of one agreement by time, with what is reported in each cell."""

import msgspec

NOTHING = "nothing reported"
UNDATED = "no date"


class TrackedFact(msgspec.Struct, frozen=True, kw_only=True):
    """A reported fact in a cell.

    Attributes:
        id: Claim id, event id or statement id.
        says: The fact in one sentence.
        when: EDTF; empty where no source dates it.
        standing: How the report that gives it stands; empty for an item of the record.
        result: falls_within, in_tension, in_tension_if or consistent_with.
        reading: Under which reading of the clause.
        matched: Elements of the clause that it meets.
        open: Elements that are not established.
        said: What was said of it, with speaker and date.
        sources: Titles of its sources.
        is_new: It became known, or happened, on or after the day asked for.
    """

    id: str
    says: str
    when: str
    standing: str
    result: str
    reading: str
    matched: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    is_new: bool = False


class TrackerCell(msgspec.Struct, frozen=True, kw_only=True):
    """What is reported for a commitment in one column; a cell without facts means that nothing is reported."""

    column: str
    facts: tuple[TrackedFact, ...] = ()


class TrackerRow(msgspec.Struct, frozen=True, kw_only=True):
    """One commitment under all its readings.

    Attributes:
        state: `reported`, `nothing reported`, or `deadline_passed_no_record`: silence, not non-performance.
        deadline: EDTF; empty where there is none.
        is_newly_due: Its deadline passed on or after the day asked for.
    """

    commitment: str
    clause: str
    paraphrase: str
    bearer: str
    modality: str
    certainty: str
    state: str
    deadline: str = ""
    readings: tuple[str, ...] = ()
    cells: tuple[TrackerCell, ...] = ()
    is_newly_due: bool = False


class Tracker(msgspec.Struct, frozen=True, kw_only=True):
    """An agreement's commitments by time.

    Attributes:
        as_of: The last day looked at, ISO.
        since: The day that `is_new` counts from; empty where none was asked for.
        text_complete: Whether the whole published text is held.
        columns: Years, quarters or months, oldest first; the last may be `no date`.
        outside: Reported facts that some clause speaks of and that lie outside it by time, place or party.
    """

    agreement: str
    title: str
    date: str
    parties: tuple[str, ...]
    as_of: str
    text_complete: bool
    columns: tuple[str, ...]
    rows: tuple[TrackerRow, ...]
    caveats: tuple[str, ...] = ()
    since: str = ""
    outside: int = 0
