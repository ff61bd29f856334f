"""The `agreements` commands: add, list, show, check, draft and track what parties undertook."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli.exits import ExitCode, say, tell
from onrecord.cli.options import AsOfOption, FormatOption, StoreOption, is_json, json_of, period_of, store_path
from onrecord.errors import ConfigError, InputError, NotFound, OnRecordError

if TYPE_CHECKING:
    from onrecord.model.undertaking import Agreement
    from onrecord.record.held import Record
    from onrecord.record.load import LoadReport
    from onrecord.record.view import StoreView

app = typer.Typer(
    help="Agreements clause by clause: add, draft, list and show them, and track what is reported beside each clause.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
RecordOption = Annotated[
    list[str] | None, typer.Option("--record", metavar="FILE", help="A record file for this run only; may be repeated.")
]


def register(parent: typer.Typer) -> None:
    """Add the commands to the application."""
    parent.add_typer(app, name="agreements")


@app.command()
def add(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="FILE...", help="Commitment files in TOML; CSV exports of PA-X, or shaped like PAM's."),
    ] = None,
    text: Annotated[
        Path | None, typer.Option("--text", metavar="FILE", help="The text of an agreement that is held.")
    ] = None,
    agreement: Annotated[str | None, typer.Option("--agreement", metavar="ID", help="Whose text --text is.")] = None,
    partial: Annotated[
        bool, typer.Option("--partial", help="The text is not whole: what it does not say counts for nothing.")
    ] = False,
    store: StoreOption = None,
) -> None:
    """Add commitment files and exports; with --text, mark the clauses found in an agreement's text as read."""
    if not paths and text is None:
        raise ConfigError("there is nothing to add.", hint="Give files, or --text FILE with --agreement ID.")
    if (text is None) != (agreement is None):
        raise ConfigError("--text and --agreement belong together.")
    from onrecord.cli.record import tell_report
    from onrecord.record.held import open_record

    done = aside = 0
    wanted = len(paths or ()) + (text is not None)
    with open_record(store_path(store)) as record:
        for path in paths or ():
            try:
                report = _add_one(record, path)
            except OnRecordError as error:
                tell(error)
                continue
            done += 1
            aside += len(report.set_aside)
            tell_report(report)
        if text is not None and agreement is not None:
            tell_report(_add_text(record, agreement, text, whole=not partial))
            done += 1
    if done < wanted or aside:
        raise typer.Exit(ExitCode.SET_ASIDE if done else ExitCode.FAILED)


def _add_one(record: "Record", path: Path) -> "LoadReport":
    from onrecord.record.agreements import read_agreements_table
    from onrecord.record.files import load_record_file
    from onrecord.record.load import add_record_file

    data = _read(path)
    if path.suffix.lower() == ".csv":
        file = read_agreements_table(data, name=path.name)
    else:
        file = load_record_file(data, name=path.name, known=record.keys())
    if not file.agreements:
        raise InputError(
            "there is no agreement in it.", where=str(path), hint="'onrecord record add' takes the others."
        )
    return add_record_file(record.store, file, path=str(path))


