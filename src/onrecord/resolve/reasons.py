"""Reasons: what in the report speaks for an entity beside its name."""

import re
from collections.abc import Sequence

from onrecord.model.document import KIN_CLUE, Mention
from onrecord.model.record import Entity, ListingStatement, Name, RoleStatement, TieStatement
from onrecord.model.time import Period, parse_edtf
from onrecord.model.vocab import MentionKind, RoleClass
from onrecord.resolve.apart import born_otherwise
from onrecord.resolve.births import QUOTED, birth_reasons, signs_that_stay
from onrecord.resolve.bynames import byname_reason
from onrecord.resolve.common_names import is_common, is_slight
from onrecord.resolve.company import MANY_OTHERS, is_among_many, others_of_programme
from onrecord.resolve.context import Context
from onrecord.resolve.short_names import family_names
from onrecord.resolve.tied_names import told_in_words
from onrecord.resolve.told_as_one import is_called_so
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold
from onrecord.text.offices import offices_of
from onrecord.text.regimes import country_of, country_spoken_of, regime_countries

_GENERIC = frozenset(
    "the of and in for al el mr mrs dr general member leader head senior former under regime province district"
    " city village republic islamic state people s deputy minister director commander group north south east west"
    " united".split()
)


ANOTHER_NAME = "another of its names is in the report"
AS_ONE = "called by another of its names beside this one"
REGIME, COMPANY = "regime: ", "named with others of its programme: "
TIED = "tied to "
ON_A_LIST = "the report says that it is on a list on which it stands"
PLACES = ("place: ", REGIME)
"""How the reasons begin that only a country or a place gives."""


def reasons_for(entity: Entity, name: Name, chain: list[Mention], context: Context) -> tuple[str, ...]:
    """Return what speaks for an entity: the name matched first, then each corroborator found in the report."""
    reasons = [f"{name.quality.value} name: {name.text}"]
    relative = _relative(entity, context)
    if relative is not None:
        reasons.append(f"named together with {relative.name}")
    reasons += _other_names(entity, name, chain, context)
    family = "" if relative is not None else _of_family(entity, name, chain, context)
    if family:
        reasons.append(f"named together with {family}, of the same two family names")
    tied = "" if relative is not None else _tied(entity, context)
    if tied:
        reasons.append(f"{TIED}{tied}, which the report names")
    namesake = any((mention.chain or mention.id) in context.told_apart for mention in chain)
    place = "" if namesake else _place(entity, context)
    if place:
        reasons.append(f"place: {place}")
    years = {year for mention in chain for year in context.years.get(mention.id, ())}
    year = next((born.edtf[:4] for born in entity.born if born.edtf[:4] in years), None)
    if year:
        reasons.append(f"born: {year}")
    title = _title(entity, context)
    if title:
        reasons.append(f"role: {title}")
    claimed = context.listed_in.get(chain[0].chain or chain[0].id, []) if chain else []
    listed = _listing(entity, context) or _listing_in(entity, claimed, context)
    if listed:
        reasons.append(listed)
    kin = next((clue for mention in chain for clue in mention.clues if clue.startswith(KIN_CLUE)), "")
    if kin:
        reasons.append(f"role: {kin.removeprefix(KIN_CLUE)}, by family name")
    chain_id = (chain[0].chain or chain[0].id) if chain else ""
    post = _post(entity, context.posts.get(chain_id, set()), context.offices.get(chain_id, set()), context)
    if post and not title:
        reasons.append(f"post: {post}")
    listed_as = context.claimed.get(chain[0].chain or chain[0].id) if chain else None
    if listed_as and any(ref.split(":", 1)[0] in listed_as for ref in entity.refs) and len(fold(name.text).split()) > 1:
        reasons.append(ON_A_LIST)
    if not namesake:
        reasons += _signs(entity, name, chain, context, soft=_of_programme(entity, context, place=bool(place)))
    return tuple(reasons[:1] if _says_little(entity, name, reasons[1:], relative, context) else reasons)


