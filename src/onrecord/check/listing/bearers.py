"""A family name alone: where everybody stands on a list whom the report gives in full with it.

`None of the Vesks is on the UN list` and `the UN has put sanctions on Vesk` may mean any of them; where none is on the
list, and nobody else of the name, it does not matter whom.
"""

from onrecord.check.case import Desk
from onrecord.check.listing.absence import is_known_by_name, standing_of_name
from onrecord.check.listing.nearness import has_spelling, is_on
from onrecord.check.listing.standing import Standing, standing_of
from onrecord.model.document import Mention
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.text.normalize import fold, telling_words
from onrecord.text.romanise import romanise

SHORTEST = 4
"""Letters of a family name."""
_ABSENT = ("absent", "delisted")
_CASES = ("ого", "ому", "ыми", "ами", "ам", "ах", "ых", "ым", "ом", "ем", "ой", "ую", "а", "у", "е", "ы", "и")
"""Endings of Russian cases and of the plural, longest first."""


def standing_of_bearers(party: str, source: str, desk: Desk, *, denied: bool) -> Standing:
    """Return `absent` for a family name where the report names who bears it, and the list has none; else `unknown`.

    Args:
        party: Mention id.
        source: Key of the list.
        desk: The case.
        denied: The report says that the party is not listed: those whom the record has are then enough, and a name
            like it on the list does not count.
    """
    told = telling_words(desk.name(party))
    before, after = desk.view.around(source)
    if len(told) != 1 or len(told[0]) < SHORTEST or before is None or not before.complete:
        return Standing("unknown")
    bearers = _bearers(told[0], desk)
    linked = [bearer for bearer in bearers if desk.entity(bearer.id) is not None]
    bearers = linked if denied else bearers
    if not linked or not (denied or is_known_by_name(before, desk)):
        return Standing("unknown")
    if not all(_is_absent(bearer, source, desk) for bearer in bearers):
        return Standing("unknown")
    written = {form for bearer in bearers for part in _shared(told[0], bearer) for form in romanise(part)}
    if any(_is_borne(word, source, desk, like=not denied) for word in written):
        return Standing("unknown")
    return Standing("absent", lacks=(before,) if after is None else (before, after))


def _bearers(word: str, desk: Desk) -> list[Mention]:
    """One mention of each person whom a report names in full with a family name, in whatever case."""
    found: dict[str, Mention] = {}
    for mention in desk.mentions.values():
        named = mention.form is MentionForm.NAMED and mention.kind is MentionKind.PERSON
        if named and _shared(word, mention):
            found.setdefault(mention.chain, mention)
    return list(found.values())


def _shared(word: str, mention: Mention) -> list[str]:
    """The words of a name behind its first that are a family name, in whatever case."""
    keys = {_key(word), _key(word.removesuffix("s"))}  # `the Vesks`
    return [part for part in telling_words(mention.name)[1:] if _key(part) in keys]


def _key(word: str) -> str:
    """A family name without the ending of its case, in Russian."""
    folded = fold(word)
    if folded.isascii():
        return folded
    ending = next((end for end in _CASES if folded.endswith(end) and len(folded) - len(end) >= SHORTEST), "")
    return folded.removesuffix(ending)


def _is_absent(bearer: Mention, source: str, desk: Desk) -> bool:
    if desk.is_ambiguous(bearer.id):
        return False
    entity = desk.entity(bearer.id)
    if entity is not None:
        return standing_of(entity, source, desk).state in _ABSENT
    return standing_of_name(bearer.id, source, desk, denied=True).state == "absent"


def _is_borne(word: str, source: str, desk: Desk, *, like: bool) -> bool:
    """Whether somebody on a list around as-of has a name with a word, or with one like it."""
    return any(
        (word in telling_words(hit.name.text) or (like and has_spelling(word, hit.name.text)))
        and is_on(desk.view.entity(hit.entity_id), source, desk, now=True)
        for hit in desk.view.near_names([word])
    )
