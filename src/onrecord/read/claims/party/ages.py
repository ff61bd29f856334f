"""Ages: how old a person is said to be, which tells within what days the birth lies."""

import datetime as dt
import re

from onrecord.model.claim import Claim, IdentityClaim
from onrecord.model.time import Period, period_of_days
from onrecord.model.vocab import MentionForm, MentionKind, Modality, Polarity
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.draft import Found
from onrecord.read.lexicon.ages import (
    AGED,
    AT_AGE,
    ATTRIBUTIVE,
    BIRTHDAYS,
    CELEBRATES,
    HAS,
    JUBILEES,
    MADE_OUT,
    MAKES,
    OLD,
    ROUND,
    TURNS,
    WAS,
    WHEN,
    YEARS,
)
from onrecord.text.dates import DateMention
from onrecord.text.nations import nation_of
from onrecord.text.numbers import NumberMention

YOUNGEST, OLDEST = 10, 105
"""Ages of people of whom reports tell; another number behind a name is no age."""
LONGEST_AGO = 366
"""Days before the report up to which a date tells of now."""
NEAR = 4
"""Tokens between a verb and the age that it gives, and behind which the person may be named."""
_HYPHENED = ("year-old", "jährige", "jähriger", "jährigen", "летний", "летняя", "летнего", "летнюю", "летней")
_TERMS = re.compile(
    r"\w*(?:strafe|haft|verbot|krieg|herrschaft|zeit|frist|vertrag|ausbildung)s?"
    r"|(?:срок|заключени|лишени|тюрьм|колони|строг|тюремн|войн|правлени|контракт|стаж|изгнани|каторг)\w*"
)
"""Nouns for a time that lasts so many years: `eine 12-jährige Haftstrafe`, `12-летний срок`."""
_YEARLY = ("year", "jährig", "летн", "old")
_GIVES = frozenset("дал дала дали дало даст дадут дают грозит светит присудил присудили назначил назначили".split())
"""Verbs of giving somebody a term of so many years."""
_COPULAS = frozenset("is est es ist é è".split())
"""Forms of `to be` that give an age as one of now."""


def find_age(clause: Clause) -> list[Claim]:
    """Return the claim on the birth of a person whose age a clause gives; one claim at most."""
    draft = clause.draft
    numbers = draft.numbers_in(clause.first, clause.last)
    round_one = _round_birthday(clause)
    if not (numbers or round_one) or Modality(clause.segment.modality or "asserted") in _NOT_TOLD:
        return []
    today = _today(clause)
    if round_one is not None and (told := _told(clause, *round_one, None, today)):
        return told
    for number in numbers:
        age = number.estimate.low
        nth = number.kind == "ordinal" and _is_birthday(clause, draft.token_at(number.end - 1))
        if (number.kind not in ("count", "year-like") and not nth) or age != number.estimate.high or age != int(age):
            continue
        at = draft.token_at(number.start)
        if not YOUNGEST <= age <= OLDEST or draft.in_date(number.start):
            continue
        reached = nth or _reached(clause, at)
        then = None if reached else _at_time(clause, at)
        if not reached and then is None and not (today is not None and _is_age(clause, at, number)):
            continue
        if told := _told(clause, at, int(age), then, today, reached=reached):
            return told
    return []


_NOT_TOLD = (Modality.FORECAST, Modality.OPINION)


def _told(
    clause: Clause, at: int, age: int, then: Period | None, today: Period | None, *, reached: bool = True
) -> list[Claim]:
    """The claim on an age at a token: reached on a day of the clause, or had at a time before or today."""
    draft = clause.draft
    party = _whose(clause, at)
    if party is None:
        return []
    date = _date_beside(clause, at) if reached else None
    by = then or today
    born = _on_birthday(age, date) if date is not None else _born_by(age, by) if by is not None else None
    if born is None:
        return []
    last = max(_end(clause, at, date), party.last if at <= party.first < clause.last else 0)
    own = clause.first <= party.first < at
    named = party if own else clause.named_before(party)
    first = clause.reach_back(named, clause.first, last) if named is not None else clause.first
    if own and draft.words[party.first] in MADE_OUT:
        first = clause.first  # `That makes him 57`
    elif then is not None and named is not None and any(draft.verbs[named.last : at - 1]):
        first = at - 1  # `X was listed in 2012 at the age of 57`
    return [
        clause.make(
            IdentityClaim,
            span=draft.span(first, last),
            party=clause.id_of(party),
            born=born,
            when=None,
            polarity=Polarity.POSITIVE,
            says=f"{party.root.name} is {age} years old",
        )
    ]


