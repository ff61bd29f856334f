"""Checks that wait, run or have ended; each in a process of its own that can be stopped."""

import contextlib
import datetime as dt
import secrets
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Literal

import msgspec

from onrecord.errors import StoreError
from onrecord.publish import Report
from onrecord.serve.keep import keep
from onrecord.serve.task import Answer, Done, Failed, Step, Task
from onrecord.store.archive import Archive

State = Literal["waiting", "running", "done", "failed", "cancelled"]
_AT_ONCE = 2
"""Checks that run at the same time; more wait for their turn."""
_TRIES = 12
"""Times that keeping a report is tried; the archive waits ten seconds at each."""
_REMEMBERED = 200
"""Ended jobs that a page can still be asked for."""
_ANSWER = msgspec.json.Decoder(Answer)
_OUT_OF_TIME = Failed(
    code="serve.stopped",
    message="The check took longer than it may, and was stopped.",
    hint="Try a shorter part of the report.",
)
_BROKEN_OFF = Failed(
    code="serve.broken-off",
    message="The process that checked the report ended before it was done.",
    hint="The terminal may show why. Try a shorter part of the report; nothing else was touched.",
)


class Job(msgspec.Struct, kw_only=True):
    """One check, as far as it has come.

    Attributes:
        id: What its page is called.
        name: What is being checked, for a reader.
        state: Where it stands.
        step: What is done: `fetch`, `read`, `resolve`, `check`, `keep`; empty before it begins.
        report: Id of the report in the archive, once it is done.
        problem: What went wrong, where it failed.
    """

    id: str
    name: str
    state: State = "waiting"
    step: str = ""
    report: str = ""
    problem: Failed | None = None


class Jobs:
    """The checks of one room."""

    def __init__(self, archive: Archive, now: Callable[[], dt.datetime]) -> None:
        self._archive = archive
        self._now = now
        self._jobs: dict[str, Job] = {}
        self._threads: dict[str, threading.Thread] = {}
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        self._spare: subprocess.Popen[bytes] | None = None
        self._turns = threading.Semaphore(_AT_ONCE)
        self._lock = threading.Lock()
        self._closed = False

    def warm_up(self) -> None:
        """Start a process that waits for the next task, so that no reader waits for it to load."""
        with self._lock:
            if self._spare is None and not self._closed:
                self._spare = _process()

    def start(self, task: Task, name: str) -> Job:
        """Begin a check; returns at once."""
        job = Job(id=secrets.token_urlsafe(9), name=name)
        with self._lock:
            self._jobs[job.id] = job
            ended = [key for key, one in self._jobs.items() if one.state not in ("waiting", "running")]
            for key in ended[: max(0, len(self._jobs) - _REMEMBERED)]:
                del self._jobs[key], self._threads[key]
            thread = self._threads[job.id] = threading.Thread(target=self._work, args=(job, task), daemon=True)
        thread.start()
        return job

    def wait(self, job: Job, seconds: float) -> Job:
        """Return a job when it has ended, or as far as it is when the time is over."""
        thread = self._threads.get(job.id)
        if thread is not None:
            thread.join(seconds)
        return job

    def get(self, job: str) -> Job | None:
        """Return a job; None where there is none of this id."""
        return self._jobs.get(job)

    def under_way(self) -> list[Job]:
        """Return the jobs that have not ended."""
        return [job for job in list(self._jobs.values()) if job.state in ("waiting", "running")]

    def cancel(self, job: str) -> None:
        """Stop a job that has not ended."""
        with self._lock:
            found = self._jobs.get(job)
            if found is None or found.state not in ("waiting", "running"):
                return
            found.state = "cancelled"
            process = self._processes.get(job)
        if process is not None:
            process.kill()

    def close(self) -> None:
        """Stop every job."""
        self._closed = True
        for job in self.under_way():
            self.cancel(job.id)
        with self._lock:
            spare, self._spare = self._spare, None
        if spare is not None:
            _end(spare)

    def _work(self, job: Job, task: Task) -> None:
        with self._turns:
            process = self._take()
            with self._lock:
                if job.state == "cancelled":
                    _end(process)
                    return
                job.state = "running"
                self._processes[job.id] = process
            watch = _Watch(process, task.seconds)
            try:
                self._follow(job, _answers(process, task))
            finally:
                watch.cancel()
                _end(process)
                self._fail(job, watch.problem())
                with self._lock:
                    self._processes.pop(job.id, None)
        self.warm_up()

    def _take(self) -> "subprocess.Popen[bytes]":
        with self._lock:
            spare, self._spare = self._spare, None
        return spare if spare is not None and spare.poll() is None else _process()

    def _follow(self, job: Job, answers: Iterator[Answer]) -> None:
        for answer in answers:
            match answer:
                case Step():
                    job.step = answer.name
                case Failed():
                    self._fail(job, answer)
                case Done():
                    self._finish(job, answer)

    def _finish(self, job: Job, done: Done) -> None:
        report = msgspec.json.decode(done.report, type=Report)
        problem: StoreError | None = None
        for _ in range(_TRIES):
            if job.state != "running":
                return
            try:
                kept = keep(self._archive, report, done.report, self._now(), done.notes)
            except StoreError as error:
                # Another program may be writing: the report waits, so that it is not lost.
                problem, job.step = error, "keep"
                continue
            with self._lock:
                if job.state == "running":
                    job.report, job.state = kept.id, "done"
            return
        assert problem is not None
        self._fail(job, Failed(code=problem.code, message=problem.message, hint=problem.hint, where=problem.where))

    def _fail(self, job: Job, problem: Failed) -> None:
        with self._lock:
            if job.state == "running":
                job.problem, job.state = problem, "failed"


class _Watch:
    """The clock of one check: ends its process in time, and knows why one ended without a word."""

    def __init__(self, process: "subprocess.Popen[bytes]", seconds: float) -> None:
        self._process = process
        self._is_over = False
        self._timer = threading.Timer(seconds, self._end)
        self._timer.start()

    def _end(self) -> None:
        self._is_over = True
        self._process.kill()

    def cancel(self) -> None:
        """Stop the clock."""
        self._timer.cancel()

    def problem(self) -> Failed:
        """Return why the process gave no report; asked once it has ended."""
        used_up = self._process.returncode == -getattr(signal, "SIGXCPU", 0)
        return _OUT_OF_TIME if self._is_over or used_up else _BROKEN_OFF


def _process() -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "onrecord.serve.worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )


def _answers(process: "subprocess.Popen[bytes]", task: Task) -> Iterator[Answer]:
    """Hand the task over and yield what the process says; it ends when the process does."""
    assert process.stdin is not None
    assert process.stdout is not None
    with contextlib.suppress(BrokenPipeError):
        process.stdin.write(msgspec.msgpack.encode(task))
        process.stdin.close()
    for line in process.stdout:
        yield _ANSWER.decode(line)


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with contextlib.suppress(BrokenPipeError):
                stream.close()