def _says_little(entity: Entity, name: Name, reasons: Sequence[str], relative: Entity | None, context: Context) -> bool:
    """Whether what speaks for a person would speak for many who have the name: it is a common one."""
    person = entity.kind is MentionKind.PERSON and bool(reasons)
    slight = is_slight(reasons, PLACES, relative) or list(reasons) == [ON_A_LIST]
    return person and slight and is_common(name, context.view)


def _signs(entity: Entity, name: Name, chain: list[Mention], context: Context, *, soft: list[str]) -> list[str]:
    """What the report says of birth and list that the entry has too, and the programme; little for another birth."""
    chain_id = (chain[0].chain or chain[0].id) if chain else ""
    signs = [QUOTED] if chain_id in context.quoted and len(fold(name.text).split()) > 1 else []
    signs += birth_reasons(entity, context.births.get(chain_id))
    if born_otherwise(entity, chain, context.born):
        known = context.company if entity.kind is MentionKind.PERSON else context.parties
        return signs_that_stay(signs, soft, name, chain, among_many=is_among_many(entity, known))
    return [*signs, *soft]


def that_tell(reasons: Sequence[str], entity: Entity, chain: list[Mention], context: Context) -> tuple[str, ...]:
    """Return the reasons that tell something of a name in another script, which more people may bear.

    A country of which every report in its language speaks does not (Russia in a Russian one), nor that somebody is on a
    list, where the report gives another day for it than the list.
    """
    claimed = context.listed_in.get(chain[0].chain or chain[0].id, []) if chain else []
    otherwise = bool(claimed) and not _listing_in(entity, claimed, context)
    return tuple(
        reason
        for reason in reasons
        if not (reason.startswith(PLACES) and context.home and nation_of(_country(reason)) == context.home)
        and not (otherwise and reason == ON_A_LIST)
    )


def _country(reason: str) -> str:
    return reason.partition(": ")[2].partition(",")[0]


def _of_programme(entity: Entity, context: Context, *, place: bool) -> list[str]:
    """What the programme of a party adds: the country it is about, and others of it whom the report names."""
    reasons = []
    for programme in () if place else entity.programmes:
        country = country_spoken_of(regime_countries(programme), context.text, context.nations)
        if country:
            reasons.append(f"{REGIME}{country}, by the programme {programme}")
            break
    known = context.company if entity.kind is MentionKind.PERSON else context.parties
    programme = others_of_programme(entity, known)
    if not programme and entity.kind is MentionKind.PERSON:
        # Bodies and ships of a programme count as persons of it do, where there are more of them.
        programme = others_of_programme(entity, context.parties, MANY_OTHERS)
    if programme:
        reasons.append(f"{COMPANY}{programme}")
    return reasons


def _other_names(entity: Entity, name: Name, chain: list[Mention], context: Context) -> list[str]:
    reasons = [AS_ONE] if is_called_so(chain, entity, context.as_one) else []
    if len(context.names.get(entity.id, ())) > 1:
        reasons.append(ANOTHER_NAME)
    byname = byname_reason(entity, name, chain, context)
    return [*reasons, byname] if byname else reasons


def _relative(entity: Entity, context: Context) -> Entity | None:
    """A party in the report that a statement names together with this one; None where there is none."""
    for relative in entity.relatives:
        if relative in context.entities and relative != entity.id:
            return context.view.entity(relative)
    for other in context.entities:
        if other != entity.id and entity.id in context.view.entity(other).relatives:
            return context.view.entity(other)
    return None


def _of_family(entity: Entity, name: Name, chain: list[Mention], context: Context) -> str:
    """Another person of a programme in the report with the same two family names: `Osman VESK SOLA` beside a sister.

    A name without either of them must stand in a row with another: `Osman and Nadia Vesk Sola`.
    """
    mine = family_names(name.text) if entity.kind is MentionKind.PERSON else ()
    if len(mine) < _TWO:
        return ""
    told = {word for mention in chain for word in fold(mention.name).split()}
    if told.isdisjoint(mine) and not any(mention.id in context.in_rows for mention in chain):
        return ""
    for other in sorted(context.entities - {entity.id}):
        party = context.view.entity(other)
        if family_names(party.name) == mine and set(party.programmes) & set(entity.programmes):
            return party.name
    return ""


