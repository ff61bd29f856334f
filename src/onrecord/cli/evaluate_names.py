"""`onrecord evaluate names`: measure finding names, on sets made from official lists or on names judged by people."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli.exits import ExitCode, say
from onrecord.errors import ConfigError

if TYPE_CHECKING:
    from onrecord.evaluate.names.run import Measured
    from onrecord.evaluate.names.sets import NameSets

FORMATS = ("text", "markdown", "json")


def names(  # noqa: PLR0917 - options of a command; typer passes them by name
    lists: Annotated[
        str | None, typer.Option("--lists", metavar="DIR", help="Folder of official lists that the sets are made from.")
    ] = None,
    words: Annotated[
        str | None,
        typer.Option("--words", metavar="DIR", help="Folder of name files: easy negatives, labelled pairs."),
    ] = None,
    sets: Annotated[
        str, typer.Option("--sets", metavar="NAMES", help="all, or some of exact,typo,loo,script,weak,easy,hard,pairs.")
    ] = "all",
    peers: Annotated[
        str, typer.Option("--peers", metavar="NAMES", help="none, all, or names of other programs.")
    ] = "none",
    split: Annotated[str, typer.Option("--split", metavar="PART", help="train, dev or test.")] = "test",
    seed: Annotated[int, typer.Option("--seed", metavar="N", help="Another seed makes other sets.")] = 4,
    growth: Annotated[
        str | None, typer.Option("--growth", metavar="SIZES", help="Sizes of large indexes, such as 200000,1000000.")
    ] = None,
    most: Annotated[
        int | None,
        typer.Option("--most", metavar="N", min=1, help="Most questions of each set, twice as many unseen aliases."),
    ] = None,
    to: Annotated[str, typer.Option("--to", metavar="FORMAT", help="text, markdown or json.")] = "text",
    gold: Annotated[str | None, typer.Option("--gold", metavar="FILE", help="Names judged by people.")] = None,
    predicted: Annotated[
        str | None, typer.Option("--predicted", metavar="FILE", help="What was answered, row by row, for --gold.")
    ] = None,
) -> None:
    """Find unseen aliases, slips, other scripts and names of nobody; ours beside other programs."""
    if to not in FORMATS:
        raise ConfigError(f"--to: '{to}' is none of {', '.join(FORMATS)}.")
    if (gold is None) is not (predicted is None):
        raise ConfigError("--gold and --predicted go together.")
    if gold is not None and predicted is not None:
        _gold(Path(gold), Path(predicted), as_json=to == "json")
        return
    if lists is None or not Path(lists).is_dir():
        raise ConfigError("--lists: there is no such folder." if lists else "--lists or --gold is needed.")
    _measure(
        Path(lists),
        Path(words) if words else None,
        sets,
        peers=peers,
        split=split,
        seed=seed,
        most=most,
        growth=growth,
        to=to,
    )


def _gold(gold: Path, predicted: Path, *, as_json: bool) -> None:
    import msgspec

    from onrecord.evaluate.names.gold import ALL, gold_table, score_gold

    scores = score_gold(gold, predicted)
    typer.echo(msgspec.json.encode(scores).decode() if as_json else gold_table(scores))
    if scores[ALL].wrong_persons:
        raise typer.Exit(ExitCode.FAILED)


def _measure(
    lists: Path,
    words: Path | None,
    sets: str,
    *,
    peers: str,
    split: str,
    seed: int,
    most: int | None,
    growth: str | None,
    to: str,
) -> None:
    from onrecord.evaluate.names.contenders import OURS, contenders
    from onrecord.evaluate.names.other_names import read_other_names
    from onrecord.evaluate.names.parties import read_parties
    from onrecord.evaluate.names.run import measure
    from onrecord.evaluate.names.sets import SETS, build_sets, thinned
    from onrecord.evaluate.names.split import SPLITS

    if split not in SPLITS:
        raise ConfigError(f"--split: '{split}' is none of {', '.join(SPLITS)}.")
    known = (*SETS, "pairs")
    wanted = known if sets == "all" else tuple(sets.split(","))
    unknown = [name for name in wanted if name not in known]
    if unknown:
        raise ConfigError(f"--sets: there is no {', '.join(unknown)}.", hint=f"known: {', '.join(known)}")
    chosen, sizes = contenders(peers), _sizes(growth)
    if all(one.name != OURS for one in chosen):
        say("onrecord: this version has no matcher of its own; peers alone are measured.")
    parties = read_parties(lists)
    made = build_sets(parties, split=split, seed=seed, others=read_other_names(words) if words else None)
    if most is not None:
        made = thinned(made, most, seed=seed)
    pairs = words / "name_bench" / "cases.csv" if words is not None and "pairs" in wanted else None
    measured = [measure(one, made, names=[n for n in wanted if n in SETS], seed=seed, pairs=pairs) for one in chosen]
    grown: dict[int, list[Measured]] = {}
    if sizes:
        from onrecord.evaluate.names.growth import measure_growth

        growing = [one.name for one in chosen if one.grows]
        for size, one in measure_growth(growing, made, parties, sizes, seed=seed):
            grown.setdefault(size, []).append(one)
    _show(measured, grown, made, to=to)


def _sizes(text: str | None) -> list[int]:
    try:
        return [int(part) for part in text.split(",")] if text else []
    except ValueError as error:
        raise ConfigError(f"--growth: '{text}' is not numbers with commas between.") from error


def _show(measured: "Sequence[Measured]", grown: "dict[int, list[Measured]]", made: "NameSets", *, to: str) -> None:
    import msgspec

    from onrecord.evaluate.names.table import growth_page_table, page_table, text_table

    if to == "json":
        sizes = {"rows": len(made.rows)} | {name: len(queries) for name, queries in made.queries.items()}
        typer.echo(msgspec.json.encode({"sets": sizes, "measured": measured, "growth": grown}).decode())
        return
    if to == "markdown":
        typer.echo(page_table(measured))
        if grown:
            typer.echo(f"\n{growth_page_table(grown)}")
        return
    counts = ", ".join(f"{len(queries)} {name}" for name, queries in made.queries.items())
    typer.echo(f"{len(made.rows):,} names in the index; questions: {counts}\n\n{text_table(measured)}")
    for size, group in grown.items():
        typer.echo(f"\n{size:,} names in the index\n{text_table(group)}")
