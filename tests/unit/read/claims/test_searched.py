"""Listings told as a search: in vain or denied, it denies the listing."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Modality, Polarity
from tests.unit.read.reading import claims, names, read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You will not find Radu Vesk on the UN list."),
        ("en", "Look for Radu Vesk on the UN list and you will draw a blank."),
        ("en", "I searched the UN list for Radu Vesk in vain."),
        ("fr", "On cherche en vain Radu Vesk sur la liste de l'ONU."),
        ("es", "Uno busca en vano a Radu Vesk en la lista de la ONU."),
        ("de", "Radu Vesk sucht man auf der Liste der UNO vergeblich."),
        ("de", "Den Händler Radu Vesk, den viele kennen, sucht man bei der UNO vergeblich."),
        ("ru", "Раду Веска в списке ООН мы не нашли."),
    ],
)
def test_a_search_in_vain_denies_a_listing(language, text):
    reading = read(text, language=language)
    told = [c for c in reading.claims if isinstance(c, DesignationClaim)]
    assert [(c.polarity, c.modality, c.authority) for c in told] == [(Polarity.NEGATIVE, Modality.ASSERTED, "un")]
    assert len(names(reading, *told[0].parties)) == 1


@pytest.mark.parametrize(
    "text",
    ["Radu Vesk found no work in Belmora.", "The UN searched the house of Radu Vesk.", "They looked for Radu Vesk."],
)
def test_another_search_tells_of_no_list(text):
    assert claims(DesignationClaim, text) == []


def test_a_name_in_english_is_kept_whole_in_german():
    reading = read("Die chinesische Bank of Ostrel steht auf der Liste der UNO.", language="de")
    assert "Bank of Ostrel" in [m.name for m in reading.mentions]


def test_what_a_search_turns_up_stands_there():
    (claim,) = claims(DesignationClaim, "A search of the OFAC list turns up Radu Vesk.")
    assert (claim.authority, claim.polarity) == ("ofac", Polarity.POSITIVE)
