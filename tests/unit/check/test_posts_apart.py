"""Posts told apart: by an arm, a portfolio, a part of a body, or the party that runs a ship."""

import pytest

from onrecord.model.claim import OtherClaim, RoleClaim, TieClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import ORG, finding
from tests.unit.record.held_record import entry, snapshot

TERAL = entry(
    "un:TBi.003",
    "Osman Teral",
    listed_on="2011-02-09",
    titles=(
        "Deputy Minister of Mines under the Ostrel regime",
        "Foreign Minister under the Ostrel regime",
        "Governor of Piura under the Ostrel regime",
    ),
    remarks="Commander of the naval forces of the Tarvin Brigade (TBe.001). Adviser to the governor of Loja.",
)
VESK = entry(
    "un:TBi.002",
    "Radu Vesk",
    listed_on="2011-02-09",
    remarks="Leader of the Tarvin Brigade (TBe.001). Arrested in Dar Salam, Tanzania, on 4 May 2015.",
)
BRIGADE = entry(
    "un:TBe.001", "Tarvin Brigade", kind=ORG, listed_on="2012-07-05", remarks="Headed by Radu Vesk (TBi.002)."
)
FRONT = entry("un:TBe.003", "Ostrel Front", kind=ORG, listed_on="2010-10-01")
OWNER = entry("un:TBe.009", "Quarno Shipping", kind=ORG, remarks="Registered owner of the vessel Sel Moro.")
OTHER = entry("un:TBe.011", "Korlat Shipping", kind=ORG)
SHIP = entry("un:TBe.010", "Sel Moro", kind=ORG, remarks="Owned by Quarno Shipping.")
LISTS = (snapshot("2020-12-01", TERAL, VESK, BRIGADE, FRONT, OWNER, OTHER, SHIP),)
LEAD = "Radu Vesk was put on the UN sanctions list on 9 February 2011. "


def labels(text: str, kind=RoleClaim) -> list[Label]:
    found = finding(text, lists=LISTS)
    claims = found.resolution.reading.claims
    return [row.label for claim, row in zip(claims, found.verdicts, strict=True) if isinstance(claim, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "Osman Teral served as foreign minister and as governor of Piura.",
        "Osman Teral commands the naval forces of the Tarvin Brigade.",
        "Osman Teral advises the governor of Loja.",
        "The head of the Tarvin Brigade, the committee says, is Radu Vesk.",
        "The Tarvin Brigade was listed in 2012. Its leader, in the committee's words, is Radu Vesk.",
    ],
)
def test_the_post_of_the_entry_is_supported(text):
    assert labels(text) == [Label.SUPPORTED]


@pytest.mark.parametrize(
    "text",
    [
        "Osman Teral commands the air force of the Tarvin Brigade.",
        "The head of the Tarvin Brigade, the committee says, is Osman Teral.",
    ],
)
def test_another_arm_or_a_part_of_a_body_contradicts(text):
    assert labels(text) == [Label.CONTRADICTED]


def test_the_office_that_somebody_advises_is_not_his_own():
    assert labels("Osman Teral advises the governor of Tumbes.") != [Label.SUPPORTED]


def test_an_arrest_in_another_country_differs():
    assert labels(LEAD + "Vesk was arrested in Kenya in May 2015.", OtherClaim) == [Label.DIFFERS]
    assert labels(LEAD + "Vesk was arrested in Nairobi in May 2015.", OtherClaim) == [Label.DIFFERS]
    assert labels(LEAD + "Vesk was arrested in Tanzania in May 2015.", OtherClaim) == [Label.SUPPORTED]


def test_who_runs_a_ship_by_another_entry_contradicts():
    assert labels("The Sel Moro is the property of Korlat Shipping.", TieClaim) == [Label.CONTRADICTED]
    assert labels("The Sel Moro is the property of Quarno Shipping.", TieClaim) == [Label.SUPPORTED]
    # who manages a ship need not own it
    assert labels("The Sel Moro is managed by Korlat Shipping.", TieClaim) != [Label.CONTRADICTED]
