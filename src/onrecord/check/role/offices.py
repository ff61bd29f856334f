"""Offices in any language beside those of the holder's own entry: the same one, another's portfolio, the deputy's.

`Deputy Minister of Public Service` on record is no minister of public service, and a minister of youth and sports no
minister of justice: one person has one portfolio at a time. What a director or a leader is of tells nothing apart, for
one may be that of several bodies.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.check.case import Desk, decides
from onrecord.check.content.numbered import numbered_apart
from onrecord.check.role.ministries import is_portfolio, runs_ministry
from onrecord.check.role.office_bodies import (
    ARMS,
    LIKE,
    Of,
    body_told,
    is_elsewhere,
    is_of_body,
    is_of_two_states,
    likeness,
    set_apart,
    words_of_body,
)
from onrecord.check.role.other_kinds import REGIME, names_regime, of_another_kind
from onrecord.check.role.own_words import GENERIC, names_as
from onrecord.check.role.states import is_seat_in, without_states
from onrecord.check.role.terms import begins_after, is_present, roles_of
from onrecord.check.role.told_of import is_now, names_the_same, quotes_list
from onrecord.check.role.told_title import told_of, words_behind
from onrecord.check.tie.listed_ties import LINKED
from onrecord.model.claim import RoleClaim
from onrecord.model.record import Entity, RoleStatement, Statement, TieStatement
from onrecord.model.vocab import Label, MentionForm, Polarity, RoleClass
from onrecord.text.content import content_words
from onrecord.text.normalize import fold
from onrecord.text.office_fields import UNITS
from onrecord.text.office_terms import Office, head_nouns, offices_in

_BY_ROLE = {
    RoleClass.HEAD: "head",
    RoleClass.COMMANDER: "commander",
    RoleClass.DIRECTOR: "director",
    RoleClass.FOUNDER: "founder",
    RoleClass.OWNER: "owner",
    RoleClass.SPOKESPERSON: "spokesperson",
    RoleClass.GOVERNOR: "governor",
}
"""The office that a verb gives by the class of the role: `ran`, `commandait`."""
_VERBS = tuple(
    (re.compile(stem), name)
    for stem, name in (
        ("coordin|coordonn|koordin|координ", "coordinator"),
        ("govern|gouvern|gobern|regier|губернатор", "governor"),
        ("advis|conseil|asesor|berat|beriet|консульт", "adviser"),
        ("represent|vertrit|vertrat|reprasent|представл", "representative"),
    )
)
"""Verbs by their stem, and the office of who does so."""
_LEADS = frozenset({"head", "director", "commander", "chair", "president", "secretary general"})
"""Offices that a word for a head may stand for."""
_NEAR = {
    "head": _LEADS,
    "commander": frozenset({"commander", "head"}),
    "director": frozenset({"director", "head"}),
    "chair": frozenset({"chair", "head", "president"}),
    "president": frozenset({"president", "head", "chair"}),
    "member of parliament": frozenset({"member of parliament", "member"}),
    "member": frozenset({"member", "member of parliament"}),
}
"""Recorded offices that may be the claimed one in other words."""
_PARTS = ARMS | {"sector", "region", "province", "district"}
"""Fields of which a commander has a part of a body alone."""
_FORCES = frozenset({"armed", "army", "military"})
"""Fields that name no other body beside one that is theirs: `the Armed Forces Military Hospital`."""
_RANKED = frozenset(
    "minister director governor commander head chair president mayor judge prosecutor secretary representative"
    " inspector general prime minister commissioner speaker".split()
) | {"prime minister", "inspector general", "chief of staff", "secretary general"}
"""Offices that a deputy may have in the place of the head."""
_SINGLE = frozenset({"speaker"})
"""Offices that say of themselves what they are of."""
LEAST_FIELDS = 2
"""Fields from which they tell one body from the others without a name: `the military hospital`."""


class Weighed(NamedTuple):
    """What the holder's own entry says of a claimed office, and the statement that says so."""

    label: Label
    statement: Statement
    slot: str = "role"


