"""Casualties: each source's own figure as an interval; figures of several sources are never averaged."""

from onrecord.check.case import Desk, Part, Ruling, said
from onrecord.check.content.remarks import check_by_remark
from onrecord.check.event.attacks import candidates, event_of
from onrecord.check.event.events import pick
from onrecord.check.event.victims import check_victims
from onrecord.model.claim import CasualtyClaim
from onrecord.model.quantity import Estimate
from onrecord.model.record import Event, Figure, figure_id
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Certainty, Label, SlotOutcome, Stance
from onrecord.text.number_compare import compare

SPREAD = 0.1
"""Relative spread of the sources from which a supported figure shows the range (`docs/concepts/verdicts.md`)."""
REACH = 400
"""Code points before a figure in which a party may stand that it is told of."""
_SAME_POPULATION = {"people": "all", "": "all", "persons": "all"}
_SERVING = {
    "soldiers": frozenset("soldier soldiers troops service military marines servicemen".split()),
    "police": frozenset("police policemen policeman constables paramilitary".split()),
}
"""Words by which sources count those who serve."""
_WORST_FIRST = (
    Label.CONTRADICTED,
    Label.DIFFERS,
    Label.PARTLY_SUPPORTED,
    Label.SUPPORTED,
    Label.NOT_IN_RECORD,
)


def check(claim: CasualtyClaim, desk: Desk) -> Verdict:
    """Return the verdict on a casualty claim: the worst of its outcomes."""
    ruling = Ruling(claim, desk)
    parties = desk.entities(claim.perpetrators)
    event = event_of(claim.event, desk)
    if event is None:
        match = pick(candidates(claim, desk))
        event = match.event if match is not None else None
    if event is None:
        remark = check_by_remark(claim, parties or desk.entities(_nearby(claim, desk)), desk, ruling)
        if remark is not None:
            return remark
        return check_victims(claim, parties, desk, ruling) or ruling.silent("this figure")
    claimed = {"killed": claim.killed, "wounded": claim.wounded, "abducted": claim.abducted}
    parts = [
        _compare(outcome, estimate, claim.population, event, ruling)
        for outcome, estimate in claimed.items()
        if estimate is not None
    ]
    if not parts:
        return check_victims(claim, parties, desk, ruling) or ruling.silent("these victims")
    label, text = min(parts, key=lambda part: _WORST_FIRST.index(part.label))
    return ruling.verdict(ruling.open_label() if label is Label.NOT_IN_RECORD else label, text)


def _nearby(claim: CasualtyClaim, desk: Desk) -> list[str]:
    return [
        mention.id
        for mention in desk.mentions.values()
        if mention.span.end <= claim.span.end and claim.span.start - mention.span.start < REACH
    ]


def _compare(outcome: str, claimed: Estimate, population: str, event: Event, ruling: Ruling) -> Part:
    wanted = _SAME_POPULATION.get(population, population)
    rows = [f for f in event.figures if f.outcome == outcome and f.certainty is not Certainty.UNVERIFIED]
    if not rows:
        wording = f"{event.name} ({event.date}) is on record without a figure for the {outcome}."
        return Part(Label.NOT_IN_RECORD, wording)
    compared: list[tuple[Figure, SlotOutcome]] = []
    for figure in rows:
        shown, source = _shown(figure.value), figure.cite.title
        if not _is_comparable(wanted, figure.population):
            ruling.compare(
                outcome,
                claimed.quote,
                f"{shown} ({figure.population})",
                SlotOutcome.UNKNOWN,
                tolerance="another population",
                source=source,
            )
            ruling.cite(figure.cite, Stance.NEUTRAL, figure_id(event.id, figure))
            continue
        result = compare(claimed, figure.value)
        slot = SlotOutcome(result.outcome)
        compared.append((figure, slot))
        counted = f" ({figure.population})" if figure.population != "all" else ""
        ruling.compare(outcome, claimed.quote, shown + counted, slot, tolerance=result.tolerance, source=source)
        stance = Stance.CONTRADICTS if slot is SlotOutcome.DIFFERS else Stance.SUPPORTS
        ruling.cite(figure.cite, stance, figure_id(event.id, figure))
    if not compared:
        ruling.flag("population_mismatch")
        return Part(Label.NOT_IN_RECORD, f"{said(rows[0].cite)}: another population is counted.")
    return _by_sources(claimed, compared, ruling)


def _by_sources(claimed: Estimate, compared: list[tuple[Figure, SlotOutcome]], ruling: Ruling) -> Part:
    """The outcome of a figure, from how it compares with the figure of each source."""
    held = [figure for figure, _ in compared]
    fitting = [figure for figure, slot in compared if slot is not SlotOutcome.DIFFERS]
    bounded = [f for f in fitting if f.value.high is not None or claimed.high is None or claimed.hedge]
    lower_only = [f for f in fitting if f.value.high is None]
    figures = "; ".join(f"{f.cite.title}: {_shown(f.value)}" for f in held)
    if any(figure.status == "preliminary" for figure in fitting):
        ruling.flag("preliminary")
    if bounded:
        lead = f"{said(bounded[0].cite)}."
        return Part(Label.SUPPORTED, f"{lead} Figures held: {figures}." if _is_spread(held) else lead)
    lowest = min(f.value.low for f in held)
    highest = max(f.value.high if f.value.high is not None else float("inf") for f in held)
    inside = claimed.low >= lowest and (claimed.high if claimed.high is not None else claimed.low) <= highest
    ruling.flag("within_source_range" if inside else "outside_source_range")
    if not inside and all(f.status == "final" for f in held) and not _is_spread(held) and len(held) > 1:
        return Part(Label.CONTRADICTED, f"The sources held agree on another figure: {figures}.")
    if lower_only and len(lower_only) == len(held):
        return Part(Label.PARTLY_SUPPORTED, f"The sources held give a lower bound: {figures}.")
    return Part(Label.DIFFERS, f"No source held gives this figure: {figures}.")


def _is_comparable(wanted: str, recorded: str) -> bool:
    words = set(recorded.lower().replace("_", " ").split())
    if words & _SERVING.get(wanted, frozenset()):
        return True
    if wanted == "all":
        return recorded in ("all", "people", "") or "personnel" in words
    if recorded == wanted or (recorded in ("all", "") and wanted in ("police", "soldiers")):
        return True
    return bool({"personnel", wanted} & words) or wanted.rstrip("s") in words


def _shown(value: Estimate) -> str:
    """A figure as its source gives it, or its bounds in words."""
    if value.quote:
        return value.quote
    if value.hedge in ("more than", "over"):
        return f"{value.hedge} {value.low - 1:g}"
    if value.hedge:
        return f"{value.hedge} {value.low:g}"
    if value.high == value.low:
        return f"{value.low:g}"
    return f"{value.low:g} or more" if value.high is None else f"{value.low:g} to {value.high:g}"


def _is_spread(figures: list[Figure]) -> bool:
    lows = [figure.value.low for figure in figures]
    return max(lows) - min(lows) > SPREAD * max(1.0, *lows)
