"""Many names asked at once get the answers that each gets alone."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.names import IndexedName, NameIndex
from onrecord.record.names.blocks.arrays import numbers_of
from onrecord.record.names.build import Beside, index_bytes, write_index
from onrecord.record.names.held import name_index_of
from onrecord.record.names.keys import key_number
from onrecord.resolve.blocks.scores import scores_of
from onrecord.resolve.features import FEATURES
from onrecord.resolve.match import LEAST_MANY, answers_to
from onrecord.resolve.matcher import NameMatcher
from onrecord.resolve.model import load_model, scorer
from onrecord.resolve.query import NameQuery
from onrecord.resolve.query_resolver import QueryResolver
from onrecord.store import open_store
from onrecord.text.spelling import similar
from onrecord.text.spelling_columns import WordColumns, similar_pairs
from tests.unit.record.held_record import add, entry, snapshot, view

PEOPLE = """
    Sirajuddin Haqqani|Jalaluddin Haqqani|Omar bin Abd al-Rahman|Abdul Rahman Omar|حقانی|Kim Jong Un|J. P. Haqani
    |Mohammad Hassan Akhund|Mullah Hassan|Nur Allah Nuri|Olga Ivanovna Petrova|Ольга Петрова|金正恩|Ivan S. Petrov
    """.replace("\n", "").split("|")
BODIES = "Northwind Trading Company Ltd|Islamic State|Islamic State Khorasan Province|Brigade 313|Brigade 17|Northwind"
WORDS = st.sampled_from(
    """Haqqani Haqani Sirajuddin Siraj uddin Jalal abd al din Rahman abdurrahman bin Omar Umar Ltd Company North wind
    Northwind Trading Brigade 313 17 Islamic State Islamicstate Khorasan Mullah Hasan Hassan Kim Jong Un J. P. O. I.
    Petrov Petrova Ivanovna Nurullah حقانی Омар Петрова 金 金正恩 🙂 \u202e s a""".split()
)
LETTERS = st.text(alphabet="abdhilmnoqrsu", min_size=1, max_size=9)
NAME = st.one_of(
    st.lists(st.one_of(WORDS, LETTERS), max_size=7).map(" ".join),
    st.sampled_from([*PEOPLE, *BODIES.split("|")]),
    st.text(max_size=60),
)
KIND = st.sampled_from(["", "person", "organization", "other", "nonsense"])
QUERIES = st.lists(st.tuples(NAME, KIND), max_size=12)


def rows():
    for at, name in enumerate(PEOPLE):
        quality = NameQuality.WEAK if at % 3 == 0 else NameQuality.PRIMARY
        yield IndexedName(f"p{at // 2}", "person", name, quality)
    for at, name in enumerate(BODIES.split("|")):
        yield IndexedName(f"b{at}", "organization", name, NameQuality.PRIMARY)


@pytest.fixture(scope="module", params=["one index", "an index and what was added"])
def matcher(request, tmp_path_factory):
    others = [IndexedName(f"x{at}", "person", f"Ali{'abcdefgh'[at % 8]} Haq{at}") for at in range(40)]
    every = [*rows(), *others]
    if request.param == "one index":
        return NameMatcher(NameIndex(index_bytes(every)))
    folder = tmp_path_factory.mktemp("names")
    write_index(folder / "base", every[:-10], state="a")
    base = NameIndex.open(folder / "base")
    beside = Beside(base.header.state, base.rarest, base.weights(), [1, 4, 20])
    write_index(folder / "more", every[-10:], state="b", beside=beside)
    return NameMatcher(base.with_more(NameIndex.open(folder / "more")))


@given(QUERIES)
def test_many_names_are_matched_as_one_by_one(matcher, queries):
    for one, many in zip((matcher.match(*query) for query in queries), matcher.match_many(queries), strict=True):
        assert [found[:4] for found in many] == [found[:4] for found in one]
        for found, other in zip(one, many, strict=True):
            assert math.isclose(found.score, other.score, abs_tol=1e-9)
            assert other.features == pytest.approx(found.features, abs=1e-9)
            assert [share.feature for share in other.shares()] == [share.feature for share in found.shares()]


@pytest.fixture(scope="module")
def resolver():
    with open_store(":memory:") as store:
        people = [entry(f"un:{at}", name) for at, name in enumerate(PEOPLE)]
        bodies = [entry(f"un:b{at}", n, kind=MentionKind.ORGANIZATION) for at, n in enumerate(BODIES.split("|"))]
        add(store, snapshot("2024-01-01", *people, *bodies))
        yield QueryResolver(view(store), name_index_of(store))


@given(QUERIES, st.sampled_from(["", "born 1961", "from Quetta", "leader of the Islamic State"]))
def test_many_queries_are_answered_as_one_by_one(resolver, queries, context):
    asked = [NameQuery(query=name, kind=kind, context=context) for name, kind in queries]
    assert list(resolver.answer_many(asked)) == [resolver(query) for query in asked]


def test_a_long_list_with_broken_rows_has_an_answer_each_in_order(resolver):
    asked = [NameQuery(query=name) for name in [*PEOPLE, "", "\ud800", "a" * 10_001, *BODIES.split("|")] * 20]
    assert len(asked) > LEAST_MANY
    answers = list(answers_to(asked, resolver, limit=3))
    assert [answer.query for answer in answers[:14]] == PEOPLE
    assert [bool(answer.fault) for answer in answers[:20]] == [False] * 14 + [True] * 3 + [False] * 3
    assert answers[:23] == answers[23:46]


@given(st.lists(st.text(max_size=30), max_size=20))
def test_keys_have_the_same_numbers_together_and_alone(keys):
    assert numbers_of(keys).tolist() == [key_number(key) for key in keys]


@given(st.lists(st.tuples(LETTERS, LETTERS), min_size=1, max_size=20))
def test_words_are_as_alike_together_as_alone(pairs):
    sides = [WordColumns.of_words([pair[side] for pair in pairs]) for side in (0, 1)]
    places = np.arange(len(pairs))
    found = similar_pairs(sides[0], places, sides[1], places)
    assert found.tolist() == pytest.approx([similar(*pair) for pair in pairs], abs=2e-6)


@given(st.lists(st.lists(st.floats(-1, 5), min_size=len(FEATURES), max_size=len(FEATURES)), min_size=1, max_size=5))
def test_scores_are_those_of_the_trees(rows_of):
    assert scores_of(np.array(rows_of)).tolist() == pytest.approx([scorer()(row) for row in rows_of])


def test_a_tree_asks_no_more_than_a_byte_holds():
    assert max(sum(asked >= 0 for asked in tree.feature) for tree in load_model().trees) <= 8
