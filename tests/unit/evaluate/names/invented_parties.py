"""Invented list entries: enough persons and groups for every split to have some of each."""

from onrecord.model.record import DateValue, Entry, Name
from onrecord.model.vocab import MentionKind, NameQuality

GIVEN = "Marko Jelena Tomas Rashid Yusuf Leila Pedro Ines Boris Olga Karim Nadia".split()
FAMILY = "Vukovar Brenner Qadiri Soltani Mendoza Kovalenko Haddad Lindqvist Okafor Tanaka".split()
GROUP = "Harvest Copper Meridian Falcon Delta Orchid Granite Saffron Lantern Juniper".split()


def name(text: str, quality: NameQuality = NameQuality.PRIMARY, script: str = "Latn") -> Name:
    return Name(text=text, quality=quality, script=script)


def person(number: int, source: str = "ofac") -> Entry:
    given, family = GIVEN[number % len(GIVEN)], FAMILY[number // len(GIVEN) % len(FAMILY)]
    middle = FAMILY[(number * 7 + 3) % len(FAMILY)].lower().capitalize()
    return Entry(
        source=source,
        id=str(number),
        kind=MentionKind.PERSON,
        names=(
            name(f"{given} {middle} {family.upper()}"),
            name(f"{family} {middle} {given}", NameQuality.GOOD),  # a reordering only
            name(f"Abu {given} al-{family}i", NameQuality.GOOD),
            name(f"EL {given.upper()}ITO", NameQuality.WEAK),
        ),
    )


def group(number: int) -> Entry:
    first, second = GROUP[number % len(GROUP)], GROUP[(number // len(GROUP) + number + 1) % len(GROUP)]
    return Entry(
        source="ofac",
        id=f"{number}g",
        kind=MentionKind.ORGANIZATION,
        names=(name(f"{first} {second} Trading LLC"), name(f"House of {first} {number}", NameQuality.GOOD)),
    )


def listed() -> list[Entry]:
    return [*(person(number) for number in range(120)), *(group(number) for number in range(60))]


def elsewhere() -> list[Entry]:
    """Entries of another list: one that is a person of the first by an order of her name, and one that is nobody's."""
    known = person(5)
    family, middle, given = known.names[1].text.split()
    return [
        Entry(
            source="un",
            id="X.1",
            kind=MentionKind.PERSON,
            names=(
                name(f"{given} {middle} {family}"),
                name("Abou Spelling Elsewhere", NameQuality.GOOD),
                name("أبو فلان", NameQuality.GOOD, "Arab"),
            ),
        ),
        Entry(
            source="un",
            id="X.2",
            kind=MentionKind.PERSON,
            names=(name("Somebody Entirely Else"), name("Кто-то другой", NameQuality.GOOD, "Cyrl")),
            born=(DateValue(edtf="1970-01-01"),),
        ),
    ]
