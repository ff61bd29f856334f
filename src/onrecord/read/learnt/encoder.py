"""The encoder at run time: text to vectors of words, a stretch of whole sentences at a time."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from onrecord.read.learnt.pieces import Pieces, load_tokenizer, to_pieces

Floats = npt.NDArray[np.float32]

MOST_PIECES = 254
"""Pieces that the encoder reads at once, as it was trained to."""

CONTEXT = 64
"""Pieces of the sentences before that are read again with the next ones, for what they tell."""

_CLS, _SEP = 101, 102


class Stretch(NamedTuple):
    """A stretch of text as the encoder read it.

    Attributes:
        words: Where each word stands in the text.
        vectors: A vector a word.
        new: The first word that no earlier stretch held; those before it are context.
        sentences: For each word, the number of its sentence in the text.
    """

    words: list[tuple[int, int]]
    vectors: Floats
    new: int
    sentences: list[int]


class Encoder:
    """Reads texts with the shipped network.

    Args:
        network: The ONNX file.
        tokenizer: The file of word pieces.
    """

    def __init__(self, network: Path, tokenizer: Path) -> None:
        import onnxruntime
        from threadpoolctl import ThreadpoolController

        # The products here are small: a second thread of the linear algebra costs more in waiting than it computes.
        self._threads = ThreadpoolController()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(str(network), options, providers=["CPUExecutionProvider"])
        self._tokenizer = load_tokenizer(str(tokenizer))

    def one_thread(self) -> AbstractContextManager[object]:
        """Within it, linear algebra runs on one thread, as the network does."""
        limit: AbstractContextManager[object] = self._threads.limit(limits=1, user_api="blas")
        return limit

    def read(self, text: str, sentences: Sequence[tuple[int, int]]) -> Iterator[Stretch]:
        """Yield the stretches of a text; every sentence is new in one of them.

        A sentence too long for one stretch is cut between words.
        """
        held: list[tuple[int, Pieces]] = []  # (sentence, its pieces) not yet read
        context: list[tuple[int, Pieces]] = []
        for number, (start, end) in enumerate(sentences):
            for part in _cut(to_pieces(self._tokenizer, text, start, end)):
                if held and _size(context) + _size(held) + len(part.ids) > MOST_PIECES:
                    yield self._stretch(context, held)
                    context = _last(held)
                    held = []
                    if _size(context) + len(part.ids) > MOST_PIECES:
                        context = []
                held.append((number, part))
        if held:
            yield self._stretch(context, held)

    def _stretch(self, context: list[tuple[int, Pieces]], held: list[tuple[int, Pieces]]) -> Stretch:
        ids, shapes, starts = [_CLS], [0], list[int]()
        words, numbers = list[tuple[int, int]](), list[int]()
        for number, part in (*context, *held):
            starts += [len(ids) + start for start in part.starts]
            ids += part.ids
            shapes += part.shapes
            words += part.words
            numbers += [number] * len(part.words)
        vectors = self.vectors([*ids, _SEP], [*shapes, 0])
        new = sum(len(part.words) for _, part in context)
        return Stretch(words, vectors[starts] if starts else np.zeros((0, vectors.shape[1]), np.float32), new, numbers)

    def vectors(self, ids: Sequence[int], shapes: Sequence[int]) -> Floats:
        """Return a vector a piece."""
        inputs = {"ids": np.array([ids], dtype=np.int64), "shapes": np.array([shapes], dtype=np.int64)}
        found: Floats = self._session.run(None, inputs)[0][0]
        return found


def _size(parts: Sequence[tuple[int, Pieces]]) -> int:
    return sum(len(part.ids) for _, part in parts)


def _last(parts: Sequence[tuple[int, Pieces]]) -> list[tuple[int, Pieces]]:
    """The last whole sentences that fit into the context."""
    out: list[tuple[int, Pieces]] = []
    for part in reversed(parts):
        if _size(out) + len(part[1].ids) > CONTEXT:
            break
        out.insert(0, part)
    return out


def _cut(pieces: Pieces) -> Iterator[Pieces]:
    """Yield a sentence in parts that the encoder can read at once, cut before a word."""
    if len(pieces.ids) <= MOST_PIECES:
        if pieces.words:
            yield pieces
        return
    word = 0
    while word < len(pieces.words):
        first = pieces.starts[word]
        last = word
        while last < len(pieces.words) and _end(pieces, last) - first <= MOST_PIECES:
            last += 1
        last = max(last, word + 1)
        stop = min(_end(pieces, last - 1), first + MOST_PIECES)
        yield Pieces(
            pieces.ids[first:stop],
            pieces.shapes[first:stop],
            [start - first for start in pieces.starts[word:last]],
            pieces.words[word:last],
        )
        word = last


def _end(pieces: Pieces, word: int) -> int:
    return pieces.starts[word + 1] if word + 1 < len(pieces.starts) else len(pieces.ids)
