"""Kin: given names of relatives (`his cousin Radu`), whom the record has under a family name of the relative named."""

from collections.abc import Iterable, Mapping, Sequence

from onrecord.model.document import KIN_CLUE, Mention, Reading
from onrecord.model.entity import Candidate, Link
from onrecord.model.record import Entity, Name
from onrecord.model.vocab import MentionForm, MentionKind, NameQuality, Outcome
from onrecord.record.base import RecordView
from onrecord.resolve.twins import is_twin
from onrecord.text.normalize import PARTICLES, fold, skeleton

SHORTEST_FAMILY_NAME = 3
LEAST_FOREFATHERS = 3
"""Words behind a given name that tell whose child somebody is."""
LARGEST_FAMILY = 12
"""Persons on record with one family name up to which it is taken for that of one family."""


def kin_called(mention: Mention, owners: Iterable[Entity], view: RecordView) -> dict[str, tuple[Entity, Name]]:
    """Return the one person on record, by id, whose first name a relative's is, and who has a family name of the owner.

    Both must stand under one programme. None where two have the name, or where so many have the family name that it is
    a clan's or a town's: such a family has more members than the record knows.
    """
    given = _given(mention)
    found: dict[str, tuple[Entity, Name]] = {}
    for owner in owners:
        for family in sorted(families_of(owner)):
            if bearers_of(family, view) > LARGEST_FAMILY:
                continue
            for hit in view.near_names([*given, family]):
                words = fold(hit.name.text).split()
                if hit.name.quality is NameQuality.WEAK or words[: len(given)] != given or hit.entity_id == owner.id:
                    continue
                entity = view.entity(hit.entity_id)
                alike = bool(set(entity.programmes) & set(owner.programmes))
                if entity.kind is MentionKind.PERSON and alike and family in families_of(entity):
                    found.setdefault(entity.id, (entity, hit.name))
    persons = [entity for entity, _ in found.values()]
    return found if persons and all(one is persons[0] or is_twin(persons[0], one) for one in persons) else {}


def is_byname(name: Name) -> bool:
    """Return whether a name on record is one word, as a byname is."""
    return len(name.text.split()) == 1


def of_one_family(bearers: Mapping[str, tuple[Entity, Name]], owner: Entity) -> dict[str, tuple[Entity, Name]]:
    """Return those bearers of a name, by id, who share a family name with whose relative the report calls them."""
    families = families_of(owner)
    return {key: row for key, row in bearers.items() if families & families_of(row[0])}


def child_or_sibling(mention: Mention, owner: Entity, view: RecordView) -> dict[str, tuple[Entity, Name]]:
    """Return the person whose name is a given name before the whole name of the owner, or before that of its father.

    `Nadia, daughter of Osman Teral Vesk` is `NADIA OSMAN TERAL VESK`, where three words agree: so whole a name is no
    clan's.
    """
    return child_or_sibling_called(_given(mention), owner, view)


def child_or_sibling_called(given: Sequence[str], owner: Entity, view: RecordView) -> dict[str, tuple[Entity, Name]]:
    """Return the same for given names, folded."""
    found: dict[str, tuple[Entity, Name]] = {}
    for words in _forefathers(owner):
        for hit in view.near_names([*given, *words]):
            theirs = [skeleton(word) for word in _without_article(fold(hit.name.text).split())]
            mine = [skeleton(word) for word in (*given, *words)]
            entity = view.entity(hit.entity_id)
            if theirs == mine and entity.id != owner.id and entity.kind is MentionKind.PERSON:
                found.setdefault(entity.id, (entity, hit.name))
    persons = [entity for entity, _ in found.values()]
    return found if persons and all(one is persons[0] or is_twin(persons[0], one) for one in persons) else {}


def _forefathers(entity: Entity) -> list[list[str]]:
    """The words that the name of a child, or of a brother or sister, has behind its own."""
    found: list[list[str]] = []
    for name in entity.names:
        words = _without_article(fold(name.text).split())
        for rest in (words, words[1:]):
            if name.quality is not NameQuality.WEAK and len(rest) >= LEAST_FOREFATHERS and rest not in found:
                found.append(rest)
    return found


