"""Roles: holder, body and class, by verb and by noun."""

import pytest

from onrecord.model.claim import RoleClaim
from onrecord.model.vocab import RoleClass
from tests.unit.read.reading import claims, names, one, read


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Radu Vesk leads the Tarvin Brigade.", RoleClass.HEAD),
        ("The Tarvin Brigade is led by Radu Vesk.", RoleClass.HEAD),
        ("The Tarvin Brigade was founded by Radu Vesk.", RoleClass.FOUNDER),
        ("Radu Vesk is the leader of the Tarvin Brigade.", RoleClass.HEAD),
        ("Radu Vesk, a senior member of the Tarvin Brigade, left.", RoleClass.SENIOR),
    ],
)
def test_a_role_has_its_holder_and_its_body(text, role):
    claim = one(RoleClaim, text)
    assert claim.role is role
    assert names(read(text), claim.holder, claim.organization) == ["Radu Vesk", "Tarvin Brigade"]


def test_a_current_role_is_current_and_a_former_one_former():
    assert one(RoleClaim, "Radu Vesk is the current leader of the Tarvin Brigade.").current
    assert one(RoleClaim, "Radu Vesk is a former leader of the Tarvin Brigade.").former


@pytest.mark.parametrize(
    ("language", "text", "body"),
    [
        ("en", "Radu Vesk, leader of armed militias, left Belmora.", "armed militias"),
        ("en", "Radu Vesk, chief of the general staff, left Belmora.", "general staff"),
        ("es", "Radu Vesk, jefe principal de Gran Belmora, salió ayer.", "Gran Belmora"),
    ],
)
def test_a_role_may_be_of_what_the_reader_does_not_know(language, text, body):
    claim = one(RoleClaim, text, language)
    assert names(read(text, language=language), claim.holder) == ["Radu Vesk"]
    assert claim.place == body


def test_one_person_has_two_roles_in_a_row():
    text = "Radu Vesk was once the chief of staff of the Tarvin Brigade, and before that the governor of Lakeside."
    assert [claim.title for claim in claims(RoleClaim, text)] == ["chief of staff", "governor"]


def test_a_verb_goes_on_after_another_name():
    text = "Radu Vesk, better known as Falk, commands the Tarvin militia."
    assert names(read(text), one(RoleClaim, text).holder) == ["Radu Vesk"]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("The interim presidency is to Radu Vesk.", "Radu Vesk"),
        ("The Belmoran leader is Radu Vesk, a trader.", "Radu Vesk"),
    ],
)
def test_a_post_named_without_its_body_has_its_holder(text, holder):
    reading = read(text)
    found = [c for c in reading.claims if isinstance(c, RoleClaim)]
    assert [(names(reading, claim.holder), claim.role) for claim in found] == [([holder], RoleClass.HEAD)]


def test_an_adverb_stands_between_the_holder_and_his_verb():
    reading = read("They met Radu Vesk. Radu Vesk also heads the Tarvin Brigade.")
    found = [c for c in reading.claims if isinstance(c, RoleClaim)]
    assert [names(reading, c.holder, c.organization) for c in found] == [["Radu Vesk", "Tarvin Brigade"]]


def test_a_group_told_before_is_the_one_that_somebody_leads_in_russian():
    text = "БЕЛМОРА, 25 июня. Организация «Тарвинский фронт» находится в перечне ООН. Группировкой руководит Раду Веск."
    reading = read(text, language="ru")
    found = [c for c in reading.claims if isinstance(c, RoleClaim)]
    assert [names(reading, c.organization) for c in found] == [["Тарвинский фронт"]]


def test_a_deputy_minister_is_no_minister():
    claim = one(RoleClaim, "Radu Vesk, deputy prime minister of Belmora, left.")
    assert (claim.role, claim.title) == (RoleClass.DEPUTY, "deputy prime minister")


def test_how_long_somebody_held_a_post_is_not_what_it_is_of():
    assert all("years" not in claim.place for claim in claims(RoleClaim, "Radu Vesk, chairman for many years, left."))


