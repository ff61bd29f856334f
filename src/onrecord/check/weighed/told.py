"""What a claim tells, taken apart: its values, which a source has or has not, and its other words."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.check.case import Desk
from onrecord.check.compare import compare_periods
from onrecord.check.content.alignment import AUTHORITY
from onrecord.check.weighed.signal_words import LISTS, signal_words
from onrecord.model.claim import Claim
from onrecord.model.document import Mention
from onrecord.model.record import Entity
from onrecord.model.time import Period
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.text.counted_dates import Counted, counted_from, find_counted
from onrecord.text.dates import DateMention
from onrecord.text.normalize import fold, telling_words
from onrecord.text.senses import Sense, content_of
from onrecord.text.towns import towns_named

REACH = 300
"""Code points before a claim that names nobody in which the party that it goes on about may be named."""
LEAST_NUMBER = 4
"""Smaller numbers are too common to tell one sentence from another: `two of them`, `one more`."""
SHORTEST_PART = 4
"""Letters that a word of a name must have to stand for the whole of it."""
FEWEST_DIGITS = 5
"""Digits of a number that stands for one thing alone: `CH-100-3-721-455-2`, `IMO 9004700`."""
_CODE = re.compile(r"\w*\d[\w./-]*\w")
_PARTIES = (MentionKind.PERSON, MentionKind.ORGANIZATION, MentionKind.OTHER)


class Value(NamedTuple):
    """A name, a town or a country of a claim: how it is compared, and the claim's word."""

    sort: str
    name: str
    word: str


class Day(NamedTuple):
    """A date of a claim: its words, what they mean, and whether they name a month or day and no year.

    None for one that is counted from a time that is not known: it fits none.
    """

    quote: str
    period: Period | None
    is_bare: bool


class Told(NamedTuple):
    """A claim taken apart.

    Attributes:
        text: Its words.
        language: Of the report.
        values: Its names, towns and countries, but those of its parties and of who keeps a list.
        numbers: Its numbers, as intervals, with their words.
        dates: Its dates.
        senses: Its other words.
        others: The parties that it names beside the one it is about.
        names: Names by which it calls the one it is about, folded.
        strangers: Names of those in it who are linked to nobody.
        codes: Its numbers of registers and documents, letters and digits alone.
    """

    text: str
    language: str
    values: tuple[Value, ...]
    numbers: tuple[tuple[str, tuple[float | None, float | None]], ...]
    dates: tuple[Day, ...]
    senses: tuple[Sense, ...]
    others: tuple[Entity, ...]
    names: frozenset[str]
    strangers: tuple[str, ...]
    codes: tuple[tuple[str, str], ...]


class Bearer(NamedTuple):
    """A party that a claim may be about.

    Attributes:
        source: `inside` its words; a `short` name of one named in full elsewhere; a `word` such as `he`; of its
            `slot`; or the last one named `before` it.
        at: Code points from the beginning of the claim.
    """

    entity: Entity
    source: str
    at: int


def bearers_of(claim: Claim, desk: Desk) -> list[Bearer]:
    """Return the parties that a claim may be about, as the report links them; none where it names a stranger first."""
    first, last = claim.span.start, claim.span.end
    inside = [m for m in desk.mentions_in(first, last) if m.kind in _PARTIES and not _is_place(m, desk)]
    found: dict[str, Bearer] = {}
    for mention in inside:
        entity, named = desk.entity(mention.id), mention.form is MentionForm.NAMED
        source = "inside" if named else "word"
        if entity is None and named:
            entity, source = _told_in_full(mention, desk), "short"
            if entity is None and not found and mention.kind is not MentionKind.OTHER:
                return []  # whoever it tells of first is not on record, or is not known
        if entity is not None and _is_listed(entity):
            found.setdefault(entity.id, Bearer(entity, source, mention.span.start - first))
    if found:
        return list(found.values())
    for entity in desk.entities(desk.party_ids(claim)):
        if _is_listed(entity):
            found.setdefault(entity.id, Bearer(entity, "slot", 0))
    if found or any(m.form is MentionForm.NAMED for m in inside):
        return list(found.values())
    before = [m for m in desk.mentions_in(first - REACH, first) if (e := desk.entity(m.id)) and _is_listed(e)]
    entity = desk.entity(before[-1].id) if before else None
    return [Bearer(entity, "before", first - before[-1].span.start)] if entity is not None else []


def _told_in_full(mention: Mention, desk: Desk) -> Entity | None:
    """The one party that the report links elsewhere, of whose names a name that links nobody is a part."""
    words = frozenset(telling_words(mention.name))
    if not words or max(map(len, words)) < SHORTEST_PART:
        return None
    fits = desk.linked_with(words)
    return fits[0] if len(fits) == 1 and fits[0].kind in (mention.kind, MentionKind.OTHER) else None


