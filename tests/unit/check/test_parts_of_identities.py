"""Claims of an identity with several parts, of which one is not as the record has it."""

import pytest

from onrecord.model.vocab import Label
from tests.unit.check.checking import ORG, finding
from tests.unit.record.held_record import entry, snapshot

FRONT = entry("un:TBe.031", "Ostrel Front", kind=ORG, remarks="Formed in March 2015 by Osman Teral (TBi.032).")
TERAL = entry("un:TBi.032", "Osman Teral", remarks="Founder of the Ostrel Front (TBe.031).")
LISTS = (snapshot("2020-12-01", FRONT, TERAL),)


@pytest.mark.parametrize(("date", "label"), [("March 2015", Label.SUPPORTED), ("March 2017", Label.DIFFERS)])
def test_another_date_of_founding_beside_the_founder_on_record_differs(date, label):
    made = finding(
        f"The UN list has the Ostrel Front. The Ostrel Front was formed in {date} by Osman Teral.", lists=LISTS
    )
    assert made.verdicts[-1].label is label
