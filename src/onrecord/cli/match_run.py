"""One run of `onrecord match`: names in, answers out as they come, faults and progress to a person."""

import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

import typer

from onrecord.cli.exits import ExitCode, say
from onrecord.errors import ConfigError, InputError, OnRecordError
from onrecord.publish.matches import FORMATS, header_of
from onrecord.publish.matches_held import held_answers, query_as_held
from onrecord.resolve.query_file import FORMS, read_queries

if TYPE_CHECKING:
    import io

    from onrecord.cli.match_work import Asking
    from onrecord.resolve.query_rows import QueryRow

_MOST_SAID = 20
"""Faults that are named one by one; the others are counted, and stand in the answers."""
_EVERY_S = 0.5
NOTICE = "These are candidates for a person to judge, never a verdict on anybody."


class MatchRun(NamedTuple):
    """What the command was given."""

    names: str
    to: str
    asking: "Asking"
    jobs: int
    resume: bool
    form: str


class Tally:
    """Counts answers by outcome, names the first faults, and shows how far it is on a terminal."""

    def __init__(self, *, terminal: bool, share: Callable[[], float | None]) -> None:
        self.outcomes: Counter[str] = Counter()
        self.faults = 0
        self._share = share
        self._shows = terminal
        self._begun = self._shown = time.monotonic()
        self._before = 0

    @property
    def names(self) -> int:
        """How many names have an answer."""
        return self.outcomes.total()

    def count(self, outcome: str, fault: str) -> None:
        """Count one answer."""
        self.outcomes[outcome] += 1
        if fault:
            self.faults += 1
            if self.faults <= _MOST_SAID:
                self._clear()
                say(f"onrecord: {fault}")
        if self._shows and not self.names % 16 and (now := time.monotonic()) - self._shown > _EVERY_S:
            self._shown = now
            share = self._share()
            part = "" if share is None else f" ({share:.0%})"
            rate = (self.names - self._before) / (now - self._begun)
            sys.stderr.write(f"\r\x1b[K{self.names:,} names{part}, {rate:,.0f} a second")
            sys.stderr.flush()

    def begin(self) -> None:
        """Count the rate from here: what comes before was held."""
        self._before, self._begun = self.names, time.monotonic()

    def end(self) -> None:
        """Say what was answered."""
        self._clear()
        if self.faults > _MOST_SAID:
            say(f"onrecord: {self.faults - _MOST_SAID} more rows have a fault; their answers say which.")
        by = ", ".join(f"{count:,} {outcome}" for outcome, count in sorted(self.outcomes.items()))
        broken = f" Rows with a fault: {self.faults:,}." if self.faults else ""
        say(f"onrecord: {self.names:,} names{': ' + by if by else ''}.{broken} {NOTICE}")

    def _clear(self) -> None:
        if self._shows:
            sys.stderr.write("\r\x1b[K")


def form_of(to: str, given: str | None) -> str:
    """Return the format of the answers: the one given, else what OUT is called.

    Raises:
        ConfigError: There is no such format.
    """
    form = given or ("csv" if to.lower().endswith(".csv") else "jsonl")
    if form not in FORMATS:
        raise ConfigError(f"--format: '{form}' is not {' or '.join(FORMATS)}.")
    return form


def run_match(run: MatchRun) -> None:
    """Answer the names of a file, and end with the exit code that says whether rows were broken.

    Raises:
        ConfigError: The options do not go together, or OUT holds answers to other names.
        InputError: The file cannot be read.
        OnRecordError: OUT cannot be written.
    """
    _refuse(run)
    from onrecord.cli.match_work import answered

    with ExitStack() as stack:
        stream = stack.enter_context(_opened(run.names))
        tally = Tally(terminal=sys.stderr.isatty(), share=_share_read(stream, run.names))
        rows = read_queries(stream, name=run.names, form=run.form)
        kept = _skip_held(rows, run, tally) if run.resume else 0
        first = next(rows, None)  # A file that is no text is told before OUT is touched.
        put = stack.enter_context(_writing(run.to, kept))
        if kept == 0:
            put(header_of(run.asking.format))
        tally.begin()
        if first is not None:
            # Whoever writes to a pipe may wait for each answer.
            blocks = run.names != "-" and Path(run.names).is_file()
            for answer in answered(chain([first], rows), run.asking, jobs=run.jobs, blocks=blocks):
                put(answer.text)
                tally.count(answer.outcome, answer.fault)
    tally.end()
    if tally.faults:
        raise typer.Exit(ExitCode.SET_ASIDE)


