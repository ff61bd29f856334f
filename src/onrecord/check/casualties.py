"""Casualties: each source's own figure as an interval; figures of several sources are never averaged."""

from onrecord.check.attacks import candidates, event_of
from onrecord.check.case import Desk, Ruling, said
from onrecord.check.events import pick
from onrecord.check.remarks import check_by_remark
from onrecord.model.claim import CasualtyClaim
from onrecord.model.quantity import Estimate
from onrecord.model.record import Event, Figure
from onrecord.model.vocab import Certainty, Label, SlotOutcome, Stance
from onrecord.model.verdict import Verdict
from onrecord.text.number_compare import compare

SPREAD = 0.1
"""Relative spread of the sources above which the range is shown with a supported figure (`method.md` §3.4 N6)."""
_SAME_POPULATION = {"people": "all", "": "all", "persons": "all"}


def check(claim: CasualtyClaim, desk: Desk) -> Verdict:
    """Return the verdict on a casualty claim: the worst of its outcomes."""
    ruling = Ruling(claim, desk)
    parties = [e for e in (desk.entity(m) for m in claim.perpetrators) if e is not None]
    event = event_of(claim.event, desk)
    if event is None:
        match = pick(candidates(claim, desk))
        event = match.event if match is not None else None
    if event is None:
        linked = [e for e in (desk.entity(m.id) for m in _nearby(claim, desk)) if e is not None]
        remark = check_by_remark(claim, parties or linked, desk, ruling)
        if remark is not None:
            return remark
        return _victims(claim, parties, desk, ruling) or ruling.silent("this figure")
    parts = []
    for outcome, claimed in (("killed", claim.killed), ("wounded", claim.wounded), ("abducted", claim.abducted)):
        if claimed is not None:
            parts.append(_compare(outcome, claimed, claim.population, event, ruling))
    if not parts:
        return _victims(claim, parties, desk, ruling) or ruling.silent("these victims")
    order = [Label.CONTRADICTED, Label.DIFFERS, Label.PARTLY_SUPPORTED, Label.SUPPORTED, Label.NOT_IN_RECORD]
    label, text = min(parts, key=lambda part: order.index(part[0]))
    if label is Label.NOT_IN_RECORD:
        label = ruling.open_label()
    return ruling.verdict(label, text)


def _nearby(claim: CasualtyClaim, desk: Desk) -> list[object]:
    return [m for m in desk.mentions.values() if m.span.end <= claim.span.end and claim.span.start - m.span.start < 400]


def _compare(outcome: str, claimed: Estimate, population: str, event: Event, ruling: Ruling) -> tuple[Label, str]:
    wanted = _SAME_POPULATION.get(population, population)
    rows = [f for f in event.figures if f.outcome == outcome and f.certainty is not Certainty.UNVERIFIED]
    if not rows:
        return Label.NOT_IN_RECORD, f"{event.name} ({event.date}) is on record without a figure for the {outcome}."
    comparable = [f for f in rows if _comparable(wanted, f.population)]
    outcomes: list[tuple[Figure, SlotOutcome]] = []
    for figure in rows:
        shown = figure.value.quote or _show(figure.value)
        if figure not in comparable:
            ruling.compare(outcome, claimed.quote, f"{shown} ({figure.population})", SlotOutcome.UNKNOWN, "another population", figure.cite.title)
            ruling.cite(figure.cite, Stance.NEUTRAL)
            continue
        result = compare(claimed, figure.value)
        slot = SlotOutcome(result.outcome)
        outcomes.append((figure, slot))
        ruling.compare(outcome, claimed.quote, shown + (f" ({figure.population})" if figure.population != "all" else ""), slot, result.tolerance, figure.cite.title)
        ruling.cite(figure.cite, Stance.CONTRADICTS if slot is SlotOutcome.DIFFERS else Stance.SUPPORTS)
    if not outcomes:
        ruling.flag("population_mismatch")
        return Label.NOT_IN_RECORD, f"{said(rows[0].cite)}: another population is counted."
    figures = "; ".join(f"{f.cite.title}: {f.value.quote or _show(f.value)}" for f, _ in outcomes)
    exact = [f for f, slot in outcomes if slot is not SlotOutcome.DIFFERS and (f.value.high is not None or claimed.high is None or not _is_bare(claimed))]
    lower_only = [f for f, slot in outcomes if slot is not SlotOutcome.DIFFERS and f.value.high is None]
    if exact:
        return Label.SUPPORTED, f"{said(exact[0].cite)}." + (f" Figures held: {figures}." if _spread(outcomes) else "")
    low = min(f.value.low for f, _ in outcomes)
    highs = [f.value.high if f.value.high is not None else float("inf") for f, _ in outcomes]
    inside = claimed.low >= low and (claimed.high if claimed.high is not None else claimed.low) <= max(highs)
    ruling.flag("within_source_range" if inside else "outside_source_range")
    if not inside and all(f.status == "final" for f, _ in outcomes) and not _spread(outcomes) and len(outcomes) > 1:
        return Label.CONTRADICTED, f"The sources held agree on another figure: {figures}."
    if lower_only and len(lower_only) == len(outcomes):
        return Label.PARTLY_SUPPORTED, f"The sources held give a lower bound: {figures}."
    return Label.DIFFERS, f"No source held gives this figure: {figures}."


