"""Offices told by a verb, by whose government it was, or of another kind than those of the entry."""

import pytest

from onrecord.model.claim import DesignationClaim, OtherClaim, RoleClaim, TieClaim
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
    remarks="Has commanded Sector Two of the Ostrel since January 2013. Entered Peru on 16 March 2013.",
)
LUN = entry(
    "un:TBi.007", "Petar Lun", listed_on="2011-02-09", remarks="Finance chief of the Lomar Relief Committee (TBe.014)."
)
BARDAN = entry("un:TBi.006", "Nikol Bardan", listed_on="2011-02-09", titles=("Minister of Finance",))
MOVEMENT = entry("un:TBe.021", "Ostrel", kind=ORG, listed_on="2012-07-05")
OWNER = entry("un:TBe.009", "Quarno Shipping", kind=ORG, remarks="Registered owner of the tanker CHON SEL MORO.")
MANAGER = entry(
    "un:TBe.011",
    "Korlat Shipping",
    kind=ORG,
    remarks="Ship and commercial manager of the ANDAL 3, a vessel that loaded grain at Arica, Chile, on 4 May 2016."
    " Instructed the ANDAL 3 to make preparations to receive 7,000 metric tons of grain.",
)
ANDAL = entry("un:TBe.015", "Andal 3", kind=MentionKind.OTHER, remarks="Owned by Korlat Shipping (TBe.011).")
GOLD = entry(
    "un:TBe.013",
    "Pandor Gold",
    kind=ORG,
    listed_on="2013-03-03",
    remarks="Gold export company (Directors: Mr. Dinesh Oralu and Mr. Kiran Oralu).",
)
RELIEF = entry(
    "un:TBe.014",
    "Lomar Relief Committee",
    kind=ORG,
    listed_on="2013-03-03",
    remarks="Petar Lun (TBi.007) served as finance chief of the committee.",
)
BRIGADE = entry(
    "un:TBe.001", "Tarvin Brigade", kind=ORG, listed_on="2012-07-05", remarks="Headed by Radu Vesk (TBi.002)."
)
SHIP = entry("un:TBe.010", "Sel Moro 1", kind=MentionKind.OTHER, remarks="Owned by Piura Marine (TBe.012).")
FIRM = entry("un:TBe.012", "Piura Marine", kind=ORG, remarks="Owner of the SEL MORO 1.")
LISTS = (
    snapshot(
        "2020-12-01",
        VESK,
        SALAN,
        TERAL,
        BARDAN,
        LUN,
        MOVEMENT,
        OWNER,
        MANAGER,
        SHIP,
        FIRM,
        ANDAL,
        GOLD,
        RELIEF,
        BRIGADE,
    ),
)
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


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("He is in charge of Sector Two.", Label.SUPPORTED),
        ("He has led Sector Four since January 2013.", Label.NOT_IN_RECORD),
    ],
)
def test_a_numbered_sector_is_told_by_its_number(text, label):
    assert labels("Osman Teral", text) == [label]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("He entered Peru on 16 March 2013.", Label.SUPPORTED),
        ("He entered Chile on 16 March 2013.", Label.DIFFERS),
    ],
)
def test_who_enters_a_country_is_put_on_no_list(text, label):
    assert label in labels("Osman Teral", text, OtherClaim)
    assert len(labels("Osman Teral", text, DesignationClaim)) == 1


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Korlat Shipping told the Andal 3 to get ready for 7,000 tons of grain.", Label.SUPPORTED),
        ("Korlat Shipping told the Andal 3 to prepare for 17,000 tons of grain.", Label.DIFFERS),
        ("The Andal 3 loaded grain at Arica on 4 May 2016.", Label.SUPPORTED),
        ("The Andal 3 loaded grain at Callao on 4 May 2016.", Label.DIFFERS),
    ],
)
def test_what_a_ship_did_differs_from_the_entry_of_its_firm(text, label):
    assert labels("Osman Teral", text, OtherClaim) == [label]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Its directors are the Oralu family.", Label.SUPPORTED),
        ("Its directors are the Lemba family.", Label.CONTRADICTED),
        ("Pandor Gold's directors are the Lemba family.", Label.CONTRADICTED),
    ],
)
def test_the_names_of_directors_are_a_closed_list(text, label):
    assert labels("Pandor Gold", text, OtherClaim) == [label]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Its director is Jana Lemba.", Label.CONTRADICTED),
        ("Its former director was Jana Lemba.", Label.NOT_IN_RECORD),
    ],
)
def test_a_director_whom_the_entry_does_not_name(text, label):
    assert labels("Pandor Gold", text) == [label]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Its finance chief used to be Petar Lun.", Label.SUPPORTED),
        (
            LEAD.format("Nikol Bardan")
            + "The finance chief of the Lomar Relief Committee, the UN says, was Nikol Bardan.",
            Label.CONTRADICTED,
        ),
    ],
)
def test_the_holder_of_a_single_post(text, label):
    assert labels("The Lomar Relief Committee", text)[-1] is label


@pytest.mark.parametrize(("name", "label"), [("Radu Vesk", Label.SUPPORTED), ("Mirko Salan", Label.CONTRADICTED)])
def test_who_a_group_is_led_by_is_of_today(name, label):
    text = f"The Tarvin Brigade has been on the list since 5 July 2012. The Tarvin Brigade is led by {name}."
    assert labels(name, text) == [label]
