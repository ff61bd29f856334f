"""Events as a page shows them: each source's own figures side by side, and what reports claim beside them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from onrecord.model.quantity import stated
from onrecord.model.record import Attribution, Event, Figure
from onrecord.model.vocab import ClaimKind, Label
from onrecord.publish.contract import ClaimOut, NumberOut, Report
from onrecord.publish.display import clip
from onrecord.publish.views.citing import CiteView, cite_view
from onrecord.publish.views.parties import Parties, PartyView
from onrecord.publish.views.spans import DaySpan, span_of

_OUTCOMES = ("killed", "killed_and_injured", "wounded", "abducted")
RECORD_PREFIX = "record:"
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000)
_MOST_TICKS = 7
_MOST_FIGURES = 24


class FigureView(msgspec.Struct, frozen=True, kw_only=True):
    """One source's own figure: an interval, never joined with another's.

    Attributes:
        high: None where the source sets no upper bound.
        words: The figure as a reader reads it: `12–19`, `at least 65`.
    """

    outcome: str
    population: str
    low: float
    high: float | None
    words: str
    status: str
    certainty: str
    cite: CiteView


class ClaimedFigure(msgspec.Struct, frozen=True, kw_only=True):
    """What a report claims of an event, and how the claim stands; `low` is None where it gives no number.

    Attributes:
        number: Place of the claim in its report, from 1.
    """

    document: str
    number: int
    claim: str
    quote: str
    verdict: Label
    outcome: str
    low: float | None
    high: float | None
    words: str


class AttributionView(msgspec.Struct, frozen=True, kw_only=True):
    """Who is said to have done it, how it is said, and by whom."""

    party: PartyView
    how: str
    by: str
    certainty: str
    cite: CiteView


class Scale(msgspec.Struct, frozen=True, kw_only=True):
    """What the figures of one event are drawn on: from 0 to `top`, with marks."""

    top: float
    ticks: tuple[float, ...]


class EventShown(msgspec.Struct, frozen=True, kw_only=True):
    """One event with all that is said of it.

    Attributes:
        date: EDTF, as the first source gives it.
        place: The names of the place, most precise first.
        low: Least of the figures for all who were killed; None where no source gives one.
        high: Largest of them; None where no source gives one. The two belong to different sources: no range of ours.
        figures_left: How many figures are not shown.
    """

    id: str
    name: str
    kind: str
    date: str
    span: DaySpan
    place: tuple[str, ...]
    low: float | None
    high: float | None
    scale: Scale | None
    figures: tuple[FigureView, ...]
    figures_left: int
    attributions: tuple[AttributionView, ...]
    claims: tuple[ClaimedFigure, ...]
    cites: tuple[CiteView, ...]


def event_shown(event: Event, claims: Sequence[ClaimedFigure], name: Parties) -> EventShown:
    """Return what a page shows of an event and of the claims about it."""
    figures = sorted(event.figures, key=_figure_order)
    totals = [item.value for item in figures if item.outcome == "killed" and item.population.startswith("all")]
    shown = tuple(_figure(item) for item in figures[:_MOST_FIGURES])
    return EventShown(
        id=event.id,
        name=event.name,
        kind=event.kind.replace("_", " "),
        date=event.date,
        span=span_of(event.date, event.date),
        place=event.place_names,
        low=min((value.low for value in totals), default=None),
        high=max((value.high if value.high is not None else value.low for value in totals), default=None),
        scale=_scale([*((item.low, item.high) for item in shown), *((claim.low, claim.high) for claim in claims)]),
        figures=shown,
        figures_left=len(figures) - len(shown),
        attributions=tuple(_attribution(item, name) for item in event.attributions),
        claims=tuple(claims),
        cites=tuple(cite_view(cite) for cite in event.cites),
    )


def _figure_order(item: Figure) -> tuple[int, bool, str, str, float]:
    rank = _OUTCOMES.index(item.outcome) if item.outcome in _OUTCOMES else len(_OUTCOMES)
    return rank, not item.population.startswith("all"), item.population, item.cite.published or "", item.value.low


def _figure(item: Figure) -> FigureView:
    value = item.value
    return FigureView(
        outcome=item.outcome.replace("_", " "),
        population=item.population,
        low=value.low,
        high=value.high,
        words=number_words(value.stated, value.high, value.hedge),
        status=item.status,
        certainty=item.certainty.value,
        cite=cite_view(item.cite),
    )


def number_words(low: float, high: float | None, hedge: str | None) -> str:
    """Return a figure as a reader reads it; a hedge of the source stays in its words."""
    if high is None:
        return f"{hedge or 'at least'} {low:,g}"
    if low == high:
        return f"{hedge} {low:,g}" if hedge else f"{low:,g}"
    return f"{low:,g}–{high:,g}"


def _attribution(item: Attribution, name: Parties) -> AttributionView:
    return AttributionView(
        party=name(item.party), how=item.how, by=item.by, certainty=item.certainty.value, cite=cite_view(item.cite)
    )


def _scale(bounds: Iterable[tuple[float | None, float | None]]) -> Scale | None:
    """Return the scale that holds all bounds; None where there is no figure."""
    tops = [high if high is not None else low for low, high in bounds]
    top = max((value for value in tops if value is not None), default=0.0)
    if top <= 0:
        return None
    step = next((step for step in _STEPS if top / step < _MOST_TICKS), _STEPS[-1])
    marks = int(-(-top // step))
    return Scale(top=float(marks * step), ticks=tuple(float(mark * step) for mark in range(marks + 1)))


def claims_by_event(report: Report) -> dict[str, tuple[ClaimedFigure, ...]]:
    """Return by event id what a report claims of it; a claim is about the events that its evidence cites."""
    found: dict[str, list[ClaimedFigure]] = {}
    for number, claim in enumerate(report.claims, start=1):
        if claim.kind not in (ClaimKind.CASUALTY, ClaimKind.ATTACK):
            continue
        events = {event_of_ref(item.ref) for item in claim.evidence if item.ref} - {""}
        # Evidence on several events leaves open which one the claim's number is about.
        figures = list(_claimed(claim, number, report.document.id, alone=len(events) == 1))
        for event in sorted(events):
            found.setdefault(event, []).extend(figures)
    return {event: tuple(claims) for event, claims in found.items()}


def event_of_ref(ref: str) -> str:
    """Return the id of the event that a citation stands for; empty where it is that of a list entry or a report."""
    if ref.startswith(RECORD_PREFIX):
        return ref.removeprefix(RECORD_PREFIX)
    return ref if ref.startswith(("ucdp:", "acled:", "gtd:")) else ""


def _claimed(claim: ClaimOut, number: int, document: str, *, alone: bool) -> Iterator[ClaimedFigure]:
    numbers: Mapping[str, NumberOut] = {
        slot: value for slot in _OUTCOMES if isinstance(value := claim.slots.get(slot), NumberOut)
    }
    for slot, value in numbers.items() if alone else ():
        yield _claimed_figure(claim, number, document, slot, value)
    if not (numbers and alone):
        yield _claimed_figure(claim, number, document, "", None)


def _claimed_figure(
    claim: ClaimOut, number: int, document: str, outcome: str, value: NumberOut | None
) -> ClaimedFigure:
    return ClaimedFigure(
        document=document,
        number=number,
        claim=claim.id,
        quote=clip(claim.quote, 200),
        verdict=claim.verdict,
        outcome=outcome,
        low=value.low if value is not None else None,
        high=value.high if value is not None else None,
        words=number_words(stated(value.low, value.high, value.hedge or ""), value.high, value.hedge) if value else "",
    )
