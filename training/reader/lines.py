"""Tune from which chance a link is given: `python -m training.reader.lines FOLDER`.

Half of the held-out texts is read; for each label the line is taken that gives the best F of precision and recall with
precision counting double. The other half is measured by `held`. The lines go into the settings of the folder.
"""

import argparse
import collections
import json
import random  # noqa: TID251 - seeded
from pathlib import Path

from onrecord.evaluate.reader.counts import Counts, of_sets, score
from onrecord.read.learnt.facts import find_facts
from onrecord.read.learnt.labels import PAIRS
from onrecord.read.learnt.model import NETWORK, SETTINGS, Model
from training.markup import Item as Text
from training.reader import own
from training.reader.items import Item
from training.reader.sources import Sources

_LOW = 0.15
_GRID = [g / 100 for g in range(20, 92, 4)]
_ENOUGH = 8
"""Gold links below which a label keeps the line of all labels together."""

Places = tuple[int, int, int, int, str]


def gold_links(item: Item) -> set[Places]:
    """Return the links of an item by the places of their ends."""
    things = item.spans["thing"]
    return {
        (things[p.one].start, things[p.one].end, things[p.other].start, things[p.other].end, p.label)
        for p in item.pairs["thing"]
    }


def found_links(model: Model, item: Item) -> dict[Places, float]:
    """Return all links above a low line with their chances."""
    least = dict.fromkeys(PAIRS, _LOW)
    return {
        (link.one.start, link.one.end, link.other.start, link.other.end, link.label): link.chance
        for facts in find_facts(model, item.text, item.sentences, least=least)
        for link in facts.links
    }


def items_of(texts: list[Text], sources: Sources, seed: int) -> list[Item]:
    """Return texts with names put in."""
    rng = random.Random(seed)  # noqa: S311 - no secret
    return [item for text in texts for item in own.items(text, sources.pools, rng)]


def best_line(chances: list[tuple[float, bool]], gold: int) -> float:
    """Return the line with the best F of precision and recall, precision counting double."""

    def figure(line: float) -> float:
        kept = [right for chance, right in chances if chance >= line]
        return 1.25 * sum(kept) / (0.25 * gold + len(kept)) if kept else 0.0

    return max(_GRID, key=figure)


def main() -> None:
    """Tune, write, and print links and mentions of the half that is measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--network", default=NETWORK)
    given = parser.parse_args()
    sources, model = Sources.here(), Model(given.folder, given.network)
    held = own.texts(held=True)
    by_label: dict[str, list[tuple[float, bool]]] = collections.defaultdict(list)
    count: collections.Counter[str] = collections.Counter()
    for item in items_of([text for text in held if own.for_tuning(text)], sources, 3):
        gold = gold_links(item)
        count.update(place[4] for place in gold)
        for place, chance in found_links(model, item).items():
            by_label[place[4]].append((chance, place in gold))
    every = best_line([pair for pairs in by_label.values() for pair in pairs], count.total())
    least = {label: best_line(by_label[label], count[label]) if count[label] >= _ENOUGH else every for label in PAIRS}
    path = given.folder / SETTINGS
    settings = json.loads(path.read_text("utf-8"))
    settings["least"] = least
    path.write_text(json.dumps(settings, separators=(",", ":")), "utf-8")
    measured = items_of([text for text in held if not own.for_tuning(text)], sources, 7)
    counts: dict[str, list[Counts]] = {"links": [], "mentions": []}
    for item in measured:
        links = {place for place, chance in found_links(model, item).items() if chance >= least[place[4]]}
        counts["links"].append(of_sets(set(links), set(gold_links(item))))
        things = {(t.start, t.end, t.type) for f in find_facts(model, item.text, item.sentences) for t in f.things}
        counts["mentions"].append(of_sets(set(things), {(m.start, m.end, m.label) for m in item.spans["thing"]}))
    for name, values in counts.items():
        one = score(values)
        figures = f"P {one.precision:.1f} R {one.recall:.1f} F1 {one.f1:.1f} [{one.low:.1f}, {one.high:.1f}]"
        print(f"{name:10s} {len(values)} texts {figures}")


if __name__ == "__main__":
    main()
