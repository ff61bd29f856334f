"""Outcomes of a listing that is denied, of one told to have ended, and of one on which snapshots or sources differ."""

import datetime as dt

from onrecord.check.case import Desk, Part, Ruling, said
from onrecord.check.listing.listing_dates import listing_dates
from onrecord.check.listing.listing_evidence import cite_absence, cite_listing, entry_citation, leave_open
from onrecord.check.listing.standing import HeldEntry, Standing
from onrecord.model.claim import DesignationClaim
from onrecord.model.record import Snapshot
from onrecord.model.vocab import Label, Polarity, SlotOutcome, Stance
from onrecord.record.authorities import title_of_list


def cite_earlier(source: str, standing: Standing, stance: Stance, ruling: Ruling) -> str:
    """Cite the entry of an earlier snapshot that those around as-of lack; return the words that say so."""
    if standing.earlier is None:
        return ""
    ruling.cite(entry_citation(source, standing.earlier), stance)
    return f"; {standing.earlier.entry.id} stood on that of {standing.earlier.snapshot.date}"


def sources_disagree(name: str, source: str, standing: Standing, ruling: Ruling) -> Part:
    """A record file gives a listing without an end, and the list's own snapshot at as-of lacks the entry."""
    text = cite_absence(ruling, name, source, standing.lacks, Stance.CONTRADICTS)
    for statement in standing.statements:
        ruling.cite(statement, Stance.SUPPORTS)
    ruling.compare("listed", "listed", "no entry", SlotOutcome.DIFFERS, source=source)
    return Part(Label.DISPUTED, f"{said(standing.statements[0])}. On the other side: {text}.")


def between_snapshots(name: str, source: str, later: HeldEntry, standing: Standing, ruling: Ruling) -> Part:
    """Listed at some day between two snapshots: the claim of either is left open."""
    ruling.flag("later_supported")
    ruling.cite(entry_citation(source, later), Stance.NEUTRAL)
    ruling.would_change = f"a snapshot of the {title_of_list(source)} nearer to the date"
    text = cite_absence(ruling, name, source, standing.lacks, Stance.NEUTRAL)
    return Part(ruling.open_label(), f"{text}; present on that of {later.snapshot.date}. Nothing held decides between.")


def once_listed(name: str, source: str, standing: Standing, ruling: Ruling) -> Part:
    """The outcome for a claim that the party never stood on the list: an entry of an earlier day speaks against it."""
    if standing.state != "delisted" or standing.earlier is None:
        return not_listed(name, source, standing, ruling)
    ruling.flag("delisted")
    once = f"listed on {standing.earlier.snapshot.date}"
    ruling.compare("ever listed", "never", once, SlotOutcome.DIFFERS, source=source)
    text = cite_absence(ruling, name, source, standing.lacks, Stance.NEUTRAL)
    return Part(Label.CONTRADICTED, text + cite_earlier(source, standing, Stance.CONTRADICTS, ruling) + ".")


def not_listed(name: str, source: str, standing: Standing, ruling: Ruling) -> Part:
    """The outcome for a claim that the party does not stand on the list."""
    if standing.state == "listed" and (
        _is_only_later(standing, ruling.desk) or left_on(source, standing, ruling.desk) is not None
    ):
        return leave_open(ruling, name, source, standing.near)
    if standing.state == "listed":
        text = cite_listing(ruling, source, standing, Stance.CONTRADICTS)
        ruling.compare("listed", "not listed", "listed", SlotOutcome.DIFFERS, source=source)
        return Part(Label.CONTRADICTED, text + ".")
    if standing.state in ("absent", "delisted") and standing.statements:
        return sources_disagree(name, source, standing, ruling)
    if standing.state in ("absent", "delisted", "not_yet") and (standing.lacks or standing.later):
        ruling.compare("listed", "not listed", "no entry", SlotOutcome.SAME, source=source)
        if not standing.lacks and standing.later is not None:
            cite = entry_citation(source, standing.later)
            ruling.cite(cite, Stance.SUPPORTS)
            return Part(Label.SUPPORTED, f"{said(cite)}: after the date of the report.")
        text = cite_absence(ruling, name, source, standing.lacks, Stance.SUPPORTS)
        return Part(Label.SUPPORTED, text + ".")
    if standing.state == "between" and standing.later is not None:
        return between_snapshots(name, source, standing.later, standing, ruling)
    return leave_open(ruling, name, source, standing.near)


def _is_only_later(standing: Standing, desk: Desk) -> bool:
    """Whether all that shows a listing is a snapshot of long after the report, which does not date it."""
    entry, as_of = standing.entry, desk.as_of
    if entry is None or as_of is None or as_of.last is None:
        return False
    near = (as_of.last + NEAR_AFTER).isoformat()
    late = entry.snapshot.date > near and all((row.cite.snapshot or "") > near for row in standing.statements)
    return late and not listing_dates(standing)


NEAR_AFTER = dt.timedelta(days=92)
"""Time after a report in which an undated entry that comes into sight stood there most likely before."""


def left_on(source: str, standing: Standing, desk: Desk) -> Snapshot | None:
    """Return the complete snapshot after as-of that lacks an entry of the one before it; None where none does."""
    _, after = desk.view.around(source)
    on_list = standing.state == "listed" and standing.entry is not None and standing.later is None
    if not on_list or after is None or not after.complete or standing.entry is None:
        return None
    return after if after.date > standing.entry.snapshot.date else None


def _is_soon_after(snapshot: Snapshot, desk: Desk) -> bool:
    day = desk.as_of.last if desk.as_of is not None else None
    return day is not None and dt.date.fromisoformat(snapshot.date) - day <= NEAR_AFTER


def _is_told_before(claim: DesignationClaim, standing: Standing) -> bool:
    """Whether somebody is told to have left before the day of a snapshot that still has the entry."""
    when, entry = claim.when, standing.entry
    if when is None or entry is None or when.relation != "in" or when.period is None or when.period.last is None:
        return False
    return when.period.last.isoformat() < entry.snapshot.date


def told_delisted(claim: DesignationClaim, name: str, source: str, standing: Standing, ruling: Ruling) -> Part:
    """The outcome for a claim that the party was taken off the list, or that it was not."""
    denied = claim.polarity is Polarity.NEGATIVE
    lacking = None if denied or _is_told_before(claim, standing) else left_on(source, standing, ruling.desk)
    if lacking is not None:
        if not _is_soon_after(lacking, ruling.desk):
            return leave_open(ruling, name, source, standing.near)
        text = cite_listing(ruling, source, standing, Stance.NEUTRAL)
        gone = cite_absence(ruling, name, source, (lacking,), Stance.SUPPORTS)
        return Part(Label.SUPPORTED, f"{text}. Not on the next one: {gone}.")
    if standing.state == "listed":
        text = cite_listing(ruling, source, standing, Stance.SUPPORTS if denied else Stance.CONTRADICTS)
        return Part(Label.SUPPORTED if denied else Label.CONTRADICTED, text + ".")
    if standing.state == "delisted":
        stance = Stance.CONTRADICTS if denied else Stance.SUPPORTS
        text = cite_absence(ruling, name, source, standing.lacks, stance)
        earlier = cite_earlier(source, standing, stance, ruling) or "; it stood on an earlier one"
        return Part(Label.CONTRADICTED if denied else Label.SUPPORTED, text + earlier + ".")
    if standing.state == "absent" and standing.lacks:
        text = cite_absence(ruling, name, source, standing.lacks, Stance.SUPPORTS)
        return Part(Label.PARTLY_SUPPORTED, text + "; no earlier listing is held.")
    return leave_open(ruling, name, source, standing.near)
