"""Given names alone (`together with Nadia and Iven`) of relatives of those whom a report names in full."""

import re
from collections.abc import Sequence

from onrecord.model.document import Mention, Reading
from onrecord.model.entity import Candidate, Link
from onrecord.model.record import Entity, Name
from onrecord.model.vocab import MentionForm, MentionKind, NameQuality, Outcome
from onrecord.record.base import RecordView
from onrecord.resolve.kin import LARGEST_FAMILY, bearers_of, child_or_sibling_called, families_of
from onrecord.resolve.twins import is_twin
from onrecord.text.normalize import fold
from onrecord.text.romanise import romanise

LEAST_LETTERS = 4
LONGEST_BEFORE = 24
"""Characters before a name in which the word before it is."""
MOST_OWNERS = 16
"""Persons of a report, the first of it, whose relatives are looked for."""
MOST_GIVEN = 2
"""First names that one person is called by."""
FARTHEST_OWNER = 80
"""Characters between a stranger and the given name of a relative of his."""
LONGEST_GAP = 6
"""Characters between two names of a row."""
_AND = frozenset("and y e et und и".split())
_KIN = frozenset(
    "son sons daughter daughters brother brothers sister sisters wife husband cousin cousins nephew niece child"
    " children father mother widow uncle aunt fils fille filles frère frères sœur sœurs soeur épouse époux femme mari"
    " enfant enfants père mère hijo hija hijos hijas hermano hermana hermanos hermanas esposa esposo marido mujer padre"
    " madre primo prima sobrino sobrina sohn söhne tochter töchter bruder brüder schwester schwestern frau mann ehefrau"
    " ehemann vater mutter kind kinder neffe nichte сын сына сыну сыном дочь дочери дочерью брат брата братом сестра"
    " сестры сестру сестрой жена жены жену муж мужа отец мать".split()
)
"""Words for a relative, between whose relative it is and the given name."""
LEAST_FAMILY_NAMES = 2
"""Family names in common that make a relative of somebody whose first name others on record have too."""


_BEFORE = frozenset(
    "and or with by to of from for like than as not too also son daughter brother sister wife husband cousin nephew"
    " niece father mother both children sons daughters brothers sisters named called"
    " came come was were is are followed joined est sont vint venu fue vino llegó kam war ist folgte пришёл пришел"
    " et ou avec par de à d pour comme fils fille frère sœur époux épouse cousin neveu"
    " y e o u con por a para como hijo hija hermano hermana esposo esposa primo sobrino al"
    " und oder mit von zu für wie sohn tochter bruder schwester frau mann"
    " и или с со от к для как сын дочь брат сестра жена муж".split()
)
"""Words before a first name alone; behind another one it may be a street's, a ship's, a stranger's."""


LONGEST_ROW = 80
"""Characters before a given name in which a row of relatives begins."""
_ROW_OF_KIN = re.compile(
    rf"\b(?i:{'|'.join(sorted(_KIN))})s?(?:\s+[^\W\d_a-zа-я]\w+,?)*\s+(?:(?:and|y|e|et|und|и)\s+)?$"
)


def ends_row_of_relatives(mention: Mention, text: str) -> bool:
    """Return whether one word is the given name of a relative, alone or in a row: `his brothers Radu and Iven`.

    Such a name is no ship's and no firm's, whatever the record has under it.
    """
    at = mention.span.start
    return " " not in mention.name and _ROW_OF_KIN.search(text[max(0, at - LONGEST_ROW) : at]) is not None


