"""Number words by language: numerals, scales, vague amounts, hedges.

Every word is lower case. The interval of a hedge or a vague amount is that of `method.md` §3.4 (N2-N4).
"""

import functools

import msgspec

from onrecord.text.date_words import numbered, related

_NOTHING: dict[str, int] = {}
_NO_RANGES: dict[str, tuple[int, int]] = {}
_NO_PHRASES: dict[str, str] = {}
_SPACES = r"[ \u00a0\u202f\u2009]"


class NumberWords(msgspec.Struct, frozen=True, kw_only=True):
    """The words one language writes numbers with.

    Attributes:
        numerals: Words below 1000, to their value.
        scales: Thousand and up, to their value.
        one: Words that may stand for one before a hundred, a scale or a dozen.
        joins: Words inside a numeral: "one hundred and five".
        dozen: Words for 12 that are counted: "two dozen".
        vague: Phrase to the smallest and largest whole number it may mean.
        several: Words that make "several hundred" as vague as "hundreds".
        hedges: Phrase before a number to `at_least`, `more_than`, `up_to`, `fewer_than`, `nearly`, `about`, `between`.
        hedges_after: The same for phrases after a number: "or so", "or more".
        range_to: Words between the ends of a range.
        ordinals: Words to their value.
        ordinal_marks: What makes digits an ordinal.
        money: Words after a number that make it money.
        percent: Words after a number that make it a share.
        alone: Numerals that are pronouns or articles when they stand alone.
        alone_next: Words after such a numeral which show that it does not count.
        alone_counts: Words after such a numeral which show that it counts; empty where any other word does.
        identifiers: Words before a number that is a name and no count: "resolution 2255".
        thousands: Pattern of the mark between groups of three digits.
        decimal: Pattern of the mark before decimals.
        units_first: Units may stand before tens: Arabic "five and twenty".
        even: The words are in even letters (`text.letters`), and the text is read so.
    """

    numerals: dict[str, int]
    scales: dict[str, int] = _NOTHING
    one: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    dozen: frozenset[str] = frozenset()
    vague: dict[str, tuple[int, int]] = _NO_RANGES
    several: tuple[str, ...] = ()
    hedges: dict[str, str] = _NO_PHRASES
    hedges_after: dict[str, str] = _NO_PHRASES
    range_to: frozenset[str] = frozenset({"-", "–", "—"})
    ordinals: dict[str, int] = _NOTHING
    ordinal_marks: str = r"º|ª"
    money: frozenset[str] = frozenset()
    percent: frozenset[str] = frozenset({"%"})
    alone: frozenset[str] = frozenset()
    alone_next: frozenset[str] = frozenset()
    alone_counts: frozenset[str] = frozenset()
    identifiers: frozenset[str] = frozenset()
    thousands: str = rf"(?:{_SPACES}|\.|['’])"
    decimal: str = ","
    units_first: bool = False
    even: bool = False


_EN = NumberWords(
    numerals=numbered(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen "
        "eighteen nineteen",
        0,
    )
    | {word: 10 * n for word, n in numbered("twenty thirty forty|fourty fifty sixty seventy eighty ninety", 2).items()}
    | {"hundred": 100},
    scales={"thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12, "lakh": 10**5, "crore": 10**7},
    one=frozenset({"a", "an"}),
    joins=frozenset({"and"}),
    dozen=frozenset({"dozen"}),
    vague={
        "half a dozen": (5, 7),
        "half-a-dozen": (5, 7),
        "dozens": (24, 99),
        "scores of": (40, 199),
        "tens of thousands": (20_000, 99_999),
        "hundreds of thousands": (200_000, 999_999),
        "tens of millions": (20_000_000, 99_999_999),
        "hundreds of millions": (200_000_000, 999_999_999),
        "hundreds": (200, 999),
        "thousands": (2000, 9999),
        "millions": (2_000_000, 9_999_999),
        "billions": (2_000_000_000, 9_999_999_999),
    },
    several=("several", "a few", "many", "a couple of", "some few"),
    hedges=related(
        at_least="at least, no fewer than, no less than, not less than, not fewer than, a minimum of, upwards of",
        more_than="more than, over, above, exceeding, in excess of, well over, greater than, just over, well above",
        up_to="up to, no more than, not more than, at most, as many as, a maximum of, maximum, up to some, not over",
        fewer_than="fewer than, less than, under, below, just under",
        nearly="nearly, almost, close to, nearing, not quite, approaching, just short of",
        about="about, around, some, approximately, roughly, circa, an estimated, estimated, ca., approx., c., "
        "an approximate, somewhere around, in the region of, perhaps, an average of",
        between="between, from, anywhere between, anywhere from, somewhere between",
    ),
    hedges_after={
        "or so": "about",
        "or more": "at_least",
        "or fewer": "up_to",
        "or less": "up_to",
        "at least": "at_least",
        "at most": "up_to",
        "plus": "at_least",
    },
    range_to=frozenset({"to", "and", "or", "-", "–", "—"}),
    ordinals=numbered(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth "
        "sixteenth seventeenth eighteenth nineteenth twentieth"
    ),
    ordinal_marks="st|nd|rd|th",
    money=frozenset(
        "dollar dollars euro euros pound pounds rupee rupees afghani afghanis ruble rubles rouble roubles peso "
        "pesos franc "
        "francs yen yuan dinar dinars dirham dirhams riyal riyals naira shilling shillings usd eur gbp lira liras "
        "cents".split()
    ),
    percent=frozenset({"%", "percent", "per cent", "pct", "percentage"}),
    alone=frozenset({"one"}),
    alone_next=frozenset(
        "of that who which whom whose says said say on in at is was were are has had have by can may might must should "
        "would will could another and or but to for from as with than calls thinks more time day's by-one such whose "
        "does did do not near after before".split()
    ),
    identifiers=frozenset(
        "no no. nos nos. number resolution resolutions page pages p. pp. flight room article articles section sections "
        "order paragraph para chapter case docket route highway law decree act annex unit boeing airbus figure table "
        "version volume vol. part phase channel gate block sector zone category level grade class type model".split()
    ),
    thousands=rf"(?:,|{_SPACES}|['’])",
    decimal=r"\.",
)

TABLES: dict[str, NumberWords] = {"en": _EN}


@functools.cache
def number_words(language: str) -> NumberWords:
    """Return the table for an ISO 639-1 code; English where there is none."""
    if language not in TABLES:
        from onrecord.text.number_words_arabic import ARABIC
        from onrecord.text.number_words_more import MORE

        return (MORE | ARABIC).get(language, _EN)
    return TABLES[language]
