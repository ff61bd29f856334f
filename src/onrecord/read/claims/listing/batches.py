"""Batches: several who came on a list together, and who is told to be on it, in English.

`The first batch dates from 1 July 2015. On it are X, a general, and Y`; `The newest names are those of X and Y`.
"""

import dataclasses
from collections.abc import Sequence

from onrecord.model.claim import When
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.claims.state import State
from onrecord.read.draft import Draft, Found
from onrecord.read.groups.row_behind import rest_of_row
from onrecord.read.lexicon.base import words

NEAR = 8
"""Sentences behind a list or a listing in which a batch is one of it."""
_BATCH = words(
    "batch batches round rounds wave waves tranche tranches package packages intake lot crop instalment installment"
)
"""Nouns for several who come on a list together."""
_NAMES = words("names name entries entry additions addition newcomers listings designations people targets")
ORDER = words(
    "first second third fourth next last latest newest new recent earliest oldest initial final other original"
)
_DATING = words("date dates dated go goes came come comes followed arrived was were is are landed began begins started")
_PREPOSED = words("on in among")
_STANDING = words("are is were was stand stands stood appear appears figure figures sit sits")
_HAVING = words("includes include included has had contains contained comprises comprised covers covered names named")
_SMALL = words("also too as well both notably : , and the a an")
_MOST_BEFORE_NAME = 4


@dataclasses.dataclass(frozen=True)
class Batch:
    """Who came on a list together, and when; `when` is None where a clause only says who is on it."""

    parties: tuple[Found, ...]
    when: When | None = None


def find_batch(clause: Clause, state: State) -> Batch | None:
    """Return whom a clause says to be on the list or in the batch spoken of, or when those came; None where neither."""
    draft, segment = clause.draft, clause.segment
    if draft.lexicon.language != "en" or segment.verb is None or segment.kind not in ("main", "coordinate"):
        return None
    if max(state.list_in, state.listed_in) < segment.sentence - NEAR or clause.negative:
        return None
    on_it = _opens_on_it(draft, clause.first, segment.sentence)
    if on_it:
        if max(state.list_in, state.listed_in) < segment.sentence - 1 and not _after_batch(draft, segment.sentence):
            return None  # `The ship sailed in May. On it were X and Y`
        row = row_of(draft, on_it, clause.last)
        return Batch(row) if row and all(can_be_listed(clause, f) for f in row) else None
    return _dated(clause) or _of_same(clause, state) or _of_member(clause)


_SAME = frozenset({"same", "that", "this"})
_TAKING = words("took takes brought brings swept netted included includes contained had covered counted listed named")
_PARTICLES = frozenset({"in", "with", "it", "also", "too"})


def _of_same(clause: Clause, state: State) -> Batch | None:
    """The names of a batch told of before: `The same batch took in X and Y`; they came on the day told last."""
    draft, verb = clause.draft, clause.segment.verb or clause.first
    head = draft.words[clause.first : verb]
    if _SAME.isdisjoint(head) or not head or head[-1] not in _BATCH or draft.words[verb] not in _TAKING:
        return None
    at = verb + 1
    while at < clause.last and draft.words[at] in _PARTICLES:
        at += 1
    row = row_of(draft, at, clause.last)
    listable = row and all(can_be_listed(clause, f) for f in row)
    return Batch(row, state.listed_on) if listable and state.listed_in >= clause.segment.sentence - NEAR else None


_BELONGING = words("belongs belonged belong came come was is were are arrived went joined")
_SIZE = frozenset("large larger big bigger small smaller same great".split())
_PART = frozenset({"part", "one", "among", "in", "with", "of", "to", "the", "a", "an", "member"})


def _of_member(clause: Clause) -> Batch | None:
    """Whom a clause puts in a batch of a day: `It belongs to the batch of 30 March 2018`."""
    draft, verb, subject = clause.draft, clause.segment.verb or clause.first, clause.subject
    noun = next((at for at in range(verb + 1, clause.last) if draft.words[at] in _BATCH), None)
    if noun is None or draft.words[verb] not in _BELONGING or draft.words[noun + 1 : noun + 2] not in (["of"], ["on"]):
        return None
    before = draft.words[verb + 1 : noun]
    plain = all(
        word in _PART or word in ORDER or word in ("large", "larger", "big", "small", "same") for word in before
    )
    if not plain or "the" not in before or subject is None or not can_be_listed(clause, subject) or subject.members:
        return None
    when = clause.when(noun + 1)
    if when is None or when.period is None or any(draft.verbs[noun + 1 : clause.last]):
        return None
    return Batch((subject,), When(quote=when.quote, period=when.period, relation="in", relative=when.relative))


