"""The judged reports beside the project: floors of the first issue, the named cases, our scoring against the scorer.

Lowering a floor takes a reason in the change fragment. The figures that must be zero are errors about people.
"""

import importlib.util
import json
import shutil
from pathlib import Path

import pytest

from onrecord.evaluate.reports import Scores, score_folder
from onrecord.pipeline import check_file
from onrecord.publish import publish
from onrecord.record.files import load_record_file
from onrecord.record.held import Record, open_record
from tests.shared import SHARED

pytest.importorskip("numpy", reason="scoring needs numpy and scipy: pip install 'onrecord[evaluate]'")
pytest.importorskip("scipy", reason="scoring needs numpy and scipy: pip install 'onrecord[evaluate]'")

REPORTS = SHARED / "reports"
LISTS = SHARED / "lists"
pytestmark = pytest.mark.skipif(
    not (REPORTS.is_dir() and LISTS.is_dir()), reason="needs ../shared/reports and ../shared/lists beside the project"
)

WORKED = "kabul-security"
WORKED_LISTS = ("un/2020-12-08_Lcrs123/consolidated.xml", "ofac/2021-07_watchman_bench")
NOT_AT_HAND = {"ofac/2022-01-31_edu777art"}  # reports/README.md: one evidence row set names a file that is not at hand


def check_all(gold: Path, held: Record, out: Path) -> None:
    """Check each report of a gold folder as of the date it was judged for, with its side record."""
    for path in sorted(gold.glob("*.gold.json")):
        name = path.name.removesuffix(".gold.json")
        head = json.loads(path.read_text("utf-8"))
        side = gold / f"{name}.record.toml"
        extra = [load_record_file(side.read_bytes(), name=side.name, known=held.keys())] if side.exists() else []
        published = head.get("as_of_used") or head.get("published")
        finding = check_file(gold / f"{name}.txt", held, published=published, extra=extra)
        (out / f"{name}.json").write_text(publish(finding, format="json"), "utf-8")


# ------------------------------------------------------------------------------ the worked example


@pytest.fixture(scope="session")
def worked_gold(tmp_path_factory) -> Path:
    folder: Path = tmp_path_factory.mktemp("worked-gold")
    for suffix in (".txt", ".gold.json"):
        shutil.copy(REPORTS / f"{WORKED}{suffix}", folder)
    return folder


@pytest.fixture(scope="session", params=["starter record only", "with the lists of 2020 and 2021"])
def worked(request, tmp_path_factory, worked_gold) -> Path:
    """The folder with the output, by a fresh store with and without lists."""
    out: Path = tmp_path_factory.mktemp("worked-out")
    with open_record(tmp_path_factory.mktemp("store") / "record.sqlite") as held:
        if request.param != "starter record only":
            for name in WORKED_LISTS:
                held.add(LISTS / name)
        check_all(worked_gold, held, out)
    return out


@pytest.fixture(scope="session")
def worked_scores(worked, worked_gold) -> Scores:
    return score_folder(worked_gold, worked)


@pytest.fixture(scope="session")
def claims(worked) -> list[dict]:
    output = json.loads((worked / f"{WORKED}.json").read_text("utf-8"))
    found: list[dict] = output["claims"]
    return found


def about(claims: list[dict], words: str, kind: str) -> dict:
    """Return the one claim of a kind whose quote has these words."""
    found = [c for c in claims if words in c["quote"] and c["kind"] == kind]
    assert len(found) == 1, f"{len(found)} claims of kind {kind} have '{words}' in their quote"
    return found[0]


def sources_of(claim: dict) -> set[str]:
    return {row["ref"] for row in claim["evidence"]} | {row["source"] for row in claim["evidence"]}


@pytest.mark.parametrize(("figure", "floor"), [("recall", 0.75), ("end_to_end", 0.55), ("macro_f1", 0.40)])
def test_worked_example_keeps_the_floors(worked_scores, figure, floor):
    assert getattr(worked_scores, figure) >= floor


def test_worked_example_cites_the_entries_that_gold_cites(worked_scores):
    """Its gold names pages, not entries, so the share may have nothing to count; the named cases below look instead."""
    assert worked_scores.evidence is None or worked_scores.evidence >= 0.80


def test_worked_example_has_forty_judged_claims_and_at_most_twice_as_many_read(worked_scores):
    assert worked_scores.claims == 40
    assert worked_scores.predicted_per_gold <= 2


def test_worked_example_wrongs_nobody(worked_scores):
    assert worked_scores.wrong_persons == ()
    assert worked_scores.false_contradictions == ()
    assert len(worked_scores.stray_contradictions) <= 1
    assert worked_scores.contradictory_twins == 0


def test_wrong_head_is_contradicted_by_the_entry_of_the_group(claims):
    claim = about(claims, "current head", "role")
    assert claim["verdict"] == "contradicted"
    assert "functional_role" in claim["flags"]
    assert sources_of(claim) & {"un:TAe.012", "un-narrative-hqn"}
    holder = next(row for row in claim["compared"] if row["slot"] == "holder")
    assert "Sirajuddin" in holder["recorded"]


