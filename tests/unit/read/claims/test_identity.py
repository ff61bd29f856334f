"""Identity: other names, births and foundings."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim
from tests.unit.read.reading import claims, names, one, read


def test_a_birth_has_date_and_place():
    claim = one(IdentityClaim, "Radu Vesk was born in Belmora in 1966.")
    assert claim.born is not None
    assert (claim.born.edtf, claim.born_at) == ("1966", "Belmora")


def test_an_alias_and_a_founding_are_two_claims():
    alias, founding = claims(IdentityClaim, "The Tarvin Brigade, also known as the Valley Guard, was founded in 1995.")
    assert alias.aliases == ("Valley Guard",)
    assert founding.founded is not None
    assert founding.founded.edtf == "1995"


def test_a_former_name_is_former():
    assert one(IdentityClaim, "The Tarvin Brigade, formerly known as the Valley Guard, left.").formerly


def test_a_birth_told_of_a_pronoun_is_that_of_its_antecedent():
    text = "Radu Vesk leads the Tarvin Brigade. He was born in Belmora in 1966."
    assert names(read(text), one(IdentityClaim, text).party) == ["Radu Vesk"]


def test_a_birth_after_an_apposed_role_is_that_of_the_person():
    text = "Radu Vesk, founder of the Tarvin Brigade, born on 8 November 1975, left."
    claim = one(IdentityClaim, text)
    assert claim.born is not None
    assert claim.born.edtf == "1975-11-08"
    assert names(read(text), claim.party) == ["Radu Vesk"]


def test_a_birth_after_a_nickname_is_that_of_the_full_name():
    text = "Radu Vesk, the rebel Falke, born in Belmora in 1975, left."
    births = [claim for claim in claims(IdentityClaim, text) if claim.born is not None]
    assert [names(read(text), claim.party) for claim in births] == [["Radu Vesk"]]


def test_a_birth_date_beside_a_listing_is_a_claim_of_its_own():
    text = "Radu Vesk appears on the list of the United Nations with a birth date of 13 October 1954."
    reading = read(text)
    quotes = {type(claim): claim.span.quote for claim in reading.claims}
    assert quotes[IdentityClaim] == text.rstrip(".")
    assert quotes[DesignationClaim] == "Radu Vesk appears on the list of the United Nations"


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("de", "Radu Vesk wurde auf der Insel Belmora geboren.", "Insel Belmora"),
        ("de", "Radu Vesk, in Belmora geboren, ging nach Lakeside.", "Belmora"),
        ("es", "Radu Vesk nació en Puerto Belmora.", "Puerto Belmora"),
        ("en", "Radu Vesk was born in the village of Belmora.", "Belmora"),
    ],
)
def test_a_birth_has_its_place_before_or_after_the_verb(language, text, place):
    assert one(IdentityClaim, text, language).born_at == place


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [
        ("Radu Vesk, born in Belmora in 1966, left.", "en", "Belmora"),
        ("Radu Vesk nació en Belmora el 23 de noviembre de 1962.", "es", "Belmora"),
    ],
)
def test_the_place_after_born_in_is_read(text, language, place):
    births = [c for c in read(text, language=language).claims if isinstance(c, IdentityClaim) and c.born]
    assert [claim.born_at for claim in births] == [place]


def test_the_former_president_is_no_other_name():
    assert not [c for c in claims(IdentityClaim, "Radu Vesk, the former president of Norland, left.") if c.aliases]


def test_a_name_that_ends_as_a_participle_does_is_the_subject():
    reading = read(
        "Radu Saeed leads the Tarvin Brigade. Saeed, born in Belmora in 1950, has been listed since 10 December 2008."
    )
    listed = [c for c in reading.claims if isinstance(c, DesignationClaim)]
    assert [names(reading, *claim.parties) for claim in listed] == [["Saeed"]]


def test_a_birth_that_opens_a_sentence_is_of_whom_it_goes_on_about():
    text = "Radu Vesk a quitté Belmora. Né le 3 mai 1965, il est rentré."
    assert names(read(text, language="fr"), one(IdentityClaim, text, "fr").party) == ["Radu Vesk"]


def test_a_former_president_is_no_former_name():
    assert claims(IdentityClaim, "Раду Веск, бывший председатель Тарвинского банка, ушёл.", "ru") == []


def test_a_birth_is_not_that_of_the_one_whose_officer_it_tells_of():
    text = "Osman Teral's former chief of staff, Radu Vesk, a trader, was born on 2 January 1962."
    reading = read(text)
    births = [c for c in reading.claims if isinstance(c, IdentityClaim) and c.born]
    assert [names(reading, claim.party) for claim in births] == [["Radu Vesk"]]


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk goes by Korvan.",
        "Radu Vesk goes by the name of Korvan.",
        "Radu Vesk, nicknamed Korvan, spoke.",
        "Radu Vesk calls himself Korvan.",
        "Radu Vesk is known to all as Korvan.",
        "Radu Vesk uses the name Korvan.",
    ],
)
def test_words_for_another_name(text):
    assert [claim.aliases for claim in claims(IdentityClaim, text)] == [("Korvan",)]


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk is a native of Belmora.",
        "Radu Vesk, a native of Belmora, spoke.",
        "Belmora-born Radu Vesk spoke.",
        "Radu Vesk spoke. His birthplace is Belmora.",
        "Radu Vesk spoke. Place of birth: Belmora.",
    ],
)
def test_words_for_a_birthplace(text):
    claim = one(IdentityClaim, text)
    assert claim.born_at == "Belmora"
    assert names(read(text), claim.party) == ["Radu Vesk"]


@pytest.mark.parametrize("text", ["Radu Vesk (b. 1973) spoke.", "Radu Vesk spoke. Date of birth: 3 May 1973."])
def test_short_forms_of_a_birth_date(text):
    claim = one(IdentityClaim, text)
    assert claim.born is not None
    assert claim.born.edtf.startswith("1973")


@pytest.mark.parametrize(
    "text",
    [
        "Ana Vesk, recorded as the wife of Radu Vesk and born on 3 May 1965, is on the list.",
        "Ana Vesk, the wife of Radu Vesk, born on 3 May 1965, is on the list.",
        "Ana Vesk married Radu Vesk and was born on 3 May 1965.",
    ],
)
def test_a_birth_is_that_of_the_subject_and_not_of_the_name_before_it(text):
    reading = read(text)
    (claim,) = [c for c in reading.claims if isinstance(c, IdentityClaim) and c.born is not None]
    assert names(reading, claim.party) == ["Ana Vesk"]


def test_a_founding_that_a_list_is_said_to_give_is_that_of_the_party():
    text = "The Ostrel Bank, which the list says was set up in 2008, is closed."
    claim = one(IdentityClaim, text)
    assert claim.founded is not None
    assert claim.founded.edtf == "2008"
    assert names(read(text), claim.party) == ["Ostrel Bank"]


def test_a_name_like_a_persons_that_which_takes_up_is_a_bodys():
    text = "Numeral Games, which the list says was set up in 2008, is closed."
    claim = one(IdentityClaim, text)
    assert claim.founded is not None
    assert names(read(text), claim.party) == ["Numeral Games"]
    assert claim.speaker == "the list"


def test_what_one_called_it_in_the_past_is_a_name_of_what_the_text_is_about():
    text = "The Ostrel Company suffers the sanctions of the United Nations; in the past one called her Tarvinsk."
    claim = one(IdentityClaim, text)
    assert (names(read(text), claim.party), claim.aliases) == (["Ostrel Company"], ("Tarvinsk",))


@pytest.mark.parametrize(
    "text",
    [
        "Grete Sorn, the spouse of Radu Vesk and born on 23 July 1965, left.",
        "Grete Sorn, daughter of Radu Vesk, born in 1965, left.",
    ],
)
def test_a_birth_behind_whose_relative_somebody_is_is_the_relative_s(text):
    assert names(read(text), one(IdentityClaim, text).party) == ["Grete Sorn"]


def test_a_birth_told_of_a_name_without_a_kind_is_not_that_of_the_one_named_before():
    text = "Radu Brel is on the UN list. His sister Irina Brel and a friend, Pavel, born in Ostrel in 1971, left."
    assert [c.span.quote for c in claims(IdentityClaim, text)] == []


def test_a_birth_behind_a_semicolon_is_quoted_without_what_stands_before_it():
    text = "Radu Vesk, a trader, is on the United Nations list; he was born in Ostrel in 1963."
    assert [c.span.quote for c in claims(IdentityClaim, text)] == ["he was born in Ostrel in 1963"]
    text = "Su esposa, Nadia Vesk, figura en la lista de la ONU; nació en Ostrel en 1963."
    assert [c.span.quote for c in claims(IdentityClaim, text, "es")] == ["nació en Ostrel en 1963"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Tarvin Brigade has existed since 1995.", "en"),
        ("The Tarvin Brigade came into being in 1995.", "en"),
        ("La brigade Tarvin existe depuis 1995.", "fr"),
        ("La Brigada Tarvin existe desde 1995.", "es"),
        ("Die Tarvin-Brigade besteht seit 1995.", "de"),
        ("Бригада «Тарвин» существует с 1995 года.", "ru"),
    ],
)
def test_a_body_is_there_since_the_year_of_its_founding(text, language):
    (founding,) = claims(IdentityClaim, text, language=language)
    assert founding.founded is not None
    assert founding.founded.edtf == "1995"


def test_what_exists_between_two_bodies_is_no_founding():
    assert (
        claims(IdentityClaim, "Zwischen der Tarvin-Brigade und Ostrel besteht seit 1995 ein Vertrag.", language="de")
        == []
    )
