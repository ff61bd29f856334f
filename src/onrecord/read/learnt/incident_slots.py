"""Date, place and people of each incident of a document, chosen by trees over what the text offers."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from onrecord.model.time import Period
from onrecord.read.learnt.fillers import Candidate, DocumentTold, effect_of, same_entity
from onrecord.read.learnt.incident_dates import date_features, dates_of
from onrecord.read.learnt.incident_people import (
    CHOSEN_EFFECTS,
    EFFECTS,
    Group,
    People,
    groups_of,
    number_of,
    people_features,
)
from onrecord.read.learnt.incident_places import (
    LEVELS,
    Known,
    PlaceMention,
    countries_of,
    country_features,
    place_features,
    places_of,
)
from onrecord.read.learnt.surroundings import Surroundings
from onrecord.read.learnt.trees import Trees


class Dateline:
    """When and where a document was written, as far as known.

    Args:
        published: The day.
        place: The place, in small letters.
    """

    def __init__(self, published: Period | None = None, place: str = "") -> None:
        self.published = published
        self.place = place


class Chooser:
    """Trees with the odds of words that they were learnt with.

    Args:
        data: `trees`, `odds`, and where a chance alone decides, `line`.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.chances = Trees(data["trees"])
        self.odds: Mapping[str, float] = data["odds"]
        self.line = float(data.get("line", 0))


class SlotReader:
    """Fills the slots of incidents with the choosers and the gazetteer that a model ships with.

    Args:
        settings: `gazetteer`, and a chooser each for `date`, `country`, `place`, `people` and the effects.
    """

    def __init__(self, settings: Mapping[str, Any]) -> None:
        self._choosers = {
            name: Chooser(settings[name]) for name in ("date", "country", "place", "people", *CHOSEN_EFFECTS)
        }
        self._gazetteer = {name: Known(*known) for name, known in settings["gazetteer"].items()}

    def read(
        self, document: DocumentTold, incidents: Sequence[tuple[str, Sequence[Candidate]]], line: Dateline
    ) -> list["Slots"]:
        """Return the slots of each incident, given by its type and fillers."""
        text, triggers = document.text, triggers_of(document)
        places, groups = places_of(text, document.things, self._gazetteer), groups_of(text, document.things)
        views = views_of(text, [starts_of(fillers) for _, fillers in incidents], triggers)
        apart = views_of(
            text, [starts_of([f for f in fillers if f.role != "Victim"]) for _, fillers in incidents], triggers
        )
        return [
            Slots(
                self._date(text, view, line),
                self._place(places, view, line),
                [*_named(document, fillers), *self._people(document, groups, fillers, kind, other)],
            )
            for (kind, fillers), view, other in zip(incidents, views, apart, strict=True)
        ]

    def _date(self, text: str, view: Surroundings, line: Dateline) -> Period | None:
        dates, chooser = dates_of(text, line.published), self._choosers["date"]
        if not dates:
            return None
        chances = chooser.chances(list(date_features(dates, view, line.published, chooser.odds)))
        return dates[int(np.argmax(chances))].period

    def _place(self, places: Sequence[PlaceMention], view: Surroundings, line: Dateline) -> dict[str, str]:
        found: dict[str, str] = {}
        countries, known = countries_of(places, self._gazetteer, line.place), self._gazetteer
        if countries:
            rows = list(country_features(places, view, known, line.place, countries))
            found["country"] = countries[int(np.argmax(self._choosers["country"].chances(rows)))]
        fine, chooser = [place for place in places if place.level != "country"], self._choosers["place"]
        chances = chooser.chances(list(place_features(fine, view, known, line.place, chooser.odds)))
        for at in np.argsort(chances):
            if chances[at] >= chooser.line:
                found[fine[at].level] = fine[at].name
        return {level: found[level] for level in LEVELS if level in found}

    def _people(
        self,
        document: DocumentTold,
        groups: Sequence[Group],
        fillers: Sequence[Candidate],
        kind: str,
        view: Surroundings,
    ) -> list[People]:
        """Return the people who are no filler: those that keys describe and do not name."""
        text, chooser = document.text, self._choosers["people"]
        taken = [one.words for one in fillers]
        chances = chooser.chances(list(people_features(groups, text, view, kind, chooser.odds)))
        out = []
        for at in np.argsort(-chances):
            group = groups[at]
            if chances[at] < chooser.line or any(same_entity(words, group.words) for words in taken):
                continue
            taken.append(group.words)
            number = number_of(text, group.words, [start for start, _ in group.places], person=group.person)
            out.append(People(group.words, number, self._effect(group, text, kind, view)))
        return out

    def _effect(self, group: Group, text: str, kind: str, view: Surroundings) -> str:
        chances = {}
        for name in CHOSEN_EFFECTS:
            chooser = self._choosers[name]
            chances[name] = float(chooser.chances(list(people_features([group], text, view, kind, chooser.odds)))[0])
        best = max(chances, key=lambda name: chances[name])
        return best if chances[best] >= _LEAST_EFFECT else ""


_LEAST_EFFECT = 0.3
"""Chance from which an effect is given; of two groups in three the keys say what became of them."""


def _named(document: DocumentTold, fillers: Sequence[Candidate]) -> list[People]:
    """Return the victims among the fillers, whose effect the net has told; a person's name is one person."""
    out = []
    for one in fillers:
        if one.role != "Victim":
            continue
        person = any(
            label == "P" and any(start <= told.start and told.end <= end for told in one.told)
            for start, end, label, _ in document.things
        )
        places = [told.start for told in sorted(one.told, key=lambda told: -told.chance)]
        effect = effect_of(one)
        number = number_of(document.text, one.words, places, person=person)
        out.append(People(one.words, number, effect if effect in EFFECTS else ""))
    return out


class Slots:
    """What is filled of an incident beside its roles.

    Args:
        date: The days it may have happened on.
        place: Names by level, the widest first.
        people: Those it befell.
    """

    def __init__(self, date: Period | None, place: dict[str, str], people: list[People]) -> None:
        self.date = date
        self.place = place
        self.people = people

    def as_json(self) -> dict[str, Any]:
        """Return them as they stand in a template."""
        first, last = (self.date.first, self.date.last) if self.date else (None, None)
        return {
            "date": {"first": first.isoformat() if first else None, "last": last.isoformat() if last else None},
            "place": self.place,
            "people": [
                {"words": one.words, "low": one.number.low, "high": one.number.high, "effect": one.effect}
                for one in self.people
            ],
        }


def starts_of(fillers: Sequence[Candidate]) -> list[int]:
    """Return where the words of fillers stand."""
    return sorted({told.start for one in fillers for told in one.told})


def views_of(text: str, own: Sequence[Sequence[int]], triggers: Sequence[int]) -> list[Surroundings]:
    """Return the view from each incident, given by where its words start; one without words sees from the triggers."""
    return [
        Surroundings(
            text,
            starts or triggers,
            sorted({at for other, some in enumerate(own) if other != here for at in some} - set(starts)),
            triggers,
        )
        for here, starts in enumerate(own)
    ]


def triggers_of(document: DocumentTold) -> list[int]:
    """Return where words tell of events."""
    return [start for start, _, label, _ in document.things if label == "E"]
