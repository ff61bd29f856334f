"""The draft of one document while it is read: tokens, sentences, segments, names found so far."""

import bisect
import dataclasses
from collections.abc import Sequence
from typing import TypeVar

from onrecord.model.document import Document
from onrecord.model.span import Span
from onrecord.model.time import Period
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.lexicon.base import Lexicon
from onrecord.text.dates import DateMention
from onrecord.text.numbers import NumberMention
from onrecord.text.tokens import Token

_Item = TypeVar("_Item", DateMention, NumberMention)


@dataclasses.dataclass
class Found:
    """A mention in the making: token range `[first, last)`, and the antecedent once it is known.

    A word for several parties has them as `members`; `some` is how many of them it means (0 for all), `none` that
    it denies, `fit` how surely they are these (`groups.members.Fit`). A name with its Latin spelling in brackets has
    that spelling as `glossed`, and ends before the bracket, at `written`. One that is `alone` means somebody only where
    one person is told of.
    """

    first: int
    last: int
    kind: MentionKind
    form: MentionForm
    name: str
    glossed: str = ""
    written: int = 0
    listed: bool = False
    weak: bool = False
    authority: bool = False
    place: bool = False
    entities: tuple[str, ...] = ()
    plural: bool = False
    modifier: bool = False
    hedged: bool = False
    inside: bool = False
    nearest: bool = False
    alone: bool = False
    antecedent: "Found | None" = None
    members: tuple["Found", ...] = ()
    some: int = 0
    none: bool = False
    fit: str = ""
    clues: list[str] = dataclasses.field(default_factory=list)

    @property
    def root(self) -> "Found":
        """The first mention of the chain."""
        seen = self
        for _ in range(50):
            if seen.antecedent is None:
                return seen
            seen = seen.antecedent
        return seen


@dataclasses.dataclass
class Segment:
    """A clause, or a part of one that can make a claim of its own: token range `[first, last)`.

    `own` is where its own clause begins, after a noun phrase that it hangs on. `kind` is main, relative, participle,
    appositive, content, coordinate, subordinate, including, attribution or fragment. `topic` is the name that the
    sentence gives before a colon, where the segment is a part of what it says of it. `aside` are the tokens inside it
    that say who says so: `The farm, people say, has grown`. One that is `closed` has nothing behind it in its sentence
    that belongs to it: what follows leaves its verb out.
    """

    first: int
    last: int
    kind: str
    sentence: int
    subject: Found | None = None
    verb: int | None = None
    speaker: str = ""
    speaker_found: Found | None = None
    speech: str = ""
    modality: str = ""
    listing_speaker: str = ""
    own: int = -1
    topic: Found | None = None
    aside: tuple[int, int] | None = None
    closed: bool = False

    def is_aside(self, at: int) -> bool:
        """Whether a token stands among those that say who says so."""
        return self.aside is not None and self.aside[0] <= at < self.aside[1]

    def verb_in(self, draft: "Draft", first: int, last: int) -> bool:
        """Whether one of the segment's verbs stands in tokens `[first, last)`."""
        return any(draft.verbs[max(self.first, first) : min(self.last, last)])


