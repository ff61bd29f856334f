"""Roles: functional slots with from and until; another holder at as-of is a contradiction."""

from onrecord.check.case import Desk, Ruling, said
from onrecord.check.compare import share_words
from onrecord.check.content.numbered import numbered_apart
from onrecord.check.content.remarks import check_by_remark
from onrecord.check.role.appointers import check_appointer
from onrecord.check.role.beside import check_beside
from onrecord.check.role.directors import check_directors
from onrecord.check.role.fellows import check_fellows
from onrecord.check.role.named_holders import check_named_holder
from onrecord.check.role.named_lists import check_named_list
from onrecord.check.role.office_bodies import words_of_body
from onrecord.check.role.offices import Weighed, is_of_another, is_of_part, weigh_offices
from onrecord.check.role.own_words import check_founding, check_own_words, names_as
from onrecord.check.role.posts import check_post
from onrecord.check.role.rivals import check_rivals
from onrecord.check.role.states import is_seat_in
from onrecord.check.role.terms import (
    age_of_role,
    begins_after,
    begins_inside,
    death_of,
    is_over,
    is_present,
    roles_of,
    term_of,
)
from onrecord.check.role.titled import check_titled
from onrecord.check.role.told_title import told_of
from onrecord.check.tie.holdings import check_holding
from onrecord.check.tie.shares import check_shares
from onrecord.model.claim import RoleClaim, When
from onrecord.model.record import AttributeStatement, Entity, Name, RoleStatement
from onrecord.model.time import Period, parse_edtf
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import (
    Label,
    MentionForm,
    MentionKind,
    Modality,
    NameQuality,
    RoleClass,
    SlotOutcome,
    SourceKind,
    Stance,
)
from onrecord.text.content import content_words
from onrecord.text.dates import find_dates
from onrecord.text.normalize import fold
from onrecord.text.office_fields import UNITS
from onrecord.text.office_terms import offices_in
from onrecord.text.offices import offices_of

_SAME = {
    RoleClass.HEAD: {RoleClass.HEAD, RoleClass.COMMANDER},
    RoleClass.COMMANDER: {RoleClass.COMMANDER, RoleClass.HEAD, RoleClass.OFFICER},
    RoleClass.SENIOR: {
        RoleClass.SENIOR,
        RoleClass.HEAD,
        RoleClass.DEPUTY,
        RoleClass.COMMANDER,
        RoleClass.OFFICER,
        RoleClass.FOUNDER,
    },
    RoleClass.MEMBER: {
        RoleClass.MEMBER,
        RoleClass.SENIOR,
        RoleClass.HEAD,
        RoleClass.DEPUTY,
        RoleClass.COMMANDER,
        RoleClass.OFFICER,
        RoleClass.FOUNDER,
    },
    RoleClass.DEPUTY: {RoleClass.DEPUTY},
    RoleClass.OWNER: {RoleClass.OWNER, RoleClass.HEAD, RoleClass.FOUNDER},
    RoleClass.OFFICER: {RoleClass.OFFICER, RoleClass.COMMANDER},
}
"""Recorded roles that satisfy a claimed one: a recorded head is a senior member, not the reverse."""
SHORTEST_TITLE = 8
"""Letters of a title from which a word in common makes two of one class the same role."""


