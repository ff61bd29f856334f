"""`onrecord scan`: the names of the record in texts of any size, as candidates for a person to judge."""

import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TextIO

import typer

from onrecord.cli.exits import ExitCode, say, tell
from onrecord.cli.options import AsOfOption, StoreOption, period_of, store_path
from onrecord.errors import ConfigError, DocumentError

if TYPE_CHECKING:
    from onrecord.record.in_text import TextHit
    from onrecord.record.view import StoreView

_PART = 1 << 20
"""Characters read at a time."""


def register(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command(name="scan")(scan)


def scan(
    texts: Annotated[list[str], typer.Argument(metavar="FILE…", help="Text files in UTF-8; - reads standard input.")],
    *,
    as_of: AsOfOption = None,
    store: StoreOption = None,
    format_: Annotated[
        str, typer.Option("--format", metavar="jsonl|text", help="One JSON object a line, or lines for a person.")
    ] = "jsonl",
    fuzzy: Annotated[bool, typer.Option("--fuzzy/--no-fuzzy", help="Also names that may be spelt otherwise.")] = True,
    all_: Annotated[
        bool, typer.Option("--all", help="Also names inside longer ones, and those too common to stand alone.")
    ] = False,
) -> None:
    """Find the names of the record in texts: candidates for a person to judge, never a verdict on a person.

    A name in a text is no proof of who is meant: many people share one. "fuzzy" says that the spelling differs.
    """
    asked = period_of("--as-of", as_of)
    if format_ not in ("jsonl", "text"):
        raise ConfigError(f"--format: '{format_}' is not jsonl or text.")
    from onrecord.record.held import open_record
    from onrecord.record.in_text import TextScanner, names_of_store

    faults = 0
    with open_record(store_path(store)) as held:
        scanner = TextScanner(names_of_store(held.store), fuzzy=fuzzy)
        if scanner.left_out:
            say(f"onrecord: {scanner.left_out} names of the record are too long or have no letter; not looked for.")
        parties = _Parties(held.view(asked), dated=asked is not None)
        for path in texts:
            try:
                for hit in scanner.stream(_parts(path), all=all_):
                    row = {"file": path, **_row(hit, parties)}
                    sys.stdout.write(_line(row, format_))
            except DocumentError as error:
                tell(error)
                faults += 1
    if faults == len(texts):
        raise typer.Exit(ExitCode.FAILED)
    if faults:
        raise typer.Exit(ExitCode.SET_ASIDE)


def _parts(path: str) -> Iterator[str]:
    """Yield a text in parts, line ends as they are, so that offsets count the code points of the file.

    Raises:
        DocumentError: It cannot be read, or is not UTF-8.
    """
    try:
        if path == "-":
            reconfigure = getattr(sys.stdin, "reconfigure", None)
            if reconfigure is not None:
                reconfigure(encoding="utf-8", newline="")
        source: Any = (
            nullcontext(sys.stdin) if path == "-" else Path(path).open(encoding="utf-8", newline="")  # noqa: SIM115 - the with below closes it
        )
        file: TextIO
        with source as file:
            while part := file.read(_PART):
                yield part
    except OSError as error:
        raise DocumentError(f"{path} cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise DocumentError(
            f"{path} is not UTF-8: byte {error.start} of a part of it.", hint="Convert it: iconv -t UTF-8 FILE"
        ) from error


class _Parties:
    """What is shown of each party that a hit may mean; asked once for each."""

    def __init__(self, view: "StoreView", *, dated: bool) -> None:
        self._view = view
        self._dated = dated
        self._known: dict[str, dict[str, Any]] = {}

    def of(self, entity_id: str) -> dict[str, Any]:
        """Return id, name, kind and official ids; with a date, also on which snapshots around it the party stands."""
        known = self._known.get(entity_id)
        if known is None:
            entity = self._view.entity(entity_id)
            known = {
                "entity": entity.id,
                "name": entity.names[0].text if entity.names else "",
                "kind": str(entity.kind),
                "ids": list(entity.refs),
            }
            if self._dated:
                known["lists"] = [
                    {"list": source, "snapshot": found.snapshot.date, "listed": found.entry is not None}
                    for source in dict.fromkeys(ref.partition(":")[0] for ref in entity.refs)
                    for found in self._view.presences(entity.id, source)
                ]
            self._known[entity_id] = known
        return known


def _row(hit: "TextHit", parties: _Parties) -> dict[str, Any]:
    row: dict[str, Any] = {"start": hit.start, "end": hit.end, "quote": hit.quote, "how": hit.how}
    if hit.differs:
        row["differs"] = [{"text": text, "record": record} for text, record in hit.differs]
    if not hit.stands:
        row["stands"] = False
    row["candidates"] = [
        {**parties.of(name.entity), "matched": name.text, "weak_alias": name.weak}
        for name in {name.entity: name for name in reversed(hit.names)}.values()
    ]
    return row


def _line(row: dict[str, Any], format_: str) -> str:
    if format_ == "jsonl":
        import msgspec

        return msgspec.json.encode(row).decode() + "\n"
    named = "; ".join(f"{one['name']} ({', '.join(one['ids']) or one['entity']})" for one in row["candidates"][:3])
    more = f" and {len(row['candidates']) - 3} more" if len(row["candidates"]) > 3 else ""
    quote = " ".join(row["quote"].split())
    return f"{row['file']}:{row['start']}-{row['end']}  {quote}  [{row['how']}]  may be {named}{more}\n"