def _round_birthday(clause: Clause) -> tuple[int, int] | None:
    """The token of a round birthday in words, and the age: `his thirtieth birthday`, `тридцатилетие`."""
    draft, language = clause.draft, clause.draft.lexicon.language
    for at in range(clause.first, clause.last):
        age = ROUND.get(draft.words[at])
        if age is not None and (_is_birthday(clause, at) or draft.words[at].endswith(JUBILEES)):
            verbs = draft.words[max(clause.first, at - 2 * NEAR) : at]
            if any(word in CELEBRATES.get(language, ()) for word in verbs):
                return at, age
    return None


def _today(clause: Clause) -> Period | None:
    """The day of the report, where it is known and the clause tells of no time long before it."""
    published = clause.draft.published
    if published is None or published.first is None or published.last is None or (published.days or 0) > LONGEST_AGO:
        return None
    told_birth = bool(clause.hits(clause.draft.lexicon.birth))  # whose date is no time at which somebody was so old
    for date in () if told_birth else clause.draft.dates_in(clause.first, clause.last):
        last = date.period.last if date.period is not None else None
        if last is not None and (published.first - last).days > LONGEST_AGO:
            return None
    return published


def _at_time(clause: Clause, at: int) -> Period | None:
    """The time at which somebody was so old, where the sentence gives one.

    `was 32 when the UN listed him in 2012`,
    `at the age of 32 in 2012`, `à l'âge de 32 ans`, `a los 32 años`, `im Alter von 32 Jahren`, `в возрасте 32 лет`
    """
    draft, language = clause.draft, clause.draft.lexicon.language
    words, (opening, end) = draft.words, draft.sentences[clause.segment.sentence]
    behind = at + 1 + (at + 1 < end and words[at + 1] in YEARS.get(language, ()))
    behind += behind < end and words[behind] in OLD.get(language, ())
    before = tuple(words[max(opening, at - 4) : at])
    lead = next((lead for lead in AT_AGE.get(language, ()) if before[-len(lead) :] == lead), None)
    when = behind < end and words[behind] in WHEN.get(language, ())
    was = before[-1:] and before[-1] in WAS.get(language, ()) and when
    if lead is None and not was:
        return None
    first, last = (behind, end) if was else (clause.first, clause.last)
    dates = [date for date in draft.dates_in(first, last) if date.period is not None and not date.relative]
    dates = [date for date in dates if date.period is not None and date.period.precision in ("day", "month", "year")]
    return dates[0].period if len(dates) == 1 else None


def _reached(clause: Clause, at: int) -> bool:
    """Whether a verb of reaching an age stands before the number, in Russian with a noun for years behind it.

    Behind a preposition it is none: `wurde zu 15 Jahren Haft verurteilt`.
    """
    draft, language = clause.draft, clause.draft.lexicon.language
    before = draft.words[max(clause.first, at - NEAR) : at]
    if before and before[-1] in draft.lexicon.prepositions:
        return False
    turned = any(word in TURNS.get(language, ()) for word in before) or before[-3:] == ["would", "have", "been"]
    years = at + 1 < clause.last and draft.words[at + 1] in YEARS.get(language, ())
    return turned and (years or language in ("en", "de")) and not _continues(clause, at + 1, years=years)


def _continues(clause: Clause, at: int, *, years: bool) -> bool:
    """Whether a number goes on with what it counts: `turned 57 cells into ...`."""
    draft = clause.draft
    if years or at >= clause.last or not draft.tokens[at].text[0].isalpha():
        return False
    return not draft.dates_in(at, min(clause.last, at + 3)) and draft.words[at] not in draft.lexicon.prepositions


