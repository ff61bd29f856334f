"""Designations against snapshots: closed world for `is on list L at date d`."""

from collections.abc import Sequence

import msgspec

from onrecord.check.case import Desk, Part, Ruling, decides, said
from onrecord.check.compare import compare_periods, period_or_none
from onrecord.check.listing.absence import standing_of_name
from onrecord.check.listing.alone import beside_others
from onrecord.check.listing.bearers import standing_of_bearers
from onrecord.check.listing.counts import check_count
from onrecord.check.listing.listing_evidence import cite_absence, cite_listing, entry_citation, leave_open
from onrecord.check.listing.listings import changes_inside, compare_listing, is_of_another_regime
from onrecord.check.listing.lists_meant import OnList, list_meant, lists_to_look_at, sister_list
from onrecord.check.listing.other_register import is_off_main_list, names_main_list
from onrecord.check.listing.outcomes import (
    between_snapshots,
    cite_earlier,
    not_listed,
    once_listed,
    sources_disagree,
    told_delisted,
)
from onrecord.check.listing.relatives import check_relatives
from onrecord.check.listing.standing import (
    HeldEntry,
    Standing,
    bearers_of,
    first_held,
    near_entries,
    standing_of,
)
from onrecord.check.listing.strangers import is_about
from onrecord.check.listing.then import stood_then
from onrecord.check.listing.whoever import is_absent_whoever, missing_on
from onrecord.check.party.twins import namesake_on, twin_on
from onrecord.model.claim import DesignationClaim
from onrecord.model.record import Entity, ListingStatement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, NameQuality, Polarity, SlotOutcome, Stance
from onrecord.record.authorities import title_of_list
from onrecord.text.normalize import fold


def check(claim: DesignationClaim, desk: Desk) -> Verdict:
    """Return the verdict on a designation claim; several parties are a conjunction.

    The record confirms a tentative claim, or it is left open.
    """
    verdict = _checked(claim, desk)
    if not claim.tentative or verdict.label in _OF_TENTATIVE:
        return verdict
    return Ruling(claim, desk).silent()


def denies(claim: DesignationClaim, desk: Desk) -> bool:
    """Return whether the list says otherwise than a claim, were it read for sure: another date, programme or list."""
    return _checked(claim, desk).label in (Label.CONTRADICTED, Label.DIFFERS)


_OF_TENTATIVE = (Label.SUPPORTED, Label.PARTLY_SUPPORTED, Label.AMBIGUOUS)


def _checked(claim: DesignationClaim, desk: Desk) -> Verdict:
    ruling = Ruling(claim, desk)
    if claim.count is not None:
        counts = check_relatives if claim.kin_of is not None else check_count
        return counts(claim, claim.count, desk)
    if claim.status == "label":
        return _label(claim, desk, ruling)
    for mention in claim.parties:
        if desk.is_ambiguous(mention) and not is_absent_whoever(claim, mention, desk):
            return ruling.ambiguous(mention)
    parts = [_one_party(_of_one(claim, at), party, desk, ruling) for at, party in enumerate(claim.parties)]
    if "universal_quantifier" in claim.flags:
        parts = [beside_others(claim, party, part, ruling) for party, part in zip(claim.parties, parts, strict=True)]
    labels = [part.label for part in parts]
    wording = " ".join(dict.fromkeys(part.text for part in parts))
    if len(set(labels)) == 1:
        return ruling.verdict(labels[0], wording)
    if Label.SUPPORTED in labels and Label.CONTRADICTED in labels and _only_strangers_lack(claim, parts, desk):
        return ruling.verdict(Label.PARTLY_SUPPORTED, wording)
    for label in (Label.DISPUTED, Label.CONTRADICTED, Label.DIFFERS):
        if label in labels:
            return ruling.verdict(label, wording)
    return ruling.verdict(Label.PARTLY_SUPPORTED if Label.SUPPORTED in labels else labels[0], wording)


def _of_one(claim: DesignationClaim, at: int) -> DesignationClaim:
    """The claim as it is told of one party, with its own date where the report gives each one its own."""
    own = claim.dates[at] if len(claim.dates) == len(claim.parties) else None
    return msgspec.structs.replace(claim, when=own) if own is not None else claim


def _only_strangers_lack(claim: DesignationClaim, parts: Sequence[Part], desk: Desk) -> bool:
    """Whether those of several parties that a list lacks are on no record: they may be named for another reason.

    `X, the firm of A and B, is listed` may be read as B is, too.
    """
    rows = zip(claim.parties, parts, strict=True)
    return all(desk.entity(party) is None for party, part in rows if part.label is Label.CONTRADICTED)


