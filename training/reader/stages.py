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


MUC = "muc:1/5"
"""MUC-4's train set but a fifth, on which the scorer of role fillers and its lines are learnt."""

STAGES = {
    "joint": Stage(
        reads={"names": 1, "fields": 2, "politics": 10, "redocred": 1, "defence": 14, MUC: 3, "own": 5},
        seed=30,
        stop=2100,
    ),
    "final": Stage(reads={"own": 6, MUC: 1, "defence": 3, "politics": 3}, begin="joint", rate=1e-4, seed=31),
    "last": Stage(reads={"own": 6, MUC: 1, "defence": 14, "politics": 3}, begin="final", rate=1e-4, seed=32),
}
