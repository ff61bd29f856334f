"""`onrecord match` killed at any moment: what was answered is kept, and --resume brings the same file."""

import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from onrecord.record.held import open_record

SEED = 4
WORDS = "Haqqani Network Taliban Ahmed Khan Sirajuddin Khalil Rahman Group Company حقاني Омар Noor Wali".split()


@pytest.fixture(scope="module")
def store(tmp_path_factory) -> Path:
    path: Path = tmp_path_factory.mktemp("kill") / "record.sqlite"
    with open_record(path):
        pass
    return path


def write_names(path: Path, count: int) -> Path:
    chance = random.Random(SEED)
    path.write_text("".join(f"{' '.join(chance.sample(WORDS, 3))}\n" for _ in range(count)), "utf-8")
    return path


def start(names: Path, store: Path, out: Path, *more: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "onrecord", "match", names, "--store", store, "--to", out, *more]
    return subprocess.Popen([str(part) for part in command], stderr=subprocess.DEVNULL)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("suffix", ["jsonl", "csv"])
@pytest.mark.parametrize(
    ("count", "kills", "jobs"), [(2000, 3, 1), pytest.param(12_000, 20, 2, marks=pytest.mark.slow)]
)
def test_kills_lose_nothing(tmp_path, store, suffix, count, kills, jobs):
    names, whole, out = write_names(tmp_path / "names", count), tmp_path / f"whole.{suffix}", tmp_path / f"out.{suffix}"
    assert start(names, store, whole).wait() == 0
    chance = random.Random(SEED)
    died, kept = 0, 0
    for _ in range(kills):
        child = start(names, store, out, "--resume", "--jobs", str(jobs))
        size, deadline = out.stat().st_size if out.exists() else 0, time.monotonic() + 60
        # Killed when it has written something, at a random byte.
        wanted = size + chance.randrange(1, max(2, whole.stat().st_size // (2 * kills)))
        while child.poll() is None and time.monotonic() < deadline:
            if out.exists() and out.stat().st_size >= wanted:
                break
            time.sleep(0.002)
        child.send_signal(signal.SIGKILL)
        died += child.wait() != 0
        data = out.read_bytes()
        assert whole.read_bytes().startswith(data)
        assert len(data) >= kept - 20_000  # a CSV file may lose the rows of its last answer
        kept = len(data)
    assert died == kills
    assert start(names, store, out, "--resume").wait() == 0
    assert out.read_bytes() == whole.read_bytes()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no resource module")
def test_memory_does_not_grow_with_the_names(tmp_path, store):
    """100,000 names take no more memory than 1,000, but for a bounded store of words already met."""
    code = (
        "import resource, sys; from onrecord.cli import app; from onrecord.cli.exits import run\n"
        "code = run(app, sys.argv[1:]); print(code, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    used = []
    for count in (1_000, 100_000):
        names, out = write_names(tmp_path / f"{count}.txt", count), tmp_path / f"{count}.jsonl"
        command = [sys.executable, "-c", code, "match", names, "--store", store, "--to", out]
        finished = subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True)
        exit_code, most = map(int, finished.stdout.split())
        assert exit_code == 0
        used.append(most * (1 if sys.platform == "darwin" else 1024))
        with out.open(encoding="utf-8") as lines:
            assert sum(json.loads(line)["outcome"] in ("linked", "ambiguous", "nil") for line in lines) == count
    assert used[1] < used[0] + 30_000_000
