"""Where a list puts a party, of which tribe somebody is, and a name before its participle."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim, OtherClaim
from tests.unit.read.reading import names, read


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The list puts Ostrel Games Ltd in Belmora.", "en"),
        ("Ostrel Games Ltd, which the list places in Belmora, is small.", "en"),
        ("Ostrel Games Ltd, que la ficha sitúa en Belmora, es pequeña.", "es"),
        ("Ostrel Games Ltd, que la fiche situe à Belmora, est petite.", "fr"),
    ],
)
def test_a_list_that_puts_a_party_somewhere_gives_its_address(text, language):
    reading = read(text, language=language)
    (found,) = [c for c in reading.claims if isinstance(c, OtherClaim) and c.topic == "address"]
    assert (found.value, names(reading, *found.parties)) == ("Belmora", ["Ostrel Games Ltd"])
    assert not [c for c in reading.claims if isinstance(c, DesignationClaim)]


def test_a_list_that_puts_a_party_on_itself_gives_none():
    reading = read("The UN put Ostrel Games Ltd on its list in March 2004.")
    assert not [c for c in reading.claims if isinstance(c, OtherClaim) and c.topic == "address"]
    assert [c for c in reading.claims if isinstance(c, DesignationClaim)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk is a trader. He comes from the Barakzai.", "en"),
        ("Radu Vesk is a trader. He belongs to the Barakzai.", "en"),
        ("Radu Vesk, a Barakzai, is a trader.", "en"),
        ("Radu Vesk est marchand. Il appartient aux Barakzai.", "fr"),
        ("Radu Vesk pertenece a los Barakzai.", "es"),
        ("Radu Vesk ist Händler. Er gehört zu den Barakzai.", "de"),
    ],
)
def test_a_tribe_is_known_by_the_form_of_its_name(text, language):
    reading = read(text, language=language)
    (found,) = [c for c in reading.claims if isinstance(c, OtherClaim) and c.topic == "tribe"]
    assert found.says == "Radu Vesk is of the Barakzai tribe"


def test_a_surname_of_that_form_is_no_tribe():
    reading = read("Radu Vesk met Anwar Yusufzai in the mill.")
    assert not [c for c in reading.claims if isinstance(c, OtherClaim) and c.topic == "tribe"]


def test_a_name_stands_before_the_participle_that_gives_it():
    reading = read("Ostrel Games GmbH, auch Korlat Werke GmbH genannt, ist klein.", language="de")
    (found,) = [c for c in reading.claims if isinstance(c, IdentityClaim)]
    assert found.aliases == ("Korlat Werke GmbH",)
    assert names(reading, found.party) == ["Ostrel Games GmbH"]
