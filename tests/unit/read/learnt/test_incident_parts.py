"""Incidents of one type are told apart where the text turns to another."""

import pytest

pytest.importorskip("numpy", reason="needs the packages of onrecord[reader]")
pytest.importorskip("tokenizers", reason="needs the packages of onrecord[reader]")

import numpy as np

from onrecord.read.learnt.fillers import Candidate, Told
from onrecord.read.learnt.incident_parts import parts_of
from onrecord.read.learnt.labels import INCIDENTS

TEXT = "rebels shot a judge with a rifle in belmora. in another attack a bus was hit in karsk. rebels took the blame."


def filler(role, words, text=TEXT):
    kinds = np.zeros(len(INCIDENTS), np.float32)
    start = text.index(words)
    return Candidate(role, words, [Told(start, start + len(words), 0.8, kinds, kinds[:5], kinds, 0.0)])


def words_of(parts):
    return [[one.words for one in part] for part in parts]


def test_victim_and_target_on_two_sides_of_a_turn_are_of_two_incidents():
    fillers = [
        filler("PerpInd", "rebels"),
        filler("Victim", "judge"),
        filler("Target", "bus"),
        filler("Weapon", "rifle"),
    ]
    assert words_of(parts_of(TEXT, fillers)) == [["rebels", "judge", "rifle"], ["rebels", "bus"]]


def test_text_without_a_turn_tells_one():
    text = "rebels shot a judge and hit a bus."
    fillers = [filler("Victim", "judge", text), filler("Target", "bus", text)]
    assert words_of(parts_of(text, fillers)) == [["judge", "bus"]]


def test_turn_with_no_victim_or_target_behind_it_tells_no_other():
    fillers = [filler("Victim", "judge"), filler("Weapon", "bus")]
    assert words_of(parts_of(TEXT, fillers)) == [["judge", "bus"]]
