"""Corrections: a person marks a statement; it stays, is shown with the reason, and decides no verdict any more."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from onrecord.errors import InputError, NotFound
from onrecord.model.record import ListingStatement, attribution_id, figure_id
from onrecord.model.told import Correction
from onrecord.model.vocab import Certainty
from onrecord.record.narrative_fields import field_statements
from onrecord.store import Store

Kept = TypeVar("Kept", bound=msgspec.Struct)


class CorrectionDecision(StrEnum):
    """What a person may decide on a statement; `withdrawn` takes an earlier correction back."""

    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


def in_force(store: Store) -> dict[str, Correction]:
    """Return the corrections that count, by the id of the statement: the newest row about each."""
    newest = {row.statement: row for row in store.corrections()}
    return {key: row for key, row in newest.items() if row.decision == CorrectionDecision.CORRECTED}


def correct(store: Store, statement: str, decision: CorrectionDecision, *, reason: str, by: str, at: str) -> Correction:
    """Add a correction to the log.

    Args:
        store: Where the record rests.
        statement: Id of a statement of the record, `stm-…`.
        decision: Whether it is corrected, or an earlier correction is taken back.
        reason: Why, in the person's words.
        by: Who decides.
        at: The instant, in ISO form.

    Raises:
        InputError: There is no reason, nothing to take back, or it is a listing, which the list itself decides.
        NotFound: The record has no such statement.
    """
    if not reason.strip():
        raise InputError("a correction needs a reason.", hint="Give one with --reason.")
    is_marked = statement in in_force(store)
    if decision is CorrectionDecision.WITHDRAWN and not is_marked:
        raise InputError(f"{statement} is not marked as corrected.")
    if not is_marked:
        _refuse_unknown(store, statement)
    with store.writer() as writer:
        writer.add_correction(
            Correction(number=0, statement=statement, decision=decision.value, by=by, at=at, reason=reason.strip())
        )
    return store.corrections()[-1]


def _refuse_unknown(store: Store, statement: str) -> None:
    """Refuse an id that no statement, figure or attribution has, and a listing that a list itself gives."""
    for entry in store.entry_versions():
        for found in field_statements(entry):
            if found.id == statement and isinstance(found, ListingStatement):
                raise InputError(
                    f"{statement} is a listing of {entry.ref}: what a list says, its snapshot decides.",
                    hint="Load the right file of that day with `onrecord record add --force`.",
                )
            if found.id == statement:
                return
    known = store.reports.has_statement(statement) or any(
        statement == other for ids in (_filed_ids(store), _event_ids(store)) for other in ids
    )
    if not known:
        raise NotFound(
            f"the record has no statement {statement}.",
            hint="Ids stand in the JSON under evidence, and in what `onrecord explain` shows.",
        )


def _filed_ids(store: Store) -> Iterator[str]:
    yield from (row.value.id for row in store.filed_statements())


def _event_ids(store: Store) -> Iterator[str]:
    for event in store.events.all():
        yield from (figure_id(event.id, figure) for figure in (*event.figures, *event.attackers))
        yield from (attribution_id(event.id, row) for row in event.attributions)


def marked(item: Kept, statement: str, corrections: Mapping[str, Correction]) -> Kept:
    """Return a statement, figure or attribution as it counts: a corrected one is unverified, which decides nothing."""
    row = corrections.get(statement)
    if row is None:
        return item
    changes: dict[str, object] = {"certainty": Certainty.UNVERIFIED}
    if hasattr(item, "note"):
        changes["note"] = correction_note(row)
    return replace(item, **changes)


def correction_note(row: Correction) -> str:
    """Return a correction in a sentence."""
    return f"Corrected by {row.by} on {row.at[:10]}: {row.reason}"