def check(claim: RoleClaim, desk: Desk) -> Verdict:
    """Return the verdict on a role claim."""
    ruling = Ruling(claim, desk)
    if claim.holder is not None and desk.is_ambiguous(claim.holder):
        return _by_candidates(claim, desk, ruling) or ruling.ambiguous(claim.holder)
    if claim.organization is not None and desk.is_ambiguous(claim.organization):
        # The holder's own entry may name the body in the words of the report; else nobody can tell which is meant.
        known = desk.entity(claim.holder)
        told = check_own_words(claim, known, None, desk, ruling) if known is not None else None
        if told is None and known is not None and not _may_bear(known, claim.organization, desk):
            return ruling.silent(f"this role of {desk.name(claim.holder)}")
        return told or ruling.ambiguous(claim.organization)
    holder, organization = desk.entity(claim.holder), desk.entity(claim.organization)
    named = check_appointer(claim, [holder], desk, Ruling(claim, desk)) if holder is not None else None
    if named is not None and named.label is Label.CONTRADICTED:
        return named
    shares = check_shares(claim, claim.holder, claim.organization, desk, ruling)
    if shares is not None:
        return shares
    thing = claim.role is RoleClass.OWNER and organization is not None and organization.kind is MentionKind.OTHER
    # Which ship an entry means, its whole name tells: `owner of the MERO SEL` is no owner of the Al Sel.
    found = _by_own_entry(claim, holder, organization, desk, ruling) if holder is not None and not thing else None
    found = found or _by_others(claim, holder, organization, desk, ruling)
    if found is not None:
        return found
    beside = check_beside(claim, desk, ruling) if holder is None and claim.holder is not None else None
    if beside is not None:
        return beside
    parties = [entity for entity in (holder, organization) if entity is not None]
    told = check_by_remark(claim, parties, desk, Ruling(claim, desk)) or check_named_list(claim, parties, desk, ruling)
    excerpts = [item.cite.excerpt for item in told.evidence] if told is not None else []
    apart = any(is_of_another(claim, text) or _is_of_another_unit(claim.title, text) for text in excerpts)
    if told is not None and not apart:
        return told
    return ruling.silent(f"this role of {desk.name(claim.holder)}")


def _by_own_entry(
    claim: RoleClaim, holder: Entity, organization: Entity | None, desk: Desk, ruling: Ruling
) -> Verdict | None:
    """What the entry of the holder says: the office, a role of its class, or the words for it."""
    # An office says nothing of when a body was founded: the dated statements on its founding do.
    dated = claim.role is RoleClass.FOUNDER and claim.when is not None
    weighed = None if dated else weigh_offices(claim, holder, organization, desk)
    elsewhere = weighed is not None and weighed.label is Label.NOT_IN_RECORD
    if weighed is not None and not elsewhere:
        ruling.flag("later_supported" if _comes_later(claim, holder, desk) else "")
        return _by_office(claim, holder, weighed, desk, ruling)
    own = _by_holder(claim, holder, organization, desk, ruling)
    told = own or check_own_words(claim, holder, organization, desk, ruling)
    if told is not None or not elsewhere:
        told = told or check_founding(claim, holder, organization, desk, ruling)
        return told or check_post(claim, holder, desk, ruling)
    another = _by_others(claim, holder, organization, desk, ruling)
    return another or ruling.silent(f"this role of {desk.name(claim.holder)}")


def _by_others(
    claim: RoleClaim, holder: Entity | None, organization: Entity | None, desk: Desk, ruling: Ruling
) -> Verdict | None:
    """What the entries of others say: who owns the body, or has such a post in it or in one not on record."""
    runs = claim.role in (RoleClass.HEAD, RoleClass.DIRECTOR) and holder is not None and is_body(holder)
    held = (claim.role is RoleClass.OWNER or runs) and not claim.former
    told = check_holding(claim, claim.holder, claim.organization, desk, ruling) if held else None
    if told is not None:
        return told
    if organization is None:
        return check_fellows(claim, holder, desk, ruling) if holder is not None else None
    if claim.former:
        return None
    named = check_named_holder(claim, organization, desk, ruling) if holder is None else None
    another = named or check_rivals(claim, holder, organization, desk, ruling)
    another = another or check_directors(claim, holder, organization, desk, ruling)
    if another is None and holder is not None:
        another = check_titled(claim, holder, organization, desk, ruling)
    return another


def is_body(entity: Entity) -> bool:
    """Return whether a party is no person: who manages a ship may be a firm."""
    return entity.kind is MentionKind.ORGANIZATION


def _may_bear(holder: Entity, body: str, desk: Desk) -> bool:
    """Whether the entry of a holder has anything on one of the bodies that a name may mean: else all leave it open."""
    wanted = {candidate.entity.id for candidate in desk.links[body].candidates}
    for statement in desk.view.statements(holder.id):
        other = getattr(statement, "other", None) or getattr(statement, "organization", None)
        if {statement.subject, other} & wanted:
            return True
    return False