def _one_party(claim: DesignationClaim, party: str, desk: Desk, ruling: Ruling) -> Part:
    entity = desk.entity(party)
    denied = claim.polarity is Polarity.NEGATIVE and claim.status == "listed"
    on_lists = [
        OnList(source, _checked_standing(claim, party, source, desk, denied=denied))
        for source in sister_list(claim, entity) or lists_to_look_at(claim, desk)
    ]
    source, standing = on_lists[0] if claim.authority else list_meant(claim, on_lists, desk)
    states = {row.standing.state for row in on_lists}
    if denied and not claim.authority and not claim.context_authority and {"listed", "absent"} <= states:
        # `is not on it`, of a list that the report does not name: it stands on one held, and not on another.
        return leave_open(ruling, desk.name(party), source, standing.near)
    if source in desk.view.sources():
        ruling.consulted += desk.snapshots_consulted([source])
    if entity is not None and standing.state == "listed":
        _flag_alias(claim, entity, standing.entry, desk, ruling)
    name = entity.name if entity is not None else desk.name(party)
    if claim.then and claim.status == "listed":
        past = _then(claim, name, source, standing, party, ruling)
        if past is not None:
            return past
    if standing.state == "listed" and is_off_main_list(standing) and (denied or names_main_list(claim)):
        return _on_other_register(claim, source, standing, ruling)
    ruling.would_change = changes_inside(standing, desk.as_of)
    if claim.status == "delisted":
        return told_delisted(claim, name, source, standing, ruling)
    if claim.polarity is Polarity.NEGATIVE:
        if standing.state == "listed" and is_of_another_regime(claim, source, standing):
            return Part(Label.SUPPORTED, cite_listing(ruling, source, standing, Stance.SUPPORTS) + ": another list.")
        check_denied = once_listed if claim.ever else not_listed
        return check_denied(name, source, standing, ruling)
    return _listed(claim, name, source, standing, entity, ruling)


def _on_other_register(claim: DesignationClaim, source: str, standing: Standing, ruling: Ruling) -> Part:
    """The outcome for a party of which the list says that it is blocked, and on another register than the main one."""
    denied = claim.polarity is Polarity.NEGATIVE
    if not names_main_list(claim):
        return leave_open(ruling, "the party", source)  # `is not on the list`: it is blocked all the same
    text = cite_listing(ruling, source, standing, Stance.SUPPORTS if denied else Stance.CONTRADICTS)
    outcome = SlotOutcome.SAME if denied else SlotOutcome.DIFFERS
    ruling.compare(
        "listed", "not on the SDN list" if denied else "SDN list", "not on the SDN list", outcome, source=source
    )
    return Part(Label.SUPPORTED if denied else Label.CONTRADICTED, f"{text}: not on the SDN list, by its own entry.")


def _then(
    claim: DesignationClaim, name: str, source: str, standing: Standing, party: str, ruling: Ruling
) -> Part | None:
    """The outcome for a claim about a time before the report; None where the standing at as-of decides it as well."""
    desk = ruling.desk
    entity, denied = desk.entity(party), claim.polarity is Polarity.NEGATIVE
    when = claim.when.period if claim.when is not None else None
    if when is None or claim.when is None or claim.when.relation != "in":
        if denied and standing.state == "listed":
            # `was not yet on it`, without a day: of a time before it was listed that may be so.
            return leave_open(ruling, name, source, standing.near)
        if standing.state != "delisted" or denied:
            return None
        ruling.flag("delisted")
        text = cite_absence(ruling, name, source, standing.lacks, Stance.NEUTRAL)
        earlier = cite_earlier(source, standing, Stance.SUPPORTS, ruling) or "; it stood on an earlier one"
        return Part(Label.SUPPORTED, text + earlier + ".")
    if entity is None or not any(ref.startswith(source + ":") for ref in entity.refs):
        # A name that no snapshot has: to deny that it stood there then is to deny that it ever did.
        return None if denied else leave_open(ruling, name, source, standing.near)
    if claim.when.relative:
        ruling.flag("relative_date")
    stood = stood_then(entity, party, source, when, desk)
    if stood.listed is None:
        return leave_open(ruling, name, source, standing.near)
    same = stood.listed is not denied
    stance = Stance.SUPPORTS if same else Stance.CONTRADICTS
    recorded = "listed" if stood.listed else "no entry"
    outcome = SlotOutcome.SAME if same else SlotOutcome.DIFFERS
    ruling.compare("listed then", "not listed" if denied else "listed", recorded, outcome, source=source)
    if stood.entry is not None:
        cite = entry_citation(source, stood.entry)
        ruling.cite(cite, stance)
        text = said(cite)
    else:
        text = cite_absence(ruling, name, source, stood.lacks, stance)
    if not same and not stood.listed:
        ruling.flag("not_yet_listed" if stood.entry is not None else "outdated")
    return Part(Label.SUPPORTED if same else Label.CONTRADICTED, text + ".")


