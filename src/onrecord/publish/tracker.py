"""The tracker of an agreement as a CSV table and as text; the page is in `tracker_html`."""

import csv
import io
from collections.abc import Iterator

from onrecord.model.tracker import Tracker, TrackerRow
from onrecord.publish.display import clip, for_terminal, wrap
from onrecord.publish.wording import TENSIONS

_COLUMNS = (
    "agreement", "commitment", "clause", "bearer", "modality", "deadline", "state", "column", "when", "fact", "result",
    "reading", "own_standing", "matched", "open", "said", "sources", "id", "new",
)  # fmt: skip
_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r")
STATES = {
    "reported": "reported",
    "nothing reported": "nothing reported",
    "deadline_passed_no_record": "the deadline has passed; nothing reported, which is not the same as not done",
}


def tracker_csv(tracker: Tracker) -> str:
    """Return one row a fact, and one row for a commitment of which nothing is reported."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for row in tracker.rows:
        head = [tracker.agreement, row.commitment, row.clause, row.bearer, row.modality, row.deadline, row.state]
        told = False
        for cell in row.cells:
            for fact in cell.facts:
                told = True
                tail = [
                    cell.column, fact.when, fact.says, fact.result, fact.reading, fact.standing,
                    "; ".join(fact.matched),
                    "; ".join(fact.open), "; ".join(fact.said), "; ".join(fact.sources), fact.id,
                    "new" if fact.is_new else "",
                ]  # fmt: skip
                writer.writerow([_plain(value) for value in (*head, *tail)])
        if not told:
            writer.writerow([_plain(value) for value in (*head, *[""] * (len(_COLUMNS) - len(head)))])
    return out.getvalue()


def _plain(value: str) -> str:
    """Keep a spreadsheet from taking a text for a formula."""
    return "'" + value if value.startswith(_STARTS_FORMULA) else value


def tracker_text(tracker: Tracker, *, width: int = 88) -> str:
    """Return the tracker for a terminal: commitments in order, what is reported below each."""
    lines = [f"{tracker.title}, {tracker.date}, as of {tracker.as_of}"]
    for caveat in tracker.caveats:
        lines += _paragraph(f"note: {caveat}", width, 0)
    for row in tracker.rows:
        lines += ["", *_row(row, width)]
    if tracker.since:
        changed = list(changes(tracker))
        lines += ["", f"Since {tracker.since}"]
        lines += [line for text in changed for line in _paragraph(text, width, 2)] or ["  nothing new reported"]
    return "\n".join(for_terminal(line) for line in lines) + "\n"


def _row(row: TrackerRow, width: int) -> Iterator[str]:
    yield from _paragraph(f"{row.commitment} ({row.clause}): {row.bearer} {row.modality.replace('_', ' ')}", width, 0)
    yield from _paragraph(f"{row.paraphrase} (our paraphrase; {row.certainty})", width, 2)
    if row.deadline:
        yield f"  deadline: {row.deadline}"
    if row.state != "reported":
        yield from _paragraph(STATES[row.state], width, 2)
    for cell in row.cells:
        for fact in cell.facts:
            standing = f"{fact.standing.replace('_', ' ')}; " if fact.standing else ""
            result = TENSIONS.get(fact.result, fact.result).lower()
            mark = "new: " if fact.is_new else ""
            yield from _paragraph(f"{cell.column}: {mark}{clip(fact.says, 300)} [{standing}{result}]", width, 4)
            if fact.open:
                yield from _paragraph("not established: " + "; ".join(fact.open), width, 6)
            for text in fact.said:
                yield from _paragraph(text, width, 6)


def _paragraph(text: str, width: int, indent: int) -> list[str]:
    return [" " * indent + line for line in wrap(text, width - indent)]


def changes(tracker: Tracker) -> Iterator[str]:
    """Yield what is new since the day asked for: facts that happened or became known, and deadlines that passed."""
    for row in tracker.rows:
        if row.is_newly_due:
            yield f"{row.commitment}: the deadline of {row.deadline} passed"
        for cell in row.cells:
            for fact in cell.facts:
                if fact.is_new:
                    yield f"{row.commitment}: {fact.when or 'no date'}, {fact.says}"
