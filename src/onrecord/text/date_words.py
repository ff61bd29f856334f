"""Date words by language: months, weekdays, prepositions, relative expressions.

Every word is lower case; a space in a phrase stands for any short white space. Sources: the languages' own calendars
(Unicode CLDR names of months and days) and the usual prepositions of news prose.
"""

import functools

import msgspec

_NO_WORDS: dict[str, int] = {}
_NO_PHRASES: dict[str, str] = {}
_NO_JOINS: dict[str, tuple[str, ...]] = {}


class DateWords(msgspec.Struct, frozen=True, kw_only=True):
    """The words one language writes dates with.

    Attributes:
        months: Month names in every form that stands in running text, to 1..12.
        short_months: Abbreviations, accepted next to a number only.
        loose_months: Months accepted without year, day or preposition.
        weekdays: To 0..6, Monday first.
        ordinals: Ordinal words for days of a month.
        numbers: Small numbers, for "two years ago".
        units: To `day`, `week`, `month`, `year` or `decade`.
        relations: Preposition to `in`, `since`, `until`, `before` or `after`.
        articles: Words between a preposition and its date.
        of: Words between day, month and year.
        year_after: Words after a year that belong to it, such as `года`.
        relative: Phrase to unit and offset from the day of publication, such as `week-1`; `year.start+0` is the part of
            a unit, told with a word for `since` alone: `since the beginning of the year`; `month.about-6` is counted
            roughly: `half a year ago`.
        now: Phrases that mean the time of publication.
        years: Phrases after a month that give its year, to an offset.
        shift_before: Words before a month or weekday: last, this, next.
        shift_after: Words after a month or weekday: last, this, next.
        parts: Phrase before a date to the part of it that is meant.
        same: Phrase to the unit of an earlier date of the text.
        ago: Words around a number and a unit: (before, after).
        hedges: Words between `ago` and its number: `il y a plus de dix ans`.
        joins: Word between two dates to the words that must stand before the first; empty: none needed.
        seasons: To `spring`, `summer`, `autumn` or `winter`.
        season_shifts: Words before a season, beside those of months: last, this, next.
        season_alone: Forms of seasons that mean one without a preposition: `летом`.
        season_shifted: Words for a season that mean something else without such a word: `the fall`.
        decades: Pattern with a group `decade` for two or four digits ending in 0.
        counted: Words after a number which show that it is not a year.
        not_years: Words before a number which show that it is not a year.
        lower_case: Months and weekdays are written small.
        day_first: Numeric dates are day first.
        even: The words are in even letters (`text.letters`), and the text is read so.
        ordinal_marks: What may follow the number of a day.
    """

    months: dict[str, int]
    short_months: dict[str, int] = _NO_WORDS
    loose_months: frozenset[str] = frozenset()
    weekdays: dict[str, int] = _NO_WORDS
    ordinals: dict[str, int] = _NO_WORDS
    numbers: dict[str, int] = _NO_WORDS
    units: dict[str, str] = _NO_PHRASES
    relations: dict[str, str] = _NO_PHRASES
    articles: frozenset[str] = frozenset()
    of: tuple[str, ...] = ()
    year_after: tuple[str, ...] = ()
    relative: dict[str, str] = _NO_PHRASES
    now: tuple[str, ...] = ()
    years: dict[str, int] = _NO_WORDS
    shift_before: dict[str, int] = _NO_WORDS
    shift_after: dict[str, int] = _NO_WORDS
    parts: dict[str, str] = _NO_PHRASES
    same: dict[str, str] = _NO_PHRASES
    ago: tuple[tuple[str, str], ...] = ()
    hedges: tuple[str, ...] = ()
    joins: dict[str, tuple[str, ...]] = _NO_JOINS
    seasons: dict[str, str] = _NO_PHRASES
    season_shifts: dict[str, int] = _NO_WORDS
    season_alone: frozenset[str] = frozenset()
    season_shifted: frozenset[str] = frozenset()
    decades: str = r"(?P<decade>[12]\d\d0)s"
    counted: frozenset[str] = frozenset()
    not_years: frozenset[str] = frozenset()
    lower_case: bool = True
    day_first: bool = True
    even: bool = False
    ordinal_marks: str = r"º|°|\."


def numbered(words: str, first: int = 1) -> dict[str, int]:
    """Return a table from a list of words: items are numbered, `|` separates forms of one item."""
    return {form.replace("_", " "): n for n, item in enumerate(words.split(), first) for form in item.split("|")}


def related(**words: str) -> dict[str, str]:
    """Return a table from phrase to name, given as names with phrases that `, ` separates; `in_` stands for `in`."""
    return {phrase: name.rstrip("_") for name, phrases in words.items() for phrase in phrases.split(", ")}


