"""Offices told by a verb, by whose government it was, or of another kind than those of the entry."""

import pytest

from onrecord.model.claim import RoleClaim, TieClaim
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import ORG, finding
from tests.unit.record.held_record import entry, snapshot

VESK = entry(
    "un:TBi.002",
    "Radu Vesk",
    listed_on="2011-02-09",
    titles=("Minister of Education under the Ostrel regime", "Ostrel envoy to the talks under the Ostrel regime"),
)
SALAN = entry(
    "un:TBi.005",
    "Mirko Salan",
    listed_on="2011-02-09",
    titles=("Chief Justice of Supreme Court under the Ostrel regime",),
)
TERAL = entry(
    "un:TBi.003",
    "Osman Teral",
    listed_on="2011-02-09",
    titles=("Commander of the Andal brigade, Head of the Harbour Guard of Korlat",),
)
BARDAN = entry("un:TBi.006", "Nikol Bardan", listed_on="2011-02-09", titles=("Minister of Finance",))
MOVEMENT = entry("un:TBe.001", "Ostrel", kind=ORG, listed_on="2012-07-05")
OWNER = entry("un:TBe.009", "Quarno Shipping", kind=ORG, remarks="Registered owner of the tanker CHON SEL MORO.")
MANAGER = entry("un:TBe.011", "Korlat Shipping", kind=ORG, remarks="Ship and commercial manager of the ANDAL 3.")
SHIP = entry("un:TBe.010", "Sel Moro 1", kind=MentionKind.OTHER, remarks="Owned by Piura Marine (TBe.012).")
FIRM = entry("un:TBe.012", "Piura Marine", kind=ORG, remarks="Owner of the SEL MORO 1.")
LISTS = (snapshot("2020-12-01", VESK, SALAN, TERAL, BARDAN, MOVEMENT, OWNER, MANAGER, SHIP, FIRM),)
LEAD = "{} was put on the UN sanctions list on 9 February 2011. "


def labels(name: str, text: str, kind=RoleClaim) -> list[Label]:
    found = finding(LEAD.format(name) + text, lists=LISTS)
    claims = found.resolution.reading.claims
    verdicts = {verdict.claim_id: verdict.label for verdict in found.verdicts}
    return [verdicts[claim.id] for claim in claims if isinstance(claim, kind)]


@pytest.mark.parametrize(
    ("name", "text", "label"),
    [
        ("Radu Vesk", "He ran education in the 1990s.", Label.SUPPORTED),
        ("Radu Vesk", "He used to run the education ministry.", Label.SUPPORTED),
        ("Radu Vesk", "He was the old regime's education minister.", Label.SUPPORTED),
        ("Radu Vesk", "He was the Ostrel government's finance minister.", Label.CONTRADICTED),
        ("Radu Vesk", "Under the first government he ran the health ministry.", Label.CONTRADICTED),
        ("Radu Vesk", "He ran health in the 1990s.", Label.NOT_IN_RECORD),
        ("Mirko Salan", "He was the Ostrel regime's finance minister.", Label.CONTRADICTED),
        ("Mirko Salan", "He was finance minister.", Label.NOT_IN_RECORD),
        ("Mirko Salan", "He was chief justice under the Ostrel regime.", Label.SUPPORTED),
        ("Nikol Bardan", "He appears as governor of the Reserve Bank.", Label.CONTRADICTED),
        ("Nikol Bardan", "He became governor of the Reserve Bank.", Label.NOT_IN_RECORD),
    ],
)
def test_a_ministry_and_another_kind_of_office(name, text, label):
    assert labels(name, text) == [label]


def test_a_verb_behind_and_is_one_of_its_own():
    text = "He heads the guard there and commands the Andal brigade."
    assert labels("Osman Teral", text) == [Label.SUPPORTED, Label.SUPPORTED]


@pytest.mark.parametrize(
    ("text", "kind", "label"),
    [
        ("The Sel Moro 1 belongs to Quarno Shipping.", RoleClaim, Label.CONTRADICTED),
        ("The Sel Moro 1 belongs to Piura Marine.", RoleClaim, Label.SUPPORTED),
        ("The Sel Moro 1 was managed by Korlat Shipping.", TieClaim, Label.CONTRADICTED),
        ("Quarno Shipping, another name of that day, is the owner of the Sel Moro 1.", TieClaim, Label.CONTRADICTED),
    ],
)
def test_a_ship_is_told_by_its_whole_name(text, kind, label):
    assert label in labels("Nikol Bardan", text, kind)
