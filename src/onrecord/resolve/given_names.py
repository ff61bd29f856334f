"""Given names alone (`together with Nadia and Iven`) of relatives of those whom a report names in full."""

from collections.abc import Sequence

from onrecord.model.document import Mention, Reading
from onrecord.model.entity import Candidate, Link
from onrecord.model.record import Entity, Name
from onrecord.model.vocab import MentionForm, MentionKind, NameQuality, Outcome
from onrecord.record.base import RecordView
from onrecord.resolve.kin import LARGEST_FAMILY, bearers_of, child_or_sibling_called, families_of
from onrecord.resolve.twins import is_twin
from onrecord.text.normalize import fold

LEAST_LETTERS = 4
LONGEST_BEFORE = 24
"""Characters before a name in which the word before it is."""
MOST_OWNERS = 16
"""Persons of a report, the first of it, whose relatives are looked for."""
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


def with_relatives(reading: Reading, links: Sequence[Link], view: RecordView) -> list[Link]:
    """Return the links, with those of first names alone which one relative of a linked person bears on record.

    A relative has the whole name of the person, or of its father, behind its own; or a family name of it, the same
    programme, and a first name that nobody else on record has; or both family names.
    """
    mentions, text = reading.mentions, reading.document.text
    owners: dict[str, Entity] = {}
    parts: set[str] = set()
    for mention, link in zip(mentions, links, strict=True):
        if link.entity is not None and link.entity.kind is MentionKind.PERSON:
            owners.setdefault(link.entity.id, link.entity)
        if mention.form is MentionForm.NAMED and len(words := fold(mention.name).split()) > 1:
            parts.update(words)
    known: dict[str, tuple[Entity, Name] | None] = {}
    done = []
    for mention, link in zip(mentions, links, strict=True):
        word = _lone(mention, link)
        if word and word not in parts and owners and _may_follow(text[: mention.span.start]):
            if word not in known:
                known[word] = _relative(word, list(owners.values())[:MOST_OWNERS], view)
            link = _link(mention, known[word]) or link
        done.append(link)
    return done


def _may_follow(before: str) -> bool:
    """Whether a first name may stand behind these words: a mark, or a word that joins it to others."""
    before = before[-LONGEST_BEFORE:].rstrip(" \"'«»“”„")
    word = before.split()[-1] if before.split() else ""
    return not word or not word[-1].isalnum() or word.lower() in _BEFORE


def _lone(mention: Mention, link: Link) -> str:
    """The folded first name that a mention may be; empty where it is another thing, or somebody's already."""
    if link.outcome is not Outcome.NIL or mention.form is not MentionForm.NAMED or mention.clues:
        return ""
    words = fold(mention.name).split()
    fits = mention.kind in (MentionKind.PERSON, MentionKind.OTHER) and len(words) == 1
    return words[0] if fits and len(words[0]) >= LEAST_LETTERS and not mention.name.isupper() else ""


def _relative(word: str, owners: Sequence[Entity], view: RecordView) -> tuple[Entity, Name] | None:
    found: dict[str, tuple[Entity, Name]] = {}
    for owner in owners:
        found |= child_or_sibling_called([word], owner, view) or _of_family(word, owner, view)
    persons = [entity for entity, _ in found.values()]
    if not persons or persons[0].id in {owner.id for owner in owners}:
        return None
    return found[persons[0].id] if all(one is persons[0] or is_twin(persons[0], one) for one in persons) else None


def _of_family(word: str, owner: Entity, view: RecordView) -> dict[str, tuple[Entity, Name]]:
    families = families_of(owner)
    found: dict[str, tuple[Entity, Name]] = {}
    for family in sorted(families):
        for hit in view.near_names([word, family]):
            entity = view.entity(hit.entity_id)
            if entity.id == owner.id or entity.kind is not MentionKind.PERSON or not _begins(hit.name, word):
                continue
            shared = families & families_of(entity)
            rare = len(shared) >= LEAST_FAMILY_NAMES or _is_rare(word, entity, view)
            small = bearers_of(family, view) <= LARGEST_FAMILY
            if family in shared and rare and small and set(entity.programmes) & set(owner.programmes):
                found.setdefault(entity.id, (entity, hit.name))
    return found


def _begins(name: Name, word: str) -> bool:
    return name.quality is not NameQuality.WEAK and fold(name.text).split()[:1] == [word]


def _is_rare(word: str, entity: Entity, view: RecordView) -> bool:
    """Whether nobody else on record has a first name."""
    others = {hit.entity_id for hit in view.near_names([word]) if word in fold(hit.name.text).split()} - {entity.id}
    return not others


def _link(mention: Mention, relative: tuple[Entity, Name] | None) -> Link | None:
    if relative is None:
        return None
    entity, name = relative
    reasons = (f"{name.quality.value} name: {name.text}", "named together with a relative, by the first name alone")
    found = Candidate(entity=entity, score=0.0, matched=name, reasons=reasons)
    return Link(mention_id=mention.id, outcome=Outcome.LINKED, candidates=(found,), method="names.v2")
