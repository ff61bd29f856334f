"""Short names of one party that the report calls by two full names: `Vesk`, after `Radu Vesk` and `Neil Vesk`."""

from collections.abc import Sequence

import msgspec

from onrecord.model.document import Mention
from onrecord.model.entity import Link
from onrecord.model.vocab import MentionForm, MentionKind, Outcome
from onrecord.resolve.short_names import family_names
from onrecord.text.normalize import fold

LEAST_NAMES = 2
"""Full names that a word is a part of; of one alone the reader knows that the word is its short form."""
LEAST_LETTERS = 4


def with_short_names(mentions: Sequence[Mention], links: Sequence[Link]) -> list[Link]:
    """Return the links, with those of one word that is a part of two full names before it, both of one party.

    The reader leaves such a word alone, for it may mean either name's bearer; the record says that they are one.
    """
    full: list[tuple[frozenset[str], Link]] = []
    done: list[Link] = []
    for mention, link in zip(mentions, links, strict=True):
        words = fold(mention.name).split() if mention.form is MentionForm.NAMED else []
        if len(words) == 1 and link.outcome is Outcome.NIL and len(words[0]) >= LEAST_LETTERS:
            link = _of_one(mention, words[0], full) or link
        elif len(words) > 1 and mention.kind is not MentionKind.PLACE:
            full.append((frozenset(words), link))
        done.append(link)
    return done


def _by_first_surname(word: str, holding: dict[frozenset[str], Link]) -> dict[frozenset[str], Link]:
    """The names of those called by a word, the first of their family names, where for others it is the second one.

    `Vesk` is Radu VESK, and not Osman TERAL VESK, whom reports call `Teral`.
    """
    first = {words: link for words, link in holding.items() if _family(link)[:1] == (word,)}
    second = [link for link in holding.values() if word in _family(link)[1:]]
    return first if first and len(first) + len(second) == len(holding) else {}


def _family(link: Link) -> tuple[str, ...]:
    return family_names(link.entity.name) if link.entity is not None else ()


def _of_one(mention: Mention, word: str, full: Sequence[tuple[frozenset[str], Link]]) -> Link | None:
    holding = {words: link for words, link in full if word in words}
    if len(holding) < LEAST_NAMES:
        return None
    holding = _by_first_surname(word, holding) or holding
    entities = {link.entity.id if link.entity is not None else "" for link in holding.values()}
    link = next(iter(holding.values()), None)
    if len(entities) > 1 or link is None or link.entity is None:
        return None
    return msgspec.structs.replace(link, mention_id=mention.id)
