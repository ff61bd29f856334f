"""Tensions of a report: which facts are held next to which clauses, in the words of the rules, and nothing else."""

import pytest

from onrecord.model.verdict import Tension
from onrecord.publish.report import report_from_finding
from onrecord.publish.wording import lint_report
from tests.unit.check.checking import finding

RECORD = """
[[entity]]
key = "quarno"
name = "Quarno Shipping"
refs = ["ofac:9001"]

[[agreement]]
id = "lakeside-2019"
title = "Lakeside Accord"
names = ["Lakeside agreement"]
date = "2019-03-04"
place = "Lakeside"
parties = ["brigade", "front"]
sources = ["gazette"]
caveats = ["Signed in two languages."]

[[agreement.commitment]]
id = "1"
clause = "Article 1"
paraphrase = "It does not give money to Quarno."
bearer = "{bearer}"
modality = "must_not"
action = ["tie.finances"]
object = ["quarno"]
certainty = "{certainty}"
"""
SIGNED = "The Tarvin Brigade signed an agreement with the Ostrel Front in Lakeside on 4 March 2019."
BRIGADE, FRONT = "the Tarvin Brigade", "the Ostrel Front"


def tensions(
    sentence: str, bearer: str = "brigade", certainty: str = "full-text", *, signed: str = SIGNED
) -> tuple[Tension, ...]:
    made = finding(f"{signed} {sentence}", RECORD.format(bearer=bearer, certainty=certainty))
    assert lint_report(report_from_finding(made, version="0")) == []
    return made.tensions


def test_a_reported_act_beside_the_clause_that_bars_it_names_clause_reading_and_open_elements():
    (tension,) = tensions("For years the Tarvin Brigade has financed Quarno Shipping.")
    assert (tension.commitment, tension.result, tension.reading) == ("lakeside-2019/1", "in_tension_if", "R1")
    assert tension.wording.startswith("The reported fact (its own standing: ")
    assert "in our paraphrase says: It does not give money to Quarno." in tension.wording
    assert "that it was so after 2019-03-04" in tension.open
    assert tension.caveats == ("Signed in two languages.",)
    assert tension.flags == ()


def test_a_clause_known_from_memory_is_flagged():
    (tension,) = tensions("For years the Tarvin Brigade has financed Quarno Shipping.", certainty="memory")
    assert tension.flags == ("clause_unverified",)


@pytest.mark.parametrize(("bearer", "payer"), [("brigade", BRIGADE), ("front", FRONT)])
def test_swapping_the_parties_swaps_the_tensions(bearer, payer):
    other = FRONT if payer == BRIGADE else BRIGADE
    (tension,) = tensions(f"For years {payer} has financed Quarno Shipping.", bearer)
    assert tension.result == "in_tension_if"
    assert tensions(f"For years {other} has financed Quarno Shipping.", bearer) == ()


def test_both_sides_of_the_swap_are_alike_but_for_the_name():
    one = tensions(f"For years {BRIGADE} has financed Quarno Shipping.", "brigade")[0]
    two = tensions(f"For years {FRONT} has financed Quarno Shipping.", "front")[0]
    swapped = [text.replace("Tarvin Brigade", "Ostrel Front") for text in (*one.open, *one.matched)]
    assert swapped == [*two.open, *two.matched]


def test_paying_is_an_act_of_the_payer_alone():
    assert tensions("For years Quarno Shipping has financed the Tarvin Brigade.") == ()


def test_an_agreement_that_the_report_does_not_speak_of_plays_no_part():
    assert tensions("For years the Tarvin Brigade has financed Quarno Shipping.", signed="It rained.") == ()
