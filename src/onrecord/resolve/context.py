"""Context: the words of a report, and the entities that its unambiguous names point to."""

import bisect
import dataclasses
import re
from collections.abc import Iterator, Mapping

from onrecord.model.claim import DesignationClaim, IdentityClaim, RoleClaim
from onrecord.model.document import Reading
from onrecord.model.record import Entity, Name
from onrecord.model.time import Period, parse_edtf
from onrecord.model.vocab import MentionKind, NameQuality, Polarity, RoleClass
from onrecord.record.authorities import LIST_OF
from onrecord.record.base import RecordView
from onrecord.resolve.apart import told_apart
from onrecord.resolve.births import Births, births_of, quoted_of
from onrecord.resolve.nicknames import Called, called_so
from onrecord.resolve.rows import in_rows
from onrecord.resolve.twins import is_one_person
from onrecord.text.dates import find_dates
from onrecord.text.letters import even_letters
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold
from onrecord.text.offices import offices_of
from onrecord.text.sentences import split_sentences

_POSSESSIVE = re.compile(r"['’]s\b")


_MONTHS = {
    "01": "january janvier enero januar января",
    "02": "february février febrero februar февраля",
    "03": "march mars marzo märz марта",
    "04": "april avril abril апреля",
    "05": "may mai mayo мая",
    "06": "june juin junio juni июня",
    "07": "july juillet julio juli июля",
    "08": "august août agosto августа",
    "09": "september septembre septiembre сентября",
    "10": "october octobre octubre oktober октября",
    "11": "november novembre noviembre ноября",
    "12": "december décembre diciembre dezember декабря",
}
_DAY, _YEAR = re.compile("[0-9]{1,2}"), re.compile("[0-9]{4}")
_MONTH_OF = {fold(word): month for month, words in _MONTHS.items() for word in words.split()}


Bearers = Mapping[str, tuple[Entity, Name]]
"""Entity id to an entity that bears a name, and the name of it that matched."""


@dataclasses.dataclass(frozen=True)
class Context:
    """What the names of one report are judged by.

    Attributes:
        words: The folded words of the report.
        text: The folded report, between spaces.
        nations: The countries that the report speaks of, by name or by their people.
        entities: Ids of the entities that unambiguous names point to.
        names: Entity id to the folded names in the report that it bears.
        claimed: Chain to the lists that the report says the party stands on.
        posts: Chain to the classes of the posts that the report gives its person.
        offices: Chain to the portfolios that the words for its person's posts name.
        listed_in: Chain to the days or months in which the report says the party was listed.
        years: Mention to the years that its sentence gives, as four figures.
        days: The days that the report names with day, month and year, as ISO dates.
        born: Chain to the years in which the report says its person was born.
        births: Chain to the dates on which, and the places in which, it says so (`resolve.births`).
        quoted: Chains of whom the report tells what a list says.
        told_apart: Chains of persons whom the report tells from others of the name (`resolve.apart`).
        in_rows: Mentions of persons that stand in a row with another (`resolve.rows`).
        home: The country that a report in its language is mostly from; empty where there are several.
        company: Programme to the persons of it whom the report names in full (`resolve.company`).
        parties: The same of persons, organisations and ships.
        as_one: Chain to the parties whose full name stands beside its name (`resolve.told_as_one`).
        as_two: Chain to the parties beside whose full name its name is told as another's.
        ties: Folded name to the party of the report whose list entry gives it (`resolve.tied_names`).
        called: Chains of names that the report tells as what somebody is called (`resolve.nicknames`).
        view: The record.
    """

    words: frozenset[str]
    text: str
    nations: frozenset[str]
    entities: frozenset[str]
    names: dict[str, set[str]]
    claimed: dict[str, set[str]]
    posts: dict[str, set[RoleClass]]
    offices: dict[str, set[str]]
    listed_in: dict[str, list[Period]]
    years: dict[str, set[str]]
    days: frozenset[str]
    born: dict[str, set[int]]
    births: Mapping[str, Births]
    quoted: frozenset[str]
    told_apart: frozenset[str]
    called: Called
    in_rows: frozenset[str]
    home: str
    view: RecordView
    company: Mapping[str, frozenset[str]] = dataclasses.field(default_factory=dict)
    parties: Mapping[str, frozenset[str]] = dataclasses.field(default_factory=dict)
    as_one: Mapping[str, frozenset[str]] = dataclasses.field(default_factory=dict)
    as_two: Mapping[str, frozenset[str]] = dataclasses.field(default_factory=dict)
    ties: Mapping[str, str] = dataclasses.field(default_factory=dict)

    @classmethod
    def of(cls, reading: Reading, candidates: Mapping[str, Bearers], view: RecordView) -> "Context":
        """Return the context of a reading; organisations with one bearer, and persons by full name, count."""
        folded = fold(even_letters(_POSSESSIVE.sub(" ", reading.document.text)))
        pointed: set[str] = set()
        names: dict[str, set[str]] = {}
        for mention in reading.mentions:
            bearers: Bearers = candidates.get(mention.id) or {}
            for entity, name in bearers.values():
                if name.quality is not NameQuality.WEAK:
                    names.setdefault(entity.id, set()).add(fold(mention.name))
            rows = list(bearers.values())
            if rows and all(_is_one(rows[0][0], other) for other, _ in rows[1:]):
                pointed |= {entity.id for entity, name in rows if _points(entity, name)}
        return cls(
            claimed=_claimed_lists(reading),
            posts=_claimed_posts(reading),
            offices=_claimed_offices(reading),
            listed_in=_claimed_dates(reading),
            years=_years(reading),
            days=frozenset(_days(folded.split())) | _days_elsewhere(reading),
            born=_born(reading),
            births=births_of(reading),
            quoted=quoted_of(reading),
            told_apart=told_apart(reading),
            called=called_so(reading),
            in_rows=in_rows(reading),
            home=_HOMES.get(reading.document.language, ""),
            words=frozenset(folded.split()),
            nations=_nations(reading),
            text=f" {folded} ",
            entities=frozenset(pointed),
            names=names,
            view=view,
        )