def _by_candidates(claim: RoleClaim, desk: Desk, ruling: Ruling) -> Verdict | None:
    """`supported` where one alone of those who may be meant has the claimed office of the same thing, else None.

    The name links to nobody by that; another of the name may have another office, so that nothing is contradicted.
    """
    if claim.organization is not None and desk.is_ambiguous(claim.organization):
        return None
    organization = desk.entity(claim.organization)
    candidates = [c.entity for c in desk.links[claim.holder or ""].candidates if not is_weak(c.matched)]
    weighed = [weigh_offices(claim, entity, organization, desk, strictly=True) for entity in candidates]
    fitting = [item for item in weighed if item is not None and item.label is Label.SUPPORTED]
    if len(fitting) != 1:
        return None
    ruling.cite(fitting[0].statement, Stance.SUPPORTS)
    excerpt = fitting[0].statement.cite.excerpt
    ruling.compare("role", claim.title, excerpt, SlotOutcome.SAME, source=fitting[0].statement.cite.title)
    return ruling.verdict(Label.SUPPORTED, said(fitting[0].statement) + ".")


def is_weak(matched: Name | None) -> bool:
    """Whether a candidate bears the name of the report as a weak alias only."""
    return matched is not None and matched.quality is NameQuality.WEAK


def _comes_later(claim: RoleClaim, holder: Entity, desk: Desk) -> bool:
    """Whether the record gives the holder such a role from a day after as-of on."""
    own = [s for s in roles_of(holder, desk) if s.subject == holder.id and _is_same_role(claim, s)]
    return is_present(claim) and any(begins_after(statement, desk.as_of) for statement in own)


def _by_office(claim: RoleClaim, holder: Entity, weighed: Weighed, desk: Desk, ruling: Ruling) -> Verdict:
    """The verdict on what the holder's own entry says of the claimed offices."""
    statement = weighed.statement
    if weighed.label is Label.SUPPORTED and isinstance(statement, RoleStatement):
        return _held(claim, holder, statement, desk, ruling)
    against = weighed.label is Label.CONTRADICTED
    ruling.cite(statement, Stance.CONTRADICTS if against else Stance.SUPPORTS)
    outcome = SlotOutcome.DIFFERS if against else SlotOutcome.SAME
    ruling.compare(weighed.slot, claim.title, statement.cite.excerpt, outcome, source=statement.cite.title)
    if against:
        ruling.flag("functional_role")
        ruling.would_change = "a source that gives the claimed holder this office at that date"
    return ruling.verdict(weighed.label, said(statement) + ".")


def _by_holder(
    claim: RoleClaim, holder: Entity, organization: Entity | None, desk: Desk, ruling: Ruling
) -> Verdict | None:
    """Compare with the roles that the record gives the holder."""
    elsewhere: list[RoleStatement] = []
    numbered: list[RoleStatement] = []
    between = told_of(claim, desk)
    for statement in roles_of(holder, desk):
        if statement.subject != holder.id or not _is_same_role(claim, statement):
            continue
        if is_present(claim) and begins_after(statement, desk.as_of):
            ruling.flag("later_supported")
            continue
        if organization is not None and not _is_in(statement, organization):
            continue
        if claim.role is RoleClass.HEAD and is_of_part(f"{claim.title} {between} {claim.place}", statement.title):
            continue
        if organization is None and not _place(claim, desk) and statement.role is not claim.role:
            continue  # without the body, a post of another class is no sign of this one
        if _is_of_another_number(claim, statement, desk):
            numbered.append(statement)
            continue
        if _is_same_office(claim, statement, "" if organization is not None else _place(claim, desk), between):
            return _held(claim, holder, statement, desk, ruling)
        elsewhere.append(statement)
    if elsewhere and claim.role is RoleClass.AMBASSADOR:
        statement = elsewhere[0]
        ruling.cite(statement, Stance.CONTRADICTS)
        recorded = statement.place or statement.title
        ruling.compare("place", claim.place, recorded, SlotOutcome.DIFFERS, source=statement.cite.title)
        return ruling.verdict(Label.CONTRADICTED, said(statement) + ".")
    if numbered:
        statement = numbered[0]
        ruling.cite(statement, Stance.CONTRADICTS)
        ruling.compare("body", claim.place, statement.title, SlotOutcome.DIFFERS, source=statement.cite.title)
        return ruling.verdict(Label.DIFFERS, said(statement) + ".")
    return None


def _is_of_another_number(claim: RoleClaim, statement: RoleStatement, desk: Desk) -> bool:
    """Whether the record gives the role in a body of another number: Sector One, where the report says Sector Two."""
    return numbered_apart(f"{claim.title} {_place(claim, desk)}", f"{statement.title} {statement.place}")


