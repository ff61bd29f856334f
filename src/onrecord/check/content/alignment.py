"""Alignment: how far the words of a claim and a sentence of a source say the same, sense by sense.

Names, countries, numbers and dates of a claim are values: each must stand in the sentence, or in the entry that it is
of. Its other senses must be shared for the most part, and with the same polarity.
"""

import re
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from onrecord.check.compare import compare_periods
from onrecord.check.content.countries import other_country
from onrecord.model.time import Period
from onrecord.text.dates import DateMention
from onrecord.text.normalize import fold
from onrecord.text.senses import Content, Sense, unit_of
from onrecord.text.towns import towns_named

SHARE_OF_SENSES = 0.6
"""Share of a claim's senses that one source sentence must hold; judged on the development reports."""
SHARE_OF_LONGER = 0.5
"""The same where at least three are shared; judged on the development reports."""
LONGEST_OF_SHORT = 7
"""Senses of a source sentence above which fewer than `SHORT` in common are chance; judged on the worked example."""
SHARE_OF_SHORT = 0.7
"""The same where fewer than `SHORT` are shared: of three words, the one that is not may be what is told."""
SHORT = 3
SHORTEST_LIKE = 5
"""Letters that a word of another language must share with one of a source at its beginning: `elección`, `election`."""
COARSE_WEIGHT = 0.5
"""What a year counts that both have, beside 1 of a month or a day; many sentences of an entry have the same year."""
MOST_DAYS = 130
"""Days up to which a date counts full: `early 2009` has 120."""
AUTHORITY = "authority"
"""The sense of who keeps a list: the source does not name itself."""
OTHERS = frozenset(
    "eye leg hand ear sibling family marry lawyer deputy bodyguard driver child adviser spokes son daughter"
    " father".split()
)
"""Senses that make a sentence one of somebody else than the party named, where only one side has them."""
_VERBS = frozenset(
    "arrest sentence trial charge release escape flee expel transfer surrender die wound train order marry arrive sail"
    " load recruit attack create crash lose disappear export build appoint replace retire resign travel fight abduct"
    " loot burn rape torture displace obstruct reject breach evade hide buy sell produce broadcast incite mine extort"
    " tax withdraw freeze close merge split mediate sign own control manage operate".split()
)
"""Senses of deeds, of which one source may say that they were done and another that they were not."""
_KINDRED = {
    name: group
    for group in (
        frozenset({"flee", "escape"}),
        frozenset({"enter", "cross", "arrive"}),
        frozenset({"attack", "target"}),
        frozenset({"order", "told"}),
        frozenset({"open", "begin", "schedul"}),
        frozenset({"fly", "operate"}),
    )
    for name in group
}
"""Senses that tell one deed in two words, though they are two in other sentences: `crossed into`, `entered`."""
SHARE_BUT_PLACE = 0.75
"""Share of a claim that a sentence must hold, its one country apart, for another country to be a difference."""
DEEDS_THERE = _VERBS | {
    "enter",
    "cross",
    "business",
    "trade",
    "live",
    "custody",
    "study",
    "invest",
    "finance",
    "hold",
    "base",
    "work",
}
"""Senses of what is done in one country or another."""
_LASTING = frozenset("retire resign die surrender".split())
"""Deeds that are told in one word."""
LONGEST_OF_DEED = 4
"""Senses of a sentence that tells such a deed and little more; one on the death of another has more to say."""
TO_ONE_PLACE = 4
"""Senses that tell of a transfer, with where to, from which another date makes another tale of the same one."""
_ONCE = frozenset("die sentence create expel surrender appoint replace retire merge close bury build".split())
"""Deeds that another date makes another tale of the same one; most others may have been done again."""


_SINCE = "since"
LEAST_NAMED = 2
"""Names and numbers that both must have for a deed of another date to be the same one: a ship and a port, say."""
SHARE_OF_SAME_DEED = 0.75
"""Share of the rest of a claim, its date apart, that the sentence must have then."""


