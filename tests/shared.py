"""Where the material beside the project lies, and the mark for tests that need it."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
"""The root of the project."""

SHARED = ROOT.parent / "shared"
"""Judged reports, official lists and corpora; absent in a plain clone."""

needs_shared = pytest.mark.skipif(
    not (SHARED / "reports").is_dir(), reason="needs ../shared/reports beside the project"
)
