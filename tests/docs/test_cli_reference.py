"""Each command and option is on the page of the command line, and nothing else is."""

import re
from collections.abc import Iterator

import pytest

from tests.shared import ROOT

typer = pytest.importorskip("typer")
PAGE = (ROOT / "docs" / "reference" / "cli.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
UNIVERSAL = {"--help", "--install-completion", "--show-completion", "--version"}


def app():
    from onrecord import cli

    found = [value for value in vars(cli).values() if isinstance(value, typer.Typer)]
    assert found, "onrecord.cli has no typer application"
    return typer.main.get_command(found[0])


def commands(command, path: str = "onrecord") -> Iterator[tuple[str, object]]:
    children = getattr(command, "commands", None)
    if not children:
        yield path, command
        return
    for name in sorted(children):
        if not children[name].hidden:
            yield from commands(children[name], f"{path} {name}")


def options(command) -> set[str]:
    shown = [parameter for parameter in command.params if not getattr(parameter, "hidden", False)]
    names = {name for parameter in shown for name in [*parameter.opts, *parameter.secondary_opts]}
    return {name for name in names if name.startswith("--")} - UNIVERSAL


def sections() -> dict[str, str]:
    """Return the text of each section by its command: `onrecord record add`."""
    parts = re.split(r"^## `(onrecord[a-z0-9 -]*[a-z0-9])[^`\n]*`$", PAGE, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_commands_and_sections_are_the_same():
    assert sorted(sections()) == sorted(path for path, _ in commands(app()))


def test_options_and_rows_are_the_same():
    pages = sections()
    for path, command in commands(app()):
        documented = set(re.findall(r"`(--[a-z][a-z-]*)", pages[path]))
        assert documented - UNIVERSAL == options(command), path


def test_commands_of_the_readme_exist():
    known = [path for path, _ in commands(app())]
    blocks = re.findall(r"^```sh\n(.*?)^```", README, flags=re.DOTALL | re.MULTILINE)
    in_blocks = re.findall(r"^(onrecord .+)$", "".join(blocks), flags=re.MULTILINE)
    named = [*in_blocks, *re.findall(r"`(onrecord [^`]+)`", README)]
    assert named
    for line in named:
        assert any(line.startswith(path) for path in known), line


def test_help_says_that_a_person_judges():
    text = app().get_help(typer.Context(app(), info_name="onrecord"))
    assert "judge" in text.lower()
