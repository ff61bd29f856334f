"""The wheel, as a user gets it: installed where there is no Node, it serves every file that its pages name."""

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.e2e.test_serve_command import get, link_of
from tests.shared import ROOT

pytestmark = pytest.mark.slow

TEXT = "The Taliban took Kabul on 15 August 2021. The Haqqani Network denied the attack of 31 May 2017."


def pip(*arguments, python=sys.executable, **options):
    command = [python, "-m", "pip", "--disable-pip-version-check", "--quiet", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False, **options)
    if done.returncode and re.search(r"No matching distribution|ConnectionError|Temporary failure", done.stderr):
        pytest.skip("no package index here: the wheel cannot be built in an environment of its own")
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """Give the folder of an environment with the wheel, and the names of the wheel's files.

    What the wheel depends on is taken from this environment; the wheel itself is in none of our paths.
    """
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-deps", "--wheel-dir", str(folder), str(ROOT))
    wheel = next(folder.glob("onrecord-*.whl"))
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder / "env")], check=True, timeout=120)
    python = str(folder / "env" / "bin" / "python")
    pip("--python", python, "install", "--no-deps", str(wheel))
    site = next((folder / "env" / "lib").glob("python*/site-packages"))
    # Our own project is there too, as an editable install: the finder of that is left out.
    ours = next(path for path in sys.path if path.endswith("site-packages"))
    (site / "dependencies.pth").write_text(f"import sys; sys.path.append({ours!r})\n", "utf-8")
    return folder / "env", zipfile.ZipFile(wheel).namelist()


def test_wheel_carries_what_pages_need_and_nothing_of_tests(installed):
    _, names = installed
    for wanted in ("serve/static/vendor/htmx.js", "serve/static/js/report.js", "serve/templates/base.html.j2"):
        assert f"onrecord/{wanted}" in names
    assert not [name for name in names if re.search(r"axe|\.ts$|node_modules|\.po$", name)]


def test_wheel_serves_every_file_without_node(installed, tmp_path):
    environment, _ = installed
    # Nothing but the environment itself is on the path.
    env = {"PATH": str(environment / "bin"), "HOME": str(tmp_path), "LANG": "C.UTF-8"}
    assert not [folder for folder in env["PATH"].split(os.pathsep) if Path(folder, "node").exists()]
    command = [str(environment / "bin" / "onrecord"), "serve", "--no-browser", "--port", "0", "--store", "r.sqlite"]
    process = subprocess.Popen(
        command, cwd=tmp_path, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        port, path = link_of(process)
        answer, _ = get(port, path)
        cookie = answer.headers["Set-Cookie"].partition(";")[0]
        seen = set()
        for page in ("/", "/reports", "/events", "/events/map", "/entities/haqqani-network/network"):
            answer, text = get(port, page, cookie)
            assert answer.status == 200, page
            seen |= set(re.findall(r'"(/static/[^"]+)"', text))
        assert len(seen) > 6
        for asset in sorted(seen):
            answer, body = get(port, asset)
            assert answer.status == 200, asset
            assert body
    finally:
        process.kill()
        process.communicate()
