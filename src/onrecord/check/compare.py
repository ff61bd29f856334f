"""Compare times, places and words with tolerance; each result says what tolerance was used."""

import functools
from typing import NamedTuple

from onrecord.model.time import APPROXIMATE_SLACK_DAYS, SLACK_DAYS, Period, parse_edtf
from onrecord.model.vocab import SlotOutcome
from onrecord.text.content import content_words

NO_MATCH_RANK = 9
"""The rank of a comparison that fits in no way."""


PART_SLACK_DAYS = 61
"""Days by which a season or part of a year, wide as they are read, may be missed by a day that a source gives."""
LEAST_PART_DAYS, MOST_PART_DAYS = 32, 190
"""Days of what is a part of a year: a season, `early 2013`; a hedged month or year is none."""


class PeriodComparison(NamedTuple):
    """Outcome of comparing a claimed with a recorded period; `rank` 0 is the best, `NO_MATCH_RANK` none."""

    outcome: SlotOutcome
    tolerance: str | None
    rank: int

    @property
    def fits(self) -> bool:
        """Whether the two may mean the same time."""
        return self.rank < NO_MATCH_RANK


def compare_periods(claimed: Period, recorded: Period) -> PeriodComparison:
    """Compare two periods by containment, with the tolerance used.

    Same where one period contains the other, or where they overlap; within tolerance where two short ones come within
    one day, or where a hedged one widened by a year overlaps the other; differs otherwise.
    """
    if claimed.contains(recorded) or recorded.contains(claimed):
        return PeriodComparison(SlotOutcome.SAME, None, 0)
    if claimed.overlaps(recorded):
        return PeriodComparison(SlotOutcome.SAME, "overlap", 1)
    if claimed.overlaps(recorded, slack_days=SLACK_DAYS) and _is_short(claimed) and _is_short(recorded):
        return PeriodComparison(SlotOutcome.WITHIN, "±1d", 2)
    hedged = recorded.approximate or claimed.approximate
    if hedged and not recorded.approximate and _is_part_of_year(claimed):
        if claimed.overlaps(recorded, slack_days=PART_SLACK_DAYS):
            return PeriodComparison(SlotOutcome.WITHIN, "±2m (part of a year)", 3)
        return PeriodComparison(SlotOutcome.DIFFERS, None, NO_MATCH_RANK)
    if hedged and claimed.overlaps(recorded, slack_days=APPROXIMATE_SLACK_DAYS):
        return PeriodComparison(SlotOutcome.WITHIN, "±1y (approximate)", 3)
    return PeriodComparison(SlotOutcome.DIFFERS, None, NO_MATCH_RANK)


def _is_part_of_year(period: Period) -> bool:
    days = period.days
    return days is not None and LEAST_PART_DAYS <= days <= MOST_PART_DAYS


def _is_short(period: Period) -> bool:
    days = period.days
    return days is not None and days <= 2


@functools.lru_cache(maxsize=4096)
def period_or_none(edtf: str | None) -> Period | None:
    """Return the period that recorded text means; None where there is no text or it is no EDTF date."""
    if not edtf:
        return None
    try:
        return parse_edtf(edtf)
    except ValueError:
        return None


def share_words(claimed: str, recorded: str) -> bool:
    """Return whether two descriptions share a word that is not generic."""
    return bool(content_words(claimed) & content_words(recorded))
