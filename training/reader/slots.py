"""Learn which date and place are those of an incident: `python -m training.reader.slots FOLDER`.

Examples are the incidents of MUC-4's keys with the places where their fillers stand in the text; the net gives only
mentions of places and triggers, of which MUC-4 taught it nothing, so that all documents serve. Trees, odds of words and
the gazetteer of the keys go into the settings of the folder. Odds and gazetteer that a row is scored with are of other
documents.
"""

import argparse
import collections
import json
import math
import re
from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from onrecord.evaluate.reader.ceaf import normal
from onrecord.evaluate.reader.corpora import MucDocument, muc4
from onrecord.evaluate.reader.keys import IncidentKey, read_key
from onrecord.evaluate.reader.slots import date_fits
from onrecord.read.learnt.fillers import DocumentTold, read_fillers
from onrecord.read.learnt.incident_dates import date_features, dates_of
from onrecord.read.learnt.incident_people import CHOSEN_EFFECTS, groups_of, people_features
from onrecord.read.learnt.incident_places import (
    Known,
    countries_of,
    country_features,
    place_features,
    places_of,
)
from onrecord.read.learnt.incident_slots import views_of
from onrecord.read.learnt.labels import FILLERS
from onrecord.read.learnt.model import NETWORK, SETTINGS, Model
from onrecord.read.learnt.surroundings import Surroundings
from onrecord.read.learnt.trees import Trees
from training.reader import trees
from training.reader.paths import SHARED

CORPORA = SHARED / "corpora"
PARTS = 5
LINE = 0.3
"""Chance from which a place is given: from here down, a finer place costs as many right ones as it brings."""
_LEAST_SEEN = 6
Gazetteer = dict[str, Known]
PEOPLE_LINE = 0.35


class Example(NamedTuple):
    """One incident of the keys as seen in its document."""

    document: MucDocument
    things: list[tuple[int, int, str, float]]
    view: Surroundings
    apart: Surroundings
    kind: str
    key: IncidentKey


class Table(NamedTuple):
    """The choices for one incident: where each stands in the text, right or not, and their rows."""

    spans: list[list[tuple[int, int]]]
    right: list[bool]
    rows: Callable[[dict[str, float]], list[list[float]]]
    view: Surroundings


TableOf = Callable[[Example, Gazetteer], Table | None]


def examples_of(documents: Sequence[MucDocument], told: Sequence[DocumentTold]) -> list[Example]:
    """Return the incidents of documents with the view from where their fillers stand."""
    out = []
    for document, found in zip(documents, told, strict=True):
        triggers = [start for start, _, label, _ in found.things if label == "E"]
        views, apart = (
            views_of(document.text, [sorted(_starts(document.text, t, roles)) for t in document.templates], triggers)
            for roles in (FILLERS, [role for role in FILLERS if role != "Victim"])
        )
        for view, other, template, key in zip(views, apart, document.templates, document.keys, strict=True):
            kind = template["incident_type"].split(" / ")[0]
            out.append(Example(document, found.things, view, other, kind, read_key(key)))
    return out


def _starts(text: str, template: dict[str, Any], roles: Sequence[str]) -> set[int]:
    words = {m[0].lower() for role in roles for entity in template[role] for m in entity}
    return {match.start() for w in words for match in re.finditer(rf"(?<!\w){re.escape(w)}(?!\w)", text)}


def gazetteer_of(documents: Iterable[MucDocument]) -> Gazetteer:
    """Return the places of the keys, each with the level and country it has most often."""
    seen: dict[str, collections.Counter[tuple[str, str]]] = collections.defaultdict(collections.Counter)
    for document in documents:
        for place in [place for key in document.keys for place in read_key(key).places]:
            for level, name in place.levels.items():
                seen[name][level, name if level == "country" else place.levels.get("country", "")] += 1
    return {name: Known(*counts.most_common(1)[0][0], sum(counts.values())) for name, counts in seen.items()}


def date_table(example: Example, _gazetteer: Gazetteer) -> Table | None:
    """Return the dates in question."""
    document, key = example.document, example.key
    dates = dates_of(document.text, document.published)
    if not dates or not key.dates:
        return None
    right = [date.period is not None and date_fits(date.period, key.dates) for date in dates]
    return Table(
        [[(d.start, d.end)] if d.start >= 0 else [] for d in dates], right,
        lambda odds: list(date_features(dates, example.view, document.published, odds)), example.view,
    )  # fmt: skip


def place_table(example: Example, gazetteer: Gazetteer) -> Table | None:
    """Return the places below a country in question."""
    document = example.document
    places = places_of(document.text, example.things, gazetteer)
    fine = [place for place in places if place.level != "country"]
    names = {normal(name) for p in example.key.places for level, name in p.levels.items() if level != "country"}
    if not fine or not example.key.places:
        return None
    return Table(
        [[(p.start, p.end)] for p in fine], [normal(p.name) in names for p in fine],
        lambda odds: list(place_features(fine, example.view, gazetteer, document.written_at, odds)), example.view,
    )  # fmt: skip


def country_table(example: Example, gazetteer: Gazetteer) -> Table | None:
    """Return the countries in question."""
    document = example.document
    places = places_of(document.text, example.things, gazetteer)
    countries = countries_of(places, gazetteer, document.written_at)
    right = {place.levels.get("country") for place in example.key.places}
    if not countries or not right:
        return None
    return Table(
        [[]] * len(countries), [country in right for country in countries],
        lambda _: list(country_features(places, example.view, gazetteer, document.written_at, countries)), example.view,
    )  # fmt: skip


