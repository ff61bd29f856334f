"""What the `agreements` commands print: lists, one agreement clause by clause, and the tracker in its form."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from onrecord.check.clauses.world import RecordWorld
from onrecord.errors import ConfigError
from onrecord.model.tracker import Tracker
from onrecord.model.undertaking import Agreement, Commitment

_FORMS = ("html", "csv", "json")


class AgreementSummary(msgspec.Struct, frozen=True, kw_only=True):
    """One agreement in a list; `certainty` counts its commitments by how well their wording is known."""

    id: str
    kind: str
    title: str
    date: str
    commitments: int
    certainty: dict[str, int]
    text_complete: bool


def summaries(agreements: Iterable[Agreement]) -> list[AgreementSummary]:
    """Return the agreements for a list, by date."""
    return [
        AgreementSummary(
            id=agreement.id,
            kind=agreement.kind,
            title=agreement.title,
            date=agreement.date,
            commitments=len({commitment.id for commitment in agreement.commitments}),
            certainty=dict(Counter(commitment.certainty for commitment in agreement.commitments)),
            text_complete=agreement.text_complete,
        )
        for agreement in sorted(agreements, key=lambda item: (item.date, item.id))
    ]


def draw_list(rows: list[AgreementSummary]) -> str:
    """Return the list as text."""
    lines = []
    for row in rows:
        known = ", ".join(f"{count} {name}" for name, count in sorted(row.certainty.items())) or "none"
        text = "full text held" if row.text_complete else "full text not held"
        lines += [
            f"{row.date}  {row.id}  {row.title} ({row.kind})",
            f"    {row.commitments} commitments: {known}; {text}",
        ]
    return "\n".join(lines)


def draw_agreement(agreement: Agreement, world: RecordWorld) -> str:
    """Return an agreement clause by clause."""
    parties = ", ".join(world.name(party) for party in agreement.parties)
    lines = [f"{agreement.title} ({agreement.kind}), {agreement.date}", f"parties: {parties}"]
    lines += [f"note: {text}" for text in (agreement.note, *agreement.caveats) if text]
    lines += [f"source: {cite.title} {cite.url}".rstrip() for cite in agreement.cites]
    if not agreement.text_complete:
        lines.append("The full text is not held: nothing rests on what it does not say.")
    for control in agreement.control:
        span = f"{control.since or '..'}/{control.until or '..'}"
        lines.append(f"held: {control.place} by {world.name(control.party)}, {span} ({control.source})")
    for commitment in agreement.commitments:
        lines += ["", *_commitment(commitment, world)]
    return "\n".join(lines)


def _commitment(commitment: Commitment, world: RecordWorld) -> Iterator[str]:
    reading = f", reading {commitment.reading}" if commitment.reading_says or commitment.reading != "R1" else ""
    yield f"{commitment.id} ({commitment.clause}{reading})"
    yield f"  {world.name(commitment.bearer)} {commitment.modality.replace('_', ' ')}, {commitment.kind}"
    yield f"  {commitment.paraphrase} (our paraphrase; {commitment.certainty})"
    rows = (
        ("reading", (commitment.reading_says,)),
        ("acts", commitment.actions),
        ("acts against it", commitment.against),
        ("about", (*(world.name(party) for party in commitment.objects), commitment.object_class)),
        ("measure", (commitment.measure,)),
        ("purpose", (commitment.purpose,)),
        ("where", (commitment.territory,)),
        ("period", (f"{commitment.since or '..'}/{commitment.until or '..'}",)),
        ("may have ended with", tuple(ending.what for ending in commitment.endings)),
        ("conditions", commitment.conditions),
        ("hangs on", commitment.relies_on),
        ("exceptions", commitment.exceptions),
        ("duty of", (commitment.effort,)),
        ("to be shown", commitment.elements),
        ("source", (commitment.cite.title if commitment.cite is not None else "",)),
    )
    for name, values in rows:
        shown = "; ".join(value for value in values if value)
        if shown:
            yield f"    {name}: {shown}"


def form_of(to: str | None) -> str:
    """Return the form of a tracker that `--to` asks for: by its own name, or by the ending of a file.

    Raises:
        ConfigError: It is none of them.
    """
    if to is None:
        return "text"
    form = to if to in _FORMS else Path(to).suffix.removeprefix(".")
    if form not in _FORMS:
        raise ConfigError(f"--to: '{to}' is none of {', '.join(_FORMS)}, nor a file that ends in one.")
    return form


def draw_tracker(tracker: Tracker, form: str) -> str:
    """Return the tracker in a form."""
    if form == "json":
        return msgspec.json.format(msgspec.json.encode(tracker), indent=2).decode() + "\n"
    if form == "html":
        from onrecord.publish.tracker_html import tracker_html

        return tracker_html(tracker)
    from onrecord.publish.tracker import tracker_csv, tracker_text

    return tracker_csv(tracker) if form == "csv" else tracker_text(tracker)