def test_wrong_head_does_not_pull_down_his_designations(claims):
    """`method.md` §3.3: the appositive does not inherit, nor pass on, a verdict."""
    treasury, nations = about(claims, "Treasury", "designation"), about(claims, "United Nations", "designation")
    assert (treasury["verdict"], nations["verdict"]) == ("supported", "supported")
    # The UN entry is headed Khalil Ahmed Haqqani; OFAC's is headed with the report's own spelling, so with that list
    # held the Treasury's designation is no match by alias.
    assert "alias_match" in nations["flags"]
    assert "ofac:12561" in sources_of(treasury)
    assert "un:TAi.150" in sources_of(nations)


def test_designations_carry_their_dates(claims):
    """He was listed on 9 February 2011 by the UN and, by the press, in February 2011 by the Treasury."""
    for words in ("Treasury", "United Nations"):
        claim = about(claims, words, "designation")
        assert "2011-02" in json.dumps([claim["wording"], claim["compared"], claim["evidence"]])


def test_figure_of_2017_differs_and_shows_the_number_of_each_source(claims):
    claim = about(claims, "killed 96", "casualty")
    assert claim["verdict"] == "differs"
    assert "within_source_range" in claim["flags"]
    rows = {row["recorded"]: row["source"] for row in claim["compared"]}
    assert set(rows) >= {"at least 65", "80", "83", "90", "more than 150"}
    assert all(rows.values())
    civilians = next(row for row in claim["compared"] if row["recorded"].startswith("92"))
    assert civilians["outcome"] == "not_compared"  # another population: shown, not judged (§3.4)


def test_blame_for_2017_stays_disputed(claims):
    claim = next(c for c in claims if c["kind"] == "responsibility" and c["quote"] == "The Haqqani are responsible for")
    assert claim["verdict"] == "disputed"
    assert "accused_denies" in claim["flags"]


def test_former_isis_is_not_in_the_clauses_held(claims):
    claim = about(claims, "former Isis", "commitment")
    assert claim["verdict"] == "not_in_record"
    assert "needs_full_text" in claim["flags"]


def test_repeated_title_is_no_second_source(claims):
    head = [c for c in claims if c["start"] < 87]
    tail = [c for c in claims if c["start"] >= 2220]
    assert {c["quote"] for c in head} & {c["quote"] for c in tail}
    assert tail
    assert all("duplicate" in c["flags"] for c in tail)
    assert not any("duplicate" in c["flags"] for c in head)


def test_no_clause_is_said_to_be_broken(worked):
    output = json.loads((worked / f"{WORKED}.json").read_text("utf-8"))
    assert output["tensions"]
    states = {row["result"].partition("(")[0] for row in output["tensions"]}
    assert states <= {
        "outside_scope", "falls_within", "in_tension", "in_tension_if", "consistent_with", "deadline_passed_no_record",
    }  # fmt: skip


def test_tensions_of_the_worked_example_are_those_of_gold(worked, worked_gold):
    """The five of `method.md` §4.4 that the report itself reports, and no other."""
    output = json.loads((worked / f"{WORKED}.json").read_text("utf-8"))
    gold = json.loads((worked_gold / f"{WORKED}.gold.json").read_text("utf-8"))
    spans = {claim["id"]: (claim["start"], claim["end"]) for claim in output["claims"]}
    found = {(*spans[row["claim"]], row["commitment"], row["result"]) for row in output["tensions"]}
    judged = {claim["id"]: (claim["start"], claim["end"]) for claim in gold["claims"]}
    assert found == {(*judged[row["claim"]], row["commitment"], row["result"]) for row in gold["tensions"]}
    assert len(output["tensions"]) == len(gold["tensions"]) == 5


def test_later_as_of_answers_the_forecast_and_turns_nothing_over(worked_gold):
    """Gold, C15: not checkable at publication; as of a day after 7 September 2021 the record supports it."""
    text = worked_gold / f"{WORKED}.txt"
    with open_record(":memory:") as held:
        then = check_file(text, held, published="2021-08-19/2021-08-31")
        later = check_file(text, held, published="2021-08-19/2021-08-31", as_of="2025-01-15")
    changed = {}
    for claim, one, other in zip(then.resolution.reading.claims, then.verdicts, later.verdicts, strict=True):
        if one.label is not other.label:
            changed[claim.span.quote] = (one.label.value, other.label.value)
    forecast = [words for words in changed if "part of the new regime" in words]
    assert [changed.pop(words) for words in forecast] == [("not_checkable", "supported")]
    assert ("supported", "contradicted") not in changed.values()
    assert ("contradicted", "supported") not in changed.values()


# ---------------------------------------------------------------------------- development reports


