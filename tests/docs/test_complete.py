"""Everything a user meets is documented: commands, options, errors, flags, verdicts, claim kinds, decisions."""

import re

import msgspec
import pytest

from onrecord import errors
from onrecord.model.vocab import Certainty, ClaimKind, Label, Modality, NameQuality, Outcome, Relation, RoleClass
from onrecord.publish import contract
from onrecord.publish.wording import FLAGS
from tests.shared import ROOT

DOCS = ROOT / "docs"
GLOSSARY = (DOCS / "concepts" / "glossary.md").read_text("utf-8")
VERDICTS = (DOCS / "concepts" / "verdicts.md").read_text("utf-8")
CLAIMS = (DOCS / "concepts" / "claims.md").read_text("utf-8")
ERRORS = (DOCS / "reference" / "errors.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")


def rows(page: str) -> set[str]:
    """Return the first cell of each table row, where it is a code span."""
    return set(re.findall(r"^\| `([^`]+)` \|", page, flags=re.MULTILINE))


def error_classes() -> list[type[errors.OnRecordError]]:
    found, waiting = [], [errors.OnRecordError]
    while waiting:
        cls = waiting.pop()
        found.append(cls)
        waiting.extend(cls.__subclasses__())
    return sorted(found, key=lambda cls: cls.__name__)


@pytest.mark.parametrize("error", error_classes(), ids=lambda cls: cls.__name__)
def test_error_is_on_the_page_of_errors(error):
    assert error.code in rows(ERRORS)
    assert f"`{error.__name__}`" in ERRORS


def test_error_codes_are_distinct():
    codes = [cls.code for cls in error_classes()]
    assert len(codes) == len(set(codes))


def test_page_of_errors_has_no_code_that_is_gone():
    assert {code for code in rows(ERRORS) if not code.isdigit()} == {cls.code for cls in error_classes()}


def test_every_flag_is_defined_and_no_other():
    section = GLOSSARY.partition("## Flags")[2]
    assert rows(section) == set(FLAGS)


def test_codes_of_the_reading_room_are_on_the_page_of_errors():
    sources = (ROOT / "src" / "onrecord" / "serve").rglob("*.py")
    used = {code for path in sources for code in re.findall(r'code="(serve\.[a-z-]+)"', path.read_text("utf-8"))}
    assert used == set(re.findall(r"`(serve\.[a-z-]+)`", ERRORS))


@pytest.mark.parametrize("label", list(Label))
def test_verdict_is_defined(label):
    assert label in rows(VERDICTS)


@pytest.mark.parametrize("kind", list(ClaimKind))
def test_claim_kind_is_defined(kind):
    assert kind in rows(CLAIMS)


@pytest.mark.parametrize(
    "value",
    [*Outcome, *Modality, *NameQuality, *Certainty, *Relation, *RoleClass],
    ids=lambda v: f"{type(v).__name__}.{v}",
)
def test_closed_vocabulary_is_in_the_documentation(value):
    assert any(
        f"`{value}`" in page
        for page in (GLOSSARY, CLAIMS, VERDICTS, (DOCS / "concepts/the-record.md").read_text("utf-8"))
    )


def test_every_field_of_the_output_is_documented():
    page = (DOCS / "reference" / "output.md").read_text("utf-8")
    structs = [
        value for value in vars(contract).values() if isinstance(value, type) and issubclass(value, msgspec.Struct)
    ]
    names = {field.encode_name for struct in structs for field in msgspec.structs.fields(struct)}
    assert {name for name in names if f"`{name}`" not in page} == set()


def test_decisions_are_numbered_without_gap_and_have_the_five_parts():
    pages = sorted((DOCS / "adr").glob("[0-9]*.md"))
    assert [page.name[:4] for page in pages] == [f"{number:04}" for number in range(1, len(pages) + 1)]
    for page in pages:
        text = page.read_text("utf-8")
        assert text.startswith(f"# {page.name[:4]} ")
        headings = re.findall(r"^## (.+)$", text, flags=re.MULTILINE)
        assert headings == ["Context", "Options", "Decision", "Consequences", "How we would know it was wrong"], (
            page.name
        )


def test_every_decision_is_in_the_list():
    listed = re.findall(r"\]\((\d{4}-[\w-]+\.md)\)", (DOCS / "adr" / "README.md").read_text("utf-8"))
    assert listed == [page.name for page in sorted((DOCS / "adr").glob("[0-9]*.md"))]


def test_words_of_make_in_the_readme_exist():
    pages = README + (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    words = set(re.findall(r"(?:^|`)make ([a-z-]+)", pages, flags=re.MULTILINE))
    targets = set(re.findall(r"^([a-z-]+):", MAKEFILE, flags=re.MULTILINE))
    assert {"demo", "test"} <= words
    assert words <= targets


def test_ci_runs_the_words_of_the_readme():
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    assert "make check" in script
    assert "make test" in script
