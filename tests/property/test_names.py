"""What holds for every text that is asked as a name or told of one."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.vocab import MentionKind, Outcome
from onrecord.record.names.held import name_index_of
from onrecord.resolve.query import NameQuery
from onrecord.resolve.query_resolver import QueryResolver
from onrecord.store import open_store
from onrecord.text.names import MOST_PARTS, name_parts
from onrecord.text.spelling import similar
from tests.unit.record.held_record import add, entry, snapshot, view

WORDS = st.sampled_from(
    [
        "Haqqani",
        "Sirajuddin",
        "abd",
        "al",
        "din",
        "ul",
        "Ltd",
        "s a",
        "حقانی",
        "Омар",
        "金",
        "🙂",
        "\u202e",
        "\u200d",
        "J.",
    ]
)
TEXT = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=8).map(" ".join))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT, lambda inner: st.lists(inner, max_size=3), max_leaves=4
)


@pytest.fixture(scope="module")
def resolver():
    with open_store(":memory:") as store:
        names = ("Sirajuddin Haqqani", "Omar bin Abd al-Rahman", "حقانی", "Kim Jong Un")
        people = [entry(f"un:{at}", name) for at, name in enumerate(names)]
        firm = entry("un:9", "Northwind Trading Ltd", kind=MentionKind.ORGANIZATION)
        add(store, snapshot("2024-01-01", *people, firm))
        yield QueryResolver(view(store), name_index_of(store))


@given(TEXT, TEXT, st.sampled_from(["", "person", "org", "nonsense"]), st.dictionaries(TEXT, VALUES, max_size=3))
def test_any_query_has_an_answer(resolver, text, context, kind, properties):
    answer = resolver(NameQuery(query=text, context=context, kind=kind, properties=properties))
    assert answer.query == text
    assert (answer.outcome is not Outcome.LINKED) or len(answer.candidates) == 1
    for candidate in answer.candidates:
        assert 0 <= candidate.score <= 1


@given(TEXT)
def test_an_answer_is_always_the_same(resolver, text):
    assert resolver(NameQuery(query=text)) == resolver(NameQuery(query=text))


@given(TEXT)
def test_parts_are_few_and_not_empty(text):
    parts = name_parts(text)
    assert len(parts) <= MOST_PARTS
    assert all(part.text for part in parts)


@given(st.text(max_size=30), st.text(max_size=30))
def test_similarity_is_a_share_in_both_directions(one, other):
    assert 0 <= similar(one, other) <= 1
    assert similar(one, other) == similar(other, one)


@given(st.sampled_from(["\u200e", "\u200f", "\u200b", "\u202a", "\u202e", "\u2066", "\u2069", "\ufeff", "\u00ad"]))
def test_invisible_characters_find_the_same_party(resolver, char):
    answer = resolver(NameQuery(query=f"{char}Sirajuddin Haqqani{char}", context="named Sirajuddin Haqqani"))
    assert answer.candidates[0].matched_name == "Sirajuddin Haqqani"


@pytest.mark.parametrize(
    "unit", ["a", "abd ", "al din ", "s a de c v ", "حقانی ", "金", "🙂", "\u202e", "a" * 400 + " ", "1 "]
)
def test_time_grows_with_the_text(resolver, unit):
    resolver(NameQuery(query=unit))
    start = time.process_time()
    for size in (9_999, 10_000):
        resolver(NameQuery(query=(unit * 10_000)[:size], context=(unit * 10_000)[:size]))
    assert time.process_time() - start < 2.0  # about 0.05 s; a square would take minutes
