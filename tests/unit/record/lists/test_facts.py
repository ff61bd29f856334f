"""Facts of firms and ships, and where a party is: what lists have in fields of their own."""

import pytest

from onrecord.model.vocab import FactKind, MentionKind
from onrecord.record.lists.facts import Place, address_fact, distinct_facts, text_facts, vessel_facts

FIRM, PERSON = MentionKind.ORGANIZATION, MentionKind.PERSON


def test_vessel_columns_give_call_sign_type_tonnage_flag_and_owner():
    found = {fact.field: fact.value for fact in vessel_facts(["XY12", "Tug", "", "1,098", "Panama", "Ostrel Lines"])}
    assert found == {
        "Call_Sign": "XY12",
        "Vess_type": "Tug",
        "GRT": "1098",
        "Vess_flag": "Panama",
        "Vess_owner": "Ostrel Lines",
    }


@pytest.mark.parametrize(
    ("part", "kind", "value"),
    [
        ("Vessel Registration Identification IMO 9003550", FactKind.IMO, "9003550"),
        ("Website www.ostrel.example", FactKind.WEBSITE, "ostrel.example"),
        (
            "Registration ID 4821 (Testland) issued 02 May 1998",
            FactKind.REGISTRATION,
            "Registration ID 4821 (Testland)",
        ),
        ("Aircraft Tail Number YV9999", FactKind.REGISTRATION, "Aircraft Tail Number YV9999"),
        ("Vessel Call Sign QX7YZ", FactKind.CALL_SIGN, "QX7YZ"),
    ],
)
def test_parts_of_remarks_give_numbers_and_sites(part, kind, value):
    assert [(fact.kind, fact.value) for fact in text_facts([part], "Remarks")] == [(kind, value)]


def test_former_numbers_and_plain_remarks_give_nothing():
    parts = ["Former Vessel Flag Malta", "Secondary sanctions risk: section 1", "Linked To: OSTREL 4821"]
    assert not list(text_facts(parts, "Remarks"))


def test_a_firm_keeps_its_address_and_a_person_no_more_than_country_and_large_town():
    place = Place("12 Quarno Street", ("Geneva 1207",), "Switzerland")
    assert address_fact(FIRM, place, "address").value == "12 Quarno Street, Geneva 1207, Switzerland"
    assert address_fact(PERSON, place, "address").value == "Geneva, Switzerland"
    assert address_fact(PERSON, Place("", ("Quarnoville",), "Switzerland"), "address").value == "Switzerland"


def test_facts_come_in_one_order_each_once():
    tug = list(vessel_facts(["", "Tug", "", "", "Panama", ""]))
    assert distinct_facts([*tug, *reversed(tug)]) == distinct_facts(reversed(tug))
