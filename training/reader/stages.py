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
    """

    reads: dict[str, int]
    begin: str = ""
    pieces: int = 1024
    rate: float = 1.5e-4
    head_rate: float = 1e-3
    seed: int = 5


FOLDS = 3
"""Parts of the MUC-4 train set: each is read by a model that has not seen it."""

_NAMES = {"names": 1, "fields": 2, "politics": 4, "redocred": 2, "defence": 6}

STAGES = {
    "base": Stage(reads=_NAMES),
    **{f"fold{n}": Stage(reads={f"muc:{n}/{FOLDS}": 3}, begin="base", seed=10 + n) for n in range(1, FOLDS + 1)},
    "joint": Stage(
        reads={"names": 1, "fields": 2, "politics": 10, "redocred": 1, "defence": 14, "muc": 3, "own": 4}, seed=30
    ),
    "final": Stage(
        reads={"own": 5, "muc": 1, "defence": 3, "politics": 5, "fields": 1}, begin="joint", rate=8e-5, seed=31
    ),
}
