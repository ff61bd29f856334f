"""The work of `onrecord match`: rows of a file answered in order, in this process or in several."""

import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context, parent_process
from typing import NamedTuple, Self

from onrecord.errors import OnRecordError
from onrecord.model.time import Period
from onrecord.model.vocab import Outcome
from onrecord.publish.matches import match_of, render_match
from onrecord.record.held import open_record
from onrecord.record.names.held import name_index_of
from onrecord.resolve.match import BLOCK, answers_to
from onrecord.resolve.query import QueryAnswer
from onrecord.resolve.query_resolver import QueryResolver
from onrecord.resolve.query_rows import QueryRow

_CHUNK = 200
"""Rows that a process takes at a time."""
_AHEAD = 3
"""Chunks a process that may wait to be written; more would only hold memory."""


class Asking(NamedTuple):
    """How names are asked: of which store, as of when, with how many candidates, written in which format."""

    store: str
    as_of: Period | None
    limit: int
    format: str


class Answered(NamedTuple):
    """The answer to one row: its text, its outcome, and the fault of the row with its line."""

    text: str
    outcome: str
    fault: str = ""


class Worker:
    """Answers rows; opens the record once."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._record = open_record(asking.store)
        try:
            self._resolver = QueryResolver(self._record.view(asking.as_of), name_index_of(self._record.store))
        except BaseException:
            self._record.close()
            raise

    def __enter__(self) -> Self:
        """Return the worker itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the record."""
        self._record.close()

    def __call__(self, rows: Sequence[QueryRow]) -> Iterator[Answered]:
        """Yield the answers to rows, in order."""
        sound = [row.query for row in rows if not row.fault]
        found = answers_to(sound, self._resolver, limit=self._asking.limit)
        for row in rows:
            if row.fault:
                answer = QueryAnswer(query=row.query.query, outcome=Outcome.NIL, fault=row.fault)
            else:
                answer = next(found)
            match = match_of(answer)
            if match.fault:
                fault = f"line {row.line}: {match.fault}"
                match = type(match)(query=match.query, outcome=match.outcome, candidates=(), why="", fault=fault)
            text = render_match(match, row.number, format=self._asking.format)
            yield Answered(text, match.outcome, match.fault)


def answered(rows: Iterable[QueryRow], asking: Asking, *, jobs: int, blocks: bool) -> Iterator[Answered]:
    """Yield the answers in the order of the rows.

    Args:
        rows: What is asked.
        asking: Of which store, and how.
        jobs: Processes that work at once.
        blocks: Whether many rows may be taken before the first of them is answered.

    Raises:
        OnRecordError: A process ended by itself.
    """
    if jobs > 1:
        yield from _answered_by_many(iter(rows), asking, jobs)
        return
    with Worker(asking) as worker:
        waiting = iter(rows)
        while block := list(islice(waiting, BLOCK if blocks else 1)):
            yield from worker(block)


def _answered_by_many(rows: Iterator[QueryRow], asking: Asking, jobs: int) -> Iterator[Answered]:
    with Worker(asking):
        pass  # Makes the store and its name index, once for all.
    pool = ProcessPoolExecutor(jobs, get_context("spawn"), initializer=_begin, initargs=(asking,))
    waiting: deque[Future[list[Answered]]] = deque()
    try:
        while chunk := list(islice(rows, _CHUNK)):
            waiting.append(pool.submit(_answer_chunk, chunk))
            if len(waiting) >= jobs * _AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    except BrokenProcessPool as error:
        raise OnRecordError(
            "a process ended before its work was done; what was written is kept.",
            hint="Give the command again with --resume, and fewer --jobs where memory is short.",
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


_workers: list[Worker] = []
"""The worker of this process, in a process of the pool."""


def _begin(asking: Asking) -> None:
    """Open the record in a process of the pool; an interruption ends the parent, which ends this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _workers.append(Worker(asking))


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _answer_chunk(rows: Sequence[QueryRow]) -> list[Answered]:
    return list(_workers[0](rows))