class Alignment(NamedTuple):
    """How a claim and a sentence compare.

    Attributes:
        share: Of the claim's senses and values, how many the sentence has.
        weight: How many both have; a year counts half.
        shared: The senses that both have.
        values: How many names, numbers and dates both have.
        lacking: Values of the claim that the sentence does not have, in the claim's words.
        other: For the one value that is lacking, what the sentence has in its place; empty where nothing does.
        abroad: `other` is a country, of a deed of which all else that the claim tells is shared.
        opposed: A sense of a deed that one of the two negates and the other does not.
        mixed: More senses differ in polarity than not.
        length: Senses of the sentence, names left out.
        facts: How many numbers and dates both have.
        mixed: Polarities differ, though not so plainly.
        lasting: All is shared but since when something has been so, or where a seat is, of which there is one.
    """

    share: float
    weight: float
    shared: frozenset[str]
    values: int
    lacking: tuple[str, ...]
    other: str
    opposed: str
    mixed: bool
    length: int
    facts: int
    abroad: bool = False
    lasting: bool = False

    @property
    def is_near(self) -> bool:
        """Whether so much is shared that the sentence is about what the claim tells."""
        return (self.share >= SHARE_OF_SENSES and self.weight >= 2) or (
            self.share >= SHARE_OF_LONGER and self.weight >= 3
        )

    @property
    def says_so(self) -> bool:
        """Whether the sentence says what the claim says."""
        short = self.weight < SHORT and self.share < SHARE_OF_SHORT
        if len(self.shared) < SHORT and not self.facts and self.length > LONGEST_OF_SHORT:
            return False  # two senses in common with a long sentence: it tells of something else
        whole = self.share == 1 and self.weight > 1 and bool(self.shared & _VERBS)  # `was wounded in 2007`
        # `He has retired`, where a short sentence of the entry tells no more than that
        whole = whole or (self.share == 1 and bool(self.shared & _LASTING) and self.length <= LONGEST_OF_DEED)
        return ((self.is_near and not short) or whole) and self.is_free

    @property
    def is_free(self) -> bool:
        """Whether nothing in the sentence stands against the claim, and none of its values is lacking."""
        return not (self.lacking or self.opposed or self.mixed)


class Own(NamedTuple):
    """What is known of the claim beside its words.

    Attributes:
        names: Folded words of the names of its parties, which are not compared.
        when: Its time.
        named: Names of other parties of the claim that the sentence names too: each counts as one sense shared.
        elsewhere: Whether a name stands elsewhere in the entry; it is not compared then.
    """

    names: Collection[str]
    when: Period | None
    named: int
    elsewhere: Callable[[str], bool]


