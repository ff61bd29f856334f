"""What is told of the bearer of a name, held against what the record says of a party: reasons and conflicts."""

import dataclasses
import re
from collections.abc import Iterable, Iterator

from onrecord.model.record import Entity, Entry
from onrecord.model.time import parse_edtf
from onrecord.record.base import RecordView
from onrecord.text.names import PLAIN, name_parts
from onrecord.text.normalize import fold, skeleton

_BORN = re.compile(
    r"(?:\bborn\b|\bb\.|\bdob\b|date of birth|birth ?date|year of birth|\bn[ée]e?\b|\bgeboren\b|\bgeb\.|nacid[oa]|"
    r"родил\w+|р\.)[^0-9;]{0,24}(?:\d{1,2}[^0-9;]{1,12}){0,2}((?:1[89]|20)\d\d)",
    re.IGNORECASE,
)
_NATIONAL = re.compile(r"([^;,()]{1,40}?) (?:nationals?|citizens?)\b", re.IGNORECASE)
_BIRTH = "born: "
_SLACK = 3
"""Years by which lists differ on one person's birth without meaning two people: it speaks neither for nor against.

Of 451 persons that the UN and OFAC lists at hand both have, eight have a birth on the UN list that lies one to three
years from every birth that OFAC gives, and three one that lies further.
"""
_PEOPLE = "aeinsk"
"""First letters of the endings that make a people of a country: `Liby-an`, `Chin-ese`, `Pakistan-i`."""
_WORD = re.compile(r"\w+")
_GENERIC = frozenset(
    """
    this that with from have been were also known name named only mention mentioned member members group group's
    leader head senior former chief deputy director minister president general commander national nationals regime
    province district city village republic islamic state people council committee party company organization
    movement army force forces under linked sanctioned born person male female gender entity listed list security
    office officer official brother sister father mother uncle aunt niece nephew cousin relative late other than
    part founder founded short form used after united nations international foreign affairs department ministry
    local report reports press unit based armed north south east west central public federal military political
    government branch regional active year years described between related including well first second third man
    woman people who whose where when which their they associated responsible involved believed reportedly
    operating operations activities support supports individual
    """.split()
)
"""Words that describe many; two texts that share one share nothing."""


@dataclasses.dataclass(frozen=True)
class Told:
    """What a query tells of the bearer.

    Attributes:
        text: It, folded, between spaces.
        years: Years of birth.
        countries: Countries of which it calls the bearer a national, folded.
        words: Its words that may tell parties apart, by their skeleton, or as they are where they are acronyms.
        acronyms: Those of them that are acronyms.
        empty: Nothing is told.
    """

    text: str
    years: frozenset[int]
    countries: tuple[str, ...]
    words: dict[str, str]
    acronyms: frozenset[str]
    empty: bool


def told_of(text: str, name: str) -> Told:
    """Return what a text tells of the bearer of a name; words of the name itself tell nothing."""
    own = {skeleton(word) for word in fold(name).split()}
    words: dict[str, str] = {}
    acronyms = []
    for word in _WORD.findall(text):
        folded = fold(word)
        acronym = word.isupper() and len(word) > 2
        if (
            (acronym or len(folded) > 3)
            and folded not in _GENERIC
            and not folded.isdigit()
            and skeleton(folded) not in own
        ):
            words.setdefault(folded if acronym else skeleton(folded), folded)
            if acronym:
                acronyms.append(folded)
    return Told(
        text=f" {fold(text)} ",
        years=frozenset(int(year) for year in _BORN.findall(text)),
        countries=tuple(fold(country.split(";")[-1]) for country in _NATIONAL.findall(text)),
        words=words,
        acronyms=frozenset(acronyms),
        empty=not text.strip(),
    )


@dataclasses.dataclass(frozen=True)
class Bearing:
    """How what is told bears on a party.

    Attributes:
        strong: Reasons that carry a weak name or a part of one: a birth, a party named together, several words.
        weak: Reasons that need a full name.
        hints: A single word in common; with a full name in the very spelling it is a reason too.
        conflicts: What speaks against the party.
    """

    strong: tuple[str, ...]
    weak: tuple[str, ...]
    hints: tuple[str, ...]
    conflicts: tuple[str, ...]

    @property
    def beyond_birth(self) -> bool:
        """Whether a strong reason speaks for the party that is not its birth."""
        return any(not reason.startswith(_BIRTH) for reason in self.strong)


