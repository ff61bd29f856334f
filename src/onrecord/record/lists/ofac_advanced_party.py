"""One party of OFAC's advanced XML: its names, features and dates, with every reference value resolved."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from lxml import etree

from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists.forms import squeeze
from onrecord.record.lists.ofac_entry import Alias, Party, is_private
from onrecord.record.lists.ofac_xml import local

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTH_ENDS = frozenset({(2, 29), *((month, 30) for month in (4, 6, 9, 11)), (2, 28)})
_FAMILY = frozenset({"last name", "maiden name", "matronymic"})
_WHOLE = frozenset({"entity name", "vessel name", "aircraft name", "nickname"})
_JOINED = frozenset({"han", "hani", "hans", "hant", "hang", "hangul", "chinese", "chinese simplified", "korean"})
"""Scripts in which a family name comes first and no space follows it, as OFAC names or codes them."""
_LABELS = {"A.K.A.": "a.k.a.", "F.K.A.": "f.k.a.", "N.K.A.": "n.k.a."}
_NOT_REMARKS = frozenset({"Location"})


class Odd(Exception):
    """A party that cannot be read, and why."""


class References(NamedTuple):
    """The reference values of a file, by the name of their element and their id, and its places."""

    values: dict[str, dict[str, str]]
    subtypes: dict[str, str]
    countries: dict[str, str]
    places: dict[str, str]

    def value(self, kind: str, key: str | None) -> str:
        """Return what an id stands for.

        Raises:
            Odd: The file does not say.
        """
        found = self.values.get(kind, {}).get(key or "")
        if found is None:
            raise Odd(f"{kind} {key} is not among the reference values")
        return found


class Read(NamedTuple):
    """A party, the ids of its profiles and identities, and what could not be read of it."""

    party: Party
    profiles: tuple[str, ...]
    identities: tuple[str, ...]
    left: tuple[str, ...]


def read_party(element: "etree._Element", references: References) -> Read:
    """Return what a DistinctParty says; programmes, listing dates and relations stand elsewhere in the file.

    Raises:
        Odd: It has no number or name, or an id that stands for nothing.
    """
    number = element.get("FixedRef", "")
    profiles = [child for child in element if local(child.tag) == "Profile"]
    if not number.isascii() or not number.isdigit():
        raise Odd(f"'{number[:20]}' is not an entry number")
    if not profiles:
        raise Odd(f"{number}: no profile")
    party = Party(number=number, kind=_kind(profiles[0], references), names=[])
    comments = [squeeze(child.text) for child in element if local(child.tag) == "Comment"]
    party.comment = "; ".join(filter(None, comments))
    identities: list[str] = []
    left: list[str] = []
    for profile in profiles:
        for child in profile:
            if local(child.tag) == "Identity":
                identities.append(child.get("ID", ""))
                party.names += _names(child, references)
            elif local(child.tag) == "Feature":
                left += _add_feature(party, child, references)
    if not any(alias.quality is NameQuality.PRIMARY for alias in party.names):
        raise Odd(f"{number}: no name")
    return Read(party, tuple(profile.get("ID", "") for profile in profiles), tuple(identities), tuple(left))


def _kind(profile: "etree._Element", references: References) -> MentionKind:
    subtype = profile.get("PartySubTypeID", "")
    if subtype not in references.subtypes:
        raise Odd(f"PartySubType {subtype} is not among the reference values")
    kind = references.value("PartyType", references.subtypes[subtype])
    kinds = {"Individual": MentionKind.PERSON, "Entity": MentionKind.ORGANIZATION}
    return kinds.get(kind, MentionKind.OTHER)


def _names(identity: "etree._Element", references: References) -> Iterator[Alias]:
    types = {
        group.get("ID", ""): references.value("NamePartType", group.get("NamePartTypeID")).lower()
        for group in identity.iterfind("{*}NamePartGroups/{*}MasterNamePartGroup/{*}NamePartGroup")
    }
    false = identity.get("False") == "true"
    for alias in identity.iterfind("{*}Alias"):
        label = references.value("AliasType", alias.get("AliasTypeID"))
        if alias.get("Primary") == "true" and not false:
            quality = NameQuality.PRIMARY
        elif alias.get("LowQuality") == "true" or false:
            quality = NameQuality.WEAK
        else:
            quality = NameQuality.GOOD
        for documented in alias.iterfind("{*}DocumentedName"):
            text = _whole_name(documented, types, references)
            if text:
                yield Alias(text, quality, _LABELS.get(label, label.lower()))


def _whole_name(documented: "etree._Element", types: dict[str, str], references: References) -> str:
    """Join the parts as the CSV form does: `SURNAME, Given Patronymic`; parts keep their order within each side."""
    family: list[str] = []
    given: list[str] = []
    script = ""
    for value in documented.iterfind("{*}DocumentedNamePart/{*}NamePartValue"):
        text = squeeze(value.text).replace('"', "'")
        script = references.value("Script", value.get("ScriptID")).lower()
        if not text:
            continue
        part = types.get(value.get("NamePartGroupID", ""), "")
        (family if part in _FAMILY or part in _WHOLE else given).append(text)
    if script in _JOINED:
        return "".join((*family, *given))
    return ", ".join(filter(None, (" ".join(family), " ".join(given))))


def _add_feature(party: Party, feature: "etree._Element", references: References) -> Iterator[str]:
    """Put a feature where it belongs; give what could not be read, in words."""
    label = references.value("FeatureType", feature.get("FeatureTypeID"))
    for version in feature.iterfind("{*}FeatureVersion"):
        if label in _NOT_REMARKS:
            continue
        texts = list(values_of(version, references))
        if not texts and version.find("{*}DatePeriod") is not None:
            yield f"{party.number} {label}"
        for text in texts:
            _put(party, label, text)


def _put(party: Party, label: str, text: str) -> None:
    match label:
        case "Birthdate":
            party.births.append(text)
        case "Place of Birth":
            party.places.append(text)
        case "Nationality Country":
            party.nationalities.append(text)
        case "Citizenship Country":
            party.citizenships.append(text)
        case "Gender":
            party.gender = party.gender or text
        case "Title":
            party.titles.append(text)
        case _ if not is_private(f"{label} {text}"):
            party.features.append((label, text))
        case _ if party.kind is not MentionKind.PERSON:
            party.numbers.append(f"{label} {text}")


def values_of(version: "etree._Element", references: References) -> Iterator[str]:
    """Yield what one version of a feature says: periods, texts, reference values, countries."""
    for period in version.iterfind("{*}DatePeriod"):
        if text := period_text(period, references):
            yield text
    for detail in version.iterfind("{*}VersionDetail"):
        if text := squeeze(detail.text):
            yield text
        elif reference := detail.get("DetailReferenceID"):
            yield references.value("DetailReference", reference)
    for place in version.iterfind("{*}VersionLocation"):
        country = references.places.get(place.get("LocationID", ""), "")
        if country:
            yield country


def period_text(period: "etree._Element", references: References) -> str:
    """Return a period in OFAC's own words: `1962`, `01 Jan 1966`, `circa 1959`, `1987 to 1989`; empty where it is none.

    The file gives a year as the span from 1 January to 31 December.
    """
    calendar = references.values.get("CalendarType", {}).get(period.get("CalendarTypeID", ""), "Gregorian")
    points = [point for bound in period for point in bound if local(point.tag) in ("From", "To")]
    dates = [date for date in map(_date, points) if date is not None]
    if not dates or calendar != "Gregorian" or len(dates) != len(points):
        return ""
    approximate = any(bound.get("Approximate") == "true" for bound in period)
    return ("circa " if approximate else "") + _span(min(dates), max(dates))


def _span(first: tuple[int, int, int], last: tuple[int, int, int]) -> str:
    if first == last:
        return _day(first)
    if first[1:] == (1, 1) and last[1:] == (12, 31):
        return f"{first[0]}" if first[0] == last[0] else f"{first[0]} to {last[0]}"
    ends_month = last[2] == 31 or (last[1], last[2]) in _MONTH_ENDS
    if first[:2] == last[:2] and first[2] == 1 and ends_month:
        return f"{_MONTHS[first[1] - 1]} {first[0]}"
    return f"{_day(first)} to {_day(last)}"


def _day(date: tuple[int, int, int]) -> str:
    return f"{date[2]:02d} {_MONTHS[date[1] - 1]} {date[0]}"


def _date(point: "etree._Element") -> tuple[int, int, int] | None:
    numbers = numbers_of(point)
    return numbers if numbers is not None and 1 <= numbers[1] <= 12 and 1 <= numbers[2] <= 31 else None


def numbers_of(point: Iterable["etree._Element"]) -> tuple[int, int, int] | None:
    """Return Year, Month and Day below an element; None where one is missing or no number."""
    texts = {local(child.tag): (child.text or "").strip() for child in point}
    parts = [texts.get(name, "") for name in ("Year", "Month", "Day")]
    if not all(part.isascii() and part.isdigit() for part in parts):
        return None
    return int(parts[0]), int(parts[1]), int(parts[2])
