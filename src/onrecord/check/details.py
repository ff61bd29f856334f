"""Details: a claim that a source supports but for one slot, which the source gives otherwise."""

from msgspec.structs import replace

from onrecord.check.outlook import would_change
from onrecord.model.verdict import Comparison, Verdict
from onrecord.model.vocab import Label, SlotOutcome


def differs_in(verdict: Verdict, slot: str, claimed: str, recorded: list[str], why: str) -> Verdict:
    """Return a verdict that was `supported` as `differs`, with the slot that the source gives otherwise.

    Args:
        verdict: With evidence; the first item is the source of what is recorded.
        slot: The name of the slot.
        claimed: The words of the report for it.
        recorded: What the passages say, one or more values.
        why: A sentence for the end of the wording.
    """
    row = Comparison(
        slot=slot,
        claimed=claimed,
        recorded="; ".join(dict.fromkeys(recorded)),
        outcome=SlotOutcome.DIFFERS,
        source=verdict.evidence[0].cite.title,
    )
    compared = (*verdict.compared, row)
    return replace(
        verdict,
        label=Label.DIFFERS,
        wording=f"{verdict.wording} {why}",
        compared=compared,
        would_change=would_change(Label.DIFFERS, list(compared)),
    )
