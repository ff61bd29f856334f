"""Scores worked out by hand."""

import json
import subprocess
import sys

import pytest

pytest.importorskip("numpy", reason="scoring needs numpy and scipy: pip install 'onrecord[evaluate]'")
pytest.importorskip("scipy", reason="scoring needs numpy and scipy: pip install 'onrecord[evaluate]'")

from onrecord.evaluate.reader import ceaf, templates
from onrecord.evaluate.reader.corpora import joined
from onrecord.evaluate.reader.counts import Counts, difference, f1_of, score, total
from tests.shared import SHARED


def test_normal_form_has_no_case_marks_or_articles():
    assert ceaf.normal('The "Santo Tomas" farm, a') == "santo tomas farm"


@pytest.mark.parametrize(
    ("predicted", "gold", "right"),
    [
        ([["fmln"]], [["farabundo marti front", "FMLN"]], 1),
        ([["fmln"], ["the FMLN"]], [["fmln"]], 1),  # one gold entity is found once
        ([["fmln", "army"]], [["fmln"], ["army"]], 0),  # a mention of another entity spoils it
        ([["guerrillas"]], [["fmln"]], 0),
        ([[]], [["fmln"]], 0),
    ],
)
def test_ceaf_of_a_role(predicted, gold, right):
    counts = ceaf.role_counts(predicted, gold)
    assert counts == Counts(right, len([p for p in predicted if p]), right, len(gold))


def test_micro_figure_is_of_summed_counts():
    assert f1_of(total([Counts(1, 2, 1, 1), Counts(0, 2, 0, 3)])) == pytest.approx((25.0, 25.0, 25.0))


def test_interval_holds_the_figure_and_one_document_has_no_spread():
    many = score([Counts(1, 1, 1, 1), Counts(0, 1, 0, 1)] * 20)
    assert many.low < many.f1 == 50.0 < many.high
    alone = score([Counts(1, 2, 1, 2)])
    assert alone.low == alone.f1 == alone.high


def test_difference_of_a_thing_with_itself_is_none():
    counts = [Counts(1, 2, 1, 2), Counts(0, 1, 0, 1)]
    assert difference(counts, counts)[2:] == (0.0, 0.0, 0.0)


def template(kind, **roles):
    return {"incident_type": kind, **{role: roles.get(role, []) for role in templates.ROLES}}


def test_template_of_the_part_of_a_mixed_type_fits():
    counts = templates.document_counts(
        [template("attack", Victim=[["priest"]])],
        [template("attack / bombing", Victim=[[["priest", 3], ["the man", 9]]])],
    )
    assert counts["incident_type"] == Counts(1, 1, 1, 1)
    assert counts["Victim"] == Counts(1, 1, 1, 1)


def test_unmatched_templates_stay_in_the_denominators():
    counts = templates.document_counts(
        [template("arson", Target=[["bus"]])], [template("bombing", Target=[[["bus", 1]]], Weapon=[[["bomb", 2]]])]
    )
    assert counts["incident_type"] == Counts(0, 1, 0, 1)
    assert counts["Target"] == Counts(0, 1, 0, 1)
    assert counts["Weapon"] == Counts(0, 0, 0, 1)


def test_best_mapping_is_taken_and_repeated_gold_counts_once():
    gold = [template("attack", Victim=[[["a", 1]]]), template("attack", Victim=[[["b", 1]], [["c", 1]]])]
    counts = templates.document_counts([template("attack", Victim=[["b"], ["c"]])], [*gold, gold[0]])
    assert counts["Victim"] == Counts(2, 2, 2, 3)
    assert counts["incident_type"] == Counts(1, 1, 1, 2)


@pytest.mark.skipif(not (SHARED / "score" / "muc4_templates.py").is_file(), reason="needs ../shared/score")
@pytest.mark.parametrize("pair_of", [0, 1])
def test_our_template_score_is_that_of_the_scorer(tmp_path, pair_of):
    """Gold of each document against the gold of the next: right and wrong answers of every sort."""
    rows = [json.loads(line) for line in (SHARED / "corpora/muc4/gtt/dev.json").read_text("utf-8").splitlines()]
    made = {
        row["docid"]: [
            {
                key: value if key == "incident_type" else [[entity[0][0]] for entity in value]
                for key, value in one.items()
            }
            for one in rows[(at + pair_of) % len(rows)]["templates"]
        ]
        for at, row in enumerate(rows)
    }
    path = tmp_path / "predicted.json"
    path.write_text(json.dumps(made), "utf-8")
    command = [sys.executable, SHARED / "score" / "muc4_templates.py", SHARED / "corpora/muc4/gtt/dev.json", path]
    theirs = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[-1].split()
    ours = [templates.document_counts(made[row["docid"]], row["templates"]) for row in rows]
    figures = f1_of(total([total(list(one.values())) for one in ours]))
    assert [f"{figure:.2f}" for figure in figures] == [theirs[2], theirs[4], theirs[6]]


def test_tags_with_and_without_beginnings_mark_the_same():
    words = ["Ana", "Bo", "met", "Cruz"]
    text, marked = joined(list(zip(words, ["I-PER", "I-PER", "O", "I-PER"], strict=True)))
    assert [text[m.start : m.end] for m in marked] == ["Ana Bo", "Cruz"]
    assert joined(list(zip(words, ["B-PER", "I-PER", "O", "B-PER"], strict=True)))[1] == marked
