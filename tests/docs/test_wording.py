"""What the pages and the sources say follows the wording rules of the project."""

import ast
import re
from pathlib import Path

import pytest

from tests.shared import ROOT

_ELSEWHERE = {".venv", ".venv-bench", ".venv-train", "out", "node_modules", ".git", "fixtures"}
PAGES = sorted(path for path in ROOT.rglob("*.md") if not _ELSEWHERE & set(path.relative_to(ROOT).parts))
SOURCES = sorted((ROOT / "src" / "onrecord").rglob("*.py"))

EMPTY_WORDS = ("simply", "just", "obviously")
# Words that a record cannot carry; a page that explains the rule may quote one of them in backquotes.
BANNED_WORDS = ("proves", "confirms guilt", "violated", "fake news", "liar", "terrorists")
MACHINE_PATH = re.compile(r"(?<![\w.])/(?:home|root|work|Users|opt|tmp)/\w")
REGISTRY_HOST = re.compile(r"pypi\.org|pythonhosted\.org|npmjs|file:///|index-url|artifactory|nexus", re.IGNORECASE)


def shown(path: Path) -> str:
    return str(path.relative_to(ROOT))


def prose(text: str) -> str:
    """Return the text of a page without code blocks and code spans."""
    text = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    return re.sub(r"`[^`]*`", "", text)


@pytest.mark.parametrize("page", PAGES, ids=shown)
def test_page_names_no_machine_path_and_no_registry_host(page: Path):
    text = page.read_text("utf-8")
    assert not MACHINE_PATH.search(text)
    assert not REGISTRY_HOST.search(text)


@pytest.mark.parametrize("page", PAGES, ids=shown)
def test_page_does_without_empty_words(page: Path):
    text = prose(page.read_text("utf-8")).lower()
    assert [word for word in EMPTY_WORDS if re.search(rf"\b{word}\b", text)] == []


@pytest.mark.parametrize("page", PAGES, ids=shown)
def test_page_says_nothing_that_a_record_cannot_carry(page: Path):
    text = prose(page.read_text("utf-8")).lower()
    assert [word for word in BANNED_WORDS if re.search(rf"\b{word}\b", text)] == []


@pytest.mark.parametrize("page", PAGES, ids=shown)
def test_links_between_pages_lead_somewhere(page: Path):
    targets = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    local = [target for target in targets if "://" not in target and not target.startswith("mailto:")]
    assert [target for target in local if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=shown)
def test_links_to_a_heading_find_it(page: Path):
    missing = []
    for target, anchor in re.findall(r"\]\(([^)#\s]*)#([^)\s]+)\)", page.read_text("utf-8")):
        if "://" in target:
            continue
        text = (page.parent / target if target else page).read_text("utf-8")
        headings = re.findall(r"^#+ +(.+?) *$", text, flags=re.MULTILINE)
        anchors = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
        if anchor not in anchors:
            missing.append(f"{target}#{anchor}")
    assert missing == []


@pytest.mark.parametrize("source", SOURCES, ids=shown)
def test_module_says_in_its_first_line_what_it_is(source: Path):
    docstring = ast.get_docstring(ast.parse(source.read_text("utf-8")))
    assert docstring is not None
    first = docstring.splitlines()[0]
    assert first.endswith((".", ":"))
    assert len(first) > 20


@pytest.mark.parametrize("source", SOURCES, ids=shown)
def test_source_names_no_machine_path(source: Path):
    assert not MACHINE_PATH.search(source.read_text("utf-8"))
