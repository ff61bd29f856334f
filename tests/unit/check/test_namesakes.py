"""Namesakes: the one entry of another list that a report means, though the two lists write the name differently."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import finding
from tests.unit.check.test_listed_facts import facts
from tests.unit.record.held_record import entry, snapshot

ORG = MentionKind.ORGANIZATION
HERE = entry("un:TBe.020", "Harbour Credit Bank", kind=ORG, listed_on="2012-07-05", facts=facts(address="Lima, Peru"))
TEXT = "The Harbour Credit Bank has been on the United Nations list since 2012. It is on the US list as well."


def on_the_other(*names: str) -> list[Label]:
    rows = [entry(f"ofac:{9100 + at}", name, kind=ORG) for at, name in enumerate(names)]
    lists = (snapshot("2020-12-01", HERE), snapshot("2020-12-01", *rows, source="ofac"))
    made = finding(TEXT, lists=lists)
    claims = [claim for claim in made.resolution.reading.claims if isinstance(claim, DesignationClaim)]
    labels = {verdict.claim_id: verdict.label for verdict in made.verdicts}
    return [labels[claim.id] for claim in claims if "US list" in claim.span.quote]


def test_a_body_named_with_its_country_is_the_body():
    assert on_the_other("Harbour Credit Bank of the Republic of Peru", "Marine Harbour Credit Bank") == [
        Label.SUPPORTED
    ]


@pytest.mark.parametrize("name", ["Harbour Credit Bank of Bolivia", "Harbour Credit Bank of Commerce"])
def test_one_of_another_country_may_be_another(name):
    assert on_the_other(name, "Marine Harbour Credit Bank") == [Label.AMBIGUOUS]


def test_a_body_whose_name_is_cut_is_the_body():
    lists = (
        snapshot("2020-12-01", entry("un:TBe.021", "Ostrel Quay Shipping International", kind=ORG)),
        snapshot("2020-12-01", entry("ofac:9200", "Ostrel Quay Shpg Intl", kind=ORG), source="ofac"),
    )
    text = "Ostrel Quay Shipping International is on the United Nations list. It is on the US list as well."
    made = finding(text, lists=lists)
    assert [verdict.label for verdict in made.verdicts] == [Label.SUPPORTED, Label.SUPPORTED]


@pytest.mark.parametrize(("programme", "label"), [("YEMEN", Label.SUPPORTED), ("IRAQ2", Label.AMBIGUOUS)])
def test_a_person_under_measures_of_the_same_country_is_the_person(programme, label):
    lists = (
        snapshot("2020-12-01", entry("un:YEi.090", "Abdulkarim al-Vesk", programmes=("Yemen",))),
        snapshot("2020-12-01", entry("ofac:9300", "Abdul Karim al-Vesk", programmes=(programme,)), source="ofac"),
    )
    text = "Abdulkarim al-Vesk is on the United Nations list. He is on the US list as well."
    assert [verdict.label for verdict in finding(text, lists=lists).verdicts] == [Label.SUPPORTED, label]


@pytest.mark.parametrize("name", ["Sardar Dorin Falken", "Dorin Falken Belmora"])
def test_a_listed_name_with_a_word_more_is_not_absent_for_sure(name):
    lists = (snapshot("2020-12-01", entry("un:TBi.008", "Dorin Falken")),)
    made = finding(f"We heard that {name} is on the United Nations list.", lists=lists)
    assert Label.CONTRADICTED not in {verdict.label for verdict in made.verdicts}