def test_a_leader_called_as_his_group_was_introduced_leads_that_group():
    text = "There are two fronts. The Belmoran one, Ostrel Front, is large. The Belmoran leader is Radu Vesk."
    reading = read(text)
    found = [c for c in reading.claims if isinstance(c, RoleClaim)]
    assert [names(reading, c.holder, c.organization) for c in found] == [["Radu Vesk", "Ostrel Front"]]
    reading = read(text.replace("The Belmoran one, ", ""))
    assert [c.organization for c in reading.claims if isinstance(c, RoleClaim)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk spoke. At the head of the Tarvin Brigade stands Radu Vesk.",
        "Radu Vesk spoke. The man who leads the Tarvin Brigade is Radu Vesk.",
        "Leadership of the Tarvin Brigade lies with Radu Vesk.",
        "The Tarvin Brigade, of which Radu Vesk is the leader, fled.",
        "The Tarvin Brigade is under the command of Radu Vesk.",
        "The Tarvin Brigade, which Radu Vesk heads, fled.",
        "Radu Vesk, one of the military leaders of the Tarvin Brigade, spoke.",
        "Radu Vesk presided over the Tarvin Brigade.",
        "Radu Vesk held the post of chairman of the Tarvin Brigade.",
    ],
)
def test_a_role_is_read_in_any_order(text):
    claim = one(RoleClaim, text)
    assert names(read(text), claim.holder, claim.organization) == ["Radu Vesk", "Tarvin Brigade"]


def test_a_relative_clause_with_its_own_subject_is_about_what_it_hangs_on():
    text = "The Tarvin Brigade, which Radu Vesk founded, fled."
    claim = one(RoleClaim, text)
    assert claim.role is RoleClass.FOUNDER
    assert names(read(text), claim.holder, claim.organization) == ["Radu Vesk", "Tarvin Brigade"]


def test_a_role_of_somebody_told_dead_is_in_the_past():
    assert one(RoleClaim, "Radu Vesk, leader of the Tarvin Brigade, died.").former
    assert not one(RoleClaim, "Radu Vesk, leader of the Tarvin Brigade, spoke.").former


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Tarvin Brigade, led since 1986 by Radu Vesk, left Belmora."),
        ("fr", "La Brigade Tarvin, dirigée depuis 1986 par Radu Vesk, a quitté Belmora."),
    ],
)
def test_the_doer_may_stand_behind_a_date(language, text):
    claim = one(RoleClaim, text, language)
    assert names(read(text, language=language), claim.holder) == ["Radu Vesk"]


@pytest.mark.parametrize(
    ("text", "role", "place"),
    [
        ("Radu Vesk, who used to be in charge of tolls, spoke.", RoleClass.HEAD, "tolls"),
        ("Radu Vesk ran the prisons, Pavel Vesk the railways.", RoleClass.HEAD, "prisons"),
        ("Radu Vesk held the command of Sector Two.", RoleClass.COMMANDER, "Sector Two"),
        ("Radu Vesk, whom the file still calls president, fled.", RoleClass.HEAD, ""),
    ],
)
def test_roles_in_other_words(text, role, place):
    (claim,) = [c for c in claims(RoleClaim, text) if c.role is role]
    assert names(read(text), claim.holder) == ["Radu Vesk"]
    assert claim.place == place


def test_what_somebody_used_to_be_is_former():
    assert one(RoleClaim, "Radu Vesk used to be in charge of tolls.").former


def test_whose_director_is_that_of_the_body_before_it():
    text = "The Ostrel Bank, whose managing director is Radu Vesk, is closed."
    claim = one(RoleClaim, text)
    assert names(read(text), claim.holder, claim.organization) == ["Radu Vesk", "Ostrel Bank"]


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk, born in Belmora in 1958, founded the Tarvin Brigade and still leads it.",
        "His comrade Radu Vesk, also called Old Vesk, led the Tarvin Brigade.",
        "The list calls Radu Vesk the overall leader of the Tarvin Brigade.",
    ],
)
def test_a_post_told_behind_a_participle_or_by_a_list(text):
    found = claims(RoleClaim, text)
    assert found
    assert {names(read(text), claim.holder)[0] for claim in found} == {"Radu Vesk"}


def test_what_a_trail_leads_back_to_is_led_by_nobody():
    assert not claims(RoleClaim, "Radu Vesk leads back to the Tarvin Group, an auditor found.")
    assert claims(RoleClaim, "Radu Vesk leads the Tarvin Group.")
