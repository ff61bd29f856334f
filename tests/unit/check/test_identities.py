"""Identities: every value of each source, and disagreement between sources."""

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
