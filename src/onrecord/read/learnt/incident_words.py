"""What the words and dates of a document say of the types of incident it tells, by odds learnt from the train set."""

import functools
import re
from collections.abc import Mapping, Sequence

from onrecord.model.time import Period
from onrecord.read.learnt.fillers import plain_sentences
from onrecord.read.learnt.incident_dates import dates_of

_WORD = re.compile(r"[a-z]+")
_OF_SENTENCE, _OF_TEXT = 6, 15
"""Words that count: those that say most, for or against."""
_RECENT_DAYS = 60
"""The keys leave out what happened more than two months before the report."""

WORD_FEATURES = ("best sentence", "words", "mean sentence")
DATE_FEATURES = ("recent dates", "old dates", "dates", "no dateline")


def sentences_of(text: str) -> list[frozenset[str]]:
    """Return the words of each sentence."""
    lower = text.lower()
    return [frozenset(_WORD.findall(lower[start:end])) for start, end in plain_sentences(text)]


def word_sums(sentences: Sequence[frozenset[str]], odds: Mapping[str, float]) -> list[float]:
    """Return how much the likeliest sentence, all words and the mean sentence speak for a type."""
    sums = [_strongest(words, odds, _OF_SENTENCE) for words in sentences] or [0.0]
    every = functools.reduce(frozenset.union, sentences, frozenset[str]())
    return [max(sums), _strongest(every, odds, _OF_TEXT), sum(sums) / len(sums)]


def _strongest(words: frozenset[str], odds: Mapping[str, float], most: int) -> float:
    return sum(sorted((odds[word] for word in words if word in odds), key=lambda o: (abs(o), o))[-most:])


def date_counts(text: str, published: Period | None) -> list[float]:
    """Return how many dates are of the two months before publication, how many older, how many there are."""
    if published is None or published.last is None:
        return [0.0, 0.0, 0.0, 1.0]
    ends = [date.period.last for date in dates_of(text, published) if date.start >= 0 and date.period]
    back = [(published.last - end).days for end in ends if end is not None]
    recent = sum(days <= _RECENT_DAYS for days in back)
    return [float(recent), float(len(back) - recent), float(len(ends)), 0.0]
