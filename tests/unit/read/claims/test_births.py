"""Births: more verbs and nouns for one, values before the word, and one verb for several persons."""

import pytest

from onrecord.model.claim import IdentityClaim, OtherClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import names, one, read


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk came into this world in 1967.", "en"),
        ("Radu Vesk runs the mill. The entry gives 1967 as his birth year.", "en"),
        ("Radu Vesk runs the mill. A schoolmate puts his birth in 1967.", "en"),
        ("Radu Vesk dirige le moulin. La fiche le fait naître à Ostrel en 1967.", "fr"),
        ("Radu Vesk est venu au monde en 1967.", "fr"),
        ("Radu Vesk dirige le moulin. Un ancien voisin situe sa naissance en 1967.", "fr"),
        ("Radu Vesk vino al mundo en Ostrel en 1967.", "es"),
        ("Radu Vesk dirige el molino. La ficha da 1967 como año de su nacimiento.", "es"),
        ("Radu Vesk, der 1967 in Ostrel zur Welt kam, leitet die Mühle.", "de"),
        ("Radu Vesk leitet die Mühle. Als Geburtsjahr nennt der Eintrag 1967.", "de"),
    ],
)
def test_the_year_of_a_birth_is_read(text, language):
    reading = read(text, language=language)
    found = [c for c in reading.claims if isinstance(c, IdentityClaim)]
    assert [c.born and c.born.edtf for c in found] == ["1967"]
    assert names(reading, found[0].party) == ["Radu Vesk"]


def test_the_words_of_a_birth_end_at_the_mark_behind_its_values():
    found = one(IdentityClaim, "Radu Vesk, nacido el 22 de junio de 1951, comparte fichero con Anton Korlat.", "es")
    assert found.span.quote == "Radu Vesk, nacido el 22 de junio de 1951"


def test_a_birthday_that_never_was_is_not_denied():
    found = one(IdentityClaim, "Radu Vesk has a birthday that never was, 29 February 1968.")
    assert found.polarity is Polarity.POSITIVE


def test_a_birthday_without_a_year_gives_none():
    reading = read("Radu Vesk celebrates his birthday on 1 August.")
    assert not [c for c in reading.claims if isinstance(c, IdentityClaim) and c.born is not None]


def test_what_stands_behind_a_closing_verb_is_no_place_of_the_birth():
    found = one(IdentityClaim, "Radu Vesk, 1942 in al-Dur geboren, fehlt auch in Ostrel nicht.", "de")
    assert found.born_at == "al-Dur"


@pytest.mark.parametrize(
    ("text", "language", "places"),
    [
        ("Radu Vesk was born in Ostrel, Anton Korlat in Tarvin.", "en", ["Ostrel", "Tarvin"]),
        ("Radu Vesk est né à Ostrel et Anton Korlat à Tarvin.", "fr", ["Ostrel", "Tarvin"]),
        ("Radu Vesk nació en Ostrel y Anton Korlat en Tarvin.", "es", ["Ostrel", "Tarvin"]),
        ("Radu Vesk stammt aus Ostrel, Anton Korlat aus Tarvin.", "de", ["Ostrel", "Tarvin"]),
        ("Раду Веск родился в Острели, а Антон Корлат, если верить списку, — в Тарвине.", "ru", ["Острели", "Тарвине"]),
        ("Radu Vesk was born in Ostrel, as was Anton Korlat.", "en", ["Ostrel", "Ostrel"]),
        ("Radu Vesk est né à Ostrel, comme Anton Korlat.", "fr", ["Ostrel", "Ostrel"]),
    ],
)
def test_a_birth_is_told_of_the_next_person_too(text, language, places):
    reading = read(text, language=language)
    found = [c for c in reading.claims if isinstance(c, IdentityClaim)]
    assert [c.born_at for c in found] == places
    assert len({c.party for c in found}) == 2


def test_where_somebody_comes_from_is_told_of_the_next_person_too():
    text = "Его зовут Раду Веск. Полковник Раду Веск происходит из Острели, оттуда же и Антон Корлат."
    reading = read(text, language="ru")
    found = [c for c in reading.claims if isinstance(c, OtherClaim) and c.topic == "origin"]
    assert [c.says.rpartition(" comes from ")[2] for c in found] == ["Острели", "Острели"]


