"""An explanation as text for a terminal."""

from collections.abc import Iterator

from onrecord.publish.display import for_terminal, wrap
from onrecord.publish.explain import Explanation, SlotExplained
from onrecord.publish.summary import evidence_heading, period_words
from onrecord.publish.wording import LABELS, MODES, SLOT_OUTCOMES, STANCES

_NARROWEST = 40


def render_explanation(explanation: Explanation, *, width: int = 88, encoding: str = "utf-8") -> str:
    """Return an explanation as lines that end in a newline; no control character of the report is among them."""
    lines = [line for text, indent in _parts(explanation) for line in _lines(text, indent, max(width, _NARROWEST))]
    return ("\n".join(lines) + "\n").encode(encoding, "backslashreplace").decode(encoding)


def _lines(text: str, indent: int, width: int) -> list[str]:
    return [" " * indent + line for line in wrap(for_terminal(text), width - indent)] or [""]


def _parts(explanation: Explanation) -> Iterator[tuple[str, int]]:
    """Yield each paragraph with its indent; an empty one is a blank line."""
    yield f"{explanation.claim}: {explanation.kind}, in {explanation.report}", 0
    yield f'"{explanation.quote}"', 2
    if explanation.says and explanation.says != explanation.quote:
        yield f"read as: {explanation.says}", 2
    manner = [f"said by {explanation.speaker}"] if explanation.speaker else []
    manner += [f"put as {word}" for word in (explanation.modality, explanation.polarity) if word not in _PLAIN]
    if manner:
        yield ", ".join(manner), 2
    as_of = explanation.as_of
    yield f"as of {period_words(as_of.from_, as_of.to)}, {MODES[as_of.mode]}", 2
    yield "", 0
    yield "Slot by slot", 0
    for slot in explanation.slots:
        yield from _slot(slot)
    if not explanation.slots:
        yield "nothing to compare", 2
    yield "", 0
    yield f"Decided: {LABELS[explanation.verdict].word}. {explanation.sentence}", 0
    yield f"rule: {explanation.rule}", 2
    yield explanation.wording, 2
    if explanation.notes:
        yield f"note: {'; '.join(explanation.notes)}", 2
    yield from _sources(explanation)


_PLAIN = ("asserted", "positive")


def _slot(slot: SlotExplained) -> Iterator[tuple[str, int]]:
    yield f"{slot.slot.replace('_', ' ')}: {slot.claimed}", 2
    for party in slot.taken_for:
        yield f"taken for {party}", 4
    for row in slot.recorded:
        source = f" ({row.source})" if row.source else ""
        tolerance = f"; tolerance: {row.tolerance}" if row.tolerance else ""
        yield f"recorded: {row.value or 'nothing'}{source}: {SLOT_OUTCOMES[row.outcome]}{tolerance}", 4
    if not slot.recorded and not slot.taken_for:
        yield "not compared", 4


def _sources(explanation: Explanation) -> Iterator[tuple[str, int]]:
    if explanation.evidence:
        yield "", 0
        yield "Sources", 0
    for item in explanation.evidence:
        yield f"{STANCES[item.stance]}: {evidence_heading(item)}{f' [{item.statement}]' if item.statement else ''}", 2
        if item.excerpt:
            yield item.excerpt, 4
    yield "", 0
    yield f"Consulted without result: {', '.join(explanation.consulted) or 'nothing else'}", 0
    if explanation.would_change:
        yield f"Would change it: {explanation.would_change}", 0
