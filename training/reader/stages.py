"""The stages of training: what each reads, how often, from which weights and at which rates."""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Stage:
    """One run.

    Attributes:
        reads: By source, the number of passes.
        begin: The stage whose weights it begins from; empty for the encoder as it comes.
        pieces: Word pieces of a batch, filled up.
        rate: The learning rate of the encoder.
        head_rate: That of the heads.
        stop: The batch after which the stage ends, though its rates were laid out for all of them.
    """

    reads: dict[str, int]
    begin: str = ""
    pieces: int = 1024
    rate: float = 1.5e-4
    head_rate: float = 1e-3
    seed: int = 5
    stop: int | None = None


FOLDS = 5
"""Parts of MUC-4's train set: `fold1` is trained on all but the first, and so on, so that each document is read once
by a net that has not seen it."""

_OTHERS = {"names": 1, "fields": 1, "politics": 6, "redocred": 1, "defence": 12, "own": 3}

STAGES = {
    "base": Stage(reads=_OTHERS, seed=30),
    **{
        f"fold{fold}": Stage(reads={f"muc:{fold}/{FOLDS}": 2}, begin="base", seed=40 + fold)
        for fold in range(1, FOLDS + 1)
    },
    "final": Stage(
        reads={"muc": 3, "own": 6, "defence:both ways": 14, "politics": 8, "people": 1}, begin="base", seed=31
    ),
}