def test_the_values_before_a_verb_that_closes_are_words_of_the_birth():
    text = "Radu Vesk ist Müller. Dabei ist der Mann, 1969 in Ostrel geboren, einer der wenigen."
    (found,) = [c for c in read(text, language="de").claims if isinstance(c, IdentityClaim)]
    assert found.span.quote == "1969 in Ostrel geboren"


def test_a_name_behind_words_of_belonging_is_not_who_was_born():
    reading = read("Radu Vesk, el de Anton Korlat, nació en Ostrel.", language="es")
    (found,) = [c for c in reading.claims if isinstance(c, IdentityClaim)]
    assert names(reading, found.party) == ["Radu Vesk"]


def test_a_year_is_said_with_an_ending():
    reading = read("Раду Веск значится в списке; год рождения – 1979-й.", language="ru")
    assert [c.born and c.born.edtf for c in reading.claims if isinstance(c, IdentityClaim)] == ["1979"]


def test_a_german_relative_clause_is_of_the_name_before_it():
    text = "Oberst Radu Vesk war gelistet, ebenso sein Vorgänger Anton Korlat, der in Ostrel zur Welt kam."
    reading = read(text, language="de")
    found = [c for c in reading.claims if isinstance(c, IdentityClaim)]
    assert [names(reading, c.party) for c in found] == [["Anton Korlat"]]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk and Anton Korlat run the mill. Both were born in Ostrel.", "en"),
        ("Radu Vesk et Anton Korlat dirigent le moulin. Tous deux sont nés à Ostrel.", "fr"),
        ("Radu Vesk y Anton Korlat dirigen el molino. Ambos nacieron en Ostrel.", "es"),
        ("Radu Vesk und Anton Korlat leiten die Mühle. Beide wurden in Ostrel geboren.", "de"),
    ],
)
def test_a_birth_is_told_of_both(text, language):
    reading = read(text, language=language)
    (found,) = [c for c in reading.claims if isinstance(c, IdentityClaim)]
    mention = next(m for m in reading.mentions if m.id == found.party)
    assert names(reading, *mention.members) == ["Radu Vesk", "Anton Korlat"]


def test_a_date_behind_a_closing_participle_is_that_of_the_next_verb():
    found = one(IdentityClaim, "Radu Vesk, 1967 in Ostrel geboren und am 27. Mai 2008 aufgenommen, schweigt.", "de")
    assert found.born is not None
    assert found.born.edtf == "1967"


def test_the_other_one_of_a_family_is_somebody_else():
    text = "Radu Vesk runs the mill. The other Vesk, Pavel, born on 7 May 1974, is a baker."
    reading = read(text)
    found = next(c for c in reading.claims if isinstance(c, IdentityClaim))
    assert names(reading, found.party) == ["Pavel Vesk"]


@pytest.mark.parametrize(
    ("text", "language", "born"),
    [
        ("Radu Vesk, 1978 in Ostrel geboren und am 27. Oktober 2008 gelistet, sitzt in Haft.", "de", "1978"),
        ("Incluido en la lista el 27 de octubre de 2008, Radu Vesk nació en Ostrel treinta años antes.", "es", ""),
        ("Внесённый в список 27 октября 2008 года, Раду Веск родился в Острели.", "ru", ""),
        ("On 4 November 1978, Radu Vesk was born in Ostrel.", "en", "1978-11-04"),
    ],
)
def test_the_date_of_another_verb_is_none_of_a_birth(text, language, born):
    found = one(IdentityClaim, text, language)
    assert (found.born.edtf if found.born else "") == born


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It is Anton Korlat, not Radu Vesk, who was born in Tarvin.", "en"),
        ("C'est Anton Korlat, et non Radu Vesk, qui est né à Tarvin.", "fr"),
        ("Fue Anton Korlat, y no Radu Vesk, quien nació en Tarvin.", "es"),
    ],
)
def test_a_name_set_apart_is_not_who_was_born(text, language):
    reading = read(text, language=language)
    found = [c for c in reading.claims if isinstance(c, IdentityClaim)]
    assert all(names(reading, c.party) != ["Radu Vesk"] for c in found)


