"""Thousands of invented events, in three files that tell some of the same ones, and reports that meet them."""

import datetime as dt
import random

from onrecord.model.quantity import Estimate
from onrecord.model.record import Attribution, Event, Figure
from onrecord.record.files import RecordFile
from tests.unit.record.held_record import cite, record_file

PLACES = ("Kabul", "Khost", "Qarabad", "Oxtown", "Miran Shah", "Zarin Vale", "Port Lund", "Saint-Évre")
LANDS = ("Afghanistan", "Norland", "Westland")
TARGETS = ("Serena Hotel", "German embassy", "police academy bus", "central market", "American base", "girls' school")
WEAPONS = ("truck bomb", "suicide vests", "rifles")
PARTIES = ("key:haqqani-network", "key:taliban", "key:isil-k", "name:Haqqani Network", "name:Blue Front", "Red Front")
HOW = ("blamed", "claimed", "denied", "found")
FIRST = dt.date(2006, 1, 1)
DAYS = 5000


def many_events(count: int, seed: int) -> list[Event]:
    """Return events with ids that other seeds have too, so that files tell parts of the same event."""
    draw = random.Random(seed)
    return [_event(number, draw) for number in sorted(draw.sample(range(count * 2), count))]


def files(count: int) -> list[RecordFile]:
    """Return record files with this many events each."""
    return [record_file(f"{name}.toml", events=tuple(many_events(count, seed))) for seed, name in enumerate("abc")]


def _event(number: int, draw: random.Random) -> Event:
    place = (draw.choice(PLACES), draw.choice(LANDS))
    published = draw.choice((None, "2016-06-01", "2021-01-01"))
    source = cite(f"source-{draw.randrange(4)}", published=published, excerpt=f"{draw.randrange(90)} were killed")
    killed = draw.randrange(1, 120)
    return Event(
        id=f"made:{number}",
        name=f"Made {number}, {place[0]}",
        kind=draw.choice(("attack", "attack", "bombing", "meeting", "aggregate")),
        date=_date(draw),
        place_names=place if draw.random() < 0.9 else (),
        targets=tuple(draw.sample(TARGETS, draw.randrange(3))),
        weapons=tuple(draw.sample(WEAPONS, draw.randrange(3))),
        victims=draw.choice(("", "civilians", "police")),
        cites=(source,),
        figures=(Figure(cite=source, value=Estimate(low=killed, high=killed + draw.randrange(9), quote=f"{killed}")),),
        attributions=tuple(
            Attribution(cite=source, party=party, how=draw.choice(HOW))
            for party in draw.sample(PARTIES, draw.choice((0, 0, 0, 1, 2)))
        ),
        participants=tuple(draw.sample(PARTIES, draw.randrange(3))),
    )


def a_day(draw: random.Random) -> dt.date:
    """Return one of the days on which events happen."""
    return FIRST + dt.timedelta(days=draw.randrange(DAYS))


def _date(draw: random.Random) -> str:
    day = a_day(draw)
    later = day + dt.timedelta(days=draw.choice((1, 7, 36, 45, 400)))
    forms = (
        *[day.isoformat()] * 6,
        f"{day.isoformat()}~",
        f"{day:%Y-%m}",
        f"{day:%Y-%m}~",
        f"{day.year}",
        f"{day.isoformat()}/{later.isoformat()}",
        f"{day.isoformat()}/..",
        f"../{day.isoformat()}",
        f"{str(day.year)[:3]}X",
    )
    return draw.choice(forms)


def report(seed: int, sentences: int) -> str:
    """Return a report that tells of attacks, tolls and who did it, with dates of every precision and without."""
    draw = random.Random(seed)
    return "\n".join(_sentence(draw) for _ in range(sentences))


def _sentence(draw: random.Random) -> str:
    day = a_day(draw)
    when = draw.choice((f"On {day.day} {day:%B %Y}", f"In {day:%B %Y}", f"In {day.year}", "Years ago"))
    place, target, weapon = draw.choice(PLACES), draw.choice(TARGETS), draw.choice(WEAPONS)
    return draw.choice(
        (
            f"{when} a truck bomb killed {draw.randrange(1, 99)} people in {place}.",
            f"{when} gunmen with {weapon} attacked the {target} in {place} and killed {draw.randrange(1, 99)} people.",
            f"The Haqqani Network was blamed for the attack on the {target} in {place}.",
            "The Haqqani Network has been accused of attacks.",
            f"{when} the Taliban claimed responsibility for an attack on the {target} in {place}.",
            "The Haqqani Network killed civilians and police.",
            f"{when} the Taliban met the Haqqani Network in {place}.",
        )
    )