def with_relatives(reading: Reading, links: Sequence[Link], view: RecordView) -> list[Link]:
    """Return the links, with those of first names alone which one relative of a linked person bears on record.

    A relative has the whole name of the person, or of its father, behind its own; or a family name of it, the same
    programme, and a first name that nobody else on record has; or both family names.
    """
    mentions, text = reading.mentions, reading.document.text
    owners: dict[str, Entity] = {}
    parts: set[str] = set()
    first: dict[str, int] = {}
    for at, (mention, link) in enumerate(zip(mentions, links, strict=True)):
        if link.entity is not None and link.entity.kind is MentionKind.PERSON:
            owners.setdefault(link.entity.id, link.entity)
            first.setdefault(link.entity.id, at)
        if mention.form is MentionForm.NAMED and len(words := fold(mention.name).split()) > 1:
            parts.update(words)
    known: dict[tuple[str, ...], tuple[Entity, Name] | None] = {}
    done = []
    strangers = [m for m, link in zip(mentions, links, strict=True) if _is_stranger(m, link)]
    for at, (mention, link) in enumerate(zip(mentions, links, strict=True)):
        kin = _is_behind_kin(text[: mention.span.start]) or _is_an_age(text[mention.span.end :])
        given = _lone(mention, link, kin=kin)
        if given and given not in known and _is_of_stranger(mention, strangers, text):
            known[given] = None  # `A lawyer, Paula Rimm, has a daughter, Nadia`: no Nadia of those told of before
        if len(given) > 1 and known.get(given) is not None:
            link = _link(mention, known[given]) or link  # told of before
        elif given and owners:
            alone = len(given) == 1 and given[0] not in parts and _may_follow(text[: mention.span.start])
            two = len(given) > 1 and (kin or _stands_in_a_row(at, mentions, text))
            if alone or two:
                if given not in known:
                    # `The son Ali` is a son of those told of before, whoever has a son of that name further on
                    near = [owner for owner in owners.values() if not kin or first[owner.id] < at]
                    known[given] = _relative(given, near[:MOST_OWNERS], view)
                link = _link(mention, known[given]) or link
        done.append(link)
    return done


def _is_stranger(mention: Mention, link: Link) -> bool:
    """Whether a mention is the full name of a person whom the record does not know."""
    named = mention.form is MentionForm.NAMED and mention.kind is MentionKind.PERSON
    return named and link.outcome is Outcome.NIL and len(fold(mention.name).split()) > 1


def _is_of_stranger(mention: Mention, strangers: Sequence[Mention], text: str) -> bool:
    """Whether a word for a relative stands between a stranger told of in the same sentence and a given name."""
    for other in strangers:
        between = text[other.span.end : mention.span.start]
        if len(between) > FARTHEST_OWNER or other.span.end > mention.span.start or ". " in between or "\n" in between:
            continue
        if not _KIN.isdisjoint(between.lower().replace(",", " ").replace(":", " ").split()):
            return True
    return False


def _stands_in_a_row(at: int, mentions: Sequence[Mention], text: str) -> bool:
    """Whether another name of one word or two stands beside a name, and nothing but a comma or `and` between them.

    Two first names may be a first and a family name: `Radu Osman and Ilya` are two brothers, `Radu Osman` alone is
    anybody.
    """
    mine = mentions[at].span
    for other in (*mentions[max(0, at - 2) : at], *mentions[at + 1 : at + 3]):
        gap = text[other.span.end : mine.start] if other.span.start < mine.start else text[mine.end : other.span.start]
        words = gap.replace(",", " ").lower().split()
        short = other.form is MentionForm.NAMED and len(other.name.split()) <= MOST_GIVEN
        joined = gap.strip() == "," or bool(words and words[0] in _AND)
        if short and joined and len(gap) <= LONGEST_GAP and "." not in gap:
            return True
    return False


def _may_follow(before: str) -> bool:
    """Whether a first name may stand behind these words: a mark, or a word that joins it to others."""
    before = before[-LONGEST_BEFORE:].rstrip(" \"'«»“”„")
    word = before.split()[-1] if before.split() else ""
    return not word or not word[-1].isalnum() or word.lower() in _BEFORE


def _is_behind_kin(before: str) -> bool:
    """Whether a word for a relative stands right before a name, at most with a comma between: `Der Sohn Ali`."""
    words = before[-LONGEST_BEFORE:].rstrip(" ,").lower().split()
    return bool(words) and words[-1] in _KIN


