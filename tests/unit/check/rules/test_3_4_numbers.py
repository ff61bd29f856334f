"""`method.md` §3.4, rules N1 to N8: figures as intervals, populations apart, ranges shown, nothing averaged."""

import pytest

from onrecord.model.claim import CasualtyClaim
from onrecord.model.vocab import Label, SlotOutcome
from tests.unit.check.checking import verdict

EVENT = """
[[event]]
id = "merano-2018"
name = "attack on the Hotel Merano"
date = "2018-05-31"
place = ["Belmora"]
target = ["Hotel Merano"]
sources = ["gazette"]
"""
FIGURE = """
[[event.figure]]
source = "{source}"
value = {value}
outcome = "{outcome}"
population = "{population}"
status = "{status}"
says = "{value} dead"
"""


def figure(value, *, source="gazette", outcome="killed", population="all", status="unknown") -> str:
    return FIGURE.format(value=value, source=source, outcome=outcome, population=population, status=status)


def on(claimed: str, *figures: str):
    text = f"The attack on the Hotel Merano in Belmora on 31 May 2018 killed {claimed}."
    return verdict(CasualtyClaim, text, EVENT + "".join(figures))


def rows(made) -> list[tuple[str, SlotOutcome]]:
    return [(row.recorded, row.outcome) for row in made.compared]


def test_n1_an_exact_figure_is_itself_alone():
    assert on("96 people", figure(96)).label is Label.SUPPORTED
    assert on("96 people", figure(92)).label is Label.DIFFERS


def test_n1_another_population_is_shown_and_not_judged():
    made = on("96 people", figure(92, population="civilians"))
    assert made.label is Label.NOT_IN_RECORD
    assert "population_mismatch" in made.flags
    assert [outcome for _, outcome in rows(made)] == [SlotOutcome.UNKNOWN]


def test_n1_killed_and_wounded_are_not_one_figure():
    made = on("96 people", figure(96, outcome="wounded"))
    assert made.label is Label.NOT_IN_RECORD


@pytest.mark.parametrize(
    ("claimed", "recorded", "label"),
    [
        ("at least 80 people", 96, Label.SUPPORTED),
        ("at least 100 people", 96, Label.DIFFERS),
        ("more than 95 people", 96, Label.SUPPORTED),
        ("more than 96 people", 96, Label.DIFFERS),
        ("over 150 people", 96, Label.DIFFERS),
        ("up to 100 people", 96, Label.SUPPORTED),
        ("up to 90 people", 96, Label.DIFFERS),
        ("nearly 100 people", 96, Label.SUPPORTED),
        ("nearly 96 people", 96, Label.DIFFERS),
    ],
)
def test_n2_bounds_are_open_intervals(claimed, recorded, label):
    assert on(claimed, figure(recorded)).label is label


@pytest.mark.parametrize(
    ("claimed", "recorded", "label"),
    [
        ("about 90 people", 96, Label.SUPPORTED),
        ("about 90 people", 100, Label.DIFFERS),
        ("around 200 people", 225, Label.SUPPORTED),
        ("around 215 people", 240, Label.DIFFERS),
    ],
)
def test_n3_about_allows_a_tenth_and_more_for_round_numbers_from_a_hundred(claimed, recorded, label):
    made = on(claimed, figure(recorded))
    assert made.label is label
    assert all(row.tolerance for row in made.compared)


@pytest.mark.parametrize(
    ("claimed", "recorded", "label"),
    [
        ("a dozen people", 14, Label.SUPPORTED),
        ("a dozen people", 15, Label.DIFFERS),
        ("dozens of people", 24, Label.SUPPORTED),
        ("dozens of people", 100, Label.DIFFERS),
        ("hundreds of people", 200, Label.SUPPORTED),
        ("hundreds of people", 150, Label.DIFFERS),
        ("90 people", 91, Label.DIFFERS),
    ],
)
def test_n4_words_for_numbers_are_wide_and_bare_round_numbers_are_not(claimed, recorded, label):
    assert on(claimed, figure(recorded)).label is label


def test_n5_a_figure_rounded_to_its_own_digits_is_the_same():
    assert on("1,500 people", figure(1460)).label is Label.SUPPORTED
    assert on("96 people", figure(92)).label is Label.DIFFERS


def test_n6_one_source_is_enough_and_the_range_is_shown_where_sources_spread():
    made = on("96 people", figure(96), figure(80, source="herald"))
    assert made.label is Label.SUPPORTED
    assert "96" in made.wording
    assert "80" in made.wording


def test_n6_a_small_spread_shows_no_range():
    made = on("96 people", figure(96), figure(95, source="herald"))
    assert "Figures held" not in made.wording


def test_n6_no_source_and_within_the_range():
    made = on("90 people", figure(96), figure(80, source="herald"))
    assert (made.label, "within_source_range" in made.flags) == (Label.DIFFERS, True)


def test_n6_no_source_and_outside_the_range():
    made = on("120 people", figure(96), figure(80, source="herald"))
    assert (made.label, "outside_source_range" in made.flags) == (Label.DIFFERS, True)


def test_n6_contradicted_only_where_all_are_final_and_agree():
    final = {"status": "final"}
    agreed = on("120 people", figure(96, **final), figure(96, source="herald", **final))
    assert agreed.label is Label.CONTRADICTED
    spread = on("120 people", figure(96, **final), figure(80, source="herald", **final))
    assert spread.label is Label.DIFFERS
    early = on("120 people", figure(96, **final), figure(96, source="herald", status="preliminary"))
    assert early.label is Label.DIFFERS


def test_n6_totals_of_several_sources_are_never_averaged():
    made = on("88 people", figure(96), figure(80, source="herald"))
    assert made.label is Label.DIFFERS
    assert {recorded for recorded, _ in rows(made)} == {"96", "80"}


def test_n7_an_early_figure_is_flagged_and_stays_beside_the_later_one():
    made = on("80 people", figure(80, status="preliminary"), figure(96, source="herald", status="final"))
    assert made.label is Label.SUPPORTED
    assert "preliminary" in made.flags
    assert {recorded for recorded, _ in rows(made)} == {"80", "96"}


def test_n7_a_final_figure_carries_no_flag():
    assert "preliminary" not in on("96 people", figure(96, status="final")).flags


def test_n8_a_sum_of_two_sources_figures_supports_nothing():
    """A derived figure needs its computation as evidence: 96 killed and 40 wounded support no 136 killed."""
    made = on("136 people", figure(96), figure(40, outcome="wounded"))
    assert made.label is Label.DIFFERS


def test_a_figure_of_a_trillion_has_a_verdict():
    assert on("1,000,000,000,000 people", figure(96)).label is Label.DIFFERS
    assert on("96 people", figure(1_000_000_000_000)).label is Label.DIFFERS
