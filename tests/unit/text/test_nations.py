"""Countries by their names in the languages that are read."""

import pytest

from onrecord.text.nations import nation_of


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("Mexique", "mexico"),
        ("Soudan", "sudan"),
        ("Soudan du Sud", "south sudan"),
        ("Sudán del Sur", "south sudan"),
        ("Южный Судан", "south sudan"),
        ("Turquie", "turkey"),
        ("Turquía", "turkey"),
        ("Pérou", "peru"),
        ("Géorgie", "georgia"),
        ("Centrafrique", "central african republic"),
        ("ЦАР", "central african republic"),
        ("КНДР", "north korea"),
        ("Nordkorea", "north korea"),
        ("Zimbabue", "zimbabwe"),
        ("Arabie saoudite", "saudi arabia"),
        ("Швеции", "sweden"),
        ("turquoise", ""),
        ("Швец", ""),
    ],
)
def test_a_country_is_known_by_its_name(words, country):
    assert nation_of(words) == country