def _is_one(one: Entity, other: Entity) -> bool:
    return one.kind is MentionKind.PERSON and is_one_person(one, other)


def _points(entity: Entity, name: Name) -> bool:
    full = entity.kind is not MentionKind.PERSON or len(fold(name.text).split()) > 1
    return full and name.quality is not NameQuality.WEAK


def _nations(reading: Reading) -> frozenset[str]:
    """The countries that words of a report mean; few languages write the words for peoples with a capital."""
    document = reading.document
    small = document.language in _SMALL_PEOPLES
    return frozenset(nation_of(word) for word in set(document.text.split()) if small or not word[:1].islower())


_SMALL_PEOPLES = ("fr", "es", "it", "pt", "ru")
"""Languages that write `tunisien`, `guatemalteco` small."""


def _days_elsewhere(reading: Reading) -> frozenset[str]:
    """The days of a report in a language whose months are written in other ways."""
    document = reading.document
    if document.language in ("en", "und"):
        return frozenset()
    dates = find_dates(document.text, language=document.language)
    periods = [date.period for date in dates if date.period is not None and not date.relative]
    return frozenset(str(period.first) for period in periods if period.days == 1)


def _days(words: list[str]) -> Iterator[str]:
    """Yield the days written as `24 august 2021` or `august 24 2021` in folded words."""
    for first, second, year in zip(words, words[1:], words[2:], strict=False):
        for day, month in ((first, second), (second, first)):
            if month in _MONTH_OF and _DAY.fullmatch(day) and _YEAR.fullmatch(year):
                yield f"{year}-{_MONTH_OF[month]}-{int(day):02}"


def _claimed_lists(reading: Reading) -> dict[str, set[str]]:
    """Chain to the lists that the report says its party stands on."""
    claimed: dict[str, set[str]] = {}
    chains = {mention.id: mention.chain or mention.id for mention in reading.mentions}
    for claim in reading.claims:
        if not isinstance(claim, DesignationClaim) or claim.polarity is Polarity.NEGATIVE or claim.status != "listed":
            continue
        source = LIST_OF.get(claim.authority or claim.context_authority)
        if source is None:
            continue
        for party in claim.parties:
            claimed.setdefault(chains.get(party, party), set()).add(source)
    return claimed