def _is_an_age(behind: str) -> bool:
    """Whether a comma and a word for one of two by age follow a name: `José, el menor,`."""
    words = behind[:LONGEST_BEFORE].lower().replace(",", " , ").split()
    return words[:1] == [","] and not _AGES.isdisjoint(words[1:3])


_AGES = frozenset(
    "younger elder older youngest eldest oldest cadet cadette aîné aînée benjamin menor mayor primogénito jüngere"
    " ältere jüngste älteste младший младшая старший старшая".split()
)


def _lone(mention: Mention, link: Link, *, kin: bool) -> tuple[str, ...]:
    """The folded first names that a mention may be; empty where it is another thing, or somebody's already."""
    if link.outcome is Outcome.LINKED or mention.form is not MentionForm.NAMED or mention.clues:
        return ()
    words = tuple(_in_latin(word) for word in fold(mention.name).split())
    if mention.kind not in (MentionKind.PERSON, MentionKind.OTHER) or mention.name.isupper():
        return ()
    if len(words) == 1:
        return words if link.outcome is Outcome.NIL and (kin or len(words[0]) >= LEAST_LETTERS) else ()
    return words if len(words) == MOST_GIVEN else ()


_CYRILLIC = re.compile("[а-яё]")


def _in_latin(word: str) -> str:
    """A folded name in Latin letters: `илья` is `ilya`."""
    return romanise(word)[0] if _CYRILLIC.match(word) else word


def _relative(given: Sequence[str], owners: Sequence[Entity], view: RecordView) -> tuple[Entity, Name] | None:
    found: dict[str, tuple[Entity, Name]] = {}
    for owner in owners:
        found |= child_or_sibling_called(given, owner, view) or _of_family(given, owner, view)
    persons = [entity for entity, _ in found.values()]
    if not persons or persons[0].id in {owner.id for owner in owners}:
        return None
    return found[persons[0].id] if all(one is persons[0] or is_twin(persons[0], one) for one in persons) else None


def _of_family(given: Sequence[str], owner: Entity, view: RecordView) -> dict[str, tuple[Entity, Name]]:
    families = families_of(owner)
    found: dict[str, tuple[Entity, Name]] = {}
    for family in sorted(families):
        for hit in view.near_names([*given, family]):
            entity = view.entity(hit.entity_id)
            if entity.id == owner.id or entity.kind is not MentionKind.PERSON or not _begins(hit.name, given):
                continue
            shared = families & families_of(entity)
            both = len(shared) >= LEAST_FAMILY_NAMES or (_has_twice(family, owner) and _has_twice(family, entity))
            rare = both or _is_rare(given, entity, view)
            small = bearers_of(family, view) <= LARGEST_FAMILY
            if family in shared and rare and small and set(entity.programmes) & set(owner.programmes):
                found.setdefault(entity.id, (entity, hit.name))
    return found


def _begins(name: Name, given: Sequence[str]) -> bool:
    return name.quality is not NameQuality.WEAK and fold(name.text).split()[: len(given)] == list(given)


def _has_twice(family: str, entity: Entity) -> bool:
    """Whether both family names of somebody are the same: `Radu VESK VESK`."""
    return any(fold(name.text).split()[-2:] == [family, family] for name in entity.names)


def _is_rare(given: Sequence[str], entity: Entity, view: RecordView) -> bool:
    """Whether nobody else on record has a first name; two of them may be a first and a family name of others."""
    if len(given) > 1:
        return False
    others = {hit.entity_id for hit in view.near_names(given) if given[0] in fold(hit.name.text).split()} - {entity.id}
    return not others


def _link(mention: Mention, relative: tuple[Entity, Name] | None) -> Link | None:
    if relative is None:
        return None
    entity, name = relative
    reasons = (f"{name.quality.value} name: {name.text}", "named together with a relative, by the first name alone")
    found = Candidate(entity=entity, score=0.0, matched=name, reasons=reasons)
    return Link(mention_id=mention.id, outcome=Outcome.LINKED, candidates=(found,), method="names.v2")
