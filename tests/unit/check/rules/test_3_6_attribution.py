"""`method.md` §3.6: content apart from speech, the two ladders, negation, universals, standing, independence."""

import pytest
from msgspec.structs import replace

from onrecord.check import Checker
from onrecord.model.claim import (
    AttackClaim,
    AttributionClaim,
    CasualtyClaim,
    DesignationClaim,
    IdentityClaim,
    ResponsibilityClaim,
    RoleClaim,
    TieClaim,
)
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Label, Modality, Mode, Stance
from onrecord.read import Reader
from onrecord.record.files import load_record_file
from onrecord.record.scan import Scanner
from onrecord.record.view import StoreView
from onrecord.resolve import Resolver
from onrecord.store import open_store
from onrecord.testing.builders import make_document
from tests.unit.check.checking import LISTS, SOURCES, finding, verdict
from tests.unit.record.held_record import add

TIE = """
[[tie]]
subject = "brigade"
relation = "cooperates_with"
other = "front"
words = "cooperate"
stage = "{stage}"
source = "{source}"
says = "The Tarvin Brigade and the Ostrel Front: {stage}."
{more}
"""
ROLE = """
[[role]]
subject = "vesk"
role = "head"
title = "leader"
organization = "brigade"
source = "gazette"
says = "Radu Vesk is the leader of the Tarvin Brigade."
{more}
"""
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
says = "96 dead"
"""
HOW = """
[[event.attribution]]
party = "{party}"
how = "{how}"
by = "{by}"
source = "{source}"
says = "{party}: {how}."
"""
BLAMES = "The Tarvin Brigade is responsible for the attack on the Hotel Merano in Belmora on 31 May 2018."
DENIES = "The Tarvin Brigade is not responsible for the attack on the Hotel Merano in Belmora on 31 May 2018."
IDENTITY = "Radu Vesk is a commander of the Tarvin Brigade. Radu Vesk was{} born in 1966."
BORN = '[[attribute]]\nsubject = "vesk"\nattribute = "born"\nvalue = "{}"\nsource = "gazette"\nsays = "Born."\n'


def tie(stage: str = "did", source: str = "gazette", more: str = "") -> str:
    return TIE.format(stage=stage, source=source, more=more)


def how(how: str, *, party: str = "brigade", by: str = "", source: str = "gazette") -> str:
    return HOW.format(party=party, how=how, by=by, source=source)


def test_that_somebody_said_it_and_what_was_said_are_two_claims():
    made = finding("According to the Valley Post, the Tarvin Brigade finances Quarno Shipping.")
    kinds = {type(claim): row.label for claim, row in zip(made.resolution.reading.claims, made.verdicts, strict=True)}
    assert kinds[TieClaim] is Label.REPORTED_ONLY
    assert kinds.get(AttributionClaim, Label.REPORTED_ONLY) is not Label.CONTRADICTED


STAGES = ("considered", "discussed", "planned", "tried", "agreed", "did")
PUT_AS = {
    "considered": Modality.CONSIDERED,
    "discussed": Modality.DISCUSSED,
    "planned": Modality.PLANNED,
    "tried": Modality.ATTEMPTED,
    "agreed": Modality.AGREED,
    "did": Modality.ASSERTED,
}


@pytest.mark.parametrize("recorded", STAGES)
@pytest.mark.parametrize("claimed", STAGES)
def test_a_source_lower_on_the_modality_ladder_supports_a_part(claimed, recorded):
    extra = [load_record_file((SOURCES + tie(recorded)).encode(), name="valley.toml")]
    with open_store(":memory:") as store:
        add(store, *LISTS)
        view = StoreView(store, parse_edtf("2021-08-19"), Mode.KNOWN_THEN, extra)
        read = Reader(Scanner(view))([make_document("The Tarvin Brigade cooperates with the Ostrel Front.")])[0]
        claims = tuple(replace(claim, modality=PUT_AS[claimed]) for claim in read.claims)
        (made,) = Checker(view)(Resolver(view)([replace(read, claims=claims)]))[0].verdicts
    lower = STAGES.index(recorded) < STAGES.index(claimed)
    assert made.label is (Label.PARTLY_SUPPORTED if lower else Label.SUPPORTED)
    assert ("modality_strengthened" in made.flags) == lower


@pytest.mark.parametrize(
    ("recorded", "label"),
    [("blamed", Label.PARTLY_SUPPORTED), ("claimed", Label.SUPPORTED), ("admitted", Label.SUPPORTED),
     ("found", Label.SUPPORTED)],
)  # fmt: skip
def test_the_responsibility_ladder_is_never_promoted(recorded, label):
    made = verdict(ResponsibilityClaim, BLAMES, EVENT + how(recorded, by="the police"))
    assert made.label is label
    assert ("attribution_by_officials" in made.flags) == (recorded == "blamed")


def test_accusation_and_denial_stand_side_by_side():
    made = verdict(ResponsibilityClaim, BLAMES, EVENT + how("blamed", by="the police") + how("denied", source="herald"))
    assert made.label is Label.DISPUTED
    assert "accused_denies" in made.flags
    assert {row.stance for row in made.evidence} == {Stance.SUPPORTS, Stance.CONTRADICTS}


def test_a_rival_claim_disputes():
    made = verdict(ResponsibilityClaim, BLAMES, EVENT + how("blamed") + how("claimed", party="front", source="herald"))
    assert made.label is not Label.SUPPORTED


def test_not_x_is_supported_by_an_explicit_denial_alone():
    text = "The Tarvin Brigade is not linked to the Ostrel Front."
    assert verdict(TieClaim, text).label is Label.NOT_IN_RECORD
    assert verdict(TieClaim, text, tie(more="denied = true")).label is Label.SUPPORTED
    assert verdict(TieClaim, text, tie(), published="2019-06-01").label is Label.CONTRADICTED
    assert verdict(TieClaim, text, tie(), published="2021-08-19").label is Label.NOT_IN_RECORD
    both = tie() + tie(source="herald", more="denied = true")
    assert verdict(TieClaim, text, both).label is Label.DISPUTED


def test_not_x_is_supported_by_a_closed_scope():
    made = verdict(DesignationClaim, "The Ostrel Front is not on the United Nations list.")
    assert made.label is Label.SUPPORTED


def test_a_denial_by_a_party_or_in_the_press_alone_contradicts_nothing():
    made = verdict(
        TieClaim, "The Tarvin Brigade cooperates with the Ostrel Front.", tie(source="herald", more="denied = true")
    )
    assert made.label is Label.NOT_IN_RECORD
    assert "accused_denies" in made.flags


def test_a_role_denied_against_a_recent_source_is_contradicted_and_against_an_old_one_open():
    text = "Radu Vesk is not the leader of the Tarvin Brigade."
    assert verdict(RoleClaim, text, ROLE.format(more=""), published="2019-06-01").label is Label.CONTRADICTED
    old = verdict(RoleClaim, text, ROLE.format(more=""), published="2021-08-19")
    assert old.label is Label.NOT_IN_RECORD
    assert "stale" in old.flags


def test_no_longer_is_supported_by_a_role_that_ended():
    ended = ROLE.format(more='until = "2019-05"')
    made = verdict(RoleClaim, "Radu Vesk is no longer the leader of the Tarvin Brigade.", ended)
    assert made.label is Label.SUPPORTED


def test_never_is_not_supported_by_a_role_that_ended():
    ended = ROLE.format(more='until = "2019-05"')
    made = verdict(RoleClaim, "Radu Vesk was never the leader of the Tarvin Brigade.", ended)
    assert made.label not in (Label.SUPPORTED, Label.PARTLY_SUPPORTED)


@pytest.mark.parametrize(
    "text",
    [
        "There is no evidence that the Tarvin Brigade is linked to the Ostrel Front.",
        "The Tarvin Brigade is not only linked to the Ostrel Front.",
        "It is not clear whether the Tarvin Brigade is linked to the Ostrel Front.",
        "The Tarvin Brigade is no longer linked to the Ostrel Front.",
        "The Tarvin Brigade was not linked to the Ostrel Front until 2015.",
    ],
)
def test_a_negation_of_something_else_contradicts_nothing_and_is_not_supported(text):
    assert verdict(TieClaim, text, tie(), published="2019-06-01").label is Label.NOT_IN_RECORD


def test_not_only_he_is_no_denial_of_his_role():
    text = "Not only Radu Vesk is the leader of the Tarvin Brigade."
    made = verdict(RoleClaim, text, ROLE.format(more=""), published="2019-06-01")
    assert made.label is not Label.CONTRADICTED


def test_a_birth_denied_is_not_supported_by_the_birth():
    assert verdict(IdentityClaim, IDENTITY.format(""), BORN.format("1966")).label is Label.SUPPORTED
    assert verdict(IdentityClaim, IDENTITY.format(" not"), BORN.format("1966")).label is Label.NOT_IN_RECORD
    assert verdict(IdentityClaim, IDENTITY.format(" not"), BORN.format("1970")).label is Label.SUPPORTED


def test_a_denied_figure_is_not_supported_by_the_figure_and_leaves_the_attack_alone():
    text = "The attack on the Hotel Merano in Belmora on 31 May 2018 did not kill 96 people."
    assert verdict(CasualtyClaim, text, EVENT).label is Label.NOT_IN_RECORD
    assert verdict(AttackClaim, text, EVENT).label is Label.SUPPORTED


def test_a_denied_attack_is_not_supported_by_the_attack():
    text = "No attack on the Hotel Merano in Belmora took place on 31 May 2018."
    assert verdict(AttackClaim, text, EVENT).label is Label.NOT_IN_RECORD


def test_a_denied_responsibility_is_not_supported_by_an_accusation():
    assert verdict(ResponsibilityClaim, DENIES, EVENT + how("blamed", by="the police")).label is Label.DISPUTED
    assert verdict(ResponsibilityClaim, DENIES, EVENT + how("found")).label is Label.DISPUTED


@pytest.mark.parametrize("word", ["always", "never", "only"])
def test_a_universal_is_never_supported_as_a_whole(word):
    made = finding(f"The Tarvin Brigade has {word} cooperated with the Ostrel Front.", tie())
    ties = [
        row for claim, row in zip(made.resolution.reading.claims, made.verdicts, strict=True)
        if isinstance(claim, TieClaim)
    ]  # fmt: skip
    assert all(row.label is not Label.SUPPORTED for row in ties)


def test_single_sources_are_flagged():
    row = tie(source="herald", more='certainty = "single"')
    made = verdict(TieClaim, "The Tarvin Brigade cooperates with the Ostrel Front.", row)
    assert "secondary_sources_only" in made.flags


def test_an_unverified_statement_decides_nothing():
    made = verdict(
        TieClaim, "The Tarvin Brigade cooperates with the Ostrel Front.", tie(more='certainty = "unverified"')
    )
    assert made.label is Label.NOT_IN_RECORD


def test_a_title_repeated_in_the_report_is_no_second_source():
    text = "Radu Vesk leads the Tarvin Brigade\n\nThere was rain.\n\nRadu Vesk leads the Tarvin Brigade"
    made = finding(text, ROLE.format(more=""))
    flags = [row.flags for row in made.verdicts]
    assert sum("duplicate" in row for row in flags) == 1
    assert {len(row.evidence) for row in made.verdicts} == {1}
