"""Gapping: a verb told once and meant again of each pair of names."""

import pytest

from onrecord.model.claim import DesignationClaim, RoleClaim, TieClaim
from tests.unit.read.reading import claims, names, read


def pairs(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    reading = read(text, language=language)
    ties = [claim for claim in reading.claims if isinstance(claim, TieClaim)]
    return [(names(reading, *c.a)[0], names(reading, *c.b)[0], c.span.quote) for c in ties]


def test_the_tie_of_the_first_pair_is_that_of_the_others():
    text = "Ostrel Bank is tied to Vesk Holding, Quarno Shipping to Belmora Group and Tarvin Trading to Dorn Group."
    assert pairs(text) == [
        ("Ostrel Bank", "Vesk Holding", "Ostrel Bank is tied to Vesk Holding"),
        ("Quarno Shipping", "Belmora Group", "Quarno Shipping to Belmora Group"),
        ("Tarvin Trading", "Dorn Group", "Tarvin Trading to Dorn Group"),
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Ostrel Bank gehört zur Vesk Holding, die Quarno Reederei zur Belmora Gruppe.", "de"),
        ("La société Ostrel Banque est liée à Vesk Holding, et Quarno Transport à Belmora Groupe.", "fr"),
        ("Ostrel Banco está vinculada a Vesk Holding; Quarno Transporte, a Belmora Grupo.", "es"),
        ("Компания Острел Банк связана с Веск Холдинг, Кварно Трейдинг – с Бельмора Групп.", "ru"),
    ],
)
def test_so_it_is_in_other_languages(text, language):
    found = pairs(text, language)
    assert len(found) == 2
    assert found[0][2] in text.replace(found[1][2], "")


def test_what_is_told_of_two_by_somebody_is_told_of_each_pair():
    text = "The US Treasury ties Ostrel Bank to Vesk Holding and Quarno Shipping to Belmora Group."
    assert [pair[:2] for pair in pairs(text)] == [("Ostrel Bank", "Vesk Holding"), ("Quarno Shipping", "Belmora Group")]


@pytest.mark.parametrize(
    "text",
    [
        "Ostrel Bank is tied to Vesk Holding, Quarno Shipping and Belmora Group.",
        "Ostrel Bank is tied to Vesk Holding, a firm of Quarno Shipping.",
        "Ostrel Bank is tied to Vesk Holding, and Quarno Shipping sails to Belmora.",
        "Ostrel Bank is tied to Vesk Holding, Quarno Shipping by the Treasury.",
    ],
)
def test_no_other_pair_is_made_where_the_preposition_is_another_or_a_verb_follows(text):
    assert not any(quote.startswith("Quarno Shipping") for _, _, quote in pairs(text))


def test_an_office_is_held_in_each_body():
    text = "Radu Vesk is director at Ostrel Bank, Nadim Dorn at Belmora Group."
    reading = read(text)
    held = [c for c in reading.claims if isinstance(c, RoleClaim)]
    assert ("Nadim Dorn", "Belmora Group") in [
        (names(reading, c.holder)[0], names(reading, c.organization)[0]) for c in held
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ostrel Bank is tied to Vesk Holding, Quarno Shipping to Belmora Group; Tarvin Trading, to Dorn Group.",
        "Die Ostrel Bank gehört zur Vesk Holding, die Quarno Reederei zur Belmora Gruppe.",
    ],
)
def test_a_text_broken_off_anywhere_is_read(text):
    words = text.split()
    for end in range(1, len(words)):
        read(" ".join(words[:end]), language="de" if text.startswith("Die") else "en")


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk works for a bank which is on the United Nations list.",
        "Radu Vesk joined a militia which the Security Council sanctioned in 2013.",
        "Radu Vesk fought for a group that the United Nations put on its list in 2013.",
    ],
)
def test_the_listing_of_a_body_without_a_name_is_not_its_members(text):
    assert claims(DesignationClaim, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk is a banker whom the United Nations listed in 2013.",
        "Radu Vesk, a banker whom the United Nations listed in 2013, has left.",
        "The United Nations, which put Radu Vesk on its list in 2013, has been silent.",
        "Radu Vesk was born in Ostrel, says the Security Council, which added him to its list in 2013.",
    ],
)
def test_a_relative_clause_lists_whom_it_describes_or_has_for_its_object(text):
    reading = read(text)
    listed = [c for c in reading.claims if isinstance(c, DesignationClaim)]
    assert [names(reading, *c.parties) for c in listed] == [["Radu Vesk"]]