def bearing_of(told: Told, entity: Entity, query: str, view: RecordView) -> Bearing:
    """Return how what is told of a name's bearer bears on a party of the record."""
    strong: list[str] = []
    weak: list[str] = []
    conflicts: list[str] = []
    countries = [country for country in entity.nationalities if _names_country(told.text, country)]
    born = sorted(_years(entity))
    if told.years and born:
        if any(low <= year <= high for year in told.years for low, high in born):
            # A year in common does not outweigh another nationality.
            foreign = told.countries and entity.nationalities and not countries
            (weak if foreign else strong).append(f"{_BIRTH}{min(told.years)}")
        elif all(year < low - _SLACK or year > high + _SLACK for year in told.years for low, high in born):
            held = ", ".join(str(low) if low == high else f"{low} to {high}" for low, high in born)
            conflicts.append(f"born {min(told.years)}; the record has {held}")
    other_name = _other_name(told, entity, query)
    if other_name:
        strong.append(f"another of its names is told: {other_name}")
    places = [part.strip() for place in entity.born_at for part in place.split(",") if _names_country(told.text, part)]
    if countries:
        weak.append(f"nationality: {countries[0]}")
    elif places:
        weak.append(f"place: {places[0]}")
    if not countries and told.countries and entity.nationalities and not born:
        conflicts.append(f"{told.countries[0]} national; the record has {', '.join(entity.nationalities)}")
    shared = _shared_words(told, entity, view)
    together = [word for word, of_party in shared if of_party]
    others = [word for word, of_party in shared if not of_party]
    if together:
        strong.append(f"named together: {', '.join(together[:3])}")
    if len(others) > 1:
        strong.append(f"described alike: {', '.join(others[:4])}")
    hints = tuple(f"described alike: {word}" for word in others[:1]) if len(others) == 1 else ()
    named = {fold(country) for country in entity.nationalities}
    programmes = [name for name in entity.programmes if f" {fold(name)} " in told.text and fold(name) not in named]
    if programmes:
        weak.append(f"programme: {programmes[0]}")
    return Bearing(tuple(strong), tuple(weak), hints, tuple(conflicts))


def _other_name(told: Told, entity: Entity, query: str) -> str:
    """Return another name of the party of which every telling word is told, two at least; empty where none is."""
    heard = {skeleton(part.text) for part in name_parts(told.text)} | {skeleton(word) for word in told.text.split()}
    known = {skeleton(word) for word in fold(query).split()}
    for name in entity.names:
        words = [part.text for part in name_parts(name.text) if part.role == PLAIN]
        bones = {skeleton(word) for word in words}
        if len(bones) > 1 and bones <= heard and not bones <= known:
            return name.text
    return ""


def _years(entity: Entity) -> Iterator[tuple[int, int]]:
    for value in entity.born:
        period = parse_edtf(value.edtf)
        if period.first is not None and period.last is not None:
            slack = 1 if value.approximate else 0
            yield period.first.year - slack, period.last.year + slack


def _names_country(text: str, country: str) -> bool:
    """Whether a folded text names a country, or a people by a word that begins as it does: `Libya`, `Libyan`."""
    folded = fold(country)
    if not folded:
        return False
    if f" {folded} " in text:
        return True
    if len(folded) < 4 or " " in folded:
        return False
    stem = folded.removesuffix("stan").rstrip("aeiou")
    return len(stem) > 3 and any(
        word.startswith(stem) and 0 < len(word) - len(stem) <= 4 and word[len(stem)] in _PEOPLE for word in text.split()
    )


def _shared_words(told: Told, entity: Entity, view: RecordView) -> list[tuple[str, bool]]:
    """Return the telling words that the record uses of a party too, each with whether it is of another party's name."""
    if not told.words:
        return []
    own = {skeleton(word) for name in entity.names for word in fold(name.text).split()}
    places = (*entity.nationalities, *entity.born_at, *told.countries)
    countries = [part for place in places for part in place.split(",")]
    parties = _keys(name for name in _party_names(entity, view))
    plain = _keys(_texts(entity, view))
    found = []
    for key, word in told.words.items():
        if key in own or any(_names_country(f" {word} ", country) for country in countries):
            continue
        if key in parties or (key == word and key in plain and key in told.acronyms):
            found.append((word, True))
        elif key in plain:
            found.append((word, False))
    return found


def _keys(texts: Iterable[str]) -> set[str]:
    keys: set[str] = set()
    for text in texts:
        for word in _WORD.findall(text):
            folded = fold(word)
            if folded not in _GENERIC and len(folded) > 2:
                keys.add(folded if word.isupper() and len(word) < 6 else skeleton(folded))
                keys.add(folded)
    return keys


def _party_names(entity: Entity, view: RecordView) -> Iterator[str]:
    for relative in entity.relatives:
        yield view.entity(relative).name
    for entry in _entries(entity, view):
        yield from entry.linked_to


def _texts(entity: Entity, view: RecordView) -> Iterator[str]:
    yield from entity.titles
    yield from entity.born_at
    for entry in _entries(entity, view):
        yield entry.remarks


def _entries(entity: Entity, view: RecordView) -> Iterator[Entry]:
    for source in sorted({ref.partition(":")[0] for ref in entity.refs}):
        for presence in view.presences(entity.id, source):
            if presence.entry is not None:
                yield presence.entry
                break