def _add_text(record: "Record", identity: str, path: Path, *, whole: bool) -> "LoadReport":
    from onrecord.record.agreements import with_text
    from onrecord.record.combine import combine_agreements
    from onrecord.record.files import RecordFile
    from onrecord.record.load import add_record_file

    try:
        text = _read(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError("the text is not UTF-8.", where=str(path)) from error
    held = combine_agreements(record.store.agreements())
    located = with_text(_one_of(held, identity), text, whole=whole)
    say(f"onrecord: found in the text: {', '.join(located.found) or 'no clause'}.")
    if located.missed:
        say(f"onrecord: not found, and left as they were: {', '.join(located.missed)}.")
    file = RecordFile(
        name=f"{identity}.text",
        title=f"Clauses of {located.agreement.title} that were found in its text",
        sha256=f"{located.agreement.text_sha256}{'' if whole else '-partial'}",
        agreements=(located.agreement,),
    )
    return add_record_file(record.store, file, path=str(path))


@app.command("list")
def list_held(store: StoreOption = None, to: FormatOption = "text") -> None:
    """List the agreements held: date, title, how many commitments, and how well their wording is known."""
    from onrecord.cli.agreements_text import draw_list, summaries
    from onrecord.record.held import open_record

    as_json = is_json(to)
    with open_record(store_path(store)) as record:
        rows = summaries(record.view(None).agreements())
    typer.echo(json_of(rows) if as_json else draw_list(rows))


@app.command()
def show(
    identity: Annotated[str, typer.Argument(metavar="ID", help="Id of the agreement, such as doha-2020.")],
    store: StoreOption = None,
    record: RecordOption = None,
    to: FormatOption = "text",
) -> None:
    """Show an agreement: its parties, caveats, and each commitment with its limits and how its wording is known."""
    from onrecord.check.clauses.world import RecordWorld
    from onrecord.cli.agreements_text import draw_agreement
    from onrecord.record.held import open_record

    as_json = is_json(to)
    with open_record(store_path(store)) as held:
        view = _view(held, None, record)
        agreement = _one_of(view.agreements(), identity)
        typer.echo(json_of(agreement) if as_json else draw_agreement(agreement, RecordWorld(view)))


@app.command()
def check(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A commitment file in TOML.")],
    store: StoreOption = None,
) -> None:
    """Check a commitment file: every fault with its place, then what to look at again; nothing is added."""
    from onrecord.check.clauses.advice import advice
    from onrecord.record.files import check_record_file, load_record_file
    from onrecord.record.held import open_record

    data = _read(file)
    held = store_path(store)
    with open_record(held if Path(held).is_file() else ":memory:") as record:
        known = record.keys()
    faults = check_record_file(data, file.name, known=known)
    for fault in faults:
        typer.echo(str(fault))
    if faults:
        raise typer.Exit(ExitCode.FAILED)
    agreements = load_record_file(data, name=file.name, known=known).agreements
    notes = [note for agreement in agreements for note in (*advice(agreement), *_loaded_words(agreement))]
    for note in notes:
        typer.echo(f"look again: {note}")
    count = sum(len(agreement.commitments) for agreement in agreements)
    say(f"{file}: no fault found; {count} commitments, {len(notes)} to look at again.")


@app.command()
def draft(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The text of an agreement, UTF-8.")],
    agreement: Annotated[str, typer.Option("--agreement", metavar="ID", help="Id for the agreement.")],
    party: Annotated[
        list[str] | None,
        typer.Option("--party", metavar="NAME", help="A party, as the text names it; may be repeated."),
    ] = None,
    date: Annotated[str | None, typer.Option("--date", metavar="D", help="When it was signed, in EDTF.")] = None,
    to: Annotated[Path | None, typer.Option("--to", metavar="OUT.toml", help="Where to; else standard output.")] = None,
) -> None:
    """Write a draft of commitments from a text: sentences of duty with proposals, each marked as not reviewed."""
    from onrecord.record.agreements import draft_commitments

    period_of("--date", date)
    try:
        text = _read(file).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError("the text is not UTF-8.", where=str(file)) from error
    toml = draft_commitments(text, agreement=agreement, parties=party or [], date=date or "")
    if to is None:
        typer.echo(toml, nl=False)
        return
    if to.exists():
        raise ConfigError(f"--to: {to} exists already, and a review in it would be lost.")
    _write(to, toml)
    say(f"{to}: sentences to review: {toml.splitlines().count('reviewed = false')}.")


@app.command()
def track(
    identity: Annotated[str, typer.Argument(metavar="ID", help="Id of the agreement, such as doha-2020.")],
    report: Annotated[
        list[Path] | None,
        typer.Option("--report", metavar="OUT.json", help="A checked report whose facts to add; may be repeated."),
    ] = None,
    record: RecordOption = None,
    since: Annotated[
        str | None, typer.Option("--since", metavar="D", help="Mark what happened or became known from this day on.")
    ] = None,
    by: Annotated[str, typer.Option("--by", metavar="year|quarter|month", help="What a column is.")] = "year",
    as_of: AsOfOption = None,
    store: StoreOption = None,
    to: Annotated[
        str | None, typer.Option("--to", metavar="html|csv|json|OUT", help="A form, or a file that ends in it.")
    ] = None,
) -> None:
    """Track an agreement: commitments by time, with the reported facts in each cell; nothing is scored or decided."""
    from onrecord.check.clauses.from_record import facts_of_record
    from onrecord.check.clauses.from_reports import facts_of_report
    from onrecord.check.clauses.tracker import STEPS
    from onrecord.check.clauses.tracker import track as tracked
    from onrecord.check.clauses.world import RecordWorld
    from onrecord.cli.agreements_text import draw_tracker, form_of
    from onrecord.record.held import open_record

    form = form_of(to)
    if by not in STEPS:
        raise ConfigError(f"--by: '{by}' is none of {', '.join(STEPS)}.")
    asked, start = period_of("--as-of", as_of), period_of("--since", since)
    day = (asked.last if asked is not None else None) or dt.datetime.now(dt.UTC).date()
    with open_record(store_path(store)) as held:
        view = _view(held, as_of, record)
        agreement = _one_of(view.agreements(), identity)
        world = RecordWorld(view)
        facts = facts_of_record(view, agreement, world)
        for path in report or ():
            facts += facts_of_report(_read(path), view, name=str(path))
        first = start.first if start is not None else None
        made = tracked(agreement, facts, world, as_of=day, since=first, step=by)
    text = draw_tracker(made, form)
    if to is None or to == form:
        typer.echo(text, nl=False)
    else:
        _write(Path(to), text)


def _loaded_words(agreement: "Agreement") -> Iterable[str]:
    """Yield the paraphrases with a word that no sentence of ours may hold."""
    from onrecord.publish.wording import banned_words

    for commitment in agreement.commitments:
        words = banned_words(" ".join((commitment.paraphrase, commitment.reading_says, *commitment.elements)))
        if words:
            yield f"{commitment.id}: '{', '.join(words)}' is no word for what a clause asks; say it in neutral words."


def _view(held: "Record", as_of: str | None, files: list[str] | None) -> "StoreView":
    from onrecord.record.files import load_record_file

    extra = [load_record_file(_read(Path(path)), name=path, known=held.keys()) for path in files or ()]
    return held.view(period_of("--as-of", as_of), extra=extra)


def _one_of(agreements: Iterable["Agreement"], identity: str) -> "Agreement":
    held = list(agreements)
    found = next((agreement for agreement in held if agreement.id == identity), None)
    if found is None:
        near = [a.id for a in held if identity.lower() in f"{a.id} {' '.join(a.names)}".lower()]
        hint = f"Did you mean {', '.join(near[:5])}?" if near else "'onrecord agreements list' shows what is held."
        raise NotFound(f"no agreement has the id '{identity}'.", hint=hint)
    return found


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"the file cannot be read ({error.strerror or error}).", where=str(path)) from error


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise OnRecordError(f"{path} cannot be written: {error.strerror or error}.") from error
