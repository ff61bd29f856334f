"""Names in Cyrillic letters against invented listed names in Latin ones."""

import pytest

from onrecord.resolve.romanised import is_turned, romanisation


@pytest.mark.parametrize(
    ("name", "listed", "how"),
    [
        ("Олег Вескаренко", "Oleg F. VESKARENKO", "own"),
        ("Раду Тераль", "Radu Stefanovich TERAL", "own"),
        ("Юлия Моретова", "Yulia MORETOVA", "own"),
        ("Юлию Моретову", "Yulia MORETOVA", "inflected"),
        ("Дмитрия Вескова", "Dmitriy VESKOV", "inflected"),
        ("Абдалла ас-Сорнусси", "ABDULLAH AL-SORNUSSI", "own"),
        ("Ибрагим Весканов", "Ibrahim VESKANOV", "own"),
        ("Ольга Вескова", "Oleg VESKOV", ""),
        ("Темур Вескаренко", "Oleg F. VESKARENKO", ""),
        ("Павел Терал", "Pavel Osman TERAL", ""),
        ("Вескаренко", "Oleg F. VESKARENKO", ""),
        ("Radu Teral", "Radu TERAL", ""),
    ],
)
def test_a_name_is_a_romanised_one_where_every_word_is(name, listed, how):
    assert romanisation(name, listed) == how


@pytest.mark.parametrize(
    ("name", "listed", "turned"),
    [
        ("Sorn Bel Teng", "Bel Teng SORN", True),
        ("Sorn Bel Teng", "Teng Bel SORN", False),
        ("Teral Radu", "Radu TERAL", False),
        ("Sorn Bel Teng", "BEL TENG SORN", False),
    ],
)
def test_a_family_name_may_stand_first(name, listed, turned):
    assert is_turned(name, listed) is turned