_TWO = 2


def _tied(entity: Entity, context: Context) -> str:
    """A party in the report to which a statement ties this one, or in which it has a role; empty where none is."""
    for statement in context.view.statements(entity.id):
        if not isinstance(statement, TieStatement | RoleStatement) or statement.subject != entity.id:
            continue
        other = statement.other if isinstance(statement, TieStatement) else statement.organization
        if other is not None and other != entity.id and other in context.entities:
            return context.view.entity(other).name
    told = set(told_in_words(entity.id, context.view))
    if told:
        named = ((other, context.view.entity(other).names) for other in sorted(context.entities - {entity.id}))
        other = next((key for key, names in named if any(fold(name.text) in told for name in names)), None)
        if other is not None:
            return context.view.entity(other).name
    if context.ties:
        return next((context.ties[key] for name in entity.names if (key := fold(name.text)) in context.ties), "")
    return ""


def _place(entity: Entity, context: Context) -> str:
    for nationality in entity.nationalities:
        nation = country_of(nationality)
        spoken_of = bool(nation) and bool(country_spoken_of([nation], context.text, context.nations))
        if f" {fold(nationality)} " in context.text or spoken_of:
            return nationality
    for place in entity.born_at:
        for part in re.split(r"[,;()]", place):
            words = [w for w in fold(part).split() if w not in _GENERIC]
            if words and any(len(w) > 3 and w in context.words for w in words):
                return part.strip()
        home = country_of(place.rpartition(",")[2].strip())
        if home and home not in _KEEPERS and country_spoken_of([home], context.text, context.nations):
            return place.rpartition(",")[2].strip()
    return ""


_KEEPERS = frozenset({"united states", "united kingdom", "switzerland"})
"""Countries of which reports speak for their lists."""


def _title(entity: Entity, context: Context) -> str:
    for title in entity.titles:
        words = {w for w in fold(title).split() if len(w) > 3 and w not in _GENERIC}
        if len(words & context.words) >= min(2, max(1, len(words))):
            return title
    return ""


def _listing(entity: Entity, context: Context) -> str:
    """Whether the report gives a date on which a list says it listed this party."""
    for statement in context.view.statements(entity.id):
        if not isinstance(statement, ListingStatement) or statement.subject != entity.id:
            continue
        if not statement.since or len(statement.since) < len("2021-08-24"):
            continue
        if statement.since[:10] in context.days:
            return f"listing date: {statement.since}"
    return ""


def _listing_in(entity: Entity, claimed: list[Period], context: Context) -> str:
    """Whether a list says it listed this party in the month in which the report says this party was listed."""
    for statement in context.view.statements(entity.id):
        if isinstance(statement, ListingStatement) and statement.subject == entity.id and statement.since:
            since = _day(statement.since)
            if since is not None and any(period.contains(since) for period in claimed):
                return f"listing date: {statement.since}"
    return ""


def _day(text: str) -> Period | None:
    """The day at the start of a listing date; None where a list gives none, or one that does not exist."""
    try:
        day = parse_edtf(text[:10])
    except ValueError:
        return None
    return day if day.precision == "day" else None


def _post(entity: Entity, claimed: set[RoleClass], offices: set[str], context: Context) -> str:
    """A post on record of a class, or with a portfolio, that the report gives this party, in whatever language."""
    for statement in context.view.statements(entity.id) if claimed or offices else ():
        if not isinstance(statement, RoleStatement) or statement.subject != entity.id:
            continue
        if _is_like(statement.role, claimed) or offices & offices_of(f"{statement.title} {statement.place}"):
            return statement.title or statement.role.value
    return ""


_LEADING = frozenset({RoleClass.HEAD, RoleClass.DIRECTOR, RoleClass.COMMANDER})
"""Classes between which languages part differently: who `возглавляет` a guard is its director and commander."""


def _is_like(role: RoleClass, claimed: set[RoleClass]) -> bool:
    return role in claimed or (role in _LEADING and bool(claimed & _LEADING))
