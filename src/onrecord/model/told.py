"""Told: what a report says in one claim, in a form in which two reports can be compared."""

import msgspec

from onrecord.model.quantity import Estimate
from onrecord.model.record import Citation
from onrecord.model.vocab import ClaimKind

Refs = tuple[str, ...]
"""The official ids and the entity id of one party."""


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What a claim says, with parties as ids and descriptions as content words.

    Attributes:
        who: Those it is about: holder, party, left side of a tie, perpetrators.
        whom: The body or right side of a tie.
        what: Class of role, relation, list and status, population, or attribute; by kind.
        when: EDTF; of the event, of the listing, or the value of a date.
        words: Content words of the event's place and target, or of the whole claim for a kind without slots.
        numbers: Figures by outcome.
        negative: It says that something is not so.
    """

    kind: ClaimKind
    who: tuple[Refs, ...] = ()
    whom: tuple[Refs, ...] = ()
    what: str = ""
    when: str = ""
    words: tuple[str, ...] = ()
    numbers: dict[str, Estimate] = {}
    negative: bool = False


class ReportedStatement(msgspec.Struct, frozen=True, kw_only=True):
    """That an earlier report says something: a statement of the record, never of the thing itself.

    Attributes:
        id: Content hash with prefix `stm-`.
        cite: The report, with kind `report`; `field` is the id of the claim.
        grade: Admiralty letters that a person gave the report, such as `B2`; empty where nobody did.
        cluster: The same for reports that are copies of one another.
    """

    id: str
    told: Told
    cite: Citation
    grade: str = ""
    cluster: str = ""


class Correction(msgspec.Struct, frozen=True, kw_only=True):
    """That a person marked a statement as corrected, or took that back; rows are only added, the newest counts.

    Attributes:
        number: Its place in the log, from 1.
        decision: `corrected` or `withdrawn`.
        at: When, in ISO form.
    """

    number: int
    statement: str
    decision: str
    by: str
    at: str
    reason: str
