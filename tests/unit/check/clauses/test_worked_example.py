"""The five facts of the worked example beside the Doha clauses of the starter record (`method.md` §4.4), and their kin.

The facts are built by hand, so that the clauses alone are under test; reading the report is tested elsewhere.
"""

import pytest

from onrecord.check.clauses import Clauses, Fact
from onrecord.check.clauses.from_record import facts_of_record
from onrecord.check.clauses.values import Result
from onrecord.check.clauses.world import RecordWorld
from onrecord.model.time import parse_edtf
from onrecord.record.held import open_record


@pytest.fixture(scope="module")
def doha():
    with open_record(":memory:") as record:
        view = record.view(None)
        agreement = next(a for a in view.agreements() if a.id == "doha-2020")
        yield view, Clauses([agreement], RecordWorld(view))


def results(doha, classes: str, actor: str, other: str = "", *, when: str = "", places=(), **fields) -> list[Result]:
    view, clauses = doha
    fact = Fact(
        id="f",
        says="It was so.",
        classes=(classes,),
        actors=(view.entity_of_term(f"key:{actor}").id,),
        objects=(view.entity_of_term(f"key:{other}").id,) if other else (),
        when=parse_edtf(when) if when else None,
        places=places,
        **fields,
    )
    return [result for result in clauses.beside(fact) if result.result != "outside_scope"]


def by_clause(found: list[Result]) -> dict[tuple[str, str], str]:
    return {(result.commitment.partition("/")[2], result.reading): result.result for result in found}


def test_security_of_a_city_is_no_act_that_a_clause_speaks_of(doha):
    assert results(doha, "task.security", "haqqani-network", when="2021-08", places=("Kabul",)) == []


def test_closeness_is_in_tension_only_if_there_was_cooperation_or_hosting(doha):
    found = results(doha, "tie.linked", "haqqani-network", "al-qaida")
    assert by_clause(found) == {("II.2", "R1"): "in_tension_if", ("II.3", "R1"): "in_tension_if"}
    for result in found:
        assert any("not closeness alone" in text for text in result.open)
        assert any("2020-02-29" in text for text in result.open)
        assert any("sources differ" in text for text in result.open)


def test_talks_on_a_joint_unit_are_in_tension_only_if_they_were_cooperation(doha):
    found = results(doha, "tie.cooperates", "haqqani-network", "al-qaida", when="2020", stage="discussed")
    assert by_clause(found) == {("II.2", "R1"): "in_tension_if"}
    assert any("discussed" in text for text in found[0].open)
    assert any("after 2020-02-29" in text for text in found[0].open)  # the memo speaks of the whole of 2020


def test_hosting_the_leader_of_a_named_group_is_in_tension_on_the_hosting_reading(doha):
    found = results(doha, "tie.hosts", "taliban", "zawahiri", when="2022-07-31", places=("Kabul", "Afghanistan"))
    assert by_clause(found) == {
        ("II.1", "R2"): "in_tension",
        ("II.3", "R1"): "in_tension_if",
        ("II.3", "R2"): "in_tension",
    }


def test_an_attack_at_the_airport_is_in_tension_only_if_control_and_the_duty_are_settled(doha):
    places = ("Kabul airport", "Kabul", "Afghanistan")
    found = results(doha, "event.attack", "isil-k", when="2021-08-26", places=places)
    strict = next(result for result in found if (result.commitment, result.reading) == ("doha-2020/II.3", "R1"))
    assert strict.result == "in_tension_if"
    assert any("held the place" in text and "United States" in text for text in strict.open)
    assert any("result or effort" in text for text in strict.open)


@pytest.mark.parametrize(("day", "state"), [("2020-01-15", None), ("2022-07-31", "in_tension_if")])
def test_the_other_sides_use_of_force_is_tested_by_the_same_rules(doha, day, state):
    found = results(doha, "use.force", "usa", when=day, places=("Kabul", "Afghanistan"))
    assert by_clause(found).get(("I.F", "R1")) == state


def test_a_tie_between_the_bearer_and_its_own_part_is_no_act_towards_others(doha):
    assert results(doha, "tie.cooperates", "haqqani-network", "taliban", when="2022") == []


def test_a_clause_known_from_memory_never_gives_more_than_a_condition(doha):
    found = results(doha, "tie.cooperates", "taliban", "al-qaida", when="2022", places=("Kabul", "Afghanistan"))
    assert by_clause(found) == {("II.2", "R1"): "in_tension_if"}
    assert "the wording of the clause: known from memory only" in found[0].open


def test_an_act_of_which_nobody_says_who_did_it_is_held_next_to_no_clause(doha):
    _, clauses = doha
    attack = Fact(id="f", says="It was so.", classes=("event.attack",), places=("Kabul", "Afghanistan"))
    assert list(clauses.beside(attack)) == []


def test_the_record_gives_hosting_as_disputed_with_the_denial_and_both_sides_words(doha):
    view, clauses = doha
    agreement = next(a for a in view.agreements() if a.id == "doha-2020")
    facts = facts_of_record(view, agreement, RecordWorld(view))
    zawahiri = view.entity_of_term("key:zawahiri").id
    (hosted,) = [fact for fact in facts if fact.classes == ("tie.hosts",) and zawahiri in fact.objects]
    assert hosted.standing == "disputed"
    assert [said.denies for said in hosted.said].count(True) == 1
    assert {said.speaker for said in hosted.said if not said.denies} == {"United States", "Taliban"}
    found = [result for result in clauses.beside(hosted) if result.result != "outside_scope"]
    assert {result.result for result in found} == {"in_tension_if"}
    assert all("that the disputed report is right" in result.open for result in found)


def test_facts_before_the_agreement_are_not_looked_at(doha):
    view, _ = doha
    agreement = next(a for a in view.agreements() if a.id == "doha-2020")
    facts = facts_of_record(view, agreement, RecordWorld(view))
    assert {"kabul-airport-2021", "us-withdrawal-2021"} <= {fact.id for fact in facts}
    assert "serena-2008" not in {fact.id for fact in facts}
