"""A listing that is on record beside the claim of it: programme, and date within tolerance."""

from collections.abc import Sequence

from onrecord.check.case import Part, Ruling
from onrecord.check.compare import compare_periods, period_or_none
from onrecord.check.listing.bounds import absent_then, came_within, stood_before
from onrecord.check.listing.listing_dates import compare_counted, day_of, in_year_of, listing_dates
from onrecord.check.listing.listing_evidence import cite_absence, cite_listing, leave_open
from onrecord.check.listing.measures import other_measures
from onrecord.check.listing.programme_counts import other_number_of_tags
from onrecord.check.listing.regimes import PROGRAMMES
from onrecord.check.listing.standing import Standing, full_name
from onrecord.check.role.terms import is_inside
from onrecord.model.claim import DesignationClaim
from onrecord.model.time import Period
from onrecord.model.vocab import Label, MentionKind, NameQuality, SlotOutcome, Stance
from onrecord.record.authorities import LIST_OF
from onrecord.text.dates import names_a_year
from onrecord.text.normalize import fold, telling_words

UNKNOWN_PROGRAMME = "another"
"""A programme that the list has not: that a party stands on the list says nothing of it."""


def compare_listing(claim: DesignationClaim, source: str, standing: Standing, ruling: Ruling) -> Part:
    """Return the outcome for a party that stands on the list: supported, or another programme or date."""
    held = standing.entry
    if "fto" in claim.programme.split() and held is not None and held.entry.kind is MentionKind.PERSON:
        # Only organisations are designated so: the words are about another party than the one read.
        return leave_open(ruling, _heading(standing), source)
    if claim.programme == UNKNOWN_PROGRAMME and source == "ofac":
        ruling.compare(
            "programme", claim.programme, "no such programme on this list", SlotOutcome.UNKNOWN, source=source
        )
        return leave_open(ruling, _heading(standing), source)
    if claim.programme and source == ("un" if claim.programme.startswith("un-") else "ofac"):
        other = _another_programme(claim, source, standing, ruling)
        if other is not None:
            return other
    other = other_number_of_tags(claim, source, standing, ruling) if claim.tags is not None else None
    if other is not None:
        return other
    other = other_measures(claim, source, standing, ruling) if claim.measures else None
    if other is not None:
        return other
    label, note = _compare_date(claim, source, standing, ruling)
    ruling.compare("listed", "listed", "listed", SlotOutcome.SAME, source=source)
    if claim.when is not None and claim.when.relative:
        ruling.flag("relative_date")
    text = cite_listing(ruling, source, standing, Stance.CONTRADICTS if label is Label.DIFFERS else Stance.SUPPORTS)
    return Part(label, text + (f"; {note}." if note else "."))


def changes_inside(standing: Standing, as_of: Period | None) -> str:
    """Return when a verdict on a listing changes within an as-of interval, in words; empty where it does not."""
    since = [*listing_dates(standing).values()]
    until = [period for statement in standing.statements if (period := period_or_none(statement.until)) is not None]
    for dates, words in ((since, "listed since {}, inside the as-of interval: not before"),
                         (until, "taken off on {}, inside the as-of interval: on it before")):  # fmt: skip
        if dates and all(is_inside(date, as_of) for date in dates):
            return words.format(dates[0].edtf)
    return ""


def _heading(standing: Standing) -> str:
    """The name that heads the entry of a standing."""
    entry = standing.entry.entry if standing.entry is not None else None
    return (entry.names[0].text if entry.names else entry.id) if entry is not None else "the party"


def is_of_another_regime(claim: DesignationClaim, source: str, standing: Standing) -> bool:
    """Whether a claim is about one list of the UN, or one programme of OFAC, and the party stands on another."""
    wanted = [start for key in claim.programme.split() for start in PROGRAMMES.get(key, ())]
    entry = standing.entry.entry if standing.entry is not None else None
    of_list = source == ("un" if claim.programme.startswith("un-") else "ofac")
    if not of_list or not wanted or entry is None or not entry.programmes:
        return False
    return not any(programme.upper().startswith(start) for programme in entry.programmes for start in wanted)


def _another_programme(claim: DesignationClaim, source: str, standing: Standing, ruling: Ruling) -> Part | None:
    wanted = [tags for key in claim.programme.split() if (tags := PROGRAMMES.get(key))]
    exact = [key.upper() for key in claim.programme.split() if key not in PROGRAMMES]
    listed_under = set(standing.entry.entry.programmes if standing.entry is not None else ())
    listed_under |= {statement.programme for statement in standing.statements}
    have = {programme.upper() for programme in listed_under if programme}
    if not have or not (wanted or exact):
        return None
    same = all(any(programme.startswith(tags) for programme in have) for tags in wanted)
    # A tag as the list writes it is that one and no other: SDNT is not SDNTK.
    same = same and all(any(programme == tag or programme.startswith(tag + "-") for programme in have) for tag in exact)
    outcome = SlotOutcome.SAME if same else SlotOutcome.DIFFERS
    ruling.compare("programme", claim.programme, " ".join(sorted(have)), outcome, source=source)
    if same:
        return None
    after = standing.later
    if (
        after is not None
        and wanted
        and not exact
        and all(any(p.upper().startswith(tags) for p in after.entry.programmes) for tags in wanted)
    ):
        # The snapshot before as-of gives another programme, the one after this one: it changed on a day between.
        ruling.flag("later_supported")
        text = cite_listing(ruling, source, standing, Stance.SUPPORTS)
        return Part(
            Label.PARTLY_SUPPORTED, f"{text}; under the programme named on the snapshot of {after.snapshot.date}."
        )
    if wanted and _is_under_it_elsewhere(source, standing, wanted, ruling):
        return leave_open(ruling, _heading(standing), source)
    ruling.flag("wrong_programme")
    text = cite_listing(ruling, source, standing, Stance.CONTRADICTS)
    return Part(Label.CONTRADICTED, f"{text}: another programme than the one named.")


