"""The matcher finds a party in other orders and spellings, and its explanation adds up to the score."""

import itertools
import json
import math
from importlib import resources

import pytest

from onrecord.resolve.features import FEATURES
from onrecord.resolve.matcher import NameMatcher
from onrecord.resolve.model import MODEL, base_score, load_model, scorer, shares

ROWS = [
    ("jalal", "person", "Jalaluddin Haqqani", "primary"),
    ("siraj", "person", "Sirajuddin Haqqani", "primary"),
    ("siraj", "person", "Khalifa", "weak"),
    ("rahman", "person", "Abdul Rahman Omar", "primary"),
    ("olga", "person", "Olga Ivanovna Petrova", "primary"),
    ("state", "organization", "Islamic State", "primary"),
    ("khorasan", "organization", "Islamic State Khorasan Province", "primary"),
    ("b313", "organization", "Brigade 313", "primary"),
    ("b17", "organization", "Brigade 17", "primary"),
    ("north", "organization", "Northwind Trading Company Ltd", "primary"),
]


@pytest.fixture(scope="module")
def matcher():
    return NameMatcher.of(ROWS)


@pytest.mark.parametrize(
    ("query", "entity"),
    [
        ("Haqqani Jalaluddin", "jalal"),
        ("JALALUDDIN HAQANI", "jalal"),
        ("Jalal ud-Din Hakkani", "jalal"),
        ("Omar, Abdurrahman", "rahman"),
        ("Petrova Olga", "olga"),
        ("O. I. Petrova", "olga"),
        ("Ольга Петрова", "olga"),
        ("Brigade 313", "b313"),
        ("Brigade 17", "b17"),
        ("Northwind Trading Co. Limited", "north"),
        ("Islamic State", "state"),
        ("Islamic State - Khorasan Province", "khorasan"),
        ("سراج الدین حقانی", "siraj"),
    ],
)
def test_found_first(matcher, query, entity):
    assert matcher.match(query)[0].entity == entity


def test_another_number_is_another_name(matcher):
    assert matcher.score_pair("Brigade 313", "Brigade 17") < 0.5 < matcher.score_pair("Brigade 313", "brigade 313")


def test_a_brother_comes_far_behind(matcher):
    found = {one.entity: one.score for one in matcher.match("Sirajuddin Haqqani")}
    assert found["siraj"] > 0.8
    assert found.get("jalal", 0.0) < 0.5


def test_each_party_once_and_the_kind_asked(matcher):
    found = [one.entity for one in matcher.match("Haqqani", limit=10)]
    assert len(found) == len(set(found))
    assert all(one.kind == "organization" for one in matcher.match("Islamic Haqqani State", "organization"))


def test_nothing_near(matcher):
    assert matcher.match("Xqzt Wvbn") == []
    assert matcher.match("") == matcher.match("...") == matcher.match("🙂") == []


def test_written_is_but_for_case_and_marks(matcher):
    assert matcher.written("jalaluddin HAQQANI.") == {"jalal"}
    assert matcher.written("Jalaluddin Haqani") == set()


def test_the_explanation_adds_up(matcher):
    names = [row[2] for row in ROWS] + ["Haqani Siraj", "Islamic Province", "O Petrova", "Brigade", "Northwind Bank"]
    compared = 0
    for query, kind in itertools.product(names, ("", "person", "organization")):
        for one in matcher.match(query, kind, limit=10):
            log_odds = base_score() + sum(share.amount for share in one.shares())
            assert math.isclose(log_odds, scorer()(one.features), abs_tol=1e-6)
            assert math.isclose(1 / (1 + math.exp(-log_odds)), one.score, abs_tol=1e-6)
            compared += 1
    assert compared > 30


def test_the_model_asks_for_known_features():
    model = load_model()
    assert model.features == tuple(name for name, _ in FEATURES)
    for tree in model.trees:
        assert len({len(tree.feature), len(tree.threshold), len(tree.low), len(tree.high), len(tree.value)}) == 1
        assert all(-1 <= number < len(FEATURES) for number in tree.feature)
    assert json.loads(resources.files("onrecord.resolve").joinpath(MODEL).read_text())["version"] == "names.v1"


@pytest.mark.parametrize("number", [at for at, (_, way) in enumerate(FEATURES) if way])
def test_more_of_a_feature_moves_the_score_one_way(matcher, number):
    way = FEATURES[number][1]
    starts = [one.features for row in ROWS for one in matcher.match(row[2], limit=5)]
    steps = sorted({tree.threshold[at] for tree in load_model().trees for at in range(len(tree.feature))})
    for features in starts:
        scores = [scorer()([*features[:number], value, *features[number + 1 :]]) for value in steps]
        assert all(way * (after - before) >= -1e-9 for before, after in itertools.pairwise(scores))


def test_shares_name_each_feature_once(matcher):
    [best] = matcher.match("Brigade 313", limit=1)
    named = [share.feature for share in shares(best.features)]
    assert len(named) == len(set(named))
