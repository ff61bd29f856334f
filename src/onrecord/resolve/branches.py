"""Branches: which entry on record is the branch of a body in a country, by name or else by address."""

from collections.abc import Sequence

from onrecord.model.document import BRANCH_CLUE, OR, Mention, Reading
from onrecord.model.entity import Candidate, Link
from onrecord.model.record import AttributeStatement, Entity, Name
from onrecord.model.vocab import FactKind, MentionForm, MentionKind, NameQuality, Outcome
from onrecord.record.base import RecordView
from onrecord.resolve.twins import lists_of
from onrecord.text.firm_words import is_firm_word
from onrecord.text.nations import nation_of
from onrecord.text.normalize import PARTICLES, fold, telling_words

_OF_MANY = frozenset(
    "islamic muslim international world foundation charity charitable humanitarian relief aid trust society committee"
    " organization organisation association branch stichting yayasan islamique fondation fundacion stiftung".split()
)
"""Words that bodies of a kind have in their names, and their branches leave out."""
_ONE_SOUND = str.maketrans("yeo", "iau")
MOST_CANDIDATES = 6
LEAST_RIVALS = 2


def is_branch(mention: Mention) -> bool:
    """Return whether a mention tells a branch by its country; its name is of the reader's making."""
    return bool(_clue(mention))


def with_branches(reading: Reading, links: Sequence[Link], view: RecordView) -> list[Link]:
    """Return the links, with those of branches told by their countries.

    A branch is the one entry of each list whose name has the words of the body and the country; where none has both,
    the one that has the words of the body, and an address in the country. Where a list has two, it may be either; and
    where no list has one, any entry of the body may be meant.
    """
    found: dict[str, Link] = {}
    told = {m.chain or m.id: clue for m in reading.mentions if (clue := _clue(m))}
    done = []
    for mention, link in zip(reading.mentions, links, strict=True):
        clue = _clue(mention)
        if not clue and mention.form is not MentionForm.NAMED:
            clue = told.get(mention.chain or mention.id, "")  # `the Dutch one ... It was listed`
        if clue:
            if clue not in found:
                country, _, bodies = clue.removeprefix(BRANCH_CLUE).partition(" of ")
                made = [_link(mention, body, country, view) for body in bodies.split(OR)]
                found[clue] = next((one for one in made if one.outcome is Outcome.LINKED), made[0])
            link = Link(
                mention_id=mention.id,
                outcome=found[clue].outcome,
                candidates=found[clue].candidates,
                method=link.method,
            )
        done.append(link)
    return done


def _clue(mention: Mention) -> str:
    return next((clue for clue in mention.clues if clue.startswith(BRANCH_CLUE)), "")


def _link(mention: Mention, body: str, country: str, view: RecordView) -> Link:
    family = _family(body, view)
    named = {key: row for key, row in family.items() if country in _countries_of(row[0])}
    placed = {key: row for key, row in family.items() if country in _addresses_of(row[0], view)}
    chosen = named if not set(placed) - set(named) or _are_apart(named, placed) else named | placed
    rows = sorted(chosen.values(), key=lambda row: "un" not in lists_of(row[0]))
    alone = bool(rows) and all(
        not lists_of(one) & lists_of(other) for at, (one, _) in enumerate(rows) for other, _ in rows[at + 1 :]
    )
    rest = rows or list(family.values())
    if not alone and len(rest) < LEAST_RIVALS:
        return Link(mention_id=mention.id, outcome=Outcome.NIL)
    found = tuple(
        Candidate(entity=entity, score=0.0, matched=name, reasons=(f"{name.quality.value} name: {name.text}", _WHY))
        for entity, name in rest[:MOST_CANDIDATES]
    )
    return Link(mention_id=mention.id, outcome=Outcome.LINKED if alone else Outcome.AMBIGUOUS, candidates=found)


_WHY = "told by its country, as a branch of the body named before"


def _are_apart(named: dict[str, tuple[Entity, Name]], placed: dict[str, tuple[Entity, Name]]) -> bool:
    """Whether the entries by name are enough: those by address alone stand on none of their lists."""
    lists = {key for entity, _ in named.values() for key in lists_of(entity)}
    others = [entity for key, (entity, _) in placed.items() if key not in named]
    return bool(named) and not any(lists & lists_of(entity) for entity in others)


def _family(body: str, view: RecordView) -> dict[str, tuple[Entity, Name]]:
    """The bodies on record whose name has the words that are a body's own, by id; vowels may be spelt otherwise.

    Other words than those of many bodies, of a branch and of a country are those of another body: `Taliban` is not the
    body of which `Tehrik-e Taliban Pakistan` is a branch.
    """
    mine = {_sound(word) for word in _own(body)}
    found: dict[str, tuple[Entity, Name]] = {}
    for hit in view.near_names(_own(body)) if mine else ():
        theirs = fold(hit.name.text).split()
        whole = mine <= {_sound(word) for word in theirs}
        if hit.name.quality is NameQuality.WEAK or not whole or any(_is_its_own(word, mine) for word in theirs):
            continue
        entity = view.entity(hit.entity_id)
        if entity.kind is MentionKind.ORGANIZATION:
            found.setdefault(entity.id, (entity, hit.name))
    return found


def _is_its_own(word: str, mine: set[str]) -> bool:
    """Whether a word of a name is neither a word of the body nor one that the names of branches have beside it."""
    plain = word in _OF_MANY or word in _OF_BRANCHES or is_firm_word(word) or word in PARTICLES or not word.isalpha()
    return not plain and _sound(word) not in mine and not nation_of(word) and len(word) > SHORTEST_OWN


SHORTEST_OWN = 3
"""Letters up to which a word is no name of its own: `al`, `the`, `e`."""
_OF_BRANCHES = frozenset(
    "branch branches office offices islands island republic united states state and herzegovina democratic people"
    " peoples arab kingdom federation federal union commonwealth emirates bolivarian plurinational province wilayat"
    " south north east west southern northern eastern western national".split()
)
"""Words of the names that branches and states have."""


def _own(name: str) -> list[str]:
    words = telling_words(name)
    return [word for word in words if word not in _OF_MANY and not is_firm_word(word)] or list(words)


def _sound(word: str) -> str:
    return word.translate(_ONE_SOUND)


def _countries_of(entity: Entity) -> set[str]:
    """The countries that the names of an entry tell."""
    words = {word for name in entity.names for word in fold(name.text).split()}
    return {nation_of(word) for word in words} - {""}


def _addresses_of(entity: Entity, view: RecordView) -> set[str]:
    """The countries of the addresses of an entry."""
    facts = (s for s in view.statements(entity.id) if isinstance(s, AttributeStatement))
    parts = (fact.value.rpartition(",")[2] for fact in facts if fact.attribute == FactKind.ADDRESS.value)
    return {country for part in parts for country in _nations_in(part)}


def _nations_in(text: str) -> set[str]:
    return {nation_of(text.strip()), *(nation_of(word) for word in text.split() if word[:1].isupper())} - {""}
