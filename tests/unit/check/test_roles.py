"""Roles: one holder at a time, terms, and deaths."""

import pytest

from onrecord.model.claim import RoleClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import BRIGADE, verdict
from tests.unit.record.held_record import entry, snapshot

HEAD = """
[[role]]
subject = "vesk"
role = "head"
title = "leader"
organization = "brigade"
source = "gazette"
says = "Radu Vesk is the leader of the Tarvin Brigade."
"""
DEATH = """
[[attribute]]
subject = "vesk"
attribute = "died"
value = "2019-04-01"
source = "herald"
says = "Radu Vesk died on 1 April 2019."
"""


def on(text: str, toml: str = HEAD, **options):
    return verdict(RoleClaim, text, toml, **options)


def test_a_recorded_role_supports_the_claim():
    assert on("Radu Vesk leads the Tarvin Brigade.").label is Label.SUPPORTED


def test_a_head_is_a_member_too():
    assert on("Radu Vesk is a senior member of the Tarvin Brigade.").label is Label.SUPPORTED


def test_another_holder_of_a_functional_role_contradicts():
    made = on("Osman Teral leads the Tarvin Brigade.")
    assert made.label is Label.CONTRADICTED
    assert "functional_role" in made.flags


def test_a_name_near_that_of_the_holder_is_not_surely_another():
    assert on("Rado Veska leads the Tarvin Brigade.").label is not Label.CONTRADICTED


def test_a_name_in_another_script_is_not_surely_another():
    assert on("Осман Терал leads the Tarvin Brigade.").label is not Label.CONTRADICTED


def test_a_holder_who_had_died_no_longer_holds_the_role():
    made = on("Radu Vesk leads the Tarvin Brigade.", HEAD + DEATH)
    assert made.label is Label.CONTRADICTED
    assert "outdated" in made.flags


def test_a_dead_holder_leaves_room_for_another():
    assert on("Osman Teral leads the Tarvin Brigade.", HEAD + DEATH).label is not Label.CONTRADICTED


def test_a_role_that_had_ended_differs():
    ended = HEAD + 'since = "2010"\nuntil = "2015"\n'
    assert on("Radu Vesk is the current leader of the Tarvin Brigade.", ended).label is Label.DIFFERS


def test_a_former_leader_is_not_contradicted_by_the_present_one():
    assert on("Osman Teral is a former leader of the Tarvin Brigade.").label is not Label.CONTRADICTED


def test_an_unverified_role_decides_nothing():
    made = on("Osman Teral leads the Tarvin Brigade.", HEAD + 'certainty = "unverified"\n')
    assert made.label is Label.NOT_IN_RECORD


OWN_WORDS = """
[[remark]]
subject = "vesk"
source = "gazette"
says = "Radu Vesk founded the Quarno Circle in 2005 and leads it."
"""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Radu Vesk a fondé le Quarno Circle en 2005. La Tarvin Brigade est à Belmora."),
        ("es", "Radu Vesk es el líder del Quarno Circle. La Tarvin Brigade está en Belmora."),
        ("de", "Radu Vesk, Anführer des Quarno Circle, verließ Belmora. Die Tarvin Brigade blieb."),
    ],
)
def test_the_list_says_it_in_its_own_words_and_language(language, text):
    assert on(text, OWN_WORDS, language=language).label is Label.SUPPORTED


def test_a_founding_in_another_year_is_not_what_the_list_says():
    assert (
        on("Radu Vesk a fondé le Quarno Circle en 2009. La Tarvin Brigade reste.", OWN_WORDS, language="fr").label
        is Label.DIFFERS
    )


def test_another_body_is_not_the_one_the_list_names():
    assert (
        on("Radu Vesk es el líder del Ostrel Circle. La Tarvin Brigade sigue.", OWN_WORDS, language="es").label
        is not Label.SUPPORTED
    )


def test_a_senior_leader_in_the_words_of_his_entry_is_not_the_leader():
    senior = entry(
        "un:TBi.002", "Radu Vesk", listed_on="2011-02-09", remarks="Senior leader of Tarvin Brigade (TBe.001)."
    )
    lists = (snapshot("2020-12-01", BRIGADE, senior),)
    assert on("Radu Vesk is the current leader of the Tarvin Brigade.", "", lists=lists).label is not Label.SUPPORTED


ELSEWHERE = """
[[role]]
subject = "teral"
role = "head"
title = "leader"
organization = "front"
source = "gazette"
says = "Osman Teral is the leader of the Ostrel Front."

[[entity]]
key = "teral"
name = "Osman Teral"
kind = "person"
"""


@pytest.mark.parametrize(
    ("body", "label"),
    [("the Tarvin Brigade", Label.CONTRADICTED), ("the whole group", Label.NOT_IN_RECORD)],
)
def test_a_body_told_by_a_description_may_be_the_one_that_the_holder_leads_on_record(body, label):
    text = f"The Tarvin Brigade fought on. Osman Teral now leads {body}."
    assert on(text, HEAD + ELSEWHERE).label is label


POST = """
[[attribute]]
subject = "vesk"
attribute = "description"
value = "Lieutenant General, Chief of Staff of the Armed Forces"
source = "gazette"
says = "Radu Vesk, Lieutenant General, Chief of Staff of the Armed Forces and advisor to the Governor of Belmora."
"""


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        ("es", "Radu Vesk es jefe del Estado Mayor.", Label.SUPPORTED),
        ("fr", "Radu Vesk est conseiller du gouverneur.", Label.SUPPORTED),
        ("de", "Radu Vesk ist Berater des Gouverneurs.", Label.SUPPORTED),
        ("fr", "Radu Vesk est cadi de Belmora.", Label.NOT_IN_RECORD),
        ("es", "Radu Vesk es asesor de Quarno.", Label.NOT_IN_RECORD),
    ],
)
def test_a_post_in_another_language_is_the_one_that_the_list_names(language, text, label):
    assert on(f"{text} 2019: Tarvin Brigade.", POST, language=language).label is label
