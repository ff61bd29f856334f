"""Style sheets and scripts: all that a page names is shipped, none names another place, and they fit their sources."""

import re
import shutil
import subprocess
from importlib.resources import files

import pytest

from onrecord.serve.assets import BUNDLES, load
from tests.shared import ROOT

STATIC = ROOT / "src" / "onrecord" / "serve" / "static"
TEMPLATES = [
    *(ROOT / "src" / "onrecord" / "serve" / "templates").rglob("*.j2"),
    *(ROOT / "src" / "onrecord" / "publish" / "templates").rglob("*.j2"),
]
NAMED = sorted({name for path in TEMPLATES for name in re.findall(r"asset\('([^']+)'\)", path.read_text("utf-8"))})


@pytest.mark.parametrize("name", NAMED)
def test_file_that_a_template_names_is_shipped(name):
    assert load(name).body


def test_every_file_is_named_by_a_template():
    shipped = {
        str(path.relative_to(STATIC)) for path in STATIC.rglob("*") if path.is_file() and path.suffix != ".LICENSE"
    }
    bundled = {f"css/{part}.css" for _, own in BUNDLES.values() for part in own}
    assert shipped - bundled <= set(NAMED)


@pytest.mark.parametrize("name", NAMED)
def test_no_file_names_another_place(name):
    text = load(name).body.decode()
    found = {address for address in re.findall(r"https?://[^\s\"'`)<]+", text) if "www.w3.org" not in address}
    assert not {address for address in found if not address.startswith("https://four.htmx.org")}
    assert "sourceMappingURL" not in text[-200:]


def test_style_sheets_use_only_what_the_tokens_define():
    sheets = [*STATIC.rglob("*.css"), *(ROOT / "src/onrecord/publish/templates/css").glob("*.css")]
    text = "\n".join(path.read_text("utf-8") for path in sheets)
    defined = set(re.findall(r"(--[a-z_0-9-]+)\s*:", text))
    assert set(re.findall(r"var\((--[a-z_0-9-]+)", text)) <= defined


def test_no_template_has_a_style_or_a_handler():
    for path in TEMPLATES:
        text = path.read_text("utf-8")
        assert not re.search(r"\son[a-z]+=|\sstyle=|javascript:|hx-on", text), path
        assert not re.search(r"\|\s*safe", text), path


def test_licence_of_what_others_wrote_is_shipped():
    assert "Zero-Clause BSD" in (STATIC / "vendor" / "htmx.LICENSE").read_text("utf-8")
    assert (files("onrecord.serve") / "static" / "vendor" / "htmx.js").is_file()


@pytest.mark.slow
def test_built_files_are_those_of_their_sources(tmp_path):
    node, modules = shutil.which("node"), ROOT / "web" / "node_modules"
    if node is None or not modules.is_dir():
        pytest.skip("needs Node and what `make web` installs")
    (tmp_path / "publish" / "templates").mkdir(parents=True)
    subprocess.run([node, "build.mjs", str(tmp_path)], cwd=ROOT / "web", check=True)
    built = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert len(built) > 3
    for path, body in built.items():
        assert (ROOT / "src" / "onrecord" / path).read_bytes() == body, f"{path}: run `make web`"


def test_lock_file_names_no_registry():
    lock = (ROOT / "web" / "package-lock.json").read_text("utf-8")
    assert '"resolved"' not in lock
    assert '"integrity"' in lock
