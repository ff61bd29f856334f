"""Why a verdict came out as it did, slot by slot, worked out from a checked report alone."""

from collections.abc import Mapping
from typing import Final

import msgspec

from onrecord.errors import NotFound
from onrecord.model.vocab import Label, Outcome, SlotOutcome
from onrecord.publish.contract import AsOfOut, ClaimOut, EvidenceOut, MentionOut, NumberOut, Report, SlotValue
from onrecord.publish.wording import flag_title, label_sentence

EXPLAIN_SCHEMA: Final = "onrecord.explain/1"
RULES: dict[Label, str] = {
    Label.SUPPORTED: "A statement held says what the report says, and none of equal or higher standing says otherwise.",
    Label.CONTRADICTED: "A statement held leaves no room for the claim (another holder, list or party, or an explicit "
    "no), or a source that is complete for the question lacks it; nothing held says the same.",
    Label.DIFFERS: "The fact is on record, and at least one of its details lies outside the tolerance.",
    Label.PARTLY_SUPPORTED: "One part of the claim is on record; another is not, or the source puts it more weakly.",
    Label.DISPUTED: "One admissible statement says so, and another says that it is not so.",
    Label.REPORTED_ONLY: "All that is held is that somebody said so.",
    Label.NOT_IN_RECORD: "Nothing held bears on it, and no source held is complete for the question.",
    Label.AMBIGUOUS: "Two or more candidates are left, and they could give different verdicts.",
    Label.NOT_CHECKABLE: "It is an opinion, a forecast, a legal conclusion or a universal without bounds.",
}
"""The rule behind each label, for a reader."""

_TIME_WORDS = ("time_quote", "time_relation")
_ALIKE = {"period": "time", "date": "time", "signed": "time", "start": "time"}


class RecordedValue(msgspec.Struct, frozen=True, kw_only=True):
    """What one source has in a slot, how it compares, and the tolerance used."""

    value: str
    source: str
    outcome: SlotOutcome
    tolerance: str | None


class SlotExplained(msgspec.Struct, frozen=True, kw_only=True):
    """One slot: what was claimed, whom a name was taken for, what each source has.

    Attributes:
        taken_for: The party that a name was linked to, or why it was not; empty for a slot without a name.
        recorded: What was compared; empty where nothing was.
    """

    slot: str
    claimed: str
    taken_for: tuple[str, ...] = ()
    recorded: tuple[RecordedValue, ...] = ()


class Explanation(msgspec.Struct, frozen=True, kw_only=True):
    """All that led to one verdict.

    Attributes:
        rule: The condition under which the label applies.
        notes: The flags, in words.
    """

    schema: str
    report: str
    claim: str
    kind: str
    quote: str
    says: str
    speaker: str | None
    modality: str
    polarity: str
    as_of: AsOfOut
    slots: tuple[SlotExplained, ...]
    verdict: Label
    sentence: str
    rule: str
    wording: str
    notes: tuple[str, ...]
    evidence: tuple[EvidenceOut, ...]
    consulted: tuple[str, ...]
    would_change: str
    method: str


def explain(report: Report, claim_id: str) -> Explanation:
    """Return why the verdict on a claim of a report came out as it did.

    Args:
        report: A checked report.
        claim_id: Id of the claim, `clm-…`, or its number in the summary.

    Raises:
        NotFound: The report has no such claim.
    """
    claim = find_claim(report, claim_id)
    return Explanation(
        schema=EXPLAIN_SCHEMA,
        report=report.document.source or report.document.id,
        claim=claim.id,
        kind=claim.kind.value,
        quote=claim.quote,
        says=claim.says,
        speaker=claim.speaker,
        modality=claim.modality.value,
        polarity=claim.polarity.value,
        as_of=report.as_of,
        slots=slots_explained(claim, {mention.id: mention for mention in report.mentions}),
        verdict=claim.verdict,
        sentence=label_sentence(claim),
        rule=RULES[claim.verdict],
        wording=claim.wording,
        notes=tuple(flag_title(flag) for flag in claim.flags),
        evidence=claim.evidence,
        consulted=claim.consulted,
        would_change=claim.would_change,
        method=claim.method,
    )


def find_claim(report: Report, claim_id: str) -> ClaimOut:
    """Return a claim of a report by its id or its number in the summary.

    Raises:
        NotFound: The report has no such claim.
    """
    number = int(claim_id) if claim_id.isascii() and claim_id.isdigit() else 0
    for place, claim in enumerate(report.claims, start=1):
        if claim.id == claim_id or place == number:
            return claim
    raise NotFound(
        f"{report.document.source or report.document.id} has no claim {claim_id}.",
        hint="Ids stand in the JSON under claims, and on the page below each claim; a number counts from 1.",
    )


def slots_explained(claim: ClaimOut, known: Mapping[str, MentionOut]) -> tuple[SlotExplained, ...]:
    """Return the slots of a claim beside what was compared: those that the claim fills, then those compared besides.

    Args:
        claim: The claim.
        known: The mentions of its report by id.
    """
    claimed = {name: value for name, value in claim.slots.items() if name not in _TIME_WORDS}
    said_time = claim.slots.get("time_quote")
    rows: dict[str, list[RecordedValue]] = {}
    words: dict[str, str] = {}
    for row in claim.compared:
        slot = _slot_of(row.slot, claimed)
        rows.setdefault(slot, []).append(
            RecordedValue(value=row.recorded, source=row.source, outcome=row.outcome, tolerance=row.tolerance)
        )
        words.setdefault(slot, row.claimed)
    found = []
    for name, value in claimed.items():
        shown = _words(value, known)
        if _ALIKE.get(name) and isinstance(said_time, str) and said_time:
            shown = f"{said_time} ({shown})"
        found.append(
            SlotExplained(
                slot=name, claimed=shown, taken_for=_taken_for(value, known), recorded=tuple(rows.pop(name, ()))
            )
        )
    found += [SlotExplained(slot=name, claimed=words[name], recorded=tuple(row)) for name, row in rows.items()]
    return tuple(found)


def _slot_of(compared: str, claimed: dict[str, SlotValue]) -> str:
    """Return the slot of the claim that a comparison is about: itself, or the one that gives the time."""
    if compared in claimed or compared not in _ALIKE:
        return compared
    return next((name for name in claimed if _ALIKE.get(name) == _ALIKE[compared]), compared)


def _words(value: SlotValue, known: Mapping[str, MentionOut]) -> str:
    if isinstance(value, NumberOut):
        return value.quote or f"{value.hedge or ''} {value.low}".strip()
    parts = (value,) if isinstance(value, str) else value
    return ", ".join(" ".join(known[part].quote.split()) if part in known else part for part in parts)


def _taken_for(value: SlotValue, known: Mapping[str, MentionOut]) -> tuple[str, ...]:
    if isinstance(value, NumberOut):
        return ()
    parts = (value,) if isinstance(value, str) else value
    return tuple(_party(known[part]) for part in parts if part in known)


def _party(mention: MentionOut) -> str:
    names = [f"{entity.name} ({', '.join(entity.ids) or entity.id})" for entity in mention.entities]
    if mention.outcome is Outcome.LINKED:
        why = "; ".join(mention.entities[0].reasons)
        return f"{names[0]}: {why}" if why else names[0]
    if mention.outcome is Outcome.AMBIGUOUS:
        return f"{' or '.join(names)}: not linked"
    return "nobody in the record"
