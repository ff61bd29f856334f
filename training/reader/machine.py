"""What this machine calculates with: a GPU where there is one, and the numbers that it multiplies faster."""

import functools
import time

import torch

_SIZE = 512
_TIMES = 5


@functools.cache
def device() -> torch.device:
    """Return the GPU that PyTorch sees, or the processor."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


@functools.cache
def halves_are_faster() -> bool:
    """Return whether matrices of sixteen bits multiply faster here than those of thirty-two; tried, not looked up.

    A processor without units for them does the same a hundred times slower; only PyTorch's private names tell which.
    """
    return _spent(torch.bfloat16) < _spent(torch.float32)


def _spent(kind: torch.dtype) -> float:
    """Return the seconds of the fastest of a few products."""
    one = torch.ones(_SIZE, _SIZE, dtype=kind, device=device())
    found = []
    for _ in range(_TIMES):
        began = time.perf_counter()
        (one @ one).sum().item()
        found.append(time.perf_counter() - began)
    return min(found)