def _checked_standing(claim: DesignationClaim, party: str, source: str, desk: Desk, *, denied: bool) -> Standing:
    """Where a party stands; unsure where it would be missing, and another entry of the list bears the name as told.

    One alone that bears it is the party that the report means where it says that it is listed.
    """
    entity = desk.entity(party)
    standing = _standing(claim, party, source, desk, denied=denied)
    if entity is None or standing.state == "listed":
        return standing
    if standing.state == "unknown":
        # Nothing is held from before as-of; the snapshot after it may still have the party, unmerged.
        near = near_entries(entity, source, desk) if claim.polarity is Polarity.POSITIVE else ()
        sole = namesake_on(entity, desk.name(party), claim.when, source, near, desk) or twin_on(
            entity, source, near, desk
        )
        return Standing("listed", entry=sole, later=sole) if near and sole is not None else standing
    if standing.state != "uncertain":
        rivals = bearers_of(party, entity, source, desk)
        standing = Standing("uncertain", near=rivals) if rivals else standing
    if standing.state == "uncertain" and standing.near and claim.polarity is Polarity.POSITIVE:
        namesake = namesake_on(entity, desk.name(party), claim.when, source, standing.near, desk)
        return Standing("listed", entry=namesake) if namesake is not None else standing
    return standing


def _standing(claim: DesignationClaim, party: str, source: str, desk: Desk, *, denied: bool) -> Standing:
    entity = desk.entity(party)
    if entity is not None:
        standing = standing_of(entity, source, desk)
        first = first_held(source, desk) if denied and standing.state == "unknown" else None
        if first is None or first not in standing.lacks:
            return standing
        near = near_entries(entity, source, desk)
        return Standing("uncertain", near=near) if near else Standing("absent", lacks=(first,))
    missing = missing_on(party, source, claim, desk)
    standing = standing_of_name(party, source, desk, denied=denied, decided=missing)
    return standing_of_bearers(party, source, desk, denied=denied) if standing.state == "unknown" else standing


def _flag_alias(claim: DesignationClaim, entity: Entity, held: HeldEntry | None, desk: Desk, ruling: Ruling) -> None:
    for mention in claim.parties:
        link = desk.links.get(mention)
        matched = link.candidates[0].matched if link is not None and link.entity is entity else None
        heading = held.entry.names[0].text if held is not None and held.entry.names else ""
        if matched is not None and (
            matched.quality is not NameQuality.PRIMARY or (heading and fold(heading) != fold(matched.text))
        ):
            ruling.flag("alias_match")


def _listed(
    claim: DesignationClaim, name: str, source: str, standing: Standing, entity: Entity | None, ruling: Ruling
) -> Part:
    """The outcome for a claim that the party stands on the list."""
    later = standing.later
    once = _once(claim, name, source, standing, ruling)
    if once is not None:
        return once
    if standing.state == "listed":
        return compare_listing(claim, source, standing, ruling)
    if standing.state == "not_yet" and later is not None:
        cite = entry_citation(source, later)
        ruling.cite(cite, Stance.CONTRADICTS)
        ruling.flag("not_yet_listed", "later_supported")
        since = f"listed on {later.entry.listed_on}"
        ruling.compare("listed", "listed", since, SlotOutcome.DIFFERS, source=source)
        return Part(Label.CONTRADICTED, f"{said(cite)}: after the date of the report.")
    if standing.state == "between" and later is not None:
        return between_snapshots(name, source, later, standing, ruling)
    if standing.state in ("absent", "delisted") and standing.lacks and standing.statements:
        return sources_disagree(name, source, standing, ruling)
    regime = claim.list_quote and claim.context_authority in ("", "un") and claim.programme.startswith("un-")
    told = claim.authority or regime
    told = told or (
        claim.context_authority and claim.list_quote and (entity is not None or _is_only_list(claim, ruling.desk))
    )
    told = told or _leans_on_listed(claim, source, ruling.desk)
    # Whether a clause is still about a stranger whom it does not name itself is not sure.
    unsure = entity is None and not all(is_about(party, claim, ruling.desk) for party in claim.parties)
    if unsure or (standing.state == "absent" and not told) or _is_past_what_is_held(claim, standing):
        # The report names no list: it may mean one that is not held, or no list at all (`outlawed at home`).
        return leave_open(ruling, name, source, standing.near)
    if standing.state in ("absent", "delisted") and standing.lacks:
        if standing.state == "delisted":
            ruling.flag("delisted", "outdated")
        if any(not ref.startswith(source + ":") for ref in (entity.refs if entity is not None else ())):
            ruling.flag("wrong_list")
        ruling.compare("listed", "listed", "no entry", SlotOutcome.DIFFERS, source=source)
        ruling.would_change = f"a snapshot of the {title_of_list(source)} that has the entry"
        text = cite_absence(ruling, name, source, standing.lacks, Stance.CONTRADICTS)
        return Part(Label.CONTRADICTED, text + cite_earlier(source, standing, Stance.NEUTRAL, ruling) + ".")
    twin = twin_on(entity, source, standing.near, ruling.desk) if entity is not None and standing.near else None
    if twin is not None:
        ruling.flag("near_evidence")
        part = compare_listing(claim, source, Standing("listed", entry=twin), ruling)
        return Part(part.label, f"{part.text} It has the name and birthplace of {name}, and stands apart from it here.")
    return leave_open(ruling, name, source, standing.near)


