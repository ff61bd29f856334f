"""Casualties: each source's own figure, and populations that are not mixed."""

import pytest

from onrecord.model.claim import CasualtyClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import verdict

EVENT = """
[[event]]
id = "merano-2018"
name = "attack on the Hotel Merano"
date = "2018-05-31"
place = ["Belmora"]
target = ["Hotel Merano"]
sources = ["gazette"]

[[event.figure]]
source = "gazette"
value = 96
outcome = "killed"
population = "{population}"
says = "96 dead"

[[event.figure]]
source = "herald"
value = 90
outcome = "killed"
population = "{population}"
says = "90 dead"
"""


def on(figure: str, population: str = "all"):
    text = f"The attack on the Hotel Merano in Belmora on 31 May 2018 was long. It killed {figure}."
    return verdict(CasualtyClaim, text, EVENT.replace("{population}", population))


@pytest.mark.parametrize(
    ("figure", "label", "flag"),
    [
        ("96 people", Label.SUPPORTED, ""),
        ("more than 90 people", Label.SUPPORTED, ""),
        ("93 people", Label.DIFFERS, "within_source_range"),
        ("150 people", Label.DIFFERS, "outside_source_range"),
    ],
)
def test_a_figure_stands_as_its_sources_give_it(figure, label, flag):
    made = on(figure)
    assert made.label is label
    assert not flag or flag in made.flags


def test_another_population_is_shown_and_not_judged():
    made = on("96 people", population="civilians")
    assert made.label is Label.NOT_IN_RECORD
    assert "population_mismatch" in made.flags
