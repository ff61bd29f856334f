"""Compare times, places and words with tolerance; each result says what tolerance was used."""

from typing import NamedTuple

from onrecord.model.time import Period, parse_edtf
from onrecord.model.vocab import SlotOutcome
from onrecord.text.normalize import fold

SLACK_DAYS = 1
"""Days that a time zone or the day of publication may explain; used between two short periods."""
APPROXIMATE_SLACK_DAYS = 366
"""Days by which a date that its source hedges ("circa") is widened."""
NO_MATCH_RANK = 9
"""The rank of a comparison that fits in no way."""
_SMALL = frozenset(
    "the a an of in on at by for and to from with near against into its his their de la le les el los der die das des"
    " du en y et und province city district area region north south east west northern southern eastern western"
    " is are was were be been has have had that which who whom whose also as it he she they"
    " them this these those not no but or so than then there here when while".split()
)
"""Generic words of descriptions: two that share only these have nothing in common."""


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
    if hedged and claimed.overlaps(recorded, slack_days=APPROXIMATE_SLACK_DAYS):
        return PeriodComparison(SlotOutcome.WITHIN, "±1y (approximate)", 3)
    return PeriodComparison(SlotOutcome.DIFFERS, None, NO_MATCH_RANK)


def _is_short(period: Period) -> bool:
    days = period.days
    return days is not None and days <= 2


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


def content_words(text: str) -> frozenset[str]:
    """Return the folded words of a description, generic ones left out, plural endings cut."""
    return frozenset(
        word[:-1] if len(word) > 4 and word.endswith("s") else word
        for word in fold(text).split()
        if word not in _SMALL and len(word) > 1
    )
