"""Whether the learnt reader can be had, and why not where it cannot."""

import importlib.util
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.read.learnt.reader import LearntReader

PACKAGES = ("numpy", "onnxruntime", "tokenizers")


def why_not() -> str:
    """Return what the learnt reader lacks; empty where it can be loaded."""
    from pathlib import Path

    missing = [name for name in PACKAGES if importlib.util.find_spec(name) is None]
    if missing:
        return f"{', '.join(missing)} not installed: pip install 'onrecord[reader]'"
    if not (Path(__file__).resolve().parent / "model" / "encoder.int8.onnx").is_file():
        return "the model file is not in this installation"
    return ""


def load() -> "LearntReader":
    """Return the learnt reader; ask `why_not` before."""
    from onrecord.read.learnt.reader import LearntReader

    return LearntReader()
