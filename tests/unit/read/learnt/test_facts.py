"""Links between things: only where their types may be joined, only of one sentence, each sentence once."""

import pytest

pytest.importorskip("numpy", reason="needs the packages of onrecord[reader]")
pytest.importorskip("tokenizers", reason="needs the packages of onrecord[reader]")

import numpy as np

from onrecord.read.learnt import labels
from onrecord.read.learnt.decode import Span
from onrecord.read.learnt.encoder import Stretch
from onrecord.read.learnt.facts import find_facts
from onrecord.read.learnt.pairs import Scored


class Sure:
    """A model that marks one-letter words by themselves and is sure of one label for every pair."""

    def __init__(self, label, context=0):
        self._label, self._context = label, context
        self.encoder = self
        self.asked = []
        self.letters = ""

    def read(self, text, sentences):
        words, numbers = [], []
        for number, (start, end) in enumerate(sentences):
            for at in range(start, end):
                if text[at].isupper():
                    words.append((at, at + 1))
                    numbers.append(number)
        yield Stretch(words, np.zeros((len(words), 2), np.float32), self._context, numbers)
        self._text = text

    def layered(self, head, vectors, least):
        return [Span(at, at + 1, letter, 0.9) for at, letter in enumerate(self.letters)]

    def score_pairs(self, head, vectors, spans, pairs):
        self.asked += pairs
        chances = np.zeros((len(pairs), len(labels.PAIRS) + 1), np.float32)
        chances[:, labels.PAIRS.index(self._label)] = 0.8
        ones = np.ones((len(pairs), 1), np.float32)
        return Scored(pairs, chances, ones, np.zeros(len(pairs), np.float32), ones)


def facts(model, letters, text, sentences, **least):
    model.letters = letters
    return list(find_facts(model, text, sentences, least=least))


def test_links_join_types_that_the_label_allows_in_this_order():
    (found,) = facts(Sure("killed"), "EN", "E N", [(0, 3)])
    assert [(k.one.type, k.label, k.other.type) for k in found.links] == [("E", "killed", "N")]


def test_event_is_paired_with_itself_and_nothing_else_is():
    (found,) = facts(Sure("incident"), "EG", "E G", [(0, 3)])
    assert [(k.one.start, k.other.start) for k in found.links] == [(0, 0)]


def test_things_of_two_sentences_are_not_paired():
    found = facts(Sure("allied-with"), "GG", "G. G.", [(0, 2), (3, 5)])
    assert [one.links for one in found] == [[], []]


def test_line_of_a_label_holds():
    (found,) = facts(Sure("killed"), "EN", "E N", [(0, 3)], killed=0.9)
    assert found.links == []


def test_words_read_again_as_context_are_not_found_again():
    (found,) = facts(Sure("allied-with", context=2), "GGG", "G G. G", [(0, 4), (5, 6)])
    assert [thing.start for thing in found.things] == [5]


def test_a_hundred_names_in_one_sentence_are_not_all_paired():
    model = Sure("allied-with")
    facts(model, "G" * 100, "G" * 100, [(0, 100)])
    assert len(model.asked) < 40 * 40
