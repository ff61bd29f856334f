"""Nationality and tribe, against every value that each source gives."""

import re

import msgspec

from onrecord.check.case import Desk, Part, Ruling, decides, said
from onrecord.check.party.birthplaces import Apart, compare_places, same_place_name
from onrecord.check.role.office_bodies import LIKE, UNLIKE, likeness
from onrecord.model.claim import IdentityClaim, OtherClaim
from onrecord.model.record import AttributeStatement, Entity, Statement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, Polarity, SlotOutcome, SourceKind, Stance
from onrecord.text.nations import nation_of, nations_of
from onrecord.text.normalize import skeleton

_TRIBE = re.compile(
    r"(?:[Bb]elongs? to|[Mm]ember of)\s+(?:the\s+)?(?P<name>[A-Z][\w'’-]+(?:\s+[\w'’-]+){0,2})\s+(?:tribe|clan)\b"
)
_ONE_OF_SEVERAL = frozenset("dual double second also too doble doppelte zweite двойное второе double deuxième".split())
"""Words by which a report says that the nationality is one of several."""


_PAPERS = frozenset("passport passports passeport pasaporte pasaportes pass reisepass паспорт паспорта".split())
"""Words for papers, by which somebody may be of another State than the one on record."""
AND = " and "
"""What parts the nationalities that a claim gives to one person."""


def compare_nationality(claim: IdentityClaim, entity: Entity, desk: Desk, ruling: Ruling) -> list[Part]:
    """Return the outcome for a nationality; a person of two is of either, and a source that names none is silent."""
    wanted = [nations_of(word) for word in claim.nationality.split(AND)]
    stated = desk.attributes(entity, "nationality")
    if len(wanted) > 1:
        found = [next((s for s in stated if nation_of(s.value) in one), None) for one in wanted]
        given = [row for row in found if row is not None]
        if len(given) == len(wanted):  # one list may give the one, and another list the other
            for row in given:
                ruling.compare("nationality", claim.nationality, row.value, SlotOutcome.SAME, source=row.cite.title)
                ruling.cite(row, Stance.SUPPORTS)
            return [Part(Label.SUPPORTED, said(row) + ".") for row in given]
        single = [msgspec.structs.replace(claim, nationality=word) for word in claim.nationality.split(AND)]
        return [part for one in single for part in compare_nationality(one, entity, desk, ruling)]
    claimed = wanted[0]
    by_source: dict[str, list[AttributeStatement]] = {}
    for statement in stated:
        if nation_of(statement.value):
            by_source.setdefault(statement.cite.source, []).append(statement)
    if not claimed or not by_source:
        return []
    fits: list[AttributeStatement] = []
    misses: list[AttributeStatement] = []
    for rows in by_source.values():
        same = [row for row in rows if nation_of(row.value) in claimed]
        (fits if same else misses).append((same or rows)[0])
    for row in (*fits, *misses):
        outcome = SlotOutcome.SAME if row in fits else SlotOutcome.DIFFERS
        ruling.compare("nationality", claim.nationality, row.value, outcome, source=row.cite.title)
        ruling.cite(row, Stance.SUPPORTS if row in fits else Stance.CONTRADICTS)
    if fits and misses:
        values = "; ".join(f"{s.cite.title}: {s.value}" for s in (*fits, *misses))
        return [Part(Label.DISPUTED, f"Sources disagree on the nationality: {values}.")]
    label = Label.SUPPORTED if fits else Label.CONTRADICTED
    if not fits and set(claim.span.quote.lower().split()) & (_ONE_OF_SEVERAL | _PAPERS):
        label = Label.DIFFERS  # a passport may be that of a second State, or no right one
    return [Part(label, said((fits or misses)[0]) + ".")]


