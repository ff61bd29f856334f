"""Floors of the learnt reader: public corpora, time, memory, bad input, and eight bits against all.

Lowering a floor takes a reason in the change fragment.
"""

import os
import resource
import time
from pathlib import Path

import pytest

from onrecord.read import Reader
from onrecord.read.learnt.load import why_not
from onrecord.testing.builders import make_document
from tests.shared import ROOT, SHARED

pytestmark = [
    pytest.mark.skipif(bool(why_not()), reason=f"the learnt reader cannot be loaded: {why_not()}"),
]
CORPORA = SHARED / "corpora"
FULL = ROOT / "out" / "reader" / "model" / "final" / "encoder.fp32.onnx"
needs_corpora = pytest.mark.skipif(not CORPORA.is_dir(), reason="needs ../shared/corpora beside the project")

FLOORS = {
    "crossner nine types": 76.0,
    "crossner four types": 82.5,
    "re3d entities": 65.0,
    "re3d relations": 15.0,
    "muc4 fillers micro": 44.5,
    "muc4 templates micro": 42.5,
    "muc4 date, both": 80.0,
    "muc4 place, both": 80.0,
    "muc4 place, finest, both": 60.0,
    "muc4 number and effect, both": 77.0,
    "muc4 number and effect": 21.0,
}


@pytest.fixture(scope="session")
def model():
    from onrecord.read.learnt.model import Model

    return Model()


@pytest.fixture(scope="session")
def beside():
    from onrecord.read.learnt.reader import LearntReader

    return LearntReader()


def f1(figures, name):
    from onrecord.evaluate.reader.counts import f1_of, total

    return f1_of(total(figures[name]))[2]


@needs_corpora
@pytest.mark.slow
def test_names_in_politics_keep_the_floor(model):
    from onrecord.evaluate.reader.run import run_crossner

    figures = run_crossner(model, CORPORA / "crossner" / "politics" / "dev.txt")
    for name in ("nine types", "four types"):
        assert f1(figures, name) >= FLOORS[f"crossner {name}"], name


@needs_corpora
@pytest.mark.slow
def test_entities_and_relations_of_re3d_keep_the_floor(model):
    from onrecord.evaluate.reader.run import run_re3d

    figures = run_re3d(model, CORPORA)
    assert len(figures["entities"]) >= 8
    for name in ("entities", "relations"):
        assert f1(figures, name) >= FLOORS[f"re3d {name}"], name


@needs_corpora
@pytest.mark.slow
def test_fillers_templates_and_slots_of_muc4_keep_the_floor(model):
    from onrecord.evaluate.reader.run import run_muc4

    figures, made = run_muc4(model, CORPORA, "dev")
    assert len(made) == 200
    for name in [floor.removeprefix("muc4 ") for floor in FLOORS if floor.startswith("muc4 ")]:
        assert f1(figures, name) >= FLOORS[f"muc4 {name}"], name


@needs_corpora
@pytest.mark.slow
@pytest.mark.skipif(not FULL.is_file(), reason="needs the unquantised network that `make train` leaves in out/reader")
def test_eight_bits_lose_at_most_one_point_of_names():
    from onrecord.evaluate.reader.counts import f1_of, total
    from onrecord.evaluate.reader.run import run_crossner
    from onrecord.read.learnt.model import Model

    path = CORPORA / "crossner" / "politics" / "dev.txt"
    full = run_crossner(Model(FULL.parent, FULL.name), path)["nine types"]
    small = run_crossner(Model(FULL.parent), path)["nine types"]
    assert f1_of(total(full))[2] - f1_of(total(small))[2] <= 1.0


# ------------------------------------------------------------------------------- size, time, bad input

SENTENCES = (
    "Fighters of the Oren Front killed at least 12 villagers in a dawn raid on Belmora on Tuesday, the army said.",
    "The group, which broke away from the Brask Movement in 2016, is led by Radu Vesk, a former officer.",
    "The Treasury designated Mr Vesk in March 2019 for his part in the bombing of the Kestrel Hotel.",
    "A spokesman denied that the movement had agreed to withdraw its men from the valley within ninety days.",
)
REPORT = " ".join(SENTENCES * 6)


def test_shipped_files_are_small_enough():
    from onrecord.read.learnt.model import SHIPPED

    assert sum(path.stat().st_size for path in SHIPPED.iterdir()) <= 30 * 2**20


def cpu_s(work, runs=5):
    """The least processor time of several runs: the machine may be busy with other things."""
    best = float("inf")
    for _ in range(runs):
        started = time.process_time()
        work()
        best = min(best, time.process_time() - started)
    return best


@pytest.mark.slow
def test_report_of_four_hundred_words_is_read_in_time(beside):
    assert 380 <= len(REPORT.split()) <= 460
    reader = Reader(beside=beside)
    # The goal, 0.12, was met on a processor with VNNI; without it the encoder takes twice as long, and all of it 0.19.
    assert cpu_s(lambda: reader([make_document(REPORT)]), 15) <= 0.25


def check_offsets(reading):
    text = reading.document.text
    for item in (*reading.mentions, *reading.claims):
        assert text[item.span.start : item.span.end] == item.span.quote


BAD = {
    "capitals": REPORT.upper(),
    "small letters": REPORT.lower(),
    "ocr": REPORT.replace("l", "1").replace("o", "0").replace(" the ", " tl1e "),
    "no spaces": REPORT.replace(" ", "")[:4000],
    "lines": "\n".join(f"{at}. Oren Front, Belmora" for at in range(1000)),
    "table": "Oren Front|12 killed|Belmora|2019-03-01\n" * 200,
    "quotes": '"' * 400 + REPORT + "'" * 400,
    "repeated": "Oren Front killed " * 3000,
    "one name list": ", ".join(f"Radu Vesk {chr(65 + at % 26)}" for at in range(600)) + " met.",
    "other scripts": REPORT[:300] + " قتل مسلحون ثمانية. Боевики убили. 武装分子 " + REPORT[:300],
    "odd spaces": REPORT[:900].replace(" ", "\u00a0\u200b "),
    "combining": REPORT[:600].replace("e", "e\u0301"),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(BAD))
def test_bad_input_is_read_with_exact_places(beside, name):
    check_offsets(Reader(beside=beside)([make_document(BAD[name])])[0])


@pytest.mark.slow
def test_a_megabyte_is_read_in_bounded_time_and_memory(beside):
    # A quarter of it by day: `make test-long` reads all.
    size = 2**20 if os.environ.get("ONRECORD_TEST_PROFILE") == "long" else 2**18
    text = (REPORT + "\n\n") * (size // len(REPORT))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    alone = cpu_s(lambda: Reader()([make_document(text)]), 1)
    both = cpu_s(lambda: Reader(beside=beside)([make_document(text)]), 1)
    assert both <= 4 * alone  # 2.4 on a processor without VNNI, where the encoder is slowest
    assert (
        resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before <= 1500 * 2**10
    )  # the rules alone take most of it


def test_where_the_files_are_is_where_the_package_looks():
    from onrecord.read.learnt.model import SHIPPED

    assert Path(SHIPPED).is_relative_to(ROOT / "src")
