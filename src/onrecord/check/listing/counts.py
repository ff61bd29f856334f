"""Counts of a list: how many entries stand on it, or were put on it in a time, beside the number that a claim gives.

A complete snapshot is closed for that (`method.md` §3.3). An entry that was taken off before the first snapshot held is
not counted: a number of one day that the record does not reach is left open.
"""

from collections.abc import Iterable, Mapping

from onrecord.check.case import Desk, Ruling
from onrecord.check.compare import compare_periods, period_or_none
from onrecord.check.entries import cite_entry
from onrecord.check.listing.regimes import PROGRAMMES
from onrecord.check.listing.standing import standing_of
from onrecord.model.claim import DesignationClaim
from onrecord.model.quantity import Estimate
from onrecord.model.record import Citation, Entry, Snapshot
from onrecord.model.time import Period
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, MentionKind, SlotOutcome, SourceKind, Stance
from onrecord.record.authorities import LIST_OF, title_of_list
from onrecord.text.nations import nation_of

MOST_SHOWN = 12
"""Entries that a verdict on a count shows."""

_Held = Mapping[str, tuple[Snapshot, Entry]]


def check_count(claim: DesignationClaim, count: Estimate, desk: Desk) -> Verdict:
    """Return the verdict on a claim that counts the parties of a list and names none."""
    verdicts = [_on_list(claim, count, source, desk) for source in lists_of(claim, desk)]
    if not verdicts:
        return Ruling(claim, desk).silent()
    return next((verdict for verdict in verdicts if verdict.label is Label.SUPPORTED), verdicts[0])


def lists_of(claim: DesignationClaim, desk: Desk) -> list[str]:
    """Return the list that a claim names; without one that of the authority told before, then others that may be."""
    held = desk.view.sources()
    if claim.authority:
        return [source for source in (LIST_OF.get(claim.authority, ""),) if source in held]
    first = "un" if claim.programme.startswith("un-") else LIST_OF.get(claim.context_authority, "un")
    return [first, *(s for s in ("un", LIST_OF.get(claim.context_authority, "")) if s in held and s != first)]


def _on_list(claim: DesignationClaim, count: Estimate, source: str, desk: Desk) -> Verdict:
    ruling = Ruling(claim, desk)
    ruling.consulted += desk.snapshots_consulted([source])
    when = _when(claim, source, desk)
    if source not in desk.view.sources() or (claim.same_day_as is not None and when is None):
        return ruling.silent()
    if claim.status == "delisted":
        return _gone(claim, count, source, ruling)
    return _put_on(claim, count, source, when, ruling) if when is not None else _standing(claim, count, source, ruling)


def _when(claim: DesignationClaim, source: str, desk: Desk) -> Period | None:
    """The time of the listings counted: that told, or the day of the party with whom they are said to be listed."""
    other = desk.entity(claim.same_day_as)
    if other is not None:
        entry = standing_of(other, source, desk).entry
        return period_or_none(entry.entry.listed_on) if entry is not None else None
    return claim.when.period if claim.when is not None else None


def _put_on(claim: DesignationClaim, count: Estimate, source: str, when: Period, ruling: Ruling) -> Verdict:
    """The verdict on a number of parties that were put on a list in a time."""
    desk = ruling.desk
    dated = _dated(source, when, desk)
    beside = {ref for entity in desk.entities((claim.same_day_as or "",)) for ref in entity.refs}
    dated = {ref: row for ref, row in dated.items() if ref not in beside}
    if claim.nation:
        fitting = _of_nation(claim, count, dated)
        return _same(claim, count, source, fitting, ruling) if fitting else ruling.silent(f"listings of {when.edtf}")
    narrow = _of(claim, dated)
    told = _told_regime(claim, source, desk) if not claim.programme and count.is_exact else ""
    if not dated or (claim.programme and not narrow):
        known = bool(claim.programme or told) and count.is_exact
        return (_other_day(claim, count, source, ruling, told) if known else None) or _dated_elsewhere(
            claim, count, source, when, ruling
        )
    if narrow and fits(count, len(narrow)):
        return _same(claim, count, source, narrow, ruling)
    if told and not any(told in entry.programmes for _, entry in dated.values()):
        # nobody of the list that the report is about was put on it then, and as many on one other day
        return _other_day(claim, count, source, ruling, told) or ruling.silent(f"listings of {when.edtf}")
    return ruling.silent(f"a listing of so many on {when.edtf}")