def _is_place(mention: Mention, desk: Desk) -> bool:
    """Whether a mention names a country, a town or who keeps a list: those are no parties that a claim is about."""
    if mention.form is MentionForm.PRONOMINAL:
        return False
    name, language = mention.name or mention.span.quote, desk.resolution.reading.document.language
    if towns_named(name) or any(signal_words(source, language).find(name) for source in LISTS):
        return True
    senses = content_of(name, language).senses
    return bool(senses) and all(sense.nation or sense.name == AUTHORITY for sense in senses)


def _is_listed(entity: Entity) -> bool:
    return any(":" in ref and not ref.startswith("record:") for ref in entity.refs)


def told_of(claim: Claim, bearer: Entity, desk: Desk) -> Told:
    """Return a claim about one party taken apart."""
    first, last = claim.span.start, claim.span.end
    language = desk.resolution.reading.document.language
    content = content_of(claim.span.quote, language, desk.published)
    named = [
        m
        for m in desk.mentions_in(first, last)
        if m.kind in _PARTIES and m.form is MentionForm.NAMED and not _is_place(m, desk)
    ]
    own = frozenset(word for name in bearer.names for word in fold(name.text).split())
    apart = [(m.span.start - first, m.span.end - first) for m in named]
    values, senses = [], []
    for sense in content.senses:
        word = fold(sense.word.removesuffix("'s").removesuffix("’s"))
        inside = any(begin <= sense.start < end for begin, end in apart)
        if sense.name == AUTHORITY or inside or (word and all(part in own for part in word.split())):
            continue
        if sense.nation:
            values.append(Value("nation", sense.name, sense.word))
        elif sense.proper:
            values.append(Value("town" if towns_named(sense.word) else "name", sense.name, sense.word))
        else:
            senses.append(sense)
    known_dates = [d for d in content.dates if d.period is not None and d.relation != "now"]
    dates = [Day(d.quote, d.period, _is_bare(d.quote)) for d in known_dates]
    counted = find_counted(claim.span.quote, language)
    if counted is not None and not _is_told_again(counted, known_dates):
        period = counted_from(counted, desk.text[:first], language, desk.published)
        dates.append(Day(claim.span.quote[counted.start : counted.end], period, is_bare=False))
    when = claim.when
    if when is not None and when.period is not None and when.relation != "now":
        known = [day for day in dates if day.period is not None and compare_periods(when.period, day.period).fits]
        # The words of a day without a year are known better by what the clauses before tell.
        dates = [day for day in dates if not (day.is_bare and day.quote in when.quote)]
        dates += [] if known and known[0] in dates else [Day(when.quote, when.period, is_bare=False)]
    numbers = [
        (number.quote, (number.estimate.low, number.estimate.high))
        for number in content.numbers
        if number.kind != "year-like"
        and (number.estimate.low or 0) >= LEAST_NUMBER
        and (counted is None or not counted.start <= number.start < counted.end)
    ]
    others = _others(named, bearer, desk)
    names = frozenset(fold(m.name) for m in named if (e := desk.entity(m.id)) is not None and e.id == bearer.id)
    strangers = tuple(m.name for m in named if desk.entity(m.id) is None and m.name)
    return Told(
        claim.span.quote,
        language,
        tuple(values),
        tuple(numbers),
        tuple(dates),
        tuple(senses),
        others,
        names,
        strangers,
        _codes(claim.span.quote, dates),
    )


MOST_BETWEEN = 6
"""Letters between a time that is counted and the day that it stands for: `a month later, on 3 May 2016`."""


def _is_told_again(counted: Counted, dates: Sequence[DateMention]) -> bool:
    """Whether the day itself stands right behind a time that is counted from another."""
    return any(0 <= date.start - counted.end <= MOST_BETWEEN and not date.relative for date in dates)


def _codes(quote: str, dates: Sequence[Day]) -> tuple[tuple[str, str], ...]:
    told = [m.group() for m in _CODE.finditer(quote) if not any(m.group() in day.quote for day in dates)]
    return tuple((word, bare(word)) for word in told if sum(char.isdigit() for char in word) >= FEWEST_DIGITS)


def bare(text: str) -> str:
    """Return the letters and digits of a text, in capitals."""
    return "".join(char for char in text if char.isalnum()).upper()


def _is_bare(quote: str) -> bool:
    """Whether the words of a date are a month, with or without a day, and nothing else: `12 November`."""
    words = [word for word in fold(quote).split() if not word[0].isdigit()]
    return len(words) == 1 and not re.search(r"\d{4}", quote)


def _others(named: list[Mention], bearer: Entity, desk: Desk) -> tuple[Entity, ...]:
    linked = {entity.id: entity for mention in named if (entity := desk.entity(mention.id)) is not None}
    return tuple(entity for entity in linked.values() if entity.id != bearer.id)
