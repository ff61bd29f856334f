"""Which entries of different lists are one party, with the reasons; never from a name alone."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from onrecord.model.record import DateValue, Entry
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists.sources import is_aggregator
from onrecord.record.merge_births import compare_births, countries_of, shared_place
from onrecord.record.merge_links import Bundles, Link, decisions, is_apart
from onrecord.record.selection import source_of
from onrecord.store import Judgement
from onrecord.text.normalize import fold

_GENERIC = frozenset(
    "a al an and association bank brigade charity co committee company corporation de du el establishment factory for "
    "foundation front general group gmbh inc industrial industries institute international islamic limited llc ltd "
    "movement national network of office organisation organization party sa society state the trading trust "
    "union".split()
)
"""Words that tell organisations apart from nothing; a name needs two others."""
_DROPPED = frozenset("the of in ltd limited co company inc llc al".split())
"""Words that one list writes and another leaves out."""
_PARTICLES = frozenset("al el ul ur ud as an ad ar az bin ben ibn abu abd".split())
_LINKED = 1_000
"""What an id that a list itself gives weighs beside names that are shared: more than any number of them."""


class Merge(NamedTuple):
    """Official ids that are one party (`un:TAi.150`, `ofac:12561`), and why, in sentences.

    Attributes:
        certain: A person decided so, or one list gives both ids to one entry: this counts more than any rule.
    """

    refs: tuple[str, ...]
    reasons: tuple[str, ...]
    certain: bool = False


class _Pair(NamedTuple):
    """Two entries that pass the rule; the more they share, the better."""

    left: Entry
    right: Entry
    shared: int
    reasons: tuple[str, ...]


def merges(entries: Iterable[Entry], judgements: Iterable[Judgement] = ()) -> tuple[Merge, ...]:
    """Return which entries of different sources are one party.

    The newest judgement of a person about two entries counts before anything else. Next comes an id that one list
    itself gives for the same party on another list, unless neither a name nor a date of birth agrees. An id that an
    aggregator gives (a FollowTheMoney file) is its own judgement: it needs a second sign, a date of birth that agrees
    or the same primary name, and weighs no more than that.

    Persons: they share a full name (two words or more, in any order, no weak alias), and a corroborator: dates of
    birth that overlap (a year where only years are given, a year either way where approximate), or a town of birth,
    or a second shared full name together with a nationality, or the year of birth where the name has four words.
    Two other shared names, weak ones too, do where both give the same day of birth. Never where every date of birth of
    the one is more than two years from every one of the other.

    Organisations: they share a name with two words that are not generic and that is the main name on one of the lists,
    or two different names of any sort, or their primary name, which then needs two words, one of them not generic.

    An entry that could be several of one source is merged with the one that shares the most names; with none where two
    share as many.

    Args:
        entries: One version of each entry, of any number of lists.
        judgements: What persons decided about pairs of them, oldest first.
    """
    decided = decisions(judgements)
    bundles = Bundles({entry.ref: entry for entry in entries}, decided)
    held = [entry for entry in bundles.entries if entry.kind is not MentionKind.OTHER]
    apart = frozenset(frozenset(map(bundles.of, pair)) for pair, judgement in decided.items() if is_apart(judgement))
    found: dict[frozenset[str], _Pair] = {}
    for left, right in _candidates(held):
        if (pair := _judge(left, right)) is not None:
            found[frozenset((left.ref, right.ref))] = pair
    for link in bundles.links():
        key = frozenset((link.left.ref, link.right.ref))
        linked = _judged(link, found.get(key)) if link.judged else _linked(link, found.get(key))
        if linked is not None:
            found[key] = linked
    pairs = [
        pair
        for key, pair in sorted(found.items(), key=lambda item: sorted(item[0]))
        if pair.reasons and key not in apart
    ]
    return tuple(_with_bundles(_groups(_unambiguous(pairs), apart), bundles))


def name_keys(entry: Entry) -> frozenset[str]:
    """Return the names that may carry a merge, as sorted words: no weak aliases, two words or more for persons."""
    keys = set()
    for name in entry.names:
        if name.quality is NameQuality.WEAK:
            continue
        words = fold(name.text).split()
        if entry.kind is not MentionKind.PERSON or sum(word not in _PARTICLES for word in words) > 1:
            keys.add(_key(words, person=entry.kind is MentionKind.PERSON))
    return frozenset(key for key in keys if key)


def _all_keys(entry: Entry, *, weak: bool = True) -> frozenset[str]:
    """Return every name as sorted words, weak aliases and single names included; these corroborate."""
    person = entry.kind is MentionKind.PERSON
    held = (name for name in entry.names if weak or name.quality is not NameQuality.WEAK)
    return frozenset(key for key in (_key(fold(name.text).split(), person=person) for name in held) if key)


def _key(words: Sequence[str], *, person: bool) -> str:
    if person:
        return " ".join(sorted(word for word in words if word not in ("al", "el")))
    return " ".join(word for word in words if word not in _DROPPED)


def _candidates(entries: Sequence[Entry]) -> Iterable[tuple[Entry, Entry]]:
    if len({entry.source for entry in entries}) < 2:
        return []
    by_key: dict[tuple[MentionKind, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        for key in _all_keys(entry, weak=entry.kind is not MentionKind.PERSON):
            by_key[entry.kind, key].append(entry)
        # A weak alias makes a candidate only together with the day of birth.
        for key in _all_keys(entry) if entry.kind is MentionKind.PERSON else ():
            for day in {born.edtf for born in entry.born if _is_day(born)}:
                by_key[entry.kind, f"{key} {day}"].append(entry)
    found: dict[tuple[str, str], tuple[Entry, Entry]] = {}
    for bearers in by_key.values():
        if len(bearers) == 1:
            continue
        for left, right in combinations(bearers, 2):
            if left.source != right.source:
                found[left.ref, right.ref] = (left, right)
    return [found[key] for key in sorted(found)]


def _judge(left: Entry, right: Entry) -> _Pair | None:
    shared = sorted(name_keys(left) & name_keys(right))
    loose = sorted(_all_keys(left) & _all_keys(right))
    if left.kind is MentionKind.PERSON:
        reasons = _person_reasons(left, right, shared) if shared else _mononym_reasons(left, right, loose)
    else:
        reasons = _body_reasons(left, right, loose)
    return _Pair(left, right, len(loose), reasons) if reasons else None


def _mononym_reasons(left: Entry, right: Entry, loose: Sequence[str]) -> tuple[str, ...]:
    days = {born.edtf for born in left.born if _is_day(born)} & {born.edtf for born in right.born if _is_day(born)}
    if len(_distinct(loose)) < 2 or not days:
        return ()
    names = ", ".join(_spelling(left, key) for key in loose[:3])
    return (f"both bear the names {names}", f"both give {min(days)} as date of birth")


def _is_day(born: DateValue) -> bool:
    return len(born.edtf) == 10 and not born.approximate


def _person_reasons(left: Entry, right: Entry, shared: Sequence[str]) -> tuple[str, ...]:
    births = compare_births(left.born, right.born)
    if births == "conflict" or (left.gender and right.gender and left.gender != right.gender):
        return ()
    named = f"both bear the name {_spelling(left, shared[0])}"
    if births.startswith("both"):
        return (named, births)
    if place := shared_place(left, right):
        return (named, f"both were born in {place}")
    long = next((key for key in shared if len(key.split()) > 3), "")
    if births == "same year" and long:
        return (f"both bear the name {_spelling(left, long)}", "both give the same year of birth, with different days")
    nations = countries_of(left.nationalities) & countries_of(right.nationalities)
    if births == "unknown" and len(_distinct(shared)) > 1 and nations:
        others = ", ".join(_spelling(left, key) for key in shared[1:3])
        return (named, f"both also bear the name {others}", f"both have the nationality {min(nations)}")
    return ()


def _body_reasons(left: Entry, right: Entry, shared: Sequence[str]) -> tuple[str, ...]:
    strong = [key for key in shared if sum(word not in _GENERIC and len(word) > 2 for word in key.split()) > 1]
    main = _main_keys(left) | _main_keys(right)
    # One alias alone does not do: one list may put under one entry two groups that another list keeps apart.
    if strong and (main & set(shared) or len(_distinct(shared)) > 1):
        return (f"both bear the name {_spelling(left, strong[0])}",)
    if len(_distinct(shared)) > 1:
        return tuple(f"both bear the name {_spelling(left, key)}" for key in shared[:3])
    own, other = (_key(fold(entry.names[0].text).split(), person=False) for entry in (left, right))
    words = own.split()
    if own == other and len(words) > 1 and any(word not in _GENERIC and len(word) > 2 for word in words):
        return (f"both have {left.names[0].text} as their primary name",)
    return ()


def _main_keys(entry: Entry) -> frozenset[str]:
    main = [name for name in entry.names if name.quality is NameQuality.PRIMARY] or entry.names[:1]
    return frozenset(_key(fold(name.text).split(), person=False) for name in main)


def _distinct(keys: Sequence[str]) -> list[str]:
    """Return the keys of which none is contained in another."""
    sets = [frozenset(key.split()) for key in keys]
    return [key for key, words in zip(keys, sets, strict=True) if not any(words < other for other in sets)]


def _spelling(entry: Entry, key: str) -> str:
    person = entry.kind is MentionKind.PERSON
    return next(name.text for name in entry.names if _key(fold(name.text).split(), person=person) == key)


def _unambiguous(pairs: Sequence[_Pair]) -> list[_Pair]:
    """Keep, of several candidates of one source, the one that shares most names; none where two share as many.

    Entries that have found theirs are no rivals any more, so the rest is looked at again.
    """
    kept: list[_Pair] = []
    open_pairs = list(pairs)
    while open_pairs:
        rivals: dict[tuple[str, str], list[_Pair]] = defaultdict(list)
        for pair in open_pairs:
            rivals[pair.left.ref, pair.right.source].append(pair)
            rivals[pair.right.ref, pair.left.source].append(pair)
        best = [pair for pair in open_pairs if all(_is_best(pair, rivals[side]) for side in _sides(pair))]
        if not best:
            break
        kept += best
        taken = {side for pair in best for side in _sides(pair)}
        open_pairs = [pair for pair in open_pairs if not taken.intersection(_sides(pair))]
    return sorted(kept, key=lambda pair: (pair.left.ref, pair.right.ref))


def _sides(pair: _Pair) -> tuple[tuple[str, str], tuple[str, str]]:
    return (pair.left.ref, pair.right.source), (pair.right.ref, pair.left.source)


def _is_best(pair: _Pair, rivals: Sequence[_Pair]) -> bool:
    return all(pair is other or pair.shared > other.shared for other in rivals)


def _judged(link: Link, known: _Pair | None) -> _Pair | None:
    """Return the pair that an aggregator's link makes with a second sign; without one, what the rules found.

    It weighs no more than the names that the two share: it never stands before a list's own link.
    """
    left, right = link.left, link.right
    births = compare_births(left.born, right.born)
    if births == "conflict":
        return None
    if known is None:
        if births.startswith("both"):
            sign = births
        elif _primary_key(left) == _primary_key(right):
            sign = f"both have {right.names[0].text} as their primary name"
        else:
            return None
        return _Pair(left, right, len(_all_keys(left) & _all_keys(right)), (link.reason, sign))
    return known._replace(reasons=(*known.reasons, link.reason))


def _primary_key(entry: Entry) -> str:
    """Return the first name as sorted words; of one word, which is not enough, the id of the entry instead."""
    words = fold(entry.names[0].text).split() if entry.names else []
    return _key(words, person=entry.kind is MentionKind.PERSON) if len(words) > 1 else entry.ref


def _linked(link: Link, known: _Pair | None) -> _Pair:
    """Return the pair that a list's own link makes; without reasons where nothing else agrees with it."""
    left, right = link.left, link.right
    shared = len(_all_keys(left) & _all_keys(right))
    # A number mistyped in the list would join strangers: no name in common, and dates of birth that exclude each other.
    if not shared and compare_births(left.born, right.born) == "conflict":
        return _Pair(left, right, 0, ())
    return _Pair(left, right, _LINKED + shared, (link.reason, *(known.reasons if known is not None else ())))