def test_a_second_man_without_a_name_is_none_of_those_named():
    text = "Le 27 octobre 2008, l'ONU a inscrit Radu Vesk ; le lendemain, un second prévenu, né en 1985, était arrêté."
    assert not [c for c in read(text, language="fr").claims if isinstance(c, IdentityClaim)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk sails. The other Vesk, born in 1974, sells fuel.", "en"),
        ("Radu Vesk navigue. L'autre Vesk, né en 1974, vend du carburant.", "fr"),
        ("Radu Vesk navega. El otro Vesk, nacido en 1974, vende combustible.", "es"),
        ("Radu Vesk segelt. Der andere Vesk, geboren 1974, handelt mit Treibstoff.", "de"),
    ],
)
def test_the_other_of_a_family_is_not_the_one_named(text, language):
    reading = read(text, language=language)
    found = [c for c in reading.claims if isinstance(c, IdentityClaim)]
    assert all(names(reading, c.party) != ["Radu Vesk"] for c in found)


def test_the_place_behind_a_further_name_is_that_of_its_bearer():
    text = "Radu Vesk was born in Ostrel, Anton Korlat in Tarvin and Ilya Sorn in Belmora."
    found = [c for c in read(text).claims if isinstance(c, IdentityClaim)]
    assert [c.born_at for c in found if names(read(text), c.party) == ["Anton Korlat"]] in (["Tarvin"], [])
    assert "Belmora" not in [c.born_at for c in found if names(read(text), c.party) == ["Anton Korlat"]]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La ONU incluyó a Radu Vesk y Osman Teral. A este último, nacido en 1967, lo buscan.", "es"),
        ("L'ONU a inscrit Radu Vesk et Osman Teral. Pour ce dernier, né en 1967, rien ne change.", "fr"),
    ],
)
def test_the_latter_before_a_comma_is_whose_birth_is_told(text, language):
    reading = read(text, language=language)
    found = [c for c in reading.claims if isinstance(c, IdentityClaim)]
    assert [(names(reading, c.party), c.born.edtf if c.born else "") for c in found] == [(["Osman Teral"], "1967")]


def test_words_of_another_party_told_by_a_birth_are_none_of_the_latter():
    text = "La ONU incluyó a Radu Vesk y Osman Teral. A este último lo busca un primo, nacido en 1967."
    reading = read(text, language="es")
    found = [c for c in reading.claims if isinstance(c, IdentityClaim)]
    assert all(names(reading, c.party) != ["Osman Teral"] for c in found)


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk wurde 1967 in Ostrel geboren, schreibt eine Zeitung.",
        "Radu Vesk wurde in Ostrel geboren, lebt aber in Belmora.",
    ],
)
def test_a_place_within_the_words_of_a_birth_is_its_place(text):
    found = [c.born_at for c in read(text, language="de").claims if isinstance(c, IdentityClaim)]
    assert found == ["Ostrel"]


def test_a_birth_told_behind_another_fact_of_its_subject_is_quoted_alone():
    reading = read("Radu Vesk comes from Ostrel Province, was born in 1967, and is a Kenyan citizen.")
    quotes = [c.span.quote for c in reading.claims if isinstance(c, IdentityClaim)]
    assert quotes == ["was born in 1967", "is a Kenyan citizen"]


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [
        ("Раду Веск, уроженец села Острель Белморской области, держит мельницу.", "ru", "Острель Белморской области"),
        ("Раду Веск, уроженец Остреля, держит мельницу.", "ru", "Остреля"),
        ("Radu Vesk, gebürtig aus dem kenianischen Dorf Ostrel, leitet die Mühle.", "de", "Dorf Ostrel"),
        ("Radu Vesk was born in the Kenyan village of Ostrel.", "en", "Ostrel"),
        ("Radu Vesk came to the world in Ostrel.", "en", "Ostrel"),
        ("Radu Vesk, a Tunis native, runs the mill.", "en", "Tunis"),
        ("Radu Vesk runs the mill. A Kenyan by birth, he lives in Ostrel.", "en", "Kenya"),
    ],
)
def test_a_birthplace_behind_what_kind_of_place_it_is(text, language, place):
    assert [c.born_at for c in read(text, language=language).claims if isinstance(c, IdentityClaim)] == [place]