def weigh_offices(
    claim: RoleClaim, holder: Entity, organization: Entity | None, desk: Desk, *, strictly: bool = False
) -> Weighed | None:
    """Return what the holder's own entry says of each office that a claim gives him, None where it says nothing.

    `supported` needs all of them on record, `partly_supported` one of several; `contradicted` one that the record gives
    with another portfolio, another place or another rank, and `not_in_record` where that may be of another time.
    Strictly, each office must be of something by name or by a field.
    """
    claimed = _claimed(claim, desk, known=organization is not None)
    if not claimed or claim.polarity is Polarity.NEGATIVE:
        return None
    if strictly and organization is None and any(body_told(office).is_empty for office in claimed):
        return None
    recorded = list(recorded_offices(holder, desk))
    weighed = [_weigh(office, claim, holder, organization, recorded, desk) for office in claimed]
    against = next((item for item in weighed if item is not None and item.label is Label.CONTRADICTED), None)
    known = [item for item in weighed if item is not None and item.label is Label.SUPPORTED]
    if against is not None or not known:
        other = None if against or len(claimed) > 1 else of_another_kind(claim, claimed[0], recorded, desk)
        found = against or next((item for item in weighed if item is not None), None)
        return Weighed(Label.CONTRADICTED, other, "office") if other is not None else found
    return known[0] if len(known) == len(weighed) else known[0]._replace(label=Label.PARTLY_SUPPORTED)


def _claimed(claim: RoleClaim, desk: Desk, *, known: bool, whole: bool = True) -> list[Office]:
    """The offices of a claim: those that its title names, with what they are of; a body that is not known is that.

    As a whole, with what the words behind the title say that it is of.
    """
    mention = desk.mentions.get(claim.organization or "")
    named = mention is not None and mention.form is MentionForm.NAMED and not known
    place = _GOVERNMENT.sub("", claim.place) or (words_behind(claim, desk) if named else "")
    title = claim.title if not place or place in claim.title else f"{claim.title} of {place}"
    # `advises the governor of Ostrel`: what the verb is of may name an office, which is another's
    found = [] if place and _by_verb_alone(claim) else list(offices_in(title))
    between = told_of(claim, desk) if whole else ""  # `commands | the air force of | the Brigade`
    if not found and (name := "minister" if runs_ministry(claim) else _by_verb(claim)):
        found = [Office(name, False, claim.former, f"{between} {place}".strip(), "")]
    elif between and len(found) == 1:
        found = [found[0]._replace(of=f"{between} {found[0].of}".strip())]
    if len(found) == 1 and claim.role is RoleClass.DEPUTY:
        found = [found[0]._replace(deputy=True)]
    return found


_GOVERNMENT = re.compile(
    r"\s+(?:in|under|en|bajo|dans|sous|unter|im|в|при)\s+(?:[\w'’-]+\s+){0,3}?"
    r"(?:government|cabinet|administration|regime|gobierno|gabinete|régimen|gouvernement|régime|regierung|kabinett|"
    r"правительстве|кабинете|режиме)\b.*$",
    re.IGNORECASE,
)
"""Whose government somebody was a minister in, behind the portfolio: `Finance in Vesk's government`."""


def _by_verb_alone(claim: RoleClaim) -> bool:
    """Whether the title of a claim is a verb that gives an office, and no noun for one."""
    return any(stem.match(fold(claim.title)) for stem, _ in _VERBS) and not head_nouns(claim.title.split())


def is_of_another(claim: RoleClaim, excerpt: str) -> bool:
    """Return whether a passage has the claimed office only as another's: `special advisor to the Governor`."""
    wanted = {office.name for office in offices_in(claim.title)}
    named = {head.name for head in head_nouns(excerpt.split())}
    return bool(wanted) and wanted <= named and not wanted & {office.name for office in offices_in(excerpt)}


