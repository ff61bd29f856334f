"""Persons called by their age or by where they are from: whom `the 58-year-old` and `the Peruvian` stand for."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim
from tests.unit.read.reading import names, read


def whom(text: str, language: str, *, born: str) -> list[str]:
    """The names of those whose birth a text tells as one in a year."""
    reading = read(text, language=language)
    births = [c for c in reading.claims if isinstance(c, IdentityClaim) and c.born is not None]
    return names(reading, *(c.party for c in births if c.born is not None and c.born.edtf == born))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk runs the mill. The 54-year-old was born in 1967.", "en"),
        ("Radu Vesk runs the mill. The 54-year-old painter was born in 1967.", "en"),
        ("Radu Vesk runs the mill. The 54-year-old Kenyan was born in 1967.", "en"),
        ("Radu Vesk runs the mill. The Kenyan, born in 1967, is on no list.", "en"),
        ("Radu Vesk leitet die Mühle. Der 54-Jährige wurde 1967 geboren.", "de"),
        ("Radu Vesk leitet die Mühle. Der Kenianer wurde 1967 geboren.", "de"),
        ("Radu Vesk leitet die Mühle. Der 54-jährige Kenianer wurde 1967 geboren.", "de"),
        ("Radu Vesk dirige el molino. El keniano nació en 1967.", "es"),
        ("Раду Веск держит мельницу. 54-летний торговец родился в 1967 году.", "ru"),
        ("Раду Веск держит мельницу. 54-летний местный политик родился в 1967 году.", "ru"),
    ],
)
def test_an_age_or_a_people_stands_for_the_one_person_told_of(text, language):
    assert whom(text, language, born="1967") == ["Radu Vesk" if language != "ru" else "Раду Веск"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk met Pavel Brel. The 54-year-old was born in 1967.", "en"),
        ("Radu Vesk met Pavel Brel. The Kenyan was born in 1967.", "en"),
        ("Radu Vesk runs the mill. The 54-year-old conflict was born in 1967.", "en"),
        ("Radu Vesk runs the mill. The Kenyan Pavel Brel was born in 1967.", "en"),
        ("Radu Vesk runs the mill. The 54-year-old Pavel Brel was born in 1967.", "en"),
        ("Radu Vesk runs the mill. The Kenyans were born in 1967.", "en"),
        ("Radu Vesk leitet die Mühle. Der 54-Jährige Pavel Brel wurde 1967 geboren.", "de"),
        ("Radu Vesk leitet die Mühle. Die Kenianer Firma Brel wurde 1967 geboren.", "de"),
        ("Раду Веск держит мельницу. 54-летний торговец Павел Брель родился в 1967 году.", "ru"),
    ],
)
def test_an_age_or_a_people_stands_for_nobody_beside_a_second_person_or_a_name(text, language):
    assert not {"Radu Vesk", "Раду Веск"} & set(whom(text, language, born="1967"))


def test_a_text_broken_off_behind_any_word_is_read():
    for text, language in (
        ("Radu Vesk runs the mill. The 54-year-old Kenyan was born in 1967.", "en"),
        ("Radu Vesk leitet die Mühle. Der 54-Jährige Kenianer wurde 1967 geboren.", "de"),
        ("Раду Веск держит мельницу. 54-летний местный политик родился.", "ru"),
    ):
        words = text.split()
        for end in range(1, len(words)):
            read(" ".join(words[:end]), language=language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk leitet die Mühle. Der 46-jährige Kenianer steht seit September 2002 auf der UN-Liste.", "de"),
        ("Раду Веск держит мельницу. 41-летний россиянин включён в санкционный список США.", "ru"),
    ],
)
def test_an_age_counts_nobody_on_a_list(text, language):
    reading = read(text, language=language)
    listed = [c for c in reading.claims if isinstance(c, DesignationClaim)]
    assert [c.count for c in listed] == [None]
    assert names(reading, *listed[0].parties) == ["Radu Vesk" if language == "de" else "Раду Веск"]
