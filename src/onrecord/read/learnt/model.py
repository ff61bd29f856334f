"""The learnt model as shipped: the encoder, and its heads over the vectors of words."""

import json
from pathlib import Path

import numpy as np

from onrecord.read.learnt import labels
from onrecord.read.learnt.decode import Span, flat_spans, layered_spans, softmax
from onrecord.read.learnt.encoder import Encoder, Floats
from onrecord.read.learnt.pairs import PairHead, Scored
from onrecord.read.learnt.spans import SpanHead

SHIPPED = Path(__file__).resolve().parent / "model"
NETWORK, HEADS, WORD_PIECES, SETTINGS = "encoder.int8.onnx", "heads.npz", "tokenizer.json", "settings.json"

FLAT = {"name": labels.NAMES, "field": labels.FIELD}
LAYERED = {"thing": labels.THINGS, "defence": labels.DEFENCE, "fill": labels.FILLERS}
SPANNED = {"defence": labels.DEFENCE}
PAIRED = {"thing": labels.PAIRS, "defence": labels.DEFENCE_TIES}


class Model:
    """The network with its heads and settings, loaded once.

    Args:
        folder: Where its files are.
        network: The name of the network's file.
    """

    def __init__(self, folder: Path = SHIPPED, network: str = NETWORK) -> None:
        self.encoder = Encoder(folder / network, folder / WORD_PIECES)
        with np.load(folder / HEADS) as stored:
            self._heads: dict[str, Floats] = {name: stored[name].astype(np.float32) for name in stored.files}
        self.settings = json.loads((folder / SETTINGS).read_text("utf-8"))
        self._pairs = {head: PairHead(self._part(f"paired.{head}.")) for head in PAIRED}
        self._spans = {head: SpanHead(self._part(f"spanned.{head}.")) for head in SPANNED}

    def _part(self, prefix: str) -> dict[str, Floats]:
        return {name.removeprefix(prefix): w for name, w in self._heads.items() if name.startswith(prefix)}

    @property
    def made_by(self) -> str:
        """The versioned name that claims found by it bear."""
        return str(self.settings["made_by"])

    def flat(self, head: str, vectors: Floats, only: tuple[str, ...] = ()) -> list[Span]:
        """Return the stretches of a flat head; with `only`, no other types come into question."""
        logits = self._linear(f"flat.{head}", vectors)
        names = FLAT[head]
        if only:
            barred = [at for at, name in enumerate(names) if name not in only]
            for at in barred:
                logits[:, 2 * at + 1 : 2 * at + 3] = -1e4
        return flat_spans(logits, names)

    def layered(self, head: str, vectors: Floats, least: float = 0.5) -> list[Span]:
        """Return the stretches of a head with one choice a type."""
        return layered_spans(self._linear(f"layered.{head}", vectors), LAYERED[head], least)

    def spanned(self, head: str, vectors: Floats, least: float = 0.5) -> list[Span]:
        """Return the stretches of a head that asks every stretch of a few words."""
        return self._spans[head](vectors, SPANNED[head], least)

    def score_pairs(self, head: str, vectors: Floats, spans: list[Span], pairs: list[tuple[int, int]]) -> Scored:
        """Return the chances of ordered pairs of stretches."""
        return self._pairs[head](vectors, spans, [LAYERED[head].index(span.label) for span in spans], pairs)

    def incidents(self, vectors: Floats) -> Floats:
        """Return the chance of each type of incident in a stretch."""
        pooled = np.concatenate([vectors.mean(axis=0), vectors.max(axis=0)])[None]
        found: Floats = 1 / (1 + np.exp(-self._linear("incident", pooled)[0]))
        return found

    def of_words(self, head: str, vectors: Floats) -> Floats:
        """Return the chances of `fill_type` or `effect` for each word."""
        return softmax(self._linear(head, vectors))

    def _linear(self, name: str, vectors: Floats) -> Floats:
        found: Floats = vectors @ self._heads[f"{name}.weight"].T + self._heads[f"{name}.bias"]
        return found
