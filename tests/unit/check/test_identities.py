"""Identities: every value of each source, and disagreement between sources."""

import pytest

from onrecord.model.claim import IdentityClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import verdict


def born(value: str, source: str) -> str:
    return (
        f'\n[[attribute]]\nsubject = "vesk"\nattribute = "born"\nvalue = "{value}"\nsource = "{source}"\n'
        f'says = "born {value}"\n'
    )


def on(*rows: str):
    text = "Radu Vesk is a commander of the Tarvin Brigade. Radu Vesk was born in 1966."
    return verdict(IdentityClaim, text, "".join(rows))


def test_a_birth_year_that_a_source_gives_is_supported():
    assert on(born("1966-05", "gazette")).label is Label.SUPPORTED


def test_one_of_several_values_of_a_source_is_enough():
    assert on(born("1970", "gazette"), born("1966", "gazette")).label is Label.SUPPORTED


def test_another_birth_year_contradicts():
    assert on(born("1970", "gazette")).label is Label.CONTRADICTED


def test_sources_that_disagree_are_shown_as_disputed():
    assert on(born("1966", "gazette"), born("1970", "herald")).label is Label.DISPUTED


@pytest.mark.parametrize(
    ("claimed", "recorded", "label"),
    [
        ("Manila", "Central Java, Indonesia", Label.CONTRADICTED),  # a town of another country
        ("Casablanca", "Essaouira, Morocco", Label.CONTRADICTED),  # 350 km along the coast
        ("Kandahar", "Spin Boldak, Afghanistan", Label.DIFFERS),  # may be the province, which holds it
        ("Lower Quarno", "Essaouira, Morocco", Label.DIFFERS),  # a place that no table has
        ("Jakarta", "Jakarta, Indonesia", Label.SUPPORTED),
        ("Leningrad", "Saint Petersburg, Russia", Label.SUPPORTED),
        ("Tripoli", "Sidon, Lebanon", Label.DIFFERS),  # there is one in Lebanon, and one in Libya
    ],
)
def test_another_birthplace_contradicts_where_it_is_a_town_far_away(claimed, recorded, label):
    row = born(recorded, "gazette").replace('attribute = "born"', 'attribute = "born_at"')
    text = f"Radu Vesk is a commander of the Tarvin Brigade. Radu Vesk was born in {claimed}."
    assert verdict(IdentityClaim, text, row).label is label
