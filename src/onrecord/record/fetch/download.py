"""Download one file: only where it changed, resumed where it broke off, within limits of size and time."""

import hashlib
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from onrecord.errors import SourceError
from onrecord.record.fetch.request import Answer, request

Progress = Callable[[str, int, int | None], None]
"""Is told the name of the file, the bytes that are here, and how many there will be where the server says."""

_TRIES = 3


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """How much a download may take.

    Attributes:
        size_bytes: Of one file.
        time_s: For one file in all.
        quiet_s: The longest silence of the server.
    """

    size_bytes: int = 256 * 2**20
    time_s: float = 600.0
    quiet_s: float = 30.0


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """What a server said of a file, to ask it next time whether the file has changed."""

    etag: str = ""
    modified: str = ""

    @property
    def mark(self) -> str:
        """What tells this version of the file from others in `If-Range`; a weak tag does not."""
        return self.etag if self.etag and not self.etag.startswith("W/") else self.modified


class Downloaded(msgspec.Struct, frozen=True, kw_only=True):
    """A file that has come.

    Attributes:
        path: Where it lies.
        seen: What the server said of it.
        resumed_at: The byte at which an earlier download was taken up; 0 where none was.
    """

    path: Path
    seen: Seen
    resumed_at: int = 0


def download(
    url: str,
    folder: Path,
    name: str,
    *,
    seen: Seen | None = None,
    limits: Limits = Limits(),  # noqa: B008 - frozen
    allow_loopback: bool = False,
    progress: Progress | None = None,
) -> Downloaded | None:
    """Return the file at a URL; None where the server says that it has not changed since `seen`.

    A download that breaks off leaves what came in the folder, and the next one takes it up where the server can.

    Raises:
        SourceError: It did not come, or is larger or slower than the limits allow.
    """
    # A hidden file: a folder that is read as a list must not hold pieces of one.
    part = folder / f".{hashlib.sha256(url.encode()).hexdigest()[:16]}.part"
    ends = time.monotonic() + limits.time_s
    problem = ""
    for _ in range(_TRIES):
        headers, resumed_at = _headers(part, seen)
        left_s = max(0.1, ends - time.monotonic())
        quiet_s = min(limits.quiet_s, left_s)
        with request(url, headers, quiet_s=quiet_s, limit_s=left_s, allow_loopback=allow_loopback) as answer:
            if answer.status == 304:
                return None
            if answer.status == 416:  # What is here is not a beginning of what is there now.
                _forget(part)
                continue
            if answer.status not in (200, 206):
                raise SourceError(
                    f"{url} answered with status {answer.status}.", hint="What is held stays as it is. Try again later."
                )
            if answer.status == 200 or not _goes_on(answer, resumed_at):
                resumed_at = 0
            problem = _receive(answer, part, resumed_at, name=name, limits=limits, ends=ends, progress=progress)
        if not problem:
            kept = _seen(answer)
            target = folder / name
            part.replace(target)
            _forget(part)
            return Downloaded(path=target, seen=kept, resumed_at=resumed_at)
    raise SourceError(
        f"{url} broke off: {problem}.",
        hint="What is held stays as it is; the next update goes on from where it broke off.",
    )


def _headers(part: Path, seen: Seen | None) -> tuple[dict[str, str], int]:
    """Return what to send, and the byte to go on from."""
    note = part.with_suffix(".json")
    if part.is_file() and note.is_file() and (size := part.stat().st_size):
        before = msgspec.json.decode(note.read_bytes(), type=Seen)
        if before.mark:
            return {"Range": f"bytes={size}-", "If-Range": before.mark}, size
    headers = {}
    if seen is not None and seen.etag:
        headers["If-None-Match"] = seen.etag
    if seen is not None and seen.modified:
        headers["If-Modified-Since"] = seen.modified
    return headers, 0


def _goes_on(answer: Answer, resumed_at: int) -> bool:
    return answer.status == 206 and answer.headers.get("content-range", "").startswith(f"bytes {resumed_at}-")


def _receive(
    answer: Answer,
    part: Path,
    resumed_at: int,
    *,
    name: str,
    limits: Limits,
    ends: float,
    progress: Progress | None,
) -> str:
    """Append what comes to the part; return why it ended too early, empty where it is whole."""
    if answer.status == 206 and not resumed_at:
        _forget(part)
        return "the server sent another part than the one asked for"
    length = answer.headers.get("content-length", "")
    whole = resumed_at + int(length) if length.isdigit() else None
    part.with_suffix(".json").write_bytes(msgspec.json.encode(_seen(answer)))
    here = resumed_at
    with part.open("r+b" if resumed_at else "wb") as file:
        file.seek(resumed_at)
        file.truncate()
        while True:
            if here > limits.size_bytes or (whole or 0) > limits.size_bytes:
                _forget(part)
                raise SourceError(
                    f"{answer.url} is larger than the {limits.size_bytes} bytes that a list may have.",
                    hint="What is held stays as it is.",
                )
            if time.monotonic() > ends:
                raise SourceError(
                    f"{answer.url} took longer than {limits.time_s:g} s; {here} bytes came.",
                    hint="What is held stays as it is; the next update goes on from there. Give more with --timeout.",
                )
            try:
                piece = answer.read_piece()
            except OSError as error:
                return f"{here} of {whole or 'unknown'} bytes came ({error})"
            if not piece:
                break
            file.write(piece)
            here += len(piece)
            if progress is not None:
                progress(name, here, whole)
    return "" if whole is None or here == whole else f"{here} of {whole} bytes came"


def _seen(answer: Answer) -> Seen:
    return Seen(etag=answer.headers.get("etag", ""), modified=answer.headers.get("last-modified", ""))


def _forget(part: Path) -> None:
    part.unlink(missing_ok=True)
    part.with_suffix(".json").unlink(missing_ok=True)
