"""Compare times, places and words with tolerance; each result says what tolerance was used."""

import datetime as dt
from typing import NamedTuple

from onrecord.model.time import Period
from onrecord.model.vocab import SlotOutcome
from onrecord.text.normalize import fold

SLACK_DAYS = 1
_SMALL = frozenset(
    """the a an of in on at by for and to from with near against into its his their de la le les el los der die das des du en y et und province"
    " city district area region north south east west northern southern eastern western is are was were be been has have had that which who whom whose also as it he she they
    them this these those not no but or so than then there here when while""".split()
)


class PeriodComparison(NamedTuple):
    """Outcome of comparing a claimed with a recorded period; `rank` 0 is the best."""

    outcome: SlotOutcome
    tolerance: str | None
    rank: int


def compare_periods(claimed: Period, recorded: Period) -> PeriodComparison:
    """Compare by containment on the precision lattice (`method.md` §3.5).

    Same where one period contains the other; within tolerance where they come within one day, which a time zone or
    the publication day may explain; differs otherwise.
    """
    if claimed.contains(recorded) or recorded.contains(claimed):
        return PeriodComparison(SlotOutcome.SAME, None, 0)
    if claimed.overlaps(recorded):
        return PeriodComparison(SlotOutcome.SAME, "overlap", 1)
    if claimed.overlaps(recorded, slack_days=SLACK_DAYS) and _is_short(claimed) and _is_short(recorded):
        return PeriodComparison(SlotOutcome.WITHIN, "±1d", 2)
    if recorded.approximate or claimed.approximate:
        widened = recorded if recorded.approximate else claimed
        other = claimed if recorded.approximate else recorded
        if widened.overlaps(other, slack_days=366):
            return PeriodComparison(SlotOutcome.WITHIN, "±1y (approximate)", 3)
    return PeriodComparison(SlotOutcome.DIFFERS, None, 9)


def _is_short(period: Period) -> bool:
    days = period.days
    return days is not None and days <= 2


def share_words(claimed: str, recorded: str) -> bool:
    """Return whether two descriptions share a word that is not generic."""
    return bool(content_words(claimed) & content_words(recorded))


def content_words(text: str) -> frozenset[str]:
    """Return the folded words of a description, generic ones left out, plural endings cut."""
    return frozenset(w[:-1] if len(w) > 4 and w.endswith("s") else w for w in fold(text).split() if w not in _SMALL and len(w) > 1)


def covers(day: dt.date | None, since: Period | None, until: Period | None) -> bool | None:
    """Return whether a day lies in [since, until]; None where that is not known."""
    if day is None:
        return None
    if since is not None and since.first is not None and day < since.first:
        return False
    if until is not None and until.last is not None and day > until.last:
        return False
    return True