def _told_regime(claim: DesignationClaim, source: str, desk: Desk) -> str:
    """The one programme of a list that all have whom a report tells to be listed, before a claim that names none."""
    told: set[str] = set()
    for other in desk.claims.values():
        if not isinstance(other, DesignationClaim) or other.span.start >= claim.span.start:
            continue
        for entity in desk.entities(other.parties):
            entry = standing_of(entity, source, desk).entry
            told |= set(entry.entry.programmes) if entry is not None else set()
    return told.pop() if len(told) == 1 else ""


def _other_day(
    claim: DesignationClaim, count: Estimate, source: str, ruling: Ruling, programme: str = ""
) -> Verdict | None:
    """`differs` where the list put nobody on it in that time, and as many parties on one other day alone."""
    days: dict[str, dict[str, tuple[Snapshot, Entry]]] = {}
    for snapshot in ruling.desk.view.snapshots(source):
        rows = _of(claim, {entry.ref: (snapshot, entry) for entry in ruling.desk.view.entries(snapshot)})
        for ref, row in rows.items():
            if programme and programme not in row[1].programmes:
                continue
            days.setdefault(row[1].listed_on or "", {}).setdefault(ref, row)
    fitting = [day for day, rows in days.items() if fits(count, len(rows))]
    if len(fitting) != 1 or not fitting[0]:
        return None
    for snapshot, entry in _first(days[fitting[0]].values()):
        ruling.cite(cite_entry(source, snapshot, entry), Stance.CONTRADICTS)
    told = claim.when.quote if claim.when is not None else ""
    ruling.compare("date", told, fitting[0], SlotOutcome.DIFFERS, source=source)
    names = ", ".join(entry.id for _, entry in _first(days[fitting[0]].values()))
    return ruling.verdict(Label.DIFFERS, f"{title_of_list(source)}: {names}, listed on {fitting[0]}.")


def _dated(source: str, when: Period, desk: Desk) -> dict[str, tuple[Snapshot, Entry]]:
    """The entries of any snapshot held that the list dates in a time, by foreign id."""
    found: dict[str, tuple[Snapshot, Entry]] = {}
    for snapshot in desk.view.snapshots(source):
        for entry in desk.view.entries(snapshot):
            listed_on = period_or_none(entry.listed_on)
            if listed_on is not None and compare_periods(when, listed_on).outcome is SlotOutcome.SAME:
                found.setdefault(entry.ref, (snapshot, entry))
    return found


def _dated_elsewhere(claim: DesignationClaim, count: Estimate, source: str, when: Period, ruling: Ruling) -> Verdict:
    """The verdict where the list gives no dates: `Washington has the six of 2015 too`, told of another list's six."""
    desk = ruling.desk
    for other in desk.view.sources():
        rows = _of(claim, _dated(other, when, desk)) if other != source and claim.when is not None else {}
        if not rows or not fits(count, len(rows)):
            continue
        entities = [desk.view.entity_of_ref(ref) for ref in rows]
        here = [standing_of(entity, source, desk) for entity in entities if entity is not None]
        if len(here) == len(rows) and all(standing.state == "listed" for standing in here):
            return _same(
                claim,
                count,
                source,
                {s.entry.entry.ref: (s.entry.snapshot, s.entry.entry) for s in here if s.entry},
                ruling,
            )
    return ruling.silent(f"listings of {when.edtf}")


def _standing(claim: DesignationClaim, count: Estimate, source: str, ruling: Ruling) -> Verdict:
    """The verdict on a number of parties that stand on a list at as-of."""
    sizes: list[tuple[Snapshot, int]] = []
    for snapshot in ruling.desk.view.around(source):
        if snapshot is None:
            continue
        held = {entry.ref: (snapshot, entry) for entry in ruling.desk.view.entries(snapshot)}
        rows = _of_nation(claim, count, held) if claim.nation else _of(claim, held)
        if rows and fits(count, len(rows)):
            return _same(claim, count, source, rows, ruling)
        sizes.append((snapshot, len(rows)))
    told = bool(claim.programme and claim.list_quote) and count.is_exact and not claim.nation
    if not told or not sizes or len({size for _, size in sizes}) > 1 or not all(s.complete for s, _ in sizes):
        return ruling.silent("so many entries")
    snapshot, size = sizes[0]
    cite = _cite(source, snapshot, f"{size} entries of {claim.programme.removeprefix('un-')}")
    ruling.cite(cite, Stance.CONTRADICTS)
    ruling.compare("count", count.quote, str(size), SlotOutcome.DIFFERS, source=source)
    return ruling.verdict(Label.DIFFERS, f"{cite.title} ({snapshot.date}): {cite.excerpt}.")