def _dated(clause: Clause) -> Batch | None:
    """The batch of which a clause tells the day, with the names that the next sentence gives it."""
    draft, verb = clause.draft, clause.segment.verb or clause.first
    when = clause.when(verb)
    if when is None or draft.words[verb] not in _DATING or not speaks_of_batch(draft, clause.first, verb):
        return None
    named = any(f.form is MentionForm.NAMED and not f.authority for f in clause.mentions())
    following = clause.segment.sentence + 1
    if named or following >= len(draft.sentences) or when.relation not in ("in", "since"):
        return None
    first, last = draft.sentences[following]
    at = _opens_on_it(draft, first, following)
    row = row_of(draft, at, last) if at else ()
    if not row or not all(can_be_listed(clause, f) for f in row):
        return None
    # `dates from 1 July 2015`: the day itself, and no time that began with it
    return Batch(row, When(quote=when.quote, period=when.period, relation="in", relative=when.relative))


def speaks_of_batch(draft: Draft, first: int, last: int) -> bool:
    """Return whether tokens, up to a verb, are words for several who come on a list: `The second batch of names`."""
    here = draft.words[first:last]
    ordered = not ORDER.isdisjoint(here)
    return not _BATCH.isdisjoint(here) or (ordered and not _NAMES.isdisjoint(here))


def _opens_on_it(draft: Draft, first: int, sentence: int) -> int:
    """The token behind `On it are`, `They include`, where a row of names may begin; 0 where nothing so opens."""
    here = draft.words
    if here[first] in _PREPOSED and here[first + 1 : first + 2] in (["it"], ["them"]):
        at = first + 2
        while at < first + _MOST_BEFORE_NAME and here[at : at + 1] in (["also"], ["too"]):
            at += 1
        on_list = here[first] == "on" or _after_batch(draft, sentence)
        return at + 1 if on_list and here[at : at + 1] and here[at] in _STANDING else 0
    if here[first] in ("it", "they") and here[first + 1 : first + 2] and here[first + 1] in _HAVING:
        return first + 2 if _after_batch(draft, sentence) else 0
    return 0


def _after_batch(draft: Draft, sentence: int) -> bool:
    """Whether the sentence before is about a batch."""
    if not sentence:
        return False
    first, last = draft.sentences[sentence - 1]
    verb = next((at for at in range(first, last) if draft.verbs[at]), first)
    return speaks_of_batch(draft, first, verb)


def _describes(draft: Draft, between: Sequence[str]) -> bool:
    """Whether the words before a name of a row are an article and what its bearer is: `and the former deputy X`."""
    lexicon, rest = draft.lexicon, [word for word in between if word not in _SMALL]
    closed = (lexicon.prepositions, lexicon.possessives, lexicon.relatives, lexicon.auxiliaries, lexicon.kin)
    return "the" in between and all(word.isalpha() and not any(word in table for table in closed) for word in rest)


def row_of(draft: Draft, first: int, last: int) -> tuple[Found, ...]:
    """Return the names that begin at a token, parted by commas and conjunctions, also behind a description of one."""
    row: list[Found] = []
    at = first
    for found in draft.within(first, last):
        between = draft.words[at : found.first]
        if found.first < at:
            continue
        plain = all(word in _SMALL or word in draft.lexicon.titles for word in between) or _describes(draft, between)
        if found.form is not MentionForm.NAMED or len(between) > _MOST_BEFORE_NAME or not plain:
            break
        known = found.root.listed or found.root.kind in (MentionKind.PERSON, MentionKind.ORGANIZATION)
        if found.root.authority or found.place or not known:
            return ()
        row.append(found)
        at = found.last
    if row and at < last and draft.tokens[at].text == ",":
        rest = rest_of_row(draft, at + 1, last)
        row += rest.names if rest is not None else ()
    return tuple(row)