def _is_under_it_elsewhere(source: str, standing: Standing, wanted: Sequence[tuple[str, ...]], ruling: Ruling) -> bool:
    """Whether another entry that bears a name of the party has the programmes: a list may have a party twice."""
    view, held = ruling.desk.view, standing.entry
    if held is None:
        return False
    forms = {fold(name.text) for name in held.entry.names if name.quality is not NameQuality.WEAK}
    own = view.entity_of_ref(held.entry.ref)
    near = [hit.entity_id for hits in view.look_up(forms).values() for hit in hits]
    for mention in ruling.claim.parties if isinstance(ruling.claim, DesignationClaim) else ():
        near += [hit.entity_id for hit in view.near_names(telling_words(full_name(mention, ruling.desk)))]
    for other in dict.fromkeys(near):
        if own is not None and other == own.id:
            continue
        for _, entry in view.presences(other, source):
            if entry is None or entry.kind is not held.entry.kind:
                continue
            if any(programme.upper().startswith(tags) for programme in entry.programmes for tags in wanted):
                return True
    return False


def _compare_date(claim: DesignationClaim, source: str, standing: Standing, ruling: Ruling) -> Part:
    """The label by the date alone, and a note on it; the note is empty where the date agrees or none is claimed."""
    if claim.counted_from is not None:
        return compare_counted(claim.counted_from, source, standing, ruling)
    claimed = _claimed_period(claim, source, ruling)
    quote = claim.when.quote if claim.when is not None else ""
    if claimed is None and claim.when is not None and claim.when.period is None and names_a_year(quote):
        ruling.compare("date", quote, "", SlotOutcome.UNKNOWN, tolerance="no such date", source=source)
        return Part(Label.PARTLY_SUPPORTED, f"the date given, {quote}, does not exist and was not compared")
    if claimed is None:
        return Part(Label.SUPPORTED, "")
    dates = listing_dates(standing, claim.programme)
    if dates:
        results = [
            (compare_periods(in_year_of(claimed, period, claim.when), period), text) for text, period in dates.items()
        ]
        result, text = min(results, key=lambda row: row[0].rank)
        words = quote or claimed.edtf if claim.when is not None else ""
        ruling.compare("date", words, text, result.outcome, tolerance=result.tolerance, source=source)
        if result.outcome is SlotOutcome.DIFFERS:
            return Part(Label.DIFFERS, f"the listing date is {text}")
        if result.tolerance:
            ruling.flag("date_slack")
        return Part(Label.SUPPORTED, "")
    if claim.when is not None and claim.when.relation in ("now", "until", "before", "after"):
        return Part(Label.SUPPORTED, "")
    bound = _bound(claim, claimed, source, standing, ruling)
    if bound is not None:
        return bound
    if quote and quote not in claim.span.quote:
        return Part(Label.SUPPORTED, "")  # the time of the clause before, of which this list has nothing to say
    ruling.compare("date", quote, "the list gives no date", SlotOutcome.UNKNOWN, source=source)
    return Part(Label.PARTLY_SUPPORTED, "the sources held give no listing date to compare")


def _bound(claim: DesignationClaim, claimed: Period, source: str, standing: Standing, ruling: Ruling) -> Part | None:
    """What older snapshots of a list without dates show against a date; None where they show nothing."""
    quote = claim.when.quote if claim.when is not None else ""
    absent = absent_then(claimed, standing, ruling.desk)
    if absent is not None:
        ruling.compare("date", quote, f"not on the snapshot of {absent.date}", SlotOutcome.DIFFERS, source=source)
        cite_absence(ruling, _heading(standing), source, (absent,), Stance.CONTRADICTS)
        return Part(Label.DIFFERS, f"it was not on the snapshot of {absent.date}")
    within = came_within(claimed, standing, ruling.desk)
    if within is not None:
        shown = f"between the snapshots of {within[0].date} and {within[1].date}"
        ruling.compare("date", quote, shown, SlotOutcome.SAME, source=source)
        cite_absence(ruling, _heading(standing), source, (within[0],), Stance.SUPPORTS)
        return Part(Label.SUPPORTED, "")
    there = stood_before(claimed, standing, ruling.desk) if quote in claim.span.quote and _is_event(claim) else None
    if there is not None:
        ruling.compare("date", quote, f"on the snapshot of {there.date}", SlotOutcome.DIFFERS, source=source)
        return Part(Label.DIFFERS, f"it was already on the snapshot of {there.date}")
    return None


_AGAIN = frozenset("again anew renewed extended once more encore nouveau erneut wieder снова вновь nuevo novo".split())
"""Words for a listing that is not the first."""


def _is_event(claim: DesignationClaim) -> bool:
    """Whether a claim tells on which day a party came on the list, for the first time."""
    dated = claim.when is not None and claim.when.relation == "in" and not claim.then
    return dated and _AGAIN.isdisjoint(claim.span.quote.casefold().split())


def _claimed_period(claim: DesignationClaim, source: str, ruling: Ruling) -> Period | None:
    """The listing date that the claim gives, itself or as that of another party."""
    own = claim.when
    dated = own is not None and own.period is not None and not own.relative and own.quote in claim.span.quote
    if claim.same_day_as and not (dated and own is not None and names_a_year(own.quote)):
        named = LIST_OF.get(claim.authority or claim.context_authority, "un")
        return day_of(claim.same_day_as, source, ruling.desk) or day_of(claim.same_day_as, named, ruling.desk)
    if claim.when is None or claim.when.relation not in ("in", "since"):
        return None
    return claim.when.period
