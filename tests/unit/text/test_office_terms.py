"""Offices by head noun, rank and what they are of."""

import pytest

from onrecord.text.office_fields import fields_of
from onrecord.text.office_terms import head_nouns, offices_in


@pytest.mark.parametrize(
    ("words", "name", "deputy"),
    [
        ("First Deputy General Director of Marine Transportation", "director", True),
        ("заместителем генерального директора", "director", True),
        ("viceministro de Servicio Público", "minister", True),
        ("directeur adjoint de la prison", "director", True),
        ("stellvertretender Minister für den öffentlichen Dienst", "minister", True),
        ("Justizminister", "minister", False),
        ("jefe del Estado Mayor", "chief of staff", False),
        ("Inspector-General of the Armed Forces", "inspector general", False),
        ("homme d'affaires", "in business", False),
    ],
)
def test_an_office_is_known_in_each_language(words, name, deputy):
    (office,) = offices_in(words)
    assert (office.name, office.deputy) == (name, deputy)


def test_what_an_office_is_of_stands_before_or_behind_it():
    (behind,) = offices_in("Deputy Managing Director, Quarno Shipping")
    (before,) = offices_in("Ostrel Front Finance Minister")
    assert behind.of == "Quarno Shipping"
    assert before.before.endswith("Finance")


def test_an_office_of_another_is_not_the_subjects():
    (adviser,) = offices_in("is a special advisor to the Governor of Lakeside region.")
    assert adviser.name == "adviser"
    assert "Lakeside" in adviser.of
    assert offices_in("Arrested by the investigating judge of Belmora.") == ()


def test_a_former_office_and_a_lesser_one_are_marked():
    assert offices_in("formerly Member of the National Assembly of Belmora")[0].former
    assert offices_in("Senior leader of Tarvin Brigade")[0].lesser
    assert not offices_in("Leader of Tarvin Brigade")[0].lesser


def test_several_offices_of_one_title_are_told_apart():
    found = offices_in("Managing Director, Belmora Works; Deputy Managing Director, Quarno Shipping")
    assert [(office.deputy, office.of) for office in found] == [(False, "Belmora Works"), (True, "Quarno Shipping")]


def test_head_nouns_are_found_among_words_with_hyphens_and_in_compounds():
    assert [head.name for head in head_nouns("le vice-ministre et le porte-parole".split())] == [
        "minister",
        "spokesperson",
    ]
    assert [head.name for head in head_nouns(["geheimdienstchef"])] == ["head"]


@pytest.mark.parametrize(
    "words", ["l'hôpital militaire", "hospital militar", "Militärkrankenhaus", "военный госпиталь", "Military Hospital"]
)
def test_fields_are_the_same_in_each_language(words):
    assert fields_of(words) == {"hospital", "military"}


def test_an_elided_article_hides_no_portfolio():
    assert fields_of("ministre de l'Intérieur") == {"interior"}


@pytest.mark.parametrize(
    "words",
    ["one of the leaders of Ostrel", "l'un des chefs d'Ostrel", "uno de los líderes de Ostrel", "один из главарей"],
)
def test_one_of_several_has_the_office_and_less_than_who_is_at_the_head(words):
    office = offices_in(words)[0]
    assert (office.name, office.lesser) == ("head", True)


def test_whose_a_thing_is_names_no_office_of_its_own_in_russian():
    assert [office.name for office in offices_in("начальником охраны президента")] == ["head"]
    assert [office.name for office in offices_in("заместителем министра")] == ["minister"]


def test_a_russian_office_is_known_in_the_instrumental():
    assert offices_in("главой движения")[0].name == "head"


def test_a_minister_under_a_regime_is_no_deputy():
    assert [office.deputy for office in offices_in("Foreign Minister under the Ostrel regime")] == [False]
    assert [office.deputy for office in offices_in("Under Secretary of Defence")] == [True]
