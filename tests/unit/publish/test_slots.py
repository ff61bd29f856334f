"""Slots by kind, in the names and values of the contract."""

import pytest

from onrecord.model.claim import (
    AttackClaim,
    CasualtyClaim,
    CommitmentClaim,
    DesignationClaim,
    IdentityClaim,
    RoleClaim,
    TieClaim,
)
from onrecord.model.time import Period, parse_edtf
from onrecord.model.vocab import Relation, RoleClass
from onrecord.publish.contract import NumberOut
from onrecord.publish.slots import edtf_from_period, edtf_from_when, number_from_estimate, slots_from_claim
from onrecord.testing.builders import make_claim, make_document, make_estimate, make_when, one_claim_of_each_kind

DOCUMENT = make_document("It was so.")
NAMES = {
    "designation": {"party", "list", "authority", "programme", "date", "id", "status"},
    "role": {"holder", "role", "organization", "place", "period"},
    "tie": {"a", "b", "relation", "period"},
    "attack": {"perpetrators", "target", "victims", "weapon", "place", "date", "attribution", "by"},
    "casualty": {"event", "population", "killed", "wounded", "abducted"},
    "identity": {"party", "alias", "born", "nationality", "kin", "founded_by"},
    "responsibility": {"holder", "of", "place", "period"},
    "commitment": {"agreement", "bearer", "action", "object", "clause"},
    "attribution": {"speaker", "document", "date", "content"},
}


def test_every_kind_fills_slots_of_the_contract():
    for claim in one_claim_of_each_kind(DOCUMENT, "It was so"):
        kind = str(claim.__struct_config__.tag)
        slots = slots_from_claim(claim)
        assert slots, kind
        assert kind == "other" or NAMES[kind] & set(slots), kind
        assert all(value not in (None, "", ()) for value in slots.values())


def test_designation_slots():
    claim = make_claim(
        DesignationClaim,
        DOCUMENT,
        "It was so",
        parties=("men-1",),
        authority="un",
        list_quote="the UN list",
        when=make_when("2011-02-09", quote="on 9 February 2011"),
    )
    assert slots_from_claim(claim) == {
        "party": "men-1",
        "list": "the UN list",
        "authority": "un",
        "date": "2011-02-09",
        "status": "listed",
        "time_quote": "on 9 February 2011",
    }


def test_several_parties_are_a_list_in_a_slot_with_a_singular_name():
    claim = make_claim(
        TieClaim, DOCUMENT, "It was so", a=("men-1",), b=("men-2", "men-3"), relation=Relation.ALLIED_WITH
    )
    assert slots_from_claim(claim) == {"a": "men-1", "b": ("men-2", "men-3"), "relation": "allied_with"}


def test_plural_slot_is_a_list_even_for_one():
    claim = make_claim(AttackClaim, DOCUMENT, "It was so", perpetrators=("men-1",), attribution="blamed", speaker="NDS")
    assert slots_from_claim(claim) == {"perpetrators": ("men-1",), "attribution": "blamed", "by": "NDS"}


def test_role_says_whether_it_is_held_now_or_was():
    current = make_claim(RoleClaim, DOCUMENT, "It was so", holder="men-1", role=RoleClass.HEAD, current=True)
    former = make_claim(RoleClaim, DOCUMENT, "It was so", holder="men-1", role=RoleClass.HEAD, former=True)
    assert slots_from_claim(current)["status"] == "current"
    assert slots_from_claim(former)["status"] == "former"


def test_casualty_figures_are_intervals_with_their_hedge():
    claim = make_claim(
        CasualtyClaim,
        DOCUMENT,
        "It was so",
        killed=make_estimate(65, hedge="at least"),
        wounded=make_estimate(10, 14, hedge="a dozen", quote="a dozen"),
    )
    slots = slots_from_claim(claim)
    assert slots["killed"] == NumberOut(low=65, high=None, hedge="at least")
    assert slots["wounded"] == NumberOut(low=10, high=14, hedge="a dozen", quote="a dozen")
    assert "abducted" not in slots


def test_whole_numbers_carry_no_decimal_point():
    number = number_from_estimate(make_estimate(96.0))
    assert number == NumberOut(low=96, high=96, hedge=None)
    assert isinstance(number.low, int)


def test_identity_and_commitment_dates_are_edtf():
    identity = make_claim(IdentityClaim, DOCUMENT, "It was so", party="men-1", born=parse_edtf("1966~"))
    commitment = make_claim(CommitmentClaim, DOCUMENT, "It was so", agreement="Doha", signed=make_when("2020-02-29"))
    assert slots_from_claim(identity)["born"] == "1966~"
    assert slots_from_claim(commitment)["signed"] == "2020-02-29"


@pytest.mark.parametrize(
    ("relation", "edtf", "expected"),
    [
        ("in", "2012", "2012"),
        ("since", "2012", "2012/.."),
        ("after", "2012-01/2012-03", "2012-01/.."),
        ("until", "2012", "../2012"),
        ("before", "2012-01/2012-03", "../2012-03"),
        ("now", "2021-08-19/2021-08-31", "2021-08-19/2021-08-31"),
    ],
)
def test_relation_opens_an_end_of_the_period(relation, edtf, expected):
    when = make_when(edtf, relation=relation)
    assert edtf_from_when(when) == expected
    assert parse_edtf(edtf_from_when(when)).edtf == expected


def test_period_without_its_expression_is_written_from_its_days():
    day = parse_edtf("2020-02-29").first
    assert edtf_from_period(Period(first=day, last=day)) == "2020-02-29"
    assert edtf_from_period(Period(first=day)) == "2020-02-29/.."
    assert edtf_from_period(Period(last=day)) == "../2020-02-29"
    assert edtf_from_period(Period()) == ""
    assert edtf_from_period(None) == ""
