"""A pause of Python's collector of cycles, for work that makes many values and no cycles."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Let a block run without the collector, which would look through every value held again and again.

    Loading a list makes hundreds of thousands of small values, none of which refers back: without the collector it
    takes a fifth less time (`benchmarks/load.py`), and what it leaves is freed by reference counts as always.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
