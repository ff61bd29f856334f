"""`onrecord evaluate`: score checked reports against gold, and finding names."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli.evaluate_names import names
from onrecord.cli.evaluate_reader import crossner, muc4, re3d
from onrecord.cli.exits import ExitCode, say
from onrecord.cli.options import StoreOption, store_path
from onrecord.errors import ConfigError, InputError

if TYPE_CHECKING:
    from onrecord.evaluate.reports import Scores

app = typer.Typer(help="Score the program against gold made by people.", no_args_is_help=True)
for _command in (names, muc4, crossner, re3d):
    app.command()(_command)


def register(parent: typer.Typer) -> None:
    """Add the command group to the application."""
    parent.add_typer(app, name="evaluate")


@app.callback()
def _group() -> None:
    """Score the program against gold made by people."""


@app.command()
def reports(
    gold: Annotated[
        str, typer.Option("--gold", metavar="DIR", help="Folder with <id>.gold.json, and <id>.txt beside each.")
    ],
    predicted: Annotated[
        str | None,
        typer.Option(
            "--predicted", metavar="DIR", help="Folder with <id>.json; without it, the reports are checked now."
        ),
    ] = None,
    store: StoreOption = None,
    to: Annotated[str | None, typer.Option("--to", metavar="json", help="json: figures as one JSON object.")] = None,
) -> None:
    """Recall of claims, verdict agreement, wrong persons and false contradictions, against hand-judged reports."""
    import tempfile

    from onrecord.evaluate.reports import score_folder

    if to not in (None, "json"):
        raise ConfigError(f"--to: '{to}' is not json.")
    if not Path(gold).is_dir():
        raise ConfigError(f"--gold: there is no folder {gold}.")
    with tempfile.TemporaryDirectory() as folder:
        if predicted is None:
            _check_all(Path(gold), Path(folder), store_path(store))
        scores = score_folder(Path(gold), Path(predicted) if predicted is not None else Path(folder))
    _show(scores, as_json=to == "json")
    if scores.wrong_persons or scores.false_contradictions:
        raise typer.Exit(ExitCode.FAILED)


def _check_all(gold: Path, out: Path, store: str) -> None:
    """Check each report beside its gold, as of the date the gold was judged for, with its side record if it has one."""
    import json

    from onrecord.pipeline import check_file
    from onrecord.publish import publish
    from onrecord.record.files import load_record_file
    from onrecord.record.held import open_record

    with open_record(store) as held:
        for path in sorted(gold.glob("*.gold.json")):
            name = path.name.removesuffix(".gold.json")
            report, side = gold / f"{name}.txt", gold / f"{name}.record.toml"
            if not report.exists():
                say(f"onrecord: {report}: there is no such report; its claims count as not found.")
                continue
            head = json.loads(path.read_text(encoding="utf-8"))
            extra = [load_record_file(side.read_bytes(), name=side.name, known=held.keys())] if side.exists() else []
            try:
                finding = check_file(
                    report, held, published=head.get("as_of_used") or head.get("published"), extra=extra
                )
            except InputError as error:
                say(f"onrecord: {error}")
                continue
            (out / f"{name}.json").write_text(publish(finding, format="json"), encoding="utf-8")


def _show(scores: "Scores", *, as_json: bool) -> None:
    import msgspec

    if as_json:
        typer.echo(msgspec.json.encode(scores).decode())
        return
    for field in ("recall", "agreement", "end_to_end", "macro_f1", "coverage", "decided_agreement", "evidence"):
        value = getattr(scores, field)
        typer.echo(f"{field.replace('_', ' '):22s} {'nothing to count' if value is None else f'{100 * value:.1f} %'}")
    typer.echo(
        f"{'claims':22s} {scores.claims} gold, {scores.found} found, {scores.agreed} agreed,"
        f" {scores.predicted} predicted"
    )
    for label, row in scores.by_verdict.items():
        right = "" if row.precision is None else f", {100 * row.precision:.0f} % of them accepted"
        typer.echo(f"    {label:18s} {row.gold} in gold, {row.given} given{right}")
    typer.echo(f"{'links':22s} {scores.links_right} right, {scores.links_missed} missed")
    for field in ("wrong_persons", "false_contradictions", "stray_contradictions"):
        rows = getattr(scores, field)
        typer.echo(f"{field.replace('_', ' '):22s} {len(rows)}")
        for row in rows:
            typer.echo(f"    {row}")
