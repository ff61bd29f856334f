"""Dates counted from the listing before, beside English: `knapp neun Monate später`, `un an après lui`."""

import datetime as dt

from onrecord.model.claim import When
from onrecord.model.time import Period, parse_edtf
from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.year_spoken_of import month_of_same_year
from onrecord.read.claims.state import State
from onrecord.read.lexicon.base import words
from onrecord.text.numbers import NumberMention, find_numbers

NEAR = 2
"""Sentences back in which a listing or a month is still the one from which another is counted."""
_UNITS = {
    **dict.fromkeys(words("jour{,s} día{,s} dia{,s} tag{,e,en} день дня дней днями днём"), (1.0, 1.0)),
    **dict.fromkeys(words("semaine{,s} semana{,s} woche{,n} недел{я,ю,и,ь,ями,ей}"), (7.0, 4.0)),
    **dict.fromkeys(words("mois mes meses mês monat{,e,en} месяц{,а,ев,ами,ем}"), (30.44, 17.0)),
    **dict.fromkeys(words("an ans année{,s} año{,s} ano{,s} jahr{,e,en} год{,а,ом,ами} лет"), (365.25, 190.0)),
}
"""The words of each unit: its length in days, and how many days a count of it may be off."""
_AFTER = words("plus après después más depois mais später darauf danach nach позже спустя после погодя")
_BEFORE = words("auparavant avant antes zuvor davor vorher vor ранее раньше до")
_EARLIER = words("tôt temprano cedo")
"""Words that, behind `plus` or `más`, turn it to the time before."""
_LEADING = words("через dans nach")
"""Words before a count that tell of a time after: `через год`."""
_OF_ANOTHER = words("nach vor après avant después antes depois после до")
"""Words that go on with from what is counted, where no clause or mark ends behind them."""
_ONE = words("un une un una um uma ein eine einem einen einer один одну одна год месяц неделю")
_VAGUE = words("quelques unas unos algunas algunos algumas alguns uns umas einige wenige paar несколько несколькими")
_NEXT = {
    "fr": (("l'année", "suivante"), ("l'an", "suivant"), ("année", "suivante")),
    "es": (("año", "siguiente"),),
    "pt": (("ano", "seguinte"),),
    "de": (("jahr", "darauf"), ("folgenden", "jahr"), ("folgejahr",)),
    "ru": (("следующий", "год"), ("следующем", "году")),
}
_OF_MONTH = {
    "fr": (("du", "mois"), ("du", "même", "mois"), ("de", "ce", "mois")),
    "es": (("del", "mes"), ("del", "mismo", "mes"), ("de", "ese", "mes"), ("de", "ese", "mismo", "mes")),
    "pt": (("do", "mês"), ("do", "mesmo", "mês"), ("desse", "mês")),
    "de": (("des", "monats"), ("desselben", "monats"), ("des", "selben", "monats"), ("des", "gleichen", "monats")),
    "ru": (("того", "же", "месяца"), ("этого", "же", "месяца")),
}
DIGITS_OF_DAY, LAST_DAY = 2, 31
DAYS_OF_YEAR = 366


def counted_later(clause: Clause, state: State) -> When | None:
    """Return the time that a clause counts from the listing told before, or by the month spoken of."""
    if clause.draft.lexicon.language not in _NEXT:
        return None
    told = state.listed_on.period if state.listed_on is not None else None
    return _day_of_month(clause) or month_of_same_year(clause, told) or _from_listing(clause, state)


def _from_listing(clause: Clause, state: State) -> When | None:
    told = state.listed_on.period if state.listed_on is not None else None
    if told is None or told.first is None or told.last is None or state.dated_in < clause.segment.sentence - NEAR:
        return None
    draft, here = clause.draft, clause.draft.words
    for phrase in _NEXT[draft.lexicon.language]:
        at = next((n for n in range(clause.first, clause.last) if tuple(here[n : n + len(phrase)]) == phrase), None)
        if at is not None:
            return When(quote=draft.text_of(at, at + len(phrase)), period=parse_edtf(f"{told.first.year + 1:04d}"))
    for at in range(clause.first, clause.last):
        if here[at] not in _UNITS:
            continue
        sign, first, last = _direction(clause, at)
        if not sign:
            continue
        days, slack = _UNITS[here[at]]
        count = _count(clause, at)
        if count is None:
            window = (1, DAYS_OF_YEAR) if here[at - 1] in _VAGUE else None
            return _day_in(clause, told, sign, window) if window is not None else None
        count += _HALF if here[at + 1 : at + 3] in _AND_A_HALF else 0
        shift = dt.timedelta(days=sign * count * days)
        begin, end = told.first + shift - dt.timedelta(days=slack), told.last + shift + dt.timedelta(days=slack)
        exact = _in_year_of(clause, begin, end)
        period = Period(first=begin, last=end, edtf=f"{begin.isoformat()}/{end.isoformat()}")
        return exact or When(quote=draft.text_of(first, last), period=period, relative=True)
    return None


_HALF = 0.5
_ONE_AND_A_HALF = words("полтора полутора anderthalb")
_AND_A_HALF = (["et", "demi"], ["et", "demie"], ["y", "medio"], ["y", "media"], ["e", "meio"], ["e", "meia"])


