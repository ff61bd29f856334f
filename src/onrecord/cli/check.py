"""`onrecord check`: the main job; reports in, findings out."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli.exits import ExitCode, say, tell
from onrecord.cli.options import AsOfOption, StoreOption, period_of, store_path
from onrecord.errors import ConfigError, DocumentError, OnRecordError

if TYPE_CHECKING:
    from onrecord.model.document import Document
    from onrecord.model.verdict import Finding
    from onrecord.model.vocab import Mode
    from onrecord.record.files import RecordFile
    from onrecord.record.held import Record
    from onrecord.record.view import StoreView

_SUFFIXES = (".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".pdf")
_FORMATS = ("json", "html", "text")


def register(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command(name="check")(check)


def check(
    reports: Annotated[list[str], typer.Argument(metavar="REPORT…", help="Files or folders; - reads standard input.")],
    *,
    published: Annotated[
        str | None,
        typer.Option(
            "--published",
            metavar="D",
            help="When the report appeared, in EDTF; without it, its own date or an inferred one.",
        ),
    ] = None,
    as_of: AsOfOption = None,
    mode: Annotated[
        str, typer.Option("--mode", help="known_then: what was known at the date; known_now: what is known now.")
    ] = "known_then",
    store: StoreOption = None,
    record: Annotated[
        list[str] | None,
        typer.Option("--record", metavar="FILE", help="A record file for this run only; may be repeated."),
    ] = None,
    reader: Annotated[
        str,
        typer.Option("--reader", metavar="auto|rules|learnt", help="Rules alone, or the trained model beside them."),
    ] = "auto",
    with_text: Annotated[bool, typer.Option("--with-text", help="Put the report's text into the JSON.")] = False,
    to: Annotated[
        str | None,
        typer.Option("--to", metavar="OUT", help="A .json or .html file, a folder, or - for standard output."),
    ] = None,
    format_: Annotated[
        str | None, typer.Option("--format", metavar="json|html|text", help="The form, where OUT does not give it.")
    ] = None,
) -> None:
    """Check reports against the record: each claim, how it stands, and the passage on both sides."""
    given, asked, clock = period_of("--published", published), period_of("--as-of", as_of), _mode(mode)
    _say_reader(reader)
    paths = list(_paths(reports))
    if not paths:
        raise ConfigError(
            "there is no report in what was given.", hint=f"Folders are searched for {', '.join(_SUFFIXES)} files."
        )
    form = _form(to, format_)
    folder = _folder(to, len(paths), reports)
    if folder is None and to not in (None, "-") and len(paths) > 1:
        raise ConfigError(f"{len(paths)} reports do not fit into one file.", hint="Give a folder with --to.")
    from onrecord.pipeline import failed, run
    from onrecord.read.formats.load import read_input
    from onrecord.record.held import open_record

    names, faults = _output_names(paths), 0
    with open_record(store_path(store)) as held:
        extra = [_record_file(path, held.keys()) for path in record or ()]
        for path in paths:
            try:
                loaded = read_input(path, published=given)
                finding = run(loaded.document, held, as_of=asked, mode=clock, extra=extra, reader=reader)
                for note in loaded.notes:
                    say(f"onrecord: {path}: {note}")
            except DocumentError as error:
                tell(error)
                faults += 1
                if folder is None:
                    continue
                finding = failed(_unread(path), error.message, asked or given, clock)
            _write(finding, names[path], form, to, folder, with_text=with_text, view=_view(held, finding, extra))
    if faults == len(paths):
        raise typer.Exit(ExitCode.FAILED)
    if faults:
        raise typer.Exit(ExitCode.SET_ASIDE)


def _say_reader(reader: str) -> None:
    """Refuse an unknown reader, and say so where rules read alone though the model was not left out."""
    if reader not in ("auto", "rules", "learnt"):
        raise ConfigError(f"--reader: '{reader}' is not auto, rules or learnt.")
    if reader == "auto":
        from onrecord.read.learnt.load import why_not

        reason = why_not()
        if reason:
            say(f"onrecord: read by rules alone: {reason}")


def _mode(text: str) -> "Mode":
    from onrecord.model.vocab import Mode

    try:
        return Mode(text)
    except ValueError as error:
        raise ConfigError(f"--mode: '{text}' is not known_then or known_now.") from error


def _paths(reports: list[str]) -> Iterator[str]:
    """Files as given; a folder gives the reports in it, by name."""
    for report in reports:
        path = Path(report)
        if report != "-" and path.is_dir():
            yield from sorted(str(p) for p in path.iterdir() if p.is_file() and p.suffix.lower() in _SUFFIXES)
        else:
            yield report


def _form(to: str | None, format_: str | None) -> str:
    if format_ is not None:
        if format_ not in _FORMATS:
            raise ConfigError(f"--format: '{format_}' is not json, html or text.")
        return format_
    if to is None:
        return "text"
    return "html" if to.endswith((".html", ".htm")) else "text" if to.endswith(".txt") else "json"


def _folder(to: str | None, count: int, reports: list[str]) -> Path | None:
    """The folder to write to: OUT is one where it exists as one, ends in a slash, or there are several reports."""
    if to is None or to == "-" or Path(to).suffix in (".json", ".html", ".htm", ".txt"):
        return None
    several = count > 1 or any(r != "-" and Path(r).is_dir() for r in reports)
    if Path(to).is_dir() or to.endswith("/") or several:
        Path(to).mkdir(parents=True, exist_ok=True)
        return Path(to)
    raise ConfigError(f"--to: '{to}' ends in neither .json nor .html.", hint="For several reports, give a folder.")


def _record_file(path: str, known: "frozenset[str]") -> "RecordFile":
    from onrecord.record.files import load_record_file

    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise ConfigError(f"--record: {path} cannot be read: {error.strerror or error}.") from error
    return load_record_file(data, name=path, known=known)


def _unread(path: str) -> "Document":
    from onrecord.model.document import Document
    from onrecord.model.ids import content_id

    return Document(id=content_id("doc", path), source=path, text="")


def _view(held: "Record", finding: "Finding", extra: "Sequence[RecordFile]") -> "StoreView":
    """The record as the report was checked against it."""
    return held.view(finding.as_of, finding.mode, extra)


def _write(
    finding: "Finding",
    name: str,
    form: str,
    to: str | None,
    folder: Path | None,
    *,
    with_text: bool,
    view: "StoreView",
) -> None:
    from onrecord.publish import Layout, publish

    if form == "text" and to in (None, "-"):
        import os
        import shutil

        tty = sys.stdout.isatty()
        layout = Layout(
            width=min(100, shutil.get_terminal_size((88, 24)).columns),
            colour=tty and not os.environ.get("NO_COLOR"),
            encoding=sys.stdout.encoding or "utf-8",
        )
        sys.stdout.write(publish(finding, format="text", layout=layout))
        return
    text = publish(finding, format=form, with_text=with_text, view=view)
    if to in (None, "-"):
        sys.stdout.write(text if text.endswith("\n") else text + "\n")
        return
    suffix = {"json": ".json", "html": ".html", "text": ".txt"}[form]
    target = folder / f"{name}{suffix}" if folder is not None else Path(str(to))
    _replace(target, text)


def _output_names(paths: list[str]) -> dict[str, str]:
    """The name each report's output gets in a folder: its own without ending, or with it where two would share one."""
    stems = ["report" if path == "-" else Path(path).stem for path in paths]
    return {path: stem if stems.count(stem) == 1 else Path(path).name for path, stem in zip(paths, stems, strict=True)}


def _replace(target: Path, text: str) -> None:
    """Write beside the target and move into place, so that an interrupted run leaves no half file."""
    beside = target.with_name(f".{target.name}.part")
    try:
        beside.write_text(text, encoding="utf-8", newline="\n")
        beside.replace(target)
    except OSError as error:
        raise OnRecordError(f"{target} cannot be written: {error.strerror or error}.") from error