@pytest.fixture(scope="session")
def development(tmp_path_factory) -> Path:
    """The folder with the output of every development report, by one store with the lists their evidence names."""
    gold = REPORTS / "development"
    named = set()
    for path in gold.glob("*.gold.json"):
        for claim in json.loads(path.read_text("utf-8"))["claims"]:
            rows = claim.get("evidence", [])
            named |= {row["snapshot"] for row in rows if row.get("source") in ("un", "ofac") and row.get("snapshot")}
    snapshots = {name if name.startswith("un/") else name.rpartition("/")[0] for name in named} - NOT_AT_HAND
    assert len(snapshots) > 5
    out: Path = tmp_path_factory.mktemp("development-out")
    with open_record(tmp_path_factory.mktemp("development-store") / "record.sqlite") as held:
        for name in sorted(snapshots):
            held.add(LISTS / name)
        check_all(gold, held, out)
    return out


@pytest.mark.slow
def test_development_reports_wrong_nobody(development):
    scores = score_folder(REPORTS / "development", development)
    assert scores.without_output == ()
    assert scores.wrong_persons == ()
    assert scores.false_contradictions == ()


@pytest.mark.slow
def test_english_development_reports_keep_the_floors(development, tmp_path):
    english = 0
    for path in (REPORTS / "development").glob("*.gold.json"):
        if json.loads(path.read_text("utf-8"))["language"] == "en":
            shutil.copy(path, tmp_path)
            english += 1
    assert english >= 14
    scores = score_folder(tmp_path, development)
    assert scores.recall is not None
    assert scores.recall >= 0.85
    assert scores.end_to_end is not None
    assert scores.end_to_end >= 0.60
    assert scores.predicted_per_gold is not None
    assert scores.predicted_per_gold <= 2


# ------------------------------------------------------------------------------- the two scorings


@pytest.fixture(scope="session")
def scorer():
    path = SHARED / "score" / "score_reports.py"
    if not path.is_file():
        pytest.skip("needs ../shared/score/score_reports.py beside the project")
    spec = importlib.util.spec_from_file_location("score_reports", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def same_figures(scorer, capsys, gold: Path, predicted: Path) -> None:
    """Compare every figure that both give; ours are shares, theirs percentages."""
    scorer.main(str(gold), str(predicted), as_json=True)
    theirs = json.loads(capsys.readouterr().out.strip().splitlines()[-1])
    ours = score_folder(gold, predicted)
    for share in ("recall", "agreement", "end_to_end", "macro_f1", "evidence"):
        value = getattr(ours, share)
        assert (0.0 if value is None else 100 * value) == pytest.approx(theirs[share]), share
    assert ours.claims == theirs["claims"]
    assert ours.predicted_per_gold == pytest.approx(theirs["predicted_per_gold"])
    assert 100 * ours.strict / max(ours.found, 1) == pytest.approx(theirs["strict"])
    assert (ours.links_right, ours.links_missed) == (theirs["links_right"], theirs["links_missed"])
    counted = ("wrong_persons", "false_contradictions", "stray_contradictions")
    assert [len(getattr(ours, name)) for name in counted] == [theirs[name] for name in counted]
    assert ours.contradictory_twins == theirs["contradictory_twins"]
    assert len(ours.without_output) == theirs["reports_without_output"]


def test_our_scoring_is_that_of_the_scorer_on_the_worked_example(scorer, capsys, worked, worked_gold):
    same_figures(scorer, capsys, worked_gold, worked)


@pytest.mark.slow
def test_our_scoring_is_that_of_the_scorer_on_the_development_reports(scorer, capsys, development):
    same_figures(scorer, capsys, REPORTS / "development", development)


def spoil(output: dict) -> dict:
    """Make an output that errs in every way that is counted."""
    people = [m for m in output["mentions"] if m["kind"] == "person"]
    nobody = {"id": "ent-x", "name": "Nobody", "ids": ["un:XX.1"], "score": 1.0, "reasons": []}
    for mention in people:
        mention.update(outcome="linked", entities=[nobody])
    for claim in output["claims"][::2]:
        claim["verdict"] = "contradicted"
    twin = dict(output["claims"][1], verdict="disputed")
    stray = dict(output["claims"][0], start=0, end=1, quote=output["claims"][0]["quote"][:1])
    return output | {"claims": [*output["claims"], twin, stray]}


def test_our_scoring_is_that_of_the_scorer_on_errors(scorer, capsys, worked, worked_gold, tmp_path):
    """Figures that are zero on good output must not agree by being zero."""
    output = spoil(json.loads((worked / f"{WORKED}.json").read_text("utf-8")))
    (tmp_path / f"{WORKED}.json").write_text(json.dumps(output), "utf-8")
    same_figures(scorer, capsys, worked_gold, tmp_path)
    scores = score_folder(worked_gold, tmp_path)
    assert scores.wrong_persons
    assert scores.false_contradictions
    assert scores.stray_contradictions
    assert scores.contradictory_twins


def test_our_scoring_is_that_of_the_scorer_without_output(scorer, capsys, worked_gold, tmp_path):
    same_figures(scorer, capsys, worked_gold, tmp_path)
