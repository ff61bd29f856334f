"""Nationality and tribe: whose citizen somebody is said to be, in five languages."""

import pytest

from onrecord.model.claim import IdentityClaim, OtherClaim
from onrecord.model.vocab import Modality, Polarity
from onrecord.text.nations import nation_of
from tests.unit.read.reading import claims, names, one, read


@pytest.mark.parametrize(
    ("text", "language", "nation"),
    [
        ("Radu Vesk, a Jordanian national, left.", "en", "jordan"),
        ("Radu Vesk is a South Sudanese citizen.", "en", "south sudan"),
        ("Radu Vesk holds Malian citizenship.", "en", "mali"),
        ("Radu Vesk, ressortissant algérien, est parti.", "fr", "algeria"),
        ("Radu Vesk, ciudadano colombiano, huyó.", "es", "colombia"),
        ("Radu Vesk ist tunesischer Staatsbürger.", "de", "tunisia"),
        ("Раду Веск — гражданин Таджикистана.", "ru", "tajikistan"),
    ],
)
def test_a_nationality_is_the_country(text, language, nation):
    reading = read(text, language=language)
    found = [c for c in reading.claims if isinstance(c, IdentityClaim) and c.nationality]
    assert [nation_of(claim.nationality) for claim in found] == [nation]
    assert names(reading, found[0].party)[0] in ("Radu Vesk", "Раду Веск")


@pytest.mark.parametrize(
    ("text", "language", "nations"),
    [
        ("Radu Vesk has Iraqi and Iranian citizenship.", "en", {"iraq", "iran"}),
        ("Radu Vesk carries a Swedish nationality next to his Somali one.", "en", {"sweden", "somalia"}),
        ("Radu Vesk holds Norwegian as well as Somali nationality.", "en", {"norway", "somalia"}),
        ("Radu Vesk besitzt neben dem deutschen einen marokkanischen Pass.", "de", {"germany", "morocco"}),
        ("Radu Vesk posee la nacionalidad rusa y la tayika.", "es", {"russia", "tajikistan"}),
        ("Radu Vesk possède les nationalités russe et tadjike.", "fr", {"russia", "tajikistan"}),
    ],
)
def test_two_nationalities_are_told_of_one_person(text, language, nations):
    assert set(one(IdentityClaim, text, language).nationality.split(" and ")) == nations


@pytest.mark.parametrize(
    ("text", "nation"),
    [
        ("Radu Vesk was, by the same file, a citizen of the United Arab Emirates.", "united arab emirates"),
        ("The entry makes Radu Vesk a US national.", "united states"),
        ("Radu Vesk, a Saudi national who fought for the Syrian army, is at large.", "saudi arabia"),
        ("Radu Vesk travels on a Congolese passport.", "congolese"),
    ],
)
def test_a_country_is_named_by_several_words_or_letters_or_shared(text, nation):
    found = [c.nationality for c in read(text).claims if isinstance(c, IdentityClaim) and c.nationality]
    assert found == [nation]


def test_a_tribe_is_a_claim_about_the_person():
    reading = read("The trader is Radu Vesk, of the Barakzai tribe.")
    found = [c for c in reading.claims if isinstance(c, OtherClaim) and c.topic == "tribe"]
    assert [names(reading, *claim.parties) for claim in found] == [["Radu Vesk"]]
    assert found[0].span.quote == "Radu Vesk, of the Barakzai tribe"


@pytest.mark.parametrize(
    ("word", "nation"),
    [("Nigerien", "niger"), ("Nigerian", "nigeria"), ("Congolese", ""), ("South Sudanese", "south sudan"),
     ("нигериец", "nigeria"), ("Marokkaner", "morocco"), ("tunecino", "tunisia"), ("Saudi", "saudi arabia")],
)  # fmt: skip
def test_words_for_peoples(word, nation):
    assert nation_of(word) == nation


def test_a_people_after_is_tells_the_nationality():
    assert one(IdentityClaim, "Radu Vesk is Ugandan.").nationality == "uganda"


def test_where_a_person_comes_from_is_a_claim_of_its_own():
    claim = one(OtherClaim, "Radu Vesk hails from Belmora.")
    assert claim.topic == "origin"
    assert claims(OtherClaim, "The money of Radu Vesk comes from Belmora.")[0].topic != "origin"


@pytest.mark.parametrize(
    "text",
    ["Radu Vesk lost Belgian nationality in 2009.", "Radu Vesk, stripped of his Belgian citizenship, left."],
)
def test_a_nationality_that_was_lost_is_none(text):
    assert [claim for claim in claims(IdentityClaim, text) if claim.nationality] == []


def test_two_who_come_from_one_place_are_both_told_of():
    text = "Radu Vesk spoke. He and Pavel Vesk come from the same district, Ostrel in Norland."
    (claim,) = [c for c in claims(OtherClaim, text) if c.topic == "origin"]
    assert names(read(text), *claim.parties) == ["Radu Vesk", "Pavel Vesk"]
    assert claim.says.endswith("comes from Ostrel in Norland")


def test_where_somebody_hails_from_is_told_behind_an_apposition():
    (claim,) = [c for c in claims(OtherClaim, "Radu Vesk, the chief, hails from Ostrel.") if c.topic == "origin"]
    assert claim.says == "Radu Vesk comes from Ostrel"


@pytest.mark.parametrize("end", ["will hardly leave", "never replied", "lives in Ostrel"])
def test_a_nationality_told_before_the_verb_is_no_forecast_and_not_denied(end):
    found = one(IdentityClaim, f"Radu Vesk, a Kenyan national, {end}.")
    assert (found.nationality, found.polarity, found.modality) == ("kenya", Polarity.POSITIVE, Modality.ASSERTED)


def test_who_never_was_a_citizen_is_denied_to_be_one():
    assert one(IdentityClaim, "Radu Vesk was never a Kenyan citizen.").polarity is Polarity.NEGATIVE


def test_where_somebody_hails_from_is_read_behind_an_age():
    found = [c for c in read("Radu Vesk, 65, hails from Ostrel in the north.").claims if isinstance(c, OtherClaim)]
    assert [(c.topic, c.says) for c in found] == [("origin", "Radu Vesk comes from Ostrel")]
