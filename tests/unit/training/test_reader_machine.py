"""Training on whatever a machine has: a batch goes to a device whole, and means there what it meant here."""

import dataclasses
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="training needs PyTorch: make train")


def _batch() -> Any:
    from training.reader.batches import Batch

    def some(*shape: int) -> Any:
        return torch.ones(*shape, dtype=torch.long)

    return Batch(
        ids=some(2, 4),
        shapes=some(2, 4),
        mask=some(2, 4),
        starts=some(2, 3),
        flat={"field": some(2, 3)},
        layered={"fill": some(2, 3, 5)},
        pairs={"link": some(0, 11)},
        fields=some(2, 1, 3),
        repeats=[[(0, 1, 2, 3)]],
        fills=some(1, 5),
        incidents=some(2, 6),
        spanned={"defence": [(0, 3, some(1, 3))]},
    )


def test_every_tensor_that_is_calculated_with_moves() -> None:
    moved = _batch().to(torch.device("meta"))

    tensors = [moved.ids, moved.fills, *moved.flat.values(), *moved.layered.values(), *moved.pairs.values()]
    assert {tensor.device.type for tensor in tensors} == {"meta"}


def test_what_is_looked_up_here_stays_here() -> None:
    before = _batch()
    moved = before.to(torch.device("meta"))

    assert moved.spanned["defence"][0][2].device.type == "cpu"
    assert moved.repeats == before.repeats
    assert {field.name for field in dataclasses.fields(moved)} == set(vars(moved))


def test_the_numbers_to_multiply_are_chosen_by_trying() -> None:
    from training.reader.machine import halves_are_faster

    assert halves_are_faster() in (True, False)