def _without_article(words: list[str]) -> list[str]:
    return [word for word in words if word not in PARTICLES]


def bearers_of(family: str, view: RecordView) -> int:
    """Return how many persons on record have a family name, folded."""
    ids = {hit.entity_id for hit in view.near_names([family]) if family in fold(hit.name.text).split()}
    return sum(view.entity(id_).kind is MentionKind.PERSON for id_ in ids)


def kin_mentions(mentions: Sequence[Mention]) -> list[tuple[Mention, str]]:
    """Return the mentions whose given name alone the report tells, each with the name of whose relative it is."""
    found = []
    for mention in mentions:
        clue = next((clue for clue in mention.clues if clue.startswith(KIN_CLUE)), "")
        _, of, owner = clue.rpartition(" of ")
        if of and mention.form is MentionForm.NAMED and mention.kind is MentionKind.PERSON:
            found.append((mention, owner))
    return found


def with_siblings(
    reading: Reading, links: Sequence[Link], candidates: Mapping[str, Mapping[str, tuple[Entity, Name]]]
) -> list[Link]:
    """Return the links, with those of whom the text calls a linked person a brother or sister, or a child.

    `Ayman Vesk and his brother Yasir`: where Yasir is known, and one bearer of the first name has the same whole name
    behind his own, that is who is meant.
    """
    known = {owner: link.entity for mention, owner, link in _kin_links(reading, links) if link.entity is not None}
    done = []
    for mention, link in zip(reading.mentions, links, strict=True):
        relative = known.get(mention.name) if mention.form is MentionForm.NAMED else None
        if relative is not None and link.outcome is not Outcome.LINKED:
            rows = [row for row in candidates.get(mention.id, {}).values() if _is_of_one_house(row[0], relative)]
            if rows and all(one is rows[0][0] or is_twin(rows[0][0], one) for one, _ in rows):
                link = _sibling(mention, rows)
        done.append(link)
    return done


def _kin_links(reading: Reading, links: Sequence[Link]) -> list[tuple[Mention, str, Link]]:
    of = {mention.id: link for mention, link in zip(reading.mentions, links, strict=True)}
    return [(mention, owner, of[mention.id]) for mention, owner in kin_mentions(reading.mentions)]


def _is_of_one_house(one: Entity, other: Entity) -> bool:
    """Whether the names of two persons are the same behind their first words, and long enough to be no clan's."""
    mine, theirs = ({tuple(map(skeleton, words)) for words in _forefathers(entity)} for entity in (one, other))
    return one.id != other.id and any(words in theirs for words in mine)


def _sibling(mention: Mention, rows: Sequence[tuple[Entity, Name]]) -> Link:
    found = tuple(
        Candidate(
            entity=entity,
            score=0.0,
            matched=name,
            reasons=(f"{name.quality.value} name: {name.text}", "told as a relative of one with the same family"),
        )
        for entity, name in rows
    )
    return Link(mention_id=mention.id, outcome=Outcome.LINKED, candidates=found, method="names.v2")


def _given(mention: Mention) -> list[str]:
    """The first name, without the family name by which the reader completed it."""
    given = fold(mention.name).split()[:-1]
    while len(given) > 1 and given[-1] in PARTICLES:
        given.pop()
    return given


def families_of(entity: Entity) -> set[str]:
    """Return the family names of a person, folded: written in capitals by its list, or else the last word of a name."""
    families: set[str] = set()
    for name in entity.names:
        words = name.text.split()
        if name.quality is NameQuality.WEAK or len(words) < 2:
            continue
        capitals = [word for word in words[1:] if word.isupper()]
        told = capitals if capitals and not words[0].isupper() else words[-1:]
        families |= {folded for word in told for folded in fold(word).split()}
    return {word for word in families if len(word) >= SHORTEST_FAMILY_NAME and word not in PARTICLES}