def _is_age(clause: Clause, at: int, number: NumberMention) -> bool:
    """Whether a number is an age of now: `X, 57,`, `aged 57`, `is 57 years old`, `57-jährige`, `a 57 ans`."""
    draft, language = clause.draft, clause.draft.lexicon.language
    words, tokens = draft.words, draft.tokens
    behind = words[at + 1] if at + 1 < len(words) else ""
    before = words[at - 1] if at > clause.first else ""
    text = draft.document.text[number.end : number.end + 12].lstrip("-‑–").lower()
    if text.startswith(_HYPHENED):
        noun = next((word for word in words[at + 1 : at + 4] if word.isalpha() and not word.startswith(_YEARLY)), "")
        return not _TERMS.fullmatch(noun)
    years = behind in YEARS.get(language, ())
    end = at + 2 if years else at + 1
    old = end < len(words) and words[end] in OLD.get(language, ())
    behind_all = end + 1 if old else end
    of = before in draft.lexicon.of_words and tokens[at - 2].text == ","  # `X, de 57 años,`
    marked = (tokens[at - 1].text in ",(" or of) and (
        behind_all >= len(tokens)
        or tokens[behind_all].text in ",).;"
        or draft.words[behind_all] in draft.lexicon.of_words
    )
    if marked and (years or language in ("en", "de")):
        return any(f.last == at - 1 - of and _is_told(f) for f in draft.around(at, 8, 0))
    return _is_told_so(clause, at, end, years=years, old=old)


def _is_told_so(clause: Clause, at: int, end: int, *, years: bool, old: bool) -> bool:
    """Whether the words around a number, which end before a token, make it an age: `aged 57`, `l'homme de 57 ans`."""
    draft, language, words, tokens = (
        clause.draft,
        clause.draft.lexicon.language,
        clause.draft.words,
        clause.draft.tokens,
    )
    before = words[at - 1] if at > clause.first else ""
    if before in AGED.get(language, ()) or (years and words[at - 2 : at] in (["âgé", "de"], ["âgée", "de"])):
        return _is_beside_name(clause, at) or _opens_present(clause, at, end)
    if old:
        return any(word in _COPULAS for word in words[max(clause.first, at - NEAR) : at])
    closes = end >= len(tokens) or tokens[end].text in ".,;"
    ways = (
        # `l'homme de 57 ans`, `el colombiano de 57 años`
        years and before in draft.lexicon.of_words and _counts_person(clause, at - 2),
        # `der 57 Jahre alte X`
        years and end < len(words) and words[end] in ATTRIBUTIVE.get(language, ()),
        # `That makes him 57`
        before in MADE_OUT and at - 2 >= clause.first and words[at - 2] in MAKES,
        years and before in HAS.get(language, ()) and closes,
        language == "ru" and years and before in ("ему", "ей") and not _is_term(clause, at, end),
        # `Now 57, he is on the list`: of now, as its verb is
        before in ("now", "aged") and _opens_present(clause, at, end),
        language == "en" and before in _COPULAS and closes and end < len(tokens),
    )
    return any(ways)


def _is_term(clause: Clause, at: int, end: int) -> bool:
    """Whether somebody is given so many years: `Суд дал ему сорок лет`, `ему сорок лет колонии`."""
    words = clause.draft.words
    noun = end < len(words) and _TERMS.fullmatch(words[end]) is not None
    return noun or not _GIVES.isdisjoint(words[clause.first : at]) or any(clause.draft.verbs[clause.first : at])


_PRESENT = frozenset("is has lives remains runs heads leads holds".split())


def _opens_present(clause: Clause, at: int, end: int) -> bool:
    """Whether an age and a comma open an English clause whose verb is one of now: `Aged 57, he lives in Ostrel`."""
    draft, verb = clause.draft, clause.segment.verb
    opens = at - 1 == clause.first and end < clause.last and draft.words[end] == ","
    return opens and draft.lexicon.language == "en" and verb is not None and draft.words[verb] in _PRESENT


def _is_told(found: Found) -> bool:
    """Whether a mention is somebody's name, or stands for one."""
    named = found.form is MentionForm.NAMED
    return named or (found.root.kind is MentionKind.PERSON and found.form is MentionForm.NOMINAL and is_party(found))