def _with_bundles(found: Sequence[Merge], bundles: Bundles) -> Iterator[Merge]:
    """Yield the bundles, which are certain, and the merges with every id of their bundles."""
    for entry in bundles.entries:
        if len(members := bundles.members(entry.ref)) > 1:
            yield Merge(members, bundles.reasons(entry.ref), certain=True)
    for merge in found:
        yield Merge(tuple(sorted(ref for first in merge.refs for ref in bundles.members(first))), merge.reasons)


def _groups(pairs: Sequence[_Pair], apart: frozenset[frozenset[str]]) -> tuple[Merge, ...]:
    group_of: dict[str, set[str]] = {}
    for pair in sorted(pairs, key=_strength):
        sides = [group_of.get(entry.ref, {entry.ref}) for entry in (pair.left, pair.right)]
        group = sides[0] | sides[1]
        parted = any(judged <= group for judged in apart)
        if not parted and not _bridges(*sides) and len(set(map(source_of, group))) == len(group):
            group_of.update(dict.fromkeys(group, group))
    found = {min(group): tuple(sorted(group)) for group in group_of.values()}
    reasons: dict[str, list[str]] = {first: [] for first in found}
    for pair in pairs:
        group = group_of.get(pair.left.ref, set())
        if pair.right.ref in group:
            reasons[min(group)].append(_reason(pair))
    return tuple(Merge(refs, tuple(reasons[first])) for first, refs in sorted(found.items()))


def _strength(pair: _Pair) -> tuple[bool, bool, str, str]:
    """Order pairs, the strongest first: a chain of weaker ones must not take the place of a list's own link."""
    gathered = is_aggregator(pair.left.source) or is_aggregator(pair.right.source)
    return gathered, pair.shared < _LINKED, pair.left.ref, pair.right.ref


def _bridges(left: set[str], right: set[str]) -> bool:
    """Return whether only an aggregator's entry would make one party of what is two on the lists themselves.

    It has the names and dates of every entry that its publisher took as one, so that it agrees with each of them.
    """
    own = [{ref for ref in side if not is_aggregator(source_of(ref))} for side in (left, right)]
    gathered = any(is_aggregator(source_of(ref)) for ref in left | right)
    return gathered and bool(own[0]) and bool(own[1])


def _reason(pair: _Pair) -> str:
    return f"{pair.left.ref} and {pair.right.ref}: {'; '.join(pair.reasons)}"