def align(claim: Content, source: Content, own: Own) -> Alignment | None:
    """Compare the content of a claim and of a source sentence; None where the claim has nothing to compare."""
    ours = [s for s in claim.senses if s.name != AUTHORITY and not _is_name_of(s, own.names)]
    theirs = {s.name: s for s in source.senses}
    plain = {s.name: s for s in ours if not (s.proper or s.nation)}
    shared = {
        name
        for name, s in plain.items()
        if name in theirs or not theirs.keys().isdisjoint(_KINDRED.get(name, ())) or _like(s, source.senses)
    }
    if not plain:
        return None
    lacking, kept = _lacking_names(ours, source.senses, own)
    numbers, no_numbers = _numbers(claim, source)
    dates, no_dates, weight = _dates(claim, source, own.when)
    total = len(plain) + len(kept) + numbers + len(no_numbers) + weight + own.named + 0.0
    count = len(shared) + len(kept) - len(lacking) + numbers + (weight if dates else 0) + own.named
    opposed, mixed = _polarity(claim.senses, source.senses, shared)
    others = {s.name for s in ours} & OTHERS - theirs.keys()
    missing = (*lacking, *no_numbers, *no_dates, *others)
    other, since = "", False
    if len(missing) == 1 and not others:
        named = len(kept) - len(lacking) + numbers
        # One place may be attacked twice.
        told = named >= LEAST_NAMED and count >= SHARE_OF_SAME_DEED * (total - weight) and "attack" not in shared
        # Nobody is handed over to the same court twice: all but the day is shared.
        handed = "transfer" in shared and len(shared) >= TO_ONE_PLACE and len(shared) == len(plain)
        # What has been so since a day on both sides has been so since one day alone.
        since = all(_SINCE in {d.relation for d in one.dates} for one in (claim, source)) and len(shared) == len(plain)
        once = bool(shared & _ONCE) or told or handed or since
        other = _in_its_place(missing[0], claim, source, own, no_numbers, no_dates if once else ())
        if no_dates and not once:
            other = ""
    country = "" if other or missing != tuple(lacking) or others else other_country(claim, source, lacking)
    # The country that is another one counts as told: all else must be shared.
    whole = bool(country) and bool(shared & DEEDS_THERE) and count + 1 >= SHARE_BUT_PLACE * total
    return Alignment(
        share=count / total if total else 0.0,
        weight=count if shared else 0,
        shared=frozenset(shared),
        values=len(kept) - len(lacking) + numbers + dates,
        lacking=missing,
        other=country if whole else other,
        abroad=whole,
        lasting=bool(other) and ((since and bool(no_dates)) or (bool(lacking) and _tell_of_seat(claim, source))),
        opposed=opposed,
        mixed=mixed,
        facts=numbers + dates,
        length=len({sense.name for sense in source.senses if not (sense.proper or sense.nation)}),
    )


_SEAT = re.compile(r"headquarter|hauptquartier|hauptsitz|firmensitz|\bsiège\b|\bsede\b|штаб-квартир", re.IGNORECASE)


def _tell_of_seat(claim: Content, source: Content) -> bool:
    """Whether both tell where a body has its seat."""
    return bool(_SEAT.search(claim.text)) and bool(_SEAT.search(source.text))


def _is_name_of(sense: Sense, names: Collection[str]) -> bool:
    word = fold(sense.word.removesuffix("'s").removesuffix("’s"))
    return word in names or word.rstrip("s") in names or all(part in names for part in word.split())


def _like(sense: Sense, others: Sequence[Sense]) -> bool:
    """Whether a word of no table begins as one of the source does: `reconciliation`, `réconciliation`."""
    if not sense.bare or len(sense.name) < SHORTEST_LIKE:
        return False
    least = max(SHORTEST_LIKE, len(sense.name) - 3)
    return any(fold(s.word).startswith(sense.name[:least]) for s in others)


def _lacking_names(ours: Sequence[Sense], theirs: Sequence[Sense], own: Own) -> tuple[list[str], set[str]]:
    """The names and countries of a claim that a sentence lacks, and all that are compared."""
    held = {s.name for s in theirs} | {fold(s.word) for s in theirs}
    lacking: dict[str, str] = {}
    kept = set()
    # A town that the entry names elsewhere is no match where the sentence itself has another.
    rivals = {s.name for s in theirs if s.proper and towns_named(s.word)} - {s.name for s in ours}
    for sense in ours:
        if not (sense.proper or sense.nation):
            continue
        word = fold(sense.word.removesuffix("'s").removesuffix("’s"))
        if sense.name in held or word in held or _like(sense, theirs):
            kept.add(sense.name)
        elif (rivals and towns_named(sense.word)) or not own.elsewhere(sense.name if sense.nation else word):
            kept.add(sense.name)
            lacking[sense.name] = sense.word
    return list(lacking.values()), kept