def _by_verb(claim: RoleClaim) -> str:
    """The office of a claim whose title is a verb: by the verb, else by the class of the role."""
    verb = fold(claim.title)
    return next((name for stem, name in _VERBS if stem.match(verb)), _BY_ROLE.get(claim.role, ""))


def recorded_offices(holder: Entity, desk: Desk) -> Iterator[tuple[Statement, Office]]:
    """Yield the offices that the statements on a holder give him: those of roles first, as `roles_of` orders them."""
    roles = roles_of(holder, desk)
    others = [s for s in desk.view.statements(holder.id) if not isinstance(s, RoleStatement)]
    for statement in (*roles, *others):
        if statement.subject != holder.id or not decides(statement) or begins_after(statement, desk.as_of):
            continue
        text = statement.cite.excerpt or (statement.title if isinstance(statement, RoleStatement) else "")
        past = isinstance(statement, RoleStatement) and statement.note.startswith("former")
        for part in _CLAUSES.split(text):
            # `It does not name him as its head` gives him no office.
            for office in () if _NEGATION.search(part) else offices_in(part):
                yield statement, office._replace(former=office.former or past)


_CLAUSES = re.compile(r"[;.:](?=\s)")
_NEGATION = re.compile(r"\b(?:not|never|nor|neither|denie[sd])\b", re.IGNORECASE)


def _weigh(
    office: Office,
    claim: RoleClaim,
    holder: Entity,
    organization: Entity | None,
    recorded: list[tuple[Statement, Office]],
    desk: Desk,
) -> Weighed | None:
    told = body_told(office, german=desk.resolution.reading.document.language == "de")
    near = _NEAR.get(office.name, {office.name}) | ({"minister"} if is_portfolio(office) else set())
    near |= _also(office, told, claim)
    same = [(s, o) for s, o in recorded if o.name in near and not _is_less(o, office, claim)]
    if office.name != "judge":
        same = [(s, o) for s, o in same if o.name != "judge" or _CHIEF.search(s.cite.excerpt)]
    same = [(s, o) for s, o in same if not numbered_apart(f"{office.before} {office.of}", f"{o.before} {o.of}")]
    body = _bodies(claim, organization, desk)
    fitting = [
        (s, o)
        for s, o in same
        if is_of_body(without_states(told, office, o, holder, desk), body, s, o, organization)
        or _is_at_seat(office, o)
        or (organization is not None and body_told(o).is_empty and is_sole_tie(holder, organization, desk))
    ]
    ranked = [(s, o) for s, o in fitting if o.deputy == office.deputy]
    for statement, own in ranked:
        if not (own.former and is_present(claim)):
            return Weighed(Label.SUPPORTED, statement)
    if ranked:
        return None
    exact = [(s, o) for s, o in fitting if o.name == office.name or {o.name, office.name} <= _LEADS]
    if exact and office.name in _RANKED and (body or not told.is_empty or office.name in _SINGLE):
        return Weighed(Label.CONTRADICTED, exact[0][0], "rank")  # a deputy speaker is no speaker
    named = [(s, o) for s, o in same if o.name == office.name or (told.fields & body_told(o).fields & UNITS)]
    if not named and not same and _is_another_office(office, claim, recorded, desk):
        return Weighed(Label.CONTRADICTED, recorded[0][0], "office")
    if not named or fitting or all(_names_it_too(told, s) for s, _ in named):
        return None
    if all(is_of_two_states(office, o) for _, o in named):
        return Weighed(Label.CONTRADICTED, named[0][0], "office")
    if not all(set_apart(office, told, o) for _, o in named):
        if not all(is_elsewhere(told, body, o) for _, o in named):
            return None
        # A list that the report quotes has no other post of the kind than those it gives; but where the report is in
        # another language, what a body is called there may be a translation of what the list calls it.
        as_written = organization is not None or desk.resolution.reading.document.language == "en"
        told_all = quotes_list(claim, desk) and office.name in _LEADS and as_written
        label = Label.CONTRADICTED if told_all or _same_post(claim, named, body, desk) else Label.NOT_IN_RECORD
        return Weighed(label, named[0][0], "office")
    # Of another time it may be another office: then nothing bears on it.
    label = Label.CONTRADICTED if _is_comparable(claim, named, desk) else Label.NOT_IN_RECORD
    return Weighed(label, named[0][0], "office")


