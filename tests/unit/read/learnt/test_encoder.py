"""Windows: every sentence is new in one stretch, long ones are cut, and nothing grows past the limit."""

import pytest

pytest.importorskip("numpy", reason="needs the packages of onrecord[reader]")
pytest.importorskip("tokenizers", reason="needs the packages of onrecord[reader]")

import numpy as np
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import BertPreTokenizer

from onrecord.read.learnt.encoder import CONTEXT, MOST_PIECES, Encoder


class Counting(Encoder):
    """An encoder whose vectors hold the place of a piece, without a network."""

    def __init__(self):
        made = Tokenizer(WordLevel({"[UNK]": 0}, unk_token="[UNK]"))
        made.pre_tokenizer = BertPreTokenizer()
        self._tokenizer = made
        self.sizes = []

    def vectors(self, ids, shapes):
        assert len(ids) == len(shapes)
        self.sizes.append(len(ids))
        return np.arange(len(ids), dtype=np.float32)[:, None].repeat(2, axis=1)


def sentences_of(lengths):
    text, places = "", []
    for length in lengths:
        start = len(text)
        text += " ".join(["word"] * length) + "\n"
        places.append((start, len(text) - 1))
    return text, places


@pytest.mark.parametrize("lengths", [[5], [100, 100, 100], [30] * 40, [1000], [10, 900, 10], [254, 254, 1]])
def test_every_word_is_new_once(lengths):
    text, places = sentences_of(lengths)
    encoder = Counting()
    new = []
    for stretch in encoder.read(text, places):
        assert len(stretch.words) == len(stretch.vectors) == len(stretch.sentences)
        new += stretch.words[stretch.new :]
    assert new == sorted(set(new))
    assert len(new) == sum(lengths)
    assert max(encoder.sizes) <= MOST_PIECES + 2


def test_sentences_before_are_read_again_as_context():
    text, places = sentences_of([30] * 20)
    stretches = list(Counting().read(text, places))
    assert stretches[0].new == 0
    assert all(0 < stretch.new <= CONTEXT for stretch in stretches[1:])


def test_words_know_their_sentence():
    text, places = sentences_of([3, 2])
    (stretch,) = Counting().read(text, places)
    assert stretch.sentences == [0, 0, 0, 1, 1]


def test_vector_of_a_word_is_that_of_its_first_piece():
    text, places = sentences_of([3])
    (stretch,) = Counting().read(text, places)
    assert stretch.vectors[:, 0].tolist() == [1.0, 2.0, 3.0]  # the opening mark is piece 0


def test_blank_sentences_are_passed_over():
    assert list(Counting().read("   \n \n", [(0, 3), (4, 5)])) == []