def _counts_person(clause: Clause, at: int) -> bool:
    """Whether a word is one for a person who stands for somebody named before, or somebody's country."""
    draft = clause.draft
    if at < clause.first:
        return False
    told = any(f.last == at + 1 and _is_told(f) and f.form is MentionForm.NOMINAL for f in draft.around(at, 8, 1))
    people = bool(nation_of(draft.words[at])) and draft.tokens[at].text.islower()
    return told or (people and at > clause.first and draft.tokens[at - 1].text == ",")


def _is_beside_name(clause: Clause, at: int) -> bool:
    """Whether `aged` stands right behind the name, or behind `is`: it is no age at a time told elsewhere."""
    draft = clause.draft
    for back in range(at - 1, max(clause.first, at - NEAR) - 1, -1):
        if draft.words[back] in _COPULAS or any(f.last == back for f in draft.around(back, 8, 0)):
            return True
    return False


def _whose(clause: Clause, at: int) -> Found | None:
    """Whose age it is: the person named or taken up last before it, right behind it, or the one the clause is about."""
    draft = clause.draft
    before = [f for f in clause.parties(clause.first, at) if f.root.kind is MentionKind.PERSON and not f.modifier]
    behind = [f for f in clause.parties(at) if f.root.kind is MentionKind.PERSON and f.first - at <= NEAR]
    # `celebrated his 59th birthday`: who celebrates it
    before = [f for f in before if draft.words[f.first] not in draft.lexicon.possessives] or before
    hyphened = draft.words[at + 1 : at + 2] and not before
    for found in (*before[-1:], *(behind[:1] if hyphened else []), clause.head, clause.subject):
        if found is not None and is_party(found) and found.root.kind is MentionKind.PERSON:
            return found
    opening, _ = draft.sentences[clause.segment.sentence]
    named = [f for f in draft.within(opening, clause.first) if f.root.kind is MentionKind.PERSON and is_party(f)]
    alone = len({id(f.root) for f in named}) == 1 and clause.segment.kind == "participle"
    return named[0] if alone else None  # `X, born in Ostrel, turned 57 in May`


def counts_birthday(clause: Clause, noun: int) -> bool:
    """Return whether an ordinal stands before a noun for a birthday: its date is that of no birth."""
    draft = clause.draft
    if noun <= clause.first:
        return False
    numbers = draft.numbers_in(max(clause.first, noun - 1), noun)
    return draft.words[noun - 1] in ROUND or any(number.kind == "ordinal" for number in numbers)


def _is_birthday(clause: Clause, at: int) -> bool:
    """Whether an ordinal counts somebody's birthdays, that of now: `celebrated his thirtieth birthday last month`."""
    draft, language = clause.draft, clause.draft.lexicon.language
    noun = at + 1 < clause.last and draft.words[at + 1] in BIRTHDAYS.get(language, ())
    verbs = draft.words[max(clause.first, at - 2 * NEAR) : at]
    return noun and any(word in CELEBRATES.get(language, ()) for word in verbs)


def _date_beside(clause: Clause, at: int) -> DateMention | None:
    """The day or month of a birthday, before or behind the age."""
    dates = clause.draft.dates_in(clause.first, clause.last)
    near = [date for date in dates if date.period is not None and date.period.precision in ("day", "month")]
    return near[0] if len(near) == 1 and at else None


def _end(clause: Clause, at: int, date: DateMention | None) -> int:
    draft = clause.draft
    end = max(at + 1, draft.token_at(date.end - 1) + 1 if date is not None else 0)
    language = draft.lexicon.language
    more = (YEARS.get(language, ()), OLD.get(language, ()), BIRTHDAYS.get(language, ()))
    while end < clause.last and any(draft.words[end] in table for table in more):
        end += 1
    return min(end, clause.last)


def _born_by(age: int, today: Period) -> Period | None:
    """The days of birth of somebody who is so old on a day: the year up to it, so many years before."""
    if today.first is None or today.last is None:
        return None
    return period_of_days(_years_before(today.first, age + 1) + dt.timedelta(days=1), _years_before(today.last, age))


def _on_birthday(age: int, date: DateMention) -> Period | None:
    period = date.period
    if period is None or period.first is None or period.last is None:
        return None
    return period_of_days(_years_before(period.first, age), _years_before(period.last, age))


def _years_before(day: dt.date, years: int) -> dt.date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