_CHIEF = re.compile(r"\b(?:chief|presiding|president|head)\b", re.IGNORECASE)
"""Words that make a judge the first of a court."""
_ARMED = frozenset({"armed", "army", "air_force", "marine"})
"""Fields of which the chief of staff is the head."""


def _also(office: Office, told: Of, claim: RoleClaim) -> set[str]:
    """Recorded offices that are the claimed one for what it is of, or for the verb that tells it.

    Who heads the armed forces is their chief of staff; who presides over a court is its chief judge; who speaks for a
    firm represents it.
    """
    also: set[str] = set()
    if office.name in ("head", "chair", "president"):
        also |= {"chief of staff"} if told.fields & _ARMED else set()
        also |= {"judge"} if "court" in told.fields else set()
    if office.name == "spokesperson" and not head_nouns(claim.title.split()):
        also.add("representative")
    return also


def _is_at_seat(office: Office, own: Office) -> bool:
    """Whether an ambassador in a town is one to the state that the recorded one is to: `Botschafter in Ostrel`."""
    return office.name == own.name == "ambassador" and is_seat_in(office.of, own.of)


def is_sole_tie(holder: Entity, organization: Entity, desk: Desk) -> bool:
    """Return whether a list ties a person to one body alone, in which a post is that it gives without a body."""
    others = {
        s.other
        for s in desk.view.statements(holder.id)
        if isinstance(s, TieStatement) and s.subject == holder.id and s.words.startswith(LINKED) and decides(s)
    }
    return others == {organization.id}


def _names_it_too(told: Of, statement: Statement) -> bool:
    """Whether a passage has what the claimed office is of beside another: `commander of X, then of all of Y`."""
    names = " ".join(told.names - GENERIC)
    return bool(content_words(names) - GENERIC) and names_as([names], statement.cite.excerpt)


_OF_STATE = frozenset({"minister", "prosecutor", "judge", "ambassador", "prime minister"})
"""Offices of a state that no other word stands for."""


def _is_another_office(office: Office, claim: RoleClaim, recorded: list[tuple[Statement, Office]], desk: Desk) -> bool:
    """Whether a report has a list give an office of state that it does not: a minister is no prosecutor general.

    Every office that the list gives is one of those that are told apart, and the report quotes it as it is.
    """
    plain = office.name in _OF_STATE and not office.deputy and claim.when is None and quotes_list(claim, desk)
    given = [(s, o) for s, o in recorded if isinstance(s, RoleStatement)]
    return plain and bool(given) and len(given) == len(recorded) and all(o.name in _OF_STATE for _, o in given)


def is_of_part(claimed: str, recorded: str) -> bool:
    """Return whether a recorded commander has an arm or a region of a body, and the claimed head is of all of it."""
    own = [office for office in offices_in(recorded) if office.name in _LEADS]
    told = words_of_body(claimed).fields
    return bool(own) and all(o.name == "commander" and body_told(o).fields & _PARTS - told for o in own)


def _is_less(own: Office, office: Office, claim: RoleClaim) -> bool:
    """Whether a recorded leader is less than the claimed one: a senior leader of a body is not its leader.

    Nor is the commander of its naval forces, or of its troops in a region.
    """
    whole = office.name in ("head", "president", "chair") and own.name == "commander"
    if whole and body_told(own).fields & _PARTS - body_told(office).fields:
        return True
    return own.name in _LEADS and own.lesser and not office.lesser and claim.role is not RoleClass.SENIOR


