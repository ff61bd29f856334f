"""Scoring: spans that meet, agreement, wrong persons and false contradictions, on two invented reports."""

import json

import pytest

from onrecord.errors import InputError
from onrecord.evaluate.reports import align, cited, merge_twins, overlap, score_folder


def span(start: int, end: int, **fields):
    return {"start": start, "end": end, "quote": "x" * (end - start), **fields}


@pytest.mark.parametrize(
    ("gold", "predicted", "meets"),
    [
        (span(0, 10), span(0, 10), True),
        (span(0, 10), span(5, 15), True),
        (span(0, 10), span(8, 18), False),
        (span(0, 10), span(20, 30), False),
        (span(10, 20), span(0, 30), True),
        (span(10, 20), span(0, 41), False),
    ],
)
def test_spans_meet_where_they_share_enough(gold, predicted, meets):
    assert (overlap(gold, predicted) > 0) is meets


def test_each_claim_is_aligned_once():
    assert align([span(0, 10), span(10, 20)], [span(0, 10), span(1, 10), span(11, 20)]) == {0: 0, 1: 2}


def test_twins_with_different_verdicts_agree_with_nothing():
    twins = [span(0, 9, kind="tie", verdict="supported"), span(0, 9, kind="tie", verdict="contradicted")]
    assert [claim["verdict"] for claim in merge_twins(twins)] == ["(twins)"]


def test_only_entries_of_lists_count_as_cited():
    evidence = [{"source": "un", "ref": "TBe.1"}, {"source": "gazette", "ref": "record:1"}, {"source": "un"}]
    assert cited({"evidence": evidence}) == {"un:tbe.1"}


def write(folder, name, content):
    (folder / name).write_text(json.dumps(content), encoding="utf-8")


def gold_claim(start, verdict, *also):
    return span(start, start + 10, verdict=verdict, also_acceptable=list(also))


def test_a_folder_is_scored_as_a_whole(tmp_path):
    gold, made = tmp_path / "gold", tmp_path / "made"
    gold.mkdir()
    made.mkdir()
    claims = [gold_claim(0, "supported"), gold_claim(20, "differs", "partly_supported"), gold_claim(40, "supported")]
    person = span(0, 4, kind="person", expected={"outcome": "linked", "ids": ["un:TBi.1"]})
    write(gold, "a.gold.json", {"claims": claims, "mentions": [person]})
    write(gold, "b.gold.json", {"claims": [gold_claim(0, "supported")], "mentions": []})
    predicted = [
        span(0, 10, kind="tie", verdict="contradicted"),
        span(20, 30, kind="tie", verdict="partly_supported"),
        span(80, 90, kind="tie", verdict="contradicted"),
    ]
    mention = span(0, 4, outcome="linked", entities=[{"ids": ["un:TBi.9"]}])
    write(made, "a.json", {"claims": predicted, "mentions": [mention]})
    scores = score_folder(gold, made)
    assert (scores.claims, scores.found, scores.agreed) == (4, 2, 1)
    assert scores.recall == 0.5
    assert (scores.coverage, scores.decided_agreement) == (0.5, 0.5)  # two decided of four, one of them right
    assert (scores.by_verdict["supported"].gold, scores.by_verdict["supported"].given) == (3, 0)
    assert scores.by_verdict["partly_supported"].precision == 1.0
    assert scores.without_output == ("b",)
    assert len(scores.wrong_persons) == len(scores.false_contradictions) == len(scores.stray_contradictions) == 1


def test_a_folder_without_gold_is_refused(tmp_path):
    with pytest.raises(InputError):
        score_folder(tmp_path, tmp_path)


def test_a_file_that_lacks_a_field_is_named(tmp_path):
    write(tmp_path, "a.gold.json", {"mentions": []})
    with pytest.raises(InputError, match="lacks a field"):
        score_folder(tmp_path, tmp_path)
