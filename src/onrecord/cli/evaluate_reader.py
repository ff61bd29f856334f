"""`onrecord evaluate muc4|crossner|re3d`: measure the learnt reader on public corpora."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.errors import ConfigError

if TYPE_CHECKING:
    from onrecord.evaluate.reader.run import Figures
    from onrecord.read.learnt.model import Model

CorporaOption = Annotated[str, typer.Option("--corpora", metavar="DIR", help="Folder that holds the corpora.")]
ToOption = Annotated[str | None, typer.Option("--to", metavar="json", help="json: figures as one JSON object.")]
ModelOption = Annotated[
    str | None, typer.Option("--model", metavar="DIR", help="Folder of another model; without it, the shipped one.")
]


def muc4(
    corpora: CorporaOption,
    part: Annotated[str, typer.Option("--part", metavar="PART", help="dev or train.")] = "dev",
    predictions: Annotated[
        str | None, typer.Option("--predictions", metavar="FILE", help="Write the templates for the public scorer.")
    ] = None,
    model: ModelOption = None,
    to: ToOption = None,
) -> None:
    """Role fillers (CEAF-REE) and templates (as GTT scores them) of attacks, on MUC-4."""
    from onrecord.evaluate.reader.run import run_muc4

    folder = _folder(corpora, "muc4")
    reader = _model(model)
    with reader.encoder.one_thread():
        figures, made = run_muc4(reader, folder, part)
    if predictions is not None:
        Path(predictions).write_text(json.dumps(made, indent=1), encoding="utf-8")
    _show(figures, to)


def crossner(
    corpora: CorporaOption,
    part: Annotated[str, typer.Option("--part", metavar="PART", help="dev or train.")] = "dev",
    model: ModelOption = None,
    to: ToOption = None,
) -> None:
    """Names in text about politics, on CrossNER: its nine types, and four coarse ones."""
    from onrecord.evaluate.reader.run import run_crossner

    folder = _folder(corpora, "crossner")
    reader = _model(model)
    with reader.encoder.one_thread():
        figures = run_crossner(reader, folder / "crossner" / "politics" / f"{part}.txt")
    _show(figures, to)


def re3d(corpora: CorporaOption, model: ModelOption = None, to: ToOption = None) -> None:
    """Entities and relations, strict, on the documents of re3d that the model was not trained on."""
    from onrecord.evaluate.reader.run import run_re3d

    folder = _folder(corpora, "re3d")
    reader = _model(model)
    with reader.encoder.one_thread():
        figures = run_re3d(reader, folder)
    _show(figures, to)


def _folder(corpora: str, name: str) -> Path:
    if not (Path(corpora) / name).is_dir():
        raise ConfigError(f"--corpora: there is no folder {name} in {corpora}.")
    return Path(corpora)


def _model(folder: str | None) -> "Model":
    from onrecord.read.learnt.load import why_not

    reason = why_not(Path(folder) if folder else None)
    if reason:
        raise ConfigError(f"the learnt reader cannot be loaded: {reason}.")
    from onrecord.read.learnt.model import SHIPPED, Model

    return Model(Path(folder) if folder else SHIPPED)


def _show(figures: "Figures", to: str | None) -> None:
    from onrecord.evaluate.reader.counts import score

    if to not in (None, "json"):
        raise ConfigError(f"--to: '{to}' is not json.")
    scores = {name: score(counts) for name, counts in figures.items()}
    if to == "json":
        typer.echo(json.dumps({name: one._asdict() for name, one in scores.items()}))
        return
    typer.echo(f"{'':24s}      P      R     F1   95 % interval")
    for name, one in scores.items():
        typer.echo(f"{name:24s} {one.precision:6.2f} {one.recall:6.2f} {one.f1:6.2f}   {one.low:.1f} to {one.high:.1f}")
