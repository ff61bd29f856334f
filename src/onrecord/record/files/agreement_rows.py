"""The tables of agreements as written in TOML: `[agreement]`, `[[commitment]]` and what stands in them."""

import msgspec

from onrecord.record.files.base_rows import CitedRow, Row, Texts


class AgreementRow(CitedRow, frozen=True, kw_only=True):
    """`[agreement]` or `[[agreement]]`: a signed text or a resolution; `sources` are keys, addresses or titles.

    Attributes:
        kind: `agreement`, `declaration`, `resolution` or `statement`.
        caveats: What a reader has to know beside every result: languages, annexes, recognition.
        ended: Since when it holds no more.
        superseded_by: Id of a later agreement that may have replaced it.
    """

    id: str
    date: str
    title: str = ""
    names: tuple[str, ...] = ()
    place: str = ""
    parties: tuple[str, ...] = ()
    kind: str = "agreement"
    text_complete: bool = False
    caveats: Texts = ()
    ended: str = ""
    superseded_by: str = ""
    sources: Texts = ()
    pax_id: int | None = None


class ControlRow(CitedRow, frozen=True, kw_only=True):
    """`[[agreement.control]]`: who held a place, for clauses that hold only where a party is in control."""

    party: str
    place: str
    since: str = ""
    until: str = ""
    disputed: bool = False


class ObjectRow(Row, frozen=True, kw_only=True):
    """Whom or what a clause is about: named parties, or a class of them."""

    any_of: tuple[str, ...] = ()
    class_: str = msgspec.field(default="", name="class")


class EndingRow(Row, frozen=True, kw_only=True):
    """What may have ended a clause, and from which day on that is a question."""

    what: str
    not_before: str = ""
    note: str = ""


class CommitmentRow(CitedRow, frozen=True, kw_only=True):
    """`[[commitment]]` or `[[agreement.commitment]]`: one thing a party undertook (`method.md` §4.3).

    Attributes:
        against: Classes of acts that go against a duty to do something.
        territory: A name, or `within` (places), `country` (theirs) and `controlled_by` (the party that must hold them).
        ends: What may have ended it, where that is not settled.
        measure: How much or how many the act has to come to.
        relies_on: Ids of clauses on whose performance by the other side it hangs.
        effort: For a duty to prevent: `result`, `effort` or `unclear`.
        reading_says: How this reading differs from the others.
        reviewed: False for a draft: nothing unreviewed enters the record.
    """

    id: str
    clause: str
    paraphrase: str
    bearer: str
    modality: str
    agreement: str = ""
    kind: str = "maintenance"
    action: Texts = ()
    against: Texts = ()
    role: str = "does"
    object: Texts | ObjectRow = ()
    purpose: str = ""
    territory: str | dict[str, Texts] = ""
    from_: str = msgspec.field(default="", name="from")
    since: str = ""
    until: str = ""
    conditions: Texts = ()
    exceptions: Texts = ()
    elements: Texts = ()
    measure: str = ""
    ends: tuple[EndingRow, ...] = ()
    relies_on: Texts = ()
    effort: str = ""
    reading: str = "R1"
    reading_says: str = ""
    reviewed: bool = True
