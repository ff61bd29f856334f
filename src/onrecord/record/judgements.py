"""What persons decide about two official ids, kept in a log and undone by a later decision."""

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from onrecord.errors import InputError, NotFound
from onrecord.record.index import rebuild_index
from onrecord.record.merge_links import DIFFERENT, SAME, UNSURE
from onrecord.record.parties import REF_PREFIX
from onrecord.store import Judgement, Store


class Decision(StrEnum):
    """What a person may decide; `unsure` takes an earlier decision back, and the rules decide again."""

    SAME = SAME
    DIFFERENT = DIFFERENT
    UNSURE = UNSURE


class Judged(msgspec.Struct, frozen=True, kw_only=True):
    """What a judgement did.

    Attributes:
        judgement: As it stands in the log.
        one_party: The two ids are one party now.
        before: They were one party before.
        note: What a person should know; empty where nothing.
    """

    judgement: Judgement
    one_party: bool
    before: bool
    note: str = ""


def judge(store: Store, refs: Sequence[str], decision: Decision, *, reason: str, by: str, at: str) -> Judged:
    """Add a judgement to the log and make the index by it; one transaction.

    Args:
        store: Where the record rests.
        refs: Two official ids that are held: `un:TAi.150`, `ofac:12561`.
        decision: Whether they are one party.
        reason: Why, in the person's words.
        by: Who decides.
        at: The instant, in ISO form.

    Raises:
        InputError: The two ids are the same one, or there is no reason.
        NotFound: One of them is not held.
    """
    one, other = sorted(ref.strip() for ref in refs)
    if one == other:
        raise InputError(f"{one} is given twice; a judgement is about two ids.")
    if not reason.strip():
        raise InputError("a judgement needs a reason.", hint="Give one with --reason.")
    before = _parties(store, (one, other))
    with store.writer() as writer:
        made = Judgement(number=0, refs=(one, other), decision=decision.value, by=by, at=at, reason=reason.strip())
        writer.add_judgement(made)
        rebuild_index(writer)
        writer.publish()
    after = _parties(store, (one, other))
    return Judged(
        judgement=store.judgements()[-1],
        one_party=after[0] == after[1],
        before=before[0] == before[1],
        note=_note(decision, one_party=after[0] == after[1]),
    )


def _parties(store: Store, refs: Sequence[str]) -> list[str]:
    found = {row.term: row.entity for row in store.targets([REF_PREFIX + ref for ref in refs])}
    for ref in refs:
        if REF_PREFIX + ref not in found:
            raise NotFound(f"the record has no entry {ref}.", hint="Write an official id as the list does: un:TAi.150.")
    return [found[REF_PREFIX + ref] for ref in refs]


def _note(decision: Decision, *, one_party: bool) -> str:
    if decision is Decision.DIFFERENT and one_party:
        return "They are still one party: a record file gives both ids to it, or others join them. Change it there."
    return ""
