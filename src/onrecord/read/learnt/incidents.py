"""Incidents of a document as templates: which types are told, and which fillers belong to which."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from onrecord.model.time import Period
from onrecord.read.learnt.fillers import Candidate, DocumentTold, features, kept, read_fillers
from onrecord.read.learnt.incident_parts import parts_of
from onrecord.read.learnt.incident_slots import Dateline, SlotReader
from onrecord.read.learnt.incident_words import DATE_FEATURES, WORD_FEATURES, date_counts, sentences_of, word_sums
from onrecord.read.learnt.labels import FILLERS, INCIDENTS
from onrecord.read.learnt.model import Model
from onrecord.read.learnt.trees import Trees

Kept = Sequence[tuple[Candidate, float]]

TYPE_FEATURES = (
    *(f"type {kind}" for kind in INCIDENTS),
    *"most second mean fillers mass best others length stretches".split(),
    *WORD_FEATURES,
    *(f"any: {name}" for name in WORD_FEATURES),
    *DATE_FEATURES,
)

ANY = "any"
"""Beside the types: odds of words that speak for an incident of whatever type."""

Odds = Mapping[str, Mapping[str, float]]
"""By type, and for `any`, how much a word of the text speaks for it."""


def type_features(document: DocumentTold, chosen: Kept, odds: Odds, published: Period | None) -> Iterator[list[float]]:
    """Yield what is known of each type of incident in a document, in the order of `TYPE_FEATURES`."""
    sentences = sentences_of(document.text)
    shared = [*word_sums(sentences, odds[ANY]), *date_counts(document.text, published)]
    for at, kind in enumerate(INCIDENTS):
        chances = np.sort(document.incidents[:, at])[::-1]
        others = np.delete(document.incidents, at, axis=1)
        of_kind = [chance * float(one.kinds[at]) for one, chance in chosen]
        yield [
            *(float(kind == name) for name in INCIDENTS),
            float(chances[0]),
            float(chances[1]) if len(chances) > 1 else 0.0,
            float(chances.mean()),
            float(sum(int(one.kinds.argmax()) == at for one, _ in chosen)),
            float(sum(of_kind)),
            max(of_kind, default=0.0),
            float(others.max()) if others.size else 0.0,
            len(document.text) / 1000,
            float(len(chances)),
            *word_sums(sentences, odds[kind]),
            *shared,
        ]


class Incident(NamedTuple):
    """One incident of a document: its type, and its fillers."""

    kind: str
    fillers: list[Candidate]

    def template(self) -> dict[str, Any]:
        """Return it in the form of the public scorers."""
        roles = {role: [[one.words] for one in self.fillers if one.role == role] for role in FILLERS}
        return {"incident_type": self.kind, **roles}


def incidents_of(text: str, chosen: Kept, types: Sequence[float], lines: Mapping[str, float]) -> list[Incident]:
    """Return the incidents of each type told, with the fillers that may belong to them.

    Args:
        text: The document.
        chosen: The fillers of the document.
        types: The chance of each type.
        lines: `type`, the chance from which a type is told; `share`, that from which a filler belongs to a type
            beside its likeliest one.
    """
    told = [at for at, chance in enumerate(types) if chance >= lines["type"]]
    if not told and chosen and max(types) >= lines["type"] / 2:
        told = [int(np.argmax(types))]
    found = []
    for at in told:
        fillers = []
        for one, _ in chosen:
            likeliest = told[int(one.kinds[told].argmax())]
            if at == likeliest or float(one.kinds[at]) >= lines["share"]:
                fillers.append(one)
        found += [Incident(INCIDENTS[at], part) for part in parts_of(text, fillers)]
    return found


class IncidentReader:
    """Reads whole documents for incidents with the trees and lines that a model ships with."""

    def __init__(self, model: Model) -> None:
        self._model = model
        fillers, types = model.settings["fillers"], model.settings["types"]
        self._fillers, self._odds, self._least = Trees(fillers["trees"]), fillers["odds"], fillers["least"]
        self._types, self._lines, self._words = Trees(types["trees"]), types["lines"], types["odds"]
        self._slots = SlotReader(model.settings["slots"])

    def read(self, text: str, line: Dateline | None = None) -> tuple[dict[str, list[list[str]]], list[dict[str, Any]]]:
        """Return by role the entities of all incidents, one mention each; and the incidents as templates.

        Templates are in the form of the public scorers, with `date`, `place` and `people` beside it.
        """
        line = line or Dateline()
        document, chosen = self._chosen(text)
        fillers = {role: [[one.words] for one, _ in chosen if one.role == role] for role in FILLERS}
        types = list(map(float, self._types(list(type_features(document, chosen, self._words, line.published)))))
        incidents = incidents_of(text, chosen, types, self._lines)
        slots = self._slots.read(document, [(one.kind, one.fillers) for one in incidents], line)
        return fillers, [{**one.template(), **more.as_json()} for one, more in zip(incidents, slots, strict=True)]

    def _chosen(self, text: str) -> tuple[DocumentTold, list[tuple[Candidate, float]]]:
        document = read_fillers(self._model, text)
        chances = self._fillers(list(features(document, self._odds)))
        return document, kept(list(zip(document.candidates, map(float, chances), strict=True)), self._least)
