"""Every sentence that the pages may show, from the templates and from the tables of words behind them."""

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import jinja2
from jinja2 import nodes

from onrecord.check.clauses.tracker import STEPS
from onrecord.model.vocab import Certainty, ClaimKind
from onrecord.publish import tracker, wording
from onrecord.publish.atlas import borders
from onrecord.publish.templating import page_environment
from onrecord.publish.views import atlas, changes, dossier, facts, listings, tie_table, ties
from onrecord.record import profile
from onrecord.serve import facets, navigation, problems
from onrecord.serve.pages import job
from tests.shared import ROOT

FOLDERS = [ROOT / "src" / "onrecord" / part / "templates" for part in ("publish", "serve")]
SHOWN_ATTRIBUTES = frozenset({"aria-label", "alt", "placeholder", "title"})


def templates() -> list[Path]:
    """Return the templates of the pages."""
    return sorted(file for folder in FOLDERS for file in folder.rglob("*.j2"))


def parsed(file: Path) -> nodes.Template:
    """Return the syntax tree of a template."""
    return page_environment("onrecord.serve").parse(file.read_text("utf-8"))


def called(tree: nodes.Node) -> Iterator[str]:
    """Yield the sentences that a template looks up as it writes them."""
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name in ("_", "ngettext"):
            yield from _constants(call.args)


def _constants(arguments: list[nodes.Expr]) -> Iterator[str]:
    for argument in arguments:
        for node in (argument, *argument.find_all((nodes.Const,))):
            if isinstance(node, nodes.Const) and isinstance(node.value, str) and node.value.strip("_ "):
                yield node.value


def in_tables() -> Iterator[str]:
    """Yield the sentences of the tables from which the templates take a word."""
    for words in wording.LABELS.values():
        yield from (words.word, words.sentence)
    tables = (
        wording.MODES, wording.STANCES, wording.SLOT_OUTCOMES, wording.TENSIONS, atlas.PRECISIONS, changes.FIELDS,
        dossier.TYPES, facts.TITLES, facts._SCRIPTS, listings.WORDS, tie_table.COLUMNS, tracker.STATES, ties.STATES,
        ties.KINDS, job.STEPS,
    )  # fmt: skip
    for table in tables:
        yield from map(str, table.values())
    yield from (wording.NOTE, borders.NOTICE, profile.NOTICE)
    yield from (entry.word for entry in navigation.ENTRIES)
    for members in (ClaimKind, Certainty):
        yield from (member.value for member in members)
    for problem in (
        problems.no_key(),
        problems.spent_token(),
        problems.wrong_form(),
        problems.wrong_host(""),
        problems.no_page(""),
    ):
        yield from (problem.message, problem.hint)
    yield from STEPS
    yield from (*facets.TITLES, facets.NO_LIST, facets.NOT_KNOWN)
    yield from ("%(year)ss", "about %(date)s", "%(date)s or before", "%(date)s or after")


class _Bare(HTMLParser):
    """Collects the words between tags and in attributes that a reader is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._quiet = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._quiet += tag in ("code", "kbd", "style", "script")
        self.found += [value for name, value in attrs if name in SHOWN_ATTRIBUTES and value]

    def handle_endtag(self, tag: str) -> None:
        self._quiet -= tag in ("code", "kbd", "style", "script")

    def handle_data(self, data: str) -> None:
        if not self._quiet:
            self.found.append(data)


def bare(file: Path) -> list[str]:
    """Return the words that a template shows without looking them up."""
    source = file.read_text("utf-8")
    # What stands between braces is looked up or comes from the context; as the name of an element it is taken for `p`.
    environment = jinja2.Environment(trim_blocks=True)
    text = ""
    for _, kind, value in environment.lex(source):
        text += value if kind == "data" else "p" if kind == "variable_begin" and text.endswith(("<", "</")) else ""
    parser = _Bare()
    parser.feed(text)
    return [found.strip() for found in parser.found if any(char.isalpha() for char in found)]