def people_table(example: Example, _gazetteer: Gazetteer) -> Table | None:
    """Return the people in question, right where the keys hold them."""
    text, groups = example.document.text, groups_of(example.document.text, example.things)
    names = {words for person in example.key.people for words in person.words}
    if not groups:
        return None
    return Table(
        [group.places for group in groups], [normal(group.words) in names for group in groups],
        lambda odds: list(people_features(groups, text, example.apart, example.kind, odds)), example.apart,
    )  # fmt: skip


def effect_table(effect: str) -> TableOf:
    """Return what makes the table of one effect: of the people of the keys, those it befell."""

    def table(example: Example, _gazetteer: Gazetteer) -> Table | None:
        text = example.document.text
        there = {words: person.effects for person in example.key.people for words in person.words}
        groups = [group for group in groups_of(text, example.things) if normal(group.words) in there]
        if not groups:
            return None
        return Table(
            [group.places for group in groups], [effect in there[normal(group.words)] for group in groups],
            lambda odds: list(people_features(groups, text, example.apart, example.kind, odds)), example.apart,
        )  # fmt: skip

    return table


def odds_of(tables: Iterable[Table]) -> dict[str, float]:
    """Return how much more often words stand beside a right choice than beside a wrong one, as log odds."""
    seen = (collections.Counter[str](), collections.Counter[str]())
    count = [0, 0]
    for table in tables:
        for spans, right in zip(table.spans, table.right, strict=True):
            for span in spans:
                seen[right].update(set(table.view.words(*span)))
                count[right] += 1
    base = math.log((count[1] + 1) / (count[0] + 1))
    return {
        word: round(math.log((seen[1][word] + 0.5) / (seen[0][word] + 0.5)) - base, 2)
        for word in sorted(seen[0].keys() | seen[1].keys())
        if seen[0][word] + seen[1][word] >= _LEAST_SEEN
    }


def part_of(document: MucDocument) -> int:
    """Return the part of a document when the set is crossed."""
    return sha256(document.id.encode()).digest()[0] % PARTS


def learn(name: str, parts: Sequence[Sequence[Table]], rounds: int) -> dict[str, Any]:
    """Return trees of all parts, print the share of best choices that are right, each part by trees of the others."""
    odds = [odds_of(t for at, part in enumerate(parts) if at != here for t in part) for here in range(len(parts))]
    rows = [[np.array(table.rows(odds[here])) for table in part] for here, part in enumerate(parts)]
    marks = [[np.array(table.right) for table in part] for part in parts]

    def fit(use: Sequence[int]) -> dict[str, Any]:
        x, y = (np.concatenate([one for at in use for one in some[at]]) for some in (rows, marks))
        return trees.fit(x, y, rounds=rounds)

    hits, chances, truth = list[bool](), list[float](), list[bool]()
    for here in range(len(parts)):
        model = Trees(fit([at for at in range(len(parts)) if at != here]))
        for r, m in zip(rows[here], marks[here], strict=True):
            found = model(r)
            hits.append(bool(m[int(np.argmax(found))]))
            chances, truth = chances + list(map(float, found)), truth + list(map(bool, m))
    possible = float(np.mean([bool(m.any()) for part in marks for m in part]))
    print(f"{name}: {len(hits)} incidents, the likeliest is right in {100 * float(np.mean(hits)):.1f} %, "
          f"some one in {100 * possible:.1f} %; fillers of the keys, each fifth by trees of the others")  # fmt: skip
    show_lines(np.array(chances), np.array(truth))
    return {"trees": fit(range(len(parts))), "odds": odds_of(t for part in parts for t in part)}


def show_lines(chances: np.ndarray[Any, Any], right: np.ndarray[Any, Any]) -> None:
    """Print precision and recall of single choices at some lines."""
    shown = []
    for line in (0.2, 0.3, 0.4, 0.5):
        above = chances >= line
        hits = int((above & right).sum())
        shown.append(f"{line}: P {100 * hits / max(1, above.sum()):.0f} R {100 * hits / max(1, right.sum()):.0f}")
    print("   ", "; ".join(shown))


_KINDS: tuple[tuple[str, TableOf, int], ...] = (
    ("date", date_table, 60),
    ("place", place_table, 60),
    ("country", country_table, 40),
    ("people", people_table, 60),
    *((effect, effect_table(effect), 30) for effect in CHOSEN_EFFECTS),
)


def main() -> None:
    """Fit, measure and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--network", default=NETWORK)
    given = parser.parse_args()
    documents = muc4(CORPORA, "train")
    model = Model(given.folder, given.network)
    with model.encoder.one_thread():
        told = [read_fillers(model, document.text) for document in documents]
    write(given.folder, documents, told)


def write(folder: Path, documents: Sequence[MucDocument], told: Sequence[DocumentTold]) -> None:
    """Learn from documents as read, and put what was learnt into the settings of a folder."""
    examples = examples_of(documents, told)
    slots: dict[str, Any] = {"gazetteer": gazetteer_of(documents)}
    others = [gazetteer_of(d for d in documents if part_of(d) != part) for part in range(PARTS)]
    for name, table, rounds in _KINDS:
        parts: list[list[Table]] = [[] for _ in range(PARTS)]
        for example in examples:
            part = part_of(example.document)
            if (made := table(example, others[part])) is not None:
                parts[part].append(made)
        slots[name] = learn(name, parts, rounds)
    slots["place"]["line"], slots["people"]["line"] = LINE, PEOPLE_LINE
    path = folder / SETTINGS
    settings = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({**settings, "slots": slots}, separators=(",", ":")), "utf-8")


if __name__ == "__main__":
    main()
