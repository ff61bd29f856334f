"""The reading room costs nothing where it is not opened."""

import subprocess
import sys

import pytest

HEAVY = ("litestar", "uvicorn", "anyio", "httpx", "pypdf", "jinja2", "onrecord.serve.app")


@pytest.mark.parametrize(
    "arguments", [["--help"], ["check", "--help"], ["serve", "--help"], ["record", "list", "--help"]]
)
def test_no_other_command_loads_the_server(arguments):
    code = (
        "import sys; sys.argv = ['onrecord', *sys.argv[1:]]\n"
        "from onrecord.cli.exits import run\nfrom onrecord.cli import app\nrun(app, sys.argv[1:])\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


def test_process_that_checks_does_not_load_the_server():
    code = (
        "import io, sys\nfrom onrecord.serve.worker import main\nmain(io.BytesIO(), io.BytesIO())\n"
        "print([name for name in ('litestar', 'uvicorn', 'anyio') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
