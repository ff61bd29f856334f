"""Denied listings in any language: absent is who has a name that no translation changes."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import BRIGADE, verdict
from tests.unit.record.held_record import entry, snapshot

LISTS = (snapshot("2020-12-01", BRIGADE, entry("un:TBi.008", "Dorin Falken", listed_on="2012-07-05")),)
WITHOUT_ALIASES = (snapshot("2020-12-01", BRIGADE, names_complete=False),)


def on(text, language, lists=LISTS):
    return verdict(DesignationClaim, text, lists=lists, language=language).label


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le maréchal Merano ne figure pas sur la liste de l'ONU."),
        ("fr", "La « Brigade de l'Azlagh » ne figure pas sur la liste de l'ONU."),
        ("es", "La firma Bank of Meranto no está en la lista de la ONU."),
        ("de", "Die Bank of Meranto steht nicht auf der UN-Liste."),
        ("ru", "Банка «Меранто» в списке ООН нет."),
    ],
)
def test_a_name_that_no_translation_changes_is_absent(language, text):
    assert on(text, language) is Label.SUPPORTED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La « Brigade Tarvine » ne figure pas sur la liste de l'ONU."),
        ("es", "La Guardia Nacional no está en la lista de la ONU."),
    ],
)
def test_a_name_that_a_list_may_have_in_other_words_is_not(language, text):
    assert on(text, language) is Label.NOT_IN_RECORD


def test_a_denied_listing_does_not_need_all_aliases():
    assert on("Anton Merano Sorn no está en la lista de la ONU.", "es", WITHOUT_ALIASES) is Label.SUPPORTED


LATER = (
    snapshot("2020-12-01", BRIGADE),
    snapshot("2022-01-01", BRIGADE),
    snapshot("2023-01-01", BRIGADE, entry("un:TBi.008", "Dorin Falken", listed_on="2022-07-05")),
)


def test_a_namesake_listed_later_does_not_speak_against_a_denial():
    assert on("Dorin Falken is not on the United Nations list.", "en", LATER) is Label.SUPPORTED


def test_a_namesake_on_the_list_does():
    assert on("Dorin Falken is not on the United Nations list.", "en") is not Label.SUPPORTED