_EN = DateWords(
    months=numbered("january february march april may june july august september october november december"),
    short_months=numbered("jan feb mar apr may jun jul aug sep|sept oct nov dec"),
    loose_months=frozenset("january february july september october november december".split()),
    weekdays=numbered("monday tuesday wednesday thursday friday saturday sunday", 0),
    ordinals=numbered(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third "
        "twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
    ),
    numbers=numbered(
        "a|an|one two three four five six seven eight nine ten eleven twelve|a_dozen thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen twenty"
    )
    | {"thirty": 30, "forty": 40, "fifty": 50},
    units=related(
        day="day, days", week="week, weeks", month="month, months", year="year, years", decade="decade, decades"
    ),
    relations=related(
        since="since, ever since, since at least, since as early as, starting, starting in, beginning in, effective",
        until="until, till, up until, up to, through, til",
        before="before, prior to, by, ahead of, no later than, earlier than",
        after="after, following, later than, no earlier than, not before",
        in_="in, on, at, during, as of, as at, of, from, within, over, for, dated, between, in about, in around, "
        "throughout",
    ),
    articles=frozenset({"the", "year", "month", "date", "about", "around", "circa", "roughly", "approximately"}),
    of=("of",),
    relative={
        "yesterday": "day-1",
        "the day before yesterday": "day-2",
        "tomorrow": "day+1",
        "last night": "day-1",
        "this morning": "day+0",
        "this afternoon": "day+0",
        "this evening": "day+0",
        "tonight": "day+0",
        "last week": "week-1",
        "this week": "week+0",
        "next week": "week+1",
        "last month": "month-1",
        "this month": "month+0",
        "next month": "month+1",
        "last year": "year-1",
        "this year": "year+0",
        "next year": "year+1",
        "earlier this month": "month+0",
        "earlier this year": "year+0",
        "earlier this week": "week+0",
        "later this month": "month+0",
        "later this year": "year+0",
        "a fortnight ago": "week-2",
        "half a year ago": "month.about-6",
        "a year and a half ago": "month.about-18",
        "one and a half years ago": "month.about-18",
        "two and a half years ago": "month.about-30",
        "beginning of the year": "year.start+0",
        "start of the year": "year.start+0",
        "beginning of the month": "month.start+0",
    },
    now=(
        "today",
        "now",
        "nowadays",
        "currently",
        "presently",
        "these days",
        "at present",
        "at the moment",
        "at this time",
    ),
    years={"this year": 0, "of this year": 0, "last year": -1, "of last year": -1, "next year": 1, "of next year": 1},
    shift_before={"last": -1, "this past": -1, "past": -1, "this": 0, "next": 1, "this coming": 1},
    shift_after={"last": -1},
    parts=related(
        start="beginning of, start of",
        opening="first days of, opening days of, first weeks of, opening weeks of, first week of",
        early="early, early in, earlier in, opening months of, first months of",
        mid="mid, mid-, middle of",
        late="late, late in, later in",
        end="end of",
        closing="last days of, final days of, closing days of, last weeks of, final weeks of, last week of,"
        " final week of, last day of, final day of",
        first_half="first half of",
        second_half="second half of, latter half of",
        q1="first quarter of, q1",
        q2="second quarter of, q2",
        q3="third quarter of, q3",
        q4="fourth quarter of, last quarter of, final quarter of, q4",
    ),
    same=related(
        day="same day, that day, that same day",
        month="same month, that month, that same month",
        year="same year, that year, that same year",
    ),
    ago=(("", "ago"),),
    joins={
        "to": (),
        "until": (),
        "till": (),
        "through": (),
        "and": ("between",),
        "-": (),
        "–": (),
        "—": (),
    },
    seasons={"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"},
    season_shifted=frozenset({"fall"}),
    decades=r"(?P<decade>[12]\d\d0)['’]?s|(?:(?<=the\s)|(?<=early\s)|(?<=late\s)|(?<=mid.)|['’])(?P<short>[3-9]0)['’]?s",
    counted=frozenset(
        "people persons person fighters soldiers troops men women children civilians dollars euros pounds rupees "
        "rubles "
        "metres meters metre meter miles mile km kilometres kilometers kg tonnes tons homes houses families refugees "
        "members militants rebels prisoners students villagers words pages times votes rounds rifles weapons vehicles "
        "hours hrs gmt utc days years months weeks square percent per cent others more strong dead killed wounded "
        "injured deaths victims worshippers protesters demonstrators officers police policemen cases sq feet ft "
        "committee regime resolution displaced residents bombs shells mines barrels litres liters acres "
        "hectares".split()
    ),
    not_years=frozenset(
        "no nos number numbers resolution resolutions res page pages p pp flight room article section order paragraph "
        "least most than over nearly almost some under another route highway unit battalion brigade model code zip "
        "approximately only just these those all eo decree law chapter docket case about".split()
    ),
    lower_case=False,
    day_first=False,
    ordinal_marks=r"st|nd|rd|th",
)

_ROMANCE = frozenset({"fr", "es", "it", "pt"})
_OTHER = frozenset({"de", "nl", "ru", "uk", "tr", "id", "zh", "ja", "ko"})
_ARABIC = frozenset({"ar", "fa"})


@functools.cache
def date_words(language: str) -> DateWords:
    """Return the table for an ISO 639-1 code; English where there is none."""
    if language in _ROMANCE:
        from onrecord.text.date_words_romance import TABLES as ROMANCE

        return ROMANCE[language]
    if language in _OTHER:
        from onrecord.text.date_words_other import TABLES as OTHER

        return OTHER[language]
    if language in _ARABIC:
        from onrecord.text.date_words_arabic import TABLES as ARABIC

        return ARABIC[language]
    return _EN
