"""The sets ask only what they may: what is held out is not indexed, nobody is nobody, no split sees another."""

import pytest

from onrecord.evaluate.names.negatives import Listed
from onrecord.evaluate.names.parties import parties_of, sorted_words
from onrecord.evaluate.names.sets import SETS, build_sets, thinned
from onrecord.evaluate.names.split import SPLITS, split_of
from onrecord.text.normalize import fold
from tests.unit.evaluate.names.invented_parties import elsewhere, listed

PARTIES = parties_of(listed(), elsewhere())


@pytest.fixture(scope="module", params=SPLITS)
def split(request):
    return request.param


@pytest.fixture(scope="module")
def sets(split):
    return build_sets(PARTIES, split=split)


def test_every_set_of_names_on_the_list_has_questions(sets):
    for name in SETS:
        assert sets.queries[name] or name == "script", name


@pytest.mark.parametrize("name", ["loo", "weak", "script"])
def test_what_is_held_out_is_not_in_the_index(sets, name):
    indexed = {(entity, sorted_words(text)) for entity, _, text, _ in sets.rows}
    for query in sets.queries[name]:
        assert (query.entity, sorted_words(query.text)) not in indexed


def test_a_party_with_a_held_out_alias_keeps_another_name(sets):
    indexed = {entity for entity, _, _, _ in sets.rows}
    assert {query.entity for query in sets.queries["loo"]} <= indexed


def test_a_mere_reordering_is_never_held_out(sets):
    for query in sets.queries["loo"]:
        names = next(party.names for party in PARTIES if party.id == query.entity)
        assert [sorted_words(name.text) for name in names].count(sorted_words(query.text)) == 1


def test_exact_and_typo_questions_come_from_indexed_names(sets):
    indexed = {(entity, sorted_words(text)) for entity, _, text, _ in sets.rows}
    for query in sets.queries["exact"]:
        assert (query.entity, sorted_words(query.text)) in indexed
    assert any((query.entity, sorted_words(query.text)) not in indexed for query in sets.queries["typo"])


def test_names_of_nobody_are_on_no_list(sets):
    listed_words = {sorted_words(text) for party in PARTIES for text in [*(n.text for n in party.names), *party.weak]}
    for name in ("easy", "hard"):
        for query in sets.queries[name]:
            assert query.entity == ""
            assert sorted_words(query.text) not in listed_words


def test_hard_names_of_nobody_share_words_with_a_listed_name(sets):
    words = [set(fold(name.text).split()) for party in PARTIES for name in party.names]
    for query in sets.queries["hard"]:
        asked = set(fold(query.text).split())
        assert any(len(asked & known) >= len(asked) - 1 for known in words)


def test_each_split_asks_of_its_own_parties(sets, split):
    asked = {query.entity for queries in sets.queries.values() for query in queries if query.entity}
    assert {split_of(entity) for entity in asked} == {split}


def test_the_same_seed_makes_the_same_sets_and_another_does_not():
    assert build_sets(PARTIES, split="dev") == build_sets(PARTIES, split="dev")
    assert build_sets(PARTIES, split="dev").queries != build_sets(PARTIES, split="dev", seed=5).queries


def test_thinned_sets_have_questions_of_every_sort_and_the_index_as_it_is(sets):
    fewer = thinned(sets, 4)
    assert fewer.rows == sets.rows
    for name in SETS:
        assert set(fewer.queries[name]) <= set(sets.queries[name])
        assert len(fewer.queries[name]) == min(len(sets.queries[name]), 8 if name == "loo" else 4)
    half = thinned(sets, len(sets.queries["typo"]) // 2)
    assert {query.category for query in half.queries["typo"]} == {query.category for query in sets.queries["typo"]}


def test_splits_have_their_shares():
    parts = [split_of(f"ofac:{number}") for number in range(5000)]
    assert [round(parts.count(name) / 5000, 1) for name in SPLITS] == [0.6, 0.2, 0.2]


def test_an_entry_of_another_list_adds_only_its_names_in_other_scripts():
    party = next(party for party in PARTIES if party.id == "ofac:5")
    assert [name.text for name in party.originals] == ["أبو فلان"]
    assert "Abou Spelling Elsewhere" not in [name.text for name in party.names]
    assert "un:X.1" not in {party.id for party in PARTIES}


def test_an_entry_that_no_other_list_has_is_a_party_of_its_own():
    party = next(party for party in PARTIES if party.id == "un:X.2")
    assert (party.main, [name.script for name in party.originals]) == (False, ["Cyrl"])


@pytest.mark.parametrize(
    ("name", "kind", "could"),
    [
        ("HADDAD Karim", "person", True),  # the same words
        ("Kareem Hadad", "person", True),  # the same sounds
        ("Karim Yusuf Haddad", "person", True),  # a listed name and a word more
        ("Karim Okafor", "person", False),
        ("Boris Haddad", "person", False),
        ("Copper Sands Ltd", "organization", False),
    ],
)
def test_a_name_that_could_be_a_listed_one(name, kind, could):
    listed_names = Listed([("Karim Haddad", "person"), ("Copper Falcon Ltd", "organization")])
    assert listed_names.could_be(name, kind) is could