def _gone(claim: DesignationClaim, count: Estimate, source: str, ruling: Ruling) -> Verdict:
    """The verdict on so many, of one part of a list, of whom none is said to stand on it any more."""
    desk = ruling.desk
    now, _ = desk.view.around(source)
    if now is None or not claim.programme or not now.complete:
        return ruling.silent("those who stood on a list before")
    left = _of(claim, {entry.ref: (now, entry) for entry in desk.view.entries(now)})
    for before in reversed([s for s in desk.view.snapshots(source) if s.date < now.date]):
        rows = _of(claim, {entry.ref: (before, entry) for entry in desk.view.entries(before)})
        if not rows or not fits(count, len(rows)):
            continue
        still = [ref for ref in rows if ref in left]
        if not still:
            return _same(claim, count, source, rows, ruling)
        for ref in still[:MOST_SHOWN]:
            ruling.cite(cite_entry(source, *left[ref]), Stance.CONTRADICTS)
        ruling.compare("count", "none of them", f"{len(still)} of them", SlotOutcome.DIFFERS, source=source)
        head = f"{title_of_list(source)} ({now.date})"
        return ruling.verdict(Label.CONTRADICTED, f"{head}: {len(still)} of them, {', '.join(still[:MOST_SHOWN])}.")
    return ruling.silent("those who stood on a list before")


def _of(claim: DesignationClaim, rows: _Held) -> dict[str, tuple[Snapshot, Entry]]:
    """The entries that a claim counts: those of its list, and of the kind that it tells."""
    tags = PROGRAMMES.get(claim.programme, ())
    return {
        ref: (snapshot, entry)
        for ref, (snapshot, entry) in rows.items()
        if (not tags or any(p.upper().startswith(tags) for p in entry.programmes)) and _is_counted(claim, entry.kind)
    }


def _of_nation(claim: DesignationClaim, count: Estimate, rows: _Held) -> dict[str, tuple[Snapshot, Entry]]:
    """The entries of a nation that a number fits: of its nationals, here or on the list told, or of its regime.

    `Five Yemenis` may be the five men of the Yemen list, one of whom has no nationality there. None where no number
    fits: a list that says nothing of where somebody is from cannot speak against one.
    """
    told = _of(claim, rows)
    nationals = {ref: row for ref, row in rows.items() if claim.nation in map(nation_of, row[1].nationalities)}
    tags = PROGRAMMES.get(f"un-{_REGIMES.get(claim.nation, claim.nation)}", ())
    regime = {ref: row for ref, row in rows.items() if any(p.upper().startswith(tags) for p in row[1].programmes)}
    here = {ref: row for ref, row in nationals.items() if ref in told}
    for kept in (here, nationals, regime if tags else {}):
        counted = {ref: row for ref, row in kept.items() if _is_counted(claim, row[1].kind)}
        if counted and fits(count, len(counted)):
            return counted
    return {}


_REGIMES = {
    "central african republic": "car", "democratic republic of the congo": "drc", "north korea": "dprk",
    "south sudan": "southsudan", "guinea-bissau": "gb", "ivory coast": "ci",
}  # fmt: skip
"""Nations, as `nation_of` names them, by the name of their list where that is another."""


def _is_counted(claim: DesignationClaim, kind: MentionKind) -> bool:
    return claim.counted is None or claim.counted is kind


def fits(count: Estimate, number: int) -> bool:
    """Return whether a number is one that a count allows."""
    return count.low <= number and (count.high is None or number <= count.high)


def _same(claim: DesignationClaim, count: Estimate, source: str, rows: _Held, ruling: Ruling) -> Verdict:
    """The verdict where the list has as many."""
    for snapshot, entry in _first(rows.values()):
        ruling.cite(cite_entry(source, snapshot, entry), Stance.SUPPORTS)
    ruling.compare("count", count.quote, str(len(rows)), SlotOutcome.SAME, source=source)
    if claim.when is not None and claim.when.relative:
        ruling.flag("relative_date")
    names = ", ".join(entry.id for _, entry in _first(rows.values()))
    dates = {snapshot.date for snapshot, _ in rows.values()}
    return ruling.verdict(
        Label.SUPPORTED, f"{title_of_list(source)} ({', '.join(sorted(dates)[:2])}): {len(rows)} entries, {names}."
    )


def _first(rows: Iterable[tuple[Snapshot, Entry]]) -> list[tuple[Snapshot, Entry]]:
    return list(rows)[:MOST_SHOWN]


def _cite(source: str, snapshot: Snapshot, excerpt: str) -> Citation:
    return Citation(
        source=source,
        title=title_of_list(source),
        kind=SourceKind.OFFICIAL_LIST,
        snapshot=snapshot.date,
        published=snapshot.date,
        excerpt=excerpt,
        field="entries",
    )
