"""Everything else: opinions and forecasts are not checkable, background is compared with what sources say."""

import re

from onrecord.check.case import Desk, Ruling, said
from onrecord.check.compare import period_or_none
from onrecord.check.content.remarks import check_by_remark, check_nearby
from onrecord.check.event.events import match_events, pick
from onrecord.check.party.compared import check_births
from onrecord.check.party.fates import check_fate
from onrecord.check.party.field_counts import check_field_count
from onrecord.check.party.identifiers import check_identifier
from onrecord.check.party.listed_facts import check_listed_fact
from onrecord.check.party.nationalities import check_origin, check_tribe
from onrecord.check.party.one_party import check_one_party
from onrecord.check.role.appointers import check_appointer
from onrecord.check.role.named_lists import check_named_list
from onrecord.model.claim import Claim, OtherClaim
from onrecord.model.record import Entity, RoleStatement, TieStatement
from onrecord.model.time import Period
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, Modality, SlotOutcome, Stance
from onrecord.text.content import content_words

LEAST_WORDS = 2
"""Words that a forecast must share with a later statement to be answered by it; one for a government is enough."""
_ENDS = re.compile(r"[.!?]\s")
_GOVERNMENT = "government"
_GOVERNMENTS = frozenset("government regime cabinet administration minister ministry".split())


def check(claim: OtherClaim, desk: Desk) -> Verdict:
    """Return the verdict on a claim of kind `other`."""
    ruling = Ruling(claim, desk)
    parties = desk.entities(claim.parties)
    if claim.modality is Modality.OPINION:
        return check_opinion(claim, desk)
    for mention in claim.parties[:1]:
        # A name carried over from a sentence before is not what this one could be about.
        between = desk.text[desk.mentions[mention].span.end : claim.span.start]
        if not _ENDS.search(between) and desk.is_ambiguous(mention) and desk.mentions[mention].name:
            return ruling.ambiguous(mention)
    fate = check_tribe(claim, parties, desk, ruling) if claim.topic == "tribe" else None
    fate = check_origin(claim, parties, desk, ruling) if claim.topic == "origin" else fate
    fate = fate or check_field_count(claim, parties, desk, ruling)
    fate = fate or check_births(claim, parties, desk, ruling) or check_appointer(claim, parties, desk, ruling)
    fate = fate or check_listed_fact(claim, parties, desk, ruling)
    fate = fate or check_identifier(claim, parties, desk, ruling)
    fate = fate or check_fate(claim, parties, desk, ruling) or check_named_list(claim, parties, desk, ruling)
    if fate is not None:
        return fate
    meeting = _event(claim, parties, desk, ruling)
    told = meeting or check_by_remark(claim, parties, desk, ruling) or check_one_party(claim, desk, ruling)
    told = told or check_nearby(claim, desk, ruling)
    return told or ruling.silent()


def check_opinion(claim: Claim, desk: Desk) -> Verdict:
    """Return the verdict on an opinion or a comparison without a bound: not checkable."""
    ruling = Ruling(claim, desk)
    ruling.flag("evaluative")
    wording = "An opinion or a comparison without a bound; no record could decide it."
    return ruling.verdict(Label.NOT_CHECKABLE, wording)


def check_forecast(claim: Claim, desk: Desk) -> Verdict:
    """Return the verdict on a forecast of any kind: not checkable at its time, later answered by what is on record."""
    ruling = Ruling(claim, desk)
    parties = desk.entities(desk.party_ids(claim))
    statement = _come_true(claim, parties, desk)
    if statement is not None:
        since = statement.since or ""
        ruling.cite(statement, Stance.SUPPORTS)
        ruling.flag("later_supported")
        ruling.compare("time", "future at publication", since, SlotOutcome.SAME, source=statement.cite.title)
        return ruling.verdict(Label.SUPPORTED, f"{said(statement)}: on record since {since}, after the report.")
    ruling.would_change = "an as-of date after the time that the forecast is about"
    return ruling.verdict(Label.NOT_CHECKABLE, "A forecast: at its date nothing on record could decide it.")


def _come_true(claim: Claim, parties: list[Entity], desk: Desk) -> RoleStatement | TieStatement | None:
    """A role or tie that began between the report and as-of, and shares words with the forecast."""
    published, as_of = desk.published, desk.as_of
    if published is None or as_of is None or not published.is_before(as_of):
        return None
    names = {w for p in parties for n in p.names for w in content_words(n.text)}
    wanted = _governing(content_words(claim.span.quote) - (names - _GOVERNMENTS))
    for entity in parties:
        for statement in desk.view.statements(entity.id):
            if not isinstance(statement, (RoleStatement, TieStatement)) or not statement.since:
                continue
            since = period_or_none(statement.since)
            if since is None or not _begins_between(since, published, as_of):
                continue
            own = statement.title if isinstance(statement, RoleStatement) else statement.words
            shared = wanted & _governing(content_words(f"{statement.cite.excerpt} {own}"))
            if len(shared) >= LEAST_WORDS or _GOVERNMENT in shared:
                return statement
    return None


def _governing(words: frozenset[str]) -> frozenset[str]:
    """The words with every word for a government made one."""
    return frozenset(_GOVERNMENT if word in _GOVERNMENTS else word for word in words)


def _begins_between(since: Period, published: Period, as_of: Period) -> bool:
    if since.first is None or published.first is None or as_of.first is None:
        return False
    return published.first <= since.first <= as_of.first


def _event(claim: OtherClaim, parties: list[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """A meeting or other event on record at that time with the same parties."""
    when = claim.when.period if claim.when is not None else None
    words = claim.span.quote
    ids = frozenset(party.id for party in parties)
    matches = match_events(
        desk,
        when=when or desk.published,
        place=words,
        target=words,
        weapon="",
        parties=ids,
        kinds=frozenset({"meeting"}),
    )
    match = pick([m for m in matches if ids & set(m.event.participants)])
    if match is None:
        return None
    for cite in match.event.cites[:3]:
        ruling.cite(cite, Stance.SUPPORTS)
    for slot, claimed, recorded, outcome in match.slots:
        ruling.compare(slot, claimed[:80], recorded, outcome)
    if claim.when is not None and (claim.when.relative or claim.when.relation == "now"):
        ruling.flag("relative_date")
    lead = said(ruling.evidence[0].cite) if ruling.evidence else match.event.name
    return ruling.verdict(Label.SUPPORTED, lead + ".")
