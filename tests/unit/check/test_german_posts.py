"""Posts in German: with a phrase between the verb and the post, by a verb of governing, and as the list gives them."""

import pytest

from onrecord.model.claim import RoleClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

VESK = entry(
    "un:TBi.002",
    "Radu Vesk",
    listed_on="2011-02-09",
    titles=("Minister of Transport under the old regime", "Governor of Cusco Province"),
    remarks="Reportedly deceased in May 2016.",
)
LISTS = (snapshot("2020-12-01", VESK), snapshot("2021-08-01", VESK))
LEAD = "LIMA - Radu Vesk steht seit dem 9. Februar 2011 auf der Sanktionsliste der Vereinten Nationen. "


def labels(text: str, lead: str = LEAD) -> list[Label]:
    found = finding(lead + text, lists=LISTS, language="de")
    rows = zip(found.resolution.reading.claims, found.verdicts, strict=True)
    return [row.label for claim, row in rows if isinstance(claim, RoleClaim)]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Unter dem ersten Regime war er Verkehrsminister.", Label.SUPPORTED),
        ("Unter dem ersten Regime war er Bildungsminister.", Label.CONTRADICTED),
        ("Vesk war in jenen Jahren Verkehrsminister.", Label.SUPPORTED),
        ("Vesk regierte in jenen Jahren die Provinz Cusco.", Label.SUPPORTED),
        ("Vesk regierte in jenen Jahren die Provinz Arequipa.", Label.CONTRADICTED),
    ],
)
def test_a_phrase_of_time_may_stand_before_the_post(text, label):
    assert labels(text) == [label]


def test_a_post_behind_an_article_in_the_genitive_is_of_another():
    assert labels("Vesk war in jenen Jahren im Büro des Verkehrsministers.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Die Liste führt Vesk als Gouverneur der Provinz Cusco.",
        "Die Vereinten Nationen nennen Vesk Gouverneur von Cusco.",
        "Sie führt ihn als Gouverneur von Cusco.",
        "Vesk war nach Angaben der UNO Gouverneur von Cusco.",
    ],
)
def test_what_the_list_says_is_not_disputed_by_a_death(text):
    assert labels(text) == [Label.SUPPORTED]


def test_a_present_post_of_somebody_dead_is_disputed():
    assert labels("Vesk ist Gouverneur von Cusco.") == [Label.DISPUTED]
