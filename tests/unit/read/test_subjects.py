"""Subjects of segments that name none: after a colon, a bracket, a bullet, a relative."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim, RoleClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, names, one, read


def parties(text: str) -> list[str]:
    return names(read(text), *one(DesignationClaim, text).parties)


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk, the police colonel: a recruiter for the Tarvin Brigade, on the UN list since 3 May 2016.",
        "Radu Vesk spoke. Never listed by the United Nations.",
        "1. Radu Vesk\n\n- Listed by the UN on 3 May 2016.",
        "Radu Vesk, the former chief of the Tarvin Brigade (a militia), was listed by the UN in May 2016.",
        "It was reported that Radu Vesk, the chief of police, was delisted by the UN in 2018.",
    ],
)
def test_a_listing_without_a_name_is_of_whom_the_text_is_about(text):
    assert parties(text) == ["Radu Vesk"]


def test_an_unnamed_relative_is_not_the_one_whose_relative_it_is():
    text = "Nadia Vesk spoke. Her husband, the hacker, never appeared on the UN list himself."
    assert claims(DesignationClaim, text) == []


def test_a_named_relative_is_the_party():
    assert parties("Nadia Vesk spoke. Her brother, Nadim Ostrel, was put on the UN list in 2016.") == ["Nadim Ostrel"]


def test_names_after_the_colon_of_a_listing_are_its_parties():
    text = "Radu Vesk spoke. Not listed by the UN: Nadim Ostrel."
    assert parties(text) == ["Nadim Ostrel"]
    assert one(DesignationClaim, text).polarity is Polarity.NEGATIVE


def test_a_leader_below_the_name_of_a_group_leads_it():
    text = "The Tarvin Brigade met.\n\n- Leader: Radu Vesk, a smith."
    claim = one(RoleClaim, text)
    assert names(read(text), claim.holder, claim.organization) == ["Radu Vesk", "Tarvin Brigade"]


def test_titles_are_no_part_of_a_name():
    reading = read("His Excellency President Radu Vesk met Air Marshal Nadim Ostrel and the Honourable Tomas Quarn.")
    assert [m.name for m in reading.mentions if m.name] == ["Radu Vesk", "Nadim Ostrel", "Tomas Quarn"]


def test_what_an_office_is_of_is_nobody():
    reading = read("Radu Vesk is Minister of Defence.")
    assert not any(m.name.startswith("of ") for m in reading.mentions)


@pytest.mark.parametrize(
    "text",
    ["Radu Vesk, whom everybody calls Korvan, spoke.", "Radu Vesk, whom the world knows as Korvan, spoke."],
)
def test_whom_others_call_so_is_an_alias(text):
    claim = one(IdentityClaim, text)
    assert names(read(text), claim.party) == ["Radu Vesk"]
    assert claim.aliases == ("Korvan",)


def test_a_noun_for_a_name_may_stand_far_from_it():
    text = "Radu Vesk spoke. His alias in the press releases of the group is Korvan Dral."
    assert one(IdentityClaim, text).aliases == ("Korvan Dral",)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Radu Vesk está en la lista de la ONU. Un obispo acusa a los alcaldes de mirar a otro lado."),
        ("es", "Radu Vesk está en la lista de la ONU. En el mar, la lista incluye doce remolcadores."),
        ("es", "Radu Vesk gobierna Belmora. Diez militares de este país siguen en la lista de la ONU."),
        ("ru", "Раду Веск пишет, что банк внесён в перечень ООН."),
    ],
)
def test_a_noun_that_opens_a_clause_is_not_whom_the_text_was_about(language, text):
    told = read(text, language=language)
    for claim in told.claims[1:]:
        parties = getattr(claim, "parties", ()) or getattr(claim, "holder", ()) or ()
        assert "Radu Vesk" not in names(told, *parties)
        assert "Раду Веск" not in names(told, *parties)


def test_a_relative_that_a_source_breaks_off_goes_on():
    text = "В списке значится Раду Веск, который, по данным Минфина США, родился в 1977 году в Белморе."
    assert names(read(text, language="ru"), one(IdentityClaim, text, "ru").party) == ["Раду Веск"]


def test_a_birth_verb_that_opens_its_clause_is_about_the_name_behind_it():
    text = "Совет Безопасности собрался. Родился Раду Веск в 1964 году в Белморе."
    assert names(read(text, language="ru"), one(IdentityClaim, text, "ru").party) == ["Раду Веск"]


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk, whom everybody here called Karlo, was put on the UN list in 2012.",
        "Radu Vesk, known to his men as Karlo, was put on the UN list in 2012.",
        "Radu Vesk, alias Karlo, followed on 23 August 2012 on the UN list.",
    ],
)
def test_who_bears_a_name_told_in_an_aside_is_the_subject(text):
    assert parties(text) == ["Radu Vesk"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Radu Vesk came on the UN list in 2012, and Nadim Ostrel, a trader like him, was added in 2018.", "en"),
        ("Radu Vesk came on the UN list in 2012, and Nadim Ostrel, the emir, was added in 2018.", "en"),
        (
            "Radu Vesk a été ajouté à la liste de l'ONU en 2012, et Nadim Ostrel, un marchand, a été ajouté en 2018.",
            "fr",
        ),
        ("Radu Vesk wurde 2012 von der UNO gelistet, und Nadim Ostrel, ein Händler, wurde 2018 gelistet.", "de"),
    ],
)
def test_a_name_behind_a_conjunction_keeps_the_verb_behind_its_description(text, language):
    found = claims(DesignationClaim, text, language)
    assert [names(read(text, language=language), *claim.parties) for claim in found] == [
        ["Radu Vesk"],
        ["Nadim Ostrel"],
    ]


def test_names_of_a_plural_verb_are_one_row():
    text = "Radu Vesk, a trader, and Nadim Ostrel, an engineer, were put on the UN list in 2012."
    assert parties(text) == ["Radu Vesk", "Nadim Ostrel"]


@pytest.mark.parametrize(
    "text",
    [
        "The man who ran the camp, Radu Vesk, has been on the UN list since 24 April 2002.",
        "The officer whom nobody ever found, Radu Vesk, was put on the UN list in 2002.",
    ],
)
def test_a_name_closes_the_clause_that_describes_it(text):
    assert parties(text) == ["Radu Vesk"]


def test_who_joins_others_is_the_one_listed():
    told = "Radu Vesk and Nadim Ostrel were put on the UN list in 2014. "
    text = told + "Olen Dask, the movement's leader, joined them in 2015."
    assert names(read(text), *claims(DesignationClaim, text)[-1].parties) == ["Olen Dask"]
