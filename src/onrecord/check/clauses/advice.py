"""Advice on a commitment file that loads: what a person should look at again, with its place."""

from collections.abc import Iterator

from onrecord.check.clauses.evaluate import BARS, DUTIES
from onrecord.check.clauses.ontology import GENERAL, OF_EVENT, OF_RELATION
from onrecord.check.clauses.times import DEADLINED
from onrecord.model.undertaking import Agreement, Commitment

_REACHED = frozenset({name for names in (*OF_RELATION.values(), *OF_EVENT.values()) for name in names} | set(GENERAL))
"""Classes that reports and datasets give by themselves."""


def advice(agreement: Agreement) -> Iterator[str]:
    """Yield what to look at again in an agreement, one sentence each; none of it keeps the file from loading."""
    if not agreement.commitments:
        yield f"{agreement.id}: it has no commitment."
    ids = {commitment.id for commitment in agreement.commitments}
    for commitment in agreement.commitments:
        for sentence in _on(commitment, agreement, ids):
            yield f"{commitment.id}: {sentence}"
    unread = [c for c in agreement.commitments if c.certainty == "memory"]
    if agreement.text_complete and unread:
        yield f"{agreement.id}: text_complete is true, and {len(unread)} commitments are known from memory only."


def _on(commitment: Commitment, agreement: Agreement, ids: set[str]) -> Iterator[str]:
    if not commitment.bearer or not commitment.paraphrase:
        yield "the bearer or the paraphrase is empty."
    elif agreement.kind in ("agreement", "declaration") and commitment.bearer not in agreement.parties:
        yield "its bearer is none of the parties of the agreement."
    if commitment.kind in DEADLINED and commitment.modality in DUTIES and not commitment.until:
        yield f"it is of kind '{commitment.kind}' and has no 'until', which is its deadline."
    if not commitment.actions and not commitment.against:
        yield "it has no 'action', so that no fact can fall within it."
    unknown = [name for name in (*commitment.actions, *commitment.against) if name not in _REACHED]
    if unknown:
        yield (
            f"no report gives {', '.join(unknown)} by itself; an event of that kind in a record file does, "
            f'written kind = "{unknown[0]}".'
        )
    if commitment.against and commitment.modality in BARS:
        yield "'against' is for duties; what a bar bars stands in 'action'."
    missing = [name for name in commitment.relies_on if name not in ids]
    if missing:
        yield f"'relies_on' names {', '.join(missing)}, which the agreement does not have."
    if commitment.controlled_by and not agreement.control:
        yield "it holds where a party is in control, and no [[agreement.control]] says who held which place."