def _refuse(run: MatchRun) -> None:
    if run.form and run.form not in FORMS:
        raise ConfigError(f"--input: '{run.form}' is not {' or '.join(FORMS)}.")
    if run.resume and run.to == "-":
        raise ConfigError("--resume needs a file with --to.")
    both = (Path(run.names), Path(run.to))
    if "-" not in (run.names, run.to) and all(path.exists() for path in both) and both[0].samefile(both[1]):
        raise ConfigError(f"--to: {run.to} is the file that the names are in.")
    if run.asking.store == ":memory:" and run.jobs > 1:
        raise ConfigError("--jobs: a store in memory is not shared between processes.")


@contextmanager
def _opened(name: str) -> "Iterator[io.BufferedReader]":
    if name == "-":
        yield sys.stdin.buffer  # type: ignore[misc]  # always a BufferedReader, typed as BinaryIO
        return
    try:
        stream = Path(name).open("rb")  # noqa: SIM115 - the with below closes it; opening alone is guarded
    except OSError as error:
        raise InputError(f"it cannot be read: {error.strerror or error}.", where=name) from error
    with stream:
        yield stream


def _share_read(stream: "io.BufferedReader", name: str) -> Callable[[], float | None]:
    size = Path(name).stat().st_size if name != "-" and Path(name).is_file() else 0
    return lambda: min(1.0, stream.tell() / size) if size else None


def _skip_held(rows: "Iterator[QueryRow]", run: MatchRun, tally: Tally) -> int:
    """Take the rows that OUT answers already, and return the byte of OUT after the last whole answer."""
    end, form = 0, run.asking.format
    if not Path(run.to).exists():
        return end
    with Path(run.to).open("rb") as held:
        for answer in held_answers(held, format=form, where=run.to):
            row = next(rows, None)
            if row is None or query_as_held(row.query.query, format=form) != answer.query:
                asked = "ends before it" if row is None else f"has another name on line {row.line}"
                raise ConfigError(
                    f"{run.to} holds answers to other names: answer {tally.names + 1} is to "
                    f"'{answer.query[:80]}', and {run.names} {asked}.",
                    hint="Nothing was changed. Give another file with --to, or leave --resume out to write it anew.",
                )
            end = answer.end
            tally.count(answer.outcome, answer.fault)
    return end


@contextmanager
def _writing(to: str, kept: int) -> Iterator[Callable[[str], object]]:
    """Give what writes answers, each at once, so that whatever ends the run leaves those before it."""
    if to == "-":
        yield _writer(sys.stdout.buffer, to)
        return
    try:
        number = os.open(to, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
    except OSError as error:
        raise OnRecordError(f"{to} cannot be written: {error.strerror or error}.") from error
    with os.fdopen(number, "r+b", buffering=0) as stream:
        stream.truncate(kept)
        stream.seek(kept)
        yield _writer(stream, to)


def _writer(stream: BinaryIO, to: str) -> Callable[[str], object]:
    def put(text: str) -> None:
        data = memoryview(text.encode())
        try:
            while data:
                data = data[stream.write(data) :]
            stream.flush()
        except BrokenPipeError:
            raise  # Nobody reads on: the command line ends quietly.
        except OSError as error:
            raise OnRecordError(
                f"{to} cannot be written: {error.strerror or error}; the answers before are kept.",
                hint="Give the command again with --resume.",
            ) from error

    return put
