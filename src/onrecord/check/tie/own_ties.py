"""Ties that an entry gives, as a field in which a name that the report cuts short, or that several bear, is found.

An entry names a handful of others. A name of the report that could be more than one party on record, or is none in
full, is found among them where it fits one alone: enough to show that the record says the same, never to contradict.
"""

from collections.abc import Sequence

from onrecord.check.case import Desk, decides
from onrecord.check.named import is_named
from onrecord.model.record import Entity, TieStatement
from onrecord.model.vocab import MentionForm, NameQuality, Outcome, SourceKind
from onrecord.record.narrative_text import NAME
from onrecord.text.cases import latin_forms
from onrecord.text.normalize import fold, skeleton, telling_words

MOST_BEARERS = 8
"""Parties with such a name whose entries are looked at."""
SHORTEST = 4
"""Letters of a word by which a name alone is told among those of an entry."""
_SMALL = frozenset("the of and de del la las el los y et du des le les und der die des".split())
_FORMS = frozenset("company limited bank group trading international general industries holding services".split())


def own_ties(party: Entity, desk: Desk) -> list[TieStatement]:
    """Return the ties that official lists give of a party, in its own entry or in that of the other one."""
    return [
        s
        for s in desk.view.statements(party.id)
        if isinstance(s, TieStatement) and decides(s) and not s.denied and s.cite.kind is SourceKind.OFFICIAL_LIST
    ]


def found_among(mention_id: str, ties: Sequence[TieStatement], party: Entity, desk: Desk) -> list[TieStatement]:
    """Return the ties with the one party among those of an entry that a name of the report fits; none where several.

    A mention that links to a party is that party, and nobody else; a pronoun goes by the name that opens its chain.
    """
    mention = desk.mentions.get(mention_id)
    root = desk.mentions.get(mention.chain, mention) if mention is not None else None
    link = desk.links.get(root.id) if root is not None else None
    if root is None or link is None or link.outcome is Outcome.LINKED or root.form is not MentionForm.NAMED:
        return []
    if link.outcome is Outcome.AMBIGUOUS:
        wanted = {candidate.entity.id for candidate in link.candidates}
        fitting = {_other(s, party): s for s in ties if _other(s, party) in wanted}
        if fitting:
            return [s for s in ties if _other(s, party) in fitting] if len(fitting) == 1 else []
    by_other: dict[str, list[TieStatement]] = {}
    for bearer in _bearers(desk.name(mention_id), desk):
        # The entry of the other one may name this party by a name alone that no reference leads from.
        rows = [s for s in own_ties(bearer, desk) if s.subject == bearer.id and is_named(s.other, party)]
        if rows:
            by_other.setdefault(bearer.id, []).extend(rows)
    for statement in ties:
        if any(fits_name(desk.name(mention_id), name) for name in _names(_other(statement, party), desk)):
            by_other.setdefault(_other(statement, party), []).append(statement)
    return next(iter(by_other.values())) if len(by_other) == 1 else []


def _bearers(name: str, desk: Desk) -> list[Entity]:
    """The parties on record one of whose names a name of the report fits."""
    words = telling_words(name)
    hits = desk.view.near_names(words) if words else ()
    found = {
        hit.entity_id for hit in hits if hit.name.quality is not NameQuality.WEAK and fits_name(name, hit.name.text)
    }
    return [desk.view.entity(entity) for entity in sorted(found)[:MOST_BEARERS]]


def _other(statement: TieStatement, party: Entity) -> str:
    return statement.other if statement.subject == party.id else statement.subject


def _names(reference: str, desk: Desk) -> list[str]:
    """The names of a party that a statement refers to, by its id or by a name alone."""
    if reference.startswith(NAME):
        return [reference[len(NAME) :]]
    return [name.text for name in desk.view.entity(reference).names] if reference.startswith("ent-") else []


def fits_name(short: str, name: str) -> bool:
    """Return whether every word of a short name, one of them telling, stands in a longer one in some spelling."""
    ours = _words(short)
    theirs = {skeleton(word) for word in fold(name).split()}
    telling = [word for word in ours if len(word) >= SHORTEST and word not in _FORMS]
    return bool(telling) and all(_stands(word, theirs) for word in ours)


def _stands(word: str, names: set[str]) -> bool:
    """Whether a word is one of the skeletons of a name, in one Russian case or another."""
    return any(skeleton(form) in names for form in latin_forms(word))


def _words(name: str) -> list[str]:
    """The words of a name, small ones left out; in Latin letters but for a name in Cyrillic ones, for its cases."""
    from onrecord.text.romanise import romanise, script_of

    text = fold(name) if script_of(name) == "Cyrillic" else romanise(name)[0]
    return [word for word in text.split() if len(word) > 1 and word not in _SMALL]
