"""Exit codes and error sentences, the same for every command: an error is one sentence, never a traceback."""

import sys
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any, TextIO

from onrecord.errors import ConfigError, OnRecordError


class ExitCode(IntEnum):
    """What the exit code of a command means."""

    DONE = 0
    FAILED = 1
    WRONG_USE = 2
    SET_ASIDE = 3


def code_of(error: OnRecordError) -> ExitCode:
    """Return the exit code for an error that ends a command."""
    return ExitCode.WRONG_USE if isinstance(error, ConfigError) else ExitCode.FAILED


def tell(error: OnRecordError) -> None:
    """Write the error to stderr: place, sentence, hint."""
    say(f"onrecord: {error}")


def say(line: str) -> None:
    """Write a line for a person to stderr, where it does not mix with the data on stdout."""
    print(line, file=sys.stderr)


def run(command: Callable[..., Any], arguments: Sequence[str]) -> int:
    """Run a typer application; return its exit code instead of ending the process."""
    _make_writable(sys.stdout)
    _make_writable(sys.stderr)
    try:
        command(list(arguments))
    except SystemExit as ended:
        return _known_code(ended.code)
    except OnRecordError as error:
        tell(error)
        return code_of(error)
    except KeyboardInterrupt:
        say("onrecord: interrupted; what was finished before is kept.")
        return ExitCode.FAILED
    return ExitCode.DONE


def _known_code(code: object) -> ExitCode:
    """Return one of our codes: typer ends with others of its own, such as 130 after an interruption."""
    if code is None:
        return ExitCode.DONE
    return next((known for known in ExitCode if known == code), ExitCode.FAILED)


def _make_writable(stream: TextIO) -> None:
    """Let names in any script be written: files and pipes get UTF-8, a terminal its own encoding with escapes."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is None or (stream.encoding or "").lower().replace("-", "") == "utf8":
        return
    if stream.isatty():
        reconfigure(errors="backslashreplace")
    else:
        reconfigure(encoding="utf-8")
