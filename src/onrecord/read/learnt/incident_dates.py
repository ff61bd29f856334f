"""The day of an incident: the dates of a document, and what is known of each as the day of one incident."""

import math
from collections.abc import Iterator, Mapping, Sequence

from onrecord.model.time import Period
from onrecord.read.learnt.surroundings import FEATURES, Surroundings, odds_sums
from onrecord.text.dates import DateMention, find_dates

DATE_FEATURES = (
    *FEATURES,
    *"open relative days before since until now index count same beside around".split(),
)


def dates_of(text: str, published: Period | None) -> list[DateMention]:
    """Return the dates of a document that can be known, and last the open one: some day up to publication.

    Text without capitals is read in capitals, where names of months and weekdays stand by themselves.
    """
    read = text.upper() if text.islower() and len(text.upper()) == len(text) else text
    found = [date for date in find_dates(read, published=published) if date.period is not None]
    if published is not None and published.last is not None:
        found.append(DateMention(-1, -1, "", Period(last=published.last), "until", relative=True))
    return found


def date_features(
    dates: Sequence[DateMention], around: Surroundings, published: Period | None, odds: Mapping[str, float]
) -> Iterator[list[float]]:
    """Yield what is known of each date, in the order of `DATE_FEATURES`."""
    stated = [date for date in dates if date.start >= 0]
    nearest = min((around.of(date.start, date.end)[0] for date in stated), default=9.0)
    for at, date in enumerate(dates):
        opened = date.start < 0
        period = date.period or Period()
        back = (published.last - period.last).days if published and published.last and period.last else 0
        same = sum(1 for other in stated if other.period == date.period)
        yield [
            *([nearest] * len(FEATURES) if opened else around.of(date.start, date.end)),
            float(opened),
            float(date.relative),
            math.log1p(period.days or 5000),
            math.copysign(math.log1p(abs(back)), back),
            float(date.relation == "since"),
            float(date.relation in ("until", "before")),
            float(date.relation == "now"),
            float(at),
            float(len(stated)),
            float(same),
            *((0.0, 0.0) if opened else odds_sums(around.words(date.start, date.end), odds)),
        ]