def _direction(clause: Clause, at: int) -> tuple[int, int, int]:
    """Whether a unit is counted on (1), back (-1) or from no listing (0); with the tokens of the expression."""
    draft, here = clause.draft, clause.draft.words
    numbers = _numbers(clause, at)
    start = draft.token_at(numbers[-1].start) if numbers else at
    while start > clause.first and here[start - 1] in _ONE | _VAGUE | _ONE_AND_A_HALF:
        start -= 1
    if start > clause.first and here[start - 1] in _LEADING and _ends(clause, at + 1):
        return 1, start - 1, at + 1
    word = here[at + 1] if at + 1 < clause.last else ""
    following = here[at + 2] if at + 2 < clause.last else ""
    if word in _BEFORE or (word in _AFTER and following in _EARLIER):
        return (-1, start, at + 2) if _from_him(clause, at + 2, word) else (0, at, at)
    if _precedes(clause) and start > clause.first and (here[start - 1] in _BY or here[start] in _BY):
        return -1, start - (here[start - 1] in _BY), at + 1
    if word in _AFTER:
        return (1, start, at + 2) if _from_him(clause, at + 2, word) else (0, at, at)
    return 0, at, at


_PRECEDING = words(
    "précédé{,e,s,es} précède précédait précéda devancé{,e,s,es} devance devança precedió precedieron precedido "
    "antecedió antecedido adelantó adelantaron adelantado vorausgegangen voraus опередил{,а,и} предшествовал{,а}"
)
"""Verbs by which one listing comes so long before that of another: `l'y avait précédé d'un mois`."""
_BY = words("d' de en por con um на")


def _precedes(clause: Clause) -> bool:
    return not _PRECEDING.isdisjoint(clause.draft.words[clause.first : clause.last])


def _from_him(clause: Clause, at: int, word: str) -> bool:
    """Whether what is counted from is left out, or a pronoun: `un an après lui`, but not `un an après l'attentat`."""
    if word not in _OF_ANOTHER or _ends(clause, at):
        return True
    return any(f.first in (at, at + 1) and f.form is MentionForm.PRONOMINAL for f in clause.mentions(at))


def _ends(clause: Clause, at: int) -> bool:
    """Whether a clause ends at a token, or goes on with a mark, a verb, a preposition or a date."""
    draft = clause.draft
    if at >= clause.last or not draft.tokens[at].text[0].isalnum() or draft.verbs[at]:
        return True
    return draft.words[at] in draft.lexicon.prepositions or draft.in_date(draft.tokens[at].start)


def _numbers(clause: Clause, at: int) -> list[NumberMention]:
    """The number that ends right before a unit, its hedge with it: `knapp neun`."""
    end = clause.draft.tokens[at - 1].end if at > clause.first else -1
    return [n for n in clause.draft.numbers_in(max(clause.first, at - LONGEST_NUMBER), at) if n.end == end]


LONGEST_NUMBER = 3


def _count(clause: Clause, at: int) -> float | None:
    word = clause.draft.tokens[at - 1].text if at > clause.first else ""
    plain = find_numbers(word, language=clause.draft.lexicon.language) if _numbers(clause, at) else []
    if plain and plain[0].estimate.low is not None:
        return float(plain[0].estimate.low)  # of `knapp neun` the nine: a hedge is less than the slack of a unit
    before = clause.draft.words[at - 1] if at > clause.first else ""
    if before in _ONE_AND_A_HALF:
        return 1 + _HALF
    if before in _BY and clause.draft.words[at + 1 : at + 3] in _AND_A_HALF:
        return 1.0  # `en mes y medio`
    alone = before in _LEADING or clause.draft.words[at] in ("годом", "месяцем", "неделей", "днём")
    return 1.0 if before in _ONE or alone else None


def _in_year_of(clause: Clause, begin: dt.date, end: dt.date) -> When | None:
    """The day or month that a clause names without a year, in the year counted: `ein Jahr später, am 3. März`."""
    for date in clause.draft.dates_in(clause.first, clause.last):
        period = date.period
        if period is None or period.first is None or not date.relative or period.precision not in ("day", "month"):
            continue
        for year in range(begin.year, end.year + 1):
            form = f"{year:04d}-{period.first:%m-%d}" if period.precision == "day" else f"{year:04d}-{period.first:%m}"
            named = _period(form)
            if named is not None and named.first is not None and named.first <= end and (named.last or end) >= begin:
                return When(quote=date.quote, period=named)
    return None


def _day_in(clause: Clause, told: Period, sign: int, window: tuple[int, int]) -> When | None:
    if told.first is None or told.last is None:
        return None
    near, far = (dt.timedelta(days=days) for days in window)
    if sign > 0:
        return _in_year_of(clause, told.last + near, told.last + far)
    return _in_year_of(clause, told.first - far, told.first - near)


def _period(form: str) -> Period | None:
    try:
        return parse_edtf(form)
    except ValueError:
        return None  # the 29 February of another year


def _day_of_month(clause: Clause) -> When | None:
    """The day of the month spoken of last: `le 1er du mois`, `el 3 del mismo mes`, `3-го числа того же месяца`."""
    draft, here = clause.draft, clause.draft.words
    for at in range(clause.first + 1, clause.last):
        phrase = next((p for p in _OF_MONTH[draft.lexicon.language] if tuple(here[at : at + len(p)]) == p), None)
        if phrase is None:
            continue
        digits = "".join(c for c in here[at - 1].rstrip(".") if c.isdigit())
        if not digits or len(digits) > DIGITS_OF_DAY or not 0 < int(digits) <= LAST_DAY:
            continue
        first, _ = draft.sentences[max(0, clause.segment.sentence - NEAR)]
        months = [
            date.period.first
            for date in draft.dates_in(first, at - 1)
            if date.period is not None and date.period.first is not None and date.period.precision in ("day", "month")
        ]
        day = _period(f"{months[-1]:%Y-%m}-{int(digits):02d}") if months else None
        return When(quote=draft.text_of(at - 1, at + len(phrase)), period=day) if day is not None else None
    return None
