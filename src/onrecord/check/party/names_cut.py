"""Names that a report cuts short: no legal form, the first telling words alone, or another given name alone."""

from onrecord.model.record import Entity, Name
from onrecord.model.vocab import MentionKind
from onrecord.text.names import FORM, PLAIN, name_parts
from onrecord.text.normalize import fold

SHORTEST_STEM = 6
"""Letters of a first word that tells a body by itself."""
_ARTICLES = frozenset({"the", "a", "an"})


def name_cut_short(alias: str, entity: Entity) -> Name | None:
    """Return the name of a party that a report gives without its legal form, or cut to its telling words; else None."""
    plain = _without_form(alias)
    if plain:
        same = [name for name in entity.names if _without_form(name.text) == plain]
        if same:
            return same[0]
    if entity.kind is MentionKind.PERSON:
        return _given_alone(alias, entity)
    words = [word for word in fold(alias).split() if word not in _ARTICLES]
    if not words or len(words[0]) < SHORTEST_STEM:
        return None
    bearing = [name for name in entity.names if fold(name.text).split()[: len(words)] == words]
    return bearing[0] if bearing else None


def same_but_form(one: str, other: str) -> bool:
    """Return whether two names are one but for their legal forms."""
    plain = _without_form(one)
    return bool(plain) and plain == _without_form(other)


def _without_form(text: str) -> list[str]:
    """The words of a name in the order written, its legal form left out; nothing where that is all it has."""
    parts = name_parts(text)
    return [part.text for part in parts if part.role != FORM] if any(part.role == PLAIN for part in parts) else []


def _given_alone(alias: str, entity: Entity) -> Name | None:
    """The name of a person that differs from the main one by a given name, which the report gives alone."""
    words = fold(alias).split()
    if len(words) != 1 or not entity.names:
        return None
    main = set(fold(entity.names[0].text).split())
    if words[0] in main:
        return None
    others = ((name, set(fold(name.text).split())) for name in entity.names[1:])
    return next((name for name, theirs in others if words[0] in theirs and theirs - main == {words[0]}), None)