@dataclasses.dataclass
class Draft:
    """All that is known of one document between the steps of reading; steps only add."""

    document: Document
    lexicon: Lexicon
    tokens: Sequence[Token]
    words: Sequence[str]
    sentences: list[tuple[int, int]]
    dates: list[DateMention]
    numbers: list[NumberMention]
    published: Period | None
    verbs: list[bool] = dataclasses.field(default_factory=list)
    found: list[Found] = dataclasses.field(default_factory=list)
    segments: list[Segment] = dataclasses.field(default_factory=list)
    ends: list[int] = dataclasses.field(default_factory=list)
    verb_places: list[int] = dataclasses.field(default_factory=list)
    mark_places: list[int] = dataclasses.field(default_factory=list)

    def span(self, first: int, last: int) -> Span:
        """Return the span of tokens `[first, last)`, closing possessives and marks at the edges left out."""
        last = max(last, first + 1)
        while first < last - 1 and not self._is_word(first):
            first += 1
        while last - 1 > first and not self._is_word(last - 1):
            last -= 1
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        return Span(start=start, end=end, quote=self.document.text[start:end])

    def _is_word(self, at: int) -> bool:
        return self.tokens[at].text[0].isalnum() or self.tokens[at].text in "$€£%"

    def text_of(self, first: int, last: int) -> str:
        """Return the text of tokens `[first, last)`."""
        return self.span(first, last).quote if last > first else ""

    def within(self, first: int, last: int) -> list[Found]:
        """Return the mentions that lie in tokens `[first, last)`, in order."""
        start = bisect.bisect_left(self.found, first, key=_first)
        end = bisect.bisect_left(self.found, last, start, key=_first)
        return [f for f in self.found[start:end] if f.last <= last]

    def around(self, at: int, before: int = 40, after: int = 40) -> list[Found]:
        """Return the mentions within so many tokens before and after a token, in order."""
        return self.within(max(0, at - before), at + after)

    def segments_from(self, token: int) -> list[Segment]:
        """Return the segments that begin at a token or behind it, in order."""
        return self.segments[bisect.bisect_left(self.segments, token, key=_begins) :]

    def dates_in(self, first: int, last: int) -> list[DateMention]:
        """Return the dates in tokens `[first, last)`; none where these are no tokens of the text."""
        return _spans_in(self.dates, *self._offsets(first, last))

    def numbers_in(self, first: int, last: int) -> list[NumberMention]:
        """Return the numbers in tokens `[first, last)`; none where these are no tokens of the text."""
        return _spans_in(self.numbers, *self._offsets(first, last))

    def _offsets(self, first: int, last: int) -> tuple[int, int]:
        last = min(last, len(self.tokens))
        return (self.tokens[first].start, self.tokens[last - 1].end) if first < last else (0, 0)

    def dates_near(self, start: int, end: int) -> list[DateMention]:
        """Return the dates that overlap the text range, or begin within ten code points of its end."""
        at = bisect.bisect_left(self.dates, start - 60, key=_start)
        out = []
        for date in self.dates[at:]:
            if date.start > end + 10:
                break
            if date.end > start:
                out.append(date)
        return out

    def in_date(self, offset: int) -> bool:
        """Whether a text offset lies in a date."""
        return any(d.start <= offset < d.end for d in self.dates_near(offset, offset + 1))

    def token_at(self, offset: int) -> int:
        """Return the index of the first token that ends after a text offset."""
        return bisect.bisect_right(self.ends, offset)

    def sentence_of(self, token: int) -> int:
        """Return the number of the sentence that holds a token."""
        return max(0, bisect.bisect_right(self.sentences, token, key=_open) - 1)

    def opens_after(self, token: int) -> bool:
        """Whether a token stands before its sentence opens: in the dateline."""
        if not self.sentences:
            return False
        first, last = self.sentences[self.sentence_of(token)]
        return token < first or token >= last

    def opens_sentence(self, token: int) -> bool:
        """Whether a token is the first of a sentence."""
        at = bisect.bisect_left(self.sentences, token, key=_open)
        return at < len(self.sentences) and self.sentences[at][0] == token


def _begins(segment: Segment) -> int:
    return segment.first


def _first(found: Found) -> int:
    return found.first


def _start(item: DateMention | NumberMention) -> int:
    return item.start


def _open(sentence: tuple[int, int]) -> int:
    return sentence[0]


def _spans_in(items: list[_Item], start: int, end: int) -> list[_Item]:
    first = bisect.bisect_left(items, start, key=_start)
    last = bisect.bisect_left(items, end, first, key=_start)
    return [item for item in items[first:last] if item.end <= end]