def _claimed_dates(reading: Reading) -> dict[str, list[Period]]:
    """Chain to the days or months, not years, in which the report says its party was put on a list."""
    claimed: dict[str, list[Period]] = {}
    chains = {mention.id: mention.chain or mention.id for mention in reading.mentions}
    for claim in reading.claims:
        if not isinstance(claim, DesignationClaim) or claim.polarity is Polarity.NEGATIVE or claim.status != "listed":
            continue
        when = claim.when
        if when is None or when.period is None or when.relation not in ("in", "since"):
            continue
        # A listing `since April 2023` began in that month.
        period = parse_edtf(when.period.edtf.partition("/")[0])
        if period.precision not in ("day", "month"):
            continue
        for party in claim.parties:
            claimed.setdefault(chains.get(party, party), []).append(period)
    return claimed


_HOMES = {"ru": "russia", "fa": "iran", "ps": "afghanistan", "de": "germany"}
"""Languages to the country that most reports in them come from and speak of: its name tells little."""


def _born(reading: Reading) -> dict[str, set[int]]:
    """Chain to the years in which the report says its person was born."""
    chains = {mention.id: mention.chain or mention.id for mention in reading.mentions}
    born: dict[str, set[int]] = {}
    for claim in reading.claims:
        if isinstance(claim, IdentityClaim) and claim.party is not None and claim.born is not None:
            year = claim.born.edtf[:4]
            if year.isdigit() and claim.polarity is not Polarity.NEGATIVE:
                born.setdefault(chains.get(claim.party, claim.party), set()).add(int(year))
    return born


def _years(reading: Reading) -> dict[str, set[str]]:
    """Mention to the years of its sentence, but for those in which the report says that another party was born."""
    chains = {mention.id: mention.chain or mention.id for mention in reading.mentions}
    born: dict[str, set[str]] = {}
    for claim in reading.claims:
        if isinstance(claim, IdentityClaim) and claim.party is not None and claim.born is not None:
            born.setdefault(chains.get(claim.party, claim.party), set()).add(claim.born.edtf[:4])
    text = reading.document.text
    sentences = split_sentences(text)
    starts = [start for start, _ in sentences]
    written: dict[int, set[str]] = {}
    years: dict[str, set[str]] = {}
    for mention in reading.mentions:
        at = max(0, bisect.bisect_right(starts, mention.span.start) - 1)
        if at not in written:
            first, last = sentences[at]
            written[at] = {word for word in fold(even_letters(text[first:last])).split() if _YEAR.fullmatch(word)}
        of_others = {year for chain, said in born.items() if chain != chains[mention.id] for year in said}
        years[mention.id] = written[at] - (of_others - born.get(chains[mention.id], set()))
    return years


_POSTS = frozenset(RoleClass) - {RoleClass.MEMBER, RoleClass.SENIOR, RoleClass.OTHER, RoleClass.OFFICER}
"""Classes of post that few hold; that somebody is a member of something tells nobody apart."""


def _claimed_posts(reading: Reading) -> dict[str, set[RoleClass]]:
    """Chain to the classes of the posts that the report says its person holds or held."""
    claimed: dict[str, set[RoleClass]] = {}
    chains = {mention.id: mention.chain or mention.id for mention in reading.mentions}
    for claim in reading.claims:
        if not isinstance(claim, RoleClaim) or claim.holder is None or claim.polarity is Polarity.NEGATIVE:
            continue
        if claim.role in _POSTS:
            claimed.setdefault(chains.get(claim.holder, claim.holder), set()).add(claim.role)
    return claimed


def _claimed_offices(reading: Reading) -> dict[str, set[str]]:
    """Chain to the portfolios of the posts that the report says its person holds or held, in whatever language."""
    claimed: dict[str, set[str]] = {}
    chains = {mention.id: mention.chain or mention.id for mention in reading.mentions}
    for claim in reading.claims:
        if isinstance(claim, RoleClaim) and claim.holder is not None and claim.polarity is not Polarity.NEGATIVE:
            offices = offices_of(f"{claim.title} {claim.place}")
            claimed.setdefault(chains.get(claim.holder, claim.holder), set()).update(offices)
    return claimed
