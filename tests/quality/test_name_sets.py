"""The sets of real lists have the size that the benchmark page says, and nothing that is held out is indexed."""

import pytest

from onrecord.evaluate.names.parties import sorted_words
from onrecord.evaluate.names.sets import sets_of
from tests.shared import SHARED

LISTS, WORDS = SHARED / "lists", SHARED / "names"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.shared,
    pytest.mark.skipif(not LISTS.is_dir(), reason="needs ../shared/lists beside the project"),
]


def test_the_test_split_of_the_real_lists():
    sets = sets_of(LISTS, names=WORDS)
    persons = [query for query in sets.queries["loo"] if query.kind == "person"]
    assert len(sets.rows) > 25_000
    assert len(persons) > 350
    assert len(sets.queries["loo"]) - len(persons) > 300
    assert {query.category for query in sets.queries["script"]} >= {"Arab", "Cyrl"}
    indexed = {(entity, sorted_words(text)) for entity, _, text, _ in sets.rows}
    for name in ("loo", "weak", "script"):
        for query in sets.queries[name]:
            assert (query.entity, sorted_words(query.text)) not in indexed
