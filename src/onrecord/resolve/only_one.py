"""Only one: shortened names that one person on record alone may bear, by a family name that few have."""

from collections.abc import Mapping

from onrecord.model.document import Mention
from onrecord.model.record import Entity, Name
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.resolve.context import Bearers, Context
from onrecord.resolve.firms import called, is_rare, own_words
from onrecord.resolve.kin import bearers_of
from onrecord.resolve.nicknames import NICKNAME, is_called
from onrecord.resolve.reasons import COMPANY
from onrecord.resolve.short_names import is_first_surname, is_outline
from onrecord.text.normalize import PARTICLES, fold

ONLY_ONE = "nobody else on record may be called so, by a name that few have"
FEW = 4
"""Persons on record with a family name up to which few have it."""
FEWEST = 2
"""The same with a first name."""
LEAST_LETTERS = 4
LEAST_WORDS = 3
"""Words of a shortened name beside which one other party of the programme is enough."""


def alone_reasons(
    mention: Mention, entity: Entity, name: Name, context: Context, *, corroborated: bool
) -> tuple[str, ...]:
    """Return what speaks for the one bearer of a shortened name: a party of its programme, and that the name is rare.

    That it is rare counts beside another reason alone.
    """
    if name.quality is NameQuality.WEAK:
        return ()
    if entity.kind is MentionKind.ORGANIZATION:
        return (ONLY_ONE,) if corroborated and _is_only_firm(mention, name, context) else ()
    if entity.kind is not MentionKind.PERSON:
        return ()
    told = mention.name.removesuffix("'s").removesuffix("’s")
    if not is_first_surname(told, name.text) and not is_outline(told, name.text):
        return ()
    reasons = []
    words = [word for word in fold(told).split() if word not in PARTICLES]
    if len(words) >= LEAST_WORDS:
        programme = next((p for p in entity.programmes if context.parties.get(p, frozenset()) - {entity.id}), "")
        reasons += [f"{COMPANY}{programme}"] if programme else []
    rare = len(words) > 1 and (_is_rare(words[-1], FEW, context) or _is_rare(words[0], FEWEST, context))
    if rare and (corroborated or reasons):
        reasons.append(ONLY_ONE)
    return tuple(reasons)


def _is_only_firm(mention: Mention, name: Name, context: Context) -> bool:
    """Whether a name is a firm's but for its legal form or words of trade, by a word that few have.

    One word of its own is enough beside one of trade: `Vesk Shipping`, and not `Vesk`.
    """
    how = called(mention.name, name.text)
    few = len(fold(mention.name).split()) > 1 and is_rare(mention.name, context.view)
    return few and (how == "name" or (how == "core" and own_words(mention.name) > 1))


def _is_rare(word: str, most: int, context: Context) -> bool:
    return len(word) >= LEAST_LETTERS and bearers_of(word, context.view) <= most


def nickname_reasons(
    mention: Mention, entity: Entity, name: Name, context: Context, bearers: Mapping[str, Bearers]
) -> tuple[str, ...]:
    """Return what lets a weak alias mean its one bearer: that he is called so, and named in full in the report."""
    if entity.kind is not MentionKind.PERSON or name.quality is not NameQuality.WEAK:
        return ()
    in_full = entity.id in context.entities and any(" " in other for other in context.names.get(entity.id, ()))
    parted = entity.id in context.as_two.get(mention.chain or mention.id, ())
    told = in_full and not parted and is_called(mention, entity.id, context.called, bearers)
    return (NICKNAME,) if told else ()


def is_only_longer(mention: Mention, entity: Entity, context: Context) -> bool:
    """Return whether all other names of a party in the report are longer ones of another mention: the son's, perhaps.

    Beside `Radu Vesk Sola`, `Radu Vesk` may be his father, where the record has one.
    """
    if entity.kind is not MentionKind.PERSON:
        return False
    mine = set(fold(mention.name).split())
    others = (set(name.split()) for name in context.names.get(entity.id, ()) if name != fold(mention.name))
    return all(mine < words for words in others)