def _place(claim: RoleClaim, desk: Desk) -> str:
    """What a role is of, in the report's words: a place, or a body that is linked to nobody on record."""
    mention = desk.mentions.get(claim.organization or "")
    named = mention is not None and mention.form is MentionForm.NAMED
    return claim.place or (desk.name(claim.organization) if named else "")


def _is_same_office(claim: RoleClaim, statement: RoleStatement, place: str, between: str) -> bool:
    """Whether what a role is of agrees: by its portfolio where both name one, else by a word in common."""
    if claim.role is RoleClass.AMBASSADOR and is_seat_in(claim.place, f"{statement.place} {statement.title}"):
        return True
    if not place and _is_of_another_unit(claim.title, f"{statement.title} {statement.place} {statement.cite.excerpt}"):
        return False
    ours = offices_of(f"{claim.title} {between} {claim.place}")
    theirs = offices_of(f"{statement.title} {statement.place}") or offices_of(statement.cite.excerpt)
    if ours and (theirs or claim.role is RoleClass.MINISTER):
        return bool(ours & theirs)  # a prime minister is no minister of defence
    recorded = f"{statement.place} {statement.title} {statement.cite.excerpt}"
    if any(word[:1].isupper() for word in place.split()):
        return names_as([place], recorded)  # `Movement` alone is not what two bodies have in common
    if claim.role is RoleClass.MINISTER and place:
        place = " ".join(word for word in place.split() if fold(word) not in _OF_ANY)
    return not place or share_words(place, recorded)


def _is_of_another_unit(title: str, recorded: str) -> bool:
    """Whether a title names a unit by number or name that the record does not: `Third Military Region commander`."""
    before = " ".join(office.before for office in offices_in(title))
    told = words_of_body(before)
    if not told.fields & UNITS:
        return False
    theirs = words_of_body(recorded)
    numbered = {field for field in told.fields if field.rpartition(" ")[0] in UNITS}
    return not numbered <= theirs.fields or not told.names <= theirs.names


_OF_ANY = frozenset("affairs affaires asuntos angelegenheiten дел делам ministry ministere ministerio services".split())
"""Words that tell no portfolio from another: `ethnic affairs`, `border affairs`."""


def _is_same_role(claim: RoleClaim, statement: RoleStatement) -> bool:
    if statement.role in _SAME.get(claim.role, {claim.role}):
        return True
    titled = len(claim.title) >= SHORTEST_TITLE and share_words(claim.title, statement.title)
    return titled and claim.role is statement.role


def _is_in(statement: RoleStatement, organization: Entity) -> bool:
    """Whether a recorded role is one in this body: it says so, or its words name the body."""
    if statement.organization is not None:
        return statement.organization == organization.id
    text = f"{statement.title} {statement.cite.excerpt}"
    return any(names_as([name.text], text) for name in organization.names[:6] if content_words(name.text))


def _held(claim: RoleClaim, holder: Entity, statement: RoleStatement, desk: Desk, ruling: Ruling) -> Verdict:
    """The holder has this role on record: compare the time."""
    source = statement.cite.title
    ruling.compare("role", claim.title, statement.title, SlotOutcome.SAME, source=source)
    if claim.role is not RoleClass.FOUNDER and (claim.current or (claim.when is None and is_present(claim))):
        gone = _gone(claim, holder, statement, desk, ruling)
        if gone is not None:
            return gone
    when = claim.when
    if when is not None and when.period is not None and when.relation == "in":
        term = _term(claim, holder, statement, when, desk)
        if term is not None and not term.overlaps(when.period):
            ruling.cite(statement, Stance.CONTRADICTS)
            ruling.compare("period", when.quote, term.edtf, SlotOutcome.DIFFERS, source=source)
            return ruling.verdict(Label.DIFFERS, f"{said(statement)}.")
    if when is not None and when.period is not None and when.relation == "since" and statement.since:
        begins = _beginnings(holder, statement, desk)
        if all(not _when_begins(when.period).overlaps(begun) for begun in begins):
            ruling.cite(statement, Stance.CONTRADICTS)
            ruling.compare("since", when.quote, statement.since, SlotOutcome.DIFFERS, source=source)
            return ruling.verdict(Label.DIFFERS, f"{said(statement)}: since {statement.since}.")
    if not statement.since and claim.role is RoleClass.DEPUTY and when is not None:
        ruling.compare("period", when.quote, "not stated", SlotOutcome.UNKNOWN)
    if begins_inside(statement, desk.as_of):
        ruling.would_change = f"the role is on record since {statement.since}, inside the as-of interval: not before"
    ruling.cite(statement, Stance.SUPPORTS)
    confirming = [statement]
    for other in roles_of(holder, desk):
        if other is not statement and other.role is statement.role and other.organization == statement.organization:
            ruling.cite(other, Stance.SUPPORTS)
            confirming.append(other)
    if claim.role is not RoleClass.FOUNDER and is_present(claim):
        ruling.flag(age_of_role(confirming, desk.as_of))
    return ruling.verdict(Label.SUPPORTED, said(statement) + ".")