def _is_bare(estimate: Estimate) -> bool:
    return not estimate.hedge


def _comparable(wanted: str, recorded: str) -> bool:
    recorded_words = set(recorded.lower().replace("_", " ").split())
    if wanted == "all":
        return recorded in ("all", "people", "") or "personnel" in recorded_words
    return recorded == wanted or recorded in ("all", "") and wanted in ("police", "soldiers") or bool({"personnel", wanted} & recorded_words) or wanted.rstrip("s") in recorded_words


def _show(value: Estimate) -> str:
    if value.hedge in ("more than", "over"):
        return f"{value.hedge} {value.low - 1:g}"
    if value.hedge:
        return f"{value.hedge} {value.low:g}"
    return f"{value.low:g}" if value.high == value.low else f"{value.low:g} or more" if value.high is None else f"{value.low:g} to {value.high:g}"


def _spread(outcomes: list[tuple[Figure, SlotOutcome]]) -> bool:
    lows = [f.value.low for f, _ in outcomes]
    return max(lows) - min(lows) > SPREAD * max(1.0, max(lows))


_CLASSES = {"civilians": ("civilian",), "police": ("police",), "officials": ("official", "government", "police"), "soldiers": ("us", "american", "isaf", "foreign", "soldier", "nato", "military"),
            "foreign": ("foreign", "us", "american", "isaf", "cia")}


def _victims(claim: CasualtyClaim, parties: list[object], desk: Desk, ruling: Ruling) -> Verdict | None:
    """Classes of victims without a number: each must occur in some event attributed to the party."""
    wanted = [p for p in claim.population.split(",") if p in _CLASSES]
    if not wanted or not parties or claim.killed is not None:
        return None
    ids = {getattr(p, "id", "") for p in parties}
    met: dict[str, Event] = {}
    for event in desk.view.events():
        if not ids & {a.party for a in event.attributions if a.how not in ("denied",)}:
            continue
        text = " ".join([event.victims, *(f.population for f in event.figures if f.outcome == "killed"), *(f.cite.excerpt for f in event.figures)]).lower()
        for population in wanted:
            if any(word in text.split() or word in text for word in _CLASSES[population]):
                if population not in met:
                    met[population] = event
                    cite = event.figures[0].cite if event.figures else event.cites[0] if event.cites else None
                    if cite is not None:
                        ruling.cite(cite, Stance.SUPPORTS)
                    ruling.compare("victims", population, event.name, SlotOutcome.SAME)
    if not met:
        return None
    names = "; ".join(f"{k}: {e.name} ({e.date})" for k, e in met.items())
    lead = said(ruling.evidence[0].cite) if ruling.evidence else "Record"
    return ruling.verdict(Label.SUPPORTED if len(met) == len(wanted) else Label.PARTLY_SUPPORTED, f"{lead}. Events attributed to the party: {names}.")