def check_tribe(claim: OtherClaim, parties: list[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return the verdict on the tribe of a person where an entry names one, else None."""
    claimed = _claimed_tribe(claim)
    if not claimed or claim.polarity is Polarity.NEGATIVE:
        return None
    told: list[tuple[bool, str, Statement]] = []
    for entity in parties:
        held = [(match["name"], s) for s in desk.view.statements(entity.id) if (match := _tribe_in(s, entity))]
        same = [(name, s) for name, s in held if _is_tribe(claimed, name)]
        if not same and any(_is_like(claimed, name) for name, _ in held):
            return None  # one name in two spellings, or two tribes of like names
        if held:
            name, statement = (same or held)[0]
            told.append((bool(same), name, statement))
    if not told:
        return None
    for same_tribe, name, statement in told:
        outcome = SlotOutcome.SAME if same_tribe else SlotOutcome.DIFFERS
        ruling.compare("tribe", claimed, name, outcome, source=statement.cite.title)
        ruling.cite(statement, Stance.SUPPORTS if same_tribe else Stance.CONTRADICTS)
    others = [statement for same_tribe, _, statement in told if not same_tribe]
    if others:
        return ruling.verdict(Label.CONTRADICTED, said(others[0]) + ".")
    whole = len(told) == len(claim.parties)
    return ruling.verdict(Label.SUPPORTED if whole else Label.PARTLY_SUPPORTED, said(told[0][2]) + ".")


def check_origin(claim: OtherClaim, parties: list[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """Return `supported` where a source gives the place as that of the birth or the nationality; never a contradiction.

    Where a person comes from may be another place than that of the birth.
    """
    where = claim.says.rpartition(" comes from ")[2]
    if claim.polarity is Polarity.NEGATIVE or not where:
        return None
    if claim.value:
        return _nation_and_town(claim.value, where, parties, desk, ruling)
    found = [_origin_of(entity, where, desk) for entity in parties]
    given = [statement for statement in found if statement is not None]
    if not given or len(given) < max(len(parties), len(claim.parties)):
        return None
    for statement in given:
        ruling.compare("origin", where, statement.value, SlotOutcome.SAME, source=statement.cite.title)
        ruling.cite(statement, Stance.SUPPORTS)
    return ruling.verdict(Label.SUPPORTED, said(given[0]) + ".")


def _nation_and_town(nation: str, where: str, parties: list[Entity], desk: Desk, ruling: Ruling) -> Verdict | None:
    """The verdict on `a Tunisian from Sfax`: `supported` where both are on record, `partly_supported` where one is."""
    if len(parties) != 1:
        return None
    places = desk.attributes(parties[0], "born_at")
    nations = [s for s in desk.attributes(parties[0], "nationality") if nation_of(s.value) == nation]
    nations = nations or [s for s in places if nation_of(s.value.rpartition(",")[2]) == nation]
    towns = [s for s in places if same_place_name(where, s.value) or compare_places(where, s.value) is Apart.SAME]
    for slot, claimed, rows in (("nationality", nation, nations), ("origin", where, towns)):
        for statement in rows[:1]:
            ruling.compare(slot, claimed, statement.value, SlotOutcome.SAME, source=statement.cite.title)
            ruling.cite(statement, Stance.SUPPORTS)
    if not nations and not towns:
        return None
    label = Label.SUPPORTED if nations and towns else Label.PARTLY_SUPPORTED
    return ruling.verdict(label, said((nations or towns)[0]) + ".")


def _origin_of(entity: Entity, where: str, desk: Desk) -> AttributeStatement | None:
    """The birthplace or nationality on record that a person is said to come from."""
    for name in ("born_at", "nationality"):
        for statement in desk.attributes(entity, name):
            nation = nation_of(where) if name == "nationality" else ""
            if (nation and nation == nation_of(statement.value)) or same_place_name(where, statement.value):
                return statement
            if name == "born_at" and compare_places(where, statement.value) is Apart.SAME:
                return statement
    return None


def _is_tribe(claimed: str, name: str) -> bool:
    """Whether a tribe is the one on record, in whatever spelling, or one that its name names too."""
    return skeleton(claimed.lower()) in _skeletons(name) or any(likeness(claimed, w) >= LIKE for w in name.split())


def _is_like(claimed: str, name: str) -> bool:
    return any(likeness(claimed, word) >= UNLIKE for word in name.split())


def _skeletons(name: str) -> set[str]:
    """The words of a tribe's name in any spelling: a member of the `Tuareg Ifogas` tribe is one of the Ifogas."""
    return {skeleton(word.lower()) for word in name.split()}


def _claimed_tribe(claim: OtherClaim) -> str:
    words = re.findall(r"[\w'’-]+", claim.says)
    return words[-2] if len(words) > 2 else ""


def _tribe_in(statement: Statement, entity: Entity) -> re.Match[str] | None:
    if statement.subject != entity.id or not decides(statement) or statement.cite.kind is not SourceKind.OFFICIAL_LIST:
        return None
    return _TRIBE.search(statement.cite.excerpt)
