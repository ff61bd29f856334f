"""Offices: one portfolio in several languages."""

import pytest

from onrecord.text.offices import offices_of


@pytest.mark.parametrize(
    "words",
    [
        "Minister of Defense",
        "ministre de la Défense",
        "министр обороны",
        "وزير الدفاع",
        "وزیر دفاع",
        "ministro della difesa",
    ],
)
def test_one_portfolio_in_several_languages(words):
    assert offices_of(words) == {"defence"}


def test_two_portfolios_are_two():
    assert offices_of("وزیر عودت مهاجرین") == offices_of("Minister of Repatriation") == {"refugees"}
    assert not offices_of("وزير الداخلية") & offices_of("Minister of Defence")


def test_other_words_name_none():
    assert offices_of("leader of the brigade") == frozenset()
