"""A run asks, counts and prints: with a matcher that knows exact names only, the figures are known beforehand."""

import pytest

from onrecord.errors import ConfigError
from onrecord.evaluate.names.contenders import OURS, contenders
from onrecord.evaluate.names.growth import grown_rows
from onrecord.evaluate.names.matcher import Answer, Contender, ask, best_of
from onrecord.evaluate.names.pairs import Pair, read_pairs, score_pairs
from onrecord.evaluate.names.parties import parties_of, sorted_words
from onrecord.evaluate.names.run import Measured, measure
from onrecord.evaluate.names.sets import SETS, build_sets
from onrecord.evaluate.names.table import page_table, text_table
from onrecord.text.normalize import fold
from tests.unit.evaluate.names.invented_parties import elsewhere, listed

PARTIES = parties_of(listed(), elsewhere())


class ExactOnly:
    """Finds a name that is written the same, in any order of its words."""

    def __init__(self, rows):
        self.ids: dict[str, list[str]] = {}
        for entity, _, text, _ in rows:
            self.ids.setdefault(sorted_words(text), []).append(entity)

    def match(self, query: str, kind: str = "", limit: int = 5):
        return [Answer(entity, 1.0) for entity in dict.fromkeys(self.ids.get(sorted_words(query), ()))][:limit]

    def score_pair(self, a: str, b: str, kind: str = "") -> float:
        return float(fold(a) == fold(b))


def test_figures_of_a_matcher_that_knows_exact_names():
    sets = build_sets(PARTIES, split="train")
    figures = measure(Contender("exact", ExactOnly), sets, names=SETS, seed=1).figures
    assert figures["exact @5"] == 1.0
    assert figures["loo @1"] == 0.0
    assert figures["AP"] == 0.0
    assert (figures["typo @1"] or 0.0) < 0.1
    assert figures["loo recall at 1% false"] == 0.0


def test_a_batch_matcher_is_asked_at_once():
    class Batch:
        def match_many(self, queries, limit=5):
            return [[Answer(f"{text}/{kind}", 1.0)] for text, kind in queries]

    assert ask(Batch(), [("a", "person"), ("b", "")]) == [[Answer("a/person", 1.0)], [Answer("b/", 1.0)]]


def test_a_party_is_answered_once_with_its_best_score():
    assert best_of([("a", 0.2), ("b", 0.5), ("a", 0.9)], 5) == [Answer("a", 0.9), Answer("b", 0.5)]


def test_a_missing_package_is_a_sentence():
    def needy(rows):
        raise ModuleNotFoundError(name="otherware")

    with pytest.raises(ConfigError, match="otherware"):
        measure(Contender("needy", needy), build_sets(PARTIES), names=["exact"], seed=1)


def test_peers_are_named_or_refused():
    assert [one.name for one in contenders("tfidf,WRatio") if one.name != OURS] == ["tfidf", "WRatio"]
    with pytest.raises(ConfigError, match="nobody"):
        contenders("nobody")


def test_made_names_follow_the_real_ones_and_are_none_that_is_asked():
    rows = [("ofac:1", "person", "Karim Haddad", "primary")]
    grown = list(grown_rows(rows, PARTIES, 300, seed=1, asked=set()))
    asked = {sorted_words(grown[7][2])}
    assert (len(grown), grown[0], len({row[0] for row in grown})) == (300, rows[0], 300)
    again = list(grown_rows(rows, PARTIES, 300, seed=1, asked=asked))
    assert len(again) == 300
    assert not asked & {sorted_words(row[2]) for row in again}


def test_labelled_pairs_by_hand(tmp_path):
    path = tmp_path / "cases.csv"
    path.write_text(
        "case_group,schema,name1,name2,is_match\n"
        "one,Person,Karim Haddad,KARIM HADDAD,true\n"
        "one,Person,Karim Haddad,Karim Hadad,true\n"
        "two,Company,Copper LLC,Copper Ltd,false\n"
    )
    pairs = read_pairs(path)
    assert pairs[2] == Pair(a="Copper LLC", b="Copper Ltd", kind="organization", same=False, category="two")
    scores = score_pairs(pairs, ExactOnly([]).score_pair)
    assert scores.f1 == pytest.approx(0.8)  # everything taken for a match: 2 right, 1 wrong
    assert scores.by_category == {"one": 1.0, "two": 0.0}


def test_the_page_has_ours_beside_the_best_peer():
    measured = [
        Measured(name=OURS, figures={"AP": 0.9, "index CPU-s": 2.0}),
        Measured(name="slow", figures={"AP": 0.7, "index CPU-s": 9.0}),
        Measured(name="quick", figures={"AP": 0.6, "index CPU-s": 0.5}),
    ]
    page = page_table(measured)
    assert "| at least 0.830 | 0.900 | 0.700 (slow) |" in page
    assert "| 2 | 0.500 (quick) |" in page
    assert "slow" in text_table(measured).splitlines()[0]
