"""Birthplaces compared by every part that the table of places knows."""

import pytest

from onrecord.check.party.birthplace_parts import compare_birthplaces, is_abroad
from onrecord.check.party.birthplaces import Apart


@pytest.mark.parametrize(
    ("claimed", "recorded", "found"),
    [
        ("Goma", "Bukavu, Democratic Republic of the Congo", Apart.OTHER),  # two provinces
        ("Bossangoa", "Bocaranga, Central African Republic", Apart.OTHER),  # one of them a small town
        ("Cebu", "Tondo, Manila, Philippines", Apart.OTHER),  # far from each part
        ("Herat", "Maiwand District, Kandahar Province, Afghanistan", Apart.OTHER),  # the province is known
        ("Saraievo", "Zenica, Bosnia and Herzegovina", Apart.UNKNOWN),  # no name of the table
        ("Kandahar", "Maiwand District, Kandahar Province, Afghanistan", Apart.SAME),
        ("Sinaloa", "Culiacan, Mexico", Apart.NEAR),  # the state that the town lies in
        ("Culiacan", "Navolato, Mexico", Apart.NEAR),  # the next larger town
        ("Zulia", "Maracaibo, Venezuela", Apart.NEAR),  # the state; a town over the border bears the name too
        ("Minsk", "Soligorsk, Belarus", Apart.NEAR),  # the region has the town's name
        ("Tripoli", "Sirte or Tripoli, Libya", Apart.SAME),
        ("Estelí", "Nicaragua", Apart.UNKNOWN),  # the country, not the village of its name
    ],
)
def test_a_town_is_another_place_where_it_is_far_from_every_part(claimed, recorded, found):
    assert compare_birthplaces(claimed, recorded) is found


def test_a_town_is_abroad_where_a_country_has_no_place_of_its_name():
    assert is_abroad("Birao", "sudan")
    assert not is_abroad("Tripoli", "lebanon")
    assert not is_abroad("Lower Quarno", "sudan")