def _term(claim: RoleClaim, holder: Entity, statement: RoleStatement, when: When, desk: Desk) -> Period | None:
    """The time of a recorded role that a claimed time is compared with; of a founder, when the body was founded."""
    if claim.role is RoleClass.FOUNDER and when.period is not None and when.quote in claim.span.quote:
        return _founded(holder, statement, when.period, desk)
    return term_of(statement.since, statement.until)


def _founded(holder: Entity, statement: RoleStatement, claimed: Period, desk: Desk) -> Period | None:
    """When a body was founded by the passages on its founder: the date that fits the claimed one, else the first."""
    same = [s for s in roles_of(holder, desk) if s.role is statement.role and s.organization == statement.organization]
    told = [
        date.period
        for one in same
        for date in find_dates(one.cite.excerpt, language="en", published=None)
        if date.period is not None
    ]
    return next((date for date in told if date.overlaps(claimed)), told[0] if told else None)


def _beginnings(holder: Entity, statement: RoleStatement, desk: Desk) -> list[Period]:
    """When a role began, by every source that gives it a beginning."""
    same = [s for s in roles_of(holder, desk) if s.role is statement.role and s.organization == statement.organization]
    return [parse_edtf(s.since) for s in same if s.since]


def _when_begins(period: Period) -> Period:
    """Return the day, month or year in which a claimed term begins: `2014-07` of `2014-07/..`."""
    return parse_edtf(period.edtf.partition("/")[0])


def _gone(claim: RoleClaim, holder: Entity, statement: RoleStatement, desk: Desk, ruling: Ruling) -> Verdict | None:
    """The verdict where the holder of a present role had died, or the role had ended, before as-of."""
    as_of = desk.as_of
    if as_of is None or as_of.first is None:
        return None
    death = death_of(holder, desk)
    if death is not None and parse_edtf(death.value).is_before(as_of):
        if not (claim.speaker and claim.modality is Modality.ASSERTED):
            return _dead(statement, death, ruling)
        # The report says what the list says; the list itself lags behind.
        ruling.flag("list_lag")
    if claim.current and statement.note.startswith("former"):
        ruling.cite(statement, Stance.CONTRADICTS)
        ruling.flag("outdated")
        ruling.compare("period", "at as-of", "former", SlotOutcome.DIFFERS, source=statement.cite.title)
        return ruling.verdict(Label.DIFFERS, f"{said(statement)}: a former post.")
    if is_over(statement, as_of):
        ruling.cite(statement, Stance.CONTRADICTS)
        ruling.flag("outdated")
        until = f"until {statement.until}"
        ruling.compare("period", "at as-of", until, SlotOutcome.DIFFERS, source=statement.cite.title)
        return ruling.verdict(Label.DIFFERS, f"{said(statement)}: held {until}, not at the date asked for.")
    return None


def _dead(statement: RoleStatement, death: AttributeStatement, ruling: Ruling) -> Verdict:
    if statement.cite.source == death.cite.source and statement.cite.kind is SourceKind.OFFICIAL_LIST:
        ruling.cite(statement, Stance.SUPPORTS)
        ruling.cite(death, Stance.CONTRADICTS)
        ruling.flag("list_lag")
        return ruling.verdict(Label.DISPUTED, f"{said(statement)}. The same list also says: {said(death)}.")
    ruling.cite(statement, Stance.NEUTRAL)
    ruling.cite(death, Stance.CONTRADICTS)
    ruling.flag("outdated")
    until = f"until {death.value}"
    ruling.compare("period", "at as-of", until, SlotOutcome.DIFFERS, source=death.cite.title)
    return ruling.verdict(Label.CONTRADICTED, f"{said(death)}. The role is on record before that: {said(statement)}.")
