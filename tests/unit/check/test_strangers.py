"""Listings of whom nobody on record bears the name: absence contradicts where the report clearly gives it whole."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label, Polarity
from tests.unit.check.checking import BRIGADE, ELSEWHERE, VESK, finding, verdict
from tests.unit.record.held_record import entry, snapshot

HELD = (snapshot("2020-12-01", BRIGADE, VESK), snapshot("2020-12-01", ELSEWHERE, source="ofac"))


def on(text, language="en", lists=HELD):
    return verdict(DesignationClaim, text, lists=lists, language=language).label


def last(text, language="en", lists=HELD):
    made = finding(text, lists=lists, language=language)
    told = [c for c in made.resolution.reading.claims if isinstance(c, DesignationClaim)]
    return next(v.label for v in made.verdicts if v.claim_id == told[-1].id)


@pytest.mark.parametrize(
    "text",
    [
        "Golden Merano Bunkering of Orlsund was blacklisted by the Security Council in 2012.",
        "A trader, Anton Merano Sorn, was put on the UN list in 2012.",
        "And the cousin, Anton Merano Sorn? He is on the UN list too.",
        "Anton Merano Sorn lives in Belmora. He is on the UN list.",
    ],
)
def test_a_stranger_clearly_named_is_absent(text):
    assert on(text) is Label.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Anton Merano Sorn met Ilya Dask Orn. He is on the UN list.",
        "The widow of Anton Merano Sorn, a trader, was put on the UN list in 2012.",
        "The stores Felix B. Merano are on the UN list.",
        "The so-called Golden Merano Circle is on the UN list.",
    ],
)
def test_a_stranger_who_may_be_another_is_not(text):
    assert Label.CONTRADICTED not in {made.label for made in finding(text, lists=HELD).verdicts}


def test_a_list_of_a_regime_is_one_of_the_un():
    assert on("Anton Merano Sorn was put on the Yemen list in 2012.") is Label.CONTRADICTED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La société Merano Shipping est sur la liste de l'ONU."),
        ("es", "Merano Trading está en la lista de la ONU."),
        ("de", "Die Firma Bank of Merano steht auf der UN-Liste."),
    ],
)
def test_a_name_in_english_is_absent_in_a_report_of_another_language(language, text):
    assert on(text, language) is Label.CONTRADICTED


def test_a_name_that_may_be_translated_is_not():
    assert on("La Brigade verte est sur la liste de l'ONU.", "fr") is not Label.CONTRADICTED


def test_a_name_of_a_firm_that_begins_with_a_country_is_that_of_no_place():
    assert on("Emirates Merano itself is not on the UN list.") is Label.SUPPORTED


def test_a_name_is_not_near_one_of_half_its_length():
    held = (snapshot("2020-12-01", BRIGADE, entry("un:TBe.008", "Comercial Alas", listed_on="2012-07-05")),)
    assert on("Компании Orlsund в списке ООН нет.", "ru", held) is Label.SUPPORTED


FAMILY = (
    snapshot("2020-12-01", BRIGADE),
    snapshot("2020-12-01", entry("ofac:9007", "Radu Dask", born=()), source="ofac"),
)


def test_none_of_a_family_is_listed_where_those_linked_are_not():
    text = "Radu Dask is on the US Treasury list. None of the Dasks is on the UN list."
    assert last(text, lists=FAMILY) is Label.SUPPORTED
    held = (snapshot("2020-12-01", BRIGADE, entry("un:TBi.009", "Nadia Dask")), FAMILY[1])
    assert last(text, lists=held) is not Label.SUPPORTED


def test_an_undated_entry_of_long_after_a_report_does_not_contradict_a_denial():
    late = (snapshot("2020-12-01", ELSEWHERE, source="ofac"), snapshot("2020-12-01", BRIGADE))
    undated = (
        snapshot("2020-12-01", entry("ofac:9001", "Quarno Shipping", kind=ELSEWHERE.kind), source="ofac"),
        late[1],
    )
    text = "Quarno Shipping is not on the US Treasury list."
    made = verdict(DesignationClaim, text, lists=undated, published="2020-03-01")
    assert made.label is not Label.CONTRADICTED
    near = verdict(DesignationClaim, text, lists=undated, published="2020-11-01")
    assert near.label is Label.CONTRADICTED


def test_the_list_of_another_authority_is_meant_by_its_name_alone():
    text = "Anton Merano Sorn is on the US Treasury list. He is on the UN's too."
    made = finding(text, lists=HELD)
    told = [c for c in made.resolution.reading.claims if isinstance(c, DesignationClaim)]
    assert [(c.authority, c.polarity) for c in told] == [("ofac", Polarity.POSITIVE), ("un", Polarity.POSITIVE)]
    assert last(text) is Label.CONTRADICTED


def test_a_list_without_an_authority_is_the_only_one_that_a_report_tells_of():
    text = "Radu Vesk is on the United Nations list. Anton Merano Sorn is on the list, too."
    assert last(text) is Label.CONTRADICTED
    other = text.replace("Anton", "Quarno Shipping is on the US Treasury list. Anton")
    assert last(other) is not Label.CONTRADICTED


def test_one_more_who_stays_or_joins_is_on_the_list_just_told():
    assert last("Radu Vesk is on the United Nations list. Anton Merano Sorn also remains.") is Label.CONTRADICTED
    assert (
        last("Radu Vesk is on the United Nations list. Anton Merano Sorn has joined him there.") is Label.CONTRADICTED
    )


def test_a_clause_that_opens_with_what_may_be_a_name_contradicts_nobody_named_before():
    text = "Quarno Shipping внесена в список США. Мерано, уверяет брокер, стоит и в списке ООН."
    assert last(text, "ru") is not Label.CONTRADICTED


def test_a_family_name_in_another_case_is_that_of_all_who_bear_it():
    held = (snapshot("2020-12-01", BRIGADE), snapshot("2020-12-01", entry("ofac:9008", "Pavel Orskov"), source="ofac"))
    text = "Павел Орсков внесён в список министерства финансов США. "
    text += "Канал пишет, что против Орскова ввёл санкции и Совет Безопасности ООН."
    assert last(text, "ru", held) is Label.CONTRADICTED
