"""Told as one: two names that stand beside each other in a report, and that one party on record bears both."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from onrecord.model.document import Mention, Reading
from onrecord.model.record import Entity, Name
from onrecord.model.vocab import MentionForm, MentionKind, NameQuality
from onrecord.resolve.context import Bearers
from onrecord.resolve.twins import is_one_person
from onrecord.text.normalize import fold, telling_words

MOST_WORDS = 8
"""Words between the two names: `X, whom everybody here still calls Y`."""
MOST_PARTING = 3
"""Words between two names that part them: `X, and also Y`."""
LEAST_WORDS = 2
"""Words of a full name."""
_OPENING = frozenset(',(-\u2013\u2014«"\u201c\u201e/')
_APART = frozenset(
    fold(word)
    for word in "and or nor not with from against to by like than unlike for but via"
    " et ou ni pas avec contre par mais"
    " y e o u ni no con contra por pero"
    " und oder nicht mit gegen von wie aber"
    " и или не с со против от как но"
    " ou não com contra"
    " confused namesake unrelated autre otro ander anderer другой".split()
)
"""Words by which two names mean two parties."""
_KNOWN = frozenset("known connu connue conocido conocida bekannt известный известного conhecido noto".split())
"""Words behind which `as`, `like` or `by` opens another name of somebody."""


def told_as_one(reading: Reading, candidates: Mapping[str, Bearers]) -> dict[str, frozenset[str]]:
    """Return the parties, by the chain of a name, whose full name stands beside it in the report.

    `Maroun - Radu Vesk on paper` where the record has `Maroun` as another name of `Radu Vesk`: that name alone, or a
    weak alias, is anybody's, but a report that gives both in one breath means one party. Nothing between them may say
    that there are two.
    """
    found: dict[str, set[str]] = {}
    for one, other in _beside(reading, _joins):
        for name, full in ((one, other), (other, one)):
            bearers = candidates.get(full.id) or {}
            both = {key for key in candidates.get(name.id) or {} if key in bearers and _is_full(full, bearers[key])}
            other_name = not set(fold(name.name).split()) <= set(fold(full.name).split())
            one_party = bool(both) and _are_one([bearers[key][0] for key in sorted(both)])
            if one_party and other_name and all(_is_person(bearers[key]) for key in both):
                found.setdefault(name.chain or name.id, set()).update(both)
    return {chain: frozenset(ids) for chain, ids in found.items()}


def _are_one(entities: Sequence[Entity]) -> bool:
    """Whether entries are of one person, whom one list may have twice."""
    return all(is_one_person(entities[0], other) for other in entities[1:])


def told_as_two(reading: Reading, candidates: Mapping[str, Bearers]) -> dict[str, frozenset[str]]:
    """Return the parties, by the chain of a name, beside whose full name the report tells the name as another's.

    `Radu Vesk and Maroun` are two, whatever the record says.
    """
    found: dict[str, set[str]] = {}
    for one, other in _beside(reading, _parts):
        for name, full in ((one, other), (other, one)):
            if not set(fold(name.name).split()) <= set(fold(full.name).split()):
                found.setdefault(name.chain or name.id, set()).update(candidates.get(full.id) or {})
    return {chain: frozenset(ids) for chain, ids in found.items()}


def _beside(reading: Reading, how: Callable[[str], bool]) -> Iterator[tuple[Mention, Mention]]:
    """Yield the pairs of names next to each other whose words between do what is asked, in the order of the text."""
    text = reading.document.text
    named = [m for m in reading.mentions if m.form is MentionForm.NAMED and m.kind is not MentionKind.PLACE]
    for one, other in pairwise(sorted(named, key=lambda mention: mention.span.start)):
        gap = text[one.span.end : other.span.start]
        if one.span.end <= other.span.start and how(gap):
            yield one, other


def _parts(gap: str) -> bool:
    words = fold(gap).split()
    apart = any(word in _APART for word in words) and _KNOWN.isdisjoint(words)
    return apart and len(words) <= MOST_PARTING and not any(mark in gap for mark in ".;:!?\n")


def _joins(gap: str) -> bool:
    words = fold(gap).split()
    if len(words) > MOST_WORDS or any(mark in gap for mark in ".;:!?\n"):
        return False
    opens = gap.strip()[:1] in _OPENING or "alias" in words
    return opens and (not _KNOWN.isdisjoint(words) or not any(word in _APART for word in words))


def _is_person(bearer: tuple[Entity, Name]) -> bool:
    """Whether a bearer is a person: `Haji Vesk, a member of the Vesk Network` is not the network."""
    return bearer[0].kind is MentionKind.PERSON


def _is_full(mention: Mention, bearer: tuple[Entity, Name]) -> bool:
    return bearer[1].quality is not NameQuality.WEAK and len(telling_words(mention.name)) >= LEAST_WORDS


def is_called_so(chain: Sequence[Mention], entity: Entity, told: Mapping[str, frozenset[str]]) -> bool:
    """Return whether the report gives a party's full name beside a name of the chain."""
    return bool(chain) and entity.id in told.get(chain[0].chain or chain[0].id, ())