def _is_comparable(claim: RoleClaim, named: list[tuple[Statement, Office]], desk: Desk) -> bool:
    """Whether a claimed office and the recorded ones are of one time: a former post may be another one.

    Who is on record as a former minister of one thing may have been that of another before or since. The two meet where
    the report tells what the list has, or names in its sentence somebody whom the passage names too (`under Vesk`).
    """
    if claim.when is not None and not is_now(claim.when, desk):
        return False
    ruled = [REGIME.search(statement.cite.excerpt) is not None for statement, _ in named]
    gone = all(ruled)
    if gone and is_present(claim) and not quotes_list(claim, desk):
        return False  # who was a minister under a rule that is over may be another one today
    if not any(office.former for _, office in named):
        return not claim.former
    if quotes_list(claim, desk) or all(names_the_same(claim, statement, desk) for statement, _ in named):
        return True
    # Of a government that is no more an entry gives what somebody was in it.
    if names_regime(claim):
        return any(ruled)
    return gone and not is_present(claim) and len({(office.name, office.of) for _, office in named}) == 1


def _bodies(claim: RoleClaim, organization: Entity | None, desk: Desk) -> list[str]:
    """The names of the body that the claim puts the office in, as the report and the record write them."""
    if organization is None:
        return []
    return [desk.name(claim.organization), *(name.text for name in organization.names)]


def heads_same(claim: RoleClaim, own: Office, desk: Desk) -> bool:
    """Return whether a recorded office is at the head of what the claimed one is of: the same fields and names."""
    claimed = _claimed(claim, desk, known=False, whole=False)
    if len(claimed) != 1 or claimed[0].deputy or own.name not in _LEADS or claimed[0].name not in _LEADS:
        return False
    told, theirs = body_told(claimed[0]), body_told(own)
    if (
        not told.fields <= theirs.fields
        or not theirs.fields - told.fields <= _FORCES
        or (not told.names and len(told.fields - UNITS) < LEAST_FIELDS)
    ):
        return False
    return all(any(likeness(name, other) >= LIKE for other in theirs.names) for name in told.names)


def _same_post(claim: RoleClaim, named: list[tuple[Statement, Office]], body: list[str], desk: Desk) -> bool:
    """Whether an entry has the very post of a claim (`field commander`), once and elsewhere, and never names its body.

    A word alone (`leader`) is no such post: one person leads several bodies.
    """
    title, name = fold(claim.title), body[0] if body else claim.place or desk.name(claim.organization)
    told = content_words(name) - GENERIC
    places = {office.of or office.before for _, office in named}
    entry = [s.cite.excerpt for s in desk.view.statements(named[0][0].subject)]
    comparable = claim.when is None or is_now(claim.when, desk)
    if body and not claim.former and all(office.name in _SERVING for _, office in named):
        # Whom one body sends out is none of another that is on record too, and that his entry never names.
        held = content_words(" ".join(entry))
        names = (content_words(text) - GENERIC - _COMMON for text in body)
        known = any(words and words <= held for words in names) or any(
            f" {fold(n)} " in fold(" ".join(entry)) for n in body
        )
        return comparable and bool(told) and not known and not _is_by_letters(body, entry)
    if len(title.split()) < LEAST_FIELDS or len(told) < LEAST_FIELDS or len(places) > 1:
        return False
    return comparable and title in fold(named[0][0].cite.excerpt) and not told & content_words(" ".join(entry))


_SERVING = frozenset({"representative", "official"})
"""Offices of those who serve one body: `Ostrel Bank representative`."""
_COMMON = frozenset(
    "bank company corporation trading limited international foreign trade commercial industrial joint central korea"
    " korean iran iranian syria syrian russia russian china democratic people republic islamic arab federation north"
    " south".split()
)
"""Words that the names of many bodies have, so that sharing them shows no tie."""


def _is_by_letters(body: list[str], entry: list[str]) -> bool:
    """Whether an entry names a body by its letters alone: `FTB`."""
    written = {word.strip("().,;") for text in entry for word in text.split()}
    letters = {"".join(word[:1] for word in name.split() if word[:1].isupper()) for name in body}
    return any(len(name) > 1 and name in written for name in letters | {n for n in body if n.isupper()})
