"""Bodies in quotation marks on the list spoken of, and measures that a Russian clause says nothing more of."""

import pytest

from onrecord.model.claim import DesignationClaim
from tests.unit.read.reading import claims, names, read

LED = "Экспортёры перечитывают американский санкционный список. "


@pytest.mark.parametrize("name", ["Беларусьнефть", "Орлан"])
def test_a_name_in_quotation_marks_is_no_country(name):
    text = LED + f"«{name}» появился в нём этим летом."
    claim = claims(DesignationClaim, text, "ru")[-1]
    assert names(read(text, language="ru"), *claim.parties) == [name]


LISTED = "Раду Веск находится в американском санкционном списке. "


@pytest.mark.parametrize(
    "text",
    [
        "Санкции, считает минский экономист, в конечном счёте пойдут отрасли на пользу.",
        "Санкции пойдут отрасли на пользу.",
    ],
)
def test_what_measures_do_lists_nobody(text):
    assert len(claims(DesignationClaim, LISTED + text, "ru")) == 1


def test_measures_that_reach_somebody_list_him():
    assert len(claims(DesignationClaim, LISTED + "Санкции коснулись и Миры Острел.", "ru")) == 2


@pytest.mark.parametrize(
    "text",
    ["Раду Веска Минфин США внёс в список в мае 2016 года.", "Раду Веска Совет безопасности ООН внёс в список в мае.",
     "Раду Веска Нью-Йорк внёс в список в мае 2016 года."],
)  # fmt: skip
def test_a_name_ends_before_the_authority_that_lists_its_bearer(text):
    claim = claims(DesignationClaim, text, "ru")[0]
    assert names(read(text, language="ru"), *claim.parties) == ["Раду Веска"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le général Radu Vesk a pris le pouvoir. New York l'a sanctionné en mai 2012."),
        ("es", "El general Radu Vesk dio un golpe. Nueva York lo incluyó en su lista en mayo de 2012."),
        ("de", "General Radu Vesk putschte. Im Mai 2012 hat New York ihn auf die Liste gesetzt."),
        ("ru", "Генерал Раду Веск взял власть. Нью-Йорк внёс его в список в мае 2012 года."),
    ],
)
def test_the_seat_of_the_council_stands_for_it_as_a_subject(language, text):
    claim = claims(DesignationClaim, text, language)[0]
    assert claim.authority == "un"
    assert names(read(text, language=language), *claim.parties) in (["Radu Vesk"], ["Раду Веск"])


def test_the_town_where_something_else_is_done_is_no_authority():
    assert claims(DesignationClaim, "Le général Radu Vesk a fui. On l'a vu à New York en mai 2012.", "fr") == []