@pytest.mark.parametrize(
    ("text", "language", "quotes"),
    [
        (
            "Radu Vesk, natif d'Ostrel et de nationalité kényane, dirige le moulin.",
            "fr",
            ["Radu Vesk, natif d'Ostrel", "de nationalité kényane"],
        ),
        (
            "Radu Vesk, born in Ostrel and a citizen of Kenya, runs the mill.",
            "en",
            ["Radu Vesk, born in Ostrel", "a citizen of Kenya"],
        ),
    ],
)
def test_a_nationality_beside_a_birth_is_a_claim_of_its_own(text, language, quotes):
    found = [c for c in read(text, language=language).claims if isinstance(c, IdentityClaim)]
    assert [c.span.quote for c in found] == quotes
    assert found[1].nationality == "kenya"
    assert found[0].party == found[1].party


@pytest.mark.parametrize(
    ("source", "quote"),
    [
        ("the registrar of the court", "according to the registrar of the court, was born in Ostrel"),
        ("the registrar of the high court at the port of Belmora", "was born in Ostrel"),
    ],
)
def test_a_birth_behind_an_aside_that_outweighs_it_is_quoted_without_its_subject(source, quote):
    reading = read(f"Radu Vesk, according to {source}, was born in Ostrel.")
    assert [c.span.quote for c in reading.claims if isinstance(c, IdentityClaim)] == [quote]


def test_what_a_source_says_of_a_birth_is_quoted_whole():
    text = "Radu Vesk runs the mill. The UN list puts his birth in 1951."
    assert "The UN list puts his birth in 1951" in {c.span.quote for c in read(text).claims}


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [
        ("Radu Vesk est né à Belmora, au Gabon, le 3 mai 1966.", "fr", "Belmora, Gabon"),
        ("Radu Vesk was born in Belmora, in Peru, in 1966.", "en", "Belmora, Peru"),
        ("Radu Vesk nació en Belmora, en Perú, en 1966.", "es", "Belmora, Perú"),
        ("Radu Vesk est né à Belmora, en mai 1966.", "fr", "Belmora"),
        ("Radu Vesk, natural de Nuevo Laredo, vive allí.", "es", "Nuevo Laredo"),
    ],
)
def test_a_country_behind_a_comma_is_of_the_place(text, language, place):
    assert one(IdentityClaim, text, language=language).born_at == place


def test_a_people_and_a_town_are_no_name():
    claim = one(IdentityClaim, "Radu Vesk, Tunisien de Sfax, est né en décembre 1966.", language="fr")
    assert claim.born is not None
    assert claim.born.edtf == "1966-12"


@pytest.mark.parametrize(
    "text",
    ["Radu Vesk stammt der Liste zufolge aus Belmora.", "Radu Vesk stammt laut Liste aus Belmora."],
)
def test_a_source_may_stand_inside_a_german_verb_of_birth(text):
    assert one(IdentityClaim, text, language="de").born_at == "Belmora"


def test_where_a_thing_comes_from_is_nobodys_birth():
    text = "Radu Vesk führt die Mühle. Nach Angaben von Radu Vesk stammt das Geld aus Belmora."
    reading = read(text, language="de")
    assert not [claim for claim in reading.claims if isinstance(claim, IdentityClaim)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Radu Vesk was born in Mexico City.", "Mexico City"),
        ("Radu Vesk was born in Benin City, Nigeria.", "Benin City, Nigeria"),
        ("Radu Vesk was born in the Georgian village of Sorn.", "Sorn"),
    ],
)
def test_the_name_of_a_country_may_begin_that_of_a_town(text, place):
    assert one(IdentityClaim, text).born_at == place
