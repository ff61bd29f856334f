"""A person's name that goes on behind the part that the record knows is one name, where nouns have no capital."""

import pytest

from onrecord.store import open_store
from tests.unit.record.held_record import add, entry, snapshot, view
from tests.unit.resolve.test_resolver import links

SON = entry("ofac:501", "Dorin Milo FALKEN SORN", "Dorin FALKEN")
MOTHER = entry("ofac:502", "Anna SORN")
TEXTS = {
    "en": "Anna Sorn is on the list. Dorin Falken Sorn is under sanctions.",
    "es": "Anna Sorn figura en la lista. Dorin Falken Sorn está sancionado.",
    "fr": "Anna Sorn figure sur la liste. Dorin Falken Sorn est sanctionné.",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_the_last_word_of_a_name_is_nobody_else(tmp_path, language, text):
    with open_store(tmp_path / "held.sqlite") as store:
        add(store, snapshot("2020-12-01", SON, MOTHER, source="ofac"))
        found = links(view(store, "2021-08-19"), text, language=language)
    assert "Dorin Falken Sorn" in found
    assert "Sorn" not in found


@pytest.mark.parametrize("text", ["They saw Petro Anna Sorn in Lima.", "We met Marko Anna Sorn there."])
def test_a_name_behind_one_more_given_name_is_somebody_else(tmp_path, text):
    with open_store(tmp_path / "held.sqlite") as store:
        add(store, snapshot("2020-12-01", SON, MOTHER, source="ofac"))
        found = links(view(store, "2021-08-19"), text)
    assert "Anna Sorn" not in found


@pytest.mark.parametrize(
    "text", ["They saw President Anna Sorn.", "In Lima Anna Sorn was seen.", "Then Anna Sorn left."]
)
def test_a_title_or_a_town_before_a_name_is_none(tmp_path, text):
    with open_store(tmp_path / "held.sqlite") as store:
        add(store, snapshot("2020-12-01", SON, MOTHER, source="ofac"))
        assert "Anna Sorn" in links(view(store, "2021-08-19"), text)
