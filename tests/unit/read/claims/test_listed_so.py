"""Listings told by what was told before, in French, Spanish, German and Russian."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, edtf_of, names, read

FR = "Les Nations unies ont inscrit Radu Vesk sur leur liste le 9 mai 2014. "
ES = "Naciones Unidas incluyó a Radu Vesk en su lista el 9 de mayo de 2014. "
DE = "Radu Vesk wurde am 9. Mai 2014 in die Liste der Vereinten Nationen aufgenommen. "
RU = "Раду Веск внесён в список ООН 9 мая 2014 года. "


def last(language: str, text: str) -> tuple[list[str], str, str, DesignationClaim]:
    claim = claims(DesignationClaim, text, language)[-1]
    told = names(read(text, language=language), *claim.parties)
    return told, claim.status, edtf_of(claim.when), claim


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", FR + "Nadim Ostrel y figure également."),
        ("fr", FR + "Nadim Ostrel y est toujours."),
        ("fr", FR + "On y trouve Nadim Ostrel."),
        ("fr", FR + "Il en va de même pour Nadim Ostrel."),
        ("es", ES + "Nadim Ostrel sigue en ella."),
        ("es", ES + "Corrió igual suerte Nadim Ostrel."),
        ("de", DE + "Nadim Ostrel steht seit langem darauf."),
        ("de", DE + "Nadim Ostrel wird weiter geführt."),
        ("de", DE + "Dasselbe gilt für Nadim Ostrel."),
        ("ru", RU + "Там же значится Надим Острел."),
        ("ru", RU + "Там же и бывший судья Надим Острел."),
    ],
)
def test_a_list_spoken_of_is_pointed_at(language, text):
    told, status, _, claim = last(language, text)
    assert told in (["Nadim Ostrel"], ["Надим Острел"])
    assert (status, claim.polarity) == ("listed", Polarity.POSITIVE)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", FR + "Nadim Ostrel l'a été le même jour.", "2014-05-09"),
        ("fr", FR + "Nadim Ostrel a suivi en juin 2015.", "2015-06"),
        ("es", ES + "Con él entró Nadim Ostrel.", "2014-05-09"),
        ("es", ES + "Ese mes le tocó a Nadim Ostrel.", "2014-05"),
        ("es", ES + "Nadim Ostrel tuvo que esperar a julio.", "2014-07"),
        ("de", DE + "Am selben Tag traf es den Händler Nadim Ostrel.", "2014-05-09"),
        ("de", DE + "Nadim Ostrel kam im Juni 2015 hinzu.", "2015-06"),
        ("ru", RU + "Позже добавили Надима Острела.", ""),
    ],
)
def test_who_followed_was_listed_then(language, text, day):
    told, status, when, _ = last(language, text)
    assert told in (["Nadim Ostrel"], ["Надима Острела"])
    assert (status, when) == ("listed", day)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", FR[:-2] + ", et Nadim Ostrel aussi.", ""),
        ("fr", FR[:-2] + ", de même que Nadim Ostrel.", ""),
        ("es", ES[:-2] + ", igual que Nadim Ostrel.", ""),
        ("de", DE[:-2] + ", am selben Tag wie Nadim Ostrel.", "2014-05-09"),
        ("de", DE + "Nadim Ostrel ebenfalls.", ""),
        ("ru", RU[:-2] + ", как и Надим Острел.", ""),
    ],
)
def test_a_name_takes_up_the_listing_before(language, text, day):
    told, status, when, claim = last(language, text)
    assert told in (["Nadim Ostrel"], ["Надим Острел"])
    assert (status, when, claim.polarity) == ("listed", day, Polarity.POSITIVE)
    assert claim.span.start > claims(DesignationClaim, text, language)[0].span.start


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", FR + "Nadim Ostrel n'y figure plus."),
        ("es", ES + "Nadim Ostrel ya fue borrado."),
        ("de", DE + "Nadim Ostrel wurde inzwischen entfernt."),
        ("ru", RU + "Надим Острел исключён."),
    ],
)
def test_who_left_the_list_spoken_of_is_delisted(language, text):
    assert last(language, text)[1] == "delisted"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", FR + "Nadim Ostrel a suivi des études à Belmora en 2015."),
        ("fr", FR + "Nadim Ostrel y est né."),
        ("fr", FR + "Son frère l'a été le même jour."),
        ("es", ES + "Nadim Ostrel entró en la cárcel en 2015."),
        ("es", ES + "Nadim Ostrel fue retirado del hospital."),
        ("de", DE + "Nadim Ostrel folgte seinem Vater."),
        ("ru", RU + "Там же живёт Надим Острел."),
    ],
)
def test_other_uses_of_such_words_tell_of_no_listing(language, text):
    assert len(claims(DesignationClaim, text, language)) == 1


def test_no_list_was_spoken_of():
    assert claims(DesignationClaim, "Nadim Ostrel y figure également.", "fr") == []
    assert claims(DesignationClaim, "Nadim Ostrel kam im Juni 2015 hinzu.", "de") == []


def test_the_names_that_a_clause_counts_stand_beside_it():
    text = (
        FR + "Deux noms l'ont rejoint le 3 juin 2015, dont celui de Nadim Ostrel, le porte-parole de la Brigade Tarvin."
    )
    told, _, when, claim = last("fr", text)
    assert (told, when) == (["Nadim Ostrel"], "2015-06-03")
    assert claim.span.quote.endswith("Nadim Ostrel")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Nadim Ostrel reste sous sanctions de l'ONU, qui l'a inscrit le 9 mai 2014."),
        ("fr", "L'ONU sanctionne Nadim Ostrel. Le comité l'a ajouté à sa liste le 9 mai 2014."),
        ("es", "Nadim Ostrel sigue en la lista de la ONU. Lo inscribieron el 9 de mayo de 2014."),
    ],
)
def test_an_object_pronoun_is_whom_a_body_lists(language, text):
    told, _, when, _ = last(language, text)
    assert (told, when) == (["Nadim Ostrel"], "2014-05-09")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Nadim Ostrel est absent de la liste de l'ONU."),
        ("es", "Nadim Ostrel está ausente de la lista de la ONU."),
        ("de", "Nadim Ostrel fehlt auf der Liste der Vereinten Nationen."),
    ],
)
def test_absence_without_a_negation_is_denied_listing(language, text):
    assert last(language, text)[3].polarity is Polarity.NEGATIVE


def test_a_german_council_behind_its_verb_lists():
    told, _, _, claim = last("de", "Nadim Ostrel führt der Sicherheitsrat seit 2004 im Zusammenhang mit Al-Qaida.")
    assert (told, claim.authority) == (["Nadim Ostrel"], "un")


def test_a_subject_behind_its_verb_is_the_one_listed():
    told, _, _, _ = last("ru", RU + "По тому же закону в список попал и бывший сенатор Надим Острел.")
    assert told == ["Надим Острел"]


def test_a_list_that_only_describes_somebody_lists_nobody():
    assert len(claims(DesignationClaim, RU + "Конверты получал некий «Дмитрий из списка».", "ru")) == 1


PT = "As Nações Unidas incluíram Radu Vesk na sua lista a 9 de maio de 2014. "


@pytest.mark.parametrize(
    ("language", "text", "when"),
    [
        ("fr", FR + "Nadim Ostrel a suivi deux ans plus tard.", "2015-10-31/2016-11-14"),
        ("fr", FR + "Nadim Ostrel a été ajouté un an après lui.", "2014-10-31/2015-11-15"),
        ("fr", FR + "Nadim Ostrel a rejoint la liste quelques semaines plus tôt, le 12 avril.", "2014-04-12"),
        ("fr", FR + "Nadim Ostrel a suivi le 20 du mois.", "2014-05-20"),
        ("es", ES + "Nadim Ostrel le siguió al año siguiente.", "2015"),
        ("es", ES + "Nadim Ostrel entró seis meses más tarde, el 3 de noviembre.", "2014-11-03"),
        ("de", DE + "Nadim Ostrel folgte knapp neun Monate später.", "2015-01-20/2015-02-23"),
        ("de", DE + "Nadim Ostrel folgte ein Jahr später, am 3. März.", "2015-03-03"),
        ("ru", RU + "Надим Острел последовал через год.", "2014-10-31/2015-11-15"),
        ("ru", RU + "Два года спустя в список попал Надим Острел.", "2015-10-31/2016-11-14"),
        ("pt", PT + "Nadim Ostrel entrou na lista dois anos depois.", "2015-10-31/2016-11-14"),
    ],
)
def test_a_date_is_counted_from_the_listing_before(language, text, when):
    assert last(language, text)[2] == when


def test_what_is_counted_from_another_event_gives_no_date():
    assert last("de", DE + "Nadim Ostrel kam ein Jahr nach dem Anschlag auf die Liste.")[2] == ""


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        (
            "fr",
            "Radu Vesk dirige la garde, selon le document onusien, où il est entré en mai 2014.",
            "où il est entré en mai 2014",
        ),
        ("es", "Radu Vesk dirige la guardia, según la lista de la ONU, donde entró en mayo de 2014.", "donde entró"),
    ],
)
def test_a_clause_goes_on_about_the_list_named_right_before_it(language, text, quote):
    told, status, when, claim = last(language, text)
    assert (told, status, when) == (["Radu Vesk"], "listed", "2014-05")
    assert claim.span.quote.startswith(quote)


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk a lu un document de l'ONU à Tarmona, où il est entré en mai 2014.",
        "Radu Vesk vit à Tarmona, où il est entré en mai 2014.",
        "Radu Vesk figure dans le document onusien, où il n'est jamais entré.",
    ],
)
def test_where_somebody_entered_a_place_is_no_listing(text):
    assert not any(claim.span.quote.startswith("où") for claim in claims(DesignationClaim, text, "fr"))
