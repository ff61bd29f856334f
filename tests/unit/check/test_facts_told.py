"""Facts of an entry told in other words: seats, addresses, since when, custody, and ties of two with each other."""

import pytest

from onrecord.model.claim import DesignationClaim, OtherClaim, TieClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import ORG, finding
from tests.unit.check.test_listed_facts import facts
from tests.unit.record.held_record import entry, snapshot

TERAL = entry(
    "un:TBi.003",
    "Osman Teral",
    listed_on="2011-02-09",
    facts=facts(address="Surco area, Quito, Ecuador"),
    remarks="Associated with Mirko Salan (TBi.005). Arrested in Quito, Ecuador, on 4 May 2015."
    " Former deputy head of the Harbour Bureau, oversaw detainees who were subjected to torture.",
)
SALAN = entry("un:TBi.005", "Mirko Salan", listed_on="2011-02-09")
LUN = entry("un:TBi.007", "Petar Lun", listed_on="2011-02-09")
FIRM = entry(
    "un:TBe.013",
    "Pandor Gold",
    kind=ORG,
    listed_on="2011-02-09",
    remarks="Headquarters was in Lima, Peru as at 2001. Since December 2008, it no longer holds an export licence.",
)
LISTS = (snapshot("2020-12-01", TERAL, SALAN, LUN, FIRM),)


def labels(name: str, text: str, kind=OtherClaim) -> list[Label]:
    lead = "".join(f"{one} was put on the UN sanctions list on 9 February 2011. " for one in name.split(";"))
    found = finding(lead + text, lists=LISTS)
    verdicts = {verdict.claim_id: verdict.label for verdict in found.verdicts}
    return [verdicts[claim.id] for claim in found.resolution.reading.claims if isinstance(claim, kind)]


@pytest.mark.parametrize(
    ("name", "text", "label"),
    [
        ("Pandor Gold", "It had its headquarters in Lima.", Label.SUPPORTED),
        ("Pandor Gold", "It had its headquarters in Caracas.", Label.DIFFERS),
        ("Pandor Gold", "It has had no export licence since December 2008.", Label.SUPPORTED),
        ("Pandor Gold", "It has had no export licence since December 2006.", Label.DIFFERS),
        ("Osman Teral", "He has been in prison in Ecuador since 2015.", Label.SUPPORTED),
        ("Osman Teral", "He has been in prison in Bolivia since 2015.", Label.DIFFERS),
        ("Osman Teral", "His address in the entry is the Surco area of Quito.", Label.SUPPORTED),
        ("Osman Teral", "He oversaw detainees who were tortured.", Label.SUPPORTED),
    ],
)
def test_a_fact_in_other_words(name, text, label):
    assert label in labels(name, text)


def test_who_is_listed_with_an_address_is_told_of_by_that():
    text = "He is listed with an address in Caracas."
    assert labels("Osman Teral", text) == [Label.CONTRADICTED]
    assert len(labels("Osman Teral", text, DesignationClaim)) == 1


@pytest.mark.parametrize(
    ("names", "text", "label"),
    [
        ("Osman Teral;Mirko Salan", "The two are associated.", Label.SUPPORTED),
        ("Osman Teral;Mirko Salan", "The two men are linked to each other.", Label.SUPPORTED),
        ("Osman Teral;Mirko Salan", "Osman Teral and Mirko Salan are associates.", Label.SUPPORTED),
        ("Osman Teral;Petar Lun", "The two are associated.", Label.NOT_IN_RECORD),
    ],
)
def test_two_are_tied_to_each_other(names, text, label):
    assert labels(names, text, TieClaim) == [label]
