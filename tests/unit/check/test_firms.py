"""Firms: whose subsidiary one is, who controls it and who holds shares in it, in five languages."""

import pytest

from onrecord.model.claim import RoleClaim, TieClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import ORG, finding
from tests.unit.record.held_record import entry, snapshot

QUARNO = entry(
    "un:TBe.009",
    "Quarno Shipping",
    kind=ORG,
    listed_on="2013-03-03",
    remarks="Subsidiary of Belmar Holding (TBe.010). "
    "Shareholders: 3,000 shares: Belmar Holding; 1,000 shares: Radu Vesk.",
)
BELMAR = entry(
    "un:TBe.010",
    "Belmar Holding",
    kind=ORG,
    listed_on="2013-03-03",
    remarks="Owned or controlled by Nico Farr (TBi.013).",
)
BRIGADE = entry("un:TBe.001", "Tarvin Brigade", kind=ORG, listed_on="2012-07-05")
FARR = entry("un:TBi.013", "Nico Farr", listed_on="2014-03-20", remarks="Head of procurement of Quarno Shipping.")
VESK = entry("un:TBi.002", "Radu Vesk", listed_on="2011-02-09")
TERAL = entry("un:TBi.003", "Osman Teral", listed_on="2011-02-09")
LISTS = tuple(snapshot(day, QUARNO, BELMAR, BRIGADE, FARR, VESK, TERAL) for day in ("2020-12-01", "2021-08-01"))
LEADS = {
    "de": "LIMA - Quarno Shipping, die Belmar Holding, die Tarvin-Brigade, Nico Farr und Osman Teral sind gelistet. ",
    "en": "LIMA - Quarno Shipping, Belmar Holding, the Tarvin Brigade, Nico Farr and Osman Teral are on the UN list. ",
    "fr": "LIMA - Quarno Shipping, Belmar Holding, Nico Farr et Osman Teral figurent sur la liste de l'ONU. ",
    "es": "LIMA - Quarno Shipping, Belmar Holding, Nico Farr y Osman Teral figuran en la lista de la ONU. ",
    "ru": "ЛИМА - Quarno Shipping, Belmar Holding, Nico Farr и Osman Teral внесены в список ООН. ",
}


def labels(language: str, text: str) -> list[Label]:
    lead = LEADS[language]
    found = finding(lead + text, lists=LISTS, language=language)
    rows = zip(found.resolution.reading.claims, found.verdicts, strict=True)
    ties = [(claim, row) for claim, row in rows if isinstance(claim, TieClaim | RoleClaim)]
    return [row.label for claim, row in ties if claim.span.start >= len(lead) - 1]


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        ("de", "Quarno Shipping ist eine Tochter der Belmar Holding.", Label.SUPPORTED),
        ("de", "Quarno Shipping ist eine Tochter der Tarvin-Brigade.", Label.CONTRADICTED),
        ("en", "Quarno Shipping is a subsidiary of the Tarvin Brigade.", Label.CONTRADICTED),
        ("de", "Die Belmar Holding wird laut UNO von Nico Farr kontrolliert.", Label.SUPPORTED),
        ("de", "Die Belmar Holding wird laut UNO von Osman Teral kontrolliert.", Label.CONTRADICTED),
        ("fr", "Belmar Holding est contrôlée par Osman Teral.", Label.CONTRADICTED),
        ("es", "Belmar Holding está controlada por Osman Teral.", Label.CONTRADICTED),
    ],
)
def test_the_entry_of_a_firm_says_whose_it_is(language, text, label):
    assert labels(language, text) == [label]


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        ("de", "Hauptaktionärin von Quarno Shipping ist dem Eintrag zufolge die Belmar Holding.", Label.SUPPORTED),
        ("de", "Hauptaktionär von Quarno Shipping ist dem Eintrag zufolge Nico Farr.", Label.CONTRADICTED),
        ("de", "Die Belmar Holding hält 3000 Aktien von Quarno Shipping.", Label.SUPPORTED),
        ("de", "Die Belmar Holding hält 5000 Aktien von Quarno Shipping.", Label.DIFFERS),
        ("de", "Die Belmar Holding ist an Quarno Shipping beteiligt.", Label.SUPPORTED),
        ("en", "Nico Farr is the main shareholder of Quarno Shipping.", Label.CONTRADICTED),
        ("fr", "Belmar Holding est l'actionnaire principal de Quarno Shipping.", Label.SUPPORTED),
        ("es", "El principal accionista de Quarno Shipping es Nico Farr.", Label.CONTRADICTED),
        ("ru", "Основным акционером Quarno Shipping является Nico Farr.", Label.CONTRADICTED),
    ],
)
def test_the_entry_of_a_firm_names_its_shareholders(language, text, label):
    assert labels(language, text) == [label]


def test_a_possessive_is_the_firm_told_before_where_it_cannot_be_the_holder():
    found = labels(
        "de", "Quarno Shipping folgte 2013. Dem Eintrag zufolge hielt die Belmar Holding 3000 ihrer Anteile."
    )
    assert found == [Label.SUPPORTED]


def test_what_belongs_to_a_group_is_not_said_to_have_an_owner():
    assert Label.CONTRADICTED not in labels("de", "Quarno Shipping gehört zur Belmar Holding.")


def test_a_parent_that_is_tied_to_the_claimed_one_contradicts_nothing():
    holding = entry(
        "un:TBe.010",
        "Belmar Holding",
        kind=ORG,
        listed_on="2013-03-03",
        remarks="Controlled by the Tarvin Brigade (TBe.001).",
    )
    mill = entry(
        "un:TBe.011", "Ostrel Mill", kind=ORG, listed_on="2013-03-03", remarks="Subsidiary of Belmar Holding (TBe.010)."
    )
    lists = tuple(snapshot(day, holding, mill, BRIGADE) for day in ("2020-12-01", "2021-08-01"))
    text = "LIMA - The Ostrel Mill is on the UN list. The Ostrel Mill is a subsidiary of the Tarvin Brigade."
    found = finding(text, lists=lists)
    assert Label.CONTRADICTED not in [row.label for row in found.verdicts]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Belmar Holding is managed by Osman Teral."),
        ("de", "Die Belmar Holding wird von Osman Teral verwaltet."),
        ("fr", "Belmar Holding est gérée par Osman Teral."),
    ],
)
def test_who_manages_a_firm_need_not_own_it(language, text):
    assert Label.CONTRADICTED not in labels(language, text)
