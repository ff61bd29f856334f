"""Whether the learnt reader can be had, and why not where it cannot."""

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.read.learnt.reader import LearntReader

PACKAGES = ("numpy", "onnxruntime", "threadpoolctl", "tokenizers")
_SHIPPED = Path(__file__).resolve().parent / "model"


def why_not(folder: Path | None = None) -> str:
    """Return what the learnt reader lacks; empty where it can be loaded."""
    missing = [name for name in PACKAGES if importlib.util.find_spec(name) is None]
    if missing:
        return f"{', '.join(missing)} not installed: pip install 'onrecord[reader]'"
    if not ((folder or _SHIPPED) / "encoder.int8.onnx").is_file():
        return "the model file is not there"
    return ""


def load() -> "LearntReader":
    """Return the learnt reader; ask `why_not` before."""
    from onrecord.read.learnt.reader import LearntReader

    return LearntReader()