def _is_past_what_is_held(claim: DesignationClaim, standing: Standing) -> bool:
    """Whether a party is said to have been listed after the newest snapshot that lacks it: that could not have it."""
    since = claim.when.period.first if claim.when is not None and claim.when.period is not None else None
    return since is not None and bool(standing.lacks) and since.isoformat() > max(s.date for s in standing.lacks)


def _is_only_list(claim: DesignationClaim, desk: Desk) -> bool:
    """Whether a report tells of no other list than that of the authority named before: `the list` is then that one."""
    others = (c for c in desk.claims.values() if isinstance(c, DesignationClaim))
    return all(c.authority in ("", claim.context_authority) and not c.also_by for c in others)


def _is_told_gone(claim: DesignationClaim, desk: Desk) -> bool:
    """Whether the report says itself that the party left the list: `Gone is X, listed since 2003` is of before."""
    chains = {desk.mentions[party].chain for party in claim.parties if party in desk.mentions}
    others = (c for c in desk.claims.values() if isinstance(c, DesignationClaim) and c.status == "delisted")
    gone = (c for c in others if c.polarity is Polarity.POSITIVE)
    return any(desk.mentions[party].chain in chains for c in gone for party in c.parties if party in desk.mentions)


def _once(claim: DesignationClaim, name: str, source: str, standing: Standing, ruling: Ruling) -> Part | None:
    """The outcome for a dated listing of a party that was taken off since: the claim is of that day, not of today."""
    told, entry = claim.when, standing.earlier
    if told is None or told.period is None or entry is None or claim.then:
        return None
    if told.relation != "in" and not (told.relation == "since" and _is_told_gone(claim, ruling.desk)):
        return None
    if standing.state != "delisted" or not standing.lacks:
        return None
    held = period_or_none(entry.entry.listed_on)
    if held is None:
        return leave_open(ruling, name, source, standing.near)
    ruling.flag("delisted")
    result = compare_periods(told.period, held)
    same = result.outcome is not SlotOutcome.DIFFERS
    ruling.compare("date", told.quote, entry.entry.listed_on or "", result.outcome, source=source)
    cite = entry_citation(source, entry)
    ruling.cite(cite, Stance.SUPPORTS if same else Stance.CONTRADICTS)
    text = cite_absence(ruling, name, source, standing.lacks, Stance.NEUTRAL)
    return Part(Label.SUPPORTED if same else Label.DIFFERS, f"{said(cite)}. Since then: {text}.")


def _leans_on_listed(claim: DesignationClaim, source: str, desk: Desk) -> bool:
    """Whether the claim dates a listing by that of another party that stands on this list: it then means this list."""
    counted = claim.counted_from.party if claim.counted_from is not None else None
    other = desk.entity(claim.same_day_as or counted)
    return other is not None and standing_of(other, source, desk).state == "listed"


def _label(claim: DesignationClaim, desk: Desk, ruling: Ruling) -> Verdict:
    """A description such as `terrorist group`: shown as the designations behind it, never as ours."""
    entity = desk.entity(claim.parties[0]) if claim.parties else None
    if entity is None:
        wording = "A description, not a designation: no authority, list or date is named."
        return ruling.verdict(Label.NOT_CHECKABLE, wording)
    for statement in desk.view.statements(entity.id):
        if isinstance(statement, ListingStatement) and statement.subject == entity.id and decides(statement):
            ruling.cite(statement, Stance.SUPPORTS)
    for source in desk.view.sources():
        standing = standing_of(entity, source, desk)
        if standing.state == "listed" and standing.entry is not None:
            ruling.cite(entry_citation(source, standing.entry), Stance.SUPPORTS)
    if not ruling.evidence:
        wording = "A description, not a designation: no authority, list or date is named, and none is held."
        return ruling.verdict(Label.NOT_CHECKABLE, wording)
    named = ", ".join(dict.fromkeys(e.cite.title for e in ruling.evidence))
    ruling.compare("authority", "none named", named, SlotOutcome.UNKNOWN)
    lead = said(ruling.evidence[0].cite)
    wording = f"{lead}. The report names no authority; the description is the report's own."
    return ruling.verdict(Label.PARTLY_SUPPORTED, wording)
