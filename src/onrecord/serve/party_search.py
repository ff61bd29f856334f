"""Parties that a reader's words may mean, each with the name that was found and how it was found."""

from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from onrecord.errors import NotFound
from onrecord.model.record import Name
from onrecord.publish.views.facts import script_title
from onrecord.publish.views.parties import PartyView, party_of
from onrecord.record.refs import ENTITY_PREFIX
from onrecord.record.selection import source_of
from onrecord.record.view import StoreView
from onrecord.resolve.matcher import NameMatcher
from onrecord.text.normalize import fold
from onrecord.text.romanise import romanise
from onrecord.text.spelling import spelled_alike

How = Literal["id", "name", "words", "read", "spelling"]
_RANKS: tuple[How, ...] = ("id", "name", "words", "read", "spelling")
"""From what is certain to what is a guess."""
_MOST = 300
_MOST_MATCHED = 24
_LEAST_SCORE = 0.5
_LEAST_ALIKE = 0.7
"""Likeness that every word must have to one of a name, for the name to be called spelled like it."""
_LEAST_BEGUN = 4


class Why(msgspec.Struct, frozen=True, kw_only=True):
    """How a party was found.

    Attributes:
        how: `id`, `name` as it is written, its `words`, `read` where the words asked for were read in Latin letters,
            or `spelling`.
        name: The name that was found, or the id.
        quality: How strongly that name identifies.
        script: The script of that name, for a reader; empty for Latin.
        read: The Latin letters of the words asked for.
    """

    how: How
    name: str
    quality: str = ""
    script: str = ""
    read: str = ""


class PartyHit(msgspec.Struct, frozen=True, kw_only=True):
    """A party that was found; `lists` are the keys of the lists that have an entry of it."""

    party: PartyView
    refs: tuple[str, ...]
    lists: tuple[str, ...]
    why: Why


class PartiesFound(msgspec.Struct, frozen=True, kw_only=True):
    """What was found, the surest first; `more` says that there are more than are looked at."""

    hits: tuple[PartyHit, ...]
    more: bool = False


def find_parties(view: StoreView, asked: str) -> PartiesFound:
    """Return the parties that words may mean: by id, by name, by words of a name, by another spelling or script."""
    best: dict[str, tuple[tuple[int, int, int, str], Why]] = {}
    for entity_id, why in _found(view, asked):
        rank = _rank(why)
        if entity_id not in best or rank < best[entity_id][0]:
            best[entity_id] = (rank, why)
    ranked = sorted(best.items(), key=lambda item: (item[1][0], item[0]))
    hits = (_hit(view, entity_id, why) for entity_id, (_, why) in ranked[:_MOST])
    return PartiesFound(hits=tuple(hits), more=len(ranked) > _MOST)


def _rank(why: Why) -> tuple[int, int, int, str]:
    words = len(why.name.split())
    return (_RANKS.index(why.how), ("primary", "good", "").index(why.quality.replace("weak", "")), words, why.name)


def _hit(view: StoreView, entity_id: str, why: Why) -> PartyHit:
    entity = view.entity(entity_id)
    lists = tuple(sorted({source_of(ref) for ref in entity.refs}))
    return PartyHit(party=party_of(entity), refs=entity.refs, lists=lists, why=why)


def _found(view: StoreView, asked: str) -> Iterator[tuple[str, Why]]:
    """Yield every way in which a party was found; the same one may come several times."""
    yield from _by_id(view, asked)
    folded = fold(asked)
    if not folded:
        return
    for hit in view.look_up({folded}).get(folded, ()):
        yield hit.entity_id, _why("name", hit.name)
    yield from _by_words(view, folded.split(), read="")
    forms = [form for form in romanise(asked) if form and form != folded]
    for form in forms:
        yield from _by_words(view, form.split(), read=form)
    how: How = "read" if forms else "spelling"
    for found in NameMatcher(view.name_index()).match(asked, limit=_MOST_MATCHED):
        if found.score >= _LEAST_SCORE:
            script = next((n.script for n in view.entity(found.entity).names if n.text == found.name), "Latn")
            name = Name(text=found.name, quality=found.quality, script=script)  # type: ignore[arg-type]
            yield found.entity, _why(how, name, forms[0] if forms else "")


def _by_id(view: StoreView, asked: str) -> Iterator[tuple[str, Why]]:
    """Yield the party with an id: whole, without its list, or of a record file."""
    asked = asked.strip()
    if asked.startswith(ENTITY_PREFIX):
        try:
            yield view.entity(asked).id, Why(how="id", name=asked)
        except NotFound:
            return
    for term in (f"ref:{asked}", *(f"ref:{source}:{asked}" for source in view.sources()), f"key:{asked}"):
        entity = view.entity_of_term(term)
        if entity is not None:
            yield entity.id, Why(how="id", name=term.partition(":")[2])


def _by_words(view: StoreView, words: Sequence[str], *, read: str) -> Iterator[tuple[str, Why]]:
    """Yield the parties with a name that has every word, or one spelled much like it."""
    for hit in view.near_names(words):
        theirs = fold(hit.name.text).split()
        if all(_has(theirs, word) for word in words):
            yield hit.entity_id, _why("read" if read else "words", hit.name, read)
        elif all(any(spelled_alike(word, own) >= _LEAST_ALIKE for own in theirs) for word in words):
            yield hit.entity_id, _why("read" if read else "spelling", hit.name, read)


def _has(words: Sequence[str], asked: str) -> bool:
    return asked in words or (len(asked) >= _LEAST_BEGUN and any(word.startswith(asked) for word in words))


def _why(how: How, name: Name, read: str = "") -> Why:
    script = "" if name.script == "Latn" else script_title(name.script)
    return Why(how=how, name=name.text, quality=str(name.quality), script=script, read=read)
