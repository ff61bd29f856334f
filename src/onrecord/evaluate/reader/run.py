"""Run the learnt reader over a public corpus and count what it gets right, document by document."""

from collections import defaultdict
from pathlib import Path
from typing import Any

from onrecord.evaluate.reader import ceaf, slots, templates
from onrecord.evaluate.reader.corpora import joined, muc4, muc4_fillers, re3d, read_tagged
from onrecord.evaluate.reader.counts import Counts, of_sets, total
from onrecord.read.learnt.defence import read_defence
from onrecord.read.learnt.encoder import Stretch
from onrecord.read.learnt.incident_slots import Dateline
from onrecord.read.learnt.incidents import IncidentReader
from onrecord.read.learnt.labels import FILLERS, POLITICS
from onrecord.read.learnt.model import Model

Figures = dict[str, list[Counts]]
"""By the name of a figure, the counts of each document."""

COARSE = {
    **dict.fromkeys(("person", "politician"), "person"),
    **dict.fromkeys(("organisation", "politicalparty"), "organisation"),
    **dict.fromkeys(("location", "country"), "location"),
    **dict.fromkeys(("misc", "event", "election"), "misc"),
}
"""CrossNER's types of politics as four."""


def run_muc4(model: Model, corpora: Path, part: str) -> tuple[Figures, dict[str, list[dict[str, Any]]]]:
    """Return the figures for MUC-4, and the templates by document in the form that the public scorer reads."""
    reader, gold = IncidentReader(model), muc4_fillers(corpora, part)
    figures: Figures = defaultdict(list)
    made = {}
    for document in muc4(corpora, part):
        line = Dateline(document.published, document.written_at)
        fillers, made[document.id] = reader.read(document.text, line)
        by_role = ceaf.document_counts(fillers, gold[document.id], FILLERS)
        by_key = templates.document_counts(made[document.id], document.templates)
        for name, value in slots.document_counts(made[document.id], document.templates, document.keys).items():
            figures[name].append(value)
        for name, counts in (("fillers", by_role), ("templates", by_key)):
            for key, value in counts.items():
                figures[f"{name} {key}"].append(value)
            figures[f"{name} micro"].append(total(list(counts.values())))
    return figures, made


def run_crossner(model: Model, path: Path) -> Figures:
    """Return entity figures for a file of CrossNER's politics set: its nine types, and four coarse ones."""
    figures: Figures = defaultdict(list)
    for words in read_tagged(path):
        text, marked = joined(words)
        gold = {(m.start, m.end, m.label) for m in marked}
        found = {
            (*_place(stretch, span.first, span.last), span.label)
            for stretch in model.encoder.read(text, [(0, len(text))])
            for span in model.flat("field", stretch.vectors, POLITICS)
            if span.first >= stretch.new
        }
        figures["nine types"].append(of_sets(found, gold))
        figures["four types"].append(of_sets(_coarse(found), _coarse(gold)))
    return figures


def _coarse(marked: set[tuple[int, int, str]]) -> set[tuple[int, int, str]]:
    return {(start, end, COARSE[label]) for start, end, label in marked}


def run_re3d(model: Model, corpora: Path) -> Figures:
    """Return strict figures for entities and relations on the documents of re3d that are held out."""
    figures: Figures = defaultdict(list)
    for document in re3d(corpora):
        if document.held_out:
            entities, relations = read_defence(model, document.text)
            figures["entities"].append(of_sets(entities, set(document.entities)))
            figures["relations"].append(of_sets(relations, set(document.relations)))
    return figures


def _place(stretch: Stretch, first: int, last: int) -> tuple[int, int]:
    return stretch.words[first][0], stretch.words[last - 1][1]