def _numbers(claim: Content, source: Content) -> tuple[int, list[str]]:
    """How many numbers of a claim a sentence has, and those that it lacks."""
    theirs = {(n.estimate.low, n.estimate.high) for n in source.numbers}
    own = [n for n in claim.numbers if n.kind != "year-like" and not _ends_name(claim.text, n.start)]
    ours = {n.quote: (n.estimate.low, n.estimate.high) for n in own}
    lacking = [quote for quote, value in ours.items() if value not in theirs]
    return len(ours) - len(lacking), lacking


def _ends_name(text: str, at: int) -> bool:
    """Whether a number belongs to the name before it: `Ostrel Star 6`."""
    before = text[:at].split()
    return len(before) > 1 and before[-1][:1].isupper() and text[at : at + 1].isdigit()


def _dates(claim: Content, source: Content, when: Period | None) -> tuple[int, list[str], float]:
    """How many dates of a claim fit one of the sentence, those that do not, and what they weigh."""
    theirs = [d.period for d in source.dates if d.period is not None]
    periods = {d.quote: d.period for d in claim.dates if d.period is not None}
    if not periods and when is not None:
        periods = {when.edtf: when}
    lacking = [quote for quote, period in periods.items() if not any(compare_periods(period, t).fits for t in theirs)]
    fitting = [period for quote, period in periods.items() if quote not in lacking]
    fine = any((period.days or MOST_DAYS + 1) <= MOST_DAYS for period in periods.values())
    return len(fitting), lacking, 1.0 if fine else COARSE_WEIGHT if periods else 0.0


def _polarity(ours: Sequence[Sense], theirs: Sequence[Sense], shared: Collection[str]) -> tuple[str, bool]:
    """The deed that one side alone negates, and whether polarities differ otherwise."""
    opposed, same, differ = "", 0, 0
    for name in shared:
        mine = {s.negated for s in ours if s.name == name}
        other = {s.negated for s in theirs if s.name == name}
        if not other or mine & other:
            same += 1
        else:
            differ += 1
            if name in _VERBS and any(s.denied for s in theirs if s.name == name):
                opposed = name
    return opposed, (differ > 0 and differ >= same) or bool(opposed)


def _in_its_place(
    missing: str, claim: Content, source: Content, own: Own, numbers: Sequence[str], dates: Sequence[str]
) -> str:
    """What a sentence has in the place of the one value that it lacks: another number of the same, date or town."""
    if missing in numbers:
        unit = _counted(claim, missing)
        money = [n.quote for n in source.numbers if n.kind == "money"]
        if len(money) == 1 and any(n.kind == "money" for n in claim.numbers if n.quote == missing):
            return money[0]
        counts = [n for n in source.numbers if n.kind == "count" and n.estimate.is_exact]
        theirs = [n.quote for n in counts if not _ends_name(source.text, n.start)]
        return theirs[0] if len(theirs) == 1 and unit and unit == _counted(source, theirs[0]) else ""
    if missing in dates:
        fit = [d for d in source.dates if d.period is not None]
        return fit[0].quote if len(fit) == 1 and _is_plain(fit[0]) else ""
    used = {s.name for s in claim.senses}
    place = [s for s in source.senses if s.proper and s.name not in used and fold(s.word) not in own.names]
    if not towns_named(missing):
        return ""
    towns = {s.word for s in place if towns_named(s.word)}
    # A town that the table lacks stands behind a word of place.
    behind = {s.word for s in place if _follows_place_word(source.text, s.start)}
    found = towns or behind
    return found.pop() if len(found) == 1 else ""


_PLACE_WORDS = frozenset("in at on near outside around of from to towards into".split())


def _follows_place_word(text: str, at: int) -> bool:
    before = text[:at].split()
    return bool(before) and before[-1].lower() in _PLACE_WORDS


def _is_plain(date: DateMention) -> bool:
    return date.relation in ("in", _SINCE)


def _counted(content: Content, quote: str) -> str:
    """What a number counts."""
    return next((unit_of(content, number) for number in content.numbers if number.quote == quote), "")
